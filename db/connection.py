"""Owns opening a database: one writer that makes and migrates it, readers that cannot change it."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from db.errors import DatabaseError, DatabaseUnusable, NotADatabase, OlderSchema, in_words
from db.migrations import migrate, refuse_newer, schema_version, stored_version
from db.stopping import StoppableConnection

PAGE_SIZE = 8192
BUSY_SECONDS = 10.0
CHECKPOINT_PAGES = 4000
"""Pages of log, 32 MB, before they are folded into the file: each folding waits for the disk."""
WRITER_CACHE_KIB = 16_000
"""Room for the pages that a few sources change, which are else written to the log more than once."""

_HEADER = b"SQLite format 3\x00"


def create(path: str | os.PathLike[str]) -> sqlite3.Connection:
    """Open a database to write to it, making or migrating it first; `:memory:` gives one without a file.

    Raises `DatabaseUnusable`, `NotADatabase` or `NewerSchema`, each with a one-line message.
    """
    if str(path) == ":memory:":
        return _prepared(sqlite3.connect(":memory:", isolation_level=None), None)
    file = Path(path)
    _refuse_other_files(file)
    if not file.parent.is_dir():
        raise DatabaseUnusable(f"{file}: the folder does not exist")
    try:
        connection = sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise DatabaseUnusable(f"{file}: {in_words(error)}") from error
    return _prepared(connection, file)


def open_reader(path: str | os.PathLike[str]) -> StoppableConnection:
    """Open a database read-only; the connection may be handed from thread to thread and interrupted by another.

    Raises `DatabaseUnusable`, `NotADatabase`, `NewerSchema` or `OlderSchema`, each with a one-line message.
    """
    file = Path(path)
    if not file.exists():
        raise DatabaseUnusable(f"{file}: there is no such file")
    _refuse_other_files(file)
    if file.stat().st_size == 0:
        raise NotADatabase(f"{file}: the file is empty")
    connection = _read_only(file)
    try:
        version = stored_version(connection)
        refuse_newer(version)
        if version < schema_version():
            raise OlderSchema(f"it has schema version {version}; opening it once for writing brings it to today's")
        connection.execute("PRAGMA query_only = ON")
    except DatabaseError as error:
        connection.close()
        raise type(error)(f"{file}: {error}") from error
    except (sqlite3.Error, UnicodeDecodeError) as error:
        connection.close()
        raise DatabaseUnusable(f"{file}: {in_words(error)}") from error
    return connection


def file_of(connection: sqlite3.Connection) -> Path | None:
    """The file that a connection is to, None for a database in memory."""
    name = next(file for _, schema, file in connection.execute("PRAGMA database_list") if schema == "main")
    return Path(name) if name else None


def _refuse_other_files(file: Path) -> None:
    if file.is_dir():
        raise NotADatabase(f"{file}: it is a folder")
    if not file.exists():
        return
    try:
        with file.open("rb") as handle:
            header = handle.read(len(_HEADER))
    except OSError as error:
        raise DatabaseUnusable(f"{file}: {error.strerror or error}") from error
    if header and header != _HEADER:
        raise NotADatabase(f"{file}: it is not a SQLite database")


def _prepared(connection: sqlite3.Connection, file: Path | None) -> sqlite3.Connection:
    try:
        connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        refuse_newer(stored_version(connection))
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
        # What a savepoint may have to take back is else written to a file.
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA cache_size = -{WRITER_CACHE_KIB}")
        migrate(connection, file)
    except DatabaseError as error:
        connection.close()
        raise type(error)(f"{file}: {error}") from error
    except (sqlite3.Error, UnicodeDecodeError) as error:
        connection.close()
        raise DatabaseUnusable(f"{file}: {in_words(error)}") from error
    return connection


def _read_only(file: Path) -> StoppableConnection:
    address = file.absolute().as_uri()
    for mode in ("mode=ro", "mode=ro&immutable=1"):
        connection = sqlite3.connect(
            f"{address}?{mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False,
            factory=StoppableConnection,
        )  # fmt: skip
        try:
            connection.execute("PRAGMA schema_version").fetchone()
        except sqlite3.OperationalError as error:
            connection.close()
            # A folder that cannot be written has no place for the shared-memory file that WAL needs.
            if "immutable" in mode or "unable to open" not in str(error) or _wal_of(file).exists():
                raise DatabaseUnusable(f"{file}: {in_words(error)}") from error
        except sqlite3.DatabaseError as error:
            connection.close()
            raise NotADatabase(f"{file}: {in_words(error)}") from error
        else:
            return connection
    raise DatabaseUnusable(f"{file}: unable to open database file")


def _wal_of(file: Path) -> Path:
    return file.with_name(file.name + "-wal")
