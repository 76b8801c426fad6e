"""Owns the question "what is there to narrow by?": values with counts, over what a query matches."""

from __future__ import annotations

import sqlite3
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
    meaning = understand(connection, query)
    events, articles = events_that_match(meaning), articles_that_match(meaning)
    whole = query.is_empty()
    return Facets(
        kinds=_of_all_events(connection, "kind") if whole else _of_events(connection, "kind", events),
        certainties=_of_all_events(connection, "certainty") if whole else _of_events(connection, "certainty", events),
        outlets=_all_outlets(connection) if whole else _outlets(connection, articles),
        organisation_kinds=_all_organisation_kinds(connection) if whole else _organisation_kinds(connection, articles),
        years=years(connection, query),
        tags=_tags(connection, articles),
    )


def _of_all_events(connection: sqlite3.Connection, column: str) -> list[tuple[str, int]]:
    return connection.execute(
        f"SELECT {column}, sum(events) FROM event_month GROUP BY {column} ORDER BY sum(events) DESC, {column}"
    ).fetchall()


def _of_events(connection: sqlite3.Connection, column: str, wanted: Conditions) -> list[tuple[str, int]]:
    return connection.execute(
        f"SELECT event.{column}, count(*) FROM {wanted.tables} WHERE {wanted.where} GROUP BY 1 ORDER BY 2 DESC, 1",
        wanted.values,
    ).fetchall()


def _all_outlets(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    return connection.execute(
        "SELECT name, articles FROM outlet WHERE articles > 0 ORDER BY articles DESC, name LIMIT ?", (MOST_VALUES,)
    ).fetchall()


def _outlets(connection: sqlite3.Connection, wanted: Conditions) -> list[tuple[str, int]]:
    return connection.execute(
        f"SELECT outlet.name, count(*) FROM {wanted.tables} JOIN outlet ON outlet.id = article.outlet_id"
        f" WHERE {wanted.where} GROUP BY outlet.id ORDER BY 2 DESC, 1 LIMIT ?",
        (*wanted.values, MOST_VALUES),
    ).fetchall()


def _all_organisation_kinds(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    return connection.execute(
        "SELECT kind, count(*) FROM organisation GROUP BY kind ORDER BY 2 DESC, 1 LIMIT ?", (MOST_VALUES,)
    ).fetchall()


def _organisation_kinds(connection: sqlite3.Connection, wanted: Conditions) -> list[tuple[str, int]]:
    return connection.execute(
        f"SELECT organisation.kind, count(DISTINCT organisation.id) FROM {wanted.tables}"
        " JOIN mention AS named ON named.article_id = article.id"
        f" JOIN organisation ON organisation.id = named.organisation_id WHERE {wanted.where}"
        " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?",
        (*wanted.values, MOST_VALUES),
    ).fetchall()


def _tags(connection: sqlite3.Connection, wanted: Conditions) -> list[tuple[str, int]]:
    return connection.execute(
        f"SELECT each_tag.tag, count(*) FROM {wanted.tables}"
        " JOIN article_tag AS each_tag ON each_tag.article_id = article.id"
        f" WHERE {wanted.where} GROUP BY each_tag.tag ORDER BY 2 DESC, 1 LIMIT ?",
        (*wanted.values, MOST_VALUES),
    ).fetchall()
