"""Owns what every list draws alike: the cursor's mark, what an empty list says, and which rows are in sight."""

from __future__ import annotations

from tui.drawing.lines import BOLD, FAINT, PLAIN, REVERSE, Line
from tui.text.cells import wrap

MARK_WIDTH = 2
"""Cells left of a row, for the cursor's mark."""


def first_in_sight(cursor: int, top: int, count: int, height: int) -> int:
    """The first row to show in a window of `height` rows, as near to `top` as leaves the cursor in sight and no line
    at the end unused."""
    if cursor < top:
        top = cursor
    elif cursor >= top + height:
        top = cursor - height + 1
    return max(0, min(top, count - height))


def note_with_place(note: str, cursor: int, count: int, height: int) -> str:
    """The note of a list's heading with the cursor's place before the count that it ends with, where not all of the
    rows fit into `height`."""
    rows = f"{count:,}"
    return f"{note.removesuffix(rows)}{cursor + 1:,}/{rows}" if count > height and note.endswith(rows) else note


def marked_row(row: Line, *, is_cursor: bool, focused: bool) -> Line:
    """A row behind the cursor's mark, or behind the room for it."""
    if not is_cursor:
        return [(" " * MARK_WIDTH, PLAIN), *row]
    mark = REVERSE | BOLD if focused else BOLD
    return [("> ", mark), *((text, looks | mark) for text, looks in row)]


def empty_list_line(words: str, y: int, width: int) -> Line:
    """Line `y` of what stands in place of rows where there are none."""
    lines = wrap(words, width - 2)
    return [(" " + words[lines[y].start : lines[y].end], FAINT)] if y < len(lines) else []
