"""Reads files, folders, archives and standard input; knows formats, nothing of care."""

from loaders.sources.page import Page, Refused, SourceBytes
from loaders.sources.reading import find, read, take

__all__ = ["Page", "Refused", "SourceBytes", "find", "read", "take"]
