"""Owns telling what was decided in words: which subject, what about it, and whether it holds."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from db import judgements
from db.judgements import Judgement, SubjectKind
from db.judging.subjects import article_id, event_id, span

_MOST_WORDS = 60


class Told(NamedTuple):
    """A judgement for people. `subject_id` is the row that it speaks of, None where there is none to open."""

    id: int
    made_at: str
    action: str
    subject_kind: SubjectKind
    name: str
    says: str
    state: str
    subject: str
    subject_id: int | None


def told(connection: sqlite3.Connection, *, undone: bool = False) -> list[Told]:
    """Every judgement that stands, oldest first; with `undone` also those taken back."""
    all_of_them = judgements.history(connection) if undone else judgements.standing(connection)
    return [tell(connection, judgement) for judgement in all_of_them]


def tell(connection: sqlite3.Connection, judgement: Judgement) -> Told:
    """One judgement in words."""
    number, name = _subject(connection, judgement)
    state = {"standing": "stands" if judgement.laid else "no longer found"}.get(judgement.state, judgement.state)
    return Told(
        judgement.id, judgement.made_at, judgement.action, judgement.subject_kind, name or judgement.subject,
        says(connection, judgement), state, judgement.subject, number,
    )  # fmt: skip


def says(connection: sqlite3.Connection, judgement: Judgement) -> str:
    """What was decided about the subject."""
    value = judgement.value
    match judgement.action:
        case "merge":
            return f"merged into {_name_of_key(connection, judgement.subject_kind, str(value)) or value}"
        case "split":
            where = ", where one article names it" if value.get("article") else ""
            return f"“{value['name']}” split off{where}"
        case "rename":
            return f"renamed {value}"
        case "reject":
            return "taken away"
        case "correct" if "without" in value:
            ((kind, key),) = value["without"].items()
            return f"without {key if kind == 'class' else _name_of_key(connection, kind, key) or key}"
        case "correct":
            words = {"edtf": "date", "kind": "kind", "certainty": "certainty"}
            return ", ".join(f"{words[field]} {value[field] or 'unknown'}" for field in words if field in value)
        case "tag":
            return f"not tagged {value['remove']}" if isinstance(value, dict) else f"tagged {value}"
        case "note":
            return f"note: {value}" if value else "no note"
        case "bookmark":
            return "no bookmark" if value is False else "bookmarked"


def _subject(connection: sqlite3.Connection, judgement: Judgement) -> tuple[int | None, str | None]:
    kind, key = judgement.subject_kind, judgement.subject
    if kind in ("organisation", "person"):
        row = connection.execute(f"SELECT id, name, hidden FROM {kind} WHERE key = ?", (key,)).fetchone()
        return (None if row[2] else row[0], row[1]) if row else (None, None)
    if kind == "article":
        number = article_id(connection, key)
        return number, _one(connection, "SELECT title FROM article WHERE id = ?", number)
    if kind == "event":
        number = event_id(connection, key)
        if number is not None:
            return number, _one(connection, "SELECT title FROM event WHERE id = ?", number)
        return None, _title_of_gone(connection, judgement)
    found = span(connection, key)
    if found is None:
        return None, None
    words = connection.execute(
        "SELECT substr(text, ? + 1, ?) FROM article_text WHERE article_id = ?",
        (found.start, min(found.end - found.start, _MOST_WORDS), found.article_id),
    ).fetchone()
    return None, f"“{' '.join(words[0].split())}”" if words else None


def _title_of_gone(connection: sqlite3.Connection, judgement: Judgement) -> str | None:
    """The title of an event that this judgement took away, or another one that speaks of the same event."""
    row = connection.execute(
        "SELECT json_extract(before, '$.title') FROM judged_row JOIN judgement ON judgement.id = judgement_id"
        " WHERE fact = 'event' AND change = 'gone' AND subject_kind = 'event' AND subject = ? ORDER BY judged_row.id",
        (judgement.subject,),
    ).fetchone()
    return row[0] if row else None


def _name_of_key(connection: sqlite3.Connection, table: str, key: str) -> str | None:
    row = connection.execute(f"SELECT name FROM {table} WHERE key = ?", (key,)).fetchone()
    return row[0] if row else None


def _one(connection: sqlite3.Connection, question: str, value: int | None) -> str | None:
    row = connection.execute(question, (value,)).fetchone()
    return row[0] if row else None
