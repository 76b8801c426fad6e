"""Narrowing, history, panes by width and lanes: the state behind the screen, without the screen."""

from __future__ import annotations

import sqlite3
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.search.query import Query
from db.stopping import StoppableConnection
from tui.asking.lanes import Answer, Lane
from tui.drawing.arrangement import PANES, PaneName, arrange
from tui.walk.history import History
from tui.walk.narrowing import Chip, Narrowing

KIND = Chip("kind", "pilot", "kind:pilot")
MONITOR = Chip("organisation", 7, "Monitor")
YEAR = Chip("range", ("2009-01-01", "2009-12-31"), "2009")


def test_chips_make_one_query() -> None:
    narrowing = Narrowing().with_chip(KIND).with_chip(MONITOR).with_chip(YEAR)
    assert narrowing.query() == Query(
        kinds=("pilot",), organisation_ids=(7,), earliest="2009-01-01", latest="2009-12-31"
    )
    words = Chip("words", "ward from:2009-06", "ward from:2009-06")
    assert narrowing.with_chip(words).query().earliest == "2009-06-01"
    assert narrowing.with_chip(words).query().words == ("ward",)


def test_a_chip_is_put_on_once_and_a_range_replaces_a_range() -> None:
    narrowing = Narrowing().with_chip(YEAR).with_chip(KIND).with_chip(KIND)
    assert narrowing.chips == (YEAR, KIND)
    month = Chip("range", ("2009-03-01", "2009-03-31"), "2009-03")
    assert narrowing.with_chip(month).chips == (KIND, month)
    assert narrowing.without_last().chips == (YEAR,)
    assert Narrowing().without_last() == Narrowing()


def test_opening_an_organisation_takes_the_place_of_another() -> None:
    other = Chip("organisation", 8, "Other")
    narrowing = Narrowing((KIND, MONITOR)).only_organisation(other)
    assert narrowing.chips == (KIND, other)


def test_history_walks_as_a_browser_does() -> None:
    history = History("a")
    for place in "bc":
        history.visit(place)
    assert (history.back(), history.back(), history.back()) == ("b", "a", None)
    assert history.forward() == "b"
    history.replace("b, scrolled")
    history.visit("d")
    assert history.forward() is None
    assert history.back() == "b, scrolled"


@given(st.integers(1, 400), st.sampled_from(PANES), st.sampled_from(("organisations", "timeline")), st.booleans())
def test_panes_fill_the_width_and_the_focused_one_is_shown(
    width: int, focused: PaneName, last_list: PaneName, zoomed: bool
) -> None:
    widths = arrange(width, focused, last_list, zoomed)
    assert sum(widths.values()) == width
    assert focused in widths
    assert list(widths) == [pane for pane in PANES if pane in widths]
    assert len(widths) == (1 if zoomed or width < 80 else 2 if width < 120 else 3)


@pytest.fixture
def answers() -> list[Answer]:
    return []


def test_a_lane_answers_the_newest_question_only(answers: list[Answer]) -> None:
    delivered, started, release = Event(), Event(), Event()

    def deliver(answer: Answer) -> None:
        answers.append(answer)
        delivered.set()

    lane = Lane("test", lambda: sqlite3.connect(":memory:", check_same_thread=False), deliver)

    def slow(connection: sqlite3.Connection) -> int:
        started.set()
        release.wait(30)
        return connection.execute("SELECT 1").fetchone()[0]  # type: ignore[no-any-return]

    lane.ask("slow", slow)
    assert started.wait(30)
    lane.ask("passed over", lambda _: "passed over")
    lane.ask("newest", lambda _: "answer")
    release.set()
    assert delivered.wait(30)
    lane.close()
    assert answers == [Answer("newest", "answer")]


def test_a_running_query_is_interrupted_by_the_next_question(answers: list[Answer]) -> None:
    delivered, started = Event(), Event()

    def deliver(answer: Answer) -> None:
        answers.append(answer)
        delivered.set()

    lane = Lane("test", lambda: sqlite3.connect(":memory:", check_same_thread=False), deliver)

    def endless(connection: sqlite3.Connection) -> object:
        connection.create_function("note", 0, lambda: started.set() or 1)
        count = "WITH RECURSIVE n(i) AS (SELECT note() UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        return connection.execute(count).fetchone()

    lane.ask("endless", endless)
    assert started.wait(30)
    lane.ask("next", lambda _: "answer")
    assert delivered.wait(30)
    lane.close()
    assert answers == [Answer("next", "answer")]


def test_a_query_that_fails_is_answered_with_its_problem(answers: list[Answer]) -> None:
    delivered = Event()

    def deliver(answer: Answer) -> None:
        answers.append(answer)
        delivered.set()

    lane = Lane("test", lambda: sqlite3.connect(":memory:", check_same_thread=False), deliver)
    lane.ask("wrong", lambda connection: connection.execute("SELECT * FROM nowhere"))
    assert delivered.wait(30)
    lane.close()
    assert answers == [Answer("wrong", None, "no such table: nowhere")]


def test_a_question_is_stopped_between_two_statements_by_the_next(answers: list[Answer]) -> None:
    delivered, started, release = Event(), Event(), Event()
    went_on: list[object] = []

    def deliver(answer: Answer) -> None:
        answers.append(answer)
        delivered.set()

    def of_two_statements(connection: sqlite3.Connection) -> object:
        connection.execute("SELECT 1").fetchone()
        started.set()
        release.wait(30)
        went_on.append(connection.execute("SELECT 2").fetchone())
        return went_on

    lane = Lane(
        "test", lambda: sqlite3.connect(":memory:", check_same_thread=False, factory=StoppableConnection), deliver
    )
    lane.ask("two statements", of_two_statements)
    assert started.wait(30)
    lane.ask("next", lambda connection: connection.execute("SELECT 3").fetchone())
    release.set()
    assert delivered.wait(30)
    lane.close()
    assert answers == [Answer("next", (3,))] and not went_on
