"""Owns who is who while a source is written: organisations and people merged by key, the rest by name.

It hands out row ids and counts what is new; it never decides that two keys mean the same body.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable

from db.errors import UnsupportedFact
from db.folding import folded
from db.records import Organisation, Person, Rule


class Identities:
    """Row ids by key or name, looked up once in a source; use it inside one write transaction only."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._organisations: dict[str, int] = {}
        self._people: dict[str, int] = {}
        self._classes: dict[str, int] = {}
        self._outlets: dict[str, int] = {}
        self._rules: dict[Rule, int] = {}
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
            self._connection.execute(
                "UPDATE organisation SET place = coalesce(place, :place), opened = coalesce(opened, :opened),"
                " closed = coalesce(closed, :closed) WHERE id = :id AND (place IS NULL AND :place IS NOT NULL"
                " OR opened IS NULL AND :opened IS NOT NULL OR closed IS NULL AND :closed IS NOT NULL)",
                {
                    "id": number,
                    "place": organisation.place,
                    "opened": organisation.opened,
                    "closed": organisation.closed,
                },
            )
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

    def count_surfaces(self, organisations: Counter[tuple[int, str]], people: Counter[tuple[int, str]]) -> None:
        """Add the words that named each organisation and person, (row id, surface) and how often, to their names."""
        for table, surfaces in (("organisation", organisations), ("person", people)):
            self._connection.executemany(
                f"INSERT INTO {table}_name ({table}_id, name, folded, kind, mentions) VALUES (?, ?, ?, 'surface', ?)"
                f" ON CONFLICT ({table}_id, name) DO UPDATE SET mentions = mentions + excluded.mentions",
                [(number, name, folded(name), times) for (number, name), times in surfaces.items()],
            )

    def _add_names(self, table: str, number: int, names: Iterable[str], kind: str) -> None:
        self._connection.executemany(
            f"INSERT INTO {table}_name ({table}_id, name, folded, kind) VALUES (?, ?, ?, ?)"
            f" ON CONFLICT ({table}_id, name) DO UPDATE SET kind = excluded.kind WHERE kind = 'surface'",
            [(number, name, folded(name), kind) for name in names],
        )

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
