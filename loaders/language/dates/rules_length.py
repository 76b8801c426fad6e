"""Owns the table of rules for lengths of time: "two years ago", "the next six months", "within five years"."""

from __future__ import annotations

import re

from loaders.language.dates.meanings import Ago, Meaning, Stretch, Vague
from loaders.language.dates.vocabulary import (
    COUNT,
    UNIT,
    UNIT_PLURAL,
    DateRule,
    after,
    before,
    compiled,
    count_of,
    unit_of,
)

_POSSESSIVE = re.compile(r"\b(?:his|her|their|its|my|our|your|['’]s)\s+$")
_THE = re.compile(r"\b(?:the|those|these)\s+$", re.IGNORECASE)
_LIFE_TIME = re.compile(r"[\s-](?:olds?|of age|sentence)\b|-(?:ago|earlier)\b|['’]\s[a-z]")
_FORWARD = frozenset({"next", "coming", "following", "forthcoming"})
_WITHIN = re.compile(r"\bwithin\s+(?:the\s+|about\s+|a\s+)?$")
_IN_THE_NEXT = re.compile(r"\b(?:in|over|during|for)\s+the\s+(?:next|coming)\s+$")
_THAN = re.compile(r"\s+than\b")


def _ago(m: re.Match[str]) -> Meaning | None:
    low, high, vague = count_of(m)
    how = m["how"].lower()
    if _THAN.match(after(m)):
        return None
    if how == "on":
        # "Two years on, people still wait" speaks of the time of writing, and of no date.
        return Vague("PRESENT_REF")
    side = 1 if how in ("later", "on", "hence", "from now", "after", "time") else -1
    return Ago(
        low,
        high,
        unit_of(m["unit"]),
        side,
        narrative=how in ("earlier", "later", "before", "previously", "on", "after"),
        vague=vague,
    )


def _years_time(m: re.Match[str]) -> Meaning | None:
    low, high, vague = count_of(m)
    if unit_of(m["unit"]) == "second":
        return None
    return Ago(low, high, unit_of(m["unit"]), 1, vague=vague)


def _stretch(m: re.Match[str]) -> Meaning | None:
    low, high, vague = count_of(m)
    unit = unit_of(m["unit"])
    if _POSSESSIVE.search(before(m)) or low <= 0:
        return None
    if m["which"].lower() == "last" and _LASTS.search(before(m)):
        # "The contract will last two years".
        return None
    if m["which"].lower() == "following" and not _THE.search(before(m)):
        # "Following 20 days of strikes" is "after 20 days"; "the following 20 days" are days to come.
        return None
    return Stretch(low, high, unit, 1 if m["which"].lower() in _FORWARD else -1, vague)


_LASTS = re.compile(r"\b(?:will|would|to|could|may|might|can|should|must|not|did|expected to)\s+$", re.I)
"""Words after which "last" is a verb."""


def _recent(m: re.Match[str]) -> Meaning | None:
    return Vague("FUTURE_REF" if m["which"].lower() == "coming" else "PAST_REF")


def _bare(m: re.Match[str]) -> Meaning | None:
    low, high, vague = count_of(m)
    unit, previous = unit_of(m["unit"]), before(m)
    if m.string[m.start() : m.end()].lower() in ("a second", "a quarter") or (unit == "quarter" and "-" in m[0]):
        return None
    if _LIFE_TIME.match(after(m)) or (low <= 0 and not vague):
        return None
    if _WITHIN.search(previous) or _IN_THE_NEXT.search(previous):
        return Stretch(low, high, unit, 1, vague)
    return Stretch(low, high, unit, 0, vague)


LENGTH_RULES: tuple[DateRule, ...] = (
    DateRule(
        "dates.ago",
        "digit number article",
        compiled(
            rf"{COUNT} (?P<unit>{UNIT_PLURAL}) (?P<how>ago|earlier|later|before(?=[.,;])|previously|hence|from now|"
            rf"on(?=[.,]))"
        ),
        _ago,
        (
            ("three or four months ago", "[2012-02,2012-03]"),
            ("a year ago", "2011"),
            ("two decades ago", "1992~"),
            ("ten days ago", "2012-06-03"),
            ("20 years ago", "1992~"),
            ("two weeks ago", "2012-05-30~"),
            ("in 2007 it closed and two years later it reopened", "2009"),
            ("in 2007 it closed. Two years on, people still wait", None),
        ),
    ),
    DateRule(
        "dates.years_time",
        "digit number article",
        compiled(rf"{COUNT} (?P<unit>{UNIT_PLURAL})['’]?s?['’]? time"),
        _years_time,
        (("in five years' time", "2017"), ("in six months’ time", "2012-12")),
    ),
    DateRule(
        "dates.stretch",
        "deictic",
        compiled(rf"(?P<which>next|coming|past|last|previous|following|forthcoming) {COUNT} (?P<unit>{UNIT_PLURAL})"),
        _stretch,
        (
            ("over the next six months", "2012-06/2012-12"),
            ("in the past few years", "2009~/2012"),
            ("in the last two weeks", "2012-05-30/2012-06-13"),
            ("over the next three years", "2012-06/2015-06"),
            ("in the next 20 years", "2012/2032~"),
        ),
    ),
    DateRule(
        "dates.recent",
        "deictic word",
        compiled(rf"(?P<which>recent|coming|past|last) (?P<unit>{UNIT_PLURAL})(?<=s)"),
        _recent,
        shown=False,
    ),
    DateRule(
        "dates.length",
        "digit number article",
        compiled(
            rf"{COUNT}(?: more| additional| full| consecutive| whole| long| further)?[ -](?P<unit>{UNIT_PLURAL}|{UNIT})"
        ),
        _bare,
        (
            ("within five years", "2012-06/2017-06"),
            ("has worked here for 20 years", "1992~/2012"),
            ("transferred for two years", None),
            ("trials start today and last for two years", "2012-06-13/2014-06-12"),
            ("from April 2013 for three years", "2013-04/2016-03"),
        ),
    ),
)
