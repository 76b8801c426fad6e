"""Owns reading no more than is wanted: the first rows of a statement, within a bounded number of steps.

The bound is in steps of SQLite's machine and not in seconds, so that the same database gives the same answer on any
machine; a million steps take about thirty milliseconds.
"""

from __future__ import annotations

from db.light import sqlite as sqlite3
from db.light.typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MOST_STEPS = 3_000_000
_STEPS_BETWEEN = 50_000


class FirstRows(NamedTuple):
    """The first rows of a statement; `more` says that there are, or may be, others."""

    rows: list[Any]
    more: bool


def first_rows(
    connection: sqlite3.Connection, statement: str, values: Sequence[object], most: int, steps: int = MOST_STEPS
) -> FirstRows:
    """Up to `most` rows of a SELECT without LIMIT, those that were found when the steps are used up.

    A statement that must sort all its rows gives none when it is stopped, so it is to come in order by itself. Raises
    sqlite3.OperationalError where another thread interrupts.
    """
    left = steps // _STEPS_BETWEEN

    def used_up() -> int:
        nonlocal left
        left -= 1
        return left < 0

    rows: list[Any] = []
    connection.set_progress_handler(used_up, _STEPS_BETWEEN)
    try:
        for row in connection.execute(f"{statement} LIMIT {most + 1}", tuple(values)):
            rows.append(row)
    except sqlite3.OperationalError:
        if left >= 0:
            raise
        return FirstRows(rows[:most], True)
    finally:
        connection.set_progress_handler(None, 0)
    return FirstRows(rows[:most], len(rows) > most)


def as_table(numbers: Iterable[int]) -> str:
    """Row ids as the value for `json_each(?)`, a table that needs no writing."""
    # By hand: the library for it takes longer to import than the first frame can spare.
    return f"[{','.join(map(str, numbers))}]"
