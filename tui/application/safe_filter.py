"""Owns the second wall: whatever a widget drew, no control reaches the terminal."""

from __future__ import annotations

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from tui.text.safe_text import safe_line


class SafeTextFilter(LineFilter):
    """Makes the text of every line safe; runs for each line that is drawn, after styles and before output."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002 - Textual's signature
        return [
            segment if segment.text.isascii() and segment.text.isprintable() else _made_safe(segment)
            for segment in segments
        ]


def _made_safe(segment: Segment) -> Segment:
    text, style, control = segment
    shown = safe_line(text)
    return segment if shown == text else Segment(shown, style, control)
