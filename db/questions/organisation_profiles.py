"""Owns the question who an organisation is: its names, codes, life, kin, people and companions."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace

from db.registers.listing import Registration, registered_kin, registered_name, registrations

MOST_SEEN_WITH = 30


@dataclass(frozen=True, slots=True)
class Name:
    """One of an organisation's or person's names: canonical, alias or surface, and how often the articles use it."""

    name: str
    kind: str
    mentions: int


@dataclass(frozen=True, slots=True)
class Kin:
    """A body before or after; `id` is None until the collection holds it, and `name` until it or a register does.

    Where a register says so, `day` is when, and `register` which; where none has a name, `key` is its scheme and code.
    """

    key: str
    id: int | None
    name: str | None
    day: str | None = None
    register: str | None = None


@dataclass(frozen=True, slots=True)
class RoleHolder:
    """A person with a role at the organisation, and the words that say so."""

    person_id: int
    name: str
    role: str
    article_id: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SeenWith:
    """Another organisation, and how many articles name both."""

    id: int
    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class Profile:
    """Who an organisation is; `first_seen` and `last_seen` are days of articles, `codes` (scheme, code) pairs."""

    id: int
    key: str
    name: str
    kind: str
    place: str | None
    opened: str | None
    closed: str | None
    mentions: int
    articles: int
    events: int
    first_seen: str | None
    last_seen: str | None
    names: tuple[Name, ...]
    codes: tuple[tuple[str, str], ...]
    predecessors: tuple[Kin, ...]
    successors: tuple[Kin, ...]
    people: tuple[RoleHolder, ...]
    seen_with: tuple[SeenWith, ...]
    registers: tuple[Registration, ...] = ()


def profile(
    connection: sqlite3.Connection,
    organisation_id: int,
    companions: int = MOST_SEEN_WITH,
    most_people: int | None = None,
) -> Profile | None:
    """All that is known of an organisation, None where there is no such id; `seen_with` holds so many companions, and
    `people` those `most_people` whose roles were told last."""
    row = connection.execute(
        "SELECT id, key, name, kind, place, opened, closed, mentions, articles, events, first_day, last_day"
        " FROM organisation WHERE id = ?",
        (organisation_id,),
    ).fetchone()
    if row is None:
        return None
    values = [
        *row,
        names(connection, organisation_id),
        codes(connection, organisation_id),
        _kin(connection, organisation_id, row[1], before=True),
        _kin(connection, organisation_id, row[1], before=False),
        role_holders(connection, organisation_id, most_people),
        seen_with(connection, organisation_id, companions),
        registrations(connection, organisation_id),
    ]
    return Profile(*values)


def names(connection: sqlite3.Connection, organisation_id: int) -> tuple[Name, ...]:
    """The organisation's names, canonical first, then the commonest."""
    rows = connection.execute(
        "SELECT name, kind, mentions FROM organisation_name WHERE organisation_id = ?"
        " ORDER BY kind <> 'canonical', mentions DESC, name",
        (organisation_id,),
    )
    return tuple(Name(*row) for row in rows)


def codes(connection: sqlite3.Connection, organisation_id: int) -> tuple[tuple[str, str], ...]:
    """The organisation's codes, as (scheme, code)."""
    rows = connection.execute(
        "SELECT scheme, code FROM organisation_code WHERE organisation_id = ? ORDER BY scheme, code", (organisation_id,)
    )
    return tuple((scheme, code) for scheme, code in rows)


def with_code(connection: sqlite3.Connection, typed: str) -> tuple[int, ...]:
    """Ids of the organisations that have a code, typed alone or after its scheme: `RF4`, `ODS RF4`."""
    scheme, _, code = typed.strip().rpartition(" ")
    rows = connection.execute(
        "SELECT DISTINCT organisation_id FROM organisation_code JOIN organisation ON organisation.id = organisation_id"
        " AND hidden = 0 WHERE code = :code COLLATE NOCASE AND :scheme IN ('', scheme COLLATE NOCASE)"
        " ORDER BY organisation_id LIMIT :most",
        {"code": code, "scheme": scheme, "most": MOST_SEEN_WITH},
    )
    return tuple(number for (number,) in rows)


def role_holders(
    connection: sqlite3.Connection, organisation_id: int, most: int | None = None
) -> tuple[RoleHolder, ...]:
    """People with a role at the organisation, by name, each role once, with the latest article that says so; `most`
    keeps the people whose roles were told last."""
    rows = connection.execute(
        'SELECT role.person_id, person.name, role.role, role.article_id, role.start, role."end",'
        " max(article.date_order) FROM role JOIN person ON person.id = role.person_id"
        " JOIN article ON article.id = role.article_id WHERE role.organisation_id = ?"
        " GROUP BY role.person_id, role.role ORDER BY person.name COLLATE NOCASE, person.id, role.role",
        (organisation_id,),
    ).fetchall()
    last_told: dict[int, int] = {}
    for row in rows:
        last_told[row[0]] = max(row[6], last_told.get(row[0], row[6]))
    kept = set(sorted(last_told, key=last_told.__getitem__, reverse=True)[:most])
    return tuple(RoleHolder(*row[:6]) for row in rows if row[0] in kept)


def seen_with(
    connection: sqlite3.Connection, organisation_id: int, limit: int = MOST_SEEN_WITH
) -> tuple[SeenWith, ...]:
    """Organisations named in the same articles, by how many, from the newest two thousand articles."""
    rows = connection.execute(
        "WITH newest AS (SELECT article_id FROM organisation_article WHERE organisation_id = :id"
        " ORDER BY date_order DESC LIMIT 2000)"
        " SELECT organisation.id, organisation.name, count(DISTINCT mention.article_id) AS together"
        " FROM newest JOIN mention ON mention.article_id = newest.article_id"
        " JOIN organisation ON organisation.id = mention.organisation_id"
        " WHERE mention.organisation_id <> :id GROUP BY organisation.id"
        " ORDER BY together DESC, organisation.mentions DESC, organisation.id LIMIT :limit",
        {"id": organisation_id, "limit": limit},
    )
    return tuple(SeenWith(*row) for row in rows)


def _kin(connection: sqlite3.Connection, organisation_id: int, key: str, *, before: bool) -> tuple[Kin, ...]:
    wanted, own = ("predecessor", "successor") if before else ("successor", "predecessor")
    found = {
        row[0]: Kin(*row)
        for row in connection.execute(
            f"SELECT {wanted}_key, organisation.id, organisation.name FROM organisation_succession"
            f" LEFT JOIN organisation ON organisation.key = {wanted}_key WHERE {own}_key = ? ORDER BY {wanted}_key",
            (key,),
        )
    }
    for said in registered_kin(connection, organisation_id, before=before):
        if said.key == key:
            continue
        which = said.key or f"{said.scheme} {said.code}"
        known = found.get(which) or Kin(which, None, None if said.key else which)
        found[which] = replace(known, day=known.day or said.day, register=known.register or said.register)
    return tuple(kin if kin.name else replace(kin, name=registered_name(connection, kin.key)) for kin in found.values())
