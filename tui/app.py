"""Owns the way into the full-screen application: what is refused before it starts, and what its start leaves out.

The framework is imported inside `run`, so that a refusal is instant.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.errors import DatabaseError
from tui.exit_codes import DATABASE_UNUSABLE, FAULT, WRONG_USAGE
from tui.safe_text import safe_line


def run(
    database: Path, *, read_only: bool = False, mouse: bool = False, mono: bool = False, fresh: bool = False
) -> int:
    """Run the application until it is left, and return its exit code.

    `read_only` promises that nothing is written to the database. `fresh` starts at the beginning
    and not where this database was left. 2 without a terminal, 3 where the database cannot be used, 130 when
    interrupted, 128 + n after signal n, 1 after a fault of the program.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return _refuse(
            "the full-screen application needs a terminal; its questions are commands too, see --help", WRONG_USAGE
        )
    if os.environ.get("TERM", "dumb") in ("dumb", ""):
        return _refuse("this terminal (TERM=dumb) cannot show a full screen; see --help for the commands", WRONG_USAGE)
    try:
        with _quick_start():
            from tui.explorer_app import ExplorerApp

            app = ExplorerApp(database, mono=mono, fresh=fresh, read_only=read_only)
    except DatabaseError as error:
        return _refuse(str(error), DATABASE_UNUSABLE)
    app.run(mouse=mouse)
    return app.return_code if app.return_code is not None else FAULT


def _refuse(words: str, code: int) -> int:
    sys.stderr.write(f"care-explorer: {safe_line(words)}\n")
    return code


@contextmanager
def _quick_start() -> Iterator[None]:
    """Import without the collector, and without ssl, which asyncio would load for connections that are never made.

    Together 7 % of the time to the first screen; `ExplorerApp` turns the collector on again after it.
    """
    gc.disable()
    leave_out = "ssl" not in sys.modules
    if leave_out:
        sys.modules["ssl"] = None  # type: ignore[assignment]
    try:
        yield
    except BaseException:
        gc.enable()
        raise
    finally:
        if leave_out:
            del sys.modules["ssl"]
