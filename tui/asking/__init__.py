"""What the panes, lists and dialogs ask of the database, away from the screen, and what they write to it."""
