"""Owns the questions about organisations: which appear where a query matches, who one is, and what a name may mean."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Literal

from db.date_order import first_key, key_after
from db.matching import Value, articles_that_match, events_that_match
from db.meaning import Meaning, understand
from db.names import candidates
from db.query import Query

Sort = Literal["mentions", "name", "recent"]

MOST_SEEN_WITH = 30
_LATEST_KEY = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation in a list.

    The counts are of the whole collection, except that a query narrows what it is about: `mentions` and `articles`
    count the matching articles, or, where kinds, certainties or days are asked for, `events`
    counts the matching events.
    """

    id: int
    key: str
    name: str
    kind: str
    mentions: int
    articles: int
    events: int


@dataclass(frozen=True, slots=True)
class Name:
    """One of an organisation's or person's names: canonical, alias or surface, and how often the articles use it."""

    name: str
    kind: str
    mentions: int


@dataclass(frozen=True, slots=True)
class Kin:
    """A body before or after; `id` and `name` are None until the collection holds it."""

    key: str
    id: int | None
    name: str | None


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


_PARTIES = "JOIN event AS each ON each.lead_id = event.id JOIN event_party AS party ON party.event_id = each.id"
_NAMED = "JOIN mention AS named ON named.article_id = article.id"
_COLUMNS = "organisation.id, organisation.key, organisation.name, organisation.kind"
_ORDERS = {
    "mentions": "{measure} DESC, organisation.id",
    "name": "organisation.name COLLATE NOCASE, organisation.id",
    "recent": "organisation.last_day DESC, organisation.id",
}


def count(connection: sqlite3.Connection, query: Query) -> int:
    """How many organisations appear where the query matches."""
    if query.is_empty():
        return int(connection.execute("SELECT organisations FROM collection").fetchone()[0])
    meaning = understand(connection, query)
    if meaning.asks_of_days_alone():
        source, values = _narrowed_by_days(query)
        return int(connection.execute(f"SELECT count(*) FROM {source}", values).fetchone()[0])
    if meaning.asks_of_events():
        wanted, named, column = events_that_match(meaning), _PARTIES, "party.organisation_id"
    else:
        wanted, named, column = articles_that_match(meaning), _NAMED, "named.organisation_id"
    found = connection.execute(
        f"SELECT count(DISTINCT {column}) FROM {wanted.tables} {named} WHERE {wanted.where}", wanted.values
    )
    return int(found.fetchone()[0])


def window(
    connection: sqlite3.Connection, query: Query, offset: int, limit: int, sort: Sort = "mentions"
) -> list[OrganisationRow]:
    """Organisations that appear where the query matches: commonest first, by name, or last seen first."""
    source, values, counts, measure = _source(connection, query)
    rows = connection.execute(
        f"SELECT {_COLUMNS}, {counts} FROM {source} ORDER BY {_ORDERS[sort].format(measure=measure)} LIMIT ? OFFSET ?",
        (*values, limit, offset),
    )
    return [OrganisationRow(*row) for row in rows]


def position(connection: sqlite3.Connection, query: Query, organisation_id: int, sort: Sort = "mentions") -> int | None:
    """The organisation's offset in `window`, None where it does not appear."""
    source, values, _, measure = _source(connection, query)
    order = _ORDERS[sort].format(measure=measure)
    row = connection.execute(
        f"SELECT place FROM (SELECT organisation.id, row_number() OVER (ORDER BY {order}) - 1 AS place FROM {source})"
        " WHERE id = ?",
        (*values, organisation_id),
    ).fetchone()
    return row[0] if row else None


def by_name(connection: sqlite3.Connection, text: str, limit: int) -> list[OrganisationRow]:
    """Organisations that a typed name may mean: those that bear it, then those it begins, then those with its words."""
    rows = [organisation(connection, number) for number in candidates(connection, "organisation", text, limit)]
    return [row for row in rows if row is not None]


def organisation(connection: sqlite3.Connection, organisation_id: int) -> OrganisationRow | None:
    """One organisation as a row, None where there is no such id."""
    row = connection.execute(
        f"SELECT {_COLUMNS}, mentions, articles, events FROM organisation WHERE id = ?", (organisation_id,)
    ).fetchone()
    return OrganisationRow(*row) if row else None


