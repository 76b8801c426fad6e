"""What is known of the sources: which bytes are loaded already."""

from __future__ import annotations

import sqlite3


def is_loaded(connection: sqlite3.Connection, sha256: str) -> bool:
    """Whether the source with these bytes is in the database with its articles; a refused one is not."""
    found = connection.execute("SELECT 1 FROM source WHERE sha256 = ? AND status = 'loaded'", (sha256,)).fetchone()
    return found is not None
