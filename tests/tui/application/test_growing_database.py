"""The database may grow while it is open."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from invented_collection import build, build_empty, collection
from walking import Start

from db.reading import open_reader
from tui.application.freshness import Freshness


async def test_what_another_process_loads_shows_and_the_cursor_stays(start: Start, tmp_path: Path) -> None:
    database = build_empty(tmp_path / "growing.db")
    async with start((120, 40), database) as walk:
        assert "0 articles" in walk.lines()[0]
        build(database, collection()[1])
        walk.screen.look_again()
        await walk.settle()
        assert "1 article" in walk.lines()[0]
        assert "+1 article." in walk.said()
        await walk.press("escape", "down")
        current = walk.screen.organisations.current
        build(database)
        walk.screen.look_again()
        await walk.settle()
        assert "3 articles  8 organisations  10 events" in walk.lines()[0]
        assert walk.screen.organisations.count == 8
        assert walk.screen.organisations.current is not None and current is not None
        assert walk.screen.organisations.current.id == current.id


async def test_an_unchanged_database_is_not_asked_again(start: Start) -> None:
    async with start() as walk:
        walk.screen.look_again()
        assert walk.screen.is_settled


async def test_a_list_that_only_grew_keeps_the_cursor_on_its_line(start: Start) -> None:
    async with start((80, 9)) as walk:
        organisations = walk.screen.organisations
        await walk.press("G", "k", "k")
        top = organisations.top
        assert top > 0
        organisations.show_source(organisations.source, organisations.cursor)
        assert organisations.top == top


async def test_a_database_that_cannot_answer_meanwhile_is_said(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = build_empty(tmp_path / "locked.db")

    def refuse(_connection: sqlite3.Connection) -> None:
        raise sqlite3.OperationalError("database is locked")

    async with start((80, 24), database) as walk:
        build(database, collection()[1])
        monkeypatch.setattr("tui.screens.database_watching.totals", refuse)
        walk.screen.look_again()
        await walk.settle()
        assert "database is locked" in walk.said()


async def test_the_top_line_says_that_something_is_being_loaded(start: Start, tmp_path: Path) -> None:
    database = build_empty(tmp_path / "loading.db")
    async with start((80, 24), database) as walk:
        build(database, collection()[1])
        writer = sqlite3.connect(database, isolation_level=None)
        writer.execute("UPDATE collection SET unfinished = 1")
        walk.screen.look_again()
        await walk.settle()
        assert "loading.db, loading…" in walk.lines()[0]
        writer.execute("UPDATE collection SET unfinished = 0")
        writer.close()
        walk.screen.look_again()
        await walk.settle()
        assert "loading.db " in walk.lines()[0]


async def test_a_load_that_was_killed_is_not_under_way_for_ever(start: Start, tmp_path: Path) -> None:
    database = build_empty(tmp_path / "killed.db")
    async with start((80, 24), database) as walk:
        with sqlite3.connect(database) as writer:
            writer.execute("UPDATE collection SET unfinished = 1")
        writer.close()
        walk.screen.look_again()
        await walk.settle()
        assert "loading…" in walk.lines()[0]
        for _ in range(20):
            walk.screen.look_again()
        await walk.settle()
        assert "loading…" not in walk.lines()[0]


async def test_a_database_that_is_deleted_or_replaced_is_said_and_no_new_one_is_made(
    start: Start, tmp_path: Path
) -> None:
    database = build(tmp_path / "gone.db")
    async with start((80, 24), database) as walk:
        database.rename(tmp_path / "elsewhere.db")
        walk.screen.look_again()
        await walk.settle()
        assert "gone.db, deleted" in walk.lines()[0]
        assert "gone.db was deleted; this is what was in it. q leaves." in walk.said()
        await walk.press("b")
        assert "Nothing was decided" in walk.said()
        assert not database.exists()
        build(database)
        walk.screen.look_again()
        await walk.settle()
        assert "gone.db, replaced" in walk.lines()[0]


def test_a_database_that_cannot_say_has_not_changed(tmp_path: Path) -> None:
    connection = open_reader(build_empty(tmp_path / "closed.db"))
    freshness = Freshness(connection)
    connection.close()
    assert not freshness.has_changed()
