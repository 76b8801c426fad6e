"""Owns searching everything at once: organisations, people, events and articles that answer one query.

What a query's fields mean is in `db.matching`; cutting snippets is in `db.snippets`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from db.matching import Conditions, articles_that_match
from db.meaning import Meaning, about_titles, understand
from db.names import Named, count_candidates
from db.query import Query
from db.questions import organisations, people
from db.questions.events import COLUMNS as EVENT_COLUMNS
from db.questions.events import EventRow, soonest
from db.questions.organisations import OrganisationRow
from db.questions.people import PersonRow
from db.snippets import snippet

COUNT_CAP = 1000
TITLE_WEIGHT = 4.0
"""How much more a word in the title tells about an article than one in its text."""
Order = Literal["newest", "best"]


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are; not counted beyond a thousand, and then `more` is true and it reads "1000+"."""

    number: int
    more: bool = False

    def __str__(self) -> str:
        return f"{self.number}+" if self.more else str(self.number)


@dataclass(frozen=True, slots=True)
class ArticleHit:
    """An article that answers: `snippet` is from `snippet_start` of its text on, `hits` are (start, end) within it."""

    id: int
    title: str
    publisher: str | None
    published: str | None
    snippet: str
    snippet_start: int
    hits: tuple[tuple[int, int], ...]
    posted: str | None = None


@dataclass(frozen=True, slots=True)
class Hits:
    """The first answers of each sort, and how many there are in all."""

    organisations: tuple[OrganisationRow, ...] = ()
    people: tuple[PersonRow, ...] = ()
    events: tuple[EventRow, ...] = ()
    articles: tuple[ArticleHit, ...] = ()
    organisation_count: Count = Count(0)
    person_count: Count = Count(0)
    event_count: Count = Count(0)
    article_count: Count = Count(0)


def search(
    connection: sqlite3.Connection, query: Query, limit: int = 20, typing: bool = False, order: Order = "newest"
) -> Hits:
    """Everything that answers a query, each sort up to `limit`; nothing for an empty one.

    Words are looked for in names, event titles and articles; without words, the fields alone narrow. Events and
    articles come newest first, articles on request by relevance ("best"). `typing` takes the last word as a beginning.
    """
    if query.is_empty():
        return Hits()
    meaning = understand(connection, query, typing=typing)
    titled = about_titles(meaning, typing=typing)
    found_organisations, organisation_count = _organisations(connection, query, limit)
    found_people, person_count = _people(connection, query, limit)
    return Hits(
        organisations=tuple(found_organisations),
        people=tuple(found_people),
        events=tuple(_events(connection, titled, limit)),
        articles=tuple(_articles(connection, meaning, typing, limit, order)),
        organisation_count=organisation_count,
        person_count=person_count,
        event_count=_count(connection, soonest(connection, titled, COUNT_CAP)),
        article_count=_count(connection, articles_that_match(meaning)),
    )


def _organisations(connection: sqlite3.Connection, query: Query, limit: int) -> tuple[Sequence[OrganisationRow], Count]:
    if name := _name(query):
        named = organisations.by_name(connection, name, limit)
        return named, _count_named(connection, name, "organisation", len(named), limit)
    rows = organisations.window(connection, query, 0, max(limit, COUNT_CAP + 1))
    return rows[:limit], _capped(len(rows))


def _people(connection: sqlite3.Connection, query: Query, limit: int) -> tuple[Sequence[PersonRow], Count]:
    if name := _name(query):
        named = people.by_name(connection, name, limit)
        return named, _count_named(connection, name, "person", len(named), limit)
    rows = people.window(connection, query, 0, max(limit, COUNT_CAP + 1))
    return rows[:limit], _capped(len(rows))


def _name(query: Query) -> str:
    """What is looked for in names; without words, the fields narrow, and the rows counted are those gathered anyway."""
    return " ".join((*query.words, *query.phrases))


def _count_named(connection: sqlite3.Connection, name: str, table: Named, found: int, limit: int) -> Count:
    return Count(found) if found < limit else _capped(count_candidates(connection, table, name, COUNT_CAP + 1))


def _events(connection: sqlite3.Connection, meaning: Meaning, limit: int) -> list[EventRow]:
    wanted = soonest(connection, meaning, limit)
    rows = connection.execute(
        f"SELECT {EVENT_COLUMNS} FROM {wanted.tables} WHERE {wanted.where} ORDER BY {wanted.order} DESC LIMIT ?",
        (*wanted.values, limit),
    )
    return [EventRow(*row) for row in rows]


def _articles(
    connection: sqlite3.Connection, meaning: Meaning, typing: bool, limit: int, order: Order
) -> list[ArticleHit]:
    wanted = articles_that_match(meaning)
    by = f"{wanted.order} DESC"
    if meaning.match and order == "best":
        by = f"bm25(article_search, {TITLE_WEIGHT}, 1.0), {by}"
    rows = connection.execute(
        "SELECT article.id, article.title, outlet.name, article.published, article.posted"
        f" FROM {wanted.tables} LEFT JOIN outlet ON outlet.id = article.outlet_id"
        f" WHERE {wanted.where} ORDER BY {by} LIMIT ?",
        (*wanted.values, limit),
    ).fetchall()
    terms = (*meaning.query.phrases, *meaning.query.words)
    starred = typing and bool(meaning.query.words)
    return [_hit(connection, row, terms, starred) for row in rows]


def _hit(
    connection: sqlite3.Connection,
    row: tuple[int, str, str | None, str | None, str | None],
    terms: tuple[str, ...],
    starred: bool,
) -> ArticleHit:
    text = connection.execute("SELECT text FROM article_text WHERE article_id = ?", (row[0],)).fetchone()[0]
    cut = snippet(text, terms, starred=starred, after=len(row[1]) if text.startswith(row[1]) else 0)
    return ArticleHit(*row[:4], cut.text, cut.start, cut.hits, posted=row[4])


def _count(connection: sqlite3.Connection, wanted: Conditions) -> Count:
    found = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM {wanted.tables} WHERE {wanted.where} LIMIT {COUNT_CAP + 1})",
        wanted.values,
    )
    return _capped(int(found.fetchone()[0]))


def _capped(number: int) -> Count:
    return Count(min(number, COUNT_CAP), number > COUNT_CAP)
