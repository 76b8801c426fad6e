"""Owns the question what is known of one event: who takes part, its sentence, and every article's telling of it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from db.questions.event_parties import scheme_parties, told_parties
from db.questions.summarised import TOLD


@dataclass(frozen=True, slots=True)
class EventParty:
    """Who takes part: `kind` is organisation, person or class; `id` is None for a class."""

    role: str
    kind: str
    id: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Telling:
    """One article's telling of an event, with its sentence; `published` and `posted` are EDTF."""

    event_id: int
    article_id: int
    title: str
    publisher: str | None
    published: str | None
    posted: str | None
    start: int
    end: int
    sentence: str
    edtf: str | None
    certainty: str
    rule: str
    version: int
    address: str | None = None


@dataclass(frozen=True, slots=True)
class EventDetail:
    """One event: `sentence` is article text[start:end], and text[trigger_start:trigger_end] gave it its kind."""

    id: int
    kind: str
    title: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    certainty: str
    article_id: int
    start: int
    end: int
    trigger_start: int
    trigger_end: int
    sentence: str
    rule: str
    version: int
    told: str | None
    """As `db.questions.summarised.EventRow.told`."""
    parties: tuple[EventParty, ...]
    tellings: tuple[Telling, ...]


def event(connection: sqlite3.Connection, event_id: int) -> EventDetail | None:
    """One event with its parties, its sentence and all its tellings; any telling's id finds it."""
    row = connection.execute(
        "SELECT lead.id, lead.kind, lead.title, lead.edtf, lead.earliest, lead.latest, lead.certainty, lead.article_id,"
        ' lead.start, lead."end", lead.trigger_start, lead.trigger_end,'
        ' substr(article_text.text, lead.start + 1, lead."end" - lead.start), rule.name, rule.version,'
        f" {TOLD.format(event='lead', lead='lead')}"
        " FROM event AS telling JOIN event AS lead ON lead.id = telling.lead_id"
        " JOIN article_text ON article_text.article_id = lead.article_id JOIN rule ON rule.id = lead.rule_id"
        " WHERE telling.id = ?",
        (event_id,),
    ).fetchone()
    if row is None:
        return None
    values = [*row, parties(connection, row[0]), tellings(connection, row[0])]
    return EventDetail(*values)


def parties(connection: sqlite3.Connection, event_id: int) -> tuple[EventParty, ...]:
    """Who takes part in an event, by any of its tellings, in their order, then by the scheme that it is under."""
    parts = told_parties(connection, event_id)
    parts += scheme_parties(connection, parts)
    return tuple(dict.fromkeys(EventParty(part.role, part.kind, part.id, part.name) for part in parts))


def tellings(connection: sqlite3.Connection, event_id: int) -> tuple[Telling, ...]:
    """Every article's telling of an event (its lead's id), the lead first."""
    rows = connection.execute(
        "SELECT telling.id, telling.article_id, article.title, outlet.name, article.published,"
        " article.posted, telling.start,"
        ' telling."end", substr(article_text.text, telling.start + 1, telling."end" - telling.start), telling.edtf,'
        " telling.certainty, rule.name, rule.version, article.address FROM event AS telling"
        " JOIN article ON article.id = telling.article_id"
        " JOIN article_text ON article_text.article_id = telling.article_id JOIN rule ON rule.id = telling.rule_id"
        " LEFT JOIN outlet ON outlet.id = article.outlet_id WHERE telling.lead_id = :lead"
        " ORDER BY telling.id <> :lead, telling.id",
        {"lead": event_id},
    )
    return tuple(Telling(*row) for row in rows)
