"""Owns opening a database to write to it, which makes and migrates it; readers are opened in `db.reading`."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

from db.errors import DatabaseError, DatabaseUnusable, naming
from db.migrations import migrate, refuse_newer, schema_version, stored_version
from db.reading import BUSY_SECONDS, moment, refuse_other_files, tell_of_copying, told

PAGE_SIZE = 8192
CHECKPOINT_PAGES = 4000
"""Pages of log, 32 MB, before they are folded into the file: each folding waits for the disk."""
WRITER_CACHE_KIB = 16_000
"""Room for the pages that a few sources change, which are else written to the log more than once."""


class WaitingConnection(sqlite3.Connection):
    """Made with `moment(seconds)` as its timeout; waits on, and tells so, when that was not enough."""

    _file: str | None = None
    _seconds = 0.0

    def waits_for(self, file: str, seconds: float) -> None:
        """So many seconds in all, for the program that holds the file."""
        self._file, self._seconds = file, seconds

    def execute(self, statement: str, values: Any = (), /) -> sqlite3.Cursor:
        try:
            return super().execute(statement, values)
        except sqlite3.OperationalError as error:
            file, self._file = self._file, None
            if file is None or "locked" not in str(error) or not told(file, self._seconds):
                raise
        # What found the database locked has done nothing yet.
        super().execute(f"PRAGMA busy_timeout = {int(self._seconds * 1000)}")
        return super().execute(statement, values)


def create(path: str | os.PathLike[str]) -> sqlite3.Connection:
    """Open a database to write to it, making or migrating it first; `:memory:` gives one without a file.

    Raises `DatabaseUnusable`, `NotADatabase` or `NewerSchema`, each with a one-line message.
    """
    if str(path) == ":memory:":
        return _prepared(sqlite3.connect(":memory:", isolation_level=None), None)
    file = Path(path)
    refuse_other_files(file)
    if not file.parent.is_dir():
        raise DatabaseUnusable(f"{file}: the folder does not exist")
    try:
        connection = sqlite3.connect(
            file, timeout=moment(BUSY_SECONDS), isolation_level=None, factory=WaitingConnection
        )
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise naming(file, error) from error
    connection.waits_for(str(file), BUSY_SECONDS)
    return _prepared(connection, file)


def file_of(connection: sqlite3.Connection) -> Path | None:
    """The file that a connection is to, None for a database in memory."""
    name = next(file for _, schema, file in connection.execute("PRAGMA database_list") if schema == "main")
    return Path(name) if name else None


def _prepared(connection: sqlite3.Connection, file: Path | None) -> sqlite3.Connection:
    try:
        connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        version = stored_version(connection)
        refuse_newer(version)
        if file is not None and 0 < version < schema_version():
            tell_of_copying(file)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
        # What a savepoint may have to take back is else written to a file.
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA cache_size = -{WRITER_CACHE_KIB}")
        migrate(connection, file)
    except (DatabaseError, sqlite3.Error, UnicodeDecodeError) as error:
        connection.close()
        raise naming(file, error) from error
    return connection
