"""Owns how a place is written to the file that remembers it: stable keys in the place of identities."""

from __future__ import annotations

import sqlite3
from typing import Any

from db.stable_keys import Keyed, key_of
from tui.documents.shown import OPENED
from tui.walk.narrowing import Chip
from tui.walk.places import Opening, Place

_PLAIN = (
    "focus", "last_list", "sort", "newest_first", "organisation_cursor", "event_cursor", "organisation_top",
    "event_top", "top", "stop",
)  # fmt: skip


def written(connection: sqlite3.Connection, place: Place) -> dict[str, Any]:
    """A place with stable keys in the place of identities."""

    def key(kind: Keyed, row_id: int | None) -> str | None:
        return key_of(connection, kind, row_id) if row_id is not None else None

    opening = place.opening
    opened = OPENED.get(opening.kind)
    return {
        "chips": [(chip.field, _value(connection, chip), chip.label) for chip in place.narrowing.chips],
        "strip": [place.strip.year, place.strip.chosen],
        "followed": [key("organisation", place.followed.id), place.followed.name] if place.followed else None,
        "opening": opening._asdict() | {
            "id": key(opened, opening.id) if opened else None,
            "event": key("event", opening.event),
            "mention_of": _mentioned(connection, opening),
        },
        **{name: getattr(place, name) for name in _PLAIN},
        "organisation": key("organisation", place.organisation),
        "event": key("event", place.event),
        "zoomed": place.zoomed,
        "pinned": sorted(place.pinned),
    }  # fmt: skip


def _value(connection: sqlite3.Connection, chip: Chip) -> object:
    if (chip.field == "organisation" or chip.field == "person") and isinstance(chip.value, int):
        return key_of(connection, chip.field, chip.value)
    return chip.value


def _mentioned(connection: sqlite3.Connection, opening: Opening) -> list[str | None] | None:
    match opening.mention_of:
        case ("organisation" | "person") as named, row_id:
            return [named, key_of(connection, named, row_id)]
    return None
