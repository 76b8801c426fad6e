"""A key whose answer takes long is seen to have been heard."""

from __future__ import annotations

import sqlite3
from threading import Event

import pytest
from walking import Start

from tui.asking.questions import DocumentAnswer, DocumentQuestion
from tui.walk import coordinator


async def test_it_is_said_until_the_answer_is_there(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    release = Event()
    answer_document = coordinator._answer_document

    def slowly(connection: sqlite3.Connection, question: DocumentQuestion) -> DocumentAnswer | None:
        release.wait(30)
        return answer_document(connection, question)

    monkeypatch.setattr(coordinator, "_answer_document", slowly)
    monkeypatch.setattr("tui.screens.explorer.PATIENCE_SECONDS", 0.01)
    async with start((80, 24)) as walk:
        walk.send("enter")
        for _ in range(2000):
            await walk.pilot.pause(0.005)
            if walk.said() == "Looking…":
                break
        assert walk.said() == "Looking…"
        release.set()
        await walk.settle()
        assert "Enter open" in walk.said()
        assert walk.screen.article.document.kind == "organisation"


async def test_what_is_soon_there_is_not_announced(start: Start) -> None:
    async with start((80, 24)) as walk:
        await walk.press("down", "enter", "1", "down")
        assert walk.screen._patience_timer is None
        assert "Looking" not in walk.text()
