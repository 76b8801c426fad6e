"""Owns the list of words that the articles use, for completing the word being typed in a large collection."""

from __future__ import annotations

from db.light import sqlite as sqlite3

LARGE_COLLECTION = 20_000
"""Articles from which on a starred word is searched by its commonest endings: below, FTS5's own prefix is quick."""

COMPLETIONS = 12
_GROWTH = 1.05
_LEAST_ARTICLES = 2


def refresh_terms(connection: sqlite3.Connection) -> None:
    """Learn the words anew when a large collection has grown by a twentieth since the last time."""
    articles = connection.execute("SELECT articles FROM collection").fetchone()[0]
    known = connection.execute("SELECT max(articles) FROM term").fetchone()[0] or 0
    if articles < LARGE_COLLECTION or articles < known * _GROWTH:
        return
    connection.execute("DELETE FROM term")
    connection.execute(
        "INSERT INTO term (term, articles) SELECT term, doc FROM article_vocabulary WHERE doc >= ?", (_LEAST_ARTICLES,)
    )
    # The empty word stands for the collection, so that its growth is seen.
    connection.execute("INSERT OR REPLACE INTO term (term, articles) VALUES ('', ?)", (articles,))


def completions(connection: sqlite3.Connection, beginning: str) -> dict[str, int]:
    """The commonest words with this beginning (folded as the index folds them) and how many articles hold each: the
    word that is the beginning itself, then commonest first, at most twelve.

    Fewer than twelve say nothing about words in one article only; none means that there is no vocabulary to ask.
    """
    if not beginning:
        return {}
    rows = connection.execute(
        "SELECT term, articles FROM term WHERE term >= :from AND term < :to"
        " ORDER BY term = :from DESC, articles DESC LIMIT :limit",
        {"from": beginning, "to": beginning + "\U0010ffff", "limit": COMPLETIONS},
    )
    return dict(rows.fetchall())
