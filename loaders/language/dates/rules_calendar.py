"""Owns the table of calendar rules: days, months, weekdays and years as numbers and names.

Sources: ISO 8601 for timestamps; British order of day and month, unless the numbers forbid it.
"""

from __future__ import annotations

import re
from calendar import monthrange

from loaders.knowledge.calendar import MONTHS, MONTHS_ALSO_NAMES_OR_VERBS, WEEKDAY_NUMBERS, WEEKDAYS
from loaders.language.dates.meanings import (
    Between,
    DayOf,
    Either,
    Meaning,
    Moment,
    MonthOf,
    Repeated,
    WeekdayOf,
)
from loaders.language.dates.vocabulary import (
    DASH,
    DAY,
    MONTH,
    OF_YEAR,
    TH,
    TIME_OF_DAY,
    TIMES_OF_DAY,
    WEEKDAY,
    YEAR,
    DateRule,
    after,
    before,
    compiled,
    full_year,
    month_of,
    year_shift,
)

_PREPOSITION = re.compile(
    r"\b(?:in|by|since|until|till|til|from|to|last|next|this|early|mid|late|before|after|during|throughout|through|"
    r"of|for|between|each|every|coming|past|previous|following|around|about|over|end|beginning|start|later|and|or|"
    r"than|as of|ending|ended|mid-|late-|early-)[\s(]*(?:the\s+)?$"
)
_DATED_BEFORE = re.compile(
    r"(?::|\b(?:date|dated|on|by|from|until|since|of|before|after|added|discharged|appointed|elected|resigned))\s*$"
)
_MONTH_FOLLOWS = re.compile(rf"\s?(?:[-–—/]|to|and|or)\s?{MONTH}(?![a-z])", re.IGNORECASE)
_STRONG_PREPOSITION = re.compile(
    r"\b(?:in|since|until|till|last|next|this|early|mid|late|during|throughout|end of|beginning of|start of|each|every)"
    r"[\s-]*$"
)


def _moment(year: int, month: int, day: int, clock: str | None = None) -> Moment | None:
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year <= 9999) or day > monthrange(year, month)[1]:
        return None
    return Moment(year, month, day, clock)


def _iso(m: re.Match[str]) -> Meaning | None:
    return _moment(int(m["y"]), int(m["m"]), int(m["d"]), m["clock"])


def _numeric(m: re.Match[str]) -> Meaning | None:
    day, month = int(m["d"]), int(m["m"])
    if month > 12 and day <= 12:
        day, month = month, day
    if m["sep"] == "." and len(m["d"]) + len(m["m"]) < 4 and len(m["y"]) < 4 and not _DATED_BEFORE.search(before(m)):
        return None
    return _moment(full_year(m["y"]), month, day)


def _day_and_month(m: re.Match[str]) -> Meaning | None:
    month, day = month_of(m["m"]), int(m["d"])
    if m["m"].islower() and m["m"] in ("may", "march", "mar", "jan", "dec") and not m["y"] and not m["th"]:
        return None
    if m["y"]:
        return _moment(full_year(m["y"]), month, day)
    return DayOf(day, month) if day <= monthrange(2000, month)[1] else None


def _days_of_month(m: re.Match[str]) -> Meaning | None:
    month, first, last = month_of(m["m"]), int(m["d"]), int(m["d2"])
    if m["y"]:
        year = full_year(m["y"])
        one, two = _moment(year, month, first), _moment(year, month, last)
        return Between(one, two) if one and two and first < last else None
    return Between(DayOf(first, month), DayOf(last, month)) if first < last <= monthrange(2000, month)[1] else None


_ON = re.compile(r"\bon\s+(?:\w+\s+)?(?:the\s+)?$")


def _ordinal_day(m: re.Match[str]) -> Meaning | None:
    return DayOf(int(m["d"])) if _ON.search(before(m)) else None


def _month_and_year(m: re.Match[str]) -> Meaning | None:
    return MonthOf(month_of(m["m"]), full_year(m["y"]))


def _two_months(m: re.Match[str]) -> Meaning | None:
    year = full_year(m["y"]) if m["y"] else None
    return Either(MonthOf(month_of(m["m"]), year), MonthOf(month_of(m["m2"]), year))


def _numeric_month(m: re.Match[str]) -> Meaning | None:
    return MonthOf(int(m["m"]), int(m["y"]))


_NAME_FOLLOWS = re.compile(r"\s+[A-Z][a-z]")
_OF_MRS_MAY = re.compile(r"\b(?:theresa|mrs|ms|brian|pm|minister)\s+$")
_DUE_FOLLOWS = re.compile(r"(?:['’]s)?\s+(?:deadline|meeting|budget|election|conference)")
_JOINED = re.compile(r"\b(?:and|or|to|by|for|as of|than)\s+$")
_JOINED_TO_DATE = re.compile(r"(?:\d|[a-z]*(?:ber|ary|ril|une|uly|ust|arch|may)),?\s+\w+\s+$")
_MERELY_JOINED = re.compile(r"\b(?:and|or|for)\s+$")
_BY = re.compile(r"\bby\s+$")


