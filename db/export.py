"""Owns writing the collection, or what a query matches of it, out as JSON Lines: one file a kind of row.

Offsets are Python string indices into the `text` of the article's line, end-exclusive. Ids are strings that are unlike
across kinds ("o12" is an organisation, "p12" a person), dates are EDTF or null, rows are in order of their ids.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from db.judging.marks import NOTHING_OWN, own_by_row
from db.questions.event_parties import elsewhere
from db.search.matching import Value, articles_that_match, events_that_match
from db.search.meaning import understand
from db.search.query import Query

Row = dict[str, Any]


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """One state of the database: what another process loads meanwhile is not seen within. May be nested."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        # SQLite itself ends the transaction where an error such as a full disk for its own files leaves no other way.
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def export_jsonl(connection: sqlite3.Connection, folder: Path, query: Query | None = None) -> dict[str, int]:
    """Write articles, organisations, people, mentions, dates, amounts, quotes, events and relations to `folder`.

    The folder is made where it is missing, and files of these names are replaced. Events have a line for each
    telling. A relation with a class of bodies at either end has no ids to give and is left out. A query narrows the
    events to those that match, the articles to those that match or tell such an event, and the rest to what these
    articles say. Returns the number of lines of each file; raises OSError where the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with snapshot(connection):
        asked = _Asked(connection, query or Query())
        return {name: _write(folder / f"{name}.jsonl", rows(asked)) for name, rows in _FILES.items()}


class _Asked:
    """A connection with the articles and events that are wanted of it; an empty query asks for all."""

    def __init__(self, connection: sqlite3.Connection, query: Query) -> None:
        self.connection = connection
        self._is_all = query.is_empty()
        self._wanted = ""
        self._values: tuple[Value, ...] = ()
        if not self._is_all:
            meaning = understand(connection, query)
            events, articles = events_that_match(meaning), articles_that_match(meaning)
            self._wanted = (
                f"WITH wanted_event AS MATERIALIZED (SELECT event.id FROM {events.tables} WHERE {events.where}),"
                f" wanted AS MATERIALIZED (SELECT article.id FROM {articles.tables} WHERE {articles.where}"
                " UNION SELECT article_id FROM event WHERE lead_id IN (SELECT id FROM wanted_event)) "
            )
            self._values = (*events.values, *articles.values)

    def where(self, condition: str) -> str:
        """A WHERE clause in terms of `wanted` (articles) and `wanted_event` (leads), where not all are wanted."""
        return "" if self._is_all else f"WHERE {condition}"

    def also(self, condition: str) -> str:
        """As `where`, after another condition."""
        return "" if self._is_all else f"AND {condition}"

    def rows(self, statement: str) -> Iterator[Row]:
        """The rows of a statement as objects, one at a time."""
        cursor = self.connection.execute(self._wanted + statement, self._values)
        names = [column[0] for column in cursor.description]
        for values in cursor:
            yield dict(zip(names, values, strict=True))

    def articles(self) -> set[int] | None:
        """Ids of the articles that are wanted, None where all are."""
        return None if self._is_all else {row["id"] for row in self.rows("SELECT id FROM wanted")}

    def shared_events(self) -> set[int]:
        """Ids of tellings of events that are told more than once or are under a scheme."""
        rows = self.connection.execute(
            "SELECT telling.id FROM event AS lead JOIN event AS telling ON telling.lead_id = lead.id"
            " WHERE lead.tellings > 1"
            " UNION SELECT event_id FROM event_party WHERE class_id IS NOT NULL AND role IN ('scheme', 'under scheme')"
        )
        return {number for (number,) in rows}


_OF_WANTED = "article_id IN (SELECT id FROM wanted)"
_NAMED = """
    id IN (SELECT {kind}_id FROM mention WHERE article_id IN (SELECT id FROM wanted)
           UNION SELECT {kind}_id FROM quotation WHERE article_id IN (SELECT id FROM wanted)
           UNION SELECT {kind}_id FROM role WHERE article_id IN (SELECT id FROM wanted)
           UNION SELECT {kind}_id FROM event_party JOIN event ON event.id = event_id
           WHERE lead_id IN (SELECT id FROM wanted_event))"""
_RELATED = """
    OR id IN (SELECT subject_organisation_id FROM relation WHERE article_id IN (SELECT id FROM wanted)
              UNION SELECT object_organisation_id FROM relation WHERE article_id IN (SELECT id FROM wanted))"""


def _write(path: Path, rows: Iterator[Row]) -> int:
    lines = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
            lines += 1
    return lines


def _with_lists(rows: Iterator[Row], *columns: str) -> Iterator[Row]:
    for row in rows:
        yield {name: json.loads(value) if name in columns else value for name, value in row.items()}


def _with_own(asked: _Asked, kind: str, rows: Iterator[Row]) -> Iterator[Row]:
    """With `your_tags` and `your_notes` in the rows that have any: an event's stand in the line that first tells it."""
    own = own_by_row(asked.connection, kind)
    for row in rows:
        tags, notes = own.get(int(row["id"][1:]), NOTHING_OWN)
        yield row | {name: list(values) for name, values in (("your_tags", tags), ("your_notes", notes)) if values}


