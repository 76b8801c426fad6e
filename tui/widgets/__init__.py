"""Widgets that any pane or screen may use; they know rows and documents, not care."""
