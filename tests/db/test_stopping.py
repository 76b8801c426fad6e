"""A question that is no longer wanted stops, wherever in it the database is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from db.search.bounded import first_rows
from db.stopping import StoppableConnection

_COUNTED = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {}) SELECT i FROM n"


@pytest.fixture
def connection() -> Iterator[StoppableConnection]:
    with closing(sqlite3.connect(":memory:", factory=StoppableConnection)) as opened:
        yield opened


def test_it_stops_between_two_statements(connection: StoppableConnection) -> None:
    unwanted: list[bool] = []
    connection.stop_when(lambda: bool(unwanted))
    assert connection.execute("SELECT ?", (1,)).fetchall() == [(1,)]
    unwanted.append(True)
    # Nothing runs that this could stop: it is lost.
    connection.interrupt()
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        connection.execute("SELECT 1")
    connection.stop_when(None)
    assert connection.execute("SELECT 2").fetchone() == (2,)


def test_it_stops_within_a_statement(connection: StoppableConnection) -> None:
    looks: list[int] = []

    def at_the_third_look() -> bool:
        looks.append(1)
        return len(looks) >= 3

    connection.stop_when(at_the_third_look, 1000)
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        connection.execute(_COUNTED.format(-1)).fetchall()
    assert len(looks) == 3


def test_it_stops_where_the_statement_has_a_bound_of_its_own_and_after_it(connection: StoppableConnection) -> None:
    unwanted: list[bool] = []
    connection.stop_when(lambda: bool(unwanted), 1000)
    connection.create_function("unwanted", 0, lambda: unwanted.append(True))
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        first_rows(connection, f"SELECT unwanted() UNION ALL SELECT * FROM ({_COUNTED.format(-1)})", (), 10_000_000)
    unwanted.clear()
    assert first_rows(connection, _COUNTED.format(-1), (), 10_000_000, steps=200_000).more
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        connection.execute(f"SELECT unwanted() UNION ALL SELECT * FROM ({_COUNTED.format(-1)})").fetchall()