def _month(m: re.Match[str]) -> Meaning | None:
    word, previous = m["m"], before(m)
    if not word[0].isupper() and (word in MONTHS_ALSO_NAMES_OR_VERBS or word not in MONTHS):
        return None
    month = MonthOf(month_of(word), year_shift=year_shift(m["which"]))
    if m["which"]:
        return month
    name = word.lower().rstrip(".")
    if (len(name) < 4 and name != "may") or word.endswith("."):
        named = _NAME_FOLLOWS.match(after(m)) is not None
        return month if _PREPOSITION.search(previous) and not named else None
    if name not in MONTHS_ALSO_NAMES_OR_VERBS:
        return month
    following = after(m)
    if _MONTH_FOLLOWS.match(following):
        return month
    named = _NAME_FOLLOWS.match(following) is not None
    if name == "may" and _OF_MRS_MAY.search(previous):
        return None
    if _STRONG_PREPOSITION.search(previous):
        return month
    if named or not _PREPOSITION.search(previous):
        return month if _DUE_FOLLOWS.match(following) else None
    if _JOINED.search(previous):
        return (
            month
            if _JOINED_TO_DATE.search(previous)
            or (name != "may" and not _MERELY_JOINED.search(previous))
            or _BY.search(previous)
            else None
        )
    return month


_WEEKDAY_TITLES_BEFORE = re.compile(
    r"\b(?:good|easter|black|ash|holy|mail on|observer on|shrove|maundy|super|bloody)\s+$"
)
_NTH_WEEKDAY = re.compile(r"\b(?:\dst|\dnd|\drd|\dth|first|second|third|fourth|every|each|alternate|other)\s+$")
_WEEKDAY_TITLES_AFTER = re.compile(
    r"\s+(?:Times|Telegraph|Mirror|Express|Post|Herald|Mail|World|People|Sport|Politics|Club|School)\b"
)


_ANY_WEEKDAY = re.compile(r"\b(?:usually|normally|always|often|generally)\s+[\w ]{0,20}\bon a\s+$")
"""Words before a weekday that comes again."""
_BEFORE_SHORT_WEEKDAY = re.compile(r"\b(?:on|last|next|this|by|until|from|since)\s+$")
"""Words without which "sun" or "sat" is no weekday."""


def _weekday(m: re.Match[str]) -> Meaning | None:
    word = m["w"]
    if (
        (not word[0].isupper() and word not in WEEKDAYS)
        or _WEEKDAY_TITLES_BEFORE.search(before(m))
        or _WEEKDAY_TITLES_AFTER.match(after(m))
    ):
        return None
    if len(word) < 6 and not _BEFORE_SHORT_WEEKDAY.search(before(m)):
        return None
    if _NTH_WEEKDAY.search(before(m)) or _ANY_WEEKDAY.search(before(m)):
        return None
    number = WEEKDAY_NUMBERS[word.lower().rstrip(".")]
    week = (m["week"] or "").lower()
    if week:
        return WeekdayOf(number, week=-1 if "last" in week else 1 if "next" in week or week.strip() == "week" else 0)
    return WeekdayOf(number, time=TIMES_OF_DAY[m["time"].lower()] if m["time"] else None)


def _weekdays(m: re.Match[str]) -> Meaning | None:
    return Repeated(f"XXXX-WXX-{WEEKDAY_NUMBERS[m['w'].lower()] + 1}") if m["w"][0].isupper() else None


_CLOCK = r"(?:[T ](?P<clock>\d\d:\d\d)(?::\d\d)?(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?"

