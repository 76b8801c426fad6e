"""Owns the table of rules for what TimeML marks and a reader of care news needs no date for.

"more than two years", "the first nine months", "the latest quarter", "9 a.m. Tuesday", "for years", "fiscal 1989",
"the year-ago quarter", "next year's first quarter", "the year ended 31 March", "the days before", "these days".
"""

from __future__ import annotations

import re

from loaders.knowledge.calendar import MONTHS, SEASONS
from loaders.language.dates.meanings import (
    Ago,
    ClockOf,
    DayOf,
    Meaning,
    Moment,
    MonthOf,
    QuarterOf,
    SeasonOf,
    Stretch,
    UnitOf,
    Vague,
    WeekdayOf,
    YearOf,
)
from loaders.language.dates.vocabulary import (
    COUNT,
    TIMES_OF_DAY,
    UNIT_PLURAL,
    YEAR,
    DateRule,
    after,
    before,
    compiled,
    count_of,
    month_of,
    unit_of,
    year_shift,
)
from loaders.language.numbers import ONES, ORDINALS, TENS, any_of

NEARLY: tuple[str, ...] = (
    "more than", "less than", "no more than", "fewer than", "at least", "at most", "up to", "nearly", "almost",
)  # fmt: skip
"""Words that TimeML takes together with the length that they qualify."""
_UNITS_ALONE = r"(?:years|months|weeks|days|hours|minutes|decades|centuries|generations)"
_BEFORE_ALONE = re.compile(r"\b(?:for|within|in|after|over|of)\s+$")
_AFTER_ALONE = re.compile(r"\s*(?:[.,;:)!?\"”]|$|\n)|\s(?:ago|before|after|ahead|later|to come|on end|and|but|when)\b")
_BEFORE_AN_EVENT = re.compile(r"\s(?:before|after|that followed|leading up)\b")
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


def _whole_year(m: re.Match[str]) -> Meaning | None:
    return UnitOf("year", 0) if before(m).endswith("the ") else None


def _year_ended(m: re.Match[str]) -> Meaning | None:
    return Stretch(1, 1, "year") if before(m).endswith("the ") else None


def _year_before(m: re.Match[str]) -> Meaning | None:
    number = m["n"] or m["of"]
    if number:
        return QuarterOf(ORDINALS[number.lower()], year_shift=-1)
    return Ago(1, 1, "year", -1, narrative=True)


def _quarter_of_year(m: re.Match[str]) -> Meaning | None:
    return QuarterOf(ORDINALS[m["n"].lower()], year_shift=year_shift(m["which"]))


def _year_quarter(m: re.Match[str]) -> Meaning | None:
    return QuarterOf(ORDINALS[m["n"].lower()] if m["n"] else 0, int(m["y"]))


def _of_spelt_year(m: re.Match[str], whole: Meaning) -> Meaning | None:
    if not isinstance(whole, YearOf):
        return None
    if m["season"]:
        return SeasonOf(SEASONS[m["season"].lower()], whole.year)
    return MonthOf(month_of(m["month"]), whole.year)


def _next_part(m: re.Match[str]) -> Meaning | None:
    return Ago(1, 1, "day", 1, narrative=True) if before(m).endswith("the ") else None


def _part_of_day(m: re.Match[str]) -> Meaning | None:
    shift = -1 if m["day"] else 0
    return UnitOf("day", shift, time=TIMES_OF_DAY[m["time"].lower()])


def _later(_: re.Match[str], whole: Meaning) -> Meaning | None:
    return whole if isinstance(whole, Ago) and whole.narrative and whole.low == 0 else None


def _reference(m: re.Match[str]) -> Meaning | None:
    return Vague(REFERENCES[" ".join(m[0].lower().split())])


def _previously(m: re.Match[str]) -> Meaning | None:
    return Vague("PAST_REF") if m[0][0].isupper() else None


def _working_days(m: re.Match[str]) -> Meaning | None:
    low, high, vague = count_of(m)
    return Stretch(low, high, "day", 0, vague) if low > 0 else None


def _alone(m: re.Match[str]) -> Meaning | None:
    event = _BEFORE_AN_EVENT.match(after(m))
    if not (event or _BEFORE_ALONE.search(before(m)) or m[0].endswith(("ago", "ahead", "later"))):
        return None
    opens = m.string[max(0, m.start() - 4) : m.start()] == "For "
    if m[0] == m["unit"] and not opens and not _AFTER_ALONE.match(after(m)):
        return None
    word = m["unit"].lower()
    return Stretch(3, 3, "year" if word == "generations" else unit_of(word), 0, vague=True)


def _long(m: re.Match[str]) -> Meaning | None:
    unit = m["unit"].lower()
    several = unit.endswith("s")
    return Stretch(3 if several else 1, 3 if several else 1, unit_of(unit), 0, vague=several)


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


