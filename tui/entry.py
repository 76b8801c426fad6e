"""Owns the console script: opens the application at once where nothing is asked on the command line.

Everything else, bad news included, is for `tui.command_line`; reading options takes a tenth of the time to the first
screen, and the everyday start has none.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn


def main() -> NoReturn:
    """`care-explorer`, with or without arguments."""
    database = _database_to_open() if len(sys.argv) == 1 else None
    if database is None:
        from tui.command_line import main as command_line

        command_line()
    from tui.app import run

    sys.exit(run(database))


def _database_to_open() -> Path | None:
    """The database that a bare `care-explorer` opens; None where it must be made, or cannot simply be opened."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return None
    from db.connection import open_reader
    from db.errors import DatabaseError
    from tui.commands.database_choice import DatabaseChoice

    given = os.environ.get("CARE_EXPLORER_DB")
    path = DatabaseChoice(Path(given) if given else None).path
    try:
        open_reader(path).close()
    except DatabaseError:
        return None
    return path
