"""Owns turning drawn lines into what Textual paints."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.drawing.lines import BOLD, DIVIDER, FAINT, ITALIC, REVERSE, STRUCK, Line


@lru_cache(maxsize=64)
def style_of(looks: int) -> Style:
    return Style(
        bold=bool(looks & BOLD) or None,
        dim=bool(looks & FAINT) or None,
        italic=bool(looks & ITALIC) or None,
        reverse=bool(looks & REVERSE) or None,
        strike=bool(looks & STRUCK) or None,
    )


def segments(line: Line) -> list[Segment]:
    return [Segment(text, style_of(looks)) for text, looks in line]


def strip(line: Iterable[Segment], width: int, divider: bool) -> Strip:
    """A line of exactly `width` cells, its last one the divider where there is a pane to the right."""
    inner = Strip([segment for segment in line if segment.text]).adjust_cell_length(width - divider)
    return Strip([*inner, *segments([DIVIDER])], width) if divider else inner
