"""Owns the way into the full-screen application: what is refused before it starts, and what its start leaves out.

The first frame is painted here; the framework is imported behind it.
"""

from __future__ import annotations

import gc
import os
import sys

from db.errors import DatabaseError
from tui.application.beginning import Beginning, begin, with_document
from tui.configuration.reading import configuration
from tui.configuration.themes import Theme, shown_theme
from tui.exit_codes import DATABASE_UNUSABLE, FAULT, WRONG_USAGE
from tui.first_frame.escapes import drawn
from tui.first_frame.screen import article_pane, screen_lines
from tui.first_frame.terminal import HeldTerminal, can_colour, can_hold, size, why_not_here
from tui.remembered.theme import theme_in_force
from tui.text.safe_text import safe_line


def run(
    database: str | os.PathLike[str],
    *,
    read_only: bool = False,
    mouse: bool | None = None,
    theme: str | None = None,
    fresh: bool = False,
) -> int:
    """Run the application until it is left, and return its exit code.

    `read_only` promises that nothing is written to the database. `fresh` starts at the beginning and not where this
    database was left; `mouse` and `theme` None are as configured. 2 without a terminal, 3 where the database cannot be
    used, 130 when interrupted, 128 + n after signal n, 1 after a fault of the program.
    """
    refusal = why_not_here()
    if refusal is not None:
        return _refuse(refusal, WRONG_USAGE)
    try:
        begun = begin(database, fresh=fresh)
    except DatabaseError as error:
        return _refuse(str(error), DATABASE_UNUSABLE)
    with HeldTerminal() as held:
        return run_from(begun, held, read_only=read_only, mouse=mouse, theme=theme)


def run_from(
    begun: Beginning,
    held: HeldTerminal,
    *,
    read_only: bool = False,
    mouse: bool | None = None,
    theme: str | None = None,
) -> int:
    """As `run`, in a terminal that is known to be one, where the first frame may stand already, with a database whose
    first questions are answered."""
    configured = configuration()
    for problem in configured.problems:
        _complain(problem)
    theme = theme or theme_in_force(configured.theme)
    gc.disable()
    begun = _painted(begun, held, shown_theme(theme))
    with _WithoutSSL():
        from tui.application.explorer_app import ExplorerApp

        app = ExplorerApp(begun, held=held, theme=theme, read_only=read_only)
    app.run(mouse=configured.mouse if mouse is None else mouse)
    return app.return_code if app.return_code is not None else FAULT


def _painted(begun: Beginning, held: HeldTerminal, colours: Theme) -> Beginning:
    """Paint what is not painted yet, where it can be; the same with what is open, where that is seen."""
    found = size() if can_hold() and can_colour(colours) else None
    if found is None:
        return begun
    is_whole = held.is_painted
    if not is_whole:
        held.paint(drawn(screen_lines(begun, *found), colours))
    if begun.place.opening.kind == "nothing" or article_pane(begun, *found) is None:
        return begun
    begun = with_document(begun)
    pane = article_pane(begun, *found)
    if begun.document is not None and pane is not None and not is_whole:
        held.paint_over(drawn(pane.lines, colours, row=pane.row, column=pane.column))
    return begun


def _refuse(words: str, code: int) -> int:
    _complain(words)
    return code


def _complain(words: str) -> None:
    sys.stderr.write(f"care-explorer: {safe_line(words)}\n")


class _WithoutSSL:
    """Imports within it leave ssl out, which asyncio would load for connections that are never made; with the collector
    off, 7 % of the time to the framework's screen. `ExplorerApp` turns the collector on again after it."""

    def __enter__(self) -> None:
        self._leaves_out = "ssl" not in sys.modules
        if self._leaves_out:
            sys.modules["ssl"] = None  # type: ignore[assignment]

    def __exit__(self, *_: object) -> None:
        if self._leaves_out:
            del sys.modules["ssl"]
