"""Owns the question "what joins them?": relations and roles, in one article and counted over all that match, and who
is named in the same articles.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from db.search.matching import articles_that_match
from db.search.meaning import understand
from db.search.names import Named
from db.search.query import Query

End = tuple[Named, int]
"""Which table, and the id in it."""


@dataclass(frozen=True, slots=True)
class ToldRelation:
    """What an article says joins two bodies, or classes of body (whose id is None)."""

    subject_id: int | None
    subject: str
    relation: str
    object_id: int | None
    object: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ToldRole:
    """A role that an article gives a person, at a body where it names one."""

    person_id: int
    person: str
    role: str
    organisation_id: int | None
    organisation: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tie:
    """What joins two of them, in how many places (for "seen with": articles), and the newest article that says so.

    `start` and `end` are None for "seen with", which no single sentence says.
    """

    subject: End
    object: End
    what: str
    times: int
    article_id: int
    start: int | None
    end: int | None


def relations_in(connection: sqlite3.Connection, article_id: int) -> list[ToldRelation]:
    """The relations that an article tells, in the order of its text."""
    rows = connection.execute(
        "SELECT subject_organisation_id, coalesce(subject.name, subject_class.name), relation, object_organisation_id,"
        ' coalesce(object.name, object_class.name), start, "end" FROM relation'
        " LEFT JOIN organisation AS subject ON subject.id = subject_organisation_id"
        " LEFT JOIN class AS subject_class ON subject_class.id = subject_class_id"
        " LEFT JOIN organisation AS object ON object.id = object_organisation_id"
        " LEFT JOIN class AS object_class ON object_class.id = object_class_id"
        " WHERE article_id = ? ORDER BY start, relation.id",
        (article_id,),
    )
    return [ToldRelation(*row) for row in rows]


def roles_in(connection: sqlite3.Connection, article_id: int) -> list[ToldRole]:
    """The roles that an article gives, in the order of its text."""
    rows = connection.execute(
        'SELECT person_id, person.name, role, organisation_id, organisation.name, start, "end" FROM role'
        " JOIN person ON person.id = person_id LEFT JOIN organisation ON organisation.id = organisation_id"
        " WHERE article_id = ? ORDER BY start, role.id",
        (article_id,),
    )
    return [ToldRole(*row) for row in rows]


def related(connection: sqlite3.Connection, query: Query) -> Iterator[Tie]:
    """Relations between bodies in the articles that match, each once; those with a class at either end are left out."""
    wanted = articles_that_match(understand(connection, query))
    rows = connection.execute(
        "SELECT relation.subject_organisation_id, relation.object_organisation_id, relation.relation, count(*),"
        ' relation.article_id, relation.start, relation."end", max(article.date_order)'
        f" FROM {wanted.tables}"
        f" JOIN relation ON relation.article_id = article.id WHERE {wanted.where}"
        " AND relation.subject_organisation_id IS NOT NULL AND relation.object_organisation_id IS NOT NULL"
        " GROUP BY 1, 2, 3",
        wanted.values,
    )
    for subject, other, *rest, _ in rows:
        yield Tie(("organisation", subject), ("organisation", other), *rest)


def in_roles(connection: sqlite3.Connection, query: Query) -> Iterator[Tie]:
    """People in roles at bodies, in the articles that match, each role once."""
    wanted = articles_that_match(understand(connection, query))
    rows = connection.execute(
        'SELECT role.person_id, role.organisation_id, role.role, count(*), role.article_id, role.start, role."end",'
        f" max(article.date_order) FROM {wanted.tables} JOIN role ON role.article_id = article.id"
        f" WHERE {wanted.where} AND role.organisation_id IS NOT NULL GROUP BY 1, 2, 3",
        wanted.values,
    )
    for person, organisation, *rest, _ in rows:
        yield Tie(("person", person), ("organisation", organisation), *rest)


def seen_together(connection: sqlite3.Connection, query: Query) -> Iterator[Tie]:
    """Each two bodies or people that an article which matches names, with the number of such articles."""
    wanted = articles_that_match(understand(connection, query))
    # One number for both tables: even for organisations, odd for people.
    rows = connection.execute(
        "WITH named AS MATERIALIZED (SELECT DISTINCT article.id AS article_id, article.date_order AS date_order,"
        " coalesce(mention.organisation_id * 2, mention.person_id * 2 + 1) AS number"
        f" FROM {wanted.tables} JOIN mention ON mention.article_id = article.id WHERE {wanted.where})"
        " SELECT one.number, other.number, count(*), one.article_id, max(one.date_order) FROM named AS one"
        " JOIN named AS other ON other.article_id = one.article_id AND other.number > one.number GROUP BY 1, 2",
        wanted.values,
    )
    for one, other, articles, article_id, _ in rows:
        yield Tie(_end(one), _end(other), "seen with", articles, article_id, None, None)


def _end(number: int) -> End:
    return ("person" if number % 2 else "organisation", number // 2)
