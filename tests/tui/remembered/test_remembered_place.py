"""Where the reader was is remembered for each database, and nothing in the file that remembers it does harm."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from invented_collection import build, build_empty, collection
from walking import Start

from db.reading import open_reader
from db.stable_keys import id_of, key_of
from tui.configuration.folders import config_path, data_path, state_path
from tui.remembered import place as remembered_place
from tui.remembered.place import forget, recall, remember
from tui.walk.narrowing import Chip, Narrowing
from tui.walk.places import Opening, Place


@pytest.fixture
def connection(database: Path) -> Iterator[sqlite3.Connection]:
    opened = open_reader(database)
    yield opened
    opened.close()


def only_file() -> Path:
    return next(Path(state_path("places")).iterdir())


async def test_the_next_start_is_where_the_last_one_ended(start: Start) -> None:
    keys = ("down", "enter", "2", "s", "full_stop", "down", "enter", "n", "n")
    async with start() as walk:
        await walk.press(*keys)
        before, shown = walk.screen.here(), walk.lines()
        walk.app.exit()
    async with start(fresh=False) as walk:
        assert walk.screen.here() == before
        assert walk.lines()[:-1] == shown[:-1]
        assert walk.app.focused is walk.screen.article
        await walk.press("escape")
        assert "2008 x" not in walk.lines()[0]
        await walk.press("backspace")
        assert [chip.label for chip in walk.screen.coordinator.narrowing.chips] == ["Eastvale Clinical Board", "2008"]


async def test_the_way_back_finds_the_lists_sorted_as_they_were(start: Start) -> None:
    async with start() as walk:
        await walk.press("down", "enter", "1", "s")
        assert "by name" in walk.line_with("1 Organisations")
        await walk.press("backspace")
        assert "by name" not in walk.line_with("1 Organisations")
        assert walk.screen.organisations.cursor == 1


async def test_what_is_pinned_and_zoomed_stays_so(start: Start) -> None:
    async with start((80, 24)) as walk:
        await walk.press("2", "p", "z")
        shown = walk.lines()
        walk.app.exit()
    async with start((80, 24), fresh=False) as walk:
        assert walk.lines()[:-1] == shown[:-1]
        assert "pinned" in walk.line_with("2 Timeline")
        await walk.press("z", "p")
        assert "follows the other panes again" in walk.said()
        assert "3 Article" in walk.line_with("2 Timeline") and "pinned" not in walk.line_with("2 Timeline")


async def test_a_fresh_start_is_at_the_beginning(start: Start) -> None:
    async with start() as walk:
        await walk.press("down", "down", "enter")
        walk.app.exit()
    async with start(fresh=True) as walk:
        assert walk.screen.organisations.cursor == 0
        assert walk.screen.coordinator.narrowing.chips == ()


async def test_each_database_has_a_place_of_its_own(start: Start, tmp_path: Path) -> None:
    other = build(tmp_path / "other.db")
    async with start() as walk:
        await walk.press("down", "down")
        walk.app.exit()
    async with start(path=other, fresh=False) as walk:
        assert walk.screen.organisations.cursor == 0
    linked = tmp_path / "link.db"
    linked.symlink_to(walk.app._database)
    async with start(path=linked, fresh=False) as walk:
        assert walk.screen.organisations.cursor == 0


async def test_rows_are_found_again_by_key_in_a_database_built_anew(start: Start, tmp_path: Path) -> None:
    path = build(tmp_path / "rebuilt.db")
    async with start(path=path) as walk:
        await walk.press("down", "enter", "2", "down", "enter")
        name = walk.screen.organisations.current.name  # type: ignore[union-attr]
        title = walk.screen.timeline.current.title  # type: ignore[union-attr]
        sentence = walk.screen.article.document.highlight
        chips = [chip.label for chip in walk.screen.coordinator.narrowing.chips]
        walk.app.exit()
    path.unlink()
    build(path, *reversed(collection()))
    async with start(path=path, fresh=False) as walk:
        assert walk.screen.organisations.current.name == name  # type: ignore[union-attr]
        assert walk.screen.timeline.current.title == title  # type: ignore[union-attr]
        assert walk.screen.article.document.highlight == sentence
        assert [chip.label for chip in walk.screen.coordinator.narrowing.chips] == chips
        assert f"Timeline: {chips[0]}" in walk.text()


async def test_what_is_gone_is_left_out(start: Start, tmp_path: Path) -> None:
    path = build(tmp_path / "emptied.db")
    async with start(path=path) as walk:
        await walk.press("down", "enter", "2", "down", "enter")
        walk.app.exit()
    path.unlink()
    build_empty(path)
    async with start(path=path, fresh=False) as walk:
        assert walk.screen.coordinator.narrowing.chips == ()
        assert walk.screen.coordinator.opening == Opening()
        assert "This database is empty" in " ".join(walk.text().split())


async def test_the_place_is_kept_from_any_screen_and_not_after_a_fault(start: Start, database: Path) -> None:
    async with start() as walk:
        await walk.press("down", "slash")
        walk.app._leave(143)
    assert only_file().exists()
    async with start() as walk:
        walk.app._exit_renderables.clear()
        forget(database)
        assert not only_file_exists()


def only_file_exists() -> bool:
    folder = Path(state_path("places"))
    return folder.exists() and any(folder.iterdir())


@pytest.mark.parametrize(
    "garbage",
    [
        b"", b"\xff\xfe\x00", b"[]", b"{}", b"null", b"12",
        b'{"form": 1}', b"[" * 60_000, b'{"form": 1, "database": 7}',
        b'"' + b"x" * 200_000 + b'"',
    ],
    ids=lambda garbage: repr(garbage[:24]),
)  # fmt: skip
def test_garbage_is_no_place(database: Path, connection: sqlite3.Connection, garbage: bytes) -> None:
    remember(database, connection, Place())
    assert recall(database, connection) == Place()
    only_file().write_bytes(garbage)
    assert recall(database, connection) is None


_ODD = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.floats(), st.text(max_size=5), st.just("organisation"),
    st.lists(st.one_of(st.none(), st.integers(-1, 13), st.text(max_size=3)), max_size=4),
    st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(st.data())
def test_a_place_with_anything_odd_in_it_is_none_or_a_place(
    database: Path, connection: sqlite3.Connection, data: st.DataObject
) -> None:
    place = Place(
        Narrowing((Chip("organisation", 1, "One"), Chip("words", "ward", "ward"))),
        opening=Opening("article", 1, 3, 9, 1, 0, ("organisation", 1), ("ward",)),
    )
    remember(database, connection, place)
    assert recall(database, connection) == place
    found = json.loads(only_file().read_text())
    within = data.draw(st.sampled_from([found["place"], found["place"]["opening"]]))
    within[data.draw(st.sampled_from(sorted(within)))] = data.draw(_ODD)
    only_file().write_text(json.dumps(found))
    recalled = recall(database, connection)
    assert recalled is None or isinstance(recalled, Place)


def test_a_file_of_another_form_is_not_read(database: Path, connection: sqlite3.Connection) -> None:
    remember(database, connection, Place(event_cursor=3))
    assert recall(database, connection) is not None
    only_file().write_text(json.dumps(json.loads(only_file().read_text()) | {"form": 0}))
    assert recall(database, connection) is None


def test_the_oldest_are_forgotten(
    tmp_path: Path, connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembered_place, "MOST_DATABASES", 3)
    for number in range(5):
        remember(tmp_path / f"{number}.db", connection, Place(event_cursor=number))
        os.utime(remembered_place.file_of(os.path.realpath(tmp_path / f"{number}.db")), (number, number))
    remembered = [recall(tmp_path / f"{number}.db", connection) is not None for number in range(5)]
    assert remembered == [False, False, True, True, True]
    assert len(list(Path(state_path("places")).iterdir())) == 3


def test_where_nothing_can_be_written_nothing_is_said(database: Path, connection: sqlite3.Connection) -> None:
    Path(state_path()).parent.mkdir(parents=True)
    Path(state_path()).write_text("a file where the folder should be")
    remember(database, connection, Place(event_cursor=3))
    assert recall(database, connection) is None


@pytest.mark.parametrize(
    ("variable", "folder", "otherwise"),
    [
        ("XDG_DATA_HOME", data_path, ".local/share"),
        ("XDG_CONFIG_HOME", config_path, ".config"),
        ("XDG_STATE_HOME", state_path, ".local/state"),
    ],
)
def test_folders_are_those_of_the_specification(
    monkeypatch: pytest.MonkeyPatch, variable: str, folder: object, otherwise: str
) -> None:
    assert callable(folder)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv(variable, "/somewhere")
    assert folder() == "/somewhere/care-explorer"
    for not_absolute in ("", "here", "./there"):
        monkeypatch.setenv(variable, not_absolute)
        assert folder("file") == str(Path.home() / otherwise / "care-explorer" / "file")


def test_every_row_has_a_key_that_finds_it_and_no_other_key_does(connection: sqlite3.Connection) -> None:
    for kind in ("organisation", "person", "article", "event"):
        where = " WHERE lead_id = id" if kind == "event" else ""
        for (row_id,) in connection.execute(f"SELECT id FROM {kind}{where}").fetchall():
            key = key_of(connection, kind, row_id)
            assert key is not None
            assert id_of(connection, kind, key) == row_id
        assert key_of(connection, kind, 10**6) is None
        for odd in ("", "#", "a#b", "x:1-2:pilot", "story:", "#1:²-3:pilot", "x#99999999999999999999"):
            assert id_of(connection, kind, odd) is None
