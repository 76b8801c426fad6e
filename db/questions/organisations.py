"""Owns the questions about organisations: which appear where a query matches, and what a name may mean.

Who one of them is, is asked in `db.questions.organisation_profiles`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Literal, NamedTuple

from db.date_order import first_key, key_after
from db.matching import Value, articles_that_match, events_that_match
from db.meaning import Meaning, understand
from db.names import candidates
from db.query import Query

Sort = Literal["mentions", "name", "recent"]

_LATEST_KEY = (1 << 63) - 1


class OrganisationRow(NamedTuple):
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
    return list(_rows(connection, query, offset, limit, sort))


def every(connection: sqlite3.Connection, query: Query) -> Iterator[OrganisationRow]:
    """The rows of `window`, commonest first, all of them and one at a time."""
    return _rows(connection, query, 0, -1, "mentions")


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


def _rows(
    connection: sqlite3.Connection, query: Query, offset: int, limit: int, sort: Sort
) -> Iterator[OrganisationRow]:
    source, values, counts, measure = _source(connection, query)
    rows = connection.execute(
        f"SELECT {_COLUMNS}, {counts} FROM {source} ORDER BY {_ORDERS[sort].format(measure=measure)} LIMIT ? OFFSET ?",
        (*values, limit, offset),
    )
    return (OrganisationRow(*row) for row in rows)


def _source(connection: sqlite3.Connection, query: Query) -> tuple[str, tuple[Value, ...], str, str]:
    """FROM clause with its values, the three counts, and what "mentions" sorts by."""
    if query.is_empty():
        return "organisation WHERE organisation.hidden = 0", (), "mentions, articles, events", "organisation.mentions"
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
