"""Owns where the rows of a list come from: how many there are, and any stretch of them, a window at a time."""

from __future__ import annotations

from collections import OrderedDict

from db.light.typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Row = TypeVar("Row")
RowCovariant = TypeVar("RowCovariant", covariant=True)

WINDOW = 64
_KEPT_WINDOWS = 8


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


class ListedRows(FixedRows[Row]):
    """Rows that are all known, of which there may be more than are listed."""

    def __init__(self, rows: Sequence[Row], count: int) -> None:
        super().__init__(rows)
        self._count = count

    def count(self) -> int:
        return self._count


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


class Windows(Generic[Row]):
    """Rows one at a time, from the last few windows that were fetched."""

    def __init__(self, source: RowSource[Row]) -> None:
        self._source = source
        self._kept: OrderedDict[int, Sequence[Row]] = OrderedDict()

    def row_at(self, index: int) -> Row | None:
        """A row by its number from 0; None beyond the last, or where it is gone since the rows were counted."""
        number, within = divmod(index, WINDOW)
        rows = self._kept.get(number)
        if rows is None:
            rows = self._kept[number] = self._source.window(number * WINDOW, WINDOW)
            if len(self._kept) > _KEPT_WINDOWS:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(number)
        return rows[within] if within < len(rows) else None
