"""Owns the question "what is there to narrow by?": values with counts, over what a query matches."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from db.counts import Count
from db.date_order import day_in_sql
from db.judging.marks import BOOKMARKED, tags_beside
from db.questions.events import years
from db.search.bounded import as_table
from db.search.matching import Value, articles_that_match, events_that_match
from db.search.meaning import Meaning, understand
from db.search.newest import newest_articles, newest_events
from db.search.query import Query

MOST_VALUES = 50


@dataclass(frozen=True, slots=True)
class Facets:
    """(value, count) pairs, commonest first, years in order.

    Kinds, certainties and years count events; outlets count articles; organisation kinds count organisations named in
    the matching articles; tags count the articles, events, organisations and people that have them. Where `more` is
    true others match than were counted.
    """

    kinds: list[tuple[str, int]]
    certainties: list[tuple[str, int]]
    outlets: list[tuple[str, int]]
    organisation_kinds: list[tuple[str, int]]
    years: list[tuple[int, int]]
    tags: list[tuple[str, int]]
    more: bool = False


Of = Literal["events", "articles", "both"]
_NOTHING_MATCHED: tuple[str, tuple[Value, ...], bool] = ("json_each(?)", ("[]",), False)


def facets(connection: sqlite3.Connection, query: Query, most: int | None = None, of: Of = "both") -> Facets:
    """Everything that the events and articles that match, or the newest `most` of each, could be narrowed by.

    `of` leaves out what is counted in the others: of events are kinds, certainties and years, of both are tags.
    """
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
    matched = _matched(connection, meaning, "event", most) if of != "articles" else _NOTHING_MATCHED
    of_events, event_values, more_events = matched
    kinds, certainties, by_year = _of_events(connection, of_events, event_values)
    matched = _matched(connection, meaning, "article", most) if of != "events" else _NOTHING_MATCHED
    of_articles, article_values, more_articles = matched
    outlets, organisation_kinds, tags = _of_articles(connection, of_articles, article_values)
    if tags_beside(connection):
        values = (*event_values, *article_values, *article_values)
        tags = _together(tags, _tags_among(connection, of_events, of_articles, values))
    return Facets(
        kinds=_commonest(kinds, more_events),
        certainties=_commonest(certainties, more_events),
        outlets=_commonest(outlets, more_articles),
        organisation_kinds=_commonest(organisation_kinds, more_articles),
        years=sorted((int(year), Count(events, more_events)) for year, events in by_year),
        tags=_commonest(tags, more_articles),
        more=more_events or more_articles,
    )


Counted = list[tuple[str, int]]


def _commonest(counted: Counted, more: bool) -> Counted:
    return [(value, Count(times, more)) for value, times in sorted(counted, key=_rank)[:MOST_VALUES]]


def _rank(value: tuple[str, int]) -> tuple[int, str]:
    return -value[1], value[0]


def _matched(
    connection: sqlite3.Connection, meaning: Meaning, table: Literal["event", "article"], most: int | None
) -> tuple[str, tuple[Value, ...], bool]:
    """A table whose `value` is the row id of what matches, its values, and whether others match."""
    if most is not None:
        newest = (newest_events if table == "event" else newest_articles)(connection, meaning, most)
        return "json_each(?)", (as_table(newest.ids),), newest.more
    wanted = events_that_match(meaning) if table == "event" else articles_that_match(meaning)
    return f"(SELECT {table}.id AS value FROM {wanted.tables} WHERE {wanted.where})", wanted.values, False


def _of_events(
    connection: sqlite3.Connection, matched: str, values: tuple[Value, ...]
) -> tuple[Counted, Counted, Counted]:
    """(kinds, certainties, years) of the events that match, which are looked for once."""
    rows = connection.execute(
        "WITH wanted AS MATERIALIZED (SELECT event.kind, event.certainty, CASE WHEN event.date_order > 0"
        f" THEN {day_in_sql('event.date_order', '%Y')} END AS year"
        f" FROM {matched} AS matched CROSS JOIN event ON event.id = matched.value)"
        " SELECT 0, kind, count(*) FROM wanted GROUP BY kind"
        " UNION ALL SELECT 1, certainty, count(*) FROM wanted GROUP BY certainty"
        " UNION ALL SELECT 2, year, count(*) FROM wanted WHERE year IS NOT NULL GROUP BY year",
        values,
    )
    return _parted(rows)


def _of_articles(
    connection: sqlite3.Connection, matched: str, values: tuple[Value, ...]
) -> tuple[Counted, Counted, Counted]:
    """(outlets, kinds of organisation, tags) of the articles that match, which are looked for once."""
    rows = connection.execute(
        f"WITH wanted AS MATERIALIZED (SELECT article.id, article.outlet_id FROM {matched} AS matched"
        " CROSS JOIN article ON article.id = matched.value),"
        " by_outlet AS (SELECT outlet_id, count(*) AS times FROM wanted GROUP BY outlet_id)"
        " SELECT 0, outlet.name, times FROM by_outlet JOIN outlet ON outlet.id = outlet_id"
        " UNION ALL SELECT 1, kind, count(*) FROM organisation WHERE id IN (SELECT mention.organisation_id"
        " FROM wanted CROSS JOIN mention ON mention.article_id = wanted.id) GROUP BY kind"
        " UNION ALL SELECT 2, tag, count(*) FROM wanted CROSS JOIN article_tag ON article_tag.article_id = wanted.id"
        " GROUP BY tag",
        values,
    )
    return _parted(rows)


def _parted(rows: Iterable[tuple[int, str, int]]) -> tuple[Counted, Counted, Counted]:
    parts: tuple[Counted, Counted, Counted] = ([], [], [])
    for number, value, count in rows:
        parts[number].append((value, count))
    return parts


def _together(of_articles: Counted, beside: Counted) -> Counted:
    """Tags of articles and those that the user put beside other things, counted together; a tag's letters may be of
    any case."""
    counts: dict[str, tuple[str, int]] = {}
    for tag, times in (*of_articles, *beside):
        written, before = counts.get(tag.lower(), (tag, 0))
        counts[tag.lower()] = written, before + times
    return sorted(counts.values(), key=_rank)[:MOST_VALUES]


def _tags_among(connection: sqlite3.Connection, of_events: str, of_articles: str, values: tuple[Value, ...]) -> Counted:
    """Tags that the user put beside the events that match, and the organisations and people that the articles name."""
    named = f"FROM {of_articles} AS matched CROSS JOIN mention ON mention.article_id = matched.value"
    rows = connection.execute(
        f"SELECT CASE mark WHEN 'tag' THEN value ELSE '{BOOKMARKED}' END, count(*) FROM mark"
        " WHERE mark IN ('tag', 'bookmark') AND CASE subject_kind"
        f" WHEN 'event' THEN subject_id IN (SELECT value FROM {of_events})"
        f" WHEN 'organisation' THEN subject_id IN (SELECT mention.organisation_id {named})"
        f" WHEN 'person' THEN subject_id IN (SELECT mention.person_id {named}) END GROUP BY 1",
        values,
    )
    return rows.fetchall()


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
    of_articles = connection.execute("SELECT tag, articles FROM tag ORDER BY 2 DESC, 1 LIMIT ?", (MOST_VALUES,))
    return _together(of_articles.fetchall(), tags_beside(connection))
