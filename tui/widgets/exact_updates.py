"""Owns sending exactly the cells that are to be drawn again.

The framework sends, of a line that begins before them, everything from its beginning on; and the whole screen where
another one comes over it or goes, a question of two lines at its foot for one.
"""

from __future__ import annotations

from collections.abc import Mapping

from rich.console import Console
from rich.control import Control
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.strip import Strip

from tui.widgets.lines import changed_cells


class ExactUpdate(ChopsUpdate):
    """Stretches of lines, each cut at both ends. A stretch must not begin or end within a character."""

    @classmethod
    def of(cls, update: ChopsUpdate) -> ExactUpdate:
        return cls(update.chops, update.spans, update.chop_ends)

    def render_segments(self, console: Console) -> str:
        written: list[str] = []
        for y, first, last in self.spans:
            for end, (start, strip) in zip(self.chop_ends[y], self.chops[y].items(), strict=False):
                begin, until = max(first, start), min(last, end)
                if strip is not None and begin < until:
                    written += (
                        Control.move_to(begin, y).segment.text,
                        strip.crop(begin - start, until - start).render(console),
                    )
        return "".join(written)


_MOST_PARTS = 24
"""Parts of a line that are kept until it is asked what the line is; with more, it is not known any longer."""


class SentLines:
    """What the terminal shows, line by line, as far as all of it was sent by way of this."""

    def __init__(self) -> None:
        self._lines: list[_SentLine] = []

    def forget(self) -> None:
        """The terminal may show something else: the next whole screen is sent whole."""
        self._lines = []

    def changed(self, update: LayoutUpdate) -> ChopsUpdate | LayoutUpdate:
        """What of a whole screen is not there already; all of it where the screen has another size."""
        lines = [Strip.join(line) for line in update.strips]
        before, self._lines = self._lines, [_SentLine(line) for line in lines]
        if update.region.offset != (0, 0) or [each.width for each in before] != [each.cell_length for each in lines]:
            return update
        spans = [
            (y, first, last)
            for y, (was, now) in enumerate(zip(before, lines, strict=True))
            for first, last in was.changed(now)
        ]
        return ExactUpdate([{0: line} for line in lines], spans, [[line.cell_length] for line in lines])

    def note(self, update: ChopsUpdate) -> None:
        """Parts of lines are sent. They are put together when that is asked for, since keys must not wait for it."""
        for y, first, last in update.spans if self._lines else ():
            line = self._lines[y]
            if len(line.parts) <= _MOST_PARTS:
                # Of those that it covers nothing is seen any longer.
                line.parts = [each for each in line.parts if each[0] < first or each[1] > last]
                line.parts.append((first, last, update.chop_ends[y], update.chops[y]))


class _SentLine:
    """A line that was sent whole, and the parts of it that were sent after."""

    def __init__(self, strip: Strip) -> None:
        self._strip = strip
        self.width = strip.cell_length
        self.parts: list[tuple[int, int, list[int], Mapping[int, Strip | None]]] = []

    def changed(self, now: Strip) -> list[tuple[int, int]]:
        """Stretches that the terminal shows otherwise."""
        if len(self.parts) > _MOST_PARTS:
            return [(0, self.width)]
        shown = self._strip
        for first, last, ends, chops in self.parts:
            new = [
                strip.crop(max(first - start, 0), min(last, end) - start)
                for end, (start, strip) in zip(ends, chops.items(), strict=False)
                if strip is not None and max(first, start) < min(last, end)
            ]
            shown = Strip.join([shown.crop(0, first), *new, shown.crop(last)])
        return changed_cells(shown, now)
