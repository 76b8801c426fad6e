"""Owns the questions which registers there are, and what they say of one organisation."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any, NamedTuple


class RegisterRow(NamedTuple):
    """A register: what it holds, and how many organisations of the collection it knows."""

    name: str
    layout: str
    entries: int
    successions: int
    organisations: int
    added_at: str
    path: str


@dataclass(frozen=True, slots=True)
class Registration:
    """What registers say alike of a body: `registers` are their names, `codes` (scheme, code) pairs."""

    registers: tuple[str, ...]
    codes: tuple[tuple[str, str], ...]
    name: str
    kind: str | None
    place: str | None
    opened: str | None
    closed: str | None


class RegisteredKin(NamedTuple):
    """A body before or after by a register; `key` and `name` are None where no register has a name for the code."""

    scheme: str
    code: str
    key: str | None
    name: str | None
    day: str | None
    register: str


_MOST_KIN = 100


_KNOWN_HERE = """
SELECT own.organisation_id AS organisation_id, entry.register_id FROM organisation_code AS own
CROSS JOIN register_code AS code ON code.scheme = own.scheme AND code.code = own.code
CROSS JOIN register_entry AS entry ON entry.id = code.entry_id
UNION SELECT organisation.id, entry.register_id FROM organisation
CROSS JOIN register_name AS meaning ON meaning.key = organisation.key
CROSS JOIN register_entry AS entry ON entry.id = meaning.entry_id AND entry.key = organisation.key
WHERE NOT EXISTS (SELECT 1 FROM register_code WHERE entry_id = entry.id)
UNION SELECT own.organisation_id, each.register_id FROM organisation_code AS own
CROSS JOIN register_succession AS each ON each.scheme = own.scheme AND each.predecessor = own.code
UNION SELECT own.organisation_id, each.register_id FROM organisation_code AS own
CROSS JOIN register_succession AS each ON each.scheme = own.scheme AND each.successor = own.code
"""
"""Which register tells something of which organisation. Begun with the organisations: a register may be far larger."""


def registers(connection: sqlite3.Connection) -> list[RegisterRow]:
    """Every register, in the order in which they were added."""
    known = dict(
        connection.execute(
            f"SELECT register_id, count(*) FROM ({_KNOWN_HERE})"
            " JOIN organisation ON organisation.id = organisation_id AND hidden = 0 GROUP BY register_id"
        )
    )
    rows = connection.execute("SELECT id, name, layout, entries, successions, added_at, path FROM register ORDER BY id")
    return [
        RegisterRow(name, layout, entries, successions, known.get(number, 0), added_at, path)
        for number, name, layout, entries, successions, added_at, path in rows
    ]


def registrations(connection: sqlite3.Connection, organisation_id: int) -> tuple[Registration, ...]:
    """What the registers say of the organisation: under its codes or, where a register gives it none, its key."""
    said: dict[tuple[Any, ...], dict[str, None]] = {}
    for entry, register, *told in connection.execute(
        "SELECT DISTINCT entry.id, register.name, entry.name, entry.kind, entry.place, entry.opened, entry.closed"
        " FROM register_entry AS entry JOIN register ON register.id = entry.register_id"
        " WHERE entry.id IN (SELECT entry_id FROM organisation_code AS own"
        " JOIN register_code AS code ON code.scheme = own.scheme AND code.code = own.code WHERE organisation_id = :id"
        " UNION SELECT entry_id FROM organisation JOIN register_name ON register_name.key = organisation.key"
        " WHERE organisation.id = :id AND NOT EXISTS"
        " (SELECT 1 FROM register_code WHERE register_code.entry_id = register_name.entry_id))"
        " ORDER BY register.id, entry.id",
        {"id": organisation_id},
    ):
        said.setdefault((_codes(connection, entry), *told), {})[register] = None
    return tuple(Registration(tuple(names), *told) for told, names in said.items())


def _codes(connection: sqlite3.Connection, entry: int) -> tuple[tuple[str, str], ...]:
    rows = connection.execute(
        "SELECT scheme, code FROM register_code WHERE entry_id = ? ORDER BY scheme, code", (entry,)
    )
    return tuple((scheme, code) for scheme, code in rows)


def registered_kin(connection: sqlite3.Connection, organisation_id: int, *, before: bool) -> list[RegisteredKin]:
    """The bodies that registers give as its predecessors, or successors, by its codes; the earliest first."""
    own, other = ("successor", "predecessor") if before else ("predecessor", "successor")
    rows = connection.execute(
        f"SELECT each.scheme, each.{other}, entry.key, entry.name, min(each.day), register.name"
        " FROM organisation_code AS own"
        f" JOIN register_succession AS each ON each.scheme = own.scheme AND each.{own} = own.code"
        " JOIN register ON register.id = each.register_id"
        f" LEFT JOIN register_code AS code ON code.scheme = each.scheme AND code.code = each.{other}"
        " LEFT JOIN register_entry AS entry ON entry.id = code.entry_id"
        f" WHERE own.organisation_id = ? GROUP BY each.scheme, each.{other}, entry.key"
        f" ORDER BY min(each.day), each.{other}, entry.key LIMIT ?",
        (organisation_id, _MOST_KIN),
    )
    return [RegisteredKin(*row) for row in rows]


def registered_name(connection: sqlite3.Connection, key: str) -> str | None:
    """What a register calls the body of a key, where one does."""
    row = connection.execute("SELECT name FROM register_entry WHERE id = (SELECT min(entry_id) FROM register_name"
                             " WHERE register_name.key = ?)", (key,)).fetchone()  # fmt: skip
    return row[0] if row else None
