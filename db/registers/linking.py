"""Owns giving what the registers say to organisations that are in the database already, under their judgements."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from db.folding import folded
from db.judging.counts import count_bodies
from db.judging.laying import lay_all, lift_all
from db.registers.records import Registered
from db.registers.resolving import registered

_ASKED_TOGETHER = 400


class Linked(NamedTuple):
    """How many organisations the registers know, and the names that mean another body of theirs: (name, whose)."""

    known: int
    aliases: tuple[tuple[str, str], ...]


def link(connection: sqlite3.Connection) -> Linked:
    """Give every organisation what the registers say of the body that its key means, inside the caller's transaction.

    Judgements are taken off before and laid again after, so that they hold over what the registers say as well.
    """
    known, aliases = 0, []
    if not any(True for _ in _organisations(connection)):
        return Linked(0, ())
    lift_all(connection)
    for found in _organisations(connection):
        said = registered(connection, [key for _, key, _ in found])
        for number, key, name in found:
            body = said.get(key)
            if body is None:
                continue
            known += 1
            if body.key != key:
                aliases.append((name, body.name))
                continue
            _give(connection, number, body)
    count_bodies(connection)
    lay_all(connection)
    return Linked(known, tuple(aliases))


def _organisations(connection: sqlite3.Connection) -> Iterator[list[tuple[int, str, str]]]:
    """Id, key and name of the organisations whose key some register has, a few at a time."""
    last = 0
    while found := connection.execute(
        "SELECT id, key, name FROM organisation WHERE id > ?"
        " AND EXISTS (SELECT 1 FROM register_name WHERE register_name.key = organisation.key) ORDER BY id LIMIT ?",
        (last, _ASKED_TOGETHER),
    ).fetchall():
        yield found
        last = found[-1][0]


def _give(connection: sqlite3.Connection, number: int, body: Registered) -> None:
    connection.execute(
        "UPDATE organisation SET kind = coalesce(?, kind), place = coalesce(place, ?), opened = coalesce(?, opened),"
        " closed = coalesce(?, closed) WHERE id = ?",
        (body.kind, body.place, body.opened, body.closed, number),
    )
    connection.executemany(
        "INSERT OR IGNORE INTO organisation_code (organisation_id, scheme, code) VALUES (?, ?, ?)",
        [(number, scheme, code) for scheme, code in body.codes],
    )
    pairs = [(before, body.key) for before in body.predecessors] + [(body.key, after) for after in body.successors]
    connection.executemany(
        "INSERT OR IGNORE INTO organisation_succession (predecessor_key, successor_key) VALUES (?, ?)", pairs
    )
    connection.execute(
        "INSERT OR IGNORE INTO organisation_name (organisation_id, name, folded, kind) SELECT ?, ?, ?, 'alias'"
        " WHERE NOT EXISTS (SELECT 1 FROM organisation_name WHERE organisation_id = ? AND folded = ?)",
        (number, body.name, folded(body.name), number, folded(body.name)),
    )
