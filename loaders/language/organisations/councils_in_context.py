"""Owns bare place names that act as councils: "Oldham will open a home", "Oldham chief executive", "at Oldham".

A place is a council here only where a role, a verb that takes a body, or a list of councils says so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from loaders.knowledge.bodies.councils import COUNCILS
from loaders.knowledge.name_words import AUXILIARIES, BODY_AT_WORK
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.titles import TITLES
from loaders.language.organisations.coordination import councils_in, places_after
from loaders.language.organisations.proposals import Candidate, used_again
from loaders.language.words import Words

_COUNCIL_NOUNS = frozenset(["councils", "boroughs", "authorities"])
_TRUSTS = frozenset({"NHS trust", "foundation trust", "hospital", "care trust"})
_BEFORE_LIST = frozenset({"(", ":", "–", "-", "including"})
_MERGES = frozenset({"merge", "merges", "merged", "merging", "merger"})
_BEGINS_ACT = AUXILIARIES | {"plans", "plan", "agreed", "approved", "launched"}
_LOCAL_ROLES = frozenset(
    [
        "chief", "director", "leader", "cabinet", "councillor", "councillors", "mayor", "social", "adult",
        "children's", "housing", "assistant", "spokesman", "spokeswoman", "spokesperson",
    ]
)  # fmt: skip

_OWNS = re.compile(
    r"(?:(?:first|last|interim|acting|former|new|deputy|assistant|corporate|executive|strategic) )*(?:"
    r"directors? (?:of|for) (?:adults?|children|social|public health|community (?:services|care)|housing|families)\b|"
    r"(?:children 's|adults?(?: 's)?|adult social|social) (?:services|care) (?:director|chief|boss|department)|"
    r"(?:children 's|adults?(?: 's)?|social) services\b|adult social care\b|"
    r"(?:cabinet|executive|lead) member|council(?:'s)? leader)"
)
"""Offices and services that only a council has, after "Place's" in the tokens of a text."""
_DIRECTS = re.compile(
    r"directors? (?:of|for) (?:adults?|adult social|social|children 's|community|family) (?:social )?(?:services|care)$"
)
"""Offices that only a council has, before "in Place" in the tokens of a text."""


def bare_councils(
    words: Words, places: Mapping[int, int], taken: set[int], settled: Sequence[Candidate] = ()
) -> list[Candidate]:
    """Places that act as their councils, as candidates; `taken` are positions inside names already found.

    `settled` are those names: the chief of a place whose trust the article names, and not its council, is the trust's.
    """
    found: dict[int, Candidate] = {}
    trusts = _trusts_by_place(words, places, settled)

    def add(start: int, end: int, rule: str) -> None:
        for first, last in councils_in(words, start, end):
            trust = trusts.get(words.phrase(first, last))
            if trust and rule != "organisations.council_list":
                if first not in taken:
                    found[first] = used_again(words, trust, first, last, "organisations.repeat")
                continue
            name = words.phrase(first, last).replace("&", "and")
            if first not in taken and COUNCILS[name].type != "combined":
                found[first] = Candidate(first, last, rule, "local authority", last, name + " council")

    for start, end in places.items():
        if start in found or start in taken or (start and words.lower[start - 1] in TITLES):
            # "Ms Hart also announced": a surname that is a place's as well.
            continue
        rows = places_after(words, start, places)
        if _listed(words, start):
            for item in rows:
                add(*item, "organisations.council_list")
        elif _merges(words, start) or (_acts(words, rows[-1][1]) and not _inside(words, start)):
            for item in rows:
                add(*item, "organisations.council_acts")
        elif _has_role(words, start, end):
            add(start, end, "organisations.council_role")
    return list(found.values())


def _trusts_by_place(
    words: Words, places: Mapping[int, int], settled: Sequence[Candidate]
) -> dict[str, Candidate | None]:
    """By place, the one trust or hospital of the article that begins with it, unless it names the council as well."""
    trusts: dict[str, Candidate | None] = {}
    councils = set()
    for item in settled:
        if item.start not in places:
            continue
        place = words.phrase(item.start, places[item.start])
        first = words.phrase(item.start, item.start + 1)
        if place not in COUNCILS and first in COUNCILS:
            place = first
        if item.kind == "local authority":
            councils.add(place)
        elif item.kind in _TRUSTS and item.end > places[item.start]:
            before = trusts.setdefault(place, item)
            if before and words.lower[before.start : before.end] != words.lower[item.start : item.end]:
                trusts[place] = before if before.length > item.length else item
    return {place: trust for place, trust in trusts.items() if place not in councils}


def _inside(words: Words, start: int) -> bool:
    """Whether the place is inside a phrase of place ("in Hackney", "people from Hackney")."""
    before = words.lower[start - 1] if start else ""
    return before in {"in", "of", "from", "near", "at", "to", "across", "around", "for", "between", "outside"} or (
        start > 0 and words.capital[start - 1] and not words.first[start - 1]
    )


def _listed(words: Words, start: int) -> bool:
    """Whether a list of councils begins here: "five councils (A, B and C)", "the London boroughs of A and B"."""
    if start < 2:
        return False
    if words.lower[start - 1] in _BEFORE_LIST:
        noun = words.lower[start - 2]
        if noun in _COUNCIL_NOUNS:
            return True
    return (
        words.lower[start - 1] == "as" and words.lower[start - 2] == "such" and words.lower[start - 3] in _COUNCIL_NOUNS
    )


def _merges(words: Words, start: int) -> bool:
    """Whether the place is what something merges with: only bodies merge."""
    return start > 1 and words.lower[start - 1] == "with" and words.lower[start - 2] in _MERGES


def _acts(words: Words, end: int) -> bool:
    """Whether what follows is a verb that takes a body as its subject."""
    lower = words.lower
    if end + 1 >= len(lower) or lower[end] not in _BEGINS_ACT:
        return False
    if lower[end] in {"plans", "agreed", "approved", "launched"}:
        return True
    at = end + 1
    while at < len(lower) - 1 and lower[at] in AUXILIARIES and at < end + 4:
        at += 1
    if lower[end] in {"is", "was", "are", "were"}:
        passed = lower[end + 1 : at]
        return lower[at] in BODY_AT_WORK and (lower[at].endswith("ing") or "planning" in passed or "set" in passed)
    return lower[at] in BODY_AT_WORK


def _has_role(words: Words, start: int, end: int) -> bool:
    """Whether a role in the council stands beside the place."""
    lower = words.lower
    after = lower[end] if end < len(lower) else ""
    if start > 1 and lower[start - 1] in GIVEN_NAMES and lower[start - 2] in TITLES:
        # "Dr Peter Reading, chief executive".
        return False
    if after == "'s" and _OWNS.match(" ".join(lower[end + 1 : end + 8])):
        return True
    if after in _LOCAL_ROLES and not (start and words.lower[start - 1] in {"in", "from"}):
        following = lower[end + 1] if end + 1 < len(lower) else ""
        return after not in {"social", "adult", "children's", "housing", "cabinet", "assistant"} or following in {
            "services", "care", "director", "member", "chief", "secretary",
        }  # fmt: skip
    if not start or lower[start - 1] not in {"at", "of", "for", "in"}:
        return False
    window = lower[max(0, start - 9) : start - 1]
    if lower[start - 1] == "in":
        return window[-2:] == ["council", "leader"] or bool(_DIRECTS.search(" ".join(window)))
    if after == "'s" or (
        end < len(lower) and words.capital[end] and not words.first[end] and start not in words.shouted
    ):
        # "chief executive of Elmford CAB": the place is a part of another name.
        return False
    if lower[start - 1] == "of":
        return len(window) >= 1 and (
            window[-1] in {"mayor", "leader"}
            or window[-2:] in (["chief", "executive"], ["unitary", "authority"], ["local", "authority"])
        )
    if lower[start - 1] == "at":
        roles = [word for word in window if word in {"director", "head", "leader", "executive", "officer", "manager"}]
        return bool(roles) and "," not in window[-2:] and "." not in window
    if _DIRECTS.search(" ".join(window)):
        return True
    return window[-1:] == ["member"] and "cabinet" in window
