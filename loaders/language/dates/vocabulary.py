"""Owns the pieces that date patterns are built from, and the shape of a date rule.

Patterns are matched without regard to letter case; whether a capital matters is the business of a rule's reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from loaders.knowledge.calendar import MONTH_ABBREVIATIONS, MONTH_NUMBERS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from loaders.language.dates.meanings import Meaning, TimeOfDay, Unit
from loaders.language.numbers import SPELT, any_of, read_number

Examples = tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class DateRule:
    """One row of a rule table.

    `openers` are the classes of first word (see `scan`) at which the pattern is tried; `read` turns a match into
    a meaning or refuses it; `examples` are words with their EDTF in an article of Wednesday 13 June 2012, and are
    tests. A rule that is not `shown` finds what TimeML marks but a reader of care news needs no date for.
    With `whole` the pattern is followed by another time, whose meaning `read_part` receives.
    """

    name: str
    openers: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Meaning | None]
    examples: Examples = ()
    shown: bool = True
    read_part: Callable[[re.Match[str], Meaning], Meaning | None] | None = None


def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a rule's pattern: any letter case, white space within a line where it has a space, whole words only."""
    spaced = _SPACE.sub(lambda m: m[0].replace(" ", "\\s") if m[0][0] == "[" else _GAP, pattern)
    return re.compile(spaced + r"(?!\w)", re.IGNORECASE)


_SPACE = re.compile(r"\[(?:\\.|[^\]\\])*\]| ")
_GAP = r"(?:[^\S\n]{1,3})"

MONTH = rf"(?:(?:{any_of(MONTHS)})|(?:{any_of(MONTH_ABBREVIATIONS)})(?![a-z])\.?)"
WEEKDAY = rf"(?:(?:{any_of(WEEKDAYS)})|(?:{any_of(WEEKDAY_ABBREVIATIONS)})(?![a-z])\.?)"
YEAR = r"(?:1[5-9]|20)\d\d(?!\d)"
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
TH = r"(?:st|nd|rd|th)?(?![a-z])"
DASH = r"\s?[-‐‑–—]\s?"

OF_YEAR = r"(?P<which>,? (?:of )?(?:last|this|next) year)?"

SHIFTS = {
    "last": -1, "previous": -1, "past": -1, "preceding": -1, "this": 0, "current": 0, "same": 0,
    "next": 1, "coming": 1, "following": 1, "forthcoming": 1, "upcoming": 1,
}  # fmt: skip
"""Deictic words -> units moved from now, or from the time last told."""

UNITS: dict[str, Unit] = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week", "fortnight": "fortnight",
    "weekend": "weekend", "month": "month", "quarter": "quarter", "year": "year", "yr": "year", "decade": "decade",
    "century": "century", "centurie": "century", "financial year": "financial year", "fiscal year": "financial year",
    "parliament": "parliament",
}  # fmt: skip
UNIT = (
    r"(?:(?:financial|fiscal) year|second|minute|hour|day|week(?:end)?|fortnight|month|quarter|year|yr|decade|century)"
)
UNIT_PLURAL = (
    r"(?:(?:financial |fiscal )?year|second|minute|hour|day|week(?:end)?|fortnight|month|quarter|yr|decade"
    r"|centur(?:y|ie))s?"
)
TIME_OF_DAY = r"(?: (?P<time>morning|afternoon|evening|night))?"
TIMES_OF_DAY: dict[str, TimeOfDay] = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}

VAGUE_COUNTS: dict[str, tuple[float, float]] = {
    "a few": (3, 3), "few": (3, 3), "several": (3, 3), "a couple of": (2, 2), "couple of": (2, 2), "a couple": (2, 2),
    "many": (0, 0), "recent": (0, 0), "some": (0, 0), "half a": (0.5, 0.5), "half an": (0.5, 0.5),
}  # fmt: skip
ONE_COUNT = rf"(?:{SPELT}|\d{{1,3}}(?:\.\d)?(?:½| 1/2)?|a few|few|several|a couple of|couple of|a couple|half an?|an?)"
HALF = r"(?P<half>[ -]and[ -]a[ -]half)?"
COUNT = rf"(?P<low>{ONE_COUNT}){HALF}(?:(?: or | to |{DASH})(?P<high>{ONE_COUNT}))?(?: or so)?"


def unit_of(word: str) -> Unit:
    """Return the unit of a unit word in any number."""
    plain = " ".join(word.lower().split())
    return UNITS.get(plain) or UNITS[plain.removesuffix("s")]


def count_of(found: re.Match[str]) -> tuple[float, float, bool]:
    """Return (low, high, vague) of the COUNT in a match."""
    low, vague = _one_count(found["low"])
    if found["half"]:
        low += 0.5
    if not found["high"]:
        return low, low, vague
    high, vague_too = _one_count(found["high"])
    return low, max(low, high), vague or vague_too


def _one_count(words: str) -> tuple[float, bool]:
    plain = " ".join(words.lower().split())
    if plain in VAGUE_COUNTS:
        return VAGUE_COUNTS[plain][0], not plain.startswith("half")
    return read_number(plain.replace(" 1/2", ".5")), False


def month_of(word: str) -> int:
    """Return 1 to 12 for a month's name or abbreviation."""
    return MONTH_NUMBERS[word.lower().rstrip(".")]


def full_year(digits: str) -> int:
    """Return the year of four digits, or of two ("15" is 2015, "67" is 1967)."""
    number = int(digits.strip("'’‘"))
    if number > 99:
        return number
    return number + (2000 if number < 50 else 1900)


def year_shift(words: str | None) -> int | None:
    """Return -1, 0 or 1 for words that hold "last", "this" or "next"; None without words."""
    if not words:
        return None
    lower = words.lower()
    return -1 if "last" in lower else 1 if "next" in lower else 0


def before(found: re.Match[str], length: int = 24) -> str:
    """The text right before a match, in lower case."""
    return found.string[max(0, found.start() - length) : found.start()].lower()


def after(found: re.Match[str], length: int = 24) -> str:
    """The text right after a match."""
    return found.string[found.end() : found.end() + length]
