"""Judgements and saved views: recorded, undone, done again, and never lost by loading."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from invented_sources import fair_report, marsh_roundup

from db import judgements, saved_views
from db.connection import create
from db.search.query import parse
from db.writing.sources import finish_loading, write_source


def standing(connection: sqlite3.Connection) -> list[object]:
    return [judgement.value for judgement in judgements.standing(connection)]


def test_a_judgement_is_kept_as_it_was_made(fresh_db: sqlite3.Connection) -> None:
    made = judgements.record(fresh_db, "correct", "event", "story:x", {"edtf": "2009~", "kind": "pilot"})
    assert judgements.standing(fresh_db) == [made]
    assert (made.action, made.subject, made.value, made.state) == (
        "correct", "story:x", {"edtf": "2009~", "kind": "pilot"}, "standing"
    )  # fmt: skip
    assert judgements.record(fresh_db, "bookmark", "article", "a#0").value is None


def test_undoing_and_doing_again_walk_the_same_way(fresh_db: sqlite3.Connection) -> None:
    for value in (1, 2, 3):
        judgements.record(fresh_db, "note", "article", "a#0", value)
    assert [made.value for made in (judgements.undo(fresh_db), judgements.undo(fresh_db)) if made] == [3, 2]
    assert standing(fresh_db) == [1]
    again = judgements.redo(fresh_db)
    assert again is not None
    assert again.value == 2
    judgements.record(fresh_db, "note", "article", "a#0", 4)
    assert judgements.redo(fresh_db) is None
    assert standing(fresh_db) == [1, 2, 4]
    judgements.undo(fresh_db)
    again = judgements.redo(fresh_db)
    assert again is not None
    assert again.value == 4
    assert [(made.value, made.state) for made in judgements.history(fresh_db)] == [
        (1, "standing"), (2, "standing"), (3, "dropped"), (4, "standing")
    ]  # fmt: skip


def test_with_nothing_decided_there_is_nothing_to_undo(fresh_db: sqlite3.Connection) -> None:
    assert judgements.undo(fresh_db) is None
    assert judgements.redo(fresh_db) is None


def test_loading_loses_no_judgement(fresh_db: sqlite3.Connection) -> None:
    judgements.record(fresh_db, "rename", "organisation", "tidewell-trust", "The Trust")
    for _ in range(2):
        write_source(fresh_db, marsh_roundup())
        finish_loading(fresh_db)
    assert standing(fresh_db) == ["The Trust"]


def test_stable_keys_are_the_same_in_another_database_loaded_in_another_order(invented_db: sqlite3.Connection) -> None:
    other = create(":memory:")
    for source in (fair_report(), marsh_roundup()):
        write_source(other, source)

    def keys(connection: sqlite3.Connection) -> set[str | None]:
        events = [number for (number,) in connection.execute("SELECT id FROM event")]
        articles = [number for (number,) in connection.execute("SELECT id FROM article")]
        return {judgements.event_key(connection, number) for number in events} | {
            judgements.article_key(connection, number) for number in articles
        }

    assert keys(other) == keys(invented_db)
    assert "story:pilot|tidewell-trust|2009" in keys(other)
    assert len(keys(other)) == 7
    assert judgements.article_key(other, 99) is None
    assert judgements.event_key(other, 99) is None
    assert judgements.span_key(invented_db, 2, 3, 9) == f"{marsh_roundup().sha256}#1:3-9"


def test_a_view_knows_what_was_seen(fresh_db: sqlite3.Connection) -> None:
    saved_views.save(fresh_db, "Visits", "visits kind:pilot")
    write_source(fresh_db, marsh_roundup())
    assert saved_views.saved_views(fresh_db) == [saved_views.SavedView("Visits", "visits kind:pilot", 0)]
    saved_views.mark_seen(fresh_db, "Visits")
    assert saved_views.saved_views(fresh_db)[0].seen == 2
    saved_views.save(fresh_db, "Visits", "visits")
    assert [view.query for view in saved_views.saved_views(fresh_db)] == ["visits"]
    assert saved_views.delete(fresh_db, "Visits")
    assert not saved_views.delete(fresh_db, "Visits")


@pytest.mark.parametrize(
    ("query", "new"),
    [
        ("", 2), ("visits", 1), ("visits -watch", 0), ("kind:pilot", 1), ("org:tidewell", 2), ("outlet:fair", 1),
        ("tag:visits", 1), ("from:2010", 1), ("money:>1k", 1), ("person:fenn", 0), ("nobody", 0),
        ("certainty:denied", 1),
    ],
)  # fmt: skip
def test_new_articles_are_those_loaded_since_that_match(invented_db: sqlite3.Connection, query: str, new: int) -> None:
    assert saved_views.count_new(invented_db, parse(query), 1) == new
    assert len(saved_views.new_articles(invented_db, parse(query), 1)) == new
    assert saved_views.count_new(invented_db, parse(query), 3) == 0


@pytest.mark.parametrize(("most", "new"), [(1, 1), (2, 2), (None, 3)])
def test_so_many_new_articles_are_counted_and_given(
    invented_db: sqlite3.Connection, most: int | None, new: int
) -> None:
    assert saved_views.count_new(invented_db, parse(""), 0, most) == new
    assert len(saved_views.new_articles(invented_db, parse(""), 0, most)) == new


def test_a_view_is_found_in_any_case_and_renamed_only_to_a_free_name(fresh_db: sqlite3.Connection) -> None:
    for name in ("Visits", "Wards"):
        saved_views.save(fresh_db, name, "x")
    assert not saved_views.rename(fresh_db, "Visits", "Wards")
    assert not saved_views.rename(fresh_db, "None", "Other")
    assert saved_views.rename(fresh_db, "Visits", "Calls")
    found = saved_views.saved_view(fresh_db, "CALLS")
    assert found is not None and found.name == "Calls"
    assert saved_views.saved_view(fresh_db, "Visits") is None


def test_views_are_carried_over_to_other_article_ids(invented_db: sqlite3.Connection) -> None:
    """The first source has two articles here and one there; the second comes after what was seen."""
    saved_views.save(invented_db, "all", "visits")
    invented_db.execute("UPDATE saved_view SET seen = 2")
    saved_views.save(invented_db, "none", "visits")
    invented_db.execute("UPDATE saved_view SET seen = 0 WHERE name = 'none'")
    new = create(":memory:")
    write_source(new, replace(marsh_roundup(), articles=marsh_roundup().articles[:1]))
    write_source(new, fair_report())
    saved_views.carry_over(invented_db, new)
    assert [(view.name, view.seen) for view in saved_views.saved_views(new)] == [("all", 1), ("none", 0)]
    new.close()


def test_a_saved_query_holds_names_where_row_ids_stood(invented_db: sqlite3.Connection) -> None:
    query = parse("org:#1 person:#1 org:#99 kind:pilot")
    text = saved_views.by_name(invented_db, query)
    assert text == 'org:"Tidewell Care Trust" org:#99 person:"Orla Fenn" kind:pilot'
