"""What keeps the screen quick: no widget a row or paragraph, no animation, a reader of its own for each thread."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from textual.widget import Widget
from walking import Start

from tui.asking.lanes import Answer, Lane, reader_opener

EVENT = ("2", "down", "down", "down", "down", "down", "enter")


async def test_rows_and_paragraphs_are_no_widgets(start: Start, empty_database: Path) -> None:
    async def widgets(path: Path | None, *keys: str) -> list[type[Widget]]:
        async with start((160, 48), path) as walk:
            await walk.press(*keys)
            return [type(each) for each in walk.app.screen.walk_children(Widget)]

    assert await widgets(None) == await widgets(empty_database)
    assert await widgets(None, *EVENT) == await widgets(None)
    for key in ("F", "slash", "colon", "v", "question_mark"):
        assert len(await widgets(None, key)) == len(await widgets(empty_database, key)) < 12


async def test_nothing_is_animated(start: Start) -> None:
    async with start((80, 10)) as walk:
        assert walk.app.animation_level == "none"
        await walk.press(*EVENT)
        walk.send("pagedown")
        await walk.pilot.pause()
        assert walk.screen.article.top > 0
        assert not walk.app.animator._animations


async def test_each_thread_asks_by_a_reading_connection_of_its_own(start: Start, database: Path) -> None:
    made: list[tuple[str, sqlite3.Connection]] = []
    opener = reader_opener(database)

    def open_connection() -> sqlite3.Connection:
        connection = opener()
        made.append((threading.current_thread().name, connection))
        return connection

    async with start() as walk:
        for lane in walk.screen.coordinator._lanes.values():
            lane._open = open_connection
        await walk.press("down", "enter", "1", "s", "2", "full_stop", "plus", "down", "enter")
        names = [name for name, _ in made]
        assert len(names) == len(set(names)) >= 3
        assert threading.main_thread().name not in names
        assert len({id(connection) for _, connection in made}) == len(made)


def test_what_asks_cannot_write(database: Path) -> None:
    answered = threading.Event()
    answers: list[Answer] = []

    def deliver(answer: Answer) -> None:
        answers.append(answer)
        answered.set()

    lane = Lane("test", reader_opener(database), deliver)
    lane.ask("write", lambda connection: connection.execute("DELETE FROM article"))
    assert answered.wait(30)
    lane.close()
    assert "readonly" in (answers[0].problem or "")


@pytest.mark.parametrize("key", ["j", "k", "pagedown", "G", "g"])
async def test_a_key_in_a_list_lays_nothing_out(start: Start, key: str) -> None:
    async with start((120, 12)) as walk:
        await walk.press("2", "down", "down")
        laid_out: list[object] = []
        original = walk.screen._refresh_layout
        walk.screen._refresh_layout = lambda *more, **named: (laid_out.append(more), original(*more, **named))[1]  # type: ignore[method-assign]
        await walk.press(key)
        assert not laid_out
