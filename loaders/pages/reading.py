"""Owns a page as the rules read it: its lines, and for each line what was found out once for all rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from loaders.knowledge.furniture.rows import FurnitureRow
from loaders.pages.lines import Line
from loaders.pages.metadata import Metadata


@dataclass(frozen=True, slots=True)
class PageReading:
    """A page line by line; all lists are as long as `lines`.

    `metadata` is what a line says of its article, or None; `rows` the furniture pattern it fits, wherever it stands;
    `paragraphs` whether it is certainly body text; `marks` why it is furniture, or None (the only list that changes).
    `headings` are the numbers of the lines short enough, and not ended as a sentence is, to be a heading of furniture;
    `text` gives the text of a line by its number.
    """

    lines: list[Line]
    metadata: list[Metadata | None]
    rows: list[FurnitureRow | None]
    paragraphs: list[bool]
    marks: list[str | None]
    headings: list[int]
    text: Callable[[int], str]

    def kept(self, begin: int, end: int) -> list[int]:
        """The lines of [begin, end) that are not marked as furniture."""
        return [i for i in range(begin, end) if self.marks[i] is None]
