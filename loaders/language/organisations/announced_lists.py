"""Owns lists of bodies that a class and a colon announce: "The NHS foundation trusts are: Bolton, Medway and Tameside".

Lists that end with their class are for `coordination`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from loaders.knowledge.name_words import NEVER_IN_NAMES
from loaders.language.lexicon import Family
from loaders.language.organisations.proposals import Candidate
from loaders.language.organisations.tails import Tailed, find_tail, in_singular
from loaders.language.words import Words

_CLASSES = Family(["trusts", "councils", "ccgs", "pcts", "boards", "authorities"])
_ANNOUNCED_WITHIN = 9
"""Words between the class and its colon."""
_LONGEST_LIST = 160
_LONGEST_ITEM = 9
_STOPS = frozenset({".", "\n", "(", ":"})


def announced_lists(words: Words, places: Mapping[int, int]) -> list[Candidate]:
    """A candidate for each bare place or single word in such a list; whole names in it have tails of their own."""
    found: list[Candidate] = []
    for at in words.of(_CLASSES):
        tail = find_tail(words, at)
        begin = _colon_after(words, at) if tail is not None and tail.plural else None
        if tail is None or begin is None:
            continue
        items = list(_items(words, begin + 1))
        if len(items) > 1 and all(words.capital[start] for start, _ in items):
            found.extend(_members(words, tail, items, places))
    return found


def _colon_after(words: Words, at: int) -> int | None:
    for place in range(at + 1, min(at + 2 + _ANNOUNCED_WITHIN, len(words.written))):
        if words.written[place] in {".", "\n", ";"}:
            return None
        if words.written[place] == ":":
            return place if place + 1 < len(words.written) else None
    return None


def _items(words: Words, begin: int) -> Iterator[tuple[int, int]]:
    """The items between commas or semicolons, the last one after "and"."""
    stop = begin
    while stop < min(begin + _LONGEST_LIST, len(words.written)) and words.written[stop] not in _STOPS:
        stop += 1
    separator = ";" if ";" in words.written[begin:stop] else ","
    start = begin
    for at in range(begin, stop + 1):
        if at == stop or words.written[at] == separator:
            first = start + (words.lower[start : start + 1] == ["and"])
            if at == stop and separator == "," and words.lower[first + 1 : first + 2] == ["and"] and stop - first == 3:
                yield first, first + 1
                first += 2
            if 0 < at - first <= _LONGEST_ITEM:
                yield first, at
            start = at + 1


def _members(
    words: Words, tail: Tailed, items: list[tuple[int, int]], places: Mapping[int, int]
) -> Iterator[Candidate]:
    single = in_singular(" ".join(words.lower[tail.start : tail.end]))
    for start, end in items:
        bare = places.get(start) == end or end - start == 1
        if bare and words.lower[start] not in NEVER_IN_NAMES:
            name = f"{words.phrase(start, end)} {single}"
            yield Candidate(start, end, "organisations.announced_list", tail.kind, end, name)
