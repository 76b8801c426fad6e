"""Owns saved searches: a query by name, and which articles came since it was last looked at."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from db.few_rows import table


@dataclass(frozen=True, slots=True)
class SavedView:
    """`query` is the query's text; `seen` is the highest article id when the view was last looked at."""

    name: str
    query: str
    seen: int


def save(connection: sqlite3.Connection, name: str, query: str) -> None:
    """Keep a query under a name; one of this name is replaced, and all that is loaded now counts as seen."""
    seen = connection.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()[0]
    table(connection, "saved_view").upsert({"name": name, "query": query, "seen": seen}, pk="name")


def saved_views(connection: sqlite3.Connection) -> list[SavedView]:
    """Every saved view, by name."""
    rows = connection.execute("SELECT name, query, seen FROM saved_view ORDER BY name COLLATE NOCASE, name")
    return [SavedView(*row) for row in rows]


def mark_seen(connection: sqlite3.Connection, name: str) -> None:
    """Count all that is loaded now as seen in this view."""
    connection.execute(
        "UPDATE saved_view SET seen = (SELECT coalesce(max(id), 0) FROM article) WHERE name = ?", (name,)
    )


def delete(connection: sqlite3.Connection, name: str) -> bool:
    """Forget a view; False where there is none of this name."""
    return connection.execute("DELETE FROM saved_view WHERE name = ?", (name,)).rowcount > 0
