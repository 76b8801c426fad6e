"""Owns sending exactly the cells that are to be drawn again.

The framework sends, of a line that begins before them, everything from its beginning on.
"""

from __future__ import annotations

from rich.console import Console
from rich.control import Control
from textual._compositor import ChopsUpdate


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
