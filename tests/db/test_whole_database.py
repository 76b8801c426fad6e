"""The check of a database: whole ones have no problems, and each sort of damage is named."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from db.checking import check
from db.reading import open_reader
from db.registers.records import Entry
from db.registers.storing import store

DAMAGES = [
    ("UPDATE mention SET surface = 'Other' WHERE start = 0 OR surface = 'TCT'", "mention"),
    ('UPDATE amount SET "end" = 99999 WHERE value > 1000', "lies outside the text"),
    ("UPDATE article_text SET text = 'short'", "outside the text"),
    ("UPDATE article SET body_start = 99999", "begins its story outside its text"),
    ("UPDATE article SET page_end = 99999", "lies outside its page"),
    ("DELETE FROM article_text WHERE article_id = 2", "article 2 has no text"),
    ("DELETE FROM source_page", "has no page"),
    ("UPDATE collection SET articles = 7", "the number of articles is stored as 7 and counted as 3"),
    ("UPDATE collection SET events = 9", "the number of events is stored as 9 and counted as 4"),
    ("UPDATE organisation SET mentions = 70 WHERE id = 1", "organisation tidewell-trust has wrong counts"),
    ("UPDATE person SET articles = 70", "person orla-fenn has wrong counts"),
    ("UPDATE event SET tellings = 3 WHERE id = 1", "event 1 has a wrong number of tellings"),
    ("UPDATE event SET date_order = (SELECT date_order FROM event WHERE id = 1) WHERE id = 2", "shares its place"),
    ("DELETE FROM organisation_event", "organisations by event"),
    ("UPDATE organisation_event_month SET events = 9", "organisations' events by month"),
    ("DELETE FROM event_month", "events by month"),
    ("DELETE FROM organisation_name WHERE kind = 'canonical'", "has no canonical name"),
    ("DELETE FROM organisation WHERE id = 3", "points at a missing row of organisation"),
    ("UPDATE article_text SET text = replace(text, 'visits', 'vixits')", "not in step"),
    ("DELETE FROM event_search_docsize WHERE id > 0", "event_search holds"),
]


def test_a_whole_database_has_no_problems(invented_db: sqlite3.Connection, fresh_db: sqlite3.Connection) -> None:
    assert check(invented_db) == []
    assert check(fresh_db) == []


def test_a_reader_may_check_too(invented_file: Path) -> None:
    assert check(open_reader(invented_file)) == []


@pytest.mark.parametrize(("damage", "problem"), DAMAGES)
def test_damage_is_named(invented_db: sqlite3.Connection, damage: str, problem: str) -> None:
    invented_db.execute("PRAGMA foreign_keys = OFF")
    assert invented_db.execute(damage).rowcount > 0
    problems = check(invented_db)
    assert any(problem in line for line in problems), problems
    assert all("\n" not in line for line in problems)


def test_every_view_can_be_read(invented_db: sqlite3.Connection) -> None:
    entry = Entry("tidewell-trust", "Tidewell Care Trust", codes=(("ODS", "ZZ1"),))
    invented_db.execute("BEGIN")
    store(invented_db, [entry], name="etr.csv", layout="ODS", path="/etr.csv", sha256="0" * 64)
    views = [name for (name,) in invented_db.execute("SELECT name FROM sqlite_master WHERE type = 'view'")]
    assert {"article_list", "event_with_parties", "mention_in_context"} <= set(views)
    for view in views:
        assert invented_db.execute(f"SELECT * FROM {view}").fetchall()
    context = invented_db.execute("SELECT context, surface, rule_version FROM mention_in_context").fetchall()
    assert all(surface in words and version for words, surface, version in context)
    parties = invented_db.execute("SELECT sentence, parties FROM event_with_parties WHERE id = 1").fetchone()
    assert parties == (
        "Tidewell Care Trust began a pilot of joint visits in March 2009.",
        "Tidewell Care Trust (lead); Orla Fenn (head)",
    )
