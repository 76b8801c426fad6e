"""Owns writing to the database from the application: one connection for one change, and one line where it may not be.

To be called in a lane's thread, since another process may hold the database for seconds.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from db.errors import DatabaseError, in_words


class Unchanged(Exception):  # noqa: N818 - it says what came of it, in one line for the person
    """Nothing was written; `str()` of it says why."""


def change(database: Path | None, read_only: bool, work: Callable[[sqlite3.Connection], object]) -> None:
    """Do the work in one transaction. Raises `Unchanged`."""
    from db.connection import create

    if read_only or database is None:
        raise Unchanged("the database was opened read-only")
    if not database.exists():
        # Opening it to write would make a new, empty one in its place.
        raise Unchanged(f"{database} is there no longer")
    try:
        connection = create(database)
    except DatabaseError as error:
        raise Unchanged(str(error)) from error
    try:
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            work(connection)
    except DatabaseError as error:
        raise Unchanged(str(error)) from error
    except sqlite3.Error as error:
        raise Unchanged(f"{database}: {in_words(error)}") from error
    finally:
        connection.close()
