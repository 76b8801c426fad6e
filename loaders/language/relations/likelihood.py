"""Owns which bodies can stand so to each other as some words say: nobody regulates a newspaper."""

from __future__ import annotations

import re

from loaders.knowledge.relations.pieces import REGULATOR, Between
from loaders.language.events.anaphora import Bodies
from loaders.language.events.definite_words import GENERIC
from loaders.language.relations.subjects import Slot
from loaders.language.word_patterns import lower_case

_OF_ONE_BODY = frozenset({"regulates", "represents", "merged with", "acquires", "replaces"})
"""Relations in which the NHS or the government as a whole is no party."""
_REGULATES = lower_case(REGULATOR)
_SAID_TO = re.compile(r" said |^\s(?:that\s)?(?:it|they|he|she)\s")
"""Behind an outlet, what somebody told it: "told Pulse they were teaming up with"."""
_OWNERSHIP = frozenset({"run-by", "owns", "parent-company", "parent-of", "runs", "owned-run"})
_NEVER_OWNED = lower_case(REGULATOR + r"|department|ministry|government|local authority|county council|borough council")
"""In the name or kind of a body that nobody owns or runs."""
_NEVER_REGULATED = lower_case(r"department|ministry|government|parliament|political party|trade union|newspaper")
"""In the name or kind of a body that no regulator rates."""
_OF_NO_BODY = lower_case(r"political party|newspaper|outlet|broadcaster")
"""In the kind of what is no part of a council or trust: "Labour members of Elmshire council"."""
_OF_PERSONS = frozenset({"house of lords", "house of commons", "parliament", "uk parliament"})
"""Of these only persons are members."""
_SPEAKS_FOR_PEOPLE = lower_case(
    r"\b(?:workers|staff|employees|nurses|families|parents|patients|residents|relatives|victims)\s(?:at|in|of|from)\b"
)
"""Between a union or firm and a home: those whom it represents are people there."""


def is_likely(row: Between, gap: str, one: Slot, other: Slot, bodies: Bodies) -> bool:
    """Whether such bodies can stand so to each other: nobody regulates a newspaper, takes over the NHS or works with
    whom it only reports on, and to be registered with Companies House is no oversight."""
    outlet = one.key in bodies.outlets or other.key in bodies.outlets
    if outlet and (row.name == "regulator-tells" or (row.relation == "partner in" and _SAID_TO.search(gap))):
        return False
    if row.name in _OWNERSHIP and _NEVER_OWNED.search(bodies.kinds.get(one.key if not row.reverse else other.key, "")):
        return False
    if row.relation == "partner in" and any(_REGULATES.search(bodies.names.get(slot.key, "")) for slot in (one, other)):
        return False
    if row.relation == "regulates" and bodies.names.get(other.key) == "companies house":
        return False
    if row.name == "possessive-unit" and _REGULATES.search(bodies.names.get(other.key, "")):
        return False
    subject, object_ = (other, one) if row.reverse else (one, other)
    kind = bodies.kinds.get(object_.key, "")
    if row.relation == "regulates" and (_NEVER_REGULATED.search(kind) or _REGULATES.search(kind)):
        return False
    if row.relation == "part of" and (
        _OF_NO_BODY.search(bodies.kinds.get(subject.key, "")) or bodies.names.get(object_.key) in _OF_PERSONS
    ):
        return False
    if row.relation == "represents" and _SPEAKS_FOR_PEOPLE.search(gap):
        return False
    if row.relation == "commissions" and bodies.names.get(object_.key) in GENERIC:
        return False
    if row.relation == "part of" and bodies.names.get((other if row.reverse else one).key) in GENERIC:
        return False
    anybody = bodies.names.get(one.key) in GENERIC or bodies.names.get(other.key) in GENERIC
    return not (anybody and row.relation in _OF_ONE_BODY)
