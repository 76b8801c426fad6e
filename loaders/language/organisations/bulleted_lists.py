"""Owns lists of bodies under bullets or one a line with bullets: what stands among many bodies is a body.

Lists that a class and a colon announce are for `announced_lists`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loaders.knowledge.bodies.classes import CLASS_FORMS
from loaders.knowledge.name_words import GENERIC
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.language.lexicon import Family
from loaders.language.organisations.proposals import Candidate
from loaders.language.words import Words

_BULLETS = Family(["•", "*", "·", "▪", "●"])
_LEAST = 5
"""Items of a list that is read so."""
_LONGEST_ITEM = 9
_SMALL = frozenset({"and", "of", "for", "the", "in", "at", "on", "to", "'s", "'", "with", ","})


def bulleted_lists(words: Words, found: Iterable[Candidate]) -> list[Candidate]:
    """A candidate for each item of a list of names of which at least half are bodies already found."""
    if len(words.of(_BULLETS)) < _LEAST:
        return []
    ends = {item.end: item for item in found if item.length > 1}
    names: list[Candidate] = []
    for items in _lists(words):
        known = {(start, end) for start, end in items if end in ends and ends[end].start <= start + 1}
        if len(items) < _LEAST or 2 * len(known) < len(items):
            continue
        if not all(item in known or _is_named(words, *item) for item in items):
            continue
        for start, end in items:
            item = ends.get(end)
            if (item is None or item.start != start) and _is_body(words, start, end):
                kind = item.kind if item else None
                names.append(Candidate(start, end, "organisations.bulleted_list", kind, end))
    return names


def _lists(words: Words) -> Iterator[list[tuple[int, int]]]:
    """Runs of lines that begin with a bullet: the words of each, without the bullet and what ends the line."""
    items: list[tuple[int, int]] = []
    after = -1
    for at in words.of(_BULLETS):
        if at and words.written[at - 1] != "\n":
            continue
        if items and words.written[after:at] and set(words.written[after:at]) != {"\n"}:
            yield items
            items = []
        end = at + 1
        while end < len(words.written) and words.written[end] != "\n":
            end += 1
        after = end
        while end > at + 1 and words.written[end - 1] in {";", ",", ".", "and"}:
            end -= 1
        items.append((at + 1, end))
    if items:
        yield items


def _is_named(words: Words, start: int, end: int) -> bool:
    """Whether a line holds nothing but one name."""
    if not 0 < end - start <= _LONGEST_ITEM or not words.capital[start]:
        return False
    return all(words.capital[at] or words.lower[at] in _SMALL or words.written[at] == "&" for at in range(start, end))


def _is_body(words: Words, start: int, end: int) -> bool:
    lower = words.lower[start:end]
    if len(lower) < 2 or lower[0] in GIVEN_NAMES or GENERIC.issuperset(lower):
        return False
    return " ".join(lower) not in CLASS_FORMS
