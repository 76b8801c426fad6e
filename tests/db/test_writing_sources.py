"""Writing sources: whole or not at all, the same again changes nothing, one body under one key."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from invented_sources import MARSH, NAMES, ORLA, fair_report, marsh_roundup, of_bytes, pilot_article

from db.checking import check
from db.connection import create
from db.errors import UnsupportedFact
from db.records import Article, DateMention, Event, Facts, Mention, Organisation, Party, Relation, Source
from db.writing.identities import Known
from db.writing.sources import finish_loading, record_refusal, together, write_source, write_sources

UNKNOWN: Any = "unknown"


def dump(connection: sqlite3.Connection) -> list[str]:
    tables = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
        )
    ]
    return [f"{table}: {row}" for table in tables for row in connection.execute(f"SELECT * FROM {table}")]


def with_facts(**facts: object) -> Source:
    article = pilot_article()
    changed = replace(article, facts=replace(article.facts, **facts))  # type: ignore[arg-type]
    return of_bytes("changed.txt", article.text, changed)


def test_the_same_bytes_again_change_nothing_at_all(invented_db: sqlite3.Connection) -> None:
    before = dump(invented_db)
    renamed = replace(marsh_roundup(), name="copy.txt", path="elsewhere/copy.txt")
    assert [write_source(invented_db, source) for source in (marsh_roundup(), renamed)] == ["unchanged"] * 2
    finish_loading(invented_db)
    assert dump(invented_db) == before


def test_two_databases_of_the_same_sources_are_alike(invented_db: sqlite3.Connection) -> None:
    other = create(":memory:")
    for source in (marsh_roundup(), fair_report()):
        write_source(other, source)
    finish_loading(other)
    for connection in (other, invented_db):
        connection.execute("UPDATE source SET loaded_at = ''")
    assert dump(other) == dump(invented_db)


def test_changed_bytes_under_the_same_path_are_another_source(invented_db: sqlite3.Connection) -> None:
    text = "A later version"
    later = replace(
        of_bytes("fair.txt", text, Article("A later version", text, 0, 0, len(text))), path="saved/fair.txt"
    )
    assert write_source(invented_db, later) == "loaded"
    found = invented_db.execute("SELECT count(*) FROM source WHERE path = 'saved/fair.txt'").fetchone()
    assert found == (2,)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"mentions": (Mention(0, 8, "Elsewhere", NAMES, organisation="marsh-council"),)}, "are 'Tidewell'"),
        ({"mentions": (Mention(5, 5, "", NAMES, organisation="marsh-council"),)}, "characters 5 to 5"),
        ({"mentions": (Mention(0, 8, "Tidewell", NAMES, organisation="nobody"),)}, "organisation 'nobody'"),
        ({"mentions": (Mention(0, 8, "Tidewell", NAMES, person="nobody"),)}, "person 'nobody'"),
        ({"dates": (DateMention(0, 9999, "all", None, None, None, NAMES),)}, "0 to 9999"),
        ({"relations": (Relation("marsh-council", "funds", "nobody", 0, 8, NAMES),)}, "organisation 'nobody'"),
        (
            {"events": (Event(0, 8, 9000, 9001, "pilot", "t", None, None, None, "happened", NAMES),)},
            "trigger of event 't'",
        ),
        (
            {"events": (Event(0, 8, 0, 8, "pilot", "t", "2009-99", "2009-99-01", None, "happened", NAMES),)},
            "'2009-99-01' is not a day",
        ),
    ],
)
def test_a_fact_that_the_text_does_not_bear_out_keeps_the_whole_source_out(
    invented_db: sqlite3.Connection, facts: dict[str, object], words: str
) -> None:
    before = dump(invented_db)
    with pytest.raises(UnsupportedFact, match=words):
        write_source(invented_db, with_facts(**facts))
    assert dump(invented_db) == before
    assert not invented_db.in_transaction


@pytest.mark.parametrize(
    "facts",
    [
        {"mentions": (Mention(0, 8, "Tidewell", NAMES),)},
        {"mentions": (Mention(0, 8, "Tidewell", NAMES, organisation="marsh-council", person="orla-fenn"),)},
        {"events": (Event(0, 8, 0, 8, UNKNOWN, "t", None, None, None, "happened", NAMES),)},
        {"events": (Event(0, 8, 0, 8, "pilot", "t", None, None, None, UNKNOWN, NAMES),)},
        {"events": (Event(0, 8, 0, 8, "pilot", "t", None, None, None, "denied", NAMES, (Party("none"),)),)},
    ],
)
def test_the_schema_refuses_facts_without_one_subject_or_of_an_unknown_kind(
    invented_db: sqlite3.Connection, facts: dict[str, object]
) -> None:
    before = dump(invented_db)
    with pytest.raises(sqlite3.IntegrityError):
        write_source(invented_db, with_facts(**facts))
    assert dump(invented_db) == before


def test_a_body_is_one_under_its_key_whatever_it_is_called(invented_db: sqlite3.Connection) -> None:
    row = invented_db.execute(
        "SELECT name, kind, place, opened, closed, mentions, articles, events, first_day, last_day FROM organisation"
        " WHERE key = 'tidewell-trust'"
    ).fetchone()
    assert row == (
        "Tidewell Care Trust", "care trust", "Tidewell", "2004-04-01", "2014-03-31", 4, 3, 2, "2009-03-04", "2010-06-09"
    )  # fmt: skip
    names = invented_db.execute(
        "SELECT name, kind, mentions FROM organisation_name WHERE organisation_id = 1 ORDER BY id"
    ).fetchall()
    assert names == [("Tidewell Care Trust", "canonical", 3), ("TCT", "alias", 1), ("Tidewell Trust", "alias", 0)]


def test_a_surface_that_an_alias_later_vouches_for_becomes_the_alias(fresh_db: sqlite3.Connection) -> None:
    for number, aliases in enumerate([(), ("Marsh B C",)]):
        text = f"Marsh B C met {number}"
        facts = Facts((replace(MARSH, aliases=aliases),), (), (Mention(0, 9, "Marsh B C", NAMES, "marsh-council"),))
        write_source(fresh_db, of_bytes(f"{number}.txt", text, Article("met", text, 0, 0, len(text), facts=facts)))
    found = fresh_db.execute("SELECT kind, mentions FROM organisation_name WHERE name = 'Marsh B C'").fetchall()
    assert found == [("alias", 2)]


def test_two_tellings_of_a_story_share_the_first_as_lead(invented_db: sqlite3.Connection) -> None:
    rows = invented_db.execute(
        "SELECT id, lead_id, article_id, tellings, date_order IS NOT NULL FROM event"
        " WHERE story IS NOT NULL ORDER BY id"
    ).fetchall()
    assert rows == [(1, 1, 1, 2, 1), (4, 1, 3, 1, 0)]


def test_mentions_of_one_span_are_one_and_the_first_stands(fresh_db: sqlite3.Connection) -> None:
    mentions = (
        Mention(0, 8, "Tidewell", NAMES, organisation="marsh-council"),
        Mention(0, 8, "Tidewell", NAMES, person="orla-fenn"),
    )
    write_source(fresh_db, with_facts(mentions=mentions))
    assert fresh_db.execute("SELECT person_id FROM mention").fetchall() == [(None,)]
    assert check(fresh_db) == []


def test_a_refusal_is_kept_with_its_reason_and_only_once(fresh_db: sqlite3.Connection) -> None:
    def refuse(reason: str, sha256: str | None = None) -> str:
        return record_refusal(
            fresh_db, sha256=sha256, name="x.bin", path="in/x.bin", format="unknown", size=3, status="skipped",
            reason=reason,
        )  # fmt: skip

    assert [refuse("is binary"), refuse("is binary"), refuse("is a picture")] == ["recorded", "unchanged", "recorded"]
    assert [refuse("is binary", "b" * 64), refuse("is binary", "b" * 64)] == ["recorded", "unchanged"]
    rows = fresh_db.execute("SELECT sha256, status, reason FROM source ORDER BY id").fetchall()
    assert rows == [(None, "skipped", "is a picture"), ("b" * 64, "skipped", "is binary")]
    assert check(fresh_db) == []


def test_what_was_refused_and_can_be_read_now_is_loaded_in_its_place(fresh_db: sqlite3.Connection) -> None:
    source = fair_report()
    record_refusal(
        fresh_db, sha256=source.sha256, name="fair.txt", path="a", format="text", size=1, status="failed", reason="no"
    )
    assert write_source(fresh_db, source) == "loaded"
    assert fresh_db.execute("SELECT id, status, reason, path FROM source").fetchall() == [
        (1, "loaded", None, "saved/fair.txt")
    ]
    refused = record_refusal(
        fresh_db, sha256=source.sha256, name="fair.txt", path="a", format="text", size=1, status="failed", reason="no"
    )
    assert refused == "unchanged"
    assert check(fresh_db) == []


def test_a_source_that_is_not_loaded_has_nothing_to_write(fresh_db: sqlite3.Connection) -> None:
    with pytest.raises(ValueError, match="skipped"):
        write_source(fresh_db, replace(fair_report(), status="skipped"))


def test_a_body_before_or_after_need_not_be_known(invented_db: sqlite3.Connection) -> None:
    rows = invented_db.execute("SELECT * FROM organisation_succession ORDER BY 1").fetchall()
    assert rows == [("old-tidewell", "tidewell-trust"), ("tidewell-trust", "marsh-and-tidewell")]


def test_a_source_may_speak_of_bodies_that_an_earlier_one_made_known(invented_db: sqlite3.Connection) -> None:
    text = "Orla Fenn left Marshbury"
    facts = Facts(
        mentions=(
            Mention(0, 9, "Orla Fenn", NAMES, person=ORLA.key),
            Mention(15, 24, "Marshbury", NAMES, organisation=MARSH.key),
        )
    )
    write_source(invented_db, of_bytes("left.txt", text, Article("left", text, 0, 0, len(text), facts=facts)))
    assert invented_db.execute("SELECT mentions FROM person").fetchall() == [(3,)]
    assert check(invented_db) == []


def test_many_articles_of_one_day_and_many_undated_keep_their_order(fresh_db: sqlite3.Connection) -> None:
    for number in range(40):
        text = f"Note {number}"
        published = "2011-05-05" if number % 2 else None
        article = Article(text, text, 0, 0, len(text), published=published)
        write_source(fresh_db, of_bytes(f"{number}.txt", text, article))
    finish_loading(fresh_db)
    dated = fresh_db.execute("SELECT title FROM article WHERE day IS NOT NULL ORDER BY date_order").fetchall()
    undated = fresh_db.execute("SELECT title FROM article WHERE day IS NULL ORDER BY date_order DESC").fetchall()
    assert [title for (title,) in dated] == [f"Note {number}" for number in range(1, 40, 2)]
    assert [title for (title,) in undated] == [f"Note {number}" for number in range(0, 40, 2)]
    assert check(fresh_db) == []


def test_organisations_without_any_mention_are_kept(fresh_db: sqlite3.Connection) -> None:
    text = "Nothing named"
    facts = Facts(organisations=(Organisation("quiet", "Quiet Body", "trust"),))
    write_source(fresh_db, of_bytes("q.txt", text, Article("Nothing", text, 0, 0, len(text), facts=facts)))
    assert fresh_db.execute("SELECT mentions, first_day FROM organisation").fetchall() == [(0, None)]


def test_a_transaction_that_an_interruption_left_open_is_given_up(invented_db: sqlite3.Connection) -> None:
    before = list(invented_db.iterdump())
    invented_db.execute("BEGIN IMMEDIATE")
    invented_db.execute("UPDATE collection SET articles = articles + 1")
    finish_loading(invented_db)
    assert not invented_db.in_transaction
    assert list(invented_db.iterdump()) == before


def test_what_a_given_up_source_made_known_is_known_no_more(fresh_db: sqlite3.Connection) -> None:
    known = Known()
    with pytest.raises(sqlite3.IntegrityError):
        write_source(fresh_db, with_facts(mentions=(Mention(0, 8, "Tidewell", NAMES),)), known)
    assert write_source(fresh_db, marsh_roundup(), known) == "loaded"
    assert check(fresh_db) == []


def test_what_another_process_writes_is_not_taken_for_known(tmp_path: Path) -> None:
    ours, theirs = create(tmp_path / "a.db"), create(tmp_path / "a.db")
    known = Known()
    write_source(ours, marsh_roundup(), known)
    for table in ("organisation_article", "organisation_event", "organisation_event_month", "mention", "event_party"):
        theirs.execute(f"DELETE FROM {table}")
    theirs.execute("PRAGMA foreign_keys = OFF")
    theirs.execute("UPDATE organisation SET id = id + 100")
    assert write_source(ours, fair_report(), known) == "loaded"
    numbers = {number for (number,) in ours.execute("SELECT organisation_id FROM mention WHERE person_id IS NULL")}
    assert numbers
    assert min(numbers) > 100


def test_one_loading_and_many_leave_the_same_rows(fresh_db: sqlite3.Connection) -> None:
    other, known = create(":memory:"), Known()
    for connection, shared in ((other, known), (fresh_db, None)):
        for source in (marsh_roundup(), fair_report()):
            write_source(connection, source, shared)
        finish_loading(connection)
        connection.execute("UPDATE source SET loaded_at = ''")
    assert dump(other) == dump(fresh_db)


def test_an_interruption_keeps_the_whole_sources_of_a_transaction_only() -> None:
    connection = create(":memory:")

    with pytest.raises(KeyboardInterrupt), together(connection):
        write_source(connection, marsh_roundup())
        # What is left of a source whose taking back was interrupted, too.
        connection.execute("SAVEPOINT one_of_many")
        connection.execute("INSERT INTO source (name, path, format, size, status) VALUES ('half', '', '', 0, 'failed')")
        raise KeyboardInterrupt
    assert connection.execute("SELECT name FROM source").fetchall() == [(marsh_roundup().name,)]
    finish_loading(connection)
    assert check(connection) == []


def test_a_source_that_cannot_be_written_leaves_the_others_of_its_transaction() -> None:
    connection, known = create(":memory:"), Known()
    unknown = with_facts(mentions=(Mention(0, 1, pilot_article().text[:1], NAMES, organisation="nobody"),))
    with together(connection):
        write_source(connection, marsh_roundup(), known)
        with pytest.raises(UnsupportedFact):
            write_source(connection, unknown, known)
        write_source(connection, fair_report(), known)
    other = create(":memory:")
    for source in (marsh_roundup(), fair_report()):
        write_source(other, source)
    for each in (connection, other):
        finish_loading(each)
        each.execute("UPDATE source SET loaded_at = ''")
    assert dump(connection) == dump(other)


def test_sources_written_at_once_are_the_rows_that_they_are_one_by_one() -> None:
    at_once, singly = create(":memory:"), create(":memory:")
    later = of_bytes("later.txt", pilot_article().text, replace(pilot_article(), title="Later", published="2010-06-09"))
    sources = [marsh_roundup(), fair_report(), with_facts(), later]
    assert write_sources(at_once, [*sources, marsh_roundup()]) == [*["loaded"] * 3, *["unchanged"] * 2]
    for source in sources:
        write_source(singly, source)
    for each in (at_once, singly):
        finish_loading(each)
        each.execute("UPDATE source SET loaded_at = ''")
    assert dump(at_once) == dump(singly)
    assert check(at_once) == []


def test_of_sources_written_at_once_none_is_kept_where_one_cannot_be() -> None:
    connection, known = create(":memory:"), Known()
    empty = dump(connection)
    without_subject = with_facts(mentions=(Mention(0, 8, "Tidewell", NAMES),))
    with pytest.raises(sqlite3.IntegrityError):
        write_sources(connection, [marsh_roundup(), without_subject], known)
    assert dump(connection) == empty
    assert write_sources(connection, [marsh_roundup(), fair_report()], known) == ["loaded"] * 2
    finish_loading(connection)
    assert check(connection) == []


def test_any_other_failure_takes_the_whole_transaction_back() -> None:
    connection = create(":memory:")
    empty = dump(connection)
    with pytest.raises(ZeroDivisionError), together(connection):
        write_source(connection, marsh_roundup())
        raise ZeroDivisionError
    assert dump(connection) == empty
