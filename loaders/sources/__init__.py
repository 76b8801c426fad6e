"""Reads files, folders, archives and standard input; knows formats, nothing of care."""

from loaders.sources.finding import find
from loaders.sources.page import Page, Refused, SourceBytes
from loaders.sources.reading import read, take

__all__ = ["Page", "Refused", "SourceBytes", "find", "read", "take"]
