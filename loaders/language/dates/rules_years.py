"""Owns the table of rules for years, financial years, quarters, decades and centuries."""

from __future__ import annotations

import re

from loaders.language.dates.meanings import (
    DecadeOf,
    Meaning,
    QuarterOf,
    YearOf,
    YearRange,
)
from loaders.language.dates.vocabulary import (
    DASH,
    OF_YEAR,
    YEAR,
    DateRule,
    after,
    before,
    compiled,
    full_year,
    year_shift,
)
from loaders.language.numbers import ORDINALS

_YEAR_PREPOSITION = re.compile(
    r"\b(?:in|since|until|till|by|during|throughout|early|mid|late|end of|start of|beginning of|summer|autumn|"
    r"spring|winter|year|circa|back)[\s-]*$"
)

_COUNTED_AFTER_YEAR = re.compile(
    r"\s+(?:(?:[a-z-]+\s+){0,2}?(?:people|patients|beds|staff|nurses|doctors|cases|deaths|jobs|posts|homes|houses|"
    r"pupils|children|women|men|adults|residents|households|families|practices|places|words|pages|members|users|"
    r"carers|points|respondents|responses|participants|miles|metres|hours|days|calls|visits|admissions|referrals|"
    r"employees|workers|GPs|times)\b|%|per\s+cent|m\b|km\b|kg\b|sq\b|million\b|billion\b)"
)

_CLOCK_AFTER = re.compile(r"\s?(?:GMT|BST|hrs|hours)\b")
_LAW_AFTER = re.compile(r"\s(?:Act|Acts|Regulations?|Order|Rules|Directive)\b")

_NUMBERED_BEFORE = re.compile(
    r"(?:[£$€#№]|\b(?:no|nos|number|ref|reference|room|page|pages|para|paragraph|section|order|tel|telephone|phone|fax|"
    r"ext|iso|rfc|act|regulations|rules|bs|en|box)\.?:?)\s*$"
)


def _years(m: re.Match[str]) -> Meaning | None:
    first, tail = int(m["y"]), m["y2"]
    if len(tail) == 1 and int(tail) != (first + 1) % 10:
        return None
    last = int(tail) if len(tail) == 4 else first // 10 ** len(tail) * 10 ** len(tail) + int(tail)
    if last <= first and len(tail) < 4:
        last += 10 ** len(tail)
    span, noun = last - first, (m["noun"] or "").lower()
    if not 0 < span <= (60 if len(tail) == 2 else 400):
        return None
    if span == 1 and first >= 1948 and noun not in ("parliament", "session", "season"):
        return YearOf(first, financial=True)
    return YearRange(first, last)


_GOES_ON = re.compile(r"[,.]\d|[/-]\d|[-–]\w|%|\s?[x×]\s?\d")
"""Behind four digits that are part of a longer number or word."""


def _year(m: re.Match[str]) -> Meaning | None:
    previous, following = before(m), after(m, 60)
    if _NUMBERED_BEFORE.search(previous):
        return None
    if _GOES_ON.match(following):
        return None
    if _LAW_AFTER.match(following) or _CLOCK_AFTER.match(following):
        return None
    if _YEAR_PREPOSITION.search(previous):
        return YearOf(int(m["y"]))
    if _COUNTED_AFTER_YEAR.match(following):
        return None
    return YearOf(int(m["y"]))


def _financial_year(m: re.Match[str]) -> Meaning | None:
    first = full_year(m["y"])
    if m["y2"]:
        return YearOf(first, financial=True)
    return YearOf(first - 1, financial=True)


def _decade(m: re.Match[str]) -> Meaning | None:
    digits = m["y"].strip("'’‘")
    return DecadeOf(int(digits) if len(digits) == 4 else 1900 + int(digits) if int(digits) > 20 else 2000 + int(digits))


def _century(m: re.Match[str]) -> Meaning | None:
    number = int(m["n"]) if m["n"].isdigit() else ORDINALS.get(m["n"].lower(), 21)
    return DecadeOf((number - 1) * 100, century=True) if 10 <= number <= 22 else None


def _quarter(m: re.Match[str]) -> Meaning | None:
    words = m["n"].lower()
    number = int(words[0]) if words[0].isdigit() else ORDINALS[words]
    halves = m["unit"].lower() == "half"
    if halves and words in ("final", "last", "fourth"):
        number = 2
    if number > (2 if halves else 4):
        return None
    if not m["y"]:
        if halves and not m["own"] and not re.search(r"\b(?:in|during|for|by|of)\s+the\s+$", before(m)):
            return None
        return QuarterOf(number, financial=bool(m["fy"]), halves=halves, year_shift=year_shift(m["which"]))
    return QuarterOf(number, full_year(m["y"]), financial=bool(m["y2"]), halves=halves)


