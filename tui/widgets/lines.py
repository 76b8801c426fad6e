"""Owns the pieces every line-drawn widget shares: the divider on its right, the heading line, exact widths."""

from __future__ import annotations

from collections.abc import Iterable

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.cells import fit, width_of

PLAIN = Style()
BOLD = Style(bold=True)
FAINT = Style(dim=True)
REVERSE = Style(reverse=True)
HEADING = Style(bold=True)
HEADING_FOCUSED = Style(bold=True, reverse=True)
DIVIDER = "│"


def strip(segments: Iterable[Segment], width: int, divider: bool) -> Strip:
    """A line of exactly `width` cells, its last one the divider where there is a pane to the right."""
    inner = Strip([segment for segment in segments if segment.text]).adjust_cell_length(width - divider)
    return Strip([*inner, Segment(DIVIDER, FAINT)], width) if divider else inner


def heading(number: int, title: str, note: str, width: int, focused: bool) -> list[Segment]:
    """A pane's first line: its number key, its title, and at the right a note such as a count or a sort order."""
    label = f" {number} " if number else " "
    style = HEADING_FOCUSED if focused else HEADING
    room = max(width - len(label) - 1, 0)
    shown_note = f" {note}" if note and width_of(note) + 1 < room else ""
    text = fit(title, room - width_of(shown_note)) + shown_note + " "
    return [Segment(label, REVERSE if focused else FAINT), Segment(fit(text, width - len(label)), style)]
