"""Owns the questions about people: who is named where a query matches, who one is, and what a name may mean."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from db.questions.organisation_profiles import Name, SeenWith
from db.questions.summarised import Sort
from db.search.bounded import as_table
from db.search.matching import Value, articles_that_match
from db.search.meaning import understand
from db.search.names import candidates
from db.search.newest import newest_articles
from db.search.query import Query


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in a list; a query narrows both counts to the matching articles."""

    id: int
    key: str
    name: str
    mentions: int
    articles: int


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A role the person holds, where (None where the text gives no body), and the words that say so."""

    role: str
    organisation_id: int | None
    organisation: str | None
    article_id: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Profile:
    """Who a person is; `first_seen` and `last_seen` are days of articles, `seen_with` counts articles."""

    id: int
    key: str
    name: str
    mentions: int
    articles: int
    first_seen: str | None
    last_seen: str | None
    names: tuple[Name, ...]
    roles: tuple[HeldRole, ...]
    seen_with: tuple[SeenWith, ...]


_ORDERS = {
    "mentions": "{measure} DESC, person.id",
    "name": "person.name COLLATE NOCASE, person.id",
    "recent": "person.last_day DESC, person.id",
}


def count(connection: sqlite3.Connection, query: Query) -> int:
    """How many people are named in the articles that match."""
    if query.is_empty():
        return int(connection.execute("SELECT people FROM collection").fetchone()[0])
    source, values, _ = _source(connection, query)
    return int(connection.execute(f"SELECT count(*) FROM {source}", values).fetchone()[0])


def window(
    connection: sqlite3.Connection, query: Query, offset: int, limit: int, sort: Sort = "mentions"
) -> list[PersonRow]:
    """People named in the articles that match: commonest first, by name, or last seen first."""
    source, values, _ = _source(connection, query)
    return list(_rows(connection, query, source, values, sort, limit, offset))


def every(connection: sqlite3.Connection, query: Query) -> Iterator[PersonRow]:
    """The rows of `window`, commonest first, all of them and one at a time."""
    source, values, _ = _source(connection, query)
    return _rows(connection, query, source, values, "mentions", -1, 0)


def listing(
    connection: sqlite3.Connection, query: Query, most: int, sort: Sort = "mentions"
) -> tuple[list[PersonRow], bool]:
    """The whole `window` of a query that asks something, made of the newest `most` articles that match, and whether
    others match, which are then not counted."""
    source, values, more = _source(connection, query, most)
    return list(_rows(connection, query, source, values, sort, -1, 0)), more


def by_name(connection: sqlite3.Connection, text: str, limit: int) -> list[PersonRow]:
    """People that a typed name may mean: those who bear it, then those it begins, then those with its words."""
    rows = [person(connection, number) for number in candidates(connection, "person", text, limit)]
    return [row for row in rows if row is not None]


def person(connection: sqlite3.Connection, person_id: int) -> PersonRow | None:
    """One person as a row, None where there is no such id."""
    row = connection.execute(
        "SELECT id, key, name, mentions, articles FROM person WHERE id = ?", (person_id,)
    ).fetchone()
    return PersonRow(*row) if row else None


def profile(connection: sqlite3.Connection, person_id: int) -> Profile | None:
    """All that is known of a person, None where there is no such id."""
    row = connection.execute(
        "SELECT id, key, name, mentions, articles, first_day, last_day FROM person WHERE id = ?", (person_id,)
    ).fetchone()
    if row is None:
        return None
    values = [*row, names(connection, person_id), roles(connection, person_id), seen_with(connection, person_id)]
    return Profile(*values)


def names(connection: sqlite3.Connection, person_id: int) -> tuple[Name, ...]:
    """The person's names, canonical first, then the commonest."""
    rows = connection.execute(
        "SELECT name, kind, mentions FROM person_name WHERE person_id = ?"
        " ORDER BY kind <> 'canonical', mentions DESC, name",
        (person_id,),
    )
    return tuple(Name(*row) for row in rows)


def roles(connection: sqlite3.Connection, person_id: int) -> tuple[HeldRole, ...]:
    """The person's roles, each once at each body, with the latest article that says so, latest first."""
    rows = connection.execute(
        'SELECT role.role, role.organisation_id, organisation.name, role.article_id, role.start, role."end",'
        " max(article.date_order) FROM role JOIN article ON article.id = role.article_id"
        " LEFT JOIN organisation ON organisation.id = role.organisation_id WHERE role.person_id = ?"
        " GROUP BY role.role, role.organisation_id ORDER BY max(article.date_order) DESC, role.id",
        (person_id,),
    )
    return tuple(HeldRole(*row[:6]) for row in rows)


def seen_with(connection: sqlite3.Connection, person_id: int, limit: int = 30) -> tuple[SeenWith, ...]:
    """Organisations named in the same articles, by how many, from the newest two thousand articles."""
    rows = connection.execute(
        "WITH newest AS (SELECT article_id FROM person_article WHERE person_id = ? ORDER BY date_order DESC LIMIT 2000)"
        " SELECT organisation.id, organisation.name, count(DISTINCT mention.article_id) AS together"
        " FROM newest JOIN mention ON mention.article_id = newest.article_id"
        " JOIN organisation ON organisation.id = mention.organisation_id"
        " GROUP BY organisation.id ORDER BY together DESC, organisation.mentions DESC, organisation.id LIMIT ?",
        (person_id, limit),
    )
    return tuple(SeenWith(*row) for row in rows)


def _rows(
    connection: sqlite3.Connection, query: Query, source: str, values: tuple[Value, ...], sort: Sort, limit: int,
    offset: int,
) -> Iterator[PersonRow]:  # fmt: skip
    counted = "person" if query.is_empty() else "narrowed"
    rows = connection.execute(
        f"SELECT person.id, person.key, person.name, {counted}.mentions, {counted}.articles FROM {source}"
        f" ORDER BY {_ORDERS[sort].format(measure=f'{counted}.mentions')} LIMIT ? OFFSET ?",
        (*values, limit, offset),
    )
    return (PersonRow(*row) for row in rows)


def _source(
    connection: sqlite3.Connection, query: Query, most: int | None = None
) -> tuple[str, tuple[Value, ...], bool]:
    """What comes after FROM, with its values, and whether more articles match than the newest `most`."""
    if query.is_empty():
        return "person WHERE person.hidden = 0", (), False
    meaning = understand(connection, query)
    if most is None:
        wanted = articles_that_match(meaning)
        matched = f"(SELECT article.id AS value FROM {wanted.tables} WHERE {wanted.where})"
        values, more = wanted.values, False
    else:
        newest = newest_articles(connection, meaning, most)
        matched, values, more = "json_each(?)", (as_table(newest.ids),), newest.more
    return (
        (
            f"(SELECT person_id, count(*) AS mentions, count(DISTINCT article_id) AS articles FROM {matched} AS matched"
            " CROSS JOIN mention ON mention.article_id = matched.value WHERE person_id IS NOT NULL"
            " GROUP BY person_id) AS narrowed JOIN person ON person.id = narrowed.person_id"
        ),
        values,
        more,
    )