CALENDAR_RULES: tuple[DateRule, ...] = (
    DateRule(
        "dates.iso",
        "digit",
        compiled(rf"(?P<y>{YEAR})-(?P<m>\d\d)-(?P<d>\d\d){_CLOCK}"),
        _iso,
        (("2015-06-03T09:30:00.000+01:00", "2015-06-03"), ("2010-11-30 08:15:42", "2010-11-30")),
    ),
    DateRule(
        "dates.days_of_month",
        "digit",
        compiled(
            rf"(?P<d>{DAY}){TH}(?:{DASH}| and | to | & )(?P<d2>{DAY}){TH}(?: of)?[ -]"
            rf"(?P<m>{MONTH})(?:,?[ -](?P<y>{YEAR}))?"
        ),
        _days_of_month,
        (("12-14 May 2012", "2012-05-12/2012-05-14"), ("held on 3 and 4 June", "2012-06-03/2012-06-04")),
    ),
    DateRule(
        "dates.day_month",
        "digit",
        compiled(
            rf"(?P<d>{DAY})(?P<th>st|nd|rd|th)?(?: of)?(?:\s|-)(?P<m>{MONTH})(?:,?(?: |-)(?P<y>{YEAR}|['’‘]\d\d|"
            rf"\d\d(?=\s*(?:$|[\n|,;:)\]–—]|\.(?:\s|$)))))?"
        ),
        _day_and_month,
        (
            ("15 Dec 15", "2015-12-15"),
            ("27th of January, 2010", "2010-01-27"),
            ("28 MAY 2009", "2009-05-28"),
            ("bids close on 26 June", "2012-06-26"),
            ("it was held on 19 February", "2012-02-19"),
            ("4 April 2002", "2002-04-04"),
        ),
    ),
    DateRule(
        "dates.numeric",
        "digit",
        compiled(
            rf"(?P<d>\d{{1,2}})(?P<sep>[./-])(?P<m>\d{{1,2}})(?P=sep)(?P<y>{YEAR}|(?<=[./]..[./])\d\d|"
            rf"(?<=[./].[./])\d\d)(?![\d.]\d)"
        ),
        _numeric,
        (
            ("04/04/2002", "2002-04-04"),
            ("date: 01.04.09", "2009-04-01"),
            ("12/25/2009", "2009-12-25"),
            ("13-01-2009", "2009-01-13"),
        ),
    ),
    DateRule(
        "dates.numeric_month",
        "digit",
        compiled(rf"(?P<m>0[1-9]|1[0-2])/(?P<y>{YEAR})(?!/)"),
        _numeric_month,
        (("09/2013", "2013-09"),),
    ),
    DateRule(
        "dates.day_alone",
        "digit",
        compiled(rf"(?P<d>{DAY})(?:st|nd|rd|th)(?!\s+(?:{WEEKDAY}|floor|anniversary|birthday|century))"),
        _ordinal_day,
        (("will be held on the 27th", "2012-06-27"),),
    ),
    DateRule(
        "dates.month_days",
        "month",
        compiled(
            rf"(?P<m>{MONTH}) (?P<d>{DAY}){TH}(?:{DASH}| and | to | & )(?P<d2>{DAY}){TH}(?![\d:%])(?:,? (?P<y>{YEAR}))?"
        ),
        _days_of_month,
        (("May 24-25, 2012", "2012-05-24/2012-05-25"), ("held on June 3 and 4", "2012-06-03/2012-06-04")),
    ),
    DateRule(
        "dates.month_day",
        "month",
        compiled(
            rf"(?P<m>{MONTH}) (?P<d>{DAY})(?P<th>st|nd|rd|th)?(?![\d%]|[.,:]\d|\s(?:per|patients|people|staff|beds|"
            rf"organisations|trusts)\b)(?:,? (?:in )?(?P<y>{YEAR}))?"
        ),
        _day_and_month,
        (
            ("Posted on January 27, 2010", "2010-01-27"),
            ("it was held on February 19", "2012-02-19"),
            ("Sept. 30th 2011", "2011-09-30"),
            ("will start on April 1 in 2018", "2018-04-01"),
        ),
    ),
    DateRule(
        "dates.two_months",
        "month",
        compiled(rf"(?P<m>{MONTH})\s?/\s?(?P<m2>{MONTH})(?: (?P<y>{YEAR}))?"),
        _two_months,
        (("June/July 2012", "[2012-06,2012-07]"),),
    ),
    DateRule(
        "dates.month_year",
        "month",
        compiled(rf"(?P<m>{MONTH}),?(?: of|(?: |-))\s?(?P<y>{YEAR}|['’‘]\d\d)(?![-/]\d)"),
        _month_and_year,
        (("September 2013", "2013-09"), ("Sept 2013", "2013-09"), ("Nov '12", "2012-11"), ("may 2013", "2013-05")),
    ),
    DateRule(
        "dates.month",
        "month",
        compiled(rf"(?P<m>{MONTH}){OF_YEAR}"),
        _month,
        (
            ("it opened in January", "2012-01"),
            ("it will open in January", "2013-01"),
            ("April last year", "2011-04"),
            ("will leave in September", "2012-09"),
            ("in May", "2012-05"),
            ("from April next year", "2013-04"),
        ),
    ),
    DateRule(
        "dates.weekday_date",
        "weekday",
        compiled(
            rf"{WEEKDAY},? ?\(?(?:the )?(?:(?P<d>{DAY})(?P<th>st|nd|rd|th)?(?: of)? (?P<m>{MONTH})(?:,? "
            rf"(?P<y>{YEAR}))?)"
        ),
        _day_and_month,
        (("Wednesday 15th March 2006", "2006-03-15"),),
    ),
    DateRule(
        "dates.weekday_date",
        "weekday",
        compiled(rf"{WEEKDAY},? ?\(?(?P<m>{MONTH}) (?P<d>{DAY})(?P<th>st|nd|rd|th)?(?!\d)(?:,? (?P<y>{YEAR}))?"),
        _day_and_month,
        (("It met on Tuesday (Mar 3)", "2012-03-03"),),
    ),
    DateRule(
        "dates.weekdays",
        "weekday",
        compiled(r"(?P<w>monday|tuesday|wednesday|thursday|friday|saturday|sunday)s"),
        _weekdays,
        shown=False,
    ),
    DateRule(
        "dates.weekday",
        "weekday",
        compiled(rf"(?P<w>{WEEKDAY})(?P<week> last week| next week| this week| week(?= |[.,]))?{TIME_OF_DAY}"),
        _weekday,
        (
            ("it was announced on Tuesday", "2012-06-12"),
            ("the board will meet on Tuesday", "2012-06-19"),
            ("agreed on Tuesday last week", "2012-06-05"),
        ),
    ),
)
