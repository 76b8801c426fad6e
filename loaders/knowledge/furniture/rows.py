"""Owns the shape of the tables of page furniture; the tables are the other `furniture` modules."""

from __future__ import annotations

from typing import Literal, NamedTuple

Where = Literal["anywhere", "edge", "cluster", "tail"]
"""Where a line must stand: anywhere; at an edge, which is before the first paragraph or after the last; in a cluster,
which is at an edge beside other furniture, or first or last on the page; or in the tail, after the last paragraph."""


class FurnitureRow(NamedTuple):
    """A whole line that is furniture, bullets and arrows around it aside. `pattern` meets the line in lower case.

    A row whose pattern begins with anything at all `needs` one of these texts (separated by spaces), which are looked
    for first, for speed.
    """

    why: str
    where: Where
    pattern: str
    example: str
    needs: str = ""


class SectionRow(NamedTuple):
    """A heading whose following lines are furniture with it. `pattern` meets the heading in lower case.

    `takes` "links": the headline-shaped lines that follow; "all": everything to the end of the article. A row that is
    not `sure` takes its lines only if they reach the end of the article.
    """

    why: str
    takes: Literal["links", "all"]
    sure: bool
    pattern: str
    example: str


class InlineRow(NamedTuple):
    """Characters inside a line that are furniture: `surface` is what the pattern finds in the example."""

    why: str
    pattern: str
    example: str
    surface: str


def rows(why: str, where: Where, *patterns: tuple[str, str] | tuple[str, str, str]) -> tuple[FurnitureRow, ...]:
    """Rows of one family: (pattern, example) or (pattern, example, needs) each."""
    return tuple(FurnitureRow(why, where, *row) for row in patterns)
