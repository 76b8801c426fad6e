"""Owns searching everything at once: organisations, people, events and articles that answer one query.

What a query's fields mean is in `db.search.matching`; cutting snippets is in `db.search.snippets`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from db.counts import Count, capped
from db.questions import organisations, people
from db.questions.people import PersonRow
from db.questions.summarised import COLUMNS as EVENT_COLUMNS
from db.questions.summarised import EventRow, OrganisationRow
from db.search.bounded import as_table
from db.search.breadth import Breadth
from db.search.matching import events_that_match
from db.search.meaning import Meaning, about_titles, understand
from db.search.names import Named, count_candidates
from db.search.newest import newest_articles, newest_events
from db.search.passages import Passages, Quoted, Sum, passages
from db.search.query import Query
from db.search.relevance import by_relevance
from db.search.snippets import snippet

COUNT_CAP = 1000
"""Answers of one sort that are counted, where not more of them are asked for."""

MOST_TOLD = 100
"""Events that are counted where each must be held against the articles that tell it, and articles where each must be
looked up in the index of words."""

MOST_MATCHES = 1000
"""Articles or events that match a query without words, of which the organisations and people are gathered."""

READ_AT_REST = 300
"""Of the articles that answer, the newest whose texts are read for what they say near the words when typing rests."""

_SHARE = 3
"""Of the steps that a list in a pane may take, a group of answers takes a third, since a key waits for all of them."""

_NONE = Count(0)


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
    """The first answers of each sort, and how many there are in all; `told` are events that answer by a sentence, as
    `events` do by their title."""

    organisations: tuple[OrganisationRow, ...] = ()
    people: tuple[PersonRow, ...] = ()
    events: tuple[EventRow, ...] = ()
    articles: tuple[ArticleHit, ...] = ()
    told: tuple[EventRow, ...] = ()
    quotations: tuple[Quoted, ...] = ()
    sums: tuple[Sum, ...] = ()
    organisation_count: Count = _NONE
    person_count: Count = _NONE
    event_count: Count = _NONE
    article_count: Count = _NONE
    told_count: Count = _NONE
    quotation_count: Count = _NONE
    sum_count: Count = _NONE


def search(
    connection: sqlite3.Connection, query: Query, limit: int = 20, typing: bool = False, read: int | None = None
) -> Hits:
    """Everything that answers a query, each sort up to `limit`; nothing for an empty one.

    Words are looked for in names, articles, event titles and the sentences of the articles found: those of events,
    quotations and sums of money. Without words, the fields alone narrow. Events, quotations, sums and articles come
    newest first, articles by relevance where the query asks for that. `typing` takes the last word as a beginning. Of
    so many articles the texts are `read` (None: of all that are counted), 0 for names, titles and articles alone.
    """
    if query.is_empty():
        return Hits()
    meaning = understand(connection, query, typing=typing)
    titled = about_titles(meaning, typing=typing)
    most_matches = MOST_TOLD if meaning.looks_words_up() else MOST_MATCHES
    found_organisations, organisation_count = _organisations(connection, meaning, limit, most_matches)
    found_people, person_count = _people(connection, meaning, limit, most_matches)
    most_events = MOST_TOLD if titled.asks_of_tellings() else COUNT_CAP
    most_articles = MOST_TOLD if meaning.looks_words_up() else COUNT_CAP
    event_ids = newest_events(connection, titled, max(limit, most_events), _SHARE)
    article_ids = newest_articles(connection, meaning, max(limit, most_articles), _SHARE)
    to_read = article_ids.ids[:read]
    near = passages(connection, meaning, to_read, starred=typing and bool(query.words)) if to_read else Passages()
    unread = article_ids.more or len(to_read) < len(article_ids.ids)
    told = _allowed(connection, meaning, set(near.events).difference(event_ids.ids))
    return Hits(
        organisations=tuple(found_organisations),
        people=tuple(found_people),
        events=tuple(_events(connection, event_ids.ids[:limit])),
        told=tuple(_events(connection, told[:limit])),
        quotations=near.quotations[:limit],
        sums=near.sums[:limit],
        articles=tuple(_articles(connection, meaning, article_ids.ids[:limit], typing, limit)),
        organisation_count=organisation_count,
        person_count=person_count,
        event_count=_counted(len(event_ids.ids), event_ids.more, limit),
        told_count=_counted(len(told), unread, limit),
        quotation_count=_counted(len(near.quotations), unread, limit),
        sum_count=_counted(len(near.sums), unread, limit),
        article_count=_counted(len(article_ids.ids), article_ids.more, limit),
    )


def _organisations(
    connection: sqlite3.Connection, meaning: Meaning, limit: int, most: int
) -> tuple[Sequence[OrganisationRow], Count]:
    query = meaning.query
    if name := _name(query):
        named = organisations.by_name(connection, name, limit)
        return named, _count_named(connection, name, "organisation", len(named), limit)
    rows, more = organisations.listing(connection, query, most)
    # What has the tag itself comes before what is only named beside it.
    rows.sort(key=lambda row: row.id not in meaning.tagged.organisations)
    return rows[:limit], _counted(len(rows), more, limit)


def _people(
    connection: sqlite3.Connection, meaning: Meaning, limit: int, most: int
) -> tuple[Sequence[PersonRow], Count]:
    query = meaning.query
    if name := _name(query):
        named = people.by_name(connection, name, limit)
        return named, _count_named(connection, name, "person", len(named), limit)
    rows, more = people.listing(connection, query, most)
    # What has the tag itself comes before what is only named beside it.
    rows.sort(key=lambda row: row.id not in meaning.tagged.people)
    return rows[:limit], _counted(len(rows), more, limit)


def _name(query: Query) -> str:
    """What is looked for in names; without words, the fields narrow, and the rows counted are those gathered anyway."""
    return " ".join((*query.words, *query.phrases))


def _count_named(connection: sqlite3.Connection, name: str, table: Named, found: int, limit: int) -> Count:
    if found < limit:
        return Count(found)
    most = max(limit, COUNT_CAP)
    return capped(count_candidates(connection, table, name, most + 1), most)


def _allowed(connection: sqlite3.Connection, meaning: Meaning, ids: set[int]) -> list[int]:
    """Those of some events that the query's fields allow, latest first."""
    if not ids:
        return []
    query = meaning.query._replace(words=(), phrases=(), excluded=())
    fields = meaning._replace(query=query, match="", without="", breadth=Breadth())
    wanted = events_that_match(fields, "in turn")
    rows = connection.execute(
        f"SELECT event.id FROM {wanted.tables} WHERE {wanted.where} AND event.id IN (SELECT value FROM json_each(?))"
        " ORDER BY event.date_order DESC",
        (*wanted.values, as_table(ids)),
    )
    return [number for (number,) in rows]


def _events(connection: sqlite3.Connection, ids: list[int]) -> list[EventRow]:
    rows = connection.execute(
        f"SELECT {EVENT_COLUMNS} FROM json_each(?) AS found CROSS JOIN event ON event.id = found.value"
        " ORDER BY found.key",
        (as_table(ids),),
    )
    return [EventRow(*row) for row in rows]


def _articles(
    connection: sqlite3.Connection, meaning: Meaning, newest: list[int], typing: bool, limit: int
) -> list[ArticleHit]:
    ids = newest
    if meaning.match and meaning.query.by_relevance:
        ids = by_relevance(connection, meaning, newest, limit)
    rows = connection.execute(
        "SELECT article.id, article.title, outlet.name, article.published, article.posted FROM json_each(?) AS found"
        " CROSS JOIN article ON article.id = found.value LEFT JOIN outlet ON outlet.id = article.outlet_id"
        " ORDER BY found.key",
        (as_table(ids),),
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


def _counted(number: int, more: bool, limit: int) -> Count:
    most = max(limit, COUNT_CAP)
    return Count(min(number, most), more or number > most)
