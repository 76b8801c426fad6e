"""Owns what the user decided: recorded, listed, undone and done again; kept apart from the facts.

A judgement speaks of its subject by a stable key, never by a row id, so that loading or rebuilding loses none. Laying
judgements over the facts is done in `db.judging`.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Any, Literal

from db.writing.few_rows import table

Action = Literal["merge", "split", "rename", "reject", "correct", "tag", "note", "bookmark"]
State = Literal["standing", "undone", "dropped"]
SubjectKind = Literal[
    "organisation", "person", "article", "event", "mention", "date", "amount", "quotation", "role", "relation"
]


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision. `value` is what JSON can hold: the other key of a merge, a new name, a tag, a note, a correction.

    `made_at` is UTC, ISO 8601.
    """

    id: int
    action: Action
    subject_kind: SubjectKind
    subject: str
    value: Any
    made_at: str
    state: State
    laid: bool = False
    """Its effect is in the facts; one that stands and is not laid waits for its subject, which is not here."""


_COLUMNS = "id, action, subject_kind, subject, value, made_at, state, laid"


def record(
    connection: sqlite3.Connection,
    action: Action,
    subject_kind: SubjectKind,
    subject: str,
    value: Any = None,
    made_at: str | None = None,
) -> Judgement:
    """Keep a decision about the subject with this stable key; what was undone before can then not be done again.

    `made_at` (UTC, ISO 8601) is now unless it is given.
    """
    stored = None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)
    connection.execute("UPDATE judgement SET state = 'dropped' WHERE state = 'undone'")
    decision = {"action": action, "subject_kind": subject_kind, "subject": subject, "value": stored}
    if made_at is not None:
        decision["made_at"] = made_at
    number = table(connection, "judgement").insert(decision).last_pk
    row = connection.execute(f"SELECT {_COLUMNS} FROM judgement WHERE id = ?", (number,)).fetchone()
    return _judgement(row)


def standing(connection: sqlite3.Connection) -> list[Judgement]:
    """The decisions that hold, oldest first."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM judgement WHERE state = 'standing' ORDER BY id")
    return [_judgement(row) for row in rows]


def of_later_sources(connection: sqlite3.Connection) -> list[Judgement]:
    """The decisions that hold and may have to do with a source loaded after them, oldest first: those that wait for a
    subject, and those of an action that reaches facts yet to come."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM judgement WHERE state = 'standing'"
        " AND (laid = 0 OR action IN ('merge', 'split', 'reject', 'correct')) ORDER BY id"
    )
    return [_judgement(row) for row in rows]


def history(connection: sqlite3.Connection) -> list[Judgement]:
    """Every decision, undone ones too, oldest first."""
    return [_judgement(row) for row in connection.execute(f"SELECT {_COLUMNS} FROM judgement ORDER BY id")]


def undo(connection: sqlite3.Connection) -> Judgement | None:
    """Take back the latest decision that holds; None where there is none."""
    return _move(connection, "SELECT max(id) FROM judgement WHERE state = 'standing'", "undone")


def redo(connection: sqlite3.Connection) -> Judgement | None:
    """Do again what `undo` took back last; None where there is none, or something was decided since."""
    return _move(connection, "SELECT min(id) FROM judgement WHERE state = 'undone'", "standing")


def article_key(connection: sqlite3.Connection, article_id: int) -> str | None:
    """An article's stable key: its source's SHA-256, "#", and its place in the source."""
    row = connection.execute(
        "SELECT source.sha256 || '#' || article.position FROM article JOIN source ON source.id = article.source_id"
        " WHERE article.id = ?",
        (article_id,),
    ).fetchone()
    return row[0] if row else None


# A corrected event keeps the key that the rules gave it.
_FOUND_KIND = (
    "(SELECT json_extract(before, '$.kind') FROM judged_row WHERE fact = 'event' AND change = 'changed'"
    " AND row = json_object('id', lead.id) AND json_extract(before, '$.kind') IS NOT NULL ORDER BY id LIMIT 1)"
)


def event_key(connection: sqlite3.Connection, event_id: int) -> str | None:
    """An event's stable key: its story or, where it has none, its lead's article, trigger and kind as found."""
    row = connection.execute(
        "SELECT coalesce('story:' || lead.story, source.sha256 || '#' || article.position || ':' || lead.trigger_start"
        f" || '-' || lead.trigger_end || ':' || coalesce({_FOUND_KIND}, lead.kind)) FROM event AS telling"
        " JOIN event AS lead ON lead.id = telling.lead_id JOIN article ON article.id = lead.article_id"
        " JOIN source ON source.id = article.source_id WHERE telling.id = ?",
        (event_id,),
    ).fetchone()
    return row[0] if row else None


def span_key(connection: sqlite3.Connection, article_id: int, start: int, end: int) -> str | None:
    """The stable key of a mention, date, amount, quotation, role or relation: its article's key and its characters."""
    key = article_key(connection, article_id)
    return f"{key}:{start}-{end}" if key else None


def _move(connection: sqlite3.Connection, which: str, state: State) -> Judgement | None:
    number = connection.execute(which).fetchone()[0]
    if number is None:
        return None
    connection.execute("UPDATE judgement SET state = ? WHERE id = ?", (state, number))
    return _judgement(connection.execute(f"SELECT {_COLUMNS} FROM judgement WHERE id = ?", (number,)).fetchone())


def _judgement(row: tuple[Any, ...]) -> Judgement:
    number, action, subject_kind, subject, value, made_at, state, laid = row
    decoded = None if value is None else json.loads(value)
    return Judgement(number, action, subject_kind, subject, decoded, made_at, state, bool(laid))
