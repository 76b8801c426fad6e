"""Owns the timeline: the strip of counts above, and one row an event."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from db.questions.summarised import EventRow
from tui.asking.row_sources import RowSource
from tui.drawing.lines import Line
from tui.drawing.timeline_rows import event_row, strip_line, timeline_heading_height
from tui.drawing.year_strip import YearStrip
from tui.widgets.row_list import RowList


class TimelinePane(RowList[EventRow]):
    """Events by date, under a strip that narrows them to a year or a month."""

    NUMBER: ClassVar[int] = 2

    marked: Mapping[int, str] = {}
    """Signs of what the user put beside rows, by the event's id."""

    def __init__(self, source: RowSource[EventRow] | None = None, *, id: str | None = None) -> None:
        super().__init__(source, id=id)
        self.strip = YearStrip()

    @property
    def heading_height(self) -> int:
        return timeline_heading_height(self.size.height)

    def draw_heading(self, y: int, width: int) -> Line:
        return super().draw_heading(y, width) if y == 0 else strip_line(self.strip, width)

    def draw_row(self, row: EventRow, width: int) -> Line:
        return event_row(row, width, signs=self.marked.get(row.id, ""))
