"""Owns noticing that another process has written to the database while it is open here."""

from __future__ import annotations

import sqlite3

from db.reading import data_version


class Freshness:
    """Asks SQLite for the version of the data, which costs microseconds and takes no lock that a writer would feel."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._seen = self._version()

    def has_changed(self) -> bool:
        """Something was written since this was last asked; False where the database cannot say."""
        before, self._seen = self._seen, self._version()
        return self._seen is not None and self._seen != before

    def _version(self) -> int | None:
        try:
            return data_version(self._connection)
        except sqlite3.Error:
            return None
