"""Owns finding rows by keys that outlast loading again: what a row's key is, and which row has a key now.

Row ids change when a database is built anew; these keys do not.
"""

from __future__ import annotations

from db.light import sqlite as sqlite3
from db.light.typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

Keyed = Literal["organisation", "person", "article", "event"]

_STORY = "story:"


def key_of(connection: sqlite3.Connection, kind: Keyed, row_id: int) -> str | None:
    """The stable key of a row; None where there is no such row."""
    from db.judgements import article_key, event_key

    match kind:
        case "article":
            return article_key(connection, row_id)
        case "event":
            return event_key(connection, row_id)
    row = connection.execute(f"SELECT key FROM {kind} WHERE id = ?", (row_id,)).fetchone()
    return row[0] if row else None


def id_of(connection: sqlite3.Connection, kind: Keyed, key: str) -> int | None:
    """The id of the row that has the key in this database; None where none has, or the key is none at all."""
    return _FINDERS[kind](connection, key)


def _organisation(connection: sqlite3.Connection, key: str) -> int | None:
    return _first(connection, "SELECT id FROM organisation WHERE key = ?", key)


def _person(connection: sqlite3.Connection, key: str) -> int | None:
    return _first(connection, "SELECT id FROM person WHERE key = ?", key)


def _article(connection: sqlite3.Connection, key: str) -> int | None:
    sha256, _, position = key.partition("#")
    if not _is_number(position):
        return None
    return _first(
        connection,
        "SELECT article.id FROM source JOIN article ON article.source_id = source.id"
        " WHERE source.sha256 = ? AND article.position = ?",
        sha256, int(position),
    )  # fmt: skip


def _event(connection: sqlite3.Connection, key: str) -> int | None:
    if key.startswith(_STORY):
        return _first(
            connection, "SELECT id FROM event WHERE story = ? AND date_order IS NOT NULL", key.removeprefix(_STORY)
        )
    article, _, rest = key.partition(":")
    characters, _, kind = rest.partition(":")
    start, _, end = characters.partition("-")
    article_id = _article(connection, article)
    if article_id is None or not _is_number(start) or not _is_number(end):
        return None
    return _first(
        connection,
        "SELECT lead_id FROM event WHERE article_id = ? AND trigger_start = ? AND trigger_end = ? AND kind = ?",
        article_id, int(start), int(end), kind,
    )  # fmt: skip


def _is_number(text: str) -> bool:
    """Digits of a number that SQLite can hold."""
    return text.isascii() and text.isdigit() and len(text) < 16


def _first(connection: sqlite3.Connection, question: str, *values: str | int) -> int | None:
    row = connection.execute(question, values).fetchone()
    return int(row[0]) if row else None


_FINDERS: dict[Keyed, Callable[[sqlite3.Connection, str], int | None]] = {
    "organisation": _organisation, "person": _person, "article": _article, "event": _event,
}  # fmt: skip
