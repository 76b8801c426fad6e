"""What is remembered is written whole or not at all, and read no further than it may be long."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.remembered import visit
from tui.remembered.files import keep, kept


def test_what_is_kept_is_there_and_replaces_what_was(tmp_path: Path) -> None:
    file = tmp_path / "new" / "folder" / "file"
    assert kept(file, 100) is None
    assert keep(file, b"first") and keep(file, b"second")
    assert kept(file, 100) == b"second"
    assert [each.name for each in file.parent.iterdir()] == ["file"]


def test_no_more_is_read_than_is_asked_for() -> None:
    assert kept(Path("/dev/zero"), 10) == bytes(10)


def test_where_it_cannot_be_written_nothing_is_left_beside_it(tmp_path: Path) -> None:
    (tmp_path / "file" / "within").mkdir(parents=True)
    assert not keep(tmp_path / "file", b"words")
    assert not keep(tmp_path / "file" / "within" / ("x" * 300) / "file", b"words")
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_the_databases_left_longest_ago_are_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visit, "MOST_DATABASES", 2)
    for number in range(3):
        visit.remember_seen(tmp_path / f"{number}.db", number)
    visit.remember_seen(tmp_path / "1.db", 7)
    assert [visit.last_seen(tmp_path / f"{number}.db") for number in range(3)] == [None, 7, 2]
