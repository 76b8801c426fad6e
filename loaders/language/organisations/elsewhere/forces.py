"""Owns units of armed forces that a number tells apart: "101st Airborne Division", "U.S. Sixth Fleet", "III Corps"."""

from __future__ import annotations

import re

from loaders.knowledge.name_words import NEVER_IN_NAMES
from loaders.language.lexicon import Family
from loaders.language.numbers import ORDINALS
from loaders.language.organisations.elsewhere.sports_results import is_sports_page
from loaders.language.organisations.proposals import Candidate
from loaders.language.organisations.subject import is_about_care
from loaders.language.words import Words

UNITS = frozenset(
    {
        "division", "brigade", "regiment", "battalion", "squadron", "wing", "fleet", "corps", "infantry", "cavalry",
        "army", "battery", "company", "panzer", "marines", "fusiliers", "artillery",
    }
)  # fmt: skip
"""Last words of a unit's name, in lower case."""
_UNITS = Family(raised=UNITS)
_NUMBER = re.compile(r"\d{1,3}(?:st|nd|rd|th|d)\Z|(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})\Z", re.IGNORECASE)
_PLAIN = re.compile(r"\d{1,3}\Z")
_LONGEST = 6


def numbered_units(words: Words) -> list[Candidate]:
    """Units with a number in front, in texts that are neither about care nor about games, which have divisions too."""
    places = words.of(_UNITS)
    if not places or is_about_care(words) or is_sports_page(words):
        return []
    found = []
    for at in places:
        if at in words.shouted or not UNITS.isdisjoint(words.lower[at + 1 : at + 2]):
            continue
        start = at
        while start and at - start < _LONGEST and _goes_on(words, start - 1):
            start -= 1
            if _is_number(words, start):
                break
        if (start < at and _PLAIN.match(words.written[start - 1] if start else "")) or (
            not _is_number(words, start) and start and _NUMBER.match(words.written[start - 1])
        ):
            start -= 1
        if start < at and _is_number(words, start):
            start = _with_state(words, start)
            found.append(Candidate(start, at + 1, "organisations.numbered_unit", "armed force", at + 1))
    return found


def _is_number(words: Words, at: int) -> bool:
    return bool(_NUMBER.match(words.written[at]) or _PLAIN.match(words.written[at])) or words.lower[at] in ORDINALS


def _with_state(words: Words, start: int) -> int:
    """With the "U.S." or "US" before it."""
    if start > 1 and words.written[start - 2 : start] == ["U.S", "."]:
        return start - 2
    return start - 1 if start and words.written[start - 1] in {"US", "British"} else start


def _goes_on(words: Words, at: int) -> bool:
    return words.capital[at] and words.lower[at] not in NEVER_IN_NAMES
