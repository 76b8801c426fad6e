"""Owns dating: finds the time words of an article and gives each its EDTF.

Two stages: `scan` reads what the words say by themselves; `context` adds the date of the article, the tense, and what
was told before.
"""

from __future__ import annotations

import re

from db import edtf
from db.records import DateMention, DateRole, Rule
from loaders.language.dates.context import Context, Dated
from loaders.language.dates.head_day import head_anchor
from loaders.language.dates.meanings import Moment
from loaders.language.dates.scan import TimeWords, scan
from loaders.language.dates.situation import anchor_of
from loaders.language.reading import Reading
from loaders.lockstep import Steps, run

VERSION = 1

_UPDATED = re.compile(
    r"\b(?:updated|modified|reviewed|next\s+(?:review|update))\b[\s:|]*(?:on\s)?[\s\d:,apm]*$", re.IGNORECASE
)
_HEAD_ROLES: tuple[tuple[re.Pattern[str], DateRole], ...] = (
    (re.compile(r"\b(?:accessed|retrieved)\b[\s:|]*(?:on\s+)?[\s\d:,apm]*$", re.IGNORECASE), "accessed"),
    (re.compile(r"\bposted\b[\s:|]*(?:on\s+|in\s+|by\b[^|\n]{0,60}\bon\s+)?[\s\d:,apm]*$", re.IGNORECASE), "posted"),
)
"""What stands before a date in the head of an article -> its role; anything else there is the day of publication."""


def find_dates(reading: Reading) -> tuple[DateMention, ...]:
    """Return the times an article speaks of, in order and without overlap.

    Under-specified words are resolved against the day of publication, else of posting, else of access, and by the
    tense of their clause. Words that cannot be resolved have EDTF None, or `XXXX-12` where only the month is known.
    """
    return run(date_steps(reading))


def date_steps(reading: Reading) -> Steps[tuple[DateMention, ...]]:
    """What `find_dates` does, as steps that may take turns with those of other articles."""
    mentions = []
    found = scan(reading.words)
    yield
    for dated in _dated(reading, found):
        if dated.shown:
            words = dated.words
            earliest, latest = edtf.bounds(dated.edtf)
            mentions.append(
                DateMention(
                    words.start, words.end, reading.text[words.start : words.end], dated.edtf, earliest, latest,
                    Rule(words.rule, VERSION), _role(reading, dated),
                )
            )  # fmt: skip
    return tuple(mentions)


def date_words(reading: Reading, *, everything: bool = False) -> list[Dated]:
    """Return all time words with their EDTF; with `everything`, also words that only TimeML counts as times."""
    return _dated(reading, scan(reading.words, everything=everything))


def _dated(reading: Reading, found: list[TimeWords]) -> list[Dated]:
    if not found:
        return []
    anchor = anchor_of(reading.published) or anchor_of(reading.posted) or anchor_of(reading.accessed)
    context = Context(reading, anchor or head_anchor(reading, found))
    dates = [context.date(found, index) for index in range(len(found))]
    return dates if context.is_dated else context.with_implied_year(dates)


def _role(reading: Reading, dated: Dated) -> DateRole:
    words = dated.words
    if words.start >= reading.body_start:
        return "text"
    text = reading.text
    line = text.rfind("\n", 0, words.start) + 1
    if line == 0 or not isinstance(words.meaning, Moment):
        return "text"
    before = text[max(line, words.start - 120) : words.start]
    if _UPDATED.search(before):
        return "text"
    for pattern, role in _HEAD_ROLES:
        if pattern.search(before):
            return role
    return "published" if reading.published in (None, dated.edtf) else "text"
