"""The three coordinated panes."""
