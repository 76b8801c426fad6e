"""Owns what the first and last line of the screen say, and when they are drawn again."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.strip import Strip
from textual.widget import Widget

from tui.drawing.bars import key_line, message_lines, top_line
from tui.text.safe_text import safe_line
from tui.widgets.lines import segments, strip


class TopLine(Widget):
    """Program, database, counts, and at the right a chip for each narrowing."""

    DEFAULT_CSS = "TopLine { height: 1; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._database = ""
        self._counts = ""
        self._chips: tuple[str, ...] = ()

    def show(self, name: str, counts: str) -> None:
        if (safe_line(name), counts) != (self._database, self._counts):
            self._database, self._counts = safe_line(name), counts
            self.refresh()

    def show_chips(self, labels: Sequence[str]) -> None:
        chips = tuple(safe_line(label) for label in labels)
        if chips != self._chips:
            self._chips = chips
            self.refresh()

    def render_line(self, y: int) -> Strip:  # noqa: ARG002 - Textual's signature
        width = self.size.width
        return strip(segments(top_line(self._database, self._counts, self._chips, width)), width, False)


class KeyLine(Widget):
    """Keys by importance, as many as fit; a message in their place until the next key is pressed.

    A long message takes more lines, upwards, over what stands there."""

    DEFAULT_CSS = "KeyLine { height: 1; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._hints: tuple[tuple[str, str], ...] = ()
        self._message = ""
        self._lines = 1

    def show_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        if tuple(hints) != self._hints:
            self._hints = tuple(hints)
            self.refresh()

    def say(self, message: str) -> None:
        """Show a message until it is taken back with an empty one."""
        message = safe_line(message)
        if message != self._message:
            self._message = message
            self._make_room(self.size.width)
            self.refresh()

    def take_back(self, message: str) -> None:
        """Take a message back, unless something else was said since."""
        if self._message == message:
            self.say("")

    def _make_room(self, width: int) -> None:
        lines = len(message_lines(self._message, width)) if self._message and width else 1
        if lines != self._lines:
            # Setting it lays the whole screen out again.
            self._lines = lines
            self.styles.height = lines

    def on_resize(self, event: events.Resize) -> None:
        self._make_room(event.size.width)

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        if not self._message:
            return strip(segments(key_line(self._hints, width)), width, False)
        lines = message_lines(self._message, width)
        return strip(segments(lines[y] if y < len(lines) else []), width, False)
