"""The floor of the terminal benchmarks: three panes in Textual's own widgets, a list that moves and two texts."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.containers import Horizontal
from textual.widgets import OptionList, Static


class BareApplication(App[None]):
    """Shows three panes of numbered lines and quits on `q`; the cursor keys move in the first."""

    CSS = "OptionList, Static { width: 1fr; height: 1fr; border: none; }"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS = [("q", "quit", "Quit")]  # noqa: RUF012 - the framework's own form

    def compose(self) -> ComposeResult:
        """Three panes side by side; the last line of the last pane says that the screen is whole."""
        rows = [f"row {number}" for number in range(60)]
        lines = "\n".join(rows)
        yield Horizontal(OptionList(*rows), Static(lines), Static(lines + "\nready"))


if __name__ == "__main__":
    application = BareApplication()
    application.animation_level = "none"
    application.run(mouse=False)
