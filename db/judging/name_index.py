"""Owns keeping the search for names in step when a judgement adds a name or takes one away."""

from __future__ import annotations

import sqlite3
from typing import Any


def forget_name(connection: sqlite3.Connection, table: str, name_id: Any) -> None:
    """Take a name out of its index, before its row goes; a name that is not in it yet will not come in."""
    index = table.replace("_name", "_search")
    connection.execute(
        f"INSERT INTO {index} ({index}, rowid, name) SELECT 'delete', id, name FROM {table} WHERE id = ?"
        " AND id <= (SELECT indexed FROM search_progress WHERE subject = ?)",
        (name_id, table),
    )
    # The next name may get this id, and is to be indexed then.
    connection.execute(
        f"UPDATE search_progress SET indexed = min(indexed, (SELECT coalesce(max(id), 0) FROM {table} WHERE id <> ?))"
        " WHERE subject = ?",
        (name_id, table),
    )


def remember_name(connection: sqlite3.Connection, table: str, name_id: Any) -> None:
    """Put a name that has come back into its index, unless it will come in by itself."""
    connection.execute(
        f"INSERT INTO {table.replace('_name', '_search')} (rowid, name) SELECT id, name FROM {table} WHERE id = ?"
        " AND id <= (SELECT indexed FROM search_progress WHERE subject = ?)",
        (name_id, table),
    )
