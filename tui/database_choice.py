"""Owns which database a command uses, and how it is opened for reading."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from tui.exit_codes import DATABASE_UNUSABLE, Failure


@dataclass(frozen=True, slots=True)
class DatabaseChoice:
    """`given` is the path from the command line or the environment; without one it is the user's own database."""

    given: Path | None
    read_only: bool = False

    @property
    def path(self) -> Path:
        """Where the database is, or would be."""
        if self.given is not None:
            return self.given
        from platformdirs import user_data_path

        return user_data_path("care-explorer", appauthor=False) / "care.db"

    def open_reader(self) -> sqlite3.Connection:
        """A read-only connection; an older database is brought forward first, unless nothing may be changed.

        Raises Failure where there is no database, and `db.errors.DatabaseError` where it cannot be used.
        """
        from db.connection import create, open_reader
        from db.errors import OlderSchema

        path = self.path
        if not os.path.lexists(path):
            raise Failure(
                f"{path}: there is no database here; `care-explorer load PATH...` makes one from your own pages, "
                "`care-explorer` alone one from the starter collection",
                DATABASE_UNUSABLE,
            )
        try:
            return open_reader(path)
        except OlderSchema:
            if self.read_only:
                raise
            create(path).close()
            return open_reader(path)