def _articles(asked: _Asked) -> Iterator[Row]:
    statement = f"""
        SELECT 'a' || article.id AS id, source.name AS source, title, outlet.name AS publisher, author, published,
               posted, (SELECT json_group_array(tag) FROM
                        (SELECT tag FROM article_tag WHERE article_id = article.id ORDER BY tag)) AS tags, text
        FROM article JOIN source ON source.id = article.source_id
        JOIN article_text ON article_text.article_id = article.id
        LEFT JOIN outlet ON outlet.id = article.outlet_id
        {asked.where("article.id IN (SELECT id FROM wanted)")} ORDER BY article.id"""
    return _with_own(asked, "article", _with_lists(asked.rows(statement), "tags"))


def _organisations(asked: _Asked) -> Iterator[Row]:
    statement = f"""
        SELECT 'o' || id AS id, name, kind,
               (SELECT json_group_array(name) FROM (SELECT name FROM organisation_name
                WHERE organisation_id = organisation.id AND kind = 'alias' ORDER BY name)) AS aliases
        FROM organisation WHERE hidden = 0 {asked.also(f"({_NAMED.format(kind='organisation')}{_RELATED})")}
        ORDER BY organisation.id"""
    return _with_own(asked, "organisation", _with_lists(asked.rows(statement), "aliases"))


def _people(asked: _Asked) -> Iterator[Row]:
    statement = f"""
        SELECT 'p' || id AS id, name,
               (SELECT json_group_array(name) FROM (SELECT name FROM person_name
                WHERE person_id = person.id AND kind = 'alias' ORDER BY name)) AS aliases,
               (SELECT json_group_array(json_object('role', role, 'organisation', 'o' || organisation_id,
                                                    'article', 'a' || article_id))
                FROM (SELECT * FROM role WHERE person_id = person.id {asked.also(_OF_WANTED)}
                      ORDER BY role.id)) AS roles
        FROM person WHERE hidden = 0 {asked.also(_NAMED.format(kind="person"))} ORDER BY person.id"""
    return _with_own(asked, "person", _with_lists(asked.rows(statement), "aliases", "roles"))


def _mentions(asked: _Asked) -> Iterator[Row]:
    statement = f"""
        SELECT 'a' || article_id AS article, 'o' || organisation_id AS organisation, 'p' || person_id AS person,
               start, "end", surface FROM mention {asked.where(_OF_WANTED)} ORDER BY article_id, start"""
    for row in asked.rows(statement):
        yield {name: value for name, value in row.items() if value is not None}


def _dates(asked: _Asked) -> Iterator[Row]:
    statement = f"""
        SELECT 'a' || article_id AS article, start, "end", surface, edtf, earliest, latest
        FROM date_mention {asked.where(_OF_WANTED)} ORDER BY article_id, start, "end", role"""
    return asked.rows(statement)


def _amounts(asked: _Asked) -> Iterator[Row]:
    statement = f"""
        SELECT 'a' || article_id AS article, start, "end", surface, value, unit
        FROM amount {asked.where(_OF_WANTED)} ORDER BY article_id, start"""
    for row in asked.rows(statement):
        yield {**row, "value": int(row["value"]) if row["value"].is_integer() else row["value"]}


def _quotes(asked: _Asked) -> Iterator[Row]:
    statement = f"""
        SELECT 'a' || article_id AS article, start, "end", coalesce('p' || person_id, 'o' || organisation_id) AS speaker
        FROM quotation {asked.where(_OF_WANTED)} ORDER BY article_id, start"""
    return asked.rows(statement)


def _events(asked: _Asked) -> Iterator[Row]:
    statement = f"""
        SELECT 'e' || id AS id, 'a' || article_id AS article, start, "end", kind, title, edtf,
               CASE WHEN earliest IS NULL AND latest IS NULL
               AND (SELECT date_order FROM event AS lead WHERE lead.id = event.lead_id) > 0 THEN
               (SELECT coalesce(published, posted) FROM article WHERE article.id = article_id) END AS told, certainty,
               (SELECT json_group_array(json_object('organisation', 'o' || organisation_id, 'role', role))
                FROM (SELECT organisation_id, role FROM event_party
                      WHERE event_id = event.id AND organisation_id IS NOT NULL ORDER BY position)) AS organisations
        FROM event {asked.where("lead_id IN (SELECT id FROM wanted_event)")} ORDER BY event.id"""
    shared, articles = asked.shared_events(), asked.articles()
    for row in _with_own(asked, "event", _with_lists(asked.rows(statement), "organisations")):
        if int(row["id"][1:]) in shared:
            row["organisations"] += _told_elsewhere(asked.connection, int(row["id"][1:]), articles)
        yield row


def _told_elsewhere(connection: sqlite3.Connection, event_id: int, articles: set[int] | None) -> list[Row]:
    """What other articles say of the same event or scheme, each with its own place."""
    return [
        {
            "organisation": f"o{part.id}",
            "role": part.role,
            "article": f"a{part.article_id}",
            "start": part.start,
            "end": part.end,
        }
        for part in elsewhere(connection, event_id)
        if articles is None or part.article_id in articles
    ]


def _relations(asked: _Asked) -> Iterator[Row]:
    statement = f"""
        SELECT 'o' || subject_organisation_id AS subject, relation, 'o' || object_organisation_id AS object,
               'a' || article_id AS article, start, "end"
        FROM relation WHERE subject_organisation_id IS NOT NULL AND object_organisation_id IS NOT NULL
        {asked.also(_OF_WANTED)} ORDER BY relation.id"""
    return asked.rows(statement)


_FILES = {
    "articles": _articles,
    "organisations": _organisations,
    "people": _people,
    "mentions": _mentions,
    "dates": _dates,
    "amounts": _amounts,
    "quotes": _quotes,
    "events": _events,
    "relations": _relations,
}
