"""Owns filling the full-text indexes: new rows go in by the batch, in order, since FTS5 writes out what it has gathered
at every commit and whenever a row comes out of order, and each writing out costs more than indexing an article.
"""

from __future__ import annotations

import sqlite3

_LEAST_WAITING = 64
_MOST_WAITING = 256
_SHARE_WAITING = 32
_MERGE_PAGES = 2000

_FILL = {
    "article": (
        "INSERT INTO article_search (rowid, title, text) SELECT date_order, title, text FROM article"
        " JOIN article_text ON article_text.article_id = article.id WHERE article.id > ? ORDER BY date_order"
    ),
    "event": (
        "INSERT INTO event_search (rowid, title) SELECT date_order, title FROM event"
        " WHERE id > ? AND date_order IS NOT NULL ORDER BY date_order"
    ),
    "organisation_name": (
        "INSERT INTO organisation_search (rowid, name) SELECT id, name FROM organisation_name WHERE id > ? ORDER BY id"
    ),
    "person_name": "INSERT INTO person_search (rowid, name) SELECT id, name FROM person_name WHERE id > ? ORDER BY id",
}


def enough_to_index(connection: sqlite3.Connection) -> bool:
    """Whether enough articles wait: 64, in a large collection a thirty-second of it, but never more than 256.

    Those that still wait are put in when loading is finished.
    """
    articles, waiting = connection.execute(
        "SELECT articles, (SELECT max(id) FROM article) - indexed FROM collection, search_progress"
        " WHERE subject = 'article'"
    ).fetchone()
    return bool(waiting and waiting >= max(_LEAST_WAITING, min(_MOST_WAITING, articles // _SHARE_WAITING)))


def index_new(connection: sqlite3.Connection) -> None:
    """Put every row that waits into its index; inside the caller's transaction."""
    for subject, statement in _FILL.items():
        done = connection.execute("SELECT indexed FROM search_progress WHERE subject = ?", (subject,)).fetchone()[0]
        connection.execute(statement, (done,))
        connection.execute(
            f"UPDATE search_progress SET indexed = (SELECT coalesce(max(id), 0) FROM {subject}) WHERE subject = ?",
            (subject,),
        )


def merge_indexes(connection: sqlite3.Connection) -> None:
    """Merge a bounded part of each index, so that searching does not slow down as loads add up."""
    for table in ("article_search", "event_search", "organisation_search", "person_search"):
        connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', {_MERGE_PAGES})")
