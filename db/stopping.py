"""Owns stopping a question that is no longer wanted: between two of its statements as well as within one."""

from __future__ import annotations

from db.light import sqlite as sqlite3
from db.light.typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_STEPS_BETWEEN = 100_000
"""Steps, about three milliseconds, between two looks: few, since each look waits for the other threads of Python."""


class StoppableConnection(sqlite3.Connection):
    """A connection that gives up, with sqlite3.OperationalError, whatever it is asked once `stop_when` holds.

    `interrupt` alone stops only a statement that is running: between two, and before the first step of one, it is lost.
    """

    _is_unwanted: Callable[[], bool] | None = None
    _steps = _STEPS_BETWEEN

    def stop_when(self, is_unwanted: Callable[[], bool] | None, steps: int = _STEPS_BETWEEN) -> None:
        """Stop everything asked from now on as soon as the condition holds, looked at every so many steps of SQLite's
        machine; None never stops."""
        self._is_unwanted, self._steps = is_unwanted, steps
        self.set_progress_handler(None, 0)

    def execute(self, statement: str, values: Any = (), /) -> sqlite3.Cursor:
        if self._is_unwanted is not None and self._is_unwanted():
            raise sqlite3.OperationalError("interrupted")
        return super().execute(statement, values)

    def set_progress_handler(self, progress_handler: Callable[[], int | None] | None, n: int) -> None:
        """As the library's, which knows one handler only; what is unwanted goes on being stopped."""
        is_unwanted = self._is_unwanted
        if is_unwanted is None:
            super().set_progress_handler(progress_handler, n)
        elif progress_handler is None:
            super().set_progress_handler(is_unwanted, self._steps)
        else:
            super().set_progress_handler(lambda: is_unwanted() or progress_handler(), n)
