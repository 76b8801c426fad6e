"""Owns the answers as plain values, one shape for JSON, JSON lines and CSV, with where each of them stands written.

Nothing here prints; the columns of the tables are beside the commands.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from itertools import islice
from typing import TypeVar

from db.questions.articles import ArticleRow, ArticleView
from db.questions.event_details import event
from db.questions.facets import Facets
from db.questions.summarised import EventRow
from db.search.everything import ArticleHit

Fetched = TypeVar("Fetched")
Value = dict[str, object]

_WINDOW = 200


def in_windows(fetch: Callable[[int, int], Sequence[Fetched]], limit: int) -> Iterator[Fetched]:
    """Rows from the database, a window at a time, at most `limit` of them (0: all)."""
    return islice(_all_windows(fetch, min(limit, _WINDOW) if limit else _WINDOW), limit or None)


def _all_windows(fetch: Callable[[int, int], Sequence[Fetched]], size: int) -> Iterator[Fetched]:
    offset = 0
    while rows := fetch(offset, size):
        yield from rows
        offset += len(rows)
        if len(rows) < size:
            return


def event_value(connection: sqlite3.Connection, row: EventRow) -> Value:
    """An event with the sentence that says so, and the article it stands in; `told` is that article's date, where the
    event has no day of its own."""
    value: Value = {
        "id": row.id, "date": row.edtf, "earliest": row.earliest, "latest": row.latest, "told": row.told,
        "kind": row.kind,
        "certainty": row.certainty, "title": row.title, "tellings": row.tellings, "article": row.article_id,
        "start": row.start, "end": row.end,
    }  # fmt: skip
    detail = event(connection, row.id)
    if detail is not None:
        own = next((told for told in detail.tellings if told.article_id == row.article_id), detail.tellings[0])
        value |= {
            "article_title": own.title, "outlet": own.publisher, "published": own.published, "posted": own.posted,
            "sentence": own.sentence, "parties": [asdict(party) for party in detail.parties],
            "articles": [told.article_id for told in detail.tellings],
        }  # fmt: skip
    return value


def article_value(row: ArticleRow) -> Value:
    """An article in a list."""
    return {
        "id": row.id, "title": row.title, "outlet": row.publisher, "published": row.published, "posted": row.posted,
        "words": row.words,
    }  # fmt: skip


def found_article(found: ArticleView | ArticleHit) -> Value:
    """An article with its text and what is marked in it, or with the stretch of it that answers a search."""
    value = asdict(found)
    value["outlet"] = value.pop("publisher")
    return value


# The name of a facet: what it counts, and the query that narrows to one of its values.
_FACETS = {
    "kinds": ("events", "kind:{}"),
    "certainties": ("events", "certainty:{}"),
    "organisation_kinds": ("organisations", 'body:"{}"'),
    "outlets": ("articles", 'outlet:"{}"'),
    "tags": ("articles", 'tag:"{}"'),
    "years": ("events", "from:{0} to:{0}"),
}


def facet_values(found: Facets) -> Iterator[Value]:
    """One row for each value of each facet, with what is counted and how to narrow by it."""
    for name, (counts, query) in _FACETS.items():
        for value, number in getattr(found, name):
            yield {
                "facet": name.replace("_", " "), "value": value, "count": number, "counts": counts,
                "query": query.format(str(value).replace('"', " ")),
            }  # fmt: skip
