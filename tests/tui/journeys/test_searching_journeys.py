"""Search, walked with keys: as it is typed, by years, in words that are none, and what Enter opens."""

from __future__ import annotations

import sqlite3
from threading import Event

import pytest
from walking import Start, Walk

from db.reading import open_reader
from db.search.query import Query, parse
from tui.asking.lanes import Answer
from tui.screens.answered import Answered
from tui.screens.explorer import ExplorerScreen
from tui.screens.search import SearchScreen


async def test_search_finds_as_it_is_typed_and_opens(start: Start) -> None:
    async with start() as walk:
        await walk.press("slash")
        await walk.type("booking")
        assert "Events 1" in walk.text()
        await walk.press("enter")
        document = walk.screen.article.document
        assert document.highlight is not None
        assert "agreed to share a booking desk" in document.text[slice(*document.highlight)]
        await walk.press("slash")
        await walk.type("north")
        assert "> Northmere Council" in walk.text()
        await walk.press("enter")
        assert walk.screen.article.document.title == "Northmere Council"
        current = walk.screen.organisations.current
        assert current is not None and current.name == "Northmere Council"


async def near(walk: Walk, words: str) -> None:
    """Wait until what stands near the words is shown too."""
    for _ in range(500):
        if words in walk.text():
            return
        await walk.pilot.pause(0.01)
    raise AssertionError(walk.text())


async def test_when_typing_rests_what_the_articles_say_stands_after_the_rest(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.screens.search.REST", 0.01)
    async with start() as walk:
        await walk.press("slash")
        await walk.type("agreed share")
        await near(walk, "Events by their sentences")
        lines = walk.lines()
        assert lines.index(walk.line_with("Articles ")) < lines.index(walk.line_with("Events by their sentences"))
        # What was there stays where it was, and so does the cursor.
        assert walk.line_with("> ") == lines[4]


async def test_fewer_words_are_offered_and_typed(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.screens.search.REST", 0.01)
    async with start() as walk:
        await walk.press("slash")
        await walk.type("whence zebra booking")
        await near(walk, "search instead: ")
        assert walk.line_with("> ") == "> search instead: booking  without whence zebra"
        await walk.press("enter")
        assert " Search: booking" in walk.text()
        assert walk.line_with("> ") != "> search instead: booking"
        await walk.press("escape")
        assert isinstance(walk.app.screen, ExplorerScreen)


async def test_search_narrows_the_panes_to_words_and_fields(start: Start) -> None:
    async with start() as walk:
        await walk.press("slash")
        await walk.type("kind:launch")
        await walk.press("pageup", "enter")
        assert "kind:launch x" in walk.lines()[0]
        assert walk.screen.timeline.count == 2


@pytest.mark.parametrize(
    ("typed", "chip", "events", "chosen"),
    [
        ("2009", "2009", 6, (None, 2009)),
        ("march 2009", "2009-03", 2, (2009, 3)),
        ("2009-03", "2009-03", 2, (2009, 3)),
        ("2 march 2009", "2009-03-02", 3, (None, None)),
        ("2008/09", "2008/09", 7, (None, None)),
    ],
)
async def test_a_year_that_is_searched_for_is_its_timeline(
    start: Start, typed: str, chip: str, events: int, chosen: tuple[int | None, int | None]
) -> None:
    async with start() as walk:
        await walk.press("full_stop", "slash")
        await walk.type(typed)
        assert walk.line_with("> ").startswith(f"> the timeline of {chip}  {events} event")
        await walk.press("enter")
        assert walk.lines()[0].endswith(f" {chip} x")
        assert walk.app.focused is walk.screen.timeline
        assert walk.screen.timeline.count == events
        strip = walk.screen.timeline.strip
        assert (strip.year, strip.chosen) == chosen
        await walk.press("escape")
        assert walk.screen.timeline.count == 10
        assert walk.screen.timeline.strip.chosen is walk.screen.timeline.strip.year is None


async def test_what_enter_would_open_is_in_sight_on_the_lowest_screen(start: Start) -> None:
    async with start((40, 5)) as walk:
        await walk.press("slash")
        await walk.type("marl")
        assert "> Marlbury Hospital" in walk.text()


async def test_a_year_without_events_is_words_like_any_other(start: Start) -> None:
    async with start() as walk:
        await walk.press("slash")
        await walk.type("1066")
        assert "the timeline of" not in walk.text()


@pytest.mark.parametrize("text", ['"open', "AND", "a & b", "(((", "don't", "nothing-has-this", "colour:red", "*", ":"])
async def test_any_text_is_a_query(start: Start, text: str) -> None:
    async with start((80, 24)) as walk:
        await walk.press("slash")
        await walk.type(text)
        await walk.press("enter")
        assert walk.app.is_running


async def test_a_late_answer_never_takes_the_place_of_a_newer_one(start: Start) -> None:
    async with start((80, 24)) as walk:
        await walk.press("slash")
        await walk.type("ward")
        screen = walk.app.screen
        assert isinstance(screen, SearchScreen)
        with open_reader(walk.screen._begun.database) as connection:
            late = screen._found(connection, "north", parse("north"))
        assert late[0].organisations
        shown = walk.text()
        screen.post_message(Answered(Answer("north", late)))
        await walk.settle()
        assert walk.text() == shown
        screen.post_message(Answered(Answer("ward", late)))
        await walk.settle()
        assert "Northmere Council" in walk.text() and "Northmere Council" not in shown


async def test_the_next_letter_stops_the_question_that_is_being_answered(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    begun, stopped = Event(), Event()
    original = SearchScreen._found

    def found(screen: SearchScreen, connection: sqlite3.Connection, text: str, query: Query) -> object:
        asked.append(text)
        if text != "w":
            return original(screen, connection, text, query)
        begun.set()
        try:
            endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
            return connection.execute(endless).fetchone()
        except sqlite3.OperationalError:
            stopped.set()
            raise

    monkeypatch.setattr(SearchScreen, "_found", found)
    async with start((80, 24)) as walk:
        await walk.press("slash")
        walk.send("w", "w")
        for _ in range(1000):
            await walk.pilot.pause(0.005)
            if begun.is_set():
                break
        await walk.type("ard")
        assert stopped.is_set() and asked[-1] == "ward"
        assert "Articles 2" in walk.text()


async def test_a_person_opened_from_a_search_is_one_step_of_the_walk(start: Start) -> None:
    async with start() as walk:
        await walk.press("slash")
        await walk.type("vikram")
        await walk.press("enter")
        assert "Vikram Rao x" in walk.lines()[0]
        assert walk.screen.article.document.kind == "person"
        assert walk.app.focused is walk.screen.article
        await walk.press("backspace")
        assert walk.screen.coordinator.narrowing.chips == ()
        await walk.press("right_square_bracket")
        assert walk.screen.article.document.kind == "person"
