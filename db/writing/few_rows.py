"""Owns how a row at a time is written: through sqlite-utils, whose words for it a reader of the database can repeat.

Many rows go through the connection itself. The library is imported when it is called: it takes a tenth of a second.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils.db import Table


def table(connection: sqlite3.Connection, name: str) -> Table:
    """A table to insert into, update or upsert; within a transaction that is open its writes are part of that."""
    from sqlite_utils import Database

    return Database(connection, recursive_triggers=False).table(name)
