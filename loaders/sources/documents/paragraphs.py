"""Owns the text of an office document as it is put together: paragraphs, items of lists, rows of tables."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Literal

from loaders.sources import limits
from loaders.sources.documents.document import CannotReadError

Kind = Literal["paragraph", "item", "row"]

BULLET = "• "
_SPACE = re.compile(r"[ \t\r\f\v]+")
_LINES = re.compile(r" *\n\s*")


class Paragraphs:
    """Lines in their order. Items and rows stand together, paragraphs apart by blank lines."""

    def __init__(self) -> None:
        self._lines: list[tuple[str, Kind]] = []
        self._size = 0

    def add(self, text: str, kind: Kind = "paragraph") -> None:
        """Add a paragraph, item or row; nothing where it has no words. Raises CannotReadError beyond all measure."""
        text = _LINES.sub("\n", _SPACE.sub(" ", text)).strip()
        if text:
            self._size += len(text)
            if self._size > limits.PAGE_CHARACTERS:
                raise CannotReadError(
                    f"too long for one page (at most {limits.PAGE_CHARACTERS:,} characters)", "skipped"
                )
            self._lines.append((BULLET + text if kind == "item" else text, kind))

    def row(self, cells: list[str]) -> None:
        """Add a row of a table; a bar keeps a cell from being read together with the one before."""
        self.add(" | ".join(cell.strip() for cell in cells if cell.strip()), "row")

    @property
    def text(self) -> str:
        """All of it."""
        if not self._lines:
            return ""
        parts = [self._lines[0][0]]
        for (_, before), (line, kind) in pairwise(self._lines):
            parts.append("\n" if kind == before != "paragraph" else "\n\n")
            parts.append(line)
        return "".join(parts)
