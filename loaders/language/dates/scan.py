"""Owns the first stage of dating: one pass over a text that finds time words and what they mean by themselves.

What an article's date adds is the business of `resolution`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from loaders.knowledge.calendar import (
    DECADES,
    EASTER_FEASTS,
    FIXED_FEASTS,
    MONTH_NUMBERS,
    SEASONS,
    WEEKDAY_NUMBERS,
)
from loaders.language.dates.meanings import (
    Between,
    DayOf,
    DecadeOf,
    Meaning,
    Moment,
    MonthOf,
    PartOf,
    QuarterOf,
    SeasonOf,
    Stretch,
    UnitOf,
    WeekdayOf,
    YearOf,
)
from loaders.language.dates.rules_calendar import CALENDAR_RULES
from loaders.language.dates.rules_length import LENGTH_RULES
from loaders.language.dates.rules_parts import COUNTED_PART_RULES, PART_RULES, PIECES
from loaders.language.dates.rules_relative import DAY_WORDS, RELATIVE_RULES
from loaders.language.dates.rules_timeml import TIMEML_OPENERS, TIMEML_RULES
from loaders.language.dates.rules_years import YEAR_RULES
from loaders.language.dates.vocabulary import SHIFTS, UNIT, DateRule
from loaders.language.numbers import ONES, ORDINALS, TENS
from loaders.language.word_patterns import either
from loaders.language.words import Openers, Words

RULES: tuple[DateRule, ...] = (*CALENDAR_RULES, *YEAR_RULES, *PART_RULES, *RELATIVE_RULES, *LENGTH_RULES)

OPENERS: dict[str, tuple[str, ...]] = {
    "month": tuple(MONTH_NUMBERS),
    "weekday": (*WEEKDAY_NUMBERS, *(f"{day}s" for day in WEEKDAY_NUMBERS if len(day) > 5)),
    "deictic": (*SHIFTS, "recent", "that year", "that month", "that week", "that day", "that summer", "that autumn"),
    "part": tuple(dict.fromkeys(piece.split()[0] for piece in PIECES)),
    "word": (*DAY_WORDS, *DECADES),
    "season": tuple(SEASONS),
    "feast": (*FIXED_FEASTS, *EASTER_FEASTS),
    "new": ("new year",),
    "number": (*tuple(w for w in (*ONES, *TENS) if w != "zero"), "several", "few", "couple of"),
    "ordinal": tuple(ORDINALS),
    "q": ("q1", "q2", "q3", "q4"),
    "financial": ("financial year", "fiscal year", "fy"),
    "unit": ("weekend", "year end", "year-end", "month end", "month-end", "financial year end", "financial year-end"),
}
"""Class of a first word -> the words; classes "digit", "apostrophe" and "article" are patterns of the scan itself."""

COUNTED_OPENERS: dict[str, tuple[str, ...]] = {"ordinal": ("first", "final"), "part": ("opening", "closing")}
"""First words of parts told by a number ("the final two months of 2010")."""

HIDDEN_OPENERS: dict[str, tuple[str, ...]] = {
    "word": ("now", "currently", "current", "nowadays", "recently", "recent", "soon", "at present", "at the moment",
    "the future", "the past", "in future", "daily", "weekly", "monthly",
             "annually", "hourly", "nightly"),
    "unit": ("year", "quarter", "month", "week"),
    "every": ("every", "each"),
}  # fmt: skip
"""First words that only rules not shown begin with."""

_THE = re.compile(r"\b[tT]he\s$")
_WHOLE = re.compile(r"(?:[^\S\n]{1,2}|-)(?:the[^\S\n]{1,2})?(?:very[^\S\n])?", re.IGNORECASE)
_WITH_DETERMINER = frozenset({"part", "deictic", "season", "ordinal", "unit", "new", "q", "word", "financial"})


class TimeWords(NamedTuple):
    """Characters that speak of a time, the rule that found them, and what they mean before any date is known."""

    start: int
    end: int
    rule: str
    meaning: Meaning
    shown: bool = True


class Scanner:
    """Finds the time words of a text by a set of rules."""

    def __init__(
        self, rules: Iterable[DateRule], openers: Iterable[dict[str, tuple[str, ...]]], determined: frozenset[str]
    ) -> None:
        """`determined` are the classes of first word that take a "the" before them."""
        self._determined = determined
        self._everything = "fiscal" in determined
        self._classes: dict[str, str] = {}
        for table in openers:
            for name, words in table.items():
                for word in words:
                    self._classes.setdefault(word, name)
        self._rules: dict[str, list[DateRule]] = {}
        for rule in rules:
            for name in rule.openers.split():
                self._rules.setdefault(name, []).append(rule)
        self._openers = Openers((*self._classes, "a", "an", "half"), "'")
        self._opener = re.compile(
            rf"(?<![\w£$€@])(?<!\d[.,/])(?:\d|['’‘](?=\d0s)|{either(self._classes, _letter)}(?![A-Za-z])|"
            rf"[aA]n?\s(?=(?i:{UNIT}|few|couple|half|additional|further)\b)|[hH]alf\san?\s(?={UNIT}))"
        )

    def class_of(self, opener: str) -> str:
        """Return the class of a first word that the scan has found."""
        first = opener[0]
        if first.isdigit():
            return "digit"
        if first in "'’‘":
            return "apostrophe"
        return self._classes.get(" ".join(opener.lower().split())) or "article"

    def scan(self, words: Words) -> list[TimeWords]:
        """Return the time words of the text in order; they never overlap."""
        found: list[TimeWords] = []
        position, text = 0, words.text
        for place in self._openers.places(words):
            if place < position:
                continue
            opener = self._opener.match(text, place)
            if opener is None:
                continue
            time = self._read(text, opener)
            if time is None:
                position = place + max(1, len(opener[0].split(None, 1)[0]))
            else:
                found.append(time)
                position = time.end
        return found

    def _read(self, text: str, opener: re.Match[str], depth: int = 0) -> TimeWords | None:
        start = opener.start()
        name = self.class_of(opener[0])
        for rule in self._rules.get(name, ()):
            match = rule.pattern.match(text, start)
            if match is None:
                continue
            end, shown = match.end(), rule.shown
            if rule.read_part is None:
                meaning = rule.read(match)
            elif depth > 1:
                continue
            else:
                whole = self._read_whole(text, end, depth)
                if whole is None:
                    continue
                meaning, end, shown = rule.read_part(match, whole.meaning), whole.end, whole.shown
            if meaning is None:
                continue
            if self._takes_the(name, match, meaning) and _THE.search(text, max(0, start - 5), start):
                start -= 4
            return TimeWords(start, end, rule.name, meaning, shown)
        return None

    def _takes_the(self, name: str, match: re.Match[str], meaning: Meaning) -> bool:
        """Whether "the" is taken in; before a compound ("the two-day summit") it belongs to what follows."""
        if self._everything and (isinstance(meaning, DecadeOf) or (name == "digit" and isinstance(meaning, QuarterOf))):
            return True
        if name not in self._determined:
            return False
        if not self._everything:
            return True
        if isinstance(meaning, (Stretch, PartOf)) and "-" in match[0]:
            return False
        return not match[0].lower().endswith(("year-ago", "year-earlier", "current", "-quarter"))

    def _read_whole(self, text: str, position: int, depth: int) -> TimeWords | None:
        gap = _WHOLE.match(text, position)
        opener = self._opener.match(text, gap.end()) if gap else None
        return self._read(text, opener, depth + 1) if opener else None


def _letter(letter: str) -> str:
    """A letter in either case; any white space and any apostrophe for a plain one."""
    if letter.isalpha():
        return f"[{letter}{letter.upper()}]"
    return {" ": r"\s", "'": "['’]"}.get(letter, re.escape(letter))


SHOWN = Scanner(
    [*COUNTED_PART_RULES, *(rule for rule in RULES if rule.shown)], [OPENERS, COUNTED_OPENERS], _WITH_DETERMINER
)


@cache
def everything_scanner() -> Scanner:
    """The scanner by all rules, which few ask for: until then no text is searched for what they begin with."""
    return Scanner(
        [*TIMEML_RULES, *RULES],
        [OPENERS, HIDDEN_OPENERS, TIMEML_OPENERS],
        _WITH_DETERMINER | {"first", "number", "fiscal", "whole", "comparable"},
    )


_RANGE = re.compile(
    r"[^\S\n]{0,2}(?:[-–—]|to|until|till|through|up to|and ending)\s{0,2}(?:the\s|in\s|on\s)?", re.IGNORECASE
)
_AND = re.compile(r"\s{1,2}and\s{1,2}(?:the\s)?", re.IGNORECASE)
_LIST = re.compile(
    r"[^\S\n]{0,2}(?:,|and(?:\s(?:again|then|later))?(?:\s(?:in|on))?|or|&|,\s?and|[-–—]|to|until|till|through)\s{0,2}",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?$", re.IGNORECASE)
_SAME_DAY = re.compile(r",?\s\(?(?:the\s)?")
_POINTS = (Moment, DayOf, MonthOf, SeasonOf, QuarterOf, YearOf, DecadeOf, PartOf)


def scan(words: Words, *, everything: bool = False) -> list[TimeWords]:
    """Return the time words of a text, ranges joined and years lent to earlier members of a list.

    With `everything`, as TimeML wants it: also reference words, repeated times, "the quarter"; no ranges.
    """
    found = (everything_scanner() if everything else SHOWN).scan(words)
    text = words.text
    _lend_years(text, found)
    return found if everything else _join_ranges(text, found)


def _lend_years(text: str, found: list[TimeWords]) -> None:
    """In "April and June 2013" the year belongs to both months."""
    for index in range(len(found) - 2, -1, -1):
        one, other = found[index], found[index + 1]
        if other.start - one.end > 16 or not _LIST.fullmatch(text, one.end, other.start):
            continue
        meaning, lender = one.meaning, other.meaning
        if isinstance(meaning, MonthOf) and meaning.year is meaning.shift is meaning.year_shift is None:
            if isinstance(lender, MonthOf) and lender.year:
                found[index] = one._replace(
                    meaning=MonthOf(meaning.month, lender.year - (meaning.month > lender.month))
                )
            elif isinstance(lender, MonthOf) and lender.year_shift is not None:
                found[index] = one._replace(meaning=MonthOf(meaning.month, year_shift=lender.year_shift))
        elif isinstance(meaning, DayOf) and meaning.month and isinstance(lender, Moment):
            year = lender.year - (meaning.month > lender.month)
            if not (meaning.month == 2 and meaning.day > 28):
                found[index] = one._replace(meaning=Moment(year, meaning.month, meaning.day))
        elif (
            isinstance(meaning, SeasonOf)
            and meaning.year is meaning.shift is None
            and isinstance(lender, SeasonOf)
            and lender.year
        ):
            found[index] = one._replace(meaning=SeasonOf(meaning.code, lender.year))


def _join_ranges(text: str, found: list[TimeWords]) -> list[TimeWords]:
    joined: list[TimeWords] = []
    for words in found:
        if joined and words.start - joined[-1].end <= 12:
            last = joined[-1]
            if (
                isinstance(last.meaning, WeekdayOf)
                and isinstance(words.meaning, (DayOf, Moment))
                and _SAME_DAY.fullmatch(text, last.end, words.start)
            ):
                joined[-1] = words._replace(start=last.start)
                continue
            ranged = _RANGE.fullmatch(text, last.end, words.start) or (
                _AND.fullmatch(text, last.end, words.start)
                and _BETWEEN.search(text, max(0, last.start - 14), last.start)
            )
            if ranged and isinstance(last.meaning, WeekdayOf) and isinstance(words.meaning, WeekdayOf):
                joined[-1] = TimeWords(last.start, words.end, "dates.opening_days", words.meaning, shown=False)
                continue
            if ranged and _are_ends(last.meaning, words.meaning):
                joined[-1] = TimeWords(last.start, words.end, "dates.range", Between(last.meaning, words.meaning))
                continue
        joined.append(words)
    return joined


def _are_ends(first: Meaning, last: Meaning) -> bool:
    if isinstance(last, UnitOf):
        return isinstance(first, _POINTS) and last.unit == "day"
    return isinstance(first, _POINTS) and isinstance(last, _POINTS)
