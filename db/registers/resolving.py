"""Owns which body of the registers a key means, and what they say of it together.

On keys alone, never by likeness: a key that bodies with different codes share means none of them.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from db.registers.records import Registered

Code = tuple[str, str]


class _Row(NamedTuple):
    """An entry that a key means; the latest register added comes first."""

    entry_id: int
    key: str
    name: str
    kind: str | None
    place: str | None
    opened: str | None
    closed: str | None


def has_registers(connection: sqlite3.Connection) -> bool:
    """Whether there is anything to ask."""
    return connection.execute("SELECT 1 FROM register LIMIT 1").fetchone() is not None


def registered(connection: sqlite3.Connection, keys: Collection[str]) -> dict[str, Registered]:
    """What the registers say of each of the keys that means exactly one of their bodies."""
    meant = _meant(connection, keys)
    others = {rows[0].key for key, (rows, _) in meant.items() if rows[0].key != key} - meant.keys()
    meant |= _meant(connection, others)
    kin = _kin(connection, {code for _, codes in meant.values() for code in codes})
    found = {}
    for key in keys:
        if key not in meant:
            continue
        own = meant[key][0][0].key
        # The body's own name may be that of several, and then its alias tells no body either.
        if own in meant:
            found[key] = _together(own, *meant[own], kin)
    return found


def _meant(connection: sqlite3.Connection, keys: Iterable[str]) -> dict[str, tuple[list[_Row], tuple[Code, ...]]]:
    """By key: the entries of the one body that it means, and all their codes."""
    by_key: dict[str, list[_Row]] = defaultdict(list)
    for key, *row in connection.execute(
        "SELECT DISTINCT meaning.key, entry.id, entry.key, entry.name, kind, place, opened, closed"
        " FROM json_each(?) AS asked CROSS JOIN register_name AS meaning ON meaning.key = asked.value"
        " CROSS JOIN register_entry AS entry ON entry.id = meaning.entry_id ORDER BY register_id DESC, entry.id",
        (json.dumps(list(keys)),),
    ):
        by_key[key].append(_Row(*row))
    # What a register calls a body itself goes before what is only one more name of another.
    rows = {key: [row for row in found if row.key == key] or found for key, found in by_key.items()}
    codes = _codes(connection, {row.entry_id for found in rows.values() for row in found})
    meant = {}
    for key, found in rows.items():
        if _one_body(found, codes):
            meant[key] = (found, tuple(dict.fromkeys(code for row in found for code in codes[row.entry_id])))
    return meant


def _one_body(rows: list[_Row], codes: Mapping[int, list[Code]]) -> bool:
    """Whether entries are of one body: they share codes or, of one name, have their codes in different schemes."""
    bodies: list[set[Code]] = []
    for row in rows:
        own = set(codes.get(row.entry_id, ()))
        shared = [body for body in bodies if body & own]
        bodies = [body for body in bodies if not body & own]
        bodies.append(own.union(*shared))
    schemes = [scheme for body in bodies for scheme in {scheme for scheme, _ in body}]
    return len(bodies) == 1 or (len({row.key for row in rows}) == 1 and len(set(schemes)) == len(schemes))


def _codes(connection: sqlite3.Connection, entries: Collection[int]) -> Mapping[int, list[Code]]:
    found: dict[int, list[Code]] = defaultdict(list)
    for entry, scheme, code in connection.execute(
        "SELECT entry_id, scheme, code FROM register_code WHERE entry_id IN (SELECT value FROM json_each(?))"
        " ORDER BY entry_id, scheme, code",
        (json.dumps(list(entries)),),
    ):
        found[entry].append((scheme, code))
    return found


_Kin = Mapping[Code, tuple[tuple[str, ...], tuple[str, ...]]]
"""By code: the keys of the bodies before it, and of those after it."""


def _kin(connection: sqlite3.Connection, codes: Collection[Code]) -> _Kin:
    wanted = json.dumps([list(code) for code in codes])
    found: dict[Code, tuple[dict[str, None], dict[str, None]]] = defaultdict(lambda: ({}, {}))
    for place, own, other in ((0, "successor", "predecessor"), (1, "predecessor", "successor")):
        for scheme, code, key in connection.execute(
            f"SELECT DISTINCT each.scheme, {own}, entry.key FROM json_each(?) AS asked"
            " CROSS JOIN register_succession AS each ON each.scheme = json_extract(asked.value, '$[0]')"
            f" AND {own} = json_extract(asked.value, '$[1]')"
            f" CROSS JOIN register_code AS code ON code.scheme = each.scheme AND code.code = {other}"
            " CROSS JOIN register_entry AS entry ON entry.id = code.entry_id ORDER BY entry.key",
            (wanted,),
        ):
            found[scheme, code][place][key] = None
    return {code: (tuple(before), tuple(after)) for code, (before, after) in found.items()}


def _together(key: str, rows: list[_Row], codes: tuple[Code, ...], kin: _Kin) -> Registered:
    """The entries as one body; where two registers differ, the one added last holds."""

    def first(column: str) -> str | None:
        return next((value for row in rows if (value := getattr(row, column)) is not None), None)

    told = [kin[code] for code in codes if code in kin]
    return Registered(
        key, rows[0].name, first("kind"), first("place"), first("opened"), first("closed"), codes,
        tuple(dict.fromkeys(other for before, _ in told for other in before if other != key)),
        tuple(dict.fromkeys(other for _, after in told for other in after if other != key)),
    )  # fmt: skip
