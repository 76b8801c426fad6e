"""Owns the question "is the database whole?": the file, the spans, the search index, the counts and the orders."""

from __future__ import annotations

import sqlite3

MOST_EXAMPLES = 20

_SPANNED = (
    "mention", "class_mention", "role", "date_mention", "amount", "quotation", "event", "relation",
)  # fmt: skip
_WITH_SURFACE = ("mention", "class_mention", "date_mention", "amount")
_INDEXED = (
    ("article_search", "article", "1"),
    ("event_search", "event", "date_order IS NOT NULL"),
    ("organisation_search", "organisation_name", "1"),
    ("person_search", "person_name", "1"),
)

COUNTS: tuple[tuple[str, str], ...] = (
    ("the number of sources", "SELECT sources, (SELECT count(*) FROM source WHERE status = 'loaded') FROM collection"),
    ("the number of articles", "SELECT articles, (SELECT count(*) FROM article) FROM collection"),
    ("the number of organisations", "SELECT organisations,"
     " (SELECT count(*) FROM organisation WHERE hidden = 0) FROM collection"),
    ("the number of people", "SELECT people, (SELECT count(*) FROM person WHERE hidden = 0) FROM collection"),
    ("the number of events", "SELECT events, (SELECT count(*) FROM event WHERE lead_id = id) FROM collection"),
    ("the number of mentions", "SELECT mentions, (SELECT count(*) FROM mention) FROM collection"),
    ("events by month", "SELECT (SELECT sum(events) FROM event_month), nullif(events, 0) FROM collection"),
    ("events by month, of every kind", "SELECT (SELECT sum(events) FROM timeline_month), nullif(events, 0)"
     " FROM collection"),
    ("organisations by kind", "SELECT (SELECT sum(organisations) FROM organisation_kind), nullif(organisations, 0)"
     " FROM collection"),
    ("articles by tag", "SELECT (SELECT sum(articles) FROM tag), (SELECT nullif(count(*), 0) FROM article_tag)"),
    ("articles by month", "SELECT (SELECT sum(articles) FROM article_month), nullif(articles, 0) FROM collection"),
    ("articles by outlet", "SELECT (SELECT sum(articles) FROM outlet),"
     " (SELECT nullif(count(outlet_id), 0) FROM article)"),
    ("organisations by article", "SELECT (SELECT sum(mentions) FROM organisation_article),"
     " (SELECT nullif(count(organisation_id), 0) FROM mention)"),
    ("people by article", "SELECT (SELECT sum(mentions) FROM person_article),"
     " (SELECT nullif(count(person_id), 0) FROM mention)"),
    ("organisations by event", "SELECT (SELECT count(*) FROM organisation_event), (SELECT count(*) FROM"
     " (SELECT DISTINCT lead_id, organisation_id FROM event_party JOIN event ON event.id = event_id"
     " WHERE organisation_id IS NOT NULL))"),
    ("organisations' events by month", "SELECT (SELECT sum(events) FROM organisation_event_month),"
     " (SELECT nullif(count(*), 0) FROM organisation_event)"),
)  # fmt: skip
"""(what, a statement that gives the stored number and the counted one)."""

