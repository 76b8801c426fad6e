"""Widgets that draw rows and lines."""
