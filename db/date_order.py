"""Owns the sort key that keeps articles and events in order of their day.

A key is `day.toordinal() << 24` plus a number within the day, so that one integer index serves order, ranges and
windows. What has no day has a negative key, counting down: in descending order it comes last by itself.
An event without a day of its own stands where the article does that tells it, if the month of that is known.
"""

from __future__ import annotations

from db.light.dates import date, timedelta
from db.light.patterns import pattern

NUMBERS_IN_A_DAY = 1 << 24

DAY_BEFORE_THE_FIRST = 1721424.5
"""The Julian day before 0001-01-01, from which `date.toordinal` counts."""

_FIRST_DAY = pattern(r"(?<![\dX])(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?![\dX])")
_IS_OF_A_MONTH = pattern(r"\d{4}-(?:0[1-9]|1[0-2])(?:-\d\d)?[~?%]?")
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


def day_in_sql(key: str, form: str = "%Y-%m-%d") -> str:
    """SQL for the day of a key above 0, or a part of it in `strftime`'s words; `key` is SQL too."""
    return f"strftime('{form}', ({key} >> 24) + {DAY_BEFORE_THE_FIRST})"


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


def told_day(published: str | None, posted: str | None) -> str | None:
    """The day on which what an article tells stands, where it has none of its own: that of the article, if its date
    (EDTF) is known to the month at least, so that it stands in no month that nothing speaks for."""
    edtf = published if first_day(published) else posted
    return first_day(edtf) if edtf and _IS_OF_A_MONTH.fullmatch(edtf) else None


def last_day_of_month(year: int, month: int) -> str:
    """The last day of a month as an ISO day."""
    if month == 12:
        return f"{year:04d}-12-31"
    return (date(year, month + 1, 1) - timedelta(days=1)).isoformat()