REFERENCES: dict[str, str] = {
    "these days": "PRESENT_REF", "the short term": "FUTURE_REF", "the long term": "FUTURE_REF",
    "the near term": "FUTURE_REF", "the near future": "FUTURE_REF", "the foreseeable future": "FUTURE_REF",
}  # fmt: skip
"""Words of no certain time with the value that TimeML gives them."""

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
        "dates.whole_year",
        "whole financial",
        compiled(r"(?:full|fiscal|financial) year(?! \d)"),
        _whole_year,
        shown=False,
    ),
    DateRule("dates.year_ended", "unit", compiled(r"year(?= end(?:ed|ing) )"), _year_ended, shown=False),
    DateRule(
        "dates.year_before",
        "unit comparable ordinal",
        compiled(
            r"(?:comparable )?(?:year-(?:ago|earlier)(?: (?:(?P<n>first|second|third|fourth) )?"
            r"(?:period|quarter|month|half))?|(?:(?P<of>first|second|third|fourth) )?quarter a year (?:ago|earlier))"
        ),
        _year_before,
        shown=False,
    ),
    DateRule(
        "dates.quarter_of_year",
        "deictic",
        compiled(r"(?P<which>last|this|next) year['’]s (?P<n>first|second|third|fourth)[- ]quarter"),
        _quarter_of_year,
        shown=False,
    ),
    DateRule(
        "dates.year_quarter",
        "digit",
        compiled(rf"(?P<y>{YEAR}) (?:(?P<n>first|second|third|fourth) quarter|quarter|period)(?!s)"),
        _year_quarter,
        shown=False,
    ),
    DateRule(
        "dates.of_spelt_year",
        "month season",
        compiled(rf"(?:(?P<month>{any_of(MONTHS)})|(?P<season>{any_of(SEASONS)}))(?: of)?(?= nineteen )"),
        lambda _: None,
        shown=False,
        read_part=_of_spelt_year,
    ),
    DateRule(
        "dates.next_part", "deictic", compiled(r"next (?:morning|afternoon|evening|night)"), _next_part, shown=False
    ),
    DateRule(
        "dates.part_of_day",
        "part",
        compiled(r"(?:mid|late|early)[- ](?P<time>morning|afternoon|evening)(?P<day> yesterday)?"),
        _part_of_day,
        shown=False,
    ),
    DateRule(
        "dates.later_that",
        "part",
        compiled(r"(?:later|earlier)(?= that )"),
        lambda _: None,
        shown=False,
        read_part=_later,
    ),
    DateRule("dates.reference", "reference", compiled(any_of(REFERENCES).replace("\\ ", " ")), _reference, shown=False),
    DateRule("dates.previously", "reference", compiled("previously"), _previously, shown=False),
    DateRule(
        "dates.working_days",
        "digit number",
        compiled(rf"{COUNT} (?:trading|working|business|calendar) (?P<unit>days?)"),
        _working_days,
        shown=False,
    ),
    DateRule(
        "dates.latest", "first", compiled(r"latest (?P<unit>quarter|period|fiscal year|year)"), _latest, shown=False
    ),
    DateRule(
        "dates.long",
        "unit long alone",
        compiled(r"(?P<unit>(?:hour|day|week|month|year|decade|centur(?:y|ie))s?)-?long"),
        _long,
        shown=False,
    ),
    DateRule(
        "dates.half_more",
        "article",
        compiled(r"an? (?P<unit>hour|day|week|month|year|decade|century) and a half"),
        lambda m: Stretch(1.5, 1.5, unit_of(m["unit"])),
        shown=False,
    ),
    DateRule(
        "dates.units_alone", "alone", compiled(rf"(?P<unit>{_UNITS_ALONE})(?: ago| ahead| later)?"), _alone, shown=False
    ),
    DateRule("dates.fiscal", "fiscal", compiled(r"fiscal"), lambda _: None, shown=False, read_part=_fiscal),
    DateRule(
        "dates.spelt_year",
        "number",
        compiled(rf"nineteen (?P<rest>(?:{any_of(TENS)})(?:[- ](?:{any_of(ONES)}))?)"),
        _spelt_year,
        shown=False,
    ),
    DateRule("dates.year_2000", "unit", compiled("year two thousand"), lambda _: YearOf(2000), shown=False),
)

TIMEML_OPENERS: dict[str, tuple[str, ...]] = {
    "clock": ("noon", "midnight", "midday"),
    "nearly": NEARLY,
    "first": ("first", "latest", "final"),
    "alone": ("years", "months", "weeks", "days", "hours", "decades", "centuries", "generations"),
    "fiscal": ("fiscal",),
    "long": (
        "hour",
        "day",
        "decade",
        "century",
        "hourlong",
        "daylong",
        "weeklong",
        "monthlong",
        "yearlong",
        "decadelong",
    ),
    "whole": ("full year",),
    "comparable": ("comparable",),
    "reference": (*REFERENCES, "previously"),
}
"""First words of these rules by class."""
