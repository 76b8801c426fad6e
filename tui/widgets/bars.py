"""Owns the first and last line of the screen: what is open and what narrows it; which keys do what, or a message."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from tui.cells import cut, fit, width_of
from tui.safe_text import safe_line
from tui.widgets.lines import BOLD, FAINT, PLAIN, REVERSE, strip


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
        # What narrows the view comes before the counts, and beside a long name too.
        chips = self._fitting_chips(max(width * 2 // 3, width - width_of(self._database) - 3))
        chips_width = sum(width_of(chip) + 1 for chip in chips)
        room = width - chips_width
        words = self._words(room)
        segments = [Segment(fit(words, room), BOLD)]
        for chip in chips:
            segments += [Segment(chip, REVERSE), Segment(" ", PLAIN)]
        return strip(segments, width, False)

    def _words(self, room: int) -> str:
        """As much as fits of program, database and counts; the database's name is the last to go."""
        name = f" {self._database}"
        for words in (f" care-explorer {name}   {self._counts}", f"{name}   {self._counts}", name):
            if width_of(words) + 1 <= room:
                return words
        return name

    def _fitting_chips(self, width: int) -> list[str]:
        """The chips that fit, the newest first to stay, since Esc takes that one off; the rest as a number."""
        shown: list[str] = []
        used = 0
        for label in reversed(self._chips):
            chip = f" {cut(label, 28)} x "
            if not shown:
                # The newest is cut rather than left out: what narrows the view is never a mere number.
                chip = f" {cut(label, max(min(28, width - 9), 4))} x "
            elif used + width_of(chip) + 5 > width:
                return [f" +{len(self._chips) - len(shown)} ", *shown]
            shown.insert(0, chip)
            used += width_of(chip) + 1
        return shown


class KeyLine(Widget):
    """Keys by importance, as many as fit; a message in their place until the next key is pressed."""

    DEFAULT_CSS = "KeyLine { height: 1; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._hints: tuple[tuple[str, str], ...] = ()
        self._message = ""

    def show_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        if tuple(hints) != self._hints:
            self._hints = tuple(hints)
            self.refresh()

    def say(self, message: str) -> None:
        """Show one line until it is taken back with an empty one."""
        message = safe_line(message)
        if message != self._message:
            self._message = message
            self.refresh()

    def render_line(self, y: int) -> Strip:  # noqa: ARG002 - Textual's signature
        width = self.size.width
        if self._message:
            return strip([Segment(fit(f" {self._message}", width), REVERSE)], width, False)
        segments: list[Segment] = []
        used = 0
        for key, words in self._hints:
            piece = f" {key} {words} "
            if used + width_of(piece) > width:
                break
            segments += [Segment(f" {key} ", BOLD), Segment(f"{words} ", FAINT)]
            used += width_of(piece)
        return strip(segments, width, False)
