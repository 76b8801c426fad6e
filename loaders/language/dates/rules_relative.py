"""Owns the table of relative rules: words whose time hangs on the article's day or on the time last told."""

from __future__ import annotations

import re

from loaders.knowledge.calendar import MONTHS, SEASONS, WEEKDAYS
from loaders.language.dates.meanings import (
    Ago,
    Feast,
    Meaning,
    MonthOf,
    PartOf,
    Repeated,
    SeasonOf,
    Stretch,
    UnitOf,
    Vague,
    WeekdayOf,
)
from loaders.language.dates.vocabulary import (
    SHIFTS,
    TIME_OF_DAY,
    TIMES_OF_DAY,
    UNIT,
    DateRule,
    after,
    before,
    compiled,
    month_of,
    unit_of,
)
from loaders.language.numbers import any_of

DEICTIC = rf"(?:{any_of(SHIFTS)})"

DAY_WORDS: dict[str, UnitOf] = {
    "today": UnitOf("day", 0),
    "yesterday": UnitOf("day", -1),
    "tomorrow": UnitOf("day", 1),
    "tonight": UnitOf("day", 0, time="NI"),
    "overnight": UnitOf("day", 0, time="NI"),
}
VAGUE_WORDS: dict[str, str] = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "current": "PRESENT_REF", "at present": "PRESENT_REF",
    "at the moment": "PRESENT_REF", "nowadays": "PRESENT_REF", "recently": "PAST_REF",
    "soon": "FUTURE_REF", "the future": "FUTURE_REF", "the past": "PAST_REF", "in future": "FUTURE_REF",
}  # fmt: skip


_PROPER_BEFORE = re.compile(r"[A-Z][\w&'’]+\s+$")
_PROGRAMME = re.compile(r"\s+programme\b")
_IN_THE = re.compile(r"\b(?:over|in|during|within|for|of)\s+the\s+$")
_POSSESSIVE = re.compile(r"\b(?:his|her|their|its|my|our|your)\s+$")
_THE = re.compile(r"\b(?:the|over)\s+$")


def _day_word(m: re.Match[str]) -> Meaning | None:
    word = m["w"]
    if word[0].isupper() and word[1:].islower() and _PROPER_BEFORE.search(m.string[max(0, m.start() - 24) : m.start()]):
        return None
    if _PROGRAMME.match(after(m)):
        return None
    known = DAY_WORDS[word.lower()]
    return UnitOf(known.unit, known.shift, time=TIMES_OF_DAY[m["time"].lower()] if m["time"] else known.time)


def _shifted_unit(m: re.Match[str]) -> Meaning | None:
    word, unit = m["which"].lower(), unit_of(m["unit"])
    shift, previous = SHIFTS[word], before(m)
    if unit in ("second", "minute", "hour"):
        return None
    if unit == "day" and word in ("this", "current", "past", "last"):
        return None
    if word == "same":
        return Ago(0, 0, unit, side=1, narrative=True)
    if word in ("previous", "preceding", "following"):
        return Ago(1, 1, unit, side=SHIFTS[word], narrative=True)
    if word == "past" or (word == "coming" and "the " in previous[-4:] and unit != "financial year"):
        return Stretch(1, 1, unit, side=shift)
    if word in ("last", "next") and unit != "financial year" and _IN_THE.search(previous):
        return Stretch(1, 1, unit, side=shift)
    if word in ("last", "next") and _POSSESSIVE.search(previous):
        return None
    if unit == "day" and word == "next":
        return Ago(1, 1, unit, side=1, narrative=True)
    return UnitOf(unit, shift)


def _that_unit(m: re.Match[str]) -> Meaning | None:
    return Ago(0, 0, unit_of(m["unit"]), side=1, narrative=True)


def _shifted_time(m: re.Match[str]) -> Meaning | None:
    word, time = m["which"].lower(), m["time"].lower()
    if word not in ("this", "last"):
        return None
    return UnitOf("day", -1 if word == "last" else 0, time=TIMES_OF_DAY[time])


def _shifted_name(m: re.Match[str]) -> Meaning | None:
    word, shift = m["name"].lower(), SHIFTS[m["which"].lower()]
    narrative = m["which"].lower() in ("previous", "preceding", "following")
    if word in MONTHS:
        return MonthOf(month_of(word), shift=shift, narrative=narrative) if m["name"][0].isupper() else None
    if word in WEEKDAYS:
        return WeekdayOf(WEEKDAYS[word], shift=shift)
    if word in SEASONS:
        return SeasonOf(SEASONS[word], shift=shift, narrative=narrative)
    return Feast(word, shift=shift)


def _the_unit(m: re.Match[str]) -> Meaning | None:
    if not _THE.search(before(m)):
        return None
    unit = unit_of(m["unit"])
    if unit == "weekend":
        return UnitOf(unit, 0, loose=True)
    return UnitOf(unit, 0)


def _this_parliament(m: re.Match[str]) -> Meaning | None:
    word = (m["which"] or "this").lower()
    return UnitOf("parliament", SHIFTS.get(word, 0))


def _election(_: re.Match[str]) -> Meaning | None:
    return PartOf("end", UnitOf("parliament"))


_TO_COME = re.compile(r"\b(?:will|would|could|may|might|can|to|should|plans?|expects?)\b(?:\s[\w'’]+){0,3}\s$")
"""Before a "soon" that is seen from now."""
_TITLE = re.compile(r"\s(?:news)?paper\b|\s(?:the\s)?(?-i:[A-Z])")
"""Behind a "daily" that is a newspaper."""


