"""Owns where the rows of a list come from: how many there are, and any stretch of them, a window at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

Row = TypeVar("Row")
RowCovariant = TypeVar("RowCovariant", covariant=True)

WINDOW = 64


class RowSource(Protocol[RowCovariant]):
    """How many rows there are, and any stretch of them in order."""

    def count(self) -> int: ...

    def window(self, offset: int, limit: int) -> Sequence[RowCovariant]: ...


class FixedRows(Generic[Row]):
    """Rows that are few and already known."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows

    def count(self) -> int:
        return len(self._rows)

    def window(self, offset: int, limit: int) -> Sequence[Row]:
        return self._rows[offset : offset + limit]


class QueriedRows(Generic[Row]):
    """Rows of a query, a window at a time; the window that was fetched with the count is not fetched again."""

    def __init__(
        self, fetch: Callable[[int, int], Sequence[Row]], count: int, first: int, first_rows: Sequence[Row]
    ) -> None:
        self._fetch = fetch
        self._count = count
        self._known = {first: first_rows}

    def count(self) -> int:
        return self._count

    def window(self, offset: int, limit: int) -> Sequence[Row]:
        known = self._known.get(offset)
        return known if known is not None else self._fetch(offset, limit)
