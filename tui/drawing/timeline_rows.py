"""Owns how the timeline looks: the strip of counts above, and one row an event."""

from __future__ import annotations

from db.questions.summarised import EventRow
from tui.drawing.lines import FAINT, ITALIC, PLAIN, REVERSE, STRUCK, Line
from tui.drawing.year_strip import YearStrip
from tui.text.cells import fit, width_of
from tui.text.display_dates import display_within
from tui.text.safe_text import safe_line

# Latin-1 signs, one cell wide in every terminal; the help explains them.
CERTAINTY_SIGNS = {"happened": " ", "planned": "»", "possible": "?", "denied": "×"}
_CERTAINTY_LOOKS = {"possible": ITALIC, "denied": STRUCK, "planned": ITALIC}

_DAY, _SHORT_DATE, _DATE, _LONG_DATE = 10, 13, 15, 18
_KIND_COLUMN = 13
_NARROW, _WITH_KIND, _ALIGNED, _WIDE = 32, 44, 60, 76
_SAYS_LITTLE = frozenset({"announcement", "other"})
_STEM = 5
_ROOM_FOR_THE_STRIP = 6


def timeline_heading_height(height: int) -> int:
    """Lines above the rows in a pane of `height` lines; the strip leaves first where there is hardly room for rows."""
    return 2 if height > _ROOM_FOR_THE_STRIP else 1


def strip_line(strip: YearStrip, width: int) -> Line:
    return [(text, REVERSE if chosen else FAINT) for text, chosen in strip.draw(width)]


def event_row(row: EventRow, width: int, signs: str = "") -> Line:
    """Date, certainty, kind, title and how many articles tell it, in `width` cells; `signs` of what the user decided
    come before the title."""
    sign = CERTAINTY_SIGNS.get(row.certainty, " ")
    date_width = _date_width(width)
    date = safe_line(display_within(row.edtf, date_width, row.told))
    tellings = f" ({row.tellings})" if row.tellings > 1 else ""
    room = width - date_width - 3 - len(tellings) - 1
    title = (f"{signs} " if signs else "") + safe_line(row.title)
    kind = _kind(safe_line(row.kind), fit(title, room), width)
    title = fit(title, max(room - width_of(kind), 0))
    return [
        (f"{fit(date, date_width)} {sign} ", PLAIN),
        (kind, ITALIC),
        (title, _CERTAINTY_LOOKS.get(row.certainty, PLAIN)),
        (tellings, PLAIN),
    ]


def _date_width(width: int) -> int:
    if width >= _WIDE:
        return _LONG_DATE
    return _DATE if width >= _ALIGNED else _SHORT_DATE if width >= _NARROW else _DAY


def _kind(kind: str, title: str, width: int) -> str:
    """In a column where there is room, left out where the title would be cut to a word or two; between those it stands
    before a title that, as far as it can be seen, does not say it. The article pane says it as well."""
    if width >= _ALIGNED:
        return fit(kind, _KIND_COLUMN) + " "
    if width < _WITH_KIND or kind in _SAYS_LITTLE or kind[:_STEM] in title.lower():
        return ""
    return f"{kind}: "
