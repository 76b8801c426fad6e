"""Owns the questions about sources: which bytes are loaded already, and which sources were refused, and why."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """A source that could not be loaded, and why."""

    name: str
    path: str
    format: str
    size: int
    status: str
    reason: str | None


def is_loaded(connection: sqlite3.Connection, sha256: str) -> bool:
    """Whether the source with these bytes is in the database with its articles; a refused one is not."""
    found = connection.execute("SELECT 1 FROM source WHERE sha256 = ? AND status = 'loaded'", (sha256,)).fetchone()
    return found is not None


def refusals(connection: sqlite3.Connection) -> list[Refusal]:
    """Every source that was skipped or failed, in the order in which they were met."""
    rows = connection.execute(
        "SELECT name, path, format, size, status, reason FROM source WHERE status <> 'loaded' ORDER BY id"
    )
    return [Refusal(*row) for row in rows]
