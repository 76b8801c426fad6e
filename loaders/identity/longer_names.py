"""Owns the short name of a firm or charity beside its longer one in an article: "Elmford" and "Elmford Care Group"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from loaders.identity.organisation_keys import Identity

_KINDS = frozenset({"organisation", "company", "charity", "social enterprise", "housing association", "service"})
_ADDED = frozenset(
    {
        "healthcare", "health", "care", "group", "services", "homes", "housing", "hospitals", "support",
        "living", "association", "society", "trust", "partnership", "limited", "company", "homecare", "capital",
        "partners", "solutions", "project", "corporation",
    }
)  # fmt: skip
"""What a longer name adds that tells no other body."""
_SAME = frozenset({"group", "plc", "limited", "company", "corporation"})
"""What it may add to a name of the tables, whose owner may have a "Care" and a "Trust" beside it."""


_HOSPITAL_WORDS = frozenset({"war", "memorial", "general", "district", "community", "cottage", "county", "city"})
"""What the short name of a hospital leaves out: "Elmford Hospital" for "Elmford War Memorial Hospital"."""


def hospitals_as_one(identities: Sequence[Identity]) -> list[Identity]:
    """The same identities, with "Elmford Hospital" as the one longer named hospital of Elmford."""
    hospitals = {
        one.key: one for one in identities if one.key.startswith("hospital/") and one.key.endswith(" hospital")
    }
    meant: dict[str, Identity] = {}
    for key in hospitals if len(hospitals) > 1 else ():
        core = key.removesuffix("hospital")
        longer = [
            one
            for other, one in hospitals.items()
            if other.startswith(core)
            and other != key
            and _HOSPITAL_WORDS.issuperset(other[len(core) :].removesuffix(" hospital").split())
        ]
        if len(longer) == 1 and not hospitals[key].sure:
            meant[key] = longer[0]
    return [meant.get(identity.key, identity) for identity in identities] if meant else list(identities)


def as_one(identities: Sequence[Identity]) -> list[Identity]:
    """The same identities, with a short name as the one longer name that begins so; where there are several, as none.

    The name of a table is the one that stays.
    """
    bodies = {one.key: one for one in identities if one.kind in _KINDS and one.key.startswith("body/")}
    if len(bodies) < 2:
        return list(identities)
    meant: dict[str, Identity] = {}
    ordered = sorted(bodies)
    for place, key in enumerate(ordered):
        longer = []
        for other in ordered[place + 1 :]:
            if not other.startswith(key):
                break
            if other.startswith(key + " "):
                longer.append(other)
        one = bodies[key]
        if not longer or not _are_a_chain(longer):
            continue
        added = set(longer[-1][len(key) :].split())
        allowed = _ADDED if not one.sure else _SAME | {"services"} if " " in key else _SAME
        if not added <= allowed or (one.sure and any(bodies[other].sure for other in longer)):
            continue
        if one.sure:
            meant.update((other, one) for other in longer)
        else:
            meant[key] = next((bodies[other] for other in longer if bodies[other].sure), bodies[longer[-1]])
    return [meant.get(identity.key, identity) for identity in identities] if meant else list(identities)


def _are_a_chain(names: Sequence[str]) -> bool:
    """Whether each name begins with the one before it."""
    return all(after.startswith(before + " ") for before, after in pairwise(names))
