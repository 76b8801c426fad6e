"""Owns what has been told so far while the time words of one article are resolved in order, and their EDTF by it.

What words mean by themselves is for `scan`, what a meaning comes to in a situation for `resolution`.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from typing import NamedTuple

from loaders.language.dates import words_around as around
from loaders.language.dates.meanings import (
    Ago,
    Between,
    DayOf,
    DecadeOf,
    Feast,
    Meaning,
    Moment,
    MonthOf,
    PartOf,
    QuarterOf,
    Repeated,
    SeasonOf,
    Stretch,
    UnitOf,
    Vague,
    WeekdayOf,
    YearOf,
)
from loaders.language.dates.resolution import resolve
from loaders.language.dates.scan import TimeWords
from loaders.language.dates.situation import Anchor, Situation, anchor_of
from loaders.language.dates.tense import Sign, direction, signs
from loaders.language.dates.undated import LEAST, Placed, is_explicit, latest_past, with_year
from loaders.language.reading import Reading

_ADJACENT = 12
"""Characters within which a sign of tense is about the date itself ("was held on 3 May")."""
_WEEKDAY_REACH = 45
"""Characters beyond which a sign of the future says nothing about a weekday: reports name the last one."""
_TOLD_REACH = 400
"""Characters after which a time told before no longer carries "the following year"."""
_ACCOUNT_REACH = 1500
"""Characters after which a full date no longer lends its year to a day or month."""
_QUARTER_REACH = 1200
"""Characters after which a quarter told before no longer says what "a year ago" is measured against."""
_QUARTER = re.compile(r"\d{4}-3[3-6]")
_BYGONE = 700
_BYGONE_IN_SENTENCE = 300
"""Days before the article's own day from which a full date makes its neighbours part of an account of that time."""
_YEAR_OPENS_SENTENCE = 40
"""Characters into a sentence within which a year speaks for the whole sentence."""


class Dated(NamedTuple):
    """Time words with their EDTF, or None; `shown` tells whether readers of news need them."""

    words: TimeWords
    edtf: str | None
    shown: bool


