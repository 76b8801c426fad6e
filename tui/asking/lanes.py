"""Owns asking the database away from the screen: one thread and one read-only connection a lane.

A lane answers only the newest question. A question that is being answered when a newer one comes is interrupted, and
a late answer is dropped, so that holding a key down never queues.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import Condition, Thread
from typing import Any, NamedTuple

from db.errors import DatabaseError
from db.stopping import StoppableConnection

Work = Callable[[sqlite3.Connection], Any]


class Answer(NamedTuple):
    """What a question came to, with the question it answers. `problem` is one line where it could not be answered."""

    question: object
    value: Any = None
    problem: str | None = None


class Lane:
    """A thread that starts with the first question. `deliver` is called in that thread."""

    def __init__(self, name: str, open_connection: Callable[[], sqlite3.Connection], deliver: Callable[[Answer], None]):
        self._name = name
        self._open = open_connection
        self._deliver = deliver
        self._condition = Condition()
        self._waiting: tuple[object, Work] | None = None
        self._asked = 0
        self._connection: sqlite3.Connection | None = None
        self._thread: Thread | None = None
        self._closed = False

    def ask(self, question: object, work: Work) -> None:
        """Ask in place of whatever this lane was asked before."""
        with self._condition:
            if self._closed:
                return
            self._asked += 1
            self._waiting = (question, work)
            if self._connection is not None:
                self._connection.interrupt()
            if self._thread is None:
                self._thread = Thread(target=self._run, name=f"care-explorer {self._name}", daemon=True)
                self._thread.start()
            self._condition.notify()

    def forget(self) -> None:
        """The answer to what was asked is no longer wanted."""
        with self._condition:
            self._asked += 1
            self._waiting = None
            if self._connection is not None:
                self._connection.interrupt()

    def close(self, wait: float = 0.0) -> None:
        """Answer nothing more; `wait` gives what is under way so many seconds to end by itself."""
        with self._condition:
            self._closed = True
            self._asked += 1
            if self._connection is not None:
                self._connection.interrupt()
            self._condition.notify()
        if wait and self._thread is not None:
            self._thread.join(wait)

    def _run(self) -> None:
        while True:
            with self._condition:
                while self._waiting is None and not self._closed:
                    self._condition.wait()
                if self._closed or self._waiting is None:
                    break
                question, work = self._waiting
                self._waiting = None
                number = self._asked
            answer = self._answer(question, work, number)
            with self._condition:
                wanted = number == self._asked
            if wanted:
                self._deliver(answer)
        if self._connection is not None:
            self._connection.close()

    def _answer(self, question: object, work: Work, number: int) -> Answer:
        try:
            connection = self._connection
            if connection is None:
                connection = self._open()
                with self._condition:
                    self._connection = connection
            if isinstance(connection, StoppableConnection):
                connection.stop_when(lambda: number != self._asked)
            return Answer(question, work(connection))
        except (sqlite3.Error, DatabaseError) as error:
            return Answer(question, problem=str(error))


def reader_opener(database: Path) -> Callable[[], sqlite3.Connection]:
    """Opens read-only connections to a database, each to be used in one thread."""

    def open_connection() -> sqlite3.Connection:
        from db.reading import open_reader

        return open_reader(database)

    return open_connection
