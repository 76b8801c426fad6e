"""Owns the order of articles by how much they are about the words that are asked for, asked for and bounded.

Newest first is what everything else is ordered by; see `db.search.newest`.
"""

from __future__ import annotations

import sqlite3

from db.search.bounded import first_rows
from db.search.matching import articles_that_match
from db.search.meaning import Meaning

MOST_RANKED = 5000
"""So many of the newest articles with the words are weighed against each other: of a million articles with a common
word, weighing all takes seconds."""

TITLE_WEIGHT = 4.0
"""How much more a word in the title tells about an article than one in its text."""


def by_relevance(connection: sqlite3.Connection, meaning: Meaning, newest: list[int], most: int) -> list[int]:
    """Up to `most` ids of articles that match, the most relevant first (BM25, as FTS5 computes it), the later of two
    alike; then those of `newest` that were not reached."""
    wanted = articles_that_match(meaning, first="words")
    statement = (
        f"SELECT bm25(article_search, {TITLE_WEIGHT}, 1.0), article.id FROM {wanted.tables} WHERE {wanted.where}"
        f" ORDER BY {wanted.order} DESC"
    )
    weighed = first_rows(connection, statement, wanted.values, MOST_RANKED).rows
    ranked = [number for _, number in sorted(weighed, key=lambda row: row[0])]
    return list(dict.fromkeys((*ranked[:most], *newest)))[:most]
