"""Owns writing the whole collection out as JSON Lines, one file a kind of row, one object a line.

Offsets are Python string indices into the `text` of the article's line, end-exclusive. Ids are strings that are unlike
across kinds ("o12" is an organisation, "p12" a person), dates are EDTF or null, rows are in order of their ids.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def export_jsonl(connection: sqlite3.Connection, folder: Path) -> dict[str, int]:
    """Write articles, organisations, people, mentions, dates, amounts, quotes, events and relations to `folder`.

    The folder is made where it is missing, and files of these names are replaced. Events have a line for each
    telling. A relation with a class of bodies at either end has no ids to give and is left out. Returns the number of
    lines of each file; raises OSError where the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    # One transaction, so that what another process loads meanwhile is in all of the files or in none.
    connection.execute("BEGIN")
    try:
        return {name: _write(folder / f"{name}.jsonl", rows(connection)) for name, rows in _FILES.items()}
    finally:
        connection.execute("ROLLBACK")


def _write(path: Path, rows: Iterator[Row]) -> int:
    lines = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
            lines += 1
    return lines


def _objects(connection: sqlite3.Connection, statement: str) -> Iterator[Row]:
    cursor = connection.execute(statement)
    names = [column[0] for column in cursor.description]
    for values in cursor:
        yield dict(zip(names, values, strict=True))


def _with_lists(rows: Iterator[Row], *columns: str) -> Iterator[Row]:
    for row in rows:
        yield {name: json.loads(value) if name in columns else value for name, value in row.items()}


def _articles(connection: sqlite3.Connection) -> Iterator[Row]:
    statement = """
        SELECT 'a' || article.id AS id, source.name AS source, title, outlet.name AS publisher, author, published,
               posted, (SELECT json_group_array(tag) FROM
                        (SELECT tag FROM article_tag WHERE article_id = article.id ORDER BY tag)) AS tags, text
        FROM article JOIN source ON source.id = article.source_id
        JOIN article_text ON article_text.article_id = article.id
        LEFT JOIN outlet ON outlet.id = article.outlet_id ORDER BY article.id"""
    return _with_lists(_objects(connection, statement), "tags")


def _organisations(connection: sqlite3.Connection) -> Iterator[Row]:
    statement = """
        SELECT 'o' || id AS id, name, kind,
               (SELECT json_group_array(name) FROM (SELECT name FROM organisation_name
                WHERE organisation_id = organisation.id AND kind = 'alias' ORDER BY name)) AS aliases
        FROM organisation ORDER BY organisation.id"""
    return _with_lists(_objects(connection, statement), "aliases")


def _people(connection: sqlite3.Connection) -> Iterator[Row]:
    statement = """
        SELECT 'p' || id AS id, name,
               (SELECT json_group_array(name) FROM (SELECT name FROM person_name
                WHERE person_id = person.id AND kind = 'alias' ORDER BY name)) AS aliases,
               (SELECT json_group_array(json_object('role', role, 'organisation', 'o' || organisation_id,
                                                    'article', 'a' || article_id))
                FROM (SELECT * FROM role WHERE person_id = person.id ORDER BY role.id)) AS roles
        FROM person ORDER BY person.id"""
    return _with_lists(_objects(connection, statement), "aliases", "roles")


def _mentions(connection: sqlite3.Connection) -> Iterator[Row]:
    statement = """
        SELECT 'a' || article_id AS article, 'o' || organisation_id AS organisation, 'p' || person_id AS person,
               start, "end", surface FROM mention ORDER BY article_id, start"""
    for row in _objects(connection, statement):
        yield {name: value for name, value in row.items() if value is not None}


def _dates(connection: sqlite3.Connection) -> Iterator[Row]:
    statement = """
        SELECT 'a' || article_id AS article, start, "end", surface, edtf, earliest, latest
        FROM date_mention ORDER BY article_id, start, "end", role"""
    return _objects(connection, statement)


def _amounts(connection: sqlite3.Connection) -> Iterator[Row]:
    statement = """
        SELECT 'a' || article_id AS article, start, "end", surface, value, unit
        FROM amount ORDER BY article_id, start"""
    for row in _objects(connection, statement):
        yield {**row, "value": int(row["value"]) if row["value"].is_integer() else row["value"]}


def _quotes(connection: sqlite3.Connection) -> Iterator[Row]:
    statement = """
        SELECT 'a' || article_id AS article, start, "end", coalesce('p' || person_id, 'o' || organisation_id) AS speaker
        FROM quotation ORDER BY article_id, start"""
    return _objects(connection, statement)


def _events(connection: sqlite3.Connection) -> Iterator[Row]:
    statement = """
        SELECT 'e' || id AS id, 'a' || article_id AS article, start, "end", kind, title, edtf, certainty,
               (SELECT json_group_array(json_object('organisation', 'o' || organisation_id, 'role', role))
                FROM (SELECT organisation_id, role FROM event_party
                      WHERE event_id = event.id AND organisation_id IS NOT NULL ORDER BY position)) AS organisations
        FROM event ORDER BY event.id"""
    return _with_lists(_objects(connection, statement), "organisations")


def _relations(connection: sqlite3.Connection) -> Iterator[Row]:
    statement = """
        SELECT 'o' || subject_organisation_id AS subject, relation, 'o' || object_organisation_id AS object,
               'a' || article_id AS article, start, "end"
        FROM relation WHERE subject_organisation_id IS NOT NULL AND object_organisation_id IS NOT NULL
        ORDER BY relation.id"""
    return _objects(connection, statement)


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
