"""What the tests of judgements compare: every row of the facts and summaries, and the tables themselves."""

from __future__ import annotations

import sqlite3

FACTS = (
    "article", "article_tag", "organisation", "organisation_name", "organisation_code", "organisation_succession",
    "person", "person_name", "mention", "role", "quotation", "event", "event_party", "relation", "collection",
    "organisation_article", "person_article", "organisation_event", "event_month", "organisation_event_month",
    "mark", "timeline_month", "organisation_kind", "tag",
)  # fmt: skip


def dump(connection: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table that a judgement may change or that counts such rows."""
    return {table: sorted(connection.execute(f"SELECT * FROM {table}"), key=repr) for table in FACTS}


def dump_by_key(connection: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    """As `dump`, of the facts alone, without row ids and places in the order, which depend on what came first."""
    questions = {
        "organisation": "SELECT key, name, kind, place, opened, closed, mentions, articles, events, first_day,"
        " last_day, hidden FROM organisation",
        "organisation_name": "SELECT key, each.name, each.kind, each.mentions FROM organisation_name AS each"
        " JOIN organisation ON organisation.id = organisation_id",
        "person_name": "SELECT key, each.name, each.kind, each.mentions FROM person_name AS each"
        " JOIN person ON person.id = person_id",
        "event": "SELECT article_id, trigger_start, kind, edtf, earliest, latest, certainty, tellings, lead_id = id"
        " FROM event",
        "event_party": "SELECT article_id, trigger_start, position, role, organisation.key, person.key FROM event_party"
        " JOIN event ON event.id = event_id LEFT JOIN organisation ON organisation.id = organisation_id"
        " LEFT JOIN person ON person.id = person_id",
        "mention": "SELECT article_id, start, surface, organisation.key, person.key FROM mention"
        " LEFT JOIN organisation ON organisation.id = organisation_id LEFT JOIN person ON person.id = person_id",
        "relation": "SELECT article_id, start, relation, a.key, b.key FROM relation"
        " LEFT JOIN organisation AS a ON a.id = subject_organisation_id"
        " LEFT JOIN organisation AS b ON b.id = object_organisation_id",
        "role": "SELECT article_id, start, person.key, role, organisation.key FROM role"
        " JOIN person ON person.id = person_id LEFT JOIN organisation ON organisation.id = organisation_id",
        **{
            table: f"SELECT * FROM {table}"
            for table in (
                "organisation_succession",
                "event_month",
                "timeline_month",
                "organisation_kind",
                "tag",
                "collection",
                "article_tag",
            )
        },
    }
    return {name: sorted(connection.execute(question), key=repr) for name, question in questions.items()}
