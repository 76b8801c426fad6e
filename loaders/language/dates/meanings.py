"""Owns the under-specified meanings of time words: what the words alone say, before an article's date is known.

No text is read and nothing is resolved here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Unit = Literal[
    "second", "minute", "hour", "day", "week", "fortnight", "weekend", "month", "quarter", "season", "half",
    "year", "financial year", "decade", "century", "parliament",
]  # fmt: skip
Piece = Literal["start", "early", "mid", "late", "end", "earlier", "later"]
TimeOfDay = Literal["MO", "AF", "EV", "NI", "MI", "DT"]


@dataclass(frozen=True, slots=True)
class Moment:
    """A day of the calendar in full, with the clock time as ISO wrote it."""

    year: int
    month: int
    day: int
    clock: str | None = None


@dataclass(frozen=True, slots=True)
class DayOf:
    """A day and a month, or a day alone ("the 27th"), whose year the words leave open."""

    day: int
    month: int | None = None
    shift: int | None = None


@dataclass(frozen=True, slots=True)
class MonthOf:
    """A month; `shift` is -1 for "last May", 0 for "this May", 1 for "next May"; `year_shift` for "May last year".

    `narrative` shifts ("the previous May") count from the time last told.
    """

    month: int
    year: int | None = None
    shift: int | None = None
    year_shift: int | None = None
    narrative: bool = False


@dataclass(frozen=True, slots=True)
class WeekdayOf:
    """A day of the week (Monday 0); `week` is the shift of a named week ("Tuesday last week")."""

    weekday: int
    shift: int | None = None
    week: int | None = None
    time: TimeOfDay | None = None


@dataclass(frozen=True, slots=True)
class SeasonOf:
    """A season by its EDTF code 21 to 24."""

    code: int
    year: int | None = None
    shift: int | None = None
    year_shift: int | None = None
    narrative: bool = False


@dataclass(frozen=True, slots=True)
class QuarterOf:
    """A quarter (1 to 4; 0 the one last told) or, with `halves`, a half (1 or 2) of a calendar or financial year."""

    number: int
    year: int | None = None
    financial: bool = False
    halves: bool = False
    year_shift: int | None = None


@dataclass(frozen=True, slots=True)
class YearOf:
    """A calendar year, or with `financial` the year from 1 April."""

    year: int
    financial: bool = False


@dataclass(frozen=True, slots=True)
class YearRange:
    """Calendar years from first to last ("1939-45", "the 2010-15 parliament")."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class DecadeOf:
    """The ten years that begin in `first_year`, or with `century` the hundred."""

    first_year: int
    century: bool = False


@dataclass(frozen=True, slots=True)
class UnitOf:
    """The unit that holds the article's day, moved by `shift` units: "today", "last week", "next year".

    `loose` marks words that leave the direction to the tense ("the weekend").
    """

    unit: Unit
    shift: int = 0
    loose: bool = False
    time: TimeOfDay | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """A length of time: `side` is -1 for the past, 1 for the coming one, 0 for a bare length ("for two years").

    `low` and `high` differ for "three or four"; `vague` marks "a few".
    """

    low: float
    high: float
    unit: Unit
    side: int = 0
    vague: bool = False


@dataclass(frozen=True, slots=True)
class Ago:
    """A point so many units before (side -1) or after (1) the article's day, or the last date told (`narrative`)."""

    low: float
    high: float
    unit: Unit
    side: int = -1
    narrative: bool = False
    vague: bool = False


@dataclass(frozen=True, slots=True)
class Feast:
    """A feast by its name in `loaders.knowledge.calendar`, or "new year" for the first weeks of a year."""

    name: str
    year: int | None = None
    shift: int | None = None


@dataclass(frozen=True, slots=True)
class PartOf:
    """A part of another time: "early August", "the end of the year"."""

    piece: Piece
    whole: Meaning


@dataclass(frozen=True, slots=True)
class CountedPart:
    """So many units from the start of another time, or with `last` to its end: "the first three months of 2010-11"."""

    number: int
    unit: Unit
    last: bool
    whole: Meaning


@dataclass(frozen=True, slots=True)
class Between:
    """From one time to another, both included."""

    first: Meaning
    last: Meaning


@dataclass(frozen=True, slots=True)
class Either:
    """One of two times ("June or July")."""

    first: Meaning
    second: Meaning


@dataclass(frozen=True, slots=True)
class ClockOf:
    """A clock time ("21:30") on another time's day."""

    clock: str
    whole: Meaning


@dataclass(frozen=True, slots=True)
class Vague:
    """Words that TimeML gives a reference value: PRESENT_REF, PAST_REF or FUTURE_REF."""

    reference: str


@dataclass(frozen=True, slots=True)
class Repeated:
    """Words for a time that comes again ("daily", "every Tuesday"); `value` as TimeML writes it."""

    value: str


Meaning = (
    Moment | DayOf | MonthOf | WeekdayOf | SeasonOf | QuarterOf | YearOf | YearRange | DecadeOf | UnitOf | Stretch | Ago
    | Feast | PartOf | CountedPart | Between | Either | ClockOf | Vague | Repeated
)  # fmt: skip
