"""Owns the table of rules for what TimeML marks and a reader of care news needs no date for.

"more than two years", "the first nine months", "the latest quarter", "9 a.m. Tuesday", "for years", "fiscal 1989".
"""

from __future__ import annotations

import re

from loaders.language.dates.meanings import (
    Ago,
    ClockOf,
    DayOf,
    Meaning,
    Moment,
    QuarterOf,
    Stretch,
    UnitOf,
    WeekdayOf,
    YearOf,
)
from loaders.language.dates.vocabulary import COUNT, UNIT_PLURAL, DateRule, after, before, compiled, count_of, unit_of
from loaders.language.numbers import ONES, TENS, any_of

NEARLY: tuple[str, ...] = (
    "more than", "less than", "no more than", "fewer than", "at least", "at most", "up to", "nearly", "almost",
)  # fmt: skip
"""Words that TimeML takes together with the length that they qualify."""
_UNITS_ALONE = r"(?:years|months|weeks|days|hours|minutes|decades|centuries|generations)"
_BEFORE_ALONE = re.compile(r"\b(?:for|within|in|after|over|of)\s+$")
_AFTER_ALONE = re.compile(r"\s*(?:[.,;:)!?\"”]|$|\n)|\s(?:ago|before|after|ahead|later|to come|on end|and|but|when)\b")
_ZONE = r"(?:\s?(?:[ECMP][SD]T|GMT|BST|local\stime))?"


def _with_qualifier(_: re.Match[str], whole: Meaning) -> Meaning | None:
    return whole if isinstance(whole, Stretch) or (isinstance(whole, Ago) and not whole.narrative) else None


def _first_of(m: re.Match[str]) -> Meaning | None:
    low, high, vague = count_of(m)
    return Stretch(low, high, unit_of(m["unit"]), 0, vague) if before(m).endswith("the ") else None


def _latest(m: re.Match[str]) -> Meaning | None:
    unit = m["unit"].lower()
    if not before(m).endswith("the "):
        return None
    return UnitOf("year", -1) if unit.endswith("year") else UnitOf("quarter", -1)


def _alone(m: re.Match[str]) -> Meaning | None:
    if not _BEFORE_ALONE.search(before(m)) and not m[0].endswith(("ago", "ahead")):
        return None
    if m[0] == m["unit"] and not _AFTER_ALONE.match(after(m)):
        return None
    word = m["unit"].lower()
    return Stretch(3, 3, "year" if word == "generations" else unit_of(word), 0, vague=True)


def _clock(m: re.Match[str]) -> str | None:
    if m["word"]:
        return "24:00" if m["word"].lower() == "midnight" else "12:00"
    hour, minute = int(m["hour"]), int(m["minute"] or 0)
    if hour > 12 or minute > 59:
        return None
    hour = hour % 12 + (12 if m["half"].lower() == "p" else 0)
    return f"{hour:02d}:{minute:02d}"


def _clock_alone(m: re.Match[str]) -> Meaning | None:
    clock = _clock(m)
    return ClockOf(clock, Ago(0, 0, "day", 1, narrative=True)) if clock else None


def _clock_of(m: re.Match[str], whole: Meaning) -> Meaning | None:
    clock = _clock(m)
    day = isinstance(whole, (WeekdayOf, DayOf, Moment)) or (isinstance(whole, UnitOf) and whole.unit == "day")
    return ClockOf(clock, whole) if clock and day else None


def _fiscal(_: re.Match[str], whole: Meaning) -> Meaning | None:
    return whole if isinstance(whole, (YearOf, QuarterOf)) else None


def _spelt_year(m: re.Match[str]) -> Meaning | None:
    words = m["rest"].lower().replace("-", " ").split()
    number = sum({**ONES, **TENS}[word] for word in words)
    return YearOf(1900 + number) if 9 < number < 100 else None


_CLOCK = (
    rf"(?:(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?\s?(?P<half>[ap])(?:\.m\.|m\b\.?|\.m\b){_ZONE}"
    rf"|(?P<word>noon|midnight|midday){_ZONE})"
)

TIMEML_RULES: tuple[DateRule, ...] = (
    DateRule(
        "dates.clock_of_day",
        "digit clock",
        re.compile(rf"{_CLOCK},?(?:\son)?", re.IGNORECASE),
        lambda _: None,
        shown=False,
        read_part=_clock_of,
    ),
    DateRule("dates.clock", "digit clock", re.compile(_CLOCK, re.IGNORECASE), _clock_alone, shown=False),
    DateRule(
        "dates.qualified_length",
        "nearly",
        compiled(rf"(?P<how>{any_of(NEARLY)})".replace("\\ ", " ")),
        lambda _: None,
        shown=False,
        read_part=_with_qualifier,
    ),
    DateRule(
        "dates.first_of",
        "first ordinal deictic",
        compiled(rf"(?:first|latest|final|last) {COUNT} (?P<unit>{UNIT_PLURAL})"),
        _first_of,
        shown=False,
    ),
    DateRule(
        "dates.latest", "first", compiled(r"latest (?P<unit>quarter|period|fiscal year|year)"), _latest, shown=False
    ),
    DateRule("dates.units_alone", "alone", compiled(rf"(?P<unit>{_UNITS_ALONE})(?: ago| ahead)?"), _alone, shown=False),
    DateRule("dates.fiscal", "fiscal", compiled(r"fiscal"), lambda _: None, shown=False, read_part=_fiscal),
    DateRule(
        "dates.spelt_year",
        "number",
        compiled(rf"nineteen (?P<rest>(?:{any_of(TENS)})(?:[- ](?:{any_of(ONES)}))?)"),
        _spelt_year,
        shown=False,
    ),
)

TIMEML_OPENERS: dict[str, tuple[str, ...]] = {
    "clock": ("noon", "midnight", "midday"),
    "nearly": NEARLY,
    "first": ("first", "latest", "final"),
    "alone": ("years", "months", "weeks", "days", "hours", "decades", "centuries", "generations"),
    "fiscal": ("fiscal",),
}
"""First words of these rules by class."""
