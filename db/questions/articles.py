"""Owns the questions about articles: which match, what one says and what is marked in it, its raw page, and why."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from db.search.matching import Conditions, articles_that_match
from db.search.meaning import understand
from db.search.query import Query


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article in a list; `published` and `posted` are EDTF."""

    id: int
    title: str
    publisher: str | None
    published: str | None
    posted: str | None
    words: int


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters of an article that mean something.

    `kind` is organisation, person, date, amount, quotation or class. `target` is the row id of the organisation or
    person (a quotation's: its speaker) and `target_kind` says which of the two; `label` is a name, an EDTF text, a
    value with its unit, or the speaker's name.
    """

    start: int
    end: int
    kind: str
    target: int | None
    label: str | None
    target_kind: str | None


@dataclass(frozen=True, slots=True)
class ArticleView:
    """One article, whole; marks in order of start, the longer first where two begin together."""

    id: int
    title: str
    publisher: str | None
    author: str | None
    published: str | None
    posted: str | None
    accessed: str | None
    address: str | None
    tags: tuple[str, ...]
    source: str
    path: str
    words: int
    text: str
    body_start: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class RawPage:
    """The page an article came from, as it was read; offsets are into `text`, furniture as (start, end, why)."""

    text: str
    furniture: tuple[tuple[int, int, str], ...]
    page_start: int
    page_end: int


@dataclass(frozen=True, slots=True)
class Why:
    """A fact that touches a span: its kind, its words, what found it, and what it was taken to mean."""

    kind: str
    surface: str
    rule: str
    version: int
    value: str | None
    start: int
    end: int
    event: int | None = None
    """The row id of an event."""


def count(connection: sqlite3.Connection, query: Query) -> int:
    """How many articles match."""
    if query.is_empty():
        return int(connection.execute("SELECT articles FROM collection").fetchone()[0])
    return _count(connection, articles_that_match(understand(connection, query)), "1")


def window(connection: sqlite3.Connection, query: Query, offset: int, limit: int) -> list[ArticleRow]:
    """Articles that match, newest first, those without a date last."""
    return list(_rows(connection, query, offset, limit))


def every(connection: sqlite3.Connection, query: Query) -> Iterator[ArticleRow]:
    """The rows of `window`, all of them and one at a time."""
    return _rows(connection, query, 0, -1)


def position(connection: sqlite3.Connection, query: Query, article_id: int) -> int | None:
    """The article's offset in `window`, None where it does not match."""
    wanted = articles_that_match(understand(connection, query))
    row = connection.execute(
        f"SELECT {wanted.order} FROM {wanted.tables} WHERE {wanted.where} AND article.id = ?",
        (*wanted.values, article_id),
    ).fetchone()
    if row is None:
        return None
    return _count(connection, wanted, f"{wanted.order} > ?", row[0])


def article(connection: sqlite3.Connection, article_id: int) -> ArticleView | None:
    """One article with its text and marks, None where there is no such id."""
    row = connection.execute(
        "SELECT article.id, article.title, outlet.name, author, published, posted, accessed, address, source.name,"
        " source.path, words, article_text.text, body_start"
        " FROM article JOIN source ON source.id = article.source_id"
        " JOIN article_text ON article_text.article_id = article.id"
        " LEFT JOIN outlet ON outlet.id = article.outlet_id WHERE article.id = ?",
        (article_id,),
    ).fetchone()
    if row is None:
        return None
    values = [*row[:8], tags(connection, article_id), *row[8:], marks(connection, article_id)]
    return ArticleView(*values)


def tags(connection: sqlite3.Connection, article_id: int) -> tuple[str, ...]:
    """The tags that the article's page gives it."""
    rows = connection.execute("SELECT tag FROM article_tag WHERE article_id = ? ORDER BY tag", (article_id,))
    return tuple(tag for (tag,) in rows)


def marks(connection: sqlite3.Connection, article_id: int) -> tuple[Mark, ...]:
    """What is marked in an article's text."""
    rows = connection.execute(f"{_MARKS} ORDER BY 1, 2 DESC, 3", {"id": article_id})
    return tuple(Mark(*row) for row in rows)


def raw_page(connection: sqlite3.Connection, article_id: int) -> RawPage | None:
    """The page that the article was taken from, None where there is no such article."""
    row = connection.execute(
        "SELECT source_page.source_id, page, page_start, page_end FROM article"
        " JOIN source_page ON source_page.source_id = article.source_id WHERE article.id = ?",
        (article_id,),
    ).fetchone()
    if row is None:
        return None
    furniture = connection.execute(
        'SELECT start, "end", why FROM furniture WHERE source_id = ? ORDER BY start', (row[0],)
    ).fetchall()
    return RawPage(zlib.decompress(row[1]).decode(), tuple(furniture), row[2], row[3])


def why(connection: sqlite3.Connection, article_id: int, start: int, end: int) -> list[Why]:
    """Every fact that shares a character with text[start:end], in order, with the rule that found it."""
    rows = connection.execute(
        f"SELECT fact.kind, substr(article_text.text, fact.start + 1, fact.stop - fact.start), rule.name, rule.version,"
        f" fact.value, fact.start, fact.stop, fact.event FROM ({_FACTS}) AS fact"
        " JOIN article_text ON article_text.article_id = :id JOIN rule ON rule.id = fact.rule_id"
        " WHERE fact.start < :end AND fact.stop > :start ORDER BY fact.start, fact.stop, fact.kind, fact.value",
        {"id": article_id, "start": start, "end": end},
    )
    return [Why(*row) for row in rows]


def _rows(connection: sqlite3.Connection, query: Query, offset: int, limit: int) -> Iterator[ArticleRow]:
    wanted = articles_that_match(understand(connection, query))
    rows = connection.execute(
        "SELECT article.id, article.title, outlet.name, article.published, article.posted, article.words"
        f" FROM {wanted.tables} LEFT JOIN outlet ON outlet.id = article.outlet_id WHERE {wanted.where}"
        f" ORDER BY {wanted.order} DESC LIMIT ? OFFSET ?",
        (*wanted.values, limit, offset),
    )
    return (ArticleRow(*row) for row in rows)


def _count(connection: sqlite3.Connection, wanted: Conditions, part: str, *values: int) -> int:
    found = connection.execute(
        f"SELECT count(*) FROM {wanted.tables} WHERE {wanted.where} AND {part}", (*wanted.values, *values)
    )
    return int(found.fetchone()[0])


_FACTS = """
SELECT 'organisation' AS kind, start, "end" AS stop, rule_id,
organisation.name || ' [' || organisation.key || ']' AS value, NULL AS event
FROM mention JOIN organisation ON organisation.id = organisation_id WHERE article_id = :id
UNION ALL SELECT 'person', start, "end", rule_id, person.name || ' [' || person.key || ']', NULL
FROM mention JOIN person ON person.id = person_id WHERE article_id = :id
UNION ALL SELECT 'class', start, "end", rule_id, class.name, NULL
FROM class_mention JOIN class ON class.id = class_id WHERE article_id = :id
UNION ALL SELECT 'date', start, "end", rule_id,
CASE role WHEN 'text' THEN edtf ELSE role || ' ' || coalesce(edtf, '') END, NULL
FROM date_mention WHERE article_id = :id
UNION ALL SELECT 'amount', start, "end", rule_id, trim(coalesce(modifier, '') || printf(' %.15g %s', value, unit)), NULL
FROM amount WHERE article_id = :id
UNION ALL SELECT 'quotation', start, "end", rule_id, coalesce(person.name, organisation.name), NULL
FROM quotation LEFT JOIN person ON person.id = person_id LEFT JOIN organisation ON organisation.id = organisation_id
WHERE article_id = :id
UNION ALL SELECT 'role', start, "end", rule_id,
person.name || ': ' || role || coalesce(', ' || organisation.name, ''), NULL
FROM role JOIN person ON person.id = person_id LEFT JOIN organisation ON organisation.id = organisation_id
WHERE article_id = :id
UNION ALL SELECT 'event', start, "end", rule_id,
kind || ', ' || certainty || coalesce(', ' || edtf, '') || ': ' || title || coalesce('; who: ' || (
SELECT group_concat(coalesce(organisation.name, person.name, class.name) || ' (' || event_party.role || ')', '; ')
FROM event_party LEFT JOIN organisation ON organisation.id = event_party.organisation_id
LEFT JOIN person ON person.id = event_party.person_id LEFT JOIN class ON class.id = event_party.class_id
WHERE event_party.event_id = event.id), ''), lead_id
FROM event WHERE article_id = :id
UNION ALL SELECT 'relation', start, "end", rule_id,
coalesce(subject.name, subject_class.name) || ' ' || relation || ' ' || coalesce(object.name, object_class.name), NULL
FROM relation
LEFT JOIN organisation AS subject ON subject.id = subject_organisation_id
LEFT JOIN class AS subject_class ON subject_class.id = subject_class_id
LEFT JOIN organisation AS object ON object.id = object_organisation_id
LEFT JOIN class AS object_class ON object_class.id = object_class_id
WHERE article_id = :id"""


_MARKS = """
SELECT start, "end", 'organisation', organisation_id, organisation.name, 'organisation'
FROM mention JOIN organisation ON organisation.id = organisation_id WHERE article_id = :id
UNION ALL SELECT start, "end", 'person', person_id, person.name, 'person'
FROM mention JOIN person ON person.id = person_id WHERE article_id = :id
UNION ALL SELECT start, "end", 'date', NULL, edtf, NULL FROM date_mention WHERE article_id = :id
UNION ALL SELECT start, "end", 'amount', NULL, printf('%.15g %s', value, unit), NULL FROM amount WHERE article_id = :id
UNION ALL SELECT start, "end", 'quotation', coalesce(person_id, organisation_id),
coalesce(person.name, organisation.name),
CASE WHEN person_id IS NOT NULL THEN 'person' WHEN organisation_id IS NOT NULL THEN 'organisation' END
FROM quotation LEFT JOIN person ON person.id = person_id LEFT JOIN organisation ON organisation.id = organisation_id
WHERE article_id = :id
UNION ALL SELECT start, "end", 'class', NULL, class.name, NULL
FROM class_mention JOIN class ON class.id = class_id WHERE article_id = :id"""
