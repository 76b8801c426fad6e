"""Owns the question "which article says so?" for bodies and people: the newest one that names each where a query
matches.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from db.search.matching import articles_that_match, events_that_match
from db.search.meaning import understand
from db.search.names import Named
from db.search.query import Query


@dataclass(frozen=True, slots=True)
class Passage:
    """Characters text[start:end] of an article; `published` and `posted` are EDTF."""

    article_id: int
    title: str
    publisher: str | None
    published: str | None
    posted: str | None
    address: str | None
    text: str
    start: int
    end: int


Place = tuple[int, int, int]
"""An article's id, and the first and the last character (exclusive)."""


def places_named(connection: sqlite3.Connection, table: Named, query: Query) -> Callable[[int], Place | None]:
    """What finds, by the id of an organisation or person, where the newest article that matches names it.

    Asked for kinds, certainties or days, an organisation is found in the newest matching event it has a part in. A
    query keeps one place for each body or person that it matches in memory; an empty one keeps none.
    """
    if query.is_empty():
        return lambda number: _newest(connection, table, number)
    meaning = understand(connection, query)
    if table == "organisation" and meaning.asks_of_events():
        wanted = events_that_match(meaning)
        rows = connection.execute(
            'SELECT party.organisation_id, each.article_id, each.start, each."end", max(event.date_order)'
            f" FROM {wanted.tables} JOIN event AS each ON each.lead_id = event.id"
            " JOIN event_party AS party ON party.event_id = each.id"
            f" WHERE {wanted.where} AND party.organisation_id IS NOT NULL GROUP BY party.organisation_id",
            wanted.values,
        )
    else:
        wanted = articles_that_match(meaning)
        rows = connection.execute(
            f'SELECT named.{table}_id, named.article_id, named.start, named."end", max(article.date_order)'
            f" FROM {wanted.tables} JOIN mention AS named ON named.article_id = article.id"
            f" WHERE {wanted.where} AND named.{table}_id IS NOT NULL GROUP BY named.{table}_id",
            wanted.values,
        )
    return {number: (article, start, end) for number, article, start, end, _ in rows}.get


def passage(connection: sqlite3.Connection, place: Place) -> Passage | None:
    """A place with the article around it, None where there is no such article."""
    article_id, start, end = place
    row = connection.execute(
        "SELECT article.id, title, outlet.name, published, posted, address, article_text.text FROM article"
        " JOIN article_text ON article_text.article_id = article.id LEFT JOIN outlet ON outlet.id = article.outlet_id"
        " WHERE article.id = ?",
        (article_id,),
    ).fetchone()
    if row is None:
        return None
    values = [*row, start, end]
    return Passage(*values)


def first_naming(connection: sqlite3.Connection, table: Named, number: int, article_id: int) -> Place | None:
    """Where an article first names an organisation or person."""
    row: Place | None = connection.execute(
        f'SELECT article_id, start, "end" FROM mention WHERE article_id = ? AND {table}_id = ? ORDER BY start LIMIT 1',
        (article_id, number),
    ).fetchone()
    return row


def _newest(connection: sqlite3.Connection, table: Named, number: int) -> Place | None:
    row = connection.execute(
        f"SELECT article_id FROM {table}_article WHERE {table}_id = ? ORDER BY date_order DESC LIMIT 1", (number,)
    ).fetchone()
    return first_naming(connection, table, number, row[0]) if row else None
