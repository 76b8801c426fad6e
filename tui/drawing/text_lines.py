"""Owns how wide a text is set, and what stands in its place where nothing is open."""

from __future__ import annotations

from tui.drawing.lines import FAINT, Line
from tui.text.cells import wrap

GUTTER_WIDTH = 2
"""Cells left of a text, for the signs of the sentence and of what was left out."""

_MOST_COLUMNS, _LEAST_COLUMNS = 100, 8


def text_width(width: int) -> int:
    """Cells that a line of text may take in a pane of `width` cells, its divider aside."""
    # Long lines are hard to read, however wide the screen is.
    return max(min(width - GUTTER_WIDTH - 1, _MOST_COLUMNS), _LEAST_COLUMNS)


def empty_text_line(words: str, y: int, width: int) -> Line:
    """Line `y` of what a pane of `width` cells says where no text is open."""
    lines = wrap(words, text_width(width))
    return [(" " * GUTTER_WIDTH + words[lines[y].start : lines[y].end], FAINT)] if y < len(lines) else []
