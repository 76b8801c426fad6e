"""Owns which database a command uses, and how it is opened for reading."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tui.configuration.which_database import database_to_read, own_database
from tui.exit_codes import DATABASE_UNUSABLE, Failure


class DatabaseChoice(NamedTuple):
    """`given` is the path from the command line or the environment; without one it is the user's own database."""

    given: Path | None
    read_only: bool = False

    @property
    def own_path(self) -> Path:
        """Where pages are loaded to: the given database, the configured one or the user's own, there or not yet.

        Raises Failure where the configuration leaves it unknown which database is meant.
        """
        return Path(own_database(self._named))

    @property
    def path(self) -> Path:
        """The database that is read: the user's own or, while there is none, that of the starter collection."""
        return Path(database_to_read(self._named))

    @property
    def _named(self) -> str | None:
        return os.fspath(self.given) if self.given is not None else None

    @property
    def is_starter(self) -> bool:
        """Whether what is read is the starter collection for want of a database of the user's own."""
        return self.path != self.own_path

    def or_rather(self, database: str | None) -> DatabaseChoice:
        """The database that a command's own --db names, if it names one."""
        return self._replace(given=Path(database)) if database else self

    def open_reader(self) -> sqlite3.Connection:
        """A read-only connection; an older database is brought forward first, unless nothing may be changed.

        Raises Failure where there is no database, and `db.errors.DatabaseError` where it cannot be used.
        """
        from db.connection import create
        from db.errors import OlderSchema
        from db.reading import open_reader

        path = self.path
        if not os.path.lexists(path):
            raise Failure(
                f"{self.own_path}: there is no database here; `care-explorer load PATH...` makes one from your own "
                "pages, `care-explorer` alone one from the starter collection",
                DATABASE_UNUSABLE,
            )
        try:
            return open_reader(path)
        except OlderSchema:
            if self.read_only:
                raise
            create(path).close()
            return open_reader(path)


@contextmanager
def trouble_named(path: Path) -> Iterator[None]:
    """Whatever goes wrong with the database within: a `db.errors.DatabaseUnusable` that names it in plain words."""
    from db.errors import naming

    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise naming(path, error) from error