WRONG_ROWS: tuple[tuple[str, str], ...] = (
    ("organisation {0} has wrong counts", "SELECT key FROM organisation WHERE mentions <>"
     " (SELECT coalesce(sum(each.mentions), 0) FROM organisation_article AS each"
     " WHERE organisation_id = organisation.id) OR articles <> (SELECT count(*)"
     " FROM organisation_article WHERE organisation_id = organisation.id) OR events <> (SELECT count(*)"
     " FROM organisation_event WHERE organisation_id = organisation.id)"),
    ("person {0} has wrong counts", "SELECT key FROM person WHERE mentions <> (SELECT coalesce(sum(each.mentions), 0)"
     " FROM person_article AS each WHERE person_id = person.id) OR articles <> (SELECT count(*)"
     " FROM person_article WHERE person_id = person.id)"),
    ("event {0} has a wrong number of tellings", "SELECT id FROM event WHERE date_order IS NOT NULL"
     " AND tellings <> (SELECT count(*) FROM event AS telling WHERE telling.lead_id = event.id)"),
    ("event {0} follows another that is no lead", "SELECT event.id FROM event JOIN event AS lead"
     " ON lead.id = event.lead_id WHERE lead.lead_id <> lead.id"),
    ("event {0} shares its place in the order with another", "SELECT min(id) FROM event WHERE date_order IS NOT NULL"
     " GROUP BY date_order HAVING count(*) > 1"),
    ("organisation {0} has no canonical name", "SELECT key FROM organisation WHERE NOT EXISTS (SELECT 1"
     " FROM organisation_name AS name WHERE name.organisation_id = organisation.id AND name.kind = 'canonical')"),
    ("person {0} has no canonical name", "SELECT key FROM person WHERE NOT EXISTS (SELECT 1"
     " FROM person_name AS name WHERE name.person_id = person.id AND name.kind = 'canonical')"),
    ("organisation {0} is hidden and has facts", "SELECT key FROM organisation WHERE hidden = 1 AND (mentions > 0"
     " OR events > 0 OR id IN (SELECT organisation_id FROM role) OR id IN (SELECT organisation_id FROM quotation)"
     " OR id IN (SELECT subject_organisation_id FROM relation)"
     " OR id IN (SELECT object_organisation_id FROM relation))"),
    ("person {0} is hidden and has facts", "SELECT key FROM person WHERE hidden = 1 AND (mentions > 0"
     " OR id IN (SELECT person_id FROM role) OR id IN (SELECT person_id FROM quotation)"
     " OR id IN (SELECT person_id FROM event_party))"),
    ("judgement {0} is laid and does not stand", "SELECT id FROM judgement WHERE laid = 1 AND state <> 'standing'"),
    ("judgement {0} is not laid and changed facts", "SELECT DISTINCT judgement_id FROM judged_row"
     " JOIN judgement ON judgement.id = judgement_id WHERE laid = 0"),
    ("article {0} has no text", "SELECT id FROM article WHERE id NOT IN (SELECT article_id FROM article_text)"),
    ("source {0} is loaded and has no page", "SELECT name FROM source WHERE status = 'loaded'"
     " AND id NOT IN (SELECT source_id FROM source_page)"),
    ("article {0} lies outside its page", "SELECT article.id FROM article JOIN source_page"
     " ON source_page.source_id = article.source_id WHERE page_end > characters"),
    ("article {0} begins its story outside its text", "SELECT id FROM article JOIN article_text ON article_id = id"
     " WHERE body_start > length(text)"),
)  # fmt: skip
"""(problem, a statement that gives the rows that have it)."""


def check(connection: sqlite3.Connection) -> list[str]:
    """Every problem found, one line each; an empty list means that the database is whole.

    Reads all of it. The search index is compared with the texts, word by word, only where the connection may write.
    """
    # One transaction, so that what another process loads meanwhile is counted nowhere.
    connection.execute("BEGIN")
    try:
        return _problems(connection)
    finally:
        connection.execute("ROLLBACK")


def _problems(connection: sqlite3.Connection) -> list[str]:
    problems = [
        f"the file is damaged: {' '.join(row[0].split())}"
        for row in connection.execute("PRAGMA integrity_check")
        if row[0] != "ok"
    ]
    problems += [
        f"{table} row {row} points at a missing row of {parent}"
        for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check")
    ]
    for table in _SPANNED:
        problems += _outside_their_text(connection, table)
    for table in _WITH_SURFACE:
        problems += _other_words(connection, table)
    for index, subject, condition in _INDEXED:
        problems += _out_of_step(connection, index, subject, condition)
    for what, statement in COUNTS:
        stored, counted = connection.execute(statement).fetchone()
        if stored != counted:
            problems.append(f"{what} is stored as {stored} and counted as {counted}")
    for problem, statement in WRONG_ROWS:
        problems += [problem.format(row) for (row,) in connection.execute(f"{statement} LIMIT {MOST_EXAMPLES}")]
    return problems


def _outside_their_text(connection: sqlite3.Connection, table: str) -> list[str]:
    rows = connection.execute(
        f'SELECT article_id, start, "end" FROM {table} JOIN article_text USING (article_id)'
        f' WHERE start < 0 OR start >= "end" OR "end" > length(text) LIMIT {MOST_EXAMPLES}'
    )
    return [f"{table} {start} to {end} lies outside the text of article {article}" for article, start, end in rows]


def _other_words(connection: sqlite3.Connection, table: str) -> list[str]:
    rows = connection.execute(
        f'SELECT article_id, start, "end" FROM {table} JOIN article_text USING (article_id)'
        f' WHERE surface <> substr(text, start + 1, "end" - start) LIMIT {MOST_EXAMPLES}'
    )
    return [f"{table} {start} to {end} of article {article} are other words" for article, start, end in rows]


def _out_of_step(connection: sqlite3.Connection, index: str, subject: str, condition: str) -> list[str]:
    indexed = connection.execute(f"SELECT count(*) FROM {index}_docsize").fetchone()[0]
    there = connection.execute(
        f"SELECT count(*) FROM {subject} WHERE {condition}"
        f" AND id <= (SELECT indexed FROM search_progress WHERE subject = '{subject}')"
    ).fetchone()[0]
    if indexed != there:
        return [f"{index} holds {indexed} rows for {there}"]
    waiting = connection.execute("SELECT unfinished FROM collection").fetchone()[0]
    if waiting or connection.execute("PRAGMA query_only").fetchone()[0]:
        return []
    try:
        connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        return [f"{index} is not in step with its texts: {error}"]
    return []
