"""Owns the repeats of a full name within its article, where nothing but the name itself shows the person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.language.people.person_names import PersonName, Taken, rule_of

_MOST_REPEATED = 300
"""Names; a page with more is a register."""
_CAPITAL_WORD_AFTER = re.compile(r"\s[A-Z][a-z]+(?!['’]?\w)(?<!MP)")
_CAPITAL_WORD_BEFORE = re.compile(r"\b(?:The|the|St|Save|Sir|Lord|Lady)\s$")


def repeated(text: str, names: Sequence[PersonName]) -> list[PersonName]:
    """A full name that one place shows to be a person's is that person's wherever the article repeats it."""
    known = {" ".join(name.parts): name for name in names if len(name.parts) > 1 and not _is_initialled(name)}
    if not known:
        return []
    taken = Taken(names)
    found = []
    for start, words in _places_of(text, sorted(known, key=len, reverse=True)[:_MOST_REPEATED]):
        end = start + len(words)
        if taken.holds(start, end):
            continue
        if _CAPITAL_WORD_AFTER.match(text, end) or _CAPITAL_WORD_BEFORE.search(text, max(0, start - 30), start):
            continue
        found.append(PersonName(start, end, (), known[words].parts, rule_of("repeated")))
    return found


def _places_of(text: str, names: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Where the names stand as whole words, in order and apart; of two that begin alike the one that is listed first.

    Text is searched for each name, since a pattern of all names would be made for this article alone.
    """
    places: list[tuple[int, int]] = []
    for rank, name in enumerate(names):
        at = text.find(name)
        while at >= 0:
            end = at + len(name)
            if not _is_within_word(text[at - 1 : at]) and not _is_within_word(text[end : end + 1]):
                places.append((at, rank))
            at = text.find(name, at + 1)
    done = 0
    for at, rank in sorted(places):
        if at >= done:
            done = at + len(names[rank])
            yield at, names[rank]


def _is_within_word(sign: str) -> bool:
    return sign.isalnum() or sign in ("_", "-")


def _is_initialled(name: PersonName) -> bool:
    return any(len(part.strip(".")) < 2 for part in name.parts)
