"""The made-up collection: written by the thousand rows it is the one that loading would have written."""

from __future__ import annotations

import importlib
import sqlite3
import sys
from pathlib import Path

import pytest

from db.checking import check

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


def rows_by_table(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """Every row of every plain table, by the table's name; when it was loaded is left out."""
    found = {}
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\'"
        " AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%vocabulary'"
    ).fetchall()
    for (name,) in tables:
        columns = [f'"{row[1]}"' for row in connection.execute(f"PRAGMA table_info({name})") if row[1] != "loaded_at"]
        found[name] = sorted(map(repr, connection.execute(f"SELECT {', '.join(columns)} FROM {name}")))
    return found


def test_rows_written_at_once_are_those_written_one_source_after_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    synthetic = importlib.import_module("synthetic")
    try:
        connections = []
        for ordinary in (False, True):
            path = tmp_path / f"{ordinary}.db"
            synthetic.build(path, 230, words=90, seed=3, ordinary=ordinary)
            connections.append(sqlite3.connect(path))
        at_once, one_by_one = connections
        assert rows_by_table(at_once) == rows_by_table(one_by_one)
        schemas = [sorted(each.execute("SELECT name, sql FROM sqlite_master").fetchall()) for each in connections]
        assert schemas[0] == schemas[1]
        assert check(at_once) == []
        assert at_once.execute("SELECT count(*) FROM event WHERE tellings > 1").fetchone()[0] > 5
        for each in connections:
            each.close()
    finally:
        for name in ("synthetic", "bulk_writing", "invention"):
            sys.modules.pop(name, None)
