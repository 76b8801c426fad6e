"""Owns how a document is laid out in lines, and how each looks: marks that do not depend on colour, the sentence that
was come for, the place that the walk has come to.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from db.light.typing import TYPE_CHECKING
from tui.drawing.lines import (
    BOLD,
    FAINT,
    IN_AMOUNT_COLOUR,
    IN_DATE_COLOUR,
    IN_ORGANISATION_COLOUR,
    IN_PERSON_COLOUR,
    IN_SENTENCE_COLOURS,
    ITALIC,
    PLAIN,
    REVERSE,
    STRUCK,
    UNDERLINED,
    Line,
)
from tui.text.cells import WrappedLine, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.documents.document import Document, Role, Run, Span

_SENTENCE_SIGN, _LEFT_OUT_SIGN, _NO_SIGN = "▌ ", "× ", "  "

# Each role differs from the others without its colour.
_LOOKS: dict[Role, int] = {
    "title": BOLD,
    "heading": BOLD,
    "faint": FAINT,
    "furniture": STRUCK | FAINT,
    "organisation": BOLD,
    "person": UNDERLINED,
    "date": ITALIC,
    "amount": BOLD | ITALIC,
    "class": ITALIC,
    "link": UNDERLINED,
    "hit": BOLD | UNDERLINED,
}
# Of several, the last in this order is seen.
_COLOURS: dict[Role, int] = {
    "amount": IN_AMOUNT_COLOUR, "date": IN_DATE_COLOUR, "organisation": IN_ORGANISATION_COLOUR,
    "person": IN_PERSON_COLOUR, "sentence": IN_SENTENCE_COLOURS,
}  # fmt: skip


@lru_cache(maxsize=256)
def looks_of(roles: frozenset[Role]) -> int:
    """How characters with these roles look; the sentence that was come for is one of the roles."""
    looks = PLAIN
    for role in roles:
        looks |= _LOOKS.get(role, PLAIN)
    return looks | next((_COLOURS[role] for role in reversed(_COLOURS) if role in roles), PLAIN)


class LaidOut:
    """The lines of a text at a width, and where in them it is to be read."""

    def __init__(self, text: str, width: int) -> None:
        self.lines: list[WrappedLine] = wrap(text, width)
        self._starts = [line.start for line in self.lines]

    def line_of(self, offset: int) -> int:
        """The number of the line that holds a character."""
        return min(max(bisect_right(self._starts, offset) - 1, 0), len(self.lines) - 1)

    def clamped(self, top: int, height: int) -> int:
        """The first line to show in a window of `height` lines, so that none at the end is unused."""
        return max(0, min(top, len(self.lines) - height))

    def top_for(self, start: int, end: int, top: int, height: int) -> int:
        """The first line to show so that text[start:end] is in sight with a few lines before it; `top` if it is now."""
        first, last = self.line_of(start), self.line_of(max(end - 1, start))
        if top <= first and last < top + height:
            return top
        return self.clamped(first - min(height // 3, 6), height)

    def place(self, top: int, height: int) -> str:
        """How far down a window of `height` lines has come; empty where all lines are in sight."""
        if len(self.lines) <= height:
            return ""
        return "end" if top + height >= len(self.lines) else f"{(top + height) * 100 // len(self.lines)}%"

    def stretch(self, top: int, height: int) -> tuple[int, int]:
        """The first character of the line `top`, and the end of the last line of a window of `height` lines from it."""
        last = min(top + max(height, 1), len(self.lines)) - 1
        return self.lines[min(top, last)].start, self.lines[last].end

    def top_again(self, shown: tuple[int, int], sought: tuple[int, int] | None, height: int) -> int:
        """The first line to show of what was laid out otherwise when text[shown] was in sight: its first character
        stays above, unless text[sought], which was in sight as well, would not be."""
        top = self.clamped(self.line_of(shown[0]), height)
        if sought is not None and shown[0] <= sought[0] < shown[1]:
            return self.top_for(*sought, top, height)
        return top

    def first_top(self, document: Document, wanted: int | None, height: int) -> int:
        """The first line to show of a document that is opened: the line of the character `wanted`, or its highlighted
        sentence, or its beginning."""
        if wanted is not None:
            return self.clamped(self.line_of(wanted), height)
        if document.highlight:
            return self.top_for(*document.highlight, 0, height)
        return self.clamped(self.line_of(document.begin), height) if document.begin else 0


def document_line(text: str, line: WrappedLine, runs: Sequence[Run], current: Span | None) -> Line:
    """A line of a document's text behind its sign; `runs` are those of the line, `current` is where the walk is."""
    drawn: Line = [(_sign(line, runs), PLAIN), (" " * line.indent, PLAIN)]
    position = line.start
    for start, end, looks in _stretches(runs, current):
        drawn += [(text[position:start], PLAIN), (text[start:end], looks)]
        position = end
    drawn.append((text[position : line.end], PLAIN))
    return drawn


def _stretches(runs: Sequence[Run], current: Span | None) -> list[tuple[int, int, int]]:
    """Stretches of a line that are not plain, in order, with the current stop cut out of its surroundings."""
    found: list[tuple[int, int, int]] = []
    for run in runs:
        looks = looks_of(run.roles)
        if current is None or run.end <= current.start or run.start >= current.end:
            found.append((run.start, run.end, looks))
            continue
        first, last = max(run.start, current.start), min(run.end, current.end)
        pieces = [(run.start, first, looks), (first, last, looks ^ REVERSE | BOLD), (last, run.end, looks)]
        found += [piece for piece in pieces if piece[0] < piece[1]]
    return found


def _sign(line: WrappedLine, runs: Sequence[Run]) -> str:
    """What stands left of a line, so that the sentence and what was left out are seen without colour or style."""
    if any("sentence" in run.roles for run in runs):
        return _SENTENCE_SIGN
    left_out = sum(run.end - run.start for run in runs if "furniture" in run.roles)
    return _LEFT_OUT_SIGN if left_out * 2 > line.end - line.start else _NO_SIGN
