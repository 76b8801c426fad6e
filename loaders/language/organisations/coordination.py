"""Owns lists of names that share one class: "Lambeth and Southwark councils", "the London boroughs of A and B".

It also reads lists of bare places that stand for their councils: "three councils (Bury, Oldham and Wigan)".
"""

from __future__ import annotations

from collections.abc import Mapping

from loaders.knowledge.bodies.councils import COUNCILS
from loaders.knowledge.name_words import GENERIC, NEVER_IN_NAMES
from loaders.language.lexicon import Family
from loaders.language.organisations.proposals import Candidate
from loaders.language.organisations.tails import Tailed, in_singular
from loaders.language.words import Words

_LONGEST_LIST = 40
"""Names in one list; longer lists are tables, not sentences."""
_LONGEST_ITEM = 14
"""Words; a longer run of capitals is a heading or a table."""
_OF_ONE_PLACE = frozenset({"clinical commissioning group", "integrated care board", "primary care trust"})
_SECTORS = frozenset(
    {
        "health", "social", "care", "community", "mental", "primary", "secondary", "acute", "hospital",
        "public", "local",
        "and", "ambulance", "children's",
    }
)  # fmt: skip
"""Words of what bodies are for: no list of them is a list of names."""
_LINKS = frozenset({",", "and", "or"})
_BOROUGHS = Family(["boroughs"])
_UNIVERSITIES = Family(["universities"])


def members_before(
    words: Words, end: int, place_ends: Mapping[int, int], ends: Mapping[int, Candidate]
) -> list[tuple[int, int]]:
    """The items of a list that ends before position `end`, last first: places, found names or runs of capitals."""
    items: list[tuple[int, int]] = []
    at = end
    while at > 0 and len(items) < _LONGEST_LIST:
        start = _item_start(words, at, place_ends, ends)
        if start is None:
            break
        items.append((start, at))
        at = start
        links = 0
        while at > 0 and words.lower[at - 1] in _LINKS and links < 2:
            at -= 1
            links += 1
        if not links:
            break
    return items


def _item_start(words: Words, end: int, place_ends: Mapping[int, int], ends: Mapping[int, Candidate]) -> int | None:
    if end in place_ends:
        return place_ends[end]
    if end in ends:
        return ends[end].start
    start = end
    while (
        start > max(0, end - _LONGEST_ITEM - 1)
        and words.capital[start - 1]
        and words.lower[start - 1] not in NEVER_IN_NAMES
    ):
        start -= 1
        if start in place_ends:
            break
    return start if 0 < end - start <= _LONGEST_ITEM else None


def shared_tail(
    words: Words, tail: Tailed, place_ends: Mapping[int, int], ends: Mapping[int, Candidate]
) -> list[Candidate]:
    """One candidate for each name in the list before a plural tail; none where there is no list."""
    items = members_before(words, tail.start, place_ends, ends)
    if len(items) == 1 and tail.kind in _OF_ONE_PLACE:
        items = _places_joined(words, *items[0]) or items
    pair = len(items) == 1 and tail.kind == "local authority" and len(councils_in(words, *items[0])) > 1
    if len(items) < 2 and not pair:
        return []
    general = (
        _SECTORS.issuperset(words.lower[start:end])
        or (end - start > 1 and end not in place_ends and GENERIC.issuperset(words.lower[start:end]))
        for start, end in items
    )
    if any(general):
        # "the five Health and Social Care Trusts" are a class.
        return []
    single = in_singular(" ".join(words.lower[tail.start : tail.end]))
    found = []
    for start, end in items:
        parts = councils_in(words, start, end) if tail.kind == "local authority" else [(start, end)]
        for first, last in parts:
            name = f"{words.phrase(first, last)} {single}"
            found.append(Candidate(first, last, "organisations.shared_tail", tail.kind, last, name))
    return found


def _places_joined(words: Words, start: int, end: int) -> list[tuple[int, int]]:
    """The counties or towns that "and" joins in one item, last first: several bodies of a plural kind are theirs."""
    joints = [at for at in range(start, end) if words.lower[at] == "and"]
    if len(joints) != 1:
        return []
    parts = [(joints[0] + 1, end), (start, joints[0])]
    return parts if all(a < b and words.phrase(a, b) in COUNCILS for a, b in parts) else []


def hospitals_apart(words: Words, start: int, tail: Tailed) -> list[Candidate]:
    """The hospitals of "Elmdale and Wyvern Hospitals", where the text names one of them alone as well, else none."""
    joints = [at for at in range(start, tail.start) if words.lower[at] == "and"]
    if len(joints) != 1:
        return []
    parts = [(start, joints[0]), (joints[0] + 1, tail.start)]
    alone = any(
        words.lower[place + 1 : place + 2] == ["hospital"]
        for _, end in parts
        for place in words.positions(words.lower[end - 1])
    )
    if not alone or any(first == end for first, end in parts):
        return []
    return [
        Candidate(first, end, "organisations.shared_tail", "hospital", end, f"{words.phrase(first, end)} Hospital")
        for first, end in parts
    ]


def councils_in(words: Words, start: int, end: int) -> list[tuple[int, int]]:
    """The places with a council in one item of a list: two in "Sutton and Merton", one in "Hammersmith and Fulham"."""
    if words.phrase(start, end).replace("&", "and") in COUNCILS:
        return [(start, end)]
    parts, begin = [], start
    for at in range(start, end + 1):
        if at == end or words.lower[at] in _LINKS:
            if at > begin:
                parts.append((begin, at))
            begin = at + 1
    return [part for part in parts if words.phrase(*part) in COUNCILS]


def places_after(words: Words, at: int, places: Mapping[int, int]) -> list[tuple[int, int]]:
    """The places of a list that begins at position `at` ("Bury, Oldham and Wigan")."""
    items: list[tuple[int, int]] = []
    while at < len(words.written) and at in places and len(items) < _LONGEST_LIST:
        items.append((at, places[at]))
        at = places[at]
        links = 0
        while at < len(words.written) and words.lower[at] in _LINKS and links < 2:
            at += 1
            links += 1
        if not links:
            break
    return items


def shared_front(words: Words, places: Mapping[int, int]) -> list[Candidate]:
    """The councils of a list that its head makes boroughs: "the London boroughs of Merton, Sutton and Bexley"."""
    found = []
    for at in words.of(_BOROUGHS):
        if words.lower[at + 1 : at + 2] != ["of"]:
            continue
        begin = at
        while begin > 0 and words.lower[begin - 1] in {"london", "the", "royal"}:
            begin -= 1
        if begin and words.lower[begin - 1] in {"in", "across", "within", "around", "throughout"}:
            continue
        for item in places_after(words, at + 2, places):
            for start, end in councils_in(words, *item):
                name = words.phrase(start, end) + " council"
                found.append(Candidate(start, end, "organisations.shared_front", "local authority", end, name))
    for at in words.of(_UNIVERSITIES):
        items = places_after(words, at + 2, places) if words.lower[at + 1 : at + 2] == ["of"] else []
        for start, end in items if len(items) > 1 else ():
            name = "University of " + words.phrase(start, end)
            found.append(Candidate(start, end, "organisations.shared_front", "university", end, name))
    return found
