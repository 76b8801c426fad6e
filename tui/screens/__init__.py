"""Screens laid over the panes."""
