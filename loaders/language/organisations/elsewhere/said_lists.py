"""Owns lists whose plural says what they name, in texts that are not about care: "bands such as X, Y and The Zs".

Rows in which a body is known are for `lists`; lists of care's own classes for `names_in_lists` and `coordination`.
"""

from __future__ import annotations

from collections.abc import Iterator

from loaders.knowledge.name_words import NEVER_IN_NAMES
from loaders.knowledge.open_contexts import GROUPS_OF, LISTED_KINDS
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.not_names import TIME_WORDS
from loaders.knowledge.people.titles import TITLES
from loaders.knowledge.peoples import DEMONYMS
from loaders.knowledge.places import COUNTRIES
from loaders.language.lexicon import Family
from loaders.language.organisations.proposals import Candidate
from loaders.language.words import Words

_PLURALS = Family(LISTED_KINDS)
_GROUPS = "groups"
_OPENS = frozenset({"including", "like", "include", "included"})
_INSIDE = frozenset({"the", "of", "in", "at", "to", "a", "for", "&", "'s", "de"})
_LONGEST_NAME = 6
_MOST_NAMES = 25


def said_lists(words: Words, taken: set[int]) -> list[Candidate]:
    """The names of such lists that no rule has `taken`, without the persons among them."""
    found: list[Candidate] = []
    for at in words.of(_PLURALS):
        lower = words.lower[at]
        if lower == _GROUPS and (not at or words.lower[at - 1] not in GROUPS_OF):
            continue
        begin = _list_begins(words, at + 1)
        if begin is None:
            continue
        for start, end in _items(words, begin):
            if taken.isdisjoint(range(start, end)) and _is_body(words, start, end):
                found.append(Candidate(start, end, "organisations.listed", LISTED_KINDS[lower], end))
    return found


def _list_begins(words: Words, at: int) -> int | None:
    lower = words.lower
    at += lower[at : at + 1] == [","]
    if lower[at : at + 2] == ["such", "as"]:
        return at + 2
    return at + 1 if at < len(lower) and lower[at] in _OPENS else None


def _items(words: Words, at: int) -> Iterator[tuple[int, int]]:
    """The names, without "the", that commas and "and" part."""
    lower, count = words.lower, len(words.lower)
    for _ in range(_MOST_NAMES):
        if at + 1 < count and lower[at] == "the":
            at += 1
        if at >= count or not words.capital[at]:
            return
        end = at
        while end < count and end - at <= _LONGEST_NAME and _goes_on(words, end):
            end += 1
        yield at, end
        at = end
        while at < count and at < end + 2 and lower[at] in {",", "and", "or"}:
            at += 1
        if at == end:
            return


def _goes_on(words: Words, at: int) -> bool:
    if words.capital[at] or words.written[at].isdecimal():
        return True
    return words.lower[at] in _INSIDE and words.capital[at + 1 : at + 2] == [True]


def _is_body(words: Words, start: int, end: int) -> bool:
    first = words.lower[start]
    if first in NEVER_IN_NAMES or first in TIME_WORDS or first in TITLES or first in GIVEN_NAMES:
        return False
    return end - start > 1 or not (first in DEMONYMS or first.removesuffix("s") in DEMONYMS or _is_land(words, start))


def _is_land(words: Words, at: int) -> bool:
    return words.written[at] in COUNTRIES
