"""Owns what a document is read as, and how it is said that one cannot be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from loaders.sources.heading import headed, is_person
from loaders.sources.page import Said


@dataclass(frozen=True, slots=True)
class Document:
    """Text with its title above it and paragraphs apart by blank lines, what the format says of it, and a few words on
    each thing guessed or left out."""

    text: str
    said: Said
    notes: tuple[str | None, ...] = ()


class CannotReadError(Exception):
    """There is no page in a document; the message is one line that says why.

    `status` is "failed" where there might be one, "skipped" where there is nothing to read.
    """

    def __init__(self, reason: str, status: Literal["failed", "skipped"] = "failed") -> None:
        super().__init__(reason)
        self.status: Literal["failed", "skipped"] = status


def with_head(text: str, said: Said, *notes: str | None) -> Document:
    """The document with its title and, where that is a person, its author above its text, unless that shows them."""
    author = said.author if is_person(said.author) else None
    return Document(headed(text, said.title, author), said, notes)