def _q(m: re.Match[str]) -> Meaning | None:
    if not m["y"]:
        return QuarterOf(int(m["n"]), financial=True)
    return QuarterOf(int(m["n"]), full_year(m["y"]), financial=bool(m["y2"] or m["fy"]))


_FINANCIAL_TAIL = rf"(?:(?:{DASH}|/)(?P<y2>\d\d|{YEAR})(?!\d))?"


YEAR_RULES: tuple[DateRule, ...] = (
    DateRule(
        "dates.decade",
        "digit apostrophe",
        compiled(r"(?P<y>(?:1[1-9]|20)\d0|['’‘]\d0)['’]?s"),
        _decade,
        (("in the 1990s", "199X"), ("since the '80s", "198X")),
    ),
    DateRule(
        "dates.years",
        "digit",
        compiled(
            rf"(?P<y>{YEAR})(?:{DASH}|\s?/\s?)(?P<y2>\d\d|{YEAR}|\d)(?![\d%]|[-/.]\d)(?: (?P<noun>parliament|"
            rf"session|season|war)s?(?!\w))?"
        ),
        _years,
        (
            ("2014-15", "2014-04-01/2015-03-31"),
            ("2014/15", "2014-04-01/2015-03-31"),
            ("2014–2015", "2014-04-01/2015-03-31"),
            ("1999-2000", "1999-04-01/2000-03-31"),
            ("the 2010-15 parliament", "2010/2015"),
            ("the 2010-11 session", "2010/2011"),
            ("1939-45", "1939/1945"),
            ("2010-2015", "2010/2015"),
        ),
    ),
    DateRule(
        "dates.quarter",
        "digit ordinal",
        compiled(
            rf"(?P<n>first|second|third|fourth|final|last|1st|2nd|3rd|4th|[1-4]Q)[ -](?P<unit>quarter|"
            rf"half)(?:(?: of)?(?: the)?(?: financial year)? (?P<y>{YEAR}){_FINANCIAL_TAIL}|"
            rf"(?P<own> of the (?P<fy>financial )?year)|{OF_YEAR})"
        ),
        _quarter,
        (
            ("ended the first half of the year", "2012-40"),
            ("the second quarter of the financial year", "2011-35"),
            ("third quarter of 2013/14", "2013-36"),
            ("the first quarter of 2012", "2012-33"),
            ("the second half of 2010", "2010-41"),
            ("the second half of 2013-14", "2013-10-01/2014-03-31"),
        ),
    ),
    DateRule(
        "dates.q",
        "q",
        compiled(rf"Q(?P<n>[1-4])(?:(?: of)?[ /,-]{{0,2}}(?P<fy>FY ?)?(?P<y>{YEAR}){_FINANCIAL_TAIL})?"),
        _q,
        (("Q3 2014-15", "2014-36"), ("Q4 of 2012/13", "2013-33"), ("Q1 2012/13", "2012-34")),
    ),
    DateRule(
        "dates.century",
        "digit ordinal",
        compiled(
            rf"(?P<n>\d\d(?=th|st|nd|rd)|{'|'.join(w for w, n in ORDINALS.items() if n > 9)}|twenty-first)(?:th|st|"
            rf"nd|rd)?[ -]century"
        ),
        _century,
        (("the 21st century", "20XX"), ("in the nineteenth century", "18XX")),
    ),
    DateRule(
        "dates.year",
        "digit",
        compiled(r"(?P<y>(?:19|20)\d\d(?!\d)|1[5-8]\d\d(?<=in\s....|by\s....|of\s....))"),
        _year,
        (("in 2007", "2007"), ("the 2009 report", "2009"), ("since 1997", "1997")),
    ),
    DateRule(
        "dates.financial_year",
        "financial",
        compiled(
            rf"(?:(?:financial|fiscal) year|FY) ?(?:ending |beginning |of )?(?:(?:march|april) )?(?P<y>{YEAR}|"
            rf"\d\d(?!\d)){_FINANCIAL_TAIL}"
        ),
        _financial_year,
        (
            ("the financial year 2014-15", "2014-04-01/2015-03-31"),
            ("FY2014/15", "2014-04-01/2015-03-31"),
            ("FY15", "2014-04-01/2015-03-31"),
        ),
    ),
)
