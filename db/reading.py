"""Owns opening a database to read it, with connections that cannot change it, and telling what makes an opening long.
On the way to the first frame."""

from __future__ import annotations

import os

from db.errors import DatabaseError, DatabaseUnusable, NotADatabase, OlderSchema, in_words, naming
from db.light import sqlite as sqlite3
from db.migrations import refuse_newer, schema_version, stored_version
from db.stopping import StoppableConnection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Tell = Callable[[str], None]

BUSY_SECONDS = 10.0
"""How long another program that is writing is waited for."""

MOMENT = 1.0
"""Seconds of waiting that need no words."""

_tell: Tell | None = None

_HEADER = b"SQLite format 3\x00"

# Characters that always stand for themselves in the path of an address (RFC 3986, 2.3 and 3.3).
_PLAIN_IN_ADDRESS = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")


def open_reader(path: str | os.PathLike[str]) -> StoppableConnection:
    """Open a database read-only; the connection may be handed from thread to thread and interrupted by another.

    Raises `DatabaseUnusable`, `NotADatabase`, `NewerSchema` or `OlderSchema`, each with a one-line message.
    """
    file = os.fspath(path)
    if not os.path.exists(file):
        raise DatabaseUnusable(f"{file}: there is no such file")
    refuse_other_files(file)
    if os.stat(file).st_size == 0:
        raise NotADatabase(f"{file}: the file is empty")
    connection = _read_only(file)
    try:
        version = stored_version(connection)
        refuse_newer(version)
        if version < schema_version():
            raise OlderSchema(f"it has schema version {version}; opening it once for writing brings it to today's")
        connection.execute("PRAGMA query_only = ON")
    except (DatabaseError, sqlite3.Error, UnicodeDecodeError) as error:
        connection.close()
        raise naming(file, error) from error
    return connection


def data_version(connection: sqlite3.Connection) -> int:
    """A number that changes when another connection writes."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def tell_of_delays(tell: Tell | None) -> None:
    """Whom connections that are opened from now on tell, in one line that names the file, what takes its time; None for
    nobody."""
    global _tell
    _tell = tell


def moment(seconds: float) -> float:
    """How long of so many seconds a connection is to wait at first: all of them where nobody wants to know."""
    return min(MOMENT, seconds) if _tell is not None else seconds


def told(file: str, seconds: float) -> bool:
    """Tell of waiting for what is left of so many seconds; False where that is nothing, or nobody wants to know."""
    left = seconds - moment(seconds)
    if _tell is None or left <= 0:
        return False
    _tell(f"{file}: another program is writing to it; waiting up to {left:.0f} seconds ...")
    return True


def tell_of_copying(file: str | os.PathLike[str]) -> None:
    """Tell that a database is copied and brought to today's schema, which takes minutes where it is large."""
    if _tell is not None:
        _tell(f"{file}: an earlier version of the program made it; it is copied and brought forward ...")


def refuse_other_files(file: str | os.PathLike[str]) -> None:
    """Raises `NotADatabase` for a folder or a file that holds something else, `DatabaseUnusable` for one that cannot be
    read; a file that is not there may be made."""
    if os.path.isdir(file):
        raise NotADatabase(f"{file}: it is a folder")
    # A pipe that nobody writes to would stop us for ever.
    if os.path.exists(file) and not os.path.isfile(file):
        raise NotADatabase(f"{file}: it is a device or a pipe, not a file")
    try:
        with open(file, "rb", buffering=0) as handle:
            header = handle.read(len(_HEADER))
    except FileNotFoundError:
        return
    except OSError as error:
        raise DatabaseUnusable(f"{file}: {error.strerror or error}") from error
    if header and header != _HEADER:
        raise NotADatabase(f"{file}: it is not a SQLite database")


def _read_only(file: str) -> StoppableConnection:
    address = _address_of(file)
    for mode in ("mode=ro", "mode=ro&immutable=1"):
        connection = sqlite3.connect(
            f"{address}?{mode}", uri=True, timeout=moment(BUSY_SECONDS), isolation_level=None,
            check_same_thread=False, factory=StoppableConnection,
        )  # fmt: skip
        try:
            _look_into(connection, file)
        except sqlite3.OperationalError as error:
            connection.close()
            # A folder that cannot be written has no place for the shared-memory file that WAL needs.
            if "immutable" in mode or "unable to open" not in str(error) or os.path.exists(f"{file}-wal"):
                raise naming(file, error) from error
        except sqlite3.DatabaseError as error:
            connection.close()
            raise NotADatabase(f"{file}: {in_words(error)}") from error
        else:
            return connection
    raise DatabaseUnusable(f"{file}: unable to open database file")


def _look_into(connection: sqlite3.Connection, file: str) -> None:
    """Read something, waiting for whoever keeps all others out."""
    try:
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.OperationalError as error:
        if "locked" not in str(error) or not told(file, BUSY_SECONDS):
            raise
        connection.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
        connection.execute("PRAGMA schema_version").fetchone()


def _address_of(file: str) -> str:
    """The file: address of a path, as `Path.as_uri` has it, whose modules the first frame cannot wait for."""
    whole = os.path.abspath(file)
    if os.name == "nt":
        from pathlib import Path

        return Path(whole).as_uri()
    written = (chr(byte) if byte in _PLAIN_IN_ADDRESS else f"%{byte:02X}" for byte in os.fsencode(whole))
    return f"file://{''.join(written)}"
