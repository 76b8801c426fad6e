"""Databases for the tests of this folder: an empty one, and one with the invented collection."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from invented_sources import fair_report, marsh_roundup

from db.connection import create
from db.writing.sources import finish_loading, write_source


@pytest.fixture
def fresh_db() -> Iterator[sqlite3.Connection]:
    connection = create(":memory:")
    yield connection
    connection.close()


@pytest.fixture
def invented_db(fresh_db: sqlite3.Connection) -> sqlite3.Connection:
    write_source(fresh_db, marsh_roundup())
    write_source(fresh_db, fair_report())
    finish_loading(fresh_db)
    return fresh_db


@pytest.fixture
def invented_file(tmp_path: Path) -> Path:
    path = tmp_path / "invented.db"
    connection = create(path)
    write_source(connection, marsh_roundup())
    write_source(connection, fair_report())
    finish_loading(connection)
    connection.close()
    return path
