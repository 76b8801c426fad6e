"""Owns the article pane: a document with, above it, the event that led there."""

from __future__ import annotations

from typing import ClassVar

from db.search.sentences import sentence_around
from tui.drawing.article_heading import context_line, context_lines
from tui.drawing.lines import Line
from tui.widgets.searched_text import SearchedText


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
        return context_lines(self.context, self.text_width, self.size.height)

    def draw_heading(self, y: int, width: int) -> Line:
        if y == 0:
            return super().draw_heading(y, width)
        return context_line(self._context_lines[y - 1], width)

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
