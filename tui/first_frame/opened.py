"""Owns how the article pane looks at the beginning where something is open, from the pieces that the widget draws."""

from __future__ import annotations

from db.light.typing import TYPE_CHECKING
from tui.documents.document import Runs
from tui.drawing.article_heading import context_line, context_lines, title_note
from tui.drawing.document_lines import LaidOut, document_line
from tui.drawing.lines import Line, heading
from tui.drawing.text_lines import text_width

if TYPE_CHECKING:
    from tui.asking.questions import DocumentAnswer
    from tui.walk.places import Place


def opened_lines(
    answer: DocumentAnswer, place: Place, note: str, width: int, height: int, is_focused: bool
) -> list[Line]:
    """At most `height` lines for a pane of `width` cells, its divider aside."""
    document = answer.document.with_hits(answer.hits) if answer.hits else answer.document
    stops = document.stops
    stop = place.stop if place.stop is not None and place.stop < len(stops) else None
    context = tuple(line for line in (answer.byline, answer.context, answer.told_by) if line)
    above = context_lines(context, text_width(width), height)
    laid = LaidOut(document.text, text_width(width))
    room = max(height - 1 - len(above), 1)
    top = laid.first_top(document, place.top, room)
    runs = Runs(document)
    at = laid.place(top, room) if is_focused else ""
    head = [
        heading(
            3,
            document.title,
            title_note(document, stop, note, at),
            width,
            is_focused,
            shorter=title_note(document, stop, note, ""),
        ),
        *(context_line(words, width) for words in above),
    ]
    return head + [
        document_line(
            document.text, line, runs.between(line.start, line.end), stops[stop] if stop is not None else None
        )
        for line in laid.lines[top : top + room]
    ]
