"""Owns the strip of counts by year, or by the months of one year, and which of them is chosen."""

from __future__ import annotations

from db.light.typing import TYPE_CHECKING, NamedTuple
from db.search.query import NO_MONTH
from tui.text.cells import width_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_BARS = "▁▂▃▄▅▆▇█"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class YearStrip(NamedTuple):
    """Counts of events by `years`; by the `months` of `year` once drilled, 0 for those that no month holds. `chosen` is
    a year or a month number."""

    years: tuple[tuple[int, int], ...] = ()
    months: tuple[tuple[int, int], ...] = ()
    year: int | None = None
    chosen: int | None = None

    @property
    def buckets(self) -> tuple[tuple[int, int], ...]:
        return self.months if self.year is not None else self.years

    def with_counts(self, years: Sequence[tuple[int, int]], months: Sequence[tuple[int, int]]) -> YearStrip:
        return self._replace(years=tuple(years), months=tuple(months))

    def moved(self, step: int) -> YearStrip:
        """The next bucket chosen, or the one before; past either end nothing is chosen, which is the whole strip."""
        numbers = [number for number, _ in self.buckets]
        if not numbers:
            return self
        if self.chosen is None:
            return self._replace(chosen=numbers[0] if step > 0 else numbers[-1])
        later = [number for number in numbers if number > self.chosen]
        earlier = [number for number in numbers if number < self.chosen]
        following = (later[0] if later else None) if step > 0 else (earlier[-1] if earlier else None)
        return self._replace(chosen=following)

    def drilled(self) -> YearStrip:
        """The months of the chosen year; the same strip where no year is chosen."""
        if self.year is not None or self.chosen is None:
            return self
        return self._replace(year=self.chosen, chosen=None, months=())

    def raised(self) -> YearStrip:
        """One step out: from a month to its year's months, from those to the years, from a year to all of them."""
        if self.chosen is not None:
            return self._replace(chosen=None)
        if self.year is not None:
            return self._replace(year=None, chosen=self.year, months=())
        return self

    def range(self) -> tuple[str, str] | None:
        """First and last day of what is chosen, or None for the whole time; of a month its name (`Query.month`), twice.

        A month is more than its days: an event that is known to the year may be in any of them, but is in none."""
        if self.year is not None:
            if self.chosen is None:
                return f"{self.year:04d}-01-01", f"{self.year:04d}-12-31"
            month = f"{self.year:04d}-{f'{self.chosen:02d}' if self.chosen else NO_MONTH}"
            return month, month
        return (f"{self.chosen:04d}-01-01", f"{self.chosen:04d}-12-31") if self.chosen is not None else None

    def standing_at(self, days: tuple[str, str] | None) -> YearStrip:
        """The strip with what has this `range` chosen; with nothing chosen where no year or month of it has."""
        if days == self.range():
            return self
        year, month = (days[0][:4], days[0][5:]) if days is not None else ("", "")
        if days is not None and days[0] == days[1] and len(month) == len("04"):
            found = YearStrip(year=int(year), chosen=0 if month == NO_MONTH else int(month))
        else:
            found = YearStrip(chosen=int(year) if days == (f"{year}-01-01", f"{year}-12-31") else None)
        return self._replace(
            year=found.year, chosen=found.chosen, months=self.months if found.year == self.year else ()
        )

    def label(self) -> str:
        """What the chip of the chosen range says."""
        if self.year is not None:
            if self.chosen == 0:
                return f"{self.year:04d}, no month"
            return f"{self.year:04d}" if self.chosen is None else f"{self.year:04d}-{self.chosen:02d}"
        return f"{self.chosen:04d}" if self.chosen is not None else ""

    def draw(self, width: int) -> list[tuple[str, bool]]:
        """Pieces of text of at most `width` cells in all, with whether each is the chosen bucket.

        As much is said as fits: name, bar and count, else name and bar, else the short name and bar of those around
        the chosen one, with an arrow where some are out of sight.
        """
        if not self.buckets:
            return []
        most = max(count for _, count in self.buckets)
        prefix = f" {self.year}:" if self.year is not None else ""
        for with_count, short in ((True, False), (False, False), (False, True)):
            cells = [self._cell(number, count, most, with_count, short) for number, count in self.buckets]
            if sum(width_of(cell) + 1 for cell in cells) + width_of(prefix) < width:
                return self._pieces(prefix, cells, 0, len(cells))
        return self._windowed(prefix, cells, width)

    def _cell(self, number: int, count: int, most: int, with_count: bool, short: bool) -> str:
        bar = _BARS[min((count * len(_BARS) - 1) // max(most, 1), len(_BARS) - 1)] if count else "."
        if self.year is not None:
            name = _MONTHS[number - 1][: 1 if short else 3] if number else "?" if short else "no month"
        else:
            name = f"{number % 100:02d}" if short else f"{number:04d}"
        return f"{name}{bar}{count}" if with_count else f"{name}{bar}"

    def _windowed(self, prefix: str, cells: list[str], width: int) -> list[tuple[str, bool]]:
        fitting = max((width - width_of(prefix) - 4) // (max(width_of(cell) for cell in cells) + 1), 1)
        numbers = [number for number, _ in self.buckets]
        # The latest years tell most; a year is read from its beginning.
        at = numbers.index(self.chosen) if self.chosen in numbers else len(cells) - 1 if self.year is None else 0
        first = max(0, min(at - fitting // 2, len(cells) - fitting))
        last = min(first + fitting, len(cells))
        pieces = self._pieces(prefix + ("‹" if first else ""), cells, first, last)
        return [*pieces, ("›", False)] if last < len(cells) else pieces

    def _pieces(self, prefix: str, cells: list[str], first: int, last: int) -> list[tuple[str, bool]]:
        pieces: list[tuple[str, bool]] = [(prefix, False)] if prefix else []
        after_bracket = False
        for (number, _), cell in zip(self.buckets[first:last], cells[first:last], strict=True):
            # The brackets take the place of the spaces, so that choosing moves nothing.
            if number == self.chosen:
                pieces.append((f"[{cell}]", True))
            else:
                pieces.append((cell if after_bracket else f" {cell}", False))
            after_bracket = number == self.chosen
        return pieces
