"""Owns the questions about organisations: which appear where a query matches, and what a name may mean.

Who one of them is, is asked in `db.questions.organisation_profiles`.
"""

from __future__ import annotations

from db.date_order import first_key, key_after
from db.light import sqlite as sqlite3
from db.light.typing import TYPE_CHECKING, Literal, NamedTuple
from db.questions import summarised
from db.questions.summarised import ORDERS, OrganisationRow, Sort
from db.search.bounded import as_table
from db.search.matching import Value, articles_that_match, events_that_match
from db.search.meaning import Meaning, understand
from db.search.names import candidates
from db.search.newest import newest_articles, newest_events
from db.search.query import Query

if TYPE_CHECKING:
    from collections.abc import Iterator

_LATEST_KEY = (1 << 63) - 1

_COLUMNS = "organisation.id, organisation.key, organisation.name, organisation.kind"


def count(connection: sqlite3.Connection, query: Query) -> int:
    """How many organisations appear where the query matches."""
    if query.is_empty():
        return summarised.organisation_count(connection)
    source = _source(connection, query)
    return int(connection.execute(f"SELECT count(*) FROM {source.tables}", source.values).fetchone()[0])


def window(
    connection: sqlite3.Connection, query: Query, offset: int, limit: int, sort: Sort = "mentions"
) -> list[OrganisationRow]:
    """Organisations that appear where the query matches: commonest first, by name, or last seen first."""
    if query.is_empty():
        return summarised.organisation_window(connection, offset, limit, sort)
    return list(_rows(connection, _source(connection, query), sort, limit, offset))


def every(connection: sqlite3.Connection, query: Query) -> Iterator[OrganisationRow]:
    """The rows of `window`, commonest first, all of them and one at a time."""
    return _rows(connection, _source(connection, query), "mentions", -1, 0)


def listing(
    connection: sqlite3.Connection, query: Query, most: int, sort: Sort = "mentions"
) -> tuple[list[OrganisationRow], bool]:
    """The whole `window` of a query that asks something, made of the newest `most` articles or events that match, and
    whether others match, which are then not counted."""
    source = _source(connection, query, most)
    return list(_rows(connection, source, sort, -1, 0)), source.more


def position(connection: sqlite3.Connection, query: Query, organisation_id: int, sort: Sort = "mentions") -> int | None:
    """The organisation's offset in `window`, None where it does not appear."""
    if query.is_empty():
        return summarised.organisation_position(connection, organisation_id, sort)
    source = _source(connection, query)
    order = ORDERS[sort].format(measure=source.measure)
    row = connection.execute(
        "SELECT place FROM (SELECT organisation.id,"
        f" row_number() OVER (ORDER BY {order}) - 1 AS place FROM {source.tables}) WHERE id = ?",
        (*source.values, organisation_id),
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


class _Source(NamedTuple):
    """What comes after FROM, with its values, the three counts of a row, and what "mentions" sorts by."""

    tables: str
    values: tuple[Value, ...] = ()
    counts: str = "organisation.mentions, organisation.articles, organisation.events"
    measure: str = "organisation.mentions"
    more: bool = False


def _rows(
    connection: sqlite3.Connection, source: _Source, sort: Sort, limit: int, offset: int
) -> Iterator[OrganisationRow]:
    rows = connection.execute(
        f"SELECT {_COLUMNS}, {source.counts} FROM {source.tables}"
        f" ORDER BY {ORDERS[sort].format(measure=source.measure)} LIMIT ? OFFSET ?",
        (*source.values, limit, offset),
    )
    return (OrganisationRow(*row) for row in rows)


def _source(connection: sqlite3.Connection, query: Query, most: int | None = None) -> _Source:
    """Organisations that appear where the query matches, or in the newest `most` articles or events that do."""
    if query.is_empty():
        return _Source("organisation WHERE organisation.hidden = 0")
    meaning = understand(connection, query)
    marks = ", ".join("?" * len(meaning.bodies))
    if query._replace(bodies=()).is_empty():
        return _Source(f"organisation WHERE hidden = 0 AND kind IN ({marks})", meaning.bodies)
    events = meaning.asks_of_events()
    more = False
    if meaning.asks_of_days_alone() and most is None:
        narrowed, values = _in_events_of_days(query)
    else:
        if most is None:
            matched, values = _all_ids(meaning, "event" if events else "article")
        else:
            newest = (newest_events if events else newest_articles)(connection, meaning, most)
            matched, values, more = "json_each(?)", (as_table(newest.ids),), newest.more
        narrowed = (_IN_EVENTS if events else _IN_ARTICLES).format(matched=matched)
    of_kind = f" AND organisation.kind IN ({marks})" if query.bodies else ""
    counts = (
        "organisation.mentions, organisation.articles, narrowed.events" if events
        else "narrowed.mentions, narrowed.articles, organisation.events"
    )  # fmt: skip
    return _Source(
        f"({narrowed}) AS narrowed JOIN organisation ON organisation.id = narrowed.organisation_id{of_kind}",
        (*values, *meaning.bodies), counts, "narrowed.events" if events else "narrowed.mentions", more,
    )  # fmt: skip


def _all_ids(meaning: Meaning, table: Literal["event", "article"]) -> tuple[str, tuple[Value, ...]]:
    wanted = events_that_match(meaning) if table == "event" else articles_that_match(meaning)
    return f"(SELECT {table}.id AS value FROM {wanted.tables} WHERE {wanted.where})", wanted.values


_IN_ARTICLES = (
    "SELECT organisation_id, count(*) AS mentions, count(DISTINCT article_id) AS articles FROM {matched} AS matched"
    " CROSS JOIN mention ON mention.article_id = matched.value WHERE organisation_id IS NOT NULL"
    " GROUP BY organisation_id"
)
_IN_EVENTS = (
    "SELECT party.organisation_id, count(DISTINCT told.lead_id) AS events FROM {matched} AS matched"
    " CROSS JOIN event AS told ON told.lead_id = matched.value"
    " CROSS JOIN event_party AS party ON party.event_id = told.id WHERE party.organisation_id IS NOT NULL"
    " GROUP BY party.organisation_id"
)


def _in_events_of_days(query: Query) -> tuple[str, tuple[Value, ...]]:
    """As `_IN_EVENTS`: events that begin within the days are in the summary, which leaves the few that began before
    and went on."""
    first = max(first_key(query.earliest), 1) if query.earliest else 1
    last = key_after(query.latest) - 1 if query.latest else _LATEST_KEY
    return (
        "SELECT organisation_id, sum(each_part) AS events FROM (SELECT organisation_id, count(*) AS each_part"
        " FROM organisation_event WHERE date_order BETWEEN ? AND ? GROUP BY organisation_id"
        " UNION ALL SELECT party.organisation_id, count(DISTINCT event.id)"
        " FROM event INDEXED BY event_in_order CROSS JOIN event AS each ON each.lead_id = event.id"
        " CROSS JOIN event_party AS party ON party.event_id = each.id"
        " WHERE event.date_order BETWEEN 1 AND ? AND coalesce(event.latest, event.earliest) >= ?"
        " AND party.organisation_id IS NOT NULL GROUP BY party.organisation_id) GROUP BY organisation_id"
    ), (first, last, min(first - 1, last), query.earliest or "")
