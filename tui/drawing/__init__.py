"""How each line of the main screen looks, as pieces of text with looks, for whatever paints them; no framework here."""
