"""Owns drawing by lines: a widget that says how line `y` looks, and repaints only the cells that look otherwise."""

from __future__ import annotations

from rich.segment import Segment
from textual import events
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from tui.widgets.lines import changed_cells, strip


class DrawnLines(Widget):
    """Keeps what it drew last, so that new content costs the terminal only what differs."""

    divider = False
    """A line at the right edge sets the pane off from the next."""

    def draw_line(self, y: int, width: int) -> list[Segment]:
        """Line `y` of the widget in `width` cells."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        drawn = self._draw(y)
        self._drawn[y] = drawn
        return drawn

    def refresh_changed(self) -> None:
        """Repaint the lines that would now look otherwise than they were drawn."""
        self.refresh_lines(range(self.size.height))

    def refresh_lines(self, lines: range) -> None:
        """Repaint those of the lines that would look otherwise, where they do."""
        changed: list[Region] = []
        for y in lines:
            if not 0 <= y < self.size.height:
                continue
            before = self._drawn.get(y)
            stretches = [(0, self.size.width)] if before is None else changed_cells(before, self._draw(y))
            changed += [Region(start, y, end - start, 1) for start, end in stretches]
        if changed:
            self.refresh(*changed)

    # No style of ours hangs on the focus, so that it need not cost the whole widget, as it does by default.

    def watch_has_focus(self, _has_focus: bool) -> None:
        self.refresh_changed()

    def on_focus(self, event: events.Focus) -> None:
        event.prevent_default()
        self.has_focus = True
        if self.parent is not None:
            self.parent.post_message(events.DescendantFocus(self))

    def on_blur(self, event: events.Blur) -> None:
        event.prevent_default()
        self.has_focus = False

    @property
    def _drawn(self) -> dict[int, Strip]:
        found: dict[int, Strip] | None = self.__dict__.get("_drawn_lines")
        if found is None:
            found = self.__dict__["_drawn_lines"] = {}
        return found

    def _draw(self, y: int) -> Strip:
        width = self.size.width
        return strip(self.draw_line(y, width - self.divider), width, self.divider)
