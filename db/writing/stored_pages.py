"""Owns building a database anew from the pages that one holds: handing them out, and what is carried over as it is."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from db import saved_views
from db.judging.laying import lay_all


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page as it was read; `title`, `date` and `address` are what its format says."""

    sha256: str
    name: str
    path: str
    format: str
    size: int
    reason: str | None
    text: str
    title: str | None
    date: str | None
    address: str | None


def count_pages(connection: sqlite3.Connection) -> int:
    """How many pages the database holds."""
    return int(connection.execute("SELECT count(*) FROM source_page").fetchone()[0])


def stored_pages(connection: sqlite3.Connection) -> Iterator[StoredPage]:
    """Every page, in the order in which they were loaded."""
    rows = connection.execute(
        "SELECT sha256, name, path, format, size, reason, page, title, date, address FROM source"
        " JOIN source_page ON source_page.source_id = source.id WHERE status = 'loaded' ORDER BY source.id"
    )
    for sha256, name, path, form, size, reason, page, *said in rows:
        text = zlib.decompress(page).decode()
        yield StoredPage(sha256, name, path, form, size, reason, text, *said)


def carry_over(old: sqlite3.Connection, new: sqlite3.Connection) -> int:
    """Bring over what no rule found: refusals, when each source was loaded, saved views, and the judgements, which are
    laid over the new facts; how many of these have no subject there."""
    new.execute("BEGIN IMMEDIATE")
    _copy(old, new, "judgement", "id, action, subject_kind, subject, value, state, made_at")
    saved_views.carry_over(old, new)
    _copy(old, new, "source", "path, sha256, name, format, size, status, reason, loaded_at", "status <> 'loaded'")
    new.executemany(
        "UPDATE source SET loaded_at = ? WHERE sha256 = ?",
        old.execute("SELECT loaded_at, sha256 FROM source WHERE status = 'loaded'"),
    )
    waiting = lay_all(new)
    new.execute("COMMIT")
    return waiting


def _copy(old: sqlite3.Connection, new: sqlite3.Connection, table: str, columns: str, condition: str = "1") -> None:
    marks = ", ".join("?" * len(columns.split(",")))
    rows = old.execute(f"SELECT {columns} FROM {table} WHERE {condition} ORDER BY 1")
    new.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)
