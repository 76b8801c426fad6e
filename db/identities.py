"""Owns who is who while a source is written: organisations and people merged by key, the rest by name.

It hands out row ids and counts what is new; it never decides that two keys mean the same body.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from db.errors import UnsupportedFact
from db.folding import folded
from db.names import Named
from db.records import Organisation, Person, Rule

_RANK = ("canonical", "alias", "surface").index


@dataclass(slots=True)
class _NewName:
    """A name met in this source: the strongest kind it was met as, and how often the articles use it."""

    kind: str
    mentions: int = 0


class Identities:
    """Row ids by key or name, looked up once in a source; use it inside one write transaction only."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._organisations: dict[str, int] = {}
        self._people: dict[str, int] = {}
        self._classes: dict[str, int] = {}
        self._outlets: dict[str, int] = {}
        self._rules: dict[Rule, int] = {}
        self._names: dict[tuple[Named, int], dict[str, _NewName]] = {}
        self.new_organisations = 0
        self.new_people = 0

    def add_organisation(self, organisation: Organisation) -> None:
        """Make the organisation known; what is stored under its key stays, gaps are filled, names are united."""
        number = self._find("organisation", "key", organisation.key)
        if number is None:
            number = self._insert(
                "INSERT INTO organisation (key, name, kind, place, opened, closed) VALUES (?, ?, ?, ?, ?, ?)",
                organisation.key, organisation.name, organisation.kind,
                organisation.place, organisation.opened, organisation.closed,
            )  # fmt: skip
            self.new_organisations += 1
            self._add_names("organisation", number, [organisation.name], "canonical")
        else:
            self._fill_gaps(number, organisation)
            self._add_names("organisation", number, [organisation.name], "alias")
        self._organisations[organisation.key] = number
        self._add_names("organisation", number, organisation.aliases, "alias")
        self._connection.executemany(
            "INSERT OR IGNORE INTO organisation_code (organisation_id, scheme, code) VALUES (?, ?, ?)",
            [(number, scheme, code) for scheme, code in organisation.codes],
        )
        before = [(key, organisation.key) for key in organisation.predecessors]
        after = [(organisation.key, key) for key in organisation.successors]
        self._connection.executemany(
            "INSERT OR IGNORE INTO organisation_succession (predecessor_key, successor_key) VALUES (?, ?)",
            before + after,
        )

    def add_person(self, person: Person) -> None:
        """Make the person known; the name first seen stays the canonical one, other names are united."""
        number = self._find("person", "key", person.key)
        if number is None:
            number = self._insert("INSERT INTO person (key, name) VALUES (?, ?)", person.key, person.name)
            self.new_people += 1
            self._add_names("person", number, [person.name], "canonical")
        else:
            self._add_names("person", number, [person.name], "alias")
        self._people[person.key] = number
        self._add_names("person", number, person.aliases, "alias")

    def organisation(self, key: str) -> int:
        """The organisation's row id. Raises `UnsupportedFact` for a key that nobody made known."""
        return self._known(self._organisations, "organisation", key)

    def person(self, key: str) -> int:
        """The person's row id. Raises `UnsupportedFact` for a key that nobody made known."""
        return self._known(self._people, "person", key)

    def class_of(self, name: str) -> int:
        """The row id of a class of bodies, made when the name is new."""
        if name not in self._classes:
            number = self._find("class", "name", name)
            self._classes[name] = number or self._insert("INSERT INTO class (name) VALUES (?)", name)
        return self._classes[name]

    def outlet(self, name: str) -> int:
        """The row id of an outlet, made when the name is new."""
        if name not in self._outlets:
            number = self._find("outlet", "name", name)
            self._outlets[name] = number or self._insert(
                "INSERT INTO outlet (name, folded) VALUES (?, ?)", name, folded(name)
            )
        return self._outlets[name]

    def rule(self, rule: Rule) -> int:
        """The row id of a rule and its version, made when it is new."""
        if rule not in self._rules:
            row = self._connection.execute(
                "SELECT id FROM rule WHERE name = ? AND version = ?", (rule.name, rule.version)
            ).fetchone()
            self._rules[rule] = row[0] if row else self._insert(
                "INSERT INTO rule (name, version) VALUES (?, ?)", rule.name, rule.version
            )  # fmt: skip
        return self._rules[rule]

    def count_surfaces(self, table: Named, surfaces: Counter[tuple[int, str]]) -> None:
        """Count the words that named each organisation or person: (row id, surface) and how often."""
        for (number, surface), times in surfaces.items():
            self._name(table, number, surface, "surface").mentions += times

    def store_names(self) -> None:
        """Store the names gathered; to be called once, when everything else of the source is written."""
        for (table, number), names in self._names.items():
            stored = {
                name: (row_id, kind)
                for row_id, name, kind in self._connection.execute(
                    f"SELECT id, name, kind FROM {table}_name WHERE {table}_id = ?", (number,)
                )
            }
            self._connection.executemany(
                f"INSERT INTO {table}_name ({table}_id, name, folded, kind, mentions) VALUES (?, ?, ?, ?, ?)",
                [
                    (number, name, folded(name), new.kind, new.mentions)
                    for name, new in names.items()
                    if name not in stored
                ],
            )
            self._connection.executemany(
                f"UPDATE {table}_name SET mentions = mentions + ?, kind = ? WHERE id = ?",
                [
                    (new.mentions, min(stored[name][1], new.kind, key=_RANK), stored[name][0])
                    for name, new in names.items()
                    if name in stored and (new.mentions or _RANK(new.kind) < _RANK(stored[name][1]))
                ],
            )

    def _fill_gaps(self, number: int, organisation: Organisation) -> None:
        if organisation.place or organisation.opened or organisation.closed:
            self._connection.execute(
                "UPDATE organisation SET place = coalesce(place, ?), opened = coalesce(opened, ?),"
                " closed = coalesce(closed, ?) WHERE id = ? AND (place IS NULL OR opened IS NULL OR closed IS NULL)",
                (organisation.place, organisation.opened, organisation.closed, number),
            )

    def _name(self, table: Named, number: int, name: str, kind: str) -> _NewName:
        names = self._names.setdefault((table, number), {})
        new = names.setdefault(name, _NewName(kind))
        new.kind = min(new.kind, kind, key=_RANK)
        return new

    def _add_names(self, table: Named, number: int, names: Iterable[str], kind: str) -> None:
        for name in names:
            self._name(table, number, name, kind)

    def _known(self, known: dict[str, int], table: str, key: str) -> int:
        if key not in known:
            number = self._find(table, "key", key)
            if number is None:
                raise UnsupportedFact(f"a fact speaks of the {table} {key!r}, which is not among the {table} records")
            known[key] = number
        return known[key]

    def _find(self, table: str, column: str, value: str) -> int | None:
        row = self._connection.execute(f"SELECT id FROM {table} WHERE {column} = ?", (value,)).fetchone()
        return row[0] if row else None

    def _insert(self, statement: str, *values: str | int | None) -> int:
        number = self._connection.execute(statement, values).lastrowid
        assert number is not None
        return number