class Context:
    """What has been told so far while the time words of one article are resolved in order."""

    def __init__(self, reading: Reading, anchor: Anchor | None) -> None:
        self._text = reading.text
        self._words = reading.words
        self._sentences = reading.sentences
        self._anchor = anchor
        self._sentence: tuple[int, int] = (-1, -1)
        self._signs: tuple[Sign, ...] | None = None
        self._told: tuple[int, str] | None = None
        self._explicit: tuple[int, str, bool] | None = None
        self._start: str | None = None
        self._year: int | None = None
        self._quarter: tuple[int, str] | None = None
        self._days: dict[tuple[int, int], str] = {}

    def date(self, found: list[TimeWords], index: int) -> Dated:
        """Resolve one of the time words, the earlier ones having been resolved before."""
        words = found[index]
        self._enter(words.start)
        meaning = words.meaning
        if isinstance(meaning, (Vague, Repeated)):
            return Dated(words, None, words.shown)
        if isinstance(meaning, Stretch) and meaning.side == 0:
            return self._length(found, index, meaning)
        told = self._told[1] if self._told and self._is_near(self._told[0], words.start) else None
        situation = self._narrated(words, meaning) or Situation(
            self._anchor, self._direction(words, meaning), told, None, self._year
        )
        if (year := self._year_beside(found, index)) is not None:
            situation = situation._replace(year=year)
        if isinstance(meaning, Stretch) and words.rule == "dates.length" and situation.direction < 0:
            return Dated(words, None, words.shown)
        value = self._in_brackets(found, index) or self._same_day(meaning) or self._of_quarter(found, index)
        value = value or resolve(meaning, situation)
        if value is not None:
            self._remember(words, meaning, value)
            value = self._bounded(words, meaning, value)
        pointless = (
            value is None
            and isinstance(meaning, Ago)
            and meaning.narrative
            and (meaning.low == 0 or self._text.endswith(" on", words.start, words.end))
        )
        return Dated(words, value, words.shown and not pointless)

    def _in_brackets(self, found: list[TimeWords], index: int) -> str | None:
        """The day that stands in brackets right after "today" or "last night", and says which it is."""
        words = found[index]
        if not isinstance(words.meaning, UnitOf) or words.meaning.unit != "day" or index + 1 == len(found):
            return None
        following = found[index + 1]
        if following.start - words.end != 2 or not self._text.startswith(" (", words.end):
            return None
        if not isinstance(following.meaning, (Moment, DayOf)):
            return None
        return resolve(
            following.meaning, Situation(self._anchor, self._direction(words, words.meaning), None, None, None)
        )

    def _year_beside(self, found: list[TimeWords], index: int) -> int | None:
        """The year that stands right behind a day of a month: "on 27 March last year"."""
        words = found[index]
        if not isinstance(words.meaning, DayOf) or self._anchor is None or index + 1 == len(found):
            return None
        following = found[index + 1]
        year = following.meaning
        if not isinstance(year, UnitOf) or year.unit != "year" or year.loose:
            return None
        if self._text[words.end : following.start].strip(" ,"):
            return None
        return self._anchor.day.year + year.shift

    def _same_day(self, meaning: Meaning) -> str | None:
        """In an undated article a day without its year is the one of that day and month that was told in full."""
        if self._anchor is not None or not isinstance(meaning, DayOf) or meaning.month is None:
            return None
        return self._days.get((meaning.month, meaning.day)) if meaning.shift is None else None

    def _of_quarter(self, found: list[TimeWords], index: int) -> str | None:
        """Where a quarter's results are told, "the quarter" is that one and "a year ago" the same one a year before."""
        words = found[index]
        meaning = words.meaning
        if words.rule == "dates.the_unit" and (ended := self._quarter_ended(found, index)):
            self._quarter = (words.end, ended)
        if self._quarter is None:
            return None
        end, value = self._quarter
        if isinstance(meaning, QuarterOf):
            return f"{meaning.year:04d}{value[4:]}" if meaning.number == 0 else None
        if isinstance(meaning, UnitOf):
            return value if meaning.unit == "quarter" and words.rule == "dates.the_unit" else None
        is_year = isinstance(meaning, Ago) and meaning.unit == "year" and meaning.low == meaning.high == 1
        if is_year and words.start - end <= _QUARTER_REACH:
            return f"{int(value[:4]) - 1:04d}{value[4:]}"
        return None

    def _quarter_ended(self, found: list[TimeWords], index: int) -> str | None:
        """The quarter of the calendar that most of "the quarter ended 31 July" lies in."""
        words = found[index]
        is_quarter = isinstance(words.meaning, UnitOf) and words.meaning.unit == "quarter"
        if not is_quarter or index + 1 == len(found) or not self._text.startswith(" ended ", words.end):
            return None
        last = found[index + 1].meaning
        day = resolve(last, Situation(self._anchor, -2)) if isinstance(last, (DayOf, Moment)) else None
        if day is None or len(day) != 10:
            return None
        middle = dt.date.fromisoformat(day) - dt.timedelta(days=45)
        return f"{middle.year:04d}-{33 + (middle.month - 1) // 3}"

    @property
    def is_dated(self) -> bool:
        """Whether the article gives a day to speak from."""
        return self._anchor is not None

    def with_implied_year(self, dates: list[Dated]) -> list[Dated]:
        """The times of an undated article, those without a year with the one that its explicit dates imply."""
        explicit = [dated for dated in dates if is_explicit(dated.words.meaning, dated.edtf)]
        if len(explicit) < LEAST:
            return dates
        spoken = latest_past([Placed(one.words.meaning, one.edtf, self._tense(one.words)) for one in explicit])
        if spoken is None:
            return dates
        result = []
        for dated in dates:
            is_open = dated.edtf is None or "XXXX" in dated.edtf
            said = self._text[dated.words.start : dated.words.end]
            value = with_year(dated.words.meaning, self._tense(dated.words), spoken, said) if is_open else None
            bound = "../" if around.BOUND.search(self._text[max(0, dated.words.start - 26) : dated.words.start]) else ""
            result.append(dated._replace(edtf=bound + value) if value else dated)
        return result

    def _tense(self, words: TimeWords) -> int:
        """-1 where the clause around time words looks back, 1 where it looks ahead, else 0."""
        self._enter(words.start)
        if self._signs is None:
            self._signs = signs(self._words, *self._sentence)
        return direction(self._signs, words.start, words.end)[0]

    def _narrated(self, words: TimeWords, meaning: Meaning) -> Situation | None:
        """In an account of bygone days ("On 24 March 2020 ... on 2 April") the last full date gives the year."""
        if not isinstance(meaning, (DayOf, MonthOf)) or meaning.shift is not None or self._explicit is None:
            return None
        if isinstance(meaning, MonthOf) and (meaning.year is not None or meaning.year_shift is not None):
            return None
        end, value, to_come = self._explicit
        told = anchor_of(value)
        if told is None or words.start - end > _ACCOUNT_REACH:
            return None
        if self._anchor and self._direction(words, meaning) == 2:
            return None
        later = around.LATER_ON.search(self._text, max(0, words.start - 16), words.start) is not None
        if later:
            return Situation(told)
        if self._anchor is not None and "\n" in self._text[end : words.start]:
            return None
        age = (self._anchor.day - told.day).days if self._anchor else _BYGONE
        if age < (_BYGONE_IN_SENTENCE if end >= self._sentence[0] else _BYGONE):
            return None
        # What is past by now, of an undated article, lies before the day that it tells as to come.
        return Situation(told, -2) if to_come and not self._anchor and self._tense(words) < 0 else Situation(told)

    def _is_near(self, told_end: int, start: int) -> bool:
        """Whether a time told before is still what "the following year" would count from."""
        return start - told_end <= _TOLD_REACH and self._text.count("\n\n", told_end, start) <= 1

    def _enter(self, position: int) -> None:
        if self._sentence[0] <= position < self._sentence[1]:
            return
        index = bisect_left(self._sentences, (position + 1,)) - 1
        if index >= 0 and position < self._sentences[index].end:
            self._sentence = self._sentences[index]
        else:
            start = self._text.rfind("\n", 0, position) + 1
            end = self._text.find("\n", position)
            self._sentence = (start, end if end >= 0 else len(self._text))
        self._signs, self._start, self._year = None, None, None

    def _direction(self, words: TimeWords, meaning: Meaning) -> int:
        if not _is_open(meaning):
            return 0
        if self._signs is None:
            self._signs = signs(self._words, *self._sentence)
        looks, distance = direction(self._signs, words.start, words.end)
        limit = around.AHEAD.search(self._text[max(0, words.start - 12) : words.start])
        if limit and (decided := self._limited(words, limit[1].lower(), looks, distance)):
            return decided
        if isinstance(meaning, WeekdayOf) and looks > 0 and distance > _WEEKDAY_REACH:
            return -1
        return looks * (2 if distance <= _ADJACENT else 1)

    def _limited(self, words: TimeWords, limit: str, looks: int, distance: float) -> int:
        """The direction of a time that "by", "until" or "through" makes the end of something; 0 where it says none."""
        text, reach = self._text, max(self._sentence[0], words.start - 100)
        if limit in ("until", "till") and looks < 0:
            if distance <= _ADJACENT and around.PUT_OFF.search(text, reach, words.start):
                return 2
            if around.UNTIL_THEN.search(text, reach, words.start):
                return -2
        if distance <= _ADJACENT or (limit == "through" and looks < 0):
            return 0
        is_past = around.BY_THEN.match(text, words.end, words.end + 80) or (
            limit == "by" and looks < 0 and around.HAD_BY.search(text, reach, words.start)
        )
        return -2 if is_past else 2

    def _remember(self, words: TimeWords, meaning: Meaning, value: str) -> None:
        if "XXXX" in value:
            return
        self._told = (words.end, value)
        if _QUARTER.fullmatch(value) and isinstance(meaning, QuarterOf):
            self._quarter = (words.end, value)
        if isinstance(meaning, Moment):
            self._days.setdefault((meaning.month, meaning.day), value)
        plain = meaning.first if isinstance(meaning, Between) else meaning
        if isinstance(plain, (Moment, DayOf, MonthOf, YearOf, WeekdayOf, UnitOf, Ago, Feast, SeasonOf)):
            previous = self._text[max(0, words.start - 12) : words.start]
            self._start = (
                None
                if around.NOT_A_START.search(previous)
                else value.partition("/")[0]
                if isinstance(meaning, Between)
                else value
            )
        if isinstance(plain, Moment) or (isinstance(plain, MonthOf) and plain.year):
            account = around.ACCOUNTING.search(self._text, max(0, words.start - 24), words.start)
            if not account and not self._is_attribute(words):
                self._explicit = (words.end, value, not self._anchor and self._tense(words) > 0)
        opens = words.start - self._sentence[0] <= _YEAR_OPENS_SENTENCE
        if opens and len(value) == 4 and value.isdigit() and isinstance(meaning, (YearOf, UnitOf)):
            self._year = int(value)

    def _is_attribute(self, words: TimeWords) -> bool:
        """Whether a full date only says which thing is meant ("the December 1988 bombing") and dates nothing told."""
        before = self._text[max(0, words.start - 7) : words.start].lower()
        return before.endswith("the ") and before != "on the " and around.NOUN.match(self._text, words.end) is not None

    def _bounded(self, words: TimeWords, meaning: Meaning, value: str) -> str:
        before = self._text[max(0, words.start - 26) : words.start]
        if not before.rstrip().lower().endswith(around.LIMITS):
            return value
        if around.BOUND.search(before) and "/" not in value and not isinstance(meaning, (DecadeOf, Stretch)):
            if isinstance(meaning, YearOf) and around.FORECAST.search(
                self._text[max(self._sentence[0], words.start - 200) : words.start]
            ):
                return value
            if not value.startswith("["):
                return f"../{value}"
        if around.ABOUT.search(before) and value.isdigit():
            return value + "~"
        return value

    def _length(self, found: list[TimeWords], index: int, meaning: Stretch) -> Dated:
        words = found[index]
        before = self._text[max(self._sentence[0], words.start - 110) : words.start]
        introduced = around.FOR.search(before) is not None
        perfect = around.PERFECT.search(before) is not None and " will " not in before[-60:]
        back = introduced and (perfect or around.SUPERLATIVE.search(before) is not None)
        beforehand = around.BEFOREHAND.match(self._text, words.end) is not None
        start = self._start if introduced and not back and not beforehand else None
        if not back and index + 1 < len(found) and found[index + 1].start < self._sentence[1]:
            following = found[index + 1]
            if around.START_AFTER.fullmatch(self._text, words.end, following.start):
                start = resolve(
                    following.meaning, Situation(self._anchor, self._direction(following, following.meaning))
                )
        value = resolve(meaning, Situation(self._anchor, start=start, back=back))
        tracked = not meaning.vague and meaning.unit not in ("second", "minute", "hour")
        if value is None and meaning.unit in ("day", "week", "weekend", "fortnight"):
            tracked = False
        bare = self._text[words.start : words.start + 2].lower() in ("a ", "an")
        return Dated(words, value, tracked and (introduced or (value is not None and not bare)))


def _is_open(meaning: Meaning) -> bool:
    """Whether the tense may decide what the words mean."""
    if isinstance(meaning, PartOf):
        return _is_open(meaning.whole)
    if isinstance(meaning, Between):
        return _is_open(meaning.last)
    if isinstance(meaning, (MonthOf, SeasonOf)):
        return meaning.year is None
    if isinstance(meaning, UnitOf):
        return meaning.loose
    return not isinstance(meaning, (Moment, YearOf, DecadeOf, Ago))
