"""Owns the question "what is there to narrow by?": values with counts, over what a query matches."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from db.matching import Conditions, articles_that_match, events_that_match
from db.meaning import understand
from db.query import Query
from db.questions.events import years

MOST_VALUES = 50


@dataclass(frozen=True, slots=True)
class Facets:
    """(value, count) pairs, commonest first, years in order.

    Kinds, certainties and years count events; outlets and tags count articles; organisation kinds count organisations
    named in the matching articles.
    """

    kinds: list[tuple[str, int]]
    certainties: list[tuple[str, int]]
    outlets: list[tuple[str, int]]
    organisation_kinds: list[tuple[str, int]]
    years: list[tuple[int, int]]
    tags: list[tuple[str, int]]


def facets(connection: sqlite3.Connection, query: Query) -> Facets:
    """Everything that the events and articles that match could be narrowed by."""
    if query.is_empty():
        return Facets(
            kinds=_of_all_events(connection, "kind"),
            certainties=_of_all_events(connection, "certainty"),
            outlets=_all_outlets(connection),
            organisation_kinds=_all_organisation_kinds(connection),
            years=years(connection, query),
            tags=_all_tags(connection),
        )
    meaning = understand(connection, query)
    kinds, certainties, by_year = _of_events(connection, events_that_match(meaning))
    outlets, organisation_kinds, tags = _of_articles(connection, articles_that_match(meaning))
    return Facets(
        kinds=_commonest(kinds),
        certainties=_commonest(certainties),
        outlets=_commonest(outlets),
        organisation_kinds=_commonest(organisation_kinds),
        years=sorted((int(year), events) for year, events in by_year),
        tags=_commonest(tags),
    )


Counted = list[tuple[str, int]]


def _commonest(counted: Counted) -> Counted:
    return sorted(counted, key=lambda each: (-each[1], each[0]))[:MOST_VALUES]


def _of_events(connection: sqlite3.Connection, wanted: Conditions) -> tuple[Counted, Counted, Counted]:
    """(kinds, certainties, years) of the events that match, which are looked for once."""
    rows = connection.execute(
        "WITH wanted AS MATERIALIZED (SELECT event.kind, event.certainty, CASE WHEN event.date_order > 0"
        f" THEN substr(coalesce(event.earliest, event.latest), 1, 4) END AS year FROM {wanted.tables}"
        f" WHERE {wanted.where})"
        " SELECT 0, kind, count(*) FROM wanted GROUP BY kind"
        " UNION ALL SELECT 1, certainty, count(*) FROM wanted GROUP BY certainty"
        " UNION ALL SELECT 2, year, count(*) FROM wanted WHERE year IS NOT NULL GROUP BY year",
        wanted.values,
    )
    return _parted(rows)


def _of_articles(connection: sqlite3.Connection, wanted: Conditions) -> tuple[Counted, Counted, Counted]:
    """(outlets, kinds of organisation, tags) of the articles that match, which are looked for once."""
    rows = connection.execute(
        f"WITH wanted AS MATERIALIZED (SELECT article.id, article.outlet_id FROM {wanted.tables} WHERE {wanted.where}),"
        " by_outlet AS (SELECT outlet_id, count(*) AS times FROM wanted GROUP BY outlet_id)"
        " SELECT 0, outlet.name, times FROM by_outlet JOIN outlet ON outlet.id = outlet_id"
        " UNION ALL SELECT 1, kind, count(*) FROM organisation WHERE id IN (SELECT mention.organisation_id"
        " FROM wanted CROSS JOIN mention ON mention.article_id = wanted.id) GROUP BY kind"
        " UNION ALL SELECT 2, tag, count(*) FROM wanted CROSS JOIN article_tag ON article_tag.article_id = wanted.id"
        " GROUP BY tag",
        wanted.values,
    )
    return _parted(rows)


def _parted(rows: Iterable[tuple[int, str, int]]) -> tuple[Counted, Counted, Counted]:
    parts: tuple[Counted, Counted, Counted] = ([], [], [])
    for number, value, count in rows:
        parts[number].append((value, count))
    return parts


def _of_all_events(connection: sqlite3.Connection, column: str) -> Counted:
    return connection.execute(
        f"SELECT {column}, sum(events) FROM event_month GROUP BY {column} ORDER BY sum(events) DESC, {column}"
    ).fetchall()


def _all_outlets(connection: sqlite3.Connection) -> Counted:
    return connection.execute(
        "SELECT name, articles FROM outlet WHERE articles > 0 ORDER BY articles DESC, name LIMIT ?", (MOST_VALUES,)
    ).fetchall()


def _all_organisation_kinds(connection: sqlite3.Connection) -> Counted:
    return connection.execute(
        "SELECT kind, organisations FROM organisation_kind ORDER BY 2 DESC, 1 LIMIT ?", (MOST_VALUES,)
    ).fetchall()


def _all_tags(connection: sqlite3.Connection) -> Counted:
    return connection.execute("SELECT tag, articles FROM tag ORDER BY 2 DESC, 1 LIMIT ?", (MOST_VALUES,)).fetchall()
