"""Owns when two articles tell the same event: one key for each event that is told precisely enough.

Never by likeness of words: kind, bodies and month must agree.
"""

from __future__ import annotations

from collections.abc import Iterable

from db.edtf import bounds
from db.records import EventKind

VERSION = 1

FAMILIES: dict[EventKind, str] = {
    "merger": "joining", "acquisition": "joining", "creation": "beginning", "launch": "beginning",
    "abolition": "ending", "investigation": "inquiry", "ruling": "ruling", "report": "finding", "survey": "finding",
    "pilot": "pilot", "appointment": "appointment", "agreement": "agreement", "funding": "funding",
    "transfer": "transfer", "tender": "tender", "consultation": "consultation", "deadline": "deadline",
}  # fmt: skip
"""Kinds that two papers may use of one event share a family."""

BY_THE_DAY: frozenset[EventKind] = frozenset({"announcement", "meeting", "policy", "other"})
"""Kinds of which one body may have many in a month: only the day tells them apart."""

JOINED_ONCE = "joining"
"""The same two bodies join once, so that the plan and the deed are one story whatever their dates."""

GENERIC_KEYS = frozenset(
    [
        "national health service", "nhs", "department of health", "department of health and social care",
        "nhs england", "hm treasury", "government", "parliament", "house of commons", "house of lords",
        "local government association", "british medical association",
    ]
)  # fmt: skip
"""Bodies so often in the news that, alone, they make no story; in the plain form of `organisation_keys.normal`."""


def story_key(kind: EventKind, party_keys: Iterable[str | None], edtf: str | None) -> str | None:
    """A key equal for two tellings of one event; None where kind, bodies and date do not single an event out.

    `party_keys` are organisation keys (None is passed over), `edtf` the event's date.
    """
    bodies = sorted({key for key in party_keys if key})
    specific = [key for key in bodies if key.casefold().replace("-", " ").rpartition(":")[2] not in GENERIC_KEYS]
    if not specific:
        return None
    family = FAMILIES.get(kind, kind)
    if family == JOINED_ONCE and len(specific) > 1:
        return f"{family}|{'+'.join(specific)}|"
    earliest, latest = bounds(edtf)
    if earliest is None or latest is None:
        return None
    if kind in BY_THE_DAY:
        return f"{family}|{'+'.join(bodies)}|{earliest}" if earliest == latest else None
    if earliest[:7] == latest[:7]:
        return f"{family}|{'+'.join(bodies)}|{earliest[:7]}"
    # A year or a run of months is too wide for what a body does often, and enough for its birth and its end.
    if family in ("beginning", "ending") and earliest[:4] == latest[:4]:
        return f"{family}|{'+'.join(bodies)}|{earliest[:4]}"
    return None
