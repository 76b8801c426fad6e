"""Owns the application as `serve` starts it for each browser: without a terminal, over the framework's web driver.

`python -m tui.application.served DATABASE [THEME] [read-only]`; nobody types that.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tui.application.beginning import begin
from tui.application.explorer_app import ExplorerApp
from tui.configuration.reading import configuration
from tui.exit_codes import DONE
from tui.remembered.theme import theme_in_force
from tui.screens.explorer import ExplorerScreen

READ_ONLY = "read-only"
AS_CONFIGURED = "-"


class ServedApp(ExplorerApp):
    """The application in a browser, which tells when its window has the keyboard and begins without it."""

    def on_app_focus(self) -> None:
        """The pane that had the keyboard has it again; the first time the framework does not know which that was."""
        screen = self.screen
        if isinstance(screen, ExplorerScreen) and screen.focused is None:
            screen.focus_pane(screen.here().focus)


def run_served(database: str, theme: str, *, read_only: bool) -> int:
    """Run until the browser goes away or the application is left; `theme` may be `AS_CONFIGURED`."""
    shown = theme_in_force(configuration().theme) if theme == AS_CONFIGURED else theme
    app = ServedApp(begin(Path(database), fresh=False), theme=shown, read_only=read_only)
    app.run(mouse=True)
    return app.return_code or DONE


def arguments(database: Path, theme: str | None, *, read_only: bool) -> list[str]:
    """The command line of this module, a word each."""
    ends = [READ_ONLY] if read_only else []
    return [sys.executable, "-m", __spec__.name, os.path.abspath(database), theme or AS_CONFIGURED, *ends]  # noqa: PTH100


if __name__ == "__main__":
    sys.exit(run_served(sys.argv[1], sys.argv[2], read_only=READ_ONLY in sys.argv[3:]))
