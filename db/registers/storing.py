"""Owns writing registers: a file whole or not at all, an earlier one of the same name replaced."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from db.registers.records import Entry, Succession

_WRITTEN_TOGETHER = 2000
"""Rows that are held in memory at once."""

_PARTS = ("register_code", "register_name")
TABLES = {
    "register": "id, name, layout, path, sha256, entries, successions, added_at",
    "register_entry": "id, register_id, key, name, kind, place, opened, closed",
    "register_code": "scheme, code, entry_id",
    "register_name": "key, entry_id, name",
    "register_succession": "scheme, predecessor, successor, register_id, day",
}
"""Every table of registers with its columns, those first that others refer to."""


class Stored(NamedTuple):
    """What a register holds now, and whether it took the place of an earlier one."""

    entries: int
    successions: int
    replaced: bool


def known_bytes(connection: sqlite3.Connection, name: str) -> str | None:
    """The SHA-256 of the register of that name, None where there is none."""
    row = connection.execute("SELECT sha256 FROM register WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None


def store(
    connection: sqlite3.Connection,
    rows: Iterable[Entry | Succession],
    *,
    name: str,
    layout: str,
    path: str,
    sha256: str,
) -> Stored:
    """Write a register inside the caller's transaction; an earlier one of the same name is taken away first."""
    replaced = remove(connection, name)
    register = connection.execute(
        "INSERT INTO register (name, layout, path, sha256) VALUES (?, ?, ?, ?)", (name, layout, path, sha256)
    ).lastrowid
    entry_id = int(connection.execute("SELECT coalesce(max(id), 0) FROM register_entry").fetchone()[0])
    entries = successions = 0
    waiting = iter(rows)
    while few := list(islice(waiting, _WRITTEN_TOGETHER)):
        told = [row for row in few if isinstance(row, Entry)]
        _entries(connection, register, entry_id, told)
        entry_id += len(told)
        entries += len(told)
        successions += connection.executemany(
            "INSERT OR IGNORE INTO register_succession (scheme, predecessor, successor, register_id, day)"
            " VALUES (?, ?, ?, ?, ?)",
            [
                (row.scheme, row.predecessor, row.successor, register, row.day)
                for row in few
                if isinstance(row, Succession)
            ],
        ).rowcount
    connection.execute(
        "UPDATE register SET entries = ?, successions = ? WHERE id = ?", (entries, successions, register)
    )
    return Stored(entries, successions, replaced)


def remove(connection: sqlite3.Connection, name: str) -> bool:
    """Take a register away, inside the caller's transaction; whether there was one of that name."""
    row = connection.execute("SELECT id FROM register WHERE name = ?", (name,)).fetchone()
    if row is None:
        return False
    for table in _PARTS:
        connection.execute(
            f"DELETE FROM {table} WHERE entry_id IN (SELECT id FROM register_entry WHERE register_id = ?)", row
        )
    connection.execute("DELETE FROM register_entry WHERE register_id = ?", row)
    connection.execute("DELETE FROM register_succession WHERE register_id = ?", row)
    connection.execute("DELETE FROM register WHERE id = ?", row)
    return True


def carry_over(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """Bring every register into a database that is built anew."""
    new.execute("BEGIN IMMEDIATE")
    for table, columns in TABLES.items():
        marks = ", ".join("?" * len(columns.split(",")))
        new.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", _rows(old, table, columns))
    new.execute("COMMIT")


def _rows(connection: sqlite3.Connection, table: str, columns: str) -> Iterator[tuple[object, ...]]:
    yield from connection.execute(f"SELECT {columns} FROM {table}")


def _entries(connection: sqlite3.Connection, register: int | None, last_id: int, entries: list[Entry]) -> None:
    numbered = list(enumerate(entries, last_id + 1))
    connection.executemany(
        "INSERT INTO register_entry (id, register_id, key, name, kind, place, opened, closed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (number, register, entry.key, entry.name, entry.kind, entry.place, entry.opened, entry.closed)
            for number, entry in numbered
        ],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO register_code (scheme, code, entry_id) VALUES (?, ?, ?)",
        [(scheme, code, number) for number, entry in numbered for scheme, code in entry.codes],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO register_name (key, entry_id, name) VALUES (?, ?, ?)",
        [(key, number, name) for number, entry in numbered for key, name in ((entry.key, entry.name), *entry.names)],
    )
