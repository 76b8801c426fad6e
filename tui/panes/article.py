"""Owns the article pane: a document with, above it, the event that led there."""

from __future__ import annotations

from functools import lru_cache
from typing import ClassVar

from tui.drawing.lines import FAINT, Line
from tui.text.cells import fit, wrap
from tui.text.safe_text import safe_line
from tui.text.sentences import sentence_around
from tui.widgets.searched_text import SearchedText

_MOST_LINES_OF_EACH = 3
_ROOM_FOR_ALL = 6


@lru_cache(maxsize=32)
def _wrapped(context: tuple[str, ...], width: int, room: int) -> tuple[str, ...]:
    """The context in `room` lines at the most: one for each part, and the rest for the last ones, which say who took
    part. What does not fit is cut with an ellipsis."""
    said = [safe_line(words) for words in context[:room]]
    lines = [wrap(words, width)[:_MOST_LINES_OF_EACH] for words in said]
    spare = room - len(said)
    shown: list[str] = []
    for words, wrapped in zip(reversed(said), reversed(lines), strict=True):
        kept = wrapped[: 1 + spare]
        spare -= len(kept) - 1
        shown[:0] = [*(words[line.start : line.end] for line in kept[:-1]), words[kept[-1].start :]]
    return tuple(shown)


class ArticlePane(SearchedText):
    """An article, a profile, a raw page or the reasons behind a sentence."""

    NUMBER: ClassVar[int] = 3

    context: tuple[str, ...] = ()
    """Lines that stay above the text: where the article is from, and the event that led to it."""

    @property
    def heading_height(self) -> int:
        return 1 + len(self._context_lines)

    @property
    def _context_lines(self) -> tuple[str, ...]:
        # On a low screen the text comes first, and who else tells the event last.
        room = max((self.size.height - 2) // 4, 0)
        return _wrapped(self.context if room > _ROOM_FOR_ALL else self.context[:2], self.text_width, room)

    def draw_heading(self, y: int, width: int) -> Line:
        if y == 0:
            return super().draw_heading(y, width)
        return [("  " + fit(self._context_lines[y - 1], width - 3), FAINT)]

    def show_context(self, *lines: str) -> None:
        self.context = tuple(line for line in lines if line)

    def passage_in_view(self) -> tuple[int, int]:
        """The sentence the reader is at: around the current stop, else the highlighted one, else the first seen."""
        stop = self.current_stop
        if stop is not None:
            return sentence_around(self.document.text, stop.start, stop.end)
        if self.document.highlight is not None:
            return self.document.highlight
        text = self.document.text
        for line in self.lines[self.top :]:
            if line.end > line.start:
                return sentence_around(text, line.start, line.start + 1)
        return (0, 0)
