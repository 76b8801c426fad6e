"""Owns what a search offers where what was typed is a date: the timeline of that year, month or day."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from db.counts import Count
from db.edtf import bounds
from db.judging.typed_dates import typed_date
from db.search.everything import COUNT_CAP
from db.search.meaning import understand
from db.search.newest import newest_events
from db.search.query import Query, days_of_month
from tui.drawing.year_strip import YearStrip
from tui.text.display_dates import display
from tui.walk.narrowing import Chip

_YEAR, _MONTH = len("2009"), len("2009-04")


class TypedTime(NamedTuple):
    """The narrowing to the days that were typed, and how many events there are in them."""

    chip: Chip
    events: Count


def typed_time(connection: sqlite3.Connection, text: str) -> TypedTime | None:
    """None where the text is no date with a first and a last day, or nothing happened then."""
    try:
        edtf = typed_date(text)
    except ValueError:
        return None
    first, last = bounds(edtf) if edtf else (None, None)
    if edtf is None or first is None or last is None:
        return None
    chip, query = _of_days(edtf, first, last)
    found = newest_events(connection, understand(connection, query), COUNT_CAP)
    return TypedTime(chip, Count(len(found.ids), found.more)) if found.ids else None


def _of_days(edtf: str, first: str, last: str) -> tuple[Chip, Query]:
    """The chip that the strip would put on for a year or a month, one of days for any other time; and what it asks."""
    if len(edtf) == _MONTH and first[:_MONTH] == last[:_MONTH]:
        strip = YearStrip(year=int(edtf[:_YEAR]), chosen=int(edtf[_YEAR + 1 :]))
        earliest, latest = days_of_month(edtf)
        return Chip("range", (edtf, edtf), strip.label()), Query(earliest=earliest, latest=latest, month=edtf)
    return Chip("range", (first, last), display(edtf)), Query(earliest=first, latest=last)
