"""Owns the years of an article without a date, where its own explicit dates bound them: EDTF's uncertain `2009-12?`.

An article is written after the latest time that it tells as past and before the first that it tells as to come. Only
a text that names its year more than once, and never against itself, lends that year to a month or day without one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from db import edtf
from loaders.language.dates.meanings import DayOf, Meaning, Moment, MonthOf, UnitOf, YearOf

LEAST = 2
"""Explicit dates of the year that the article is taken to be written in, or of the next, that it must have."""


class Placed(NamedTuple):
    """A time of an undated article: its meaning, its EDTF so far, and -1, 0 or 1 for what the tense says of it."""

    meaning: Meaning
    value: str | None
    tense: int


def latest_past(explicit: Sequence[Placed]) -> dt.date | None:
    """The day from which an undated article may be taken to speak, or None where its explicit dates agree on none."""
    past = [_last(time) for time in explicit if time.tense < 0 and not isinstance(time.meaning, YearOf)]
    if not past:
        return None
    day = max(past)
    years = [_first(time).year for time in explicit]
    if sum(year in (day.year, day.year + 1) for year in years) < LEAST:
        return None
    told_as_past = [_first(time) for time in explicit if time.tense < 0]
    to_come = [_last(time) for time in explicit if time.tense > 0]
    unclear = [_first(time).year for time in explicit if time.tense == 0]
    if any(one > day for one in told_as_past) or any(one < day for one in to_come):
        return None
    return None if any(year > day.year + 1 for year in unclear) else day


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _on_weekday(words: str, year: int, month: int, day: int) -> int:
    """The year nearest to one in which a day falls on the weekday that its words name ("Friday 30 September")."""
    if words[:3].lower() not in _WEEKDAYS or not words[3:4].isalpha():
        return year
    named = _WEEKDAYS.index(words[:3].lower())
    for near in (year, year - 1, year + 1):
        if edtf.is_valid(edtf.day(near, month, day)) and dt.date(near, month, day).weekday() == named:
            return near
    return year


def with_year(meaning: Meaning, tense: int, spoken: dt.date, words: str = "") -> str | None:
    """The EDTF, with `?`, of a month, a day or "last year" that leaves its year to the article's day; None where open.

    What is past lies no later in its year than the last date told as past: later, the year would be a guess.
    """
    if isinstance(meaning, UnitOf):
        return f"{spoken.year + meaning.shift:04d}?" if meaning.unit == "year" and not meaning.loose else None
    if not isinstance(meaning, (MonthOf, DayOf)) or meaning.shift is not None or meaning.month is None or tense == 0:
        return None
    if isinstance(meaning, MonthOf) and meaning.year_shift is not None:
        return f"{spoken.year + meaning.year_shift:04d}-{meaning.month:02d}?"
    number = meaning.day if isinstance(meaning, DayOf) else 1
    is_later = (meaning.month, number) > (spoken.month, spoken.day)
    if tense < 0 and is_later:
        return None
    year = spoken.year + (tense > 0 and not is_later)
    if isinstance(meaning, DayOf):
        year = _on_weekday(words, year, meaning.month, number)
    value = edtf.day(year, meaning.month, number) if isinstance(meaning, DayOf) else edtf.month(year, meaning.month)
    return f"{value}?" if edtf.is_valid(value) else None


def is_explicit(meaning: Meaning, value: str | None) -> bool:
    """Whether a time names its year by itself."""
    names_year = isinstance(meaning, Moment) or (
        isinstance(meaning, (MonthOf, YearOf)) and meaning.year is not None and not getattr(meaning, "financial", False)
    )
    return names_year and value is not None and edtf.is_valid(value)


def _first(time: Placed) -> dt.date:
    return dt.date.fromisoformat(edtf.bounds(time.value)[0] or "9999-12-31")


def _last(time: Placed) -> dt.date:
    return dt.date.fromisoformat(edtf.bounds(time.value)[1] or "0001-01-01")
