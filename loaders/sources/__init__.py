"""Reads files and streams; knows formats, nothing of care."""
