"""Owns the day from which an undated paper speaks, where a line at its head gives one: minutes, an issue, a year."""

from __future__ import annotations

import re
from collections.abc import Sequence

from db import edtf
from loaders.language.dates.meanings import Moment, MonthOf, YearOf, YearRange
from loaders.language.dates.resolution import resolve
from loaders.language.dates.scan import TimeWords
from loaders.language.dates.situation import Anchor, Situation, anchor_of
from loaders.language.reading import Reading

_LONGEST_HEAD = 500
"""Characters at the beginning of an article that has no date of its own, in which the day of a meeting stands."""
_LONGEST_HEAD_LINE = 100
_MINUTES = re.compile(r"\b(?:minutes|meeting|held)\b", re.I)
_LONGEST_OF_MINUTES = 260
"""Characters of a line of minutes, which names the place and the hour as well."""
_YEARLY = re.compile(
    r"\b(?:annual (?:review|report|accounts)|report and accounts|review of the year|quality"
    r" accounts?)\b[^\n.]{0,16}$",
    re.I,
)
"""Before the year of a yearly report, which looks back from the end of it: "Annual review 2008-09"."""
_LONGEST_ISSUE_LINE = 50
"""Characters of a line that gives a magazine and its month: "The Elm Bugle, June 2006"."""


def head_anchor(reading: Reading, found: Sequence[TimeWords]) -> Anchor | None:
    """What a short line at the head of an undated paper gives: "Held on 3 May 2016", or the month of an issue."""
    for words in found:
        if words.start > _LONGEST_HEAD:
            return None
        if isinstance(words.meaning, (YearOf, YearRange)) and _YEARLY.search(
            reading.text, max(0, words.start - 40), words.start
        ):
            return anchor_of(edtf.bounds(resolve(words.meaning, Situation(None)))[1])
        meaning = words.meaning
        of_month = isinstance(meaning, MonthOf) and meaning.year is not None
        if not of_month and not isinstance(meaning, Moment):
            continue
        begin = reading.text.rfind("\n", 0, words.start) + 1
        end = reading.text.find("\n", words.end)
        line = reading.text[begin : end if end >= 0 else len(reading.text)]
        at_an_end = words.start == begin or words.end == begin + len(line)
        if of_month and (len(line) > _LONGEST_ISSUE_LINE or not at_an_end):
            continue
        value = resolve(words.meaning, Situation(None))
        fits = len(line) <= (_LONGEST_OF_MINUTES if _MINUTES.search(line) else _LONGEST_HEAD_LINE)
        if fits and not line.rstrip().endswith(".") and value and "XXXX" not in value:
            return anchor_of(value)
    return None
