"""Owns the sort key that keeps articles and events in order of their day.

A key is `day.toordinal() << 24` plus a number within the day, so that one integer index serves order, ranges and
windows. What has no day has a negative key, counting down: in descending order it comes last by itself.
"""

from __future__ import annotations

from db.light.dates import date, timedelta
from db.light.patterns import pattern

NUMBERS_IN_A_DAY = 1 << 24

_FIRST_DAY = pattern(r"(?<![\dX])(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?![\dX])")
_MONTH_OF_SEASON = {21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10}


def first_key(day: str) -> int:
    """The least key of an ISO day, `YYYY-MM-DD`. Raises ValueError for anything else."""
    return date.fromisoformat(day).toordinal() * NUMBERS_IN_A_DAY


def key_after(day: str) -> int:
    """The least key that is later than every key of the day."""
    return (date.fromisoformat(day).toordinal() + 1) * NUMBERS_IN_A_DAY


def day_of(key: int) -> str | None:
    """The ISO day of a key, None for the undated."""
    return date.fromordinal(key // NUMBERS_IN_A_DAY).isoformat() if key >= NUMBERS_IN_A_DAY else None


def first_day(edtf: str | None) -> str | None:
    """The first day that an EDTF text names, None where it names none (`XXXX-12`, null).

    Seasons (21 to 24) and quarters (33 to 36) of ISO 8601-2 begin with their first month.
    """
    found = _FIRST_DAY.search(edtf or "")
    if not found:
        return None
    year, month, day = (int(part) if part else 1 for part in found.groups())
    try:
        return date(year, _MONTH_OF_SEASON.get(month, month), day).isoformat()
    except ValueError:
        return None


def last_day_of_month(year: int, month: int) -> str:
    """The last day of a month as an ISO day."""
    if month == 12:
        return f"{year:04d}-12-31"
    return (date(year, month + 1, 1) - timedelta(days=1)).isoformat()