def _vague(m: re.Match[str]) -> Meaning | None:
    words = " ".join(m["w"].lower().split())
    if words == "the past" and not re.match(r"\s*(?:[.,;:)]|$)", after(m)):
        return None
    if words == "soon" and not (_TO_COME.search(before(m)) and not re.match(r" (?:as|after)\b", after(m))):
        return None
    return Vague(VAGUE_WORDS[words])


def _repeated(m: re.Match[str]) -> Meaning | None:
    if _TITLE.match(after(m)):
        return None
    word = m["w"].lower()
    adverbs = {"daily": "P1D", "weekly": "P1W", "monthly": "P1M", "annually": "P1Y",
               "hourly": "PT1H", "nightly": "P1D"}  # fmt: skip
    return Repeated(adverbs[word])


def _every(m: re.Match[str]) -> Meaning | None:
    word = m["name"].lower()
    if word in WEEKDAYS:
        return Repeated(f"XXXX-WXX-{WEEKDAYS[word] + 1}")
    if word in MONTHS:
        return Repeated(f"XXXX-{MONTHS[word]:02d}")
    if word in SEASONS:
        return Repeated("XXXX-" + {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}[word])
    code = {
        "second": "T1S",
        "minute": "T1M",
        "hour": "T1H",
        "day": "1D",
        "week": "1W",
        "fortnight": "2W",
        "weekend": "1WE",
        "month": "1M",
        "quarter": "1Q",
        "year": "1Y",
        "financial year": "1Y",
        "decade": "1E",
        "century": "1C",
    }[unit_of(word)]  # fmt: skip,
    return Repeated("P" + code)


_NAMES = rf"(?:{any_of(MONTHS)}|{any_of(WEEKDAYS)}|{any_of(SEASONS)})"


RELATIVE_RULES: tuple[DateRule, ...] = (
    DateRule(
        "dates.day_word",
        "word",
        compiled(rf"(?P<w>today|yesterday|tomorrow|tonight|overnight){TIME_OF_DAY}"),
        _day_word,
        (("today", "2012-06-13"), ("yesterday", "2012-06-12"), ("tomorrow", "2012-06-14")),
    ),
    DateRule(
        "dates.shifted_parliament",
        "deictic",
        compiled(rf"(?P<which>{DEICTIC}) parliament"),
        _this_parliament,
        (("in this parliament", "2010-05-06/2015-05-07"), ("in the next parliament", "2015-05-07/2017-06-08")),
    ),
    DateRule(
        "dates.election",
        "deictic",
        compiled(r"next (?:general )?election"),
        _election,
        (("before the next general election", "../2015-05-07"),),
    ),
    DateRule(
        "dates.shifted_unit",
        "deictic",
        compiled(rf"(?P<which>{DEICTIC}) (?P<unit>{UNIT}|centurie|second)(?!s)"),
        _shifted_unit,
        (
            ("last week", "2012-06-04/2012-06-10"),
            ("this week", "2012-06-11/2012-06-17"),
            ("next month", "2012-07"),
            ("last year", "2011"),
            ("this quarter", "2012-34"),
            ("next financial year", "2013-04-01/2014-03-31"),
            ("over the next year", "2012-06/2013-06"),
            ("in the past year", "2011-06/2012-06"),
        ),
    ),
    DateRule(
        "dates.that_unit",
        "deictic",
        compiled(r"that (?P<unit>year|month|week|day)"),
        _that_unit,
        (
            ("it opened in May 2009 and closed later that year", "2009"),
            ("agreed on 3 May 2009 and announced that day", "2009-05-03"),
        ),
    ),
    DateRule(
        "dates.shifted_time",
        "deictic",
        compiled(r"(?P<which>this|last) (?P<time>morning|afternoon|evening|night)"),
        _shifted_time,
        (("last night", "2012-06-12"), ("this morning", "2012-06-13")),
    ),
    DateRule(
        "dates.shifted_name",
        "deictic",
        compiled(rf"(?P<which>{DEICTIC}) (?P<name>{_NAMES}|christmas|easter)"),
        _shifted_name,
        (
            ("last summer", "2011-22"),
            ("this autumn", "2012-23"),
            ("from next April", "2013-04"),
            ("last November", "2011-11"),
            ("last Tuesday", "2012-06-12"),
            ("next Tuesday", "2012-06-19"),
            ("this September", "2012-09"),
        ),
    ),
    DateRule(
        "dates.the_weekend",
        "unit",
        compiled(r"(?P<unit>weekend)(?!s)"),
        _the_unit,
        (
            ("it happened over the weekend", "2012-06-09/2012-06-10"),
            ("it will reopen at the weekend", "2012-06-16/2012-06-17"),
        ),
    ),
    DateRule("dates.the_unit", "unit", compiled(r"(?P<unit>year|quarter|month|week)(?!-)"), _the_unit, shown=False),
    DateRule(
        "dates.every", "every", compiled(rf"(?:every|each) (?:other )?(?P<name>{_NAMES}|{UNIT})"), _every, shown=False
    ),
    DateRule(
        "dates.repeated",
        "word",
        compiled(r"(?P<w>daily|weekly|monthly|annually|hourly|nightly)"),
        _repeated,
        shown=False,
    ),
    DateRule(
        "dates.vague",
        "word deictic",
        compiled(rf"(?P<w>{any_of(VAGUE_WORDS)})".replace("\\ ", " ")),
        _vague,
        shown=False,
    ),
)
