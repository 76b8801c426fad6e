"""Owns the drawing of a document: wrapped lines, marks that do not depend on colour, and the walk from stop to stop."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import BindingType
from textual.message import Message

from tui.configuration.themes import TERMINAL, Theme
from tui.documents.document import Document, Runs, Span, Target
from tui.drawing.article_heading import title_note
from tui.drawing.captions import NOTHING_OPEN
from tui.drawing.document_lines import LaidOut, document_line
from tui.drawing.lines import Line, heading
from tui.drawing.text_lines import empty_text_line, text_width
from tui.keys.framework import bindings_of
from tui.keys.spoken import key
from tui.text.cells import WrappedLine
from tui.widgets.drawn_lines import DrawnLines
from tui.widgets.lines import segments

NOTHING = Document("nothing", 0, NOTHING_OPEN, "")


class TextView(DrawnLines, can_focus=True):
    """A document that scrolls by lines. Only lines on screen are ever drawn."""

    DEFAULT_CSS = "TextView { height: 1fr; }"

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("in-text")

    NUMBER: ClassVar[int] = 0

    class Opened(Message):
        """Enter was pressed on a place that leads somewhere."""

        def __init__(self, target: Target) -> None:
            super().__init__()
            self.target = target

    class Said(Message):
        """A key could do nothing, and the words say why."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    def __init__(self, document: Document = NOTHING, *, id: str | None = None, colours: Theme = TERMINAL) -> None:
        super().__init__(id=id)
        self.document = document
        self.note = ""
        self.empty_words = ""
        self.top = 0
        self.stop: int | None = None
        """The place among `document.stops` that the walk from one to the next has come to."""
        self.colours = colours
        self._stops = document.stops
        self._runs = Runs(document)
        self._laid_out = LaidOut("", 1)
        self._wrapped_for: int | None = None
        self._is_placed = False
        self._wanted_top: int | None = None
        self._height_shown = 0

    def show_document(self, document: Document, *, top: int | None = None, stop: int | None = None) -> None:
        """Show a document from the line of the character `top`, or at its highlighted sentence, or at its beginning."""
        self.document = document
        self._stops = document.stops
        self._runs = Runs(document)
        self._wrapped_for = None
        self.stop = stop if stop is not None and stop < len(self._stops) else None
        self.top = 0
        self._is_placed = self.size.height > 0
        self._wanted_top = top
        if self._is_placed:
            self._place()
            self.refresh_changed()

    def _place(self) -> None:
        """Scroll to where the document is to be read from, which depends on how it is laid out."""
        self._show_from(self._laid.first_top(self.document, self._wanted_top, self.text_height))
        self._height_shown = self.text_height

    def show_colours(self, colours: Theme) -> None:
        self.colours = colours
        self.refresh()

    # What subclasses draw above the text

    @property
    def heading_height(self) -> int:
        return 1

    def draw_heading(self, _y: int, width: int) -> Line:
        place = self._laid.place(self.top, self.text_height) if self.has_focus and self.document.text else ""
        note, shorter = (title_note(self.document, self.stop, self.note, each) for each in (place, ""))
        return heading(self.NUMBER, self.document.title, note, width, self.has_focus, shorter=shorter)

    # Lines

    @property
    def text_height(self) -> int:
        return max(self.size.height - self.heading_height, 1)

    @property
    def text_width(self) -> int:
        return text_width(self.size.width - self.divider)

    @property
    def _laid(self) -> LaidOut:
        if self._wrapped_for != self.text_width:
            before = self._laid_out if self._wrapped_for is not None else None
            self._wrapped_for = self.text_width
            self._laid_out = LaidOut(self.document.text, self.text_width)
            if before is not None and self._is_placed:
                # At once, since whoever draws first after a resize would take the line's number for the same place.
                self._keep_place(before)
        return self._laid_out

    def _keep_place(self, before: LaidOut) -> None:
        """Show what was shown, however many the lines are now and however they fall; what the reader had come to stays
        in sight, if it was."""
        current = self.current_stop
        sought = (current.start, current.end) if current is not None else self.document.highlight
        shown = before.stretch(self.top, self._height_shown)
        self.top = self._laid_out.top_again(shown, sought, self.text_height)
        self._height_shown = self.text_height

    @property
    def lines(self) -> list[WrappedLine]:
        return self._laid.lines

    @property
    def first_character(self) -> int | None:
        """Where the text on screen begins, however wide the screen is; None where that is not settled yet."""
        if not self._is_placed:
            return self._wanted_top
        return self.lines[min(self.top, len(self.lines) - 1)].start

    def line_of(self, offset: int) -> int:
        """The screen line, from the top of the document, that holds a character."""
        return self._laid.line_of(offset)

    def bring_into_view(self, start: int, end: int) -> None:
        """Scroll so that text[start:end] is on screen with a few lines before it, if it is not already."""
        self._show_from(self._laid.top_for(start, end, self.top, self.text_height))

    def _show_from(self, top: int) -> None:
        top = self._laid.clamped(top, self.text_height)
        if top != self.top:
            self.top = top
            self.refresh_changed()

    def action_scroll_lines(self, lines: int) -> None:
        self._show_from(self.top + lines)

    def action_scroll_pages(self, pages: int) -> None:
        self._show_from(self.top + pages * max(self.text_height - 2, 1))

    def action_scroll_top(self) -> None:
        self._show_from(0)

    def action_scroll_bottom(self) -> None:
        self._show_from(len(self.lines))

    # Stops

    @property
    def current_stop(self) -> Span | None:
        return self._stops[self.stop] if self.stop is not None else None

    def action_next_stop(self, step: int) -> None:
        if not self._stops:
            self.post_message(self.Said("No mention here to walk to."))
            return
        before = self.current_stop
        if self.stop is None:
            self.stop = self._first_stop_on_screen(step)
        else:
            self.stop = (self.stop + step) % len(self._stops)
        current = self._stops[self.stop]
        top = self.top
        self.bring_into_view(current.start, current.end)
        if top == self.top:
            for span in (before, current):
                if span is not None:
                    self._refresh_span(span)
        self.refresh_lines(range(self.heading_height))

    def _first_stop_on_screen(self, step: int) -> int:
        """Where a walk begins: at the highlighted sentence if there is one, else at the first line on screen."""
        start = self.document.highlight[0] if self.document.highlight else self.lines[self.top].start
        following = next((i for i, span in enumerate(self._stops) if span.start >= start), 0)
        return following if step > 0 else (following - 1) % len(self._stops)

    def _refresh_span(self, span: Span) -> None:
        first, last = self.line_of(span.start), self.line_of(max(span.end - 1, span.start))
        above = self.heading_height - self.top
        self.refresh_lines(range(first + above, last + above + 1))

    def action_open_stop(self) -> None:
        span = self.current_stop
        if span is None:
            self.post_message(
                self.Said(f"{key('in-text.next-mention')} goes to a mention; {key('in-text.open')} then opens it.")
            )
        elif span.target is None:
            self.post_message(
                self.Said(f"This hit opens nothing; {key('widen')} leads back to the mentions, which do.")
            )
        else:
            self.post_message(self.Opened(span.target))

    # Events

    def on_resize(self, _event: events.Resize) -> None:
        if not self._is_placed:
            self._is_placed = self.size.height > 0
            self._place()
        else:
            top = self.top
            laid = self._laid
            if self.text_height != self._height_shown:
                self._keep_place(laid)
            if top != self.top:
                self.refresh_changed()

    def on_mouse_scroll_down(self) -> None:
        self.action_scroll_lines(3)

    def on_mouse_scroll_up(self) -> None:
        self.action_scroll_lines(-3)

    # Drawing

    def draw_line(self, y: int, width: int) -> list[Segment]:
        above = self.heading_height
        if y < above:
            return segments(self.draw_heading(y, width))
        # Laid out first, which may put the top elsewhere.
        return self._draw_text_line(self._laid, self.top + y - above)

    def _draw_text_line(self, laid: LaidOut, index: int) -> list[Segment]:
        if not self.document.text:
            return segments(empty_text_line(self.empty_words, index, self.size.width - self.divider))
        if index >= len(laid.lines):
            return []
        line = laid.lines[index]
        runs = self._runs.between(line.start, line.end)
        return segments(document_line(self.document.text, line, runs, self.current_stop), self.colours)
