"""Saved views from the keyboard: save, see what is new, open, rename, delete; and what is new since last time."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from invented_collection import build, collection
from walking import Start, Walk

from db import saved_views
from db.connection import create
from db.search.query import Query, parse
from tui.remembered.visit import last_seen, remember_seen


@pytest.fixture
def two_articles(tmp_path: Path) -> Path:
    """The first two articles of the collection; the third is loaded by `load_the_third`."""
    return build(tmp_path / "growing.db", *collection()[:2])


def load_the_third(path: Path) -> None:
    build(path, collection()[2])


def stored(path: Path) -> list[saved_views.SavedView]:
    connection = sqlite3.connect(path)
    found = saved_views.saved_views(connection)
    connection.close()
    return found


async def save_as(walk: Walk, name: str) -> None:
    await walk.press("v", "s")
    await walk.type(name)
    await walk.press("enter")


async def test_what_the_panes_are_narrowed_to_is_saved_by_name(start: Start, two_articles: Path) -> None:
    async with start((80, 24), two_articles) as walk:
        await walk.press("v")
        assert "No view is saved yet. s saves" in walk.text()
        await walk.press("escape", "down", "enter")
        await walk.press("v", "s")
        assert "Save Eastvale Clinical Board as:" in walk.lines()[-2]
        await walk.type("the board")
        await walk.press("enter")
        assert "Saved as “the board”." in walk.said()
        assert "the board" in walk.line_with("org:")
    (view,) = stored(two_articles)
    assert (view.name, view.seen) == ("the board", 2)
    connection = sqlite3.connect(two_articles)
    assert parse(view.query).organisations
    assert parse(view.query).organisation_ids == ()
    connection.close()


async def test_what_the_timeline_merely_follows_is_not_saved(start: Start, two_articles: Path) -> None:
    async with start((80, 24), two_articles) as walk:
        await walk.press("down")
        await save_as(walk, "all")
    assert [view.query for view in stored(two_articles)] == [""]


async def test_new_articles_are_counted_shown_first_and_seen_on_leaving(start: Start, two_articles: Path) -> None:
    connection = create(two_articles)
    saved_views.save(connection, "wards", "ward")
    saved_views.save(connection, "moves", "beds move")
    connection.close()
    load_the_third(two_articles)
    async with start((80, 24), two_articles) as walk:
        await walk.press("v")
        assert "1 new" in walk.line_with("wards")
        assert "new" not in walk.line_with("moves")
        await walk.press("down", "enter")
        lines = walk.lines()
        assert "1 new" in lines[0]
        assert "narrow the panes to: ward" in lines[1]
        assert lines[2].startswith("> new 2009-06-19")
        assert "2009-03-04" in lines[3] and "new " not in lines[3]
        await walk.press("escape")
        assert "new" not in walk.line_with("wards")
        assert [view.seen for view in stored(two_articles)] == [2, 3]
        await walk.press("enter", "enter")
        assert walk.screen.article.document.title == "Inspectors find the shared ward safe"


async def test_a_view_left_by_opening_an_article_counts_as_seen_before_that_is_written(
    start: Start, two_articles: Path
) -> None:
    connection = create(two_articles)
    saved_views.save(connection, "wards", "ward")
    connection.close()
    load_the_third(two_articles)
    async with start((80, 24), two_articles) as walk:
        # Another program holds the database.
        walk.screen._change = lambda _work, _told: None  # type: ignore[method-assign]
        await walk.press("v", "enter", "enter")
        assert walk.screen.article.document.title == "Inspectors find the shared ward safe"
        await walk.press("v")
        assert "new" not in walk.line_with("wards")


async def test_a_view_narrows_the_panes_in_place_of_what_narrowed_them(start: Start, two_articles: Path) -> None:
    connection = create(two_articles)
    saved_views.save(connection, "launches", "kind:launch")
    connection.close()
    async with start((80, 24), two_articles) as walk:
        await walk.press("down", "enter", "v", "enter", "up", "enter")
        assert [chip.label for chip in walk.screen.coordinator.narrowing.chips] == ["launches"]
        assert walk.screen.coordinator.narrowing.query() == Query(kinds=("launch",))
        await walk.press("backspace")
        assert walk.screen.coordinator.narrowing.chips[0].field == "organisation"


async def test_views_are_renamed_and_deleted(start: Start, two_articles: Path) -> None:
    async with start((80, 24), two_articles) as walk:
        await save_as(walk, "first")
        await walk.press("s")
        await walk.type("second")
        await walk.press("enter", "s")
        await walk.type("first")
        await walk.press("enter")
        assert "There is a view “first” already" in walk.said()
        assert walk.lines()[-2].endswith("as: first")
        await walk.press("escape", "R")
        await walk.type("st")
        await walk.press("enter")
        assert [view.name for view in stored(two_articles)] == ["firstst", "second"]
        await walk.press("d")
        assert "d again deletes “firstst”" in walk.said()
        await walk.press("down", "d", "up", "d", "d")
        assert [view.name for view in stored(two_articles)] == ["second"]


async def test_what_is_new_since_last_time_is_said_at_the_start(start: Start, two_articles: Path) -> None:
    async with start((80, 24), two_articles) as walk:
        assert "since last time" not in walk.text()
    assert last_seen(two_articles) == 2
    load_the_third(two_articles)
    async with start((80, 24), two_articles) as walk:
        assert "1 article new since last time; v shows" in walk.said()
        await walk.press("v")
        assert "1 new" in walk.line_with("Since last time")
        await walk.press("d")
        assert "Only saved views can be deleted" in walk.said()
        await walk.press("R")
        assert "Only saved views" in walk.said()
        await walk.press("enter")
        assert "new 2009-06-19" in walk.text()
        await walk.press("escape")
        assert "new" not in walk.line_with("Since last time")
    async with start((80, 24), two_articles) as walk:
        assert "since last time" not in walk.text()


async def test_a_read_only_database_says_that_nothing_is_saved(start: Start, two_articles: Path) -> None:
    connection = create(two_articles)
    saved_views.save(connection, "wards", "ward")
    connection.close()
    load_the_third(two_articles)
    before = two_articles.read_bytes()
    async with start((80, 24), two_articles) as walk:
        walk.screen.read_only = True
        await save_as(walk, "mine")
        assert "Not done: the database was opened read-only" in walk.said()
        await walk.press("enter")
        assert "new 2009-06-19" in walk.text()
        await walk.press("escape")
        assert "Not done: the database was opened read-only" in walk.said()
    assert two_articles.read_bytes() == before


async def test_a_hostile_view_is_shown_as_text(start: Start, two_articles: Path) -> None:
    connection = create(two_articles)
    saved_views.save(connection, "\x1b]0;x\x07[@click=app.quit]v[/]", "\x1b[2J \u202e org:[/]")
    connection.close()
    async with start((80, 24), two_articles) as walk:
        await walk.press("v")
        assert "[@click=app.quit]v" in walk.text()
        for key in ("enter", "escape", "R", "escape", "d", "d"):
            await walk.press(key)
            assert not set(walk.text()) & set("\x1b\x07\u202e")


def test_a_visit_is_remembered_for_each_database(tmp_path: Path) -> None:
    assert last_seen(tmp_path / "a.db") is None
    remember_seen(tmp_path / "a.db", 3)
    remember_seen(tmp_path / "b.db", 4)
    remember_seen(tmp_path / "a.db", 5)
    assert (last_seen(tmp_path / "a.db"), last_seen(tmp_path / "b.db")) == (5, 4)
    for damaged in ("", "[1]", "{", '{"x": "y"}', "\x00"):
        (tmp_path / "state" / "care-explorer" / "visits.json").write_text(damaged)
        assert last_seen(tmp_path / "a.db") is None
