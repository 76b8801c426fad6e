"""Owns how the program ends: the exit codes, which are part of the interface, and the failure that carries one.

Shared by the command line and the full-screen application.
"""

from __future__ import annotations

DONE = 0
NOTHING_FOUND = 1
"""Nothing was found, or some sources were not loaded, or the database is not whole."""
FAULT = 1
"""The application stopped over a fault of its own."""
WRONG_USAGE = 2
DATABASE_UNUSABLE = 3
INTERRUPTED = 130


class Failure(Exception):  # noqa: N818 - it ends a command, as click.Abort does, and is no fault of the program
    """Ends a command with one line for the person and an exit code."""

    def __init__(self, words: str, code: int) -> None:
        super().__init__(words)
        self.code = code
