"""Owns turning drawn lines into what Textual paints, and finding which cells of a line have changed."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rich.cells import get_character_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.configuration.themes import TERMINAL, Theme
from tui.drawing.lines import BOLD, DIVIDER, FAINT, ITALIC, STRUCK, UNDERLINED, Line, colours_of, is_reversed

_MOVE = 14
"""Cells that cost about as many bytes as moving past them, in another style perhaps."""


@lru_cache(maxsize=256)
def style_of(looks: int, theme: Theme = TERMINAL) -> Style:
    foreground, background = colours_of(looks, theme)
    return Style(
        bold=bool(looks & BOLD) or None,
        dim=bool(looks & FAINT) or None,
        italic=bool(looks & ITALIC) or None,
        underline=bool(looks & UNDERLINED) or None,
        reverse=is_reversed(looks, theme) or None,
        strike=bool(looks & STRUCK) or None,
        color=foreground or None,
        bgcolor=background or None,
    )


def segments(line: Line, theme: Theme = TERMINAL) -> list[Segment]:
    return [Segment(text, style_of(looks, theme)) for text, looks in line]


def strip(line: Iterable[Segment], width: int, divider: bool) -> Strip:
    """A line of exactly `width` cells, its last one the divider where there is a pane to the right."""
    inner = Strip([segment for segment in line if segment.text]).adjust_cell_length(width - divider)
    return Strip([*inner, *segments([DIVIDER])], width) if divider else inner


def changed_cells(before: Strip, after: Strip) -> list[tuple[int, int]]:
    """Stretches of a line that look otherwise, each as its first cell and the one past its last, few cells between two
    of them taken along; all of a line that has characters which take more or less than one cell."""
    if before == after:
        return []
    old, new = _cells(before), _cells(after)
    if old is None or new is None or len(old) != len(new):
        return [(0, max(before.cell_length, after.cell_length))]
    stretches: list[tuple[int, int]] = []
    for position, (was, is_now) in enumerate(zip(old, new, strict=True)):
        if was == is_now:
            continue
        if stretches and position - stretches[-1][1] < _MOVE:
            stretches[-1] = stretches[-1][0], position + 1
        else:
            stretches.append((position, position + 1))
    return stretches


def _cells(drawn: Strip) -> list[tuple[str, Style | None]] | None:
    # One by one: a wide character and one without a cell of its own would make up for each other.
    if not all(text.isascii() or all(get_character_cell_size(each) == 1 for each in text) for text, _, _ in drawn):
        return None
    cells: list[tuple[str, Style | None]] = []
    for text, style, _ in drawn:
        seen = _as_seen(style) if style else None
        if seen is None:
            cells += [(each, None) for each in text]
        else:
            blank = (" ", _style_of_blank(seen))
            cells += [blank if each == " " else (each, seen) for each in text]
    return cells


@lru_cache(maxsize=256)
def _as_seen(style: Style) -> Style | None:
    """The style without the terminal's own colours and without what is not seen; None where nothing of it is left."""
    foreground, background = (
        None if color is None or color.is_default else color for color in (style.color, style.bgcolor)
    )
    seen = Style(
        color=foreground, bgcolor=background, bold=style.bold or None, dim=style.dim or None,
        italic=style.italic or None, underline=style.underline or None, reverse=style.reverse or None,
        strike=style.strike or None, blink=style.blink or None,
    )  # fmt: skip
    return seen or None


@lru_cache(maxsize=64)
def _style_of_blank(style: Style) -> Style | None:
    """The style as far as it is seen where nothing is written."""
    return style if style.reverse or style.underline or style.strike or style.bgcolor else None
