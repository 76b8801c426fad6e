"""Owns what to ask instead where nothing has all the words: as many of them as some article has together."""

from __future__ import annotations

import sqlite3

from db.search.meaning import match_expression, understand
from db.search.newest import newest_articles
from db.search.query import Query

_MOST_WORDS = 12
_MANY = 2000
"""Articles up to which it is counted how many have a word: it is the rare ones that tell what is meant."""


def with_fewer_words(connection: sqlite3.Connection, query: Query) -> Query | None:
    """The query without the words that keep articles from matching; None where no word could go, or all would.

    The rarest words stay, since they say most; a word that no article has goes.
    """
    if len(query.words) < 2 or len(query.words) > _MOST_WORDS:
        return None
    rarity = {word: _articles_with(connection, word) for word in query.words}
    kept: list[str] = []
    # Of words equally rare the longer says more.
    for word in sorted((word for word in rarity if rarity[word]), key=lambda word: (rarity[word], -len(word))):
        wider = query._replace(words=tuple(each for each in query.words if each in (*kept, word)))
        if newest_articles(connection, understand(connection, wider), 1).ids:
            kept.append(word)
    if not kept or len(kept) == len(rarity):
        return None
    return query._replace(words=tuple(word for word in query.words if word in kept))


def _articles_with(connection: sqlite3.Connection, word: str) -> int:
    found = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM article_search WHERE article_search MATCH ? LIMIT {_MANY})",
        (match_expression(Query(words=(word,))),),
    )
    return int(found.fetchone()[0])
