"""Owns saved searches: a query by name, and which articles came since it was last looked at."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from db.questions.articles import ArticleRow
from db.search.matching import articles_that_match
from db.search.meaning import understand
from db.search.names import Named, meant
from db.search.query import Query, money_bound, spell
from db.writing.few_rows import table

MOST_NEW = 1000
"""New articles are not counted beyond this."""


@dataclass(frozen=True, slots=True)
class SavedView:
    """`query` is the query's text; `seen` is the highest article id when the view was last looked at."""

    name: str
    query: str
    seen: int


def save(connection: sqlite3.Connection, name: str, query: str) -> None:
    """Keep a query under a name; one of this name is replaced, and all that is loaded now counts as seen."""
    view = {"name": name, "query": query, "seen": last_article(connection)}
    table(connection, "saved_view").upsert(view, pk="name")


def saved_views(connection: sqlite3.Connection) -> list[SavedView]:
    """Every saved view, by name."""
    rows = connection.execute("SELECT name, query, seen FROM saved_view ORDER BY name COLLATE NOCASE, name")
    return [SavedView(*row) for row in rows]


def saved_view(connection: sqlite3.Connection, name: str) -> SavedView | None:
    """The view of this name or, where none has it exactly, the one whose name differs in case alone; None for none."""
    row = connection.execute(
        "SELECT name, query, seen FROM saved_view WHERE name = :name COLLATE NOCASE ORDER BY name <> :name LIMIT 1",
        {"name": name},
    ).fetchone()
    return SavedView(*row) if row else None


def mark_seen(connection: sqlite3.Connection, name: str, up_to: int | None = None) -> None:
    """Count what was loaded up to an article id as seen in this view, else all that is loaded now."""
    seen = last_article(connection) if up_to is None else up_to
    connection.execute("UPDATE saved_view SET seen = max(seen, ?) WHERE name = ?", (seen, name))


def rename(connection: sqlite3.Connection, name: str, new_name: str) -> bool:
    """Call a view something else; False where there is none of this name, or one of the new name already."""
    changed = connection.execute(
        "UPDATE OR IGNORE saved_view SET name = :new WHERE name = :old", {"new": new_name, "old": name}
    )
    return changed.rowcount > 0


def delete(connection: sqlite3.Connection, name: str) -> bool:
    """Forget a view; False where there is none of this name."""
    return connection.execute("DELETE FROM saved_view WHERE name = ?", (name,)).rowcount > 0


def carry_over(old: sqlite3.Connection, new: sqlite3.Connection) -> None:
    """Bring the views over to a database made anew of the same sources in the same order, whose articles have other
    ids: what came of the sources that had been looked at counts as seen."""
    for view in saved_views(old):
        last = old.execute(
            "SELECT sha256 FROM article JOIN source ON source.id = source_id WHERE article.id <= ?"
            " ORDER BY article.id DESC LIMIT 1",
            (view.seen,),
        ).fetchone()
        seen = new.execute(
            "SELECT coalesce(max(id), 0) FROM article WHERE source_id <= (SELECT id FROM source WHERE sha256 = ?)",
            last or ("",),
        ).fetchone()[0]
        new.execute("INSERT INTO saved_view (name, query, seen) VALUES (?, ?, ?)", (view.name, view.query, seen))


def last_article(connection: sqlite3.Connection) -> int:
    """The highest id of an article, 0 where there is none: what is loaded later has a higher one."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()[0])


def count_new(connection: sqlite3.Connection, query: Query, seen: int, most: int | None = MOST_NEW) -> int:
    """How many articles that match were loaded after the one with this id; not counted beyond `most`, if any."""
    if seen >= last_article(connection):
        return 0
    source, values = _newer(connection, query, seen)
    found = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 {source} LIMIT ?)", (*values, -1 if most is None else most)
    )
    return int(found.fetchone()[0])


def new_articles(
    connection: sqlite3.Connection, query: Query, seen: int, most: int | None = MOST_NEW
) -> list[ArticleRow]:
    """The articles that match and were loaded after the one with this id, the newest day first, `most` at most."""
    source, values = _newer(connection, query, seen)
    rows = connection.execute(
        "SELECT article.id, article.title, (SELECT name FROM outlet WHERE outlet.id = article.outlet_id),"
        f" article.published, article.posted, article.words {source} ORDER BY article.date_order DESC LIMIT ?",
        (*values, -1 if most is None else most),
    )
    return [ArticleRow(*row) for row in rows]


def by_name(connection: sqlite3.Connection, query: Query) -> str:
    """A query as text that outlasts a database built anew: row ids become names wherever a name means just that row."""
    bodies = _named(connection, "organisation", query.organisation_ids)
    people = _named(connection, "person", query.person_ids)
    return spell(
        query._replace(
            organisations=(*query.organisations, *bodies.values()),
            organisation_ids=tuple(number for number in query.organisation_ids if number not in bodies),
            people=(*query.people, *people.values()),
            person_ids=tuple(number for number in query.person_ids if number not in people),
        )
    )


def _newer(connection: sqlite3.Connection, query: Query, seen: int) -> tuple[str, tuple[str | int | float, ...]]:
    """FROM clause and values of the newer articles that match: the index is read only between their days."""
    wanted = articles_that_match(understand(connection, query._replace(money=None)))
    first, last = connection.execute(
        "SELECT min(date_order), max(date_order) FROM article WHERE id > ?", (seen,)
    ).fetchone()
    source = f"FROM {wanted.tables} WHERE {wanted.where} AND {wanted.order} BETWEEN ? AND ? AND article.id > ?"
    values = (*wanted.values, first, last, seen)
    if not query.money:
        return source, values
    # Sums are looked up for each newer article: all articles with such a sum are far more.
    operator, pounds = money_bound(query.money)
    return (
        f"{source} AND EXISTS (SELECT 1 FROM amount WHERE amount.article_id = article.id"
        f" AND amount.unit GLOB 'GBP*' AND amount.value {operator} ?)"
    ), (*values, pounds)


def _named(connection: sqlite3.Connection, kind: Named, numbers: tuple[int, ...]) -> dict[int, str]:
    found = {}
    for number in numbers:
        row = connection.execute(f"SELECT name FROM {kind} WHERE id = ?", (number,)).fetchone()
        if row is not None and '"' not in row[0] and meant(connection, kind, row[0]) == (number,):
            found[number] = row[0]
    return found
