"""Owns who is who while a source is written: organisations and people merged by key, the rest by name.

It hands out row ids and counts what is new; it never decides that two keys mean the same body.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from db.errors import UnsupportedFact
from db.folding import folded
from db.records import Organisation, Person, Rule
from db.search.names import Named
from db.writing.summaries import Count

_RANK = ("canonical", "alias", "surface").index

_UNCOUNTED = Count()
"""Of what no article names: the body of an office."""

_MOST_KNOWN = 50_000
"""Rows of a table whose ids are kept in memory: about 10 MB."""


@dataclass(slots=True)
class Known:
    """Row ids that earlier sources of one loading have met, so that they are not asked for again.

    It holds for one connection and is to be forgotten when a transaction is given up or somebody else writes.
    """

    organisations: dict[str, int] = field(default_factory=dict)
    people: dict[str, int] = field(default_factory=dict)
    classes: dict[str, int] = field(default_factory=dict)
    outlets: dict[str, int] = field(default_factory=dict)
    rules: dict[tuple[str, int], int] = field(default_factory=dict)
    told: dict[str, Organisation | Person] = field(default_factory=dict)
    """What was last stored of an organisation or person, by key: the same again adds nothing."""
    data_version: int = -1

    def forget(self) -> None:
        """Know nothing any more."""
        for table in self._tables():
            table.clear()

    def begin(self, connection: sqlite3.Connection) -> None:
        """To be called as a transaction begins: what another process wrote is not known, and memory has an end."""
        version = connection.execute("PRAGMA data_version").fetchone()[0]
        if version != self.data_version or any(len(table) > _MOST_KNOWN for table in self._tables()):
            self.forget()
            self.data_version = version

    def _tables(self) -> tuple[dict[str, int] | dict[tuple[str, int], int] | dict[str, Organisation | Person], ...]:
        return self.organisations, self.people, self.classes, self.outlets, self.rules, self.told


@dataclass(slots=True)
class _NewName:
    """A name met in these sources: the strongest kind it was met as, and how often the articles use it."""

    kind: str
    mentions: int = 0


class Identities:
    """Row ids by key or name, looked up once in a loading; use it inside one write transaction only."""

    def __init__(self, connection: sqlite3.Connection, known: Known) -> None:
        self._connection = connection
        self._known = known
        self._names: dict[Named, dict[tuple[int, str], _NewName]] = {"organisation": {}, "person": {}}
        self._new_organisations: dict[int, Organisation] = {}
        self._new_people: dict[int, Person] = {}
        self._codes: list[tuple[int, str, str]] = []
        self._succession: list[tuple[str, str]] = []
        self._organisation_id = self._greatest("organisation")
        self._person_id = self._greatest("person")

    def look_up(self, organisations: Iterable[Organisation], people: Iterable[Person]) -> None:
        """Learn the row ids of all that a source makes known, at once."""
        self._look_up("organisation", self._known.organisations, {organisation.key for organisation in organisations})
        self._look_up("person", self._known.people, {person.key for person in people})

    def add_organisation(self, organisation: Organisation) -> None:
        """Make the organisation known; what is stored under its key stays, gaps are filled, names are united.

        `look_up` must have been asked for it before.
        """
        key, known = organisation.key, self._known
        number = known.organisations.get(key)
        if number is not None and known.told.get(key) == organisation:
            return
        if number is None:
            self._organisation_id += 1
            number = known.organisations[key] = self._organisation_id
            self._new_organisations[number] = organisation
            self._add_names("organisation", number, [organisation.name], "canonical")
        else:
            self._fill_gaps(number, organisation)
            self._add_names("organisation", number, [organisation.name], "alias")
        known.told[key] = organisation
        self._add_names("organisation", number, organisation.aliases, "alias")
        self._codes += [(number, scheme, code) for scheme, code in organisation.codes]
        self._succession += [(before, key) for before in organisation.predecessors]
        self._succession += [(key, after) for after in organisation.successors]

    def add_person(self, person: Person) -> None:
        """Make the person known; the name first seen stays the canonical one, other names are united.

        `look_up` must have been asked for the person before.
        """
        key, known = person.key, self._known
        number = known.people.get(key)
        if number is not None and known.told.get(key) == person:
            return
        if number is None:
            self._person_id += 1
            number = known.people[key] = self._person_id
            self._new_people[number] = person
            self._add_names("person", number, [person.name], "canonical")
        else:
            self._add_names("person", number, [person.name], "alias")
        known.told[key] = person
        self._add_names("person", number, person.aliases, "alias")

    @property
    def new(self) -> Mapping[Named, Collection[int]]:
        """Row ids of the organisations and people that no earlier source made known."""
        return {"organisation": self._new_organisations, "person": self._new_people}

    def organisation(self, key: str | None) -> int | None:
        """The organisation's row id, None for none. Raises `UnsupportedFact` for a key that nobody made known."""
        if key is None:
            return None
        number = self._known.organisations.get(key)
        return self._find_key("organisation", self._known.organisations, key) if number is None else number

    def person(self, key: str | None) -> int | None:
        """The person's row id, None for none. Raises `UnsupportedFact` for a key that nobody made known."""
        if key is None:
            return None
        number = self._known.people.get(key)
        return self._find_key("person", self._known.people, key) if number is None else number

    def class_of(self, name: str) -> int:
        """The row id of a class of bodies, made when the name is new."""
        classes = self._known.classes
        if name not in classes:
            number = self._find("class", "name", name)
            classes[name] = number or self._insert("INSERT INTO class (name) VALUES (?)", name)
        return classes[name]

    def outlet(self, name: str) -> int:
        """The row id of an outlet, made when the name is new."""
        outlets = self._known.outlets
        if name not in outlets:
            number = self._find("outlet", "name", name)
            outlets[name] = number or self._insert(
                "INSERT INTO outlet (name, folded) VALUES (?, ?)", name, folded(name)
            )
        return outlets[name]

    def rule(self, rule: Rule) -> int:
        """The row id of a rule and its version, made when it is new."""
        # Not by the rule itself, whose comparison is no part of the interpreter.
        number = self._known.rules.get((rule.name, rule.version))
        if number is None:
            row = self._connection.execute(
                "SELECT id FROM rule WHERE name = ? AND version = ?", (rule.name, rule.version)
            ).fetchone()
            number = row[0] if row else self._insert(
                "INSERT INTO rule (name, version) VALUES (?, ?)", rule.name, rule.version
            )  # fmt: skip
            self._known.rules[rule.name, rule.version] = number
        return number

    def count_surfaces(self, table: Named, surfaces: Counter[tuple[int, str]]) -> None:
        """Count the words that named each organisation or person: (row id, surface) and how often."""
        for (number, surface), times in surfaces.items():
            self._name(table, number, surface, "surface").mentions += times

    def store_new(self, counts: Mapping[Named, Mapping[int, Count]]) -> None:
        """Store the organisations and people that are new, with what was counted; before all that refers to them.

        A row that is stored whole costs half of one that is counted up afterwards.
        """
        self._connection.executemany(
            "INSERT INTO organisation (id, key, name, kind, place, opened, closed,"
            " mentions, articles, events, first_day, last_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (number, new.key, new.name, new.kind, new.place, new.opened, new.closed,
                 count.mentions, count.articles, count.events, count.first_day, count.last_day)
                for number, new in self._new_organisations.items()
                for count in [counts["organisation"].get(number, _UNCOUNTED)]
            ],
        )  # fmt: skip
        self._connection.executemany(
            "INSERT INTO person (id, key, name, mentions, articles, first_day, last_day) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (number, new.key, new.name, count.mentions, count.articles, count.first_day, count.last_day)
                for number, new in self._new_people.items()
                for count in [counts["person"].get(number, _UNCOUNTED)]
            ],
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO organisation_code (organisation_id, scheme, code) VALUES (?, ?, ?)", self._codes
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO organisation_succession (predecessor_key, successor_key) VALUES (?, ?)",
            self._succession,
        )

    def store_names(self) -> None:
        """Store the names gathered; to be called once, when everything else of the sources is written.

        A name that is stored keeps the stronger of its kinds.
        """
        for table, named in self._names.items():
            self._connection.executemany(
                f"INSERT INTO {table}_name ({table}_id, name, folded, kind, mentions) VALUES (?, ?, ?, ?, ?)"
                f" ON CONFLICT ({table}_id, name) DO UPDATE SET mentions = mentions + excluded.mentions, kind = CASE"
                " WHEN 'canonical' IN (kind, excluded.kind) THEN 'canonical'"
                " WHEN 'alias' IN (kind, excluded.kind) THEN 'alias' ELSE 'surface' END"
                " WHERE excluded.mentions > 0 OR kind = 'surface' AND excluded.kind <> 'surface'"
                " OR kind = 'alias' AND excluded.kind = 'canonical'",
                [(number, name, folded(name), new.kind, new.mentions) for (number, name), new in named.items()],
            )

    def _fill_gaps(self, number: int, organisation: Organisation) -> None:
        if not (organisation.place or organisation.opened or organisation.closed):
            return
        if new := self._new_organisations.get(number):
            self._new_organisations[number] = replace(
                new,
                place=organisation.place if new.place is None else new.place,
                opened=organisation.opened if new.opened is None else new.opened,
                closed=organisation.closed if new.closed is None else new.closed,
            )
        else:
            self._connection.execute(
                "UPDATE organisation SET place = coalesce(place, ?), opened = coalesce(opened, ?),"
                " closed = coalesce(closed, ?) WHERE id = ? AND (place IS NULL OR opened IS NULL OR closed IS NULL)",
                (organisation.place, organisation.opened, organisation.closed, number),
            )

    def _name(self, table: Named, number: int, name: str, kind: str) -> _NewName:
        names = self._names[table]
        new = names.get((number, name))
        if new is None:
            new = names[number, name] = _NewName(kind)
        elif _RANK(kind) < _RANK(new.kind):
            new.kind = kind
        return new

    def _add_names(self, table: Named, number: int, names: Iterable[str], kind: str) -> None:
        for name in names:
            self._name(table, number, name, kind)

    def _look_up(self, table: Named, known: dict[str, int], keys: set[str]) -> None:
        missing = [key for key in keys if key not in known]
        if missing:
            known.update(
                self._connection.execute(
                    f"SELECT key, id FROM {table} WHERE key IN (SELECT value FROM json_each(?))", (json.dumps(missing),)
                )
            )

    def _find_key(self, table: Named, known: dict[str, int], key: str) -> int:
        number = self._find(table, "key", key)
        if number is None:
            raise UnsupportedFact(f"a fact speaks of the {table} {key!r}, which is not among the {table} records")
        known[key] = number
        return number

    def _find(self, table: str, column: str, value: str) -> int | None:
        row = self._connection.execute(f"SELECT id FROM {table} WHERE {column} = ?", (value,)).fetchone()
        return row[0] if row else None

    def _greatest(self, table: Named) -> int:
        return int(self._connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])

    def _insert(self, statement: str, *values: str | int | None) -> int:
        number = self._connection.execute(statement, values).lastrowid
        assert number is not None
        return number
