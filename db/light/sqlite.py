"""The part of `sqlite3` that reading needs, without its conversion of dates, for whose modules the first frame cannot
wait. The classes are those of `sqlite3` itself."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from sqlite3 import Connection, Cursor, DatabaseError, Error, OperationalError, connect
else:
    try:
        from _sqlite3 import Connection, Cursor, DatabaseError, Error, OperationalError, connect
    except ImportError:
        from sqlite3 import Connection, Cursor, DatabaseError, Error, OperationalError, connect

__all__ = ["Connection", "Cursor", "DatabaseError", "Error", "OperationalError", "connect"]
