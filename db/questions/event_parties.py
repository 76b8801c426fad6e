"""Owns the question who takes part in an event: by any of its tellings, and by the scheme that it is under.

Articles may tell one event or one scheme each in part. Every row keeps the article and the characters that prove it.
"""

from __future__ import annotations

import sqlite3
from typing import NamedTuple


class Part(NamedTuple):
    """Who takes part, and the span of an article that says so. `kind` is organisation, person or class (without id)."""

    role: str
    kind: str
    id: int | None
    name: str
    article_id: int
    start: int
    end: int


def told_parties(connection: sqlite3.Connection, lead_id: int) -> list[Part]:
    """Who takes part by any telling of an event (its lead's id), in the order in which they are told."""
    rows = connection.execute(
        "SELECT party.role, CASE WHEN party.organisation_id IS NOT NULL THEN 'organisation'"
        " WHEN party.person_id IS NOT NULL THEN 'person' ELSE 'class' END,"
        " coalesce(party.organisation_id, party.person_id), coalesce(organisation.name, person.name, class.name),"
        ' telling.article_id, telling.start, telling."end"'
        " FROM event AS telling JOIN event_party AS party ON party.event_id = telling.id"
        " LEFT JOIN organisation ON organisation.id = party.organisation_id"
        " LEFT JOIN person ON person.id = party.person_id LEFT JOIN class ON class.id = party.class_id"
        " WHERE telling.lead_id = :lead ORDER BY telling.id <> :lead, telling.id, party.position",
        {"lead": lead_id},
    )
    return [Part(*row) for row in rows]


def scheme_parties(connection: sqlite3.Connection, parts: list[Part]) -> list[Part]:
    """The sponsor of the scheme among the parts of an event, and its sites where the event is one of all of them.

    None where two schemes have the name: a name alone does not say which.
    """
    named = {
        (part.name, part.role) for part in parts if part.kind == "class" and part.role in ("scheme", "under scheme")
    }
    if len(named) != 1:
        return []
    name, role = named.pop()
    programmes = connection.execute(
        "SELECT id FROM organisation WHERE name = ? COLLATE NOCASE AND hidden = 0 AND kind = 'programme' LIMIT 2",
        (name,),
    ).fetchall()
    if len(programmes) != 1:
        return []
    known = {part.id for part in parts if part.kind == "organisation"}
    sponsors = _sponsors(connection, programmes[0][0])
    sites = _sites(connection, programmes[0][0]) if role == "scheme" else []
    return [part for part in sponsors + sites if part.id not in known]


def _sponsors(connection: sqlite3.Connection, programme: int) -> list[Part]:
    rows = connection.execute(
        "SELECT 'sponsor', 'organisation', body.id, body.name, min(relation.article_id), relation.start,"
        ' relation."end" FROM relation JOIN organisation AS body ON body.id = relation.object_organisation_id'
        " WHERE relation.subject_organisation_id = ? AND relation.relation = 'part of'"
        " GROUP BY body.id ORDER BY body.id",
        (programme,),
    )
    return [Part(*row) for row in rows]


def _sites(connection: sqlite3.Connection, programme: int) -> list[Part]:
    rows = connection.execute(
        "SELECT 'site', 'organisation', body.id, body.name, min(relation.article_id), relation.start,"
        ' relation."end" FROM relation JOIN organisation AS body ON body.id = relation.subject_organisation_id'
        " WHERE relation.object_organisation_id = ? AND relation.relation = 'partner in'"
        " GROUP BY body.id ORDER BY min(relation.id)",
        (programme,),
    )
    return [Part(*row) for row in rows]


def elsewhere(connection: sqlite3.Connection, event_id: int) -> list[Part]:
    """Organisations that take part in a telling's event by other tellings or by its scheme, and not by this telling."""
    lead, article = connection.execute("SELECT lead_id, article_id FROM event WHERE id = ?", (event_id,)).fetchone()
    parts = told_parties(connection, lead)
    own = {part.id for part in _own(connection, event_id)}
    found = parts + scheme_parties(connection, parts)
    others = {part.id: part for part in reversed(found) if part.kind == "organisation" and part.id not in own}
    return sorted(others.values(), key=lambda part: (part.article_id != article, found.index(part)))


def _own(connection: sqlite3.Connection, event_id: int) -> list[Part]:
    rows = connection.execute(
        "SELECT role, 'organisation', organisation_id, '', 0, 0, 0 FROM event_party"
        " WHERE event_id = ? AND organisation_id IS NOT NULL",
        (event_id,),
    )
    return [Part(*row) for row in rows]