def profile(connection: sqlite3.Connection, organisation_id: int) -> Profile | None:
    """All that is known of an organisation, None where there is no such id."""
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
        _kin(connection, row[1], "predecessor", "successor"),
        _kin(connection, row[1], "successor", "predecessor"),
        role_holders(connection, organisation_id),
        seen_with(connection, organisation_id),
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


def role_holders(connection: sqlite3.Connection, organisation_id: int) -> tuple[RoleHolder, ...]:
    """People with a role at the organisation, each role once, the latest article that says so."""
    rows = connection.execute(
        'SELECT role.person_id, person.name, role.role, role.article_id, role.start, role."end",'
        " max(article.date_order) FROM role JOIN person ON person.id = role.person_id"
        " JOIN article ON article.id = role.article_id WHERE role.organisation_id = ?"
        " GROUP BY role.person_id, role.role ORDER BY person.name COLLATE NOCASE, person.id, role.role",
        (organisation_id,),
    )
    return tuple(RoleHolder(*row[:6]) for row in rows)


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


def _kin(connection: sqlite3.Connection, key: str, wanted: str, own: str) -> tuple[Kin, ...]:
    rows = connection.execute(
        f"SELECT {wanted}_key, organisation.id, organisation.name FROM organisation_succession"
        f" LEFT JOIN organisation ON organisation.key = {wanted}_key WHERE {own}_key = ? ORDER BY {wanted}_key",
        (key,),
    )
    return tuple(Kin(*row) for row in rows)


def _source(connection: sqlite3.Connection, query: Query) -> tuple[str, tuple[Value, ...], str, str]:
    """FROM clause with its values, the three counts, and what "mentions" sorts by."""
    if query.is_empty():
        return "organisation", (), "mentions, articles, events", "organisation.mentions"
    meaning = understand(connection, query)
    source, values = _narrowed(meaning)
    joined = f"{source} JOIN organisation ON organisation.id = narrowed.organisation_id"
    if meaning.asks_of_events():
        return joined, values, "organisation.mentions, organisation.articles, narrowed.events", "narrowed.events"
    return joined, values, "narrowed.mentions, narrowed.articles, organisation.events", "narrowed.mentions"


def _narrowed(meaning: Meaning) -> tuple[str, tuple[Value, ...]]:
    if meaning.asks_of_days_alone():
        return _narrowed_by_days(meaning.query)
    if meaning.asks_of_events():
        wanted = events_that_match(meaning)
        return (
            "(SELECT party.organisation_id, count(DISTINCT event.id) AS events"
            f" FROM {wanted.tables} {_PARTIES} WHERE {wanted.where} AND party.organisation_id IS NOT NULL"
            " GROUP BY party.organisation_id) AS narrowed"
        ), wanted.values
    wanted = articles_that_match(meaning)
    return (
        "(SELECT named.organisation_id, count(*) AS mentions, count(DISTINCT named.article_id) AS articles"
        f" FROM {wanted.tables} {_NAMED} WHERE {wanted.where} AND named.organisation_id IS NOT NULL"
        " GROUP BY named.organisation_id) AS narrowed"
    ), wanted.values


def _narrowed_by_days(query: Query) -> tuple[str, tuple[Value, ...]]:
    """As `_narrowed` with events: those that begin within the days are in the summary, which leaves the few that
    began before and went on."""
    first = max(first_key(query.earliest), 1) if query.earliest else 1
    last = key_after(query.latest) - 1 if query.latest else _LATEST_KEY
    return (
        "(SELECT organisation_id, sum(each_part) AS events FROM (SELECT organisation_id, count(*) AS each_part"
        " FROM organisation_event WHERE date_order BETWEEN ? AND ? GROUP BY organisation_id"
        " UNION ALL SELECT party.organisation_id, count(DISTINCT event.id)"
        " FROM event INDEXED BY event_in_order CROSS JOIN event AS each ON each.lead_id = event.id"
        " CROSS JOIN event_party AS party ON party.event_id = each.id"
        " WHERE event.date_order BETWEEN 1 AND ? AND coalesce(event.latest, event.earliest) >= ?"
        " AND party.organisation_id IS NOT NULL GROUP BY party.organisation_id)"
        " GROUP BY organisation_id) AS narrowed"
    ), (first, last, min(first - 1, last), query.earliest or "")
