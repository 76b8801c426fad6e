"""Owns the dates that stand as headings of a history or timeline, and which of them holds for a sentence below.

Dates inside sentences are for `dating`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from db.records import DateMention

_FEWEST = 3
"""Headings that make a timeline: one or two dates on lines of their own date the page or its meeting."""
_AROUND = " \t:–—-=#*."


def date_headings(text: str, body_start: int, dates: Sequence[DateMention]) -> list[DateMention]:
    """The dates of a timeline that fill their lines below `body_start`, by start; none where there are not three."""
    if len(dates) < _FEWEST:
        return []
    found = [date for date in dates if date.start >= body_start and date.edtf and _fills_line(text, date)]
    return found if len({date.edtf for date in found}) >= _FEWEST else []


def heading_of(headings: Sequence[DateMention], offset: int) -> DateMention | None:
    """The heading under which an offset stands."""
    at = bisect_right([date.start for date in headings], offset) - 1
    return headings[at] if at >= 0 else None


def _fills_line(text: str, date: DateMention) -> bool:
    start = text.rfind("\n", 0, date.start) + 1
    end = text.find("\n", date.end)
    line = text[start : end if end >= 0 else len(text)]
    return not (text[start : date.start] + line[date.end - start :]).strip(_AROUND)
