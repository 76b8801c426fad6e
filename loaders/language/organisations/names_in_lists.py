"""Owns names that a list shows to be bodies: "charities Acme and Wyvern", "Elm Trust, Wyvern Care and Oak Trust".

The other contexts that introduce a name are in `introductions`.
"""

from __future__ import annotations

from loaders.knowledge.bodies.classes import CLASS_FORMS
from loaders.knowledge.name_words import FOLLOWED_BY_BODIES
from loaders.language.words import Words

_INSIDE_LISTS = frozenset({",", "&", "'s", "'", "s", "of", "for", "the", "(", ")"})
"""What stands between the capitals of a list of names, and inside them."""
_COUNTS = frozenset({"two", "three", "four", "five", "six"})
_COUNTED_WITHIN = 8
"""Words from a count to the comma behind its noun."""
_LONGEST_PASSED = 40
_LONGEST_LIST = 7
"""Unknown names between two bodies of one list."""


def between_bodies(words: Words, start: int, end: int, taken: set[int]) -> str | None:
    """Whether a list goes on from one body over the name to another: "Acme, Wyvern Dental Care and Elm Trust"."""
    if (
        not _may_be_name(words, start, end)
        or not _reaches_back(words, start, taken)
        or not _reaches_on(words, end, taken)
    ):
        return None
    return "organisations.listed"


def _may_be_name(words: Words, start: int, end: int) -> bool:
    """Whether capitals in a row of bodies can be one too: several words, or the initials of a firm ("QWX")."""
    if end - start > 1:
        return True
    word = words.written[start] if end > start else ""
    return 3 <= len(word) <= 5 and word.isupper() and word.isalpha() and word not in CLASS_FORMS


def _reaches_back(words: Words, start: int, taken: set[int]) -> bool:
    lower, capital = words.lower, words.capital
    for _ in range(_LONGEST_LIST):
        if start < 2 or lower[start - 1] != ",":
            return False
        before = start - 2
        if lower[before] == ")":
            before -= 2 if lower[before - 2 : before - 1] == ["("] else 0
            before -= 1
        if before in taken:
            return True
        start = before + 1
        while start and capital[start - 1]:
            start -= 1
        if not _may_be_name(words, start, before + 1):
            return False
    return False


def _reaches_on(words: Words, end: int, taken: set[int]) -> bool:
    lower, capital = words.lower, words.capital
    for _ in range(_LONGEST_LIST):
        after = end + 1 if lower[end : end + 1] == [","] else end
        after += lower[after : after + 1] == ["and"]
        if after == end or after >= len(lower):
            return False
        if after in taken:
            return True
        end = after
        while end < len(lower) and capital[end]:
            end += 1
        if not _may_be_name(words, after, end):
            return False
    return False


def is_listed(words: Words, start: int) -> bool:
    """Whether the name at a place stands in a list of bodies: "charities including X", "firms such as Y", "partners X,
    Y and Z"."""
    lower = words.lower
    at = start - 1
    if at > 3 and lower[at] == "and" and _began_with_such_as(words, at):
        return True
    if at > 1 and lower[at] == "," and _is_noun_of_bodies(words, at - 1):
        # "Two of the oldest charities, Elm Action and Oak Aid, have merged."
        return not _COUNTS.isdisjoint(lower[max(0, at - _COUNTED_WITHIN) : at]) and _has_and(words, start)
    if at > 1 and lower[at] in {"and", ","}:
        first = _first_of_list(words, start)
        if first is None or not _has_and(words, first):
            return False
        return _is_noun_of_bodies(words, first - 1) or _are_named_as_such(words, first - 1)
    if at > 0 and _is_noun_of_bodies(words, at):
        # "the care providers Acme and Wyvern Homes"
        return _has_and(words, start)
    return at > 0 and _are_named_as_such(words, at)


def is_named_before_noun(words: Words, start: int, end: int) -> bool:
    """Whether a small noun of bodies follows two names that "and" joins: "the Quorlith and Brandle Aid charities"."""
    lower, capital = words.lower, words.capital
    if lower[start - 1 : start] == ["and"] and start > 1 and capital[start - 2]:
        return lower[end : end + 1] != [] and _is_noun_of_bodies(words, end)
    if lower[end : end + 1] != ["and"] or lower[start - 1 : start] != ["the"]:
        return False
    last = end + 1
    while last < len(lower) and capital[last]:
        last += 1
    return end + 1 < last < len(lower) and _is_noun_of_bodies(words, last)


def _is_noun_of_bodies(words: Words, at: int) -> bool:
    return words.lower[at] in FOLLOWED_BY_BODIES and not words.capital[at]


def _are_named_as_such(words: Words, at: int) -> bool:
    """Whether "charities including", "firms such as" or the like end at a place."""
    lower = words.lower
    if lower[at] not in {"including", "as", "like"}:
        return False
    at -= 2 if lower[at] == "as" and lower[at - 1] == "such" else 1
    at -= at > 0 and lower[at] == ","
    return at >= 0 and lower[at] in FOLLOWED_BY_BODIES


def _first_of_list(words: Words, start: int) -> int | None:
    """Where the first of the capitalised names begins that commas and "and" join before the one at a place."""
    lower, capital = words.lower, words.capital
    for _ in range(_LONGEST_LIST):
        at = start - (start > 0 and lower[start - 1] == "and")
        at -= at > 0 and lower[at - 1] == ","
        if at == start:
            return start
        before = at
        while before > 0 and capital[before - 1]:
            before -= 1
        if before == at:
            return None
        start = before
    return None


def _has_and(words: Words, start: int) -> bool:
    """Whether "and" and a capital end the list of names that begins at a place."""
    lower, capital = words.lower, words.capital
    for _ in range(_LONGEST_LIST):
        while start < len(lower) and capital[start]:
            start += 1
        start += lower[start : start + 1] == [","]
        if lower[start : start + 1] == ["and"]:
            return capital[start + 1 : start + 2] == [True]
        if capital[start : start + 1] != [True]:
            return False
    return False


def _began_with_such_as(words: Words, at: int) -> bool:
    """Whether "and" at a place ends a list of names that "organisations such as" began."""
    lower = words.lower
    for back in range(at - 1, max(0, at - _LONGEST_PASSED), -1):
        if words.capital[back] or lower[back] in _INSIDE_LISTS:
            continue
        introduced = back - 1 if lower[back] == "as" and lower[back - 1] == "such" else back
        return lower[back] in {"as", "including", "like"} and lower[introduced - 1] in FOLLOWED_BY_BODIES
    return False
