"""Owns the one list widget: rows come from a source a window at a time, and only changed lines are drawn again.

It keeps its own offset instead of a virtual size, because a change of virtual size makes Textual lay out the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Generic, TypeVar

from rich.segment import Segment
from textual import events
from textual.binding import BindingType
from textual.message import Message

from tui.asking.row_sources import FixedRows, RowSource, Windows
from tui.drawing.lines import Line, heading
from tui.drawing.lists import MARK_WIDTH, empty_list_line, first_in_sight, marked_row, note_with_place
from tui.keys.framework import bindings_of
from tui.widgets.drawn_lines import DrawnLines
from tui.widgets.lines import segments

Row = TypeVar("Row")


class RowList(DrawnLines, Generic[Row], can_focus=True):
    """A cursor over rows. Subclasses say how a row looks (`draw_row`) and what stands above (`draw_heading`)."""

    DEFAULT_CSS = "RowList { height: 1fr; }"

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("in-list")

    NUMBER: ClassVar[int] = 0
    """The key that brings the focus here, shown in the heading; 0 for none."""

    class Moved(Message):
        """The cursor came to rest on another row."""

        def __init__(self, sender: RowList[Any], row: Any) -> None:
            super().__init__()
            self.list = sender
            self.row = row

        @property
        def control(self) -> RowList[Any]:
            return self.list

    def __init__(self, source: RowSource[Row] | None = None, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.source: RowSource[Row] = source if source is not None else FixedRows[Row](())
        self.cursor = 0
        self.top = 0
        self.title = ""
        self.note = ""
        self.empty_words = "Nothing here."
        self.when_chosen: Callable[[Row], object] = _nothing
        """Called with the row that Enter is pressed on. Not a message, which the next key would overtake."""
        self._count: int | None = None
        self._windows = Windows(self.source)

    # What subclasses draw

    @property
    def heading_height(self) -> int:
        """Lines above the rows."""
        return 1 if self.title else 0

    def draw_heading(self, _y: int, width: int) -> Line:
        """Line `_y` of those above the rows; the first one names the pane."""
        note = note_with_place(self.note, self.cursor, self.count, self.page_height) if self.has_focus else self.note
        return heading(self.NUMBER, self.title, note, width, self.has_focus, shorter=self.note)

    def draw_row(self, row: Row, width: int) -> Line:
        """One row in `width` cells, without the cursor mark."""
        raise NotImplementedError

    # Rows

    @property
    def count(self) -> int:
        if self._count is None:
            self._count = self.source.count()
        return self._count

    @property
    def current(self) -> Row | None:
        """The row under the cursor, or None where there are no rows."""
        return self.row_at(self.cursor)

    def row_at(self, index: int) -> Row | None:
        return self._windows.row_at(index) if 0 <= index < self.count else None

    def show_source(self, source: RowSource[Row], cursor: int = 0) -> None:
        """Show the rows of another source, the cursor on the row at `cursor`, on the same screen line as before if the
        rows allow it, so that a list that only grew does not jump. Posts no message."""
        line = self.cursor - self.top
        self.source = source
        self._count = None
        self._windows = Windows(source)
        self.cursor = max(0, min(cursor, self.count - 1))
        self.top = self.cursor - line
        self._bring_into_view()
        self.refresh_changed()

    # Movement

    @property
    def page_height(self) -> int:
        return max(self.size.height - self.heading_height, 1)

    def move_to(self, index: int) -> None:
        """Put the cursor on a row, drawing again only the two lines concerned where the window stays."""
        index = max(0, min(index, self.count - 1))
        if index == self.cursor or not self.count:
            return
        before, top_before = self.cursor, self.top
        self.cursor = index
        self._bring_into_view()
        if self.top == top_before:
            self._refresh_row(before)
            self._refresh_row(index)
            self.refresh_lines(range(self.heading_height))
        else:
            self.refresh_changed()
        row = self.current
        if row is not None:
            self.post_message(self.Moved(self, row))

    def _bring_into_view(self) -> None:
        if self.size.height:
            # Before the panes are laid out, what is in view is not known.
            self.top = first_in_sight(self.cursor, self.top, self.count, self.page_height)

    def _refresh_row(self, index: int) -> None:
        y = index - self.top + self.heading_height
        self.refresh_lines(range(y, y + 1))

    def action_move(self, rows: int) -> None:
        self.move_to(self.cursor + rows)

    def action_page(self, pages: int) -> None:
        # One row of the page before stays on screen, so that the eye finds its place.
        self.move_to(self.cursor + pages * max(self.page_height - 1, 1))

    def action_first(self) -> None:
        self.move_to(0)

    def action_last(self) -> None:
        self.move_to(self.count - 1)

    def action_choose(self) -> None:
        row = self.current
        if row is not None:
            self.when_chosen(row)

    # Events

    def on_resize(self, _event: events.Resize) -> None:
        top = self.top
        self._bring_into_view()
        if self.top != top:
            self.refresh_changed()

    def on_click(self, event: events.Click) -> None:
        index = self.top + event.y - self.heading_height
        if event.y >= 0 and index < self.count:
            if index == self.cursor:
                self.action_choose()
            self.move_to(index)

    def on_mouse_scroll_down(self) -> None:
        self.action_move(3)

    def on_mouse_scroll_up(self) -> None:
        self.action_move(-3)

    # Drawing

    def draw_line(self, y: int, width: int) -> list[Segment]:
        above = self.heading_height
        return segments(self.draw_heading(y, width) if y < above else self._draw_body_line(y - above, width))

    def _draw_body_line(self, y: int, width: int) -> Line:
        if not self.count:
            return empty_list_line(self.empty_words, y, width)
        index = self.top + y
        row = self.row_at(index)
        if row is None:
            return []
        drawn = self.draw_row(row, width - MARK_WIDTH)
        return marked_row(drawn, is_cursor=index == self.cursor, focused=self.has_focus)


def _nothing(_row: object) -> None:
    """What a row does in a list that nothing is chosen from."""
