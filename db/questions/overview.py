"""Owns the question "what is in this database?"."""

from __future__ import annotations

from db.date_order import day_of
from db.light import sqlite as sqlite3
from db.light.typing import NamedTuple


class Overview(NamedTuple):
    """How much there is of everything, and the first and last day of its articles and of its events (ISO days)."""

    articles: int
    organisations: int
    people: int
    events: int
    mentions: int
    sources: int
    skipped: int
    failed: int
    first_day: str | None
    last_day: str | None
    first_event: str | None
    last_event: str | None
    last_article_id: int
    schema_version: int


def overview(connection: sqlite3.Connection) -> Overview:
    """Counts from the summary table, in time that does not grow with the collection."""
    row = connection.execute(
        "SELECT articles, organisations, people, events, mentions, sources,"
        " (SELECT coalesce(sum(status = 'skipped'), 0) FROM source WHERE status <> 'loaded'),"
        " (SELECT coalesce(sum(status = 'failed'), 0) FROM source WHERE status <> 'loaded'),"
        " (SELECT min(date_order) FROM article WHERE date_order > 0), (SELECT max(date_order) FROM article),"
        " (SELECT min(date_order) FROM event WHERE date_order > 0),"
        " (SELECT max(date_order) FROM event WHERE date_order IS NOT NULL),"
        " (SELECT coalesce(max(id), 0) FROM article) FROM collection"
    ).fetchone()
    days = [None if key is None else day_of(key) for key in row[8:12]]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    values = [*row[:8], *days, row[12], version]
    return Overview(*values)


def is_being_loaded(connection: sqlite3.Connection) -> bool:
    """Whether a load has begun and not ended; one that was killed has not ended either."""
    return bool(connection.execute("SELECT unfinished FROM collection").fetchone()[0])
