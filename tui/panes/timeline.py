"""Owns how the timeline looks: the strip of counts above, and one row an event."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style

from db.questions.events import EventRow
from tui.cells import fit, width_of
from tui.display_dates import display_within
from tui.safe_text import safe_line
from tui.widgets.lines import FAINT, PLAIN, REVERSE, heading
from tui.widgets.row_list import RowList, RowSource
from tui.year_strip import YearStrip

# Latin-1 signs, one cell wide in every terminal; the help explains them.
CERTAINTY_SIGNS = {"happened": " ", "planned": "»", "possible": "?", "denied": "×"}
_CERTAINTY_STYLES = {"possible": Style(italic=True), "denied": Style(strike=True), "planned": Style(italic=True)}
_KIND = Style(italic=True)

_DAY, _SHORT_DATE, _DATE, _LONG_DATE = 10, 13, 15, 18
_KIND_COLUMN = 13
_NARROW, _WITH_KIND, _ALIGNED, _WIDE = 32, 44, 54, 76


class TimelinePane(RowList[EventRow]):
    """Events by date, under a strip that narrows them to a year or a month."""

    NUMBER: ClassVar[int] = 2

    def __init__(self, source: RowSource[EventRow] | None = None, *, id: str | None = None) -> None:
        super().__init__(source, id=id)
        self.strip = YearStrip()

    @property
    def heading_height(self) -> int:
        # The strip leaves first where there is hardly room for rows.
        return 2 if self.size.height > 6 else 1

    def draw_heading(self, y: int, width: int) -> list[Segment]:
        if y == 0:
            return heading(self.NUMBER, self.title, self.note, width, self.has_focus)
        return [Segment(text, REVERSE if chosen else FAINT) for text, chosen in self.strip.draw(width)]

    def draw_row(self, row: EventRow, width: int) -> list[Segment]:
        sign = CERTAINTY_SIGNS.get(row.certainty, " ")
        date_width = self._date_width(width)
        date = safe_line(display_within(row.edtf, date_width))
        tellings = f" ({row.tellings})" if row.tellings > 1 else ""
        room = width - date_width - 3 - len(tellings) - 1
        kind = self._kind(safe_line(row.kind), width)
        title = fit(safe_line(row.title), max(room - width_of(kind), 0))
        return [
            Segment(f"{fit(date, date_width)} {sign} ", PLAIN),
            Segment(kind, _KIND),
            Segment(title, _CERTAINTY_STYLES.get(row.certainty, PLAIN)),
            Segment(tellings, PLAIN),
        ]

    def _date_width(self, width: int) -> int:
        if width >= _WIDE:
            return _LONG_DATE
        return _DATE if width >= _ALIGNED else _SHORT_DATE if width >= _NARROW else _DAY

    def _kind(self, kind: str, width: int) -> str:
        """In a column where there is room, before the title where there is less, and left out where the title would
        be cut to a word or two: the article pane says it as well."""
        if width >= _ALIGNED:
            return fit(kind, _KIND_COLUMN) + " "
        return f"{kind}: " if width >= _WITH_KIND else ""
