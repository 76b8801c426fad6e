"""Owns the dates that pages print about themselves: `15 Dec 15`, `01.04.09`, `PUBLISHED: 09:10, 3 May 2016`.

Dates inside the running text, relative ones above all, are for the language rules.
"""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

from loaders.language.plain_letters import plain

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_SEASONS = {"spring": "21", "summer": "22", "autumn": "23", "winter": "24"}
_WEEKDAY = r"(?:(?-i:\b|(?=[A-Z]))(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*)?"
_YEAR = r"(?P<{0}>(?:19|20)\d\d|[’']?\d\d)(?!\d|:\d)"


class DateForm(NamedTuple):
    """One way to write a whole date. Groups are d (day), m (month) and y (year) with the row's own suffix."""

    meaning: str
    pattern: str
    example: str
    edtf: str


DATE_FORMS: tuple[DateForm, ...] = (
    DateForm(
        "ISO 8601, with or without time and zone",
        r"(?P<y1>(?:19|20)\d\d)-(?P<m1>\d\d)-(?P<d1>\d\d)(?:[T ]\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?\s?(?:Z|"
        r"[+-]\d\d:?\d\d)?)?",
        "2015-06-03T09:30:00.000+01:00",
        "2015-06-03",
    ),
    DateForm(
        "figures in British order (day first; month first only where the day could be no month)",
        r"(?<![\d./-])(?P<d2>\d{1,2})(?P<s2>[/.-])(?P<m2>\d{1,2})(?P=s2)(?P<y2>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)",
        "04/04/2002",
        "2002-04-04",
    ),
    DateForm(
        "day, month, year; the year may have two figures",
        _WEEKDAY
        + r"(?<![\d:.])(?P<d3>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?"
        + _MONTH.format("m3")
        + r",?\s*"
        + _YEAR.format("y3"),
        "15 Dec 15",
        "2015-12-15",
    ),
    DateForm(
        "month, day, year, as blogs and feeds write it",
        _WEEKDAY
        + r"(?<!\w)"
        + _MONTH.format("m4")
        + r"\s+(?P<d4>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+|,)(?P<y4>(?:19|20)\d\d)(?!\d)",
        "February 9, 2011",
        "2011-02-09",
    ),
    DateForm(
        "month and year, as magazines have it",
        r"(?<!\w)" + _MONTH.format("m5") + r",?\s+(?P<y5>(?:19|20)\d\d)(?!\d)",
        "September 2013",
        "2013-09",
    ),
    DateForm(
        "season and year",
        r"(?<!\w)(?P<m6>spring|summer|autumn|winter)\s+(?P<y6>(?:19|20)\d\d)(?!\d)",
        "Autumn 2012",
        "2012-23",
    ),
)

DATE = re.compile("|".join(row.pattern for row in DATE_FORMS), re.IGNORECASE)
TIME = re.compile(
    r"(?<!\d)(?:at\s+)?\d{1,2}(?:[:.]\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?|\s?[ap]\.?m\.?)\s?"
    r"(?:GMT|BST|UTC|IST|[ECP][SD]?T|UK(?:\stime)?|[+-]\d{4})?(?![\w/])|(?<!\w)(?:GMT|BST|UTC|[+-]0\d00)(?!\w)|"
    r"(?<!\w)(?:noon|midnight)(?!\w)",
    re.IGNORECASE,
)


_DIGIT = re.compile("[0-9]")


def dates(text: str) -> list[re.Match[str]]:
    """Each match of `DATE`; a text without a figure, as most lines are, is spared the search."""
    return list(DATE.finditer(text)) if _DIGIT.search(text) else []


def first_date(text: str) -> str | None:
    """The first date of `text` as EDTF, or None."""
    for found in dates(text):
        value = edtf_of(found)
        if value:
            return value
    return None


def edtf_of(found: re.Match[str]) -> str | None:
    """A match of `DATE` as EDTF; None where there is no such day."""
    part = {name: value for name, value in found.groupdict().items() if value}
    row = next((name[1:] for name in part if name[0] == "y"), "")
    year = _full_year(part["y" + row])
    month_word = plain(part["m" + row]).lower()
    if month_word in _SEASONS:
        return f"{year}-{_SEASONS[month_word]}"
    month = int(month_word) if month_word.isdigit() else _MONTHS.index(month_word[:3]) + 1
    if "d" + row not in part:
        return f"{year}-{month:02}"
    day = int(part["d" + row])
    if row == "2" and month > 12 >= day:
        day, month = month, day
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None


def _full_year(figures: str) -> int:
    year = int(figures.lstrip("’'"))
    if year >= 100:
        return year
    return 2000 + year if year < 50 else 1900 + year
