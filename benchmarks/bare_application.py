"""The floor of the terminal benchmarks: three panes of plain text in Textual, without data, lists or a footer."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static


class BareApplication(App[None]):
    """Shows three panes of numbered lines and quits on `q`."""

    CSS = "Static { width: 1fr; height: 1fr; }"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS = [("q", "quit", "Quit")]  # noqa: RUF012 - the framework's own form

    def compose(self) -> ComposeResult:
        """Three panes side by side; the last line of the last pane says that the screen is whole."""
        lines = "\n".join(f"row {number}" for number in range(60))
        yield Horizontal(Static(lines), Static(lines), Static(lines + "\nready"))


if __name__ == "__main__":
    application = BareApplication()
    application.animation_level = "none"
    application.run(mouse=False)
