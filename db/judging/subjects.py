"""Owns finding what a judgement speaks of: the rows that have its stable key now, where they are here at all."""

from __future__ import annotations

import re
import sqlite3
from typing import NamedTuple

from db.stable_keys import id_of

_SPAN = re.compile(r"(.+#\d{1,9}):(\d{1,12})-(\d{1,12})", re.DOTALL)
_CHARACTERS = re.compile(r"(.+#\d{1,9}):(\d{1,12})-(\d{1,12}):(.+)", re.DOTALL)
STORY = "story:"


class Span(NamedTuple):
    """Characters of an article that is here."""

    article_id: int
    start: int
    end: int


def article_id(connection: sqlite3.Connection, key: str) -> int | None:
    """The article with this key."""
    return id_of(connection, "article", key)


def span(connection: sqlite3.Connection, key: str) -> Span | None:
    """The characters with this key; None for an article that is not here, or no such key."""
    found = _SPAN.fullmatch(key)
    article = article_id(connection, found[1]) if found else None
    return Span(article, int(found[2]), int(found[3])) if found and article is not None else None


def event_id(connection: sqlite3.Connection, key: str) -> int | None:
    """The lead of the event with this key, by the kind that the rules found even where it was corrected."""
    number = id_of(connection, "event", key)
    if number is not None or key.startswith(STORY):
        return number
    found = _CHARACTERS.fullmatch(key)
    article = article_id(connection, found[1]) if found else None
    if found is None or article is None:
        return None
    row = connection.execute(
        "SELECT event.id FROM event JOIN judged_row ON fact = 'event' AND row = json_object('id', event.id)"
        " WHERE article_id = ? AND trigger_start = ? AND trigger_end = ? AND json_extract(before, '$.kind') = ?",
        (article, int(found[2]), int(found[3]), found[4]),
    ).fetchone()
    return row[0] if row else None


def shown(connection: sqlite3.Connection, table: str, key: str) -> int | None:
    """The organisation or person with this key, where it is not hidden."""
    row = connection.execute(f"SELECT id FROM {table} WHERE key = ? AND hidden = 0", (key,)).fetchone()
    return row[0] if row else None


def subject_id(connection: sqlite3.Connection, kind: str, key: str) -> int | None:
    """The row id of an organisation or person that is not hidden, an article or an event; None for another kind."""
    if kind in ("organisation", "person"):
        return shown(connection, kind, key)
    if kind == "article":
        return article_id(connection, key)
    return event_id(connection, key) if kind == "event" else None


def leads_of(connection: sqlite3.Connection, organisation_id: int) -> set[int]:
    """The events that an organisation has a part in, by their leads."""
    return _column(connection, "SELECT event_id FROM organisation_event WHERE organisation_id = ?", organisation_id)


def articles_of(connection: sqlite3.Connection, table: str, number: int) -> set[int]:
    """The articles that name an organisation or a person."""
    return _column(connection, f"SELECT article_id FROM {table}_article WHERE {table}_id = ?", number)


def _column(connection: sqlite3.Connection, question: str, *values: int) -> set[int]:
    return {number for (number,) in connection.execute(question, values)}
