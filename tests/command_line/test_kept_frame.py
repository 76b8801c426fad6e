"""A frame that was kept for this start is painted at once, and everything after it goes on as after one drawn anew."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from frames import PAINTED, Cells, cells, taken_over
from terminal import Terminal

from tui.remembered.files import checksum

MARK = "Kept"
"""Written into a kept frame, it tells it from one drawn anew."""


@pytest.fixture
def care(database: Path) -> Path:
    """A small database, last written long ago."""
    os.utime(database, (1_000_000_000,) * 2)
    return database


def painted(terminal: Terminal) -> str:
    """The screen as soon as something is painted."""
    terminal.read_while(lambda: PAINTED not in terminal.written, "nothing was painted")
    return terminal.text


def leave(terminal: Terminal) -> None:
    terminal.press("q")
    assert terminal.end() == 0


def left(database: Path, *options: str, **size: int) -> Cells:
    """Start and leave the program; what stood on the screen."""
    with Terminal("--db", database, *options, **size) as terminal:
        shown = taken_over(terminal)
        leave(terminal)
    return shown


def kept() -> Path:
    (file,) = (Path(os.environ["XDG_STATE_HOME"]) / "care-explorer" / "frames").iterdir()
    return file


def marked(what: str = MARK) -> None:
    """Change what is kept, in a file that is whole all the same."""
    content = kept().read_bytes().partition(b"\n")[2].replace(b" care-explorer ", f" {what}-explorer ".encode())
    kept().write_bytes(b"%d\n%b" % (checksum(content), content))


@contextmanager
def kept_start(database: Path, *options: str, **size: Any) -> Iterator[Terminal]:
    left(database, *options, **size)
    marked()
    with Terminal("--db", database, *options, **size) as terminal:
        assert f" {MARK}-explorer " in painted(terminal)
        yield terminal


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (200, 60)], ids=str)
@pytest.mark.parametrize("options", [(), ("--mono",)], ids=["colours", "mono"])
def test_it_looks_as_the_framework_will_have_it(care: Path, options: tuple[str, ...], size: tuple[int, int]) -> None:
    before = left(care, *options, columns=size[0], rows=size[1])
    with Terminal("--db", care, *options, columns=size[0], rows=size[1]) as terminal:
        painted(terminal)
        first = cells(terminal)
        assert first == taken_over(terminal) == before
        assert terminal.written.count(b"\x1b[?1049h") == 1
        assert terminal.written.count(b"\x1b[2J") == 0
        leave(terminal)


def test_what_is_not_so_any_more_is_not_shown(care: Path) -> None:
    left(care)
    marked()
    for options, size in (((), (80, 24)), (("--mono",), (120, 40)), (("--fresh",), (120, 40))):
        with Terminal("--db", care, *options, columns=size[0], rows=size[1]) as terminal:
            assert MARK not in painted(terminal)
    connection = sqlite3.connect(care)
    connection.execute("INSERT INTO saved_view (name, query) VALUES ('all', '')")
    connection.commit()
    with Terminal("--db", care) as terminal:
        assert MARK not in painted(terminal)
    connection.close()


def test_the_framework_shows_the_database_as_it_is(care: Path) -> None:
    before = left(care)
    with kept_start(care) as terminal:
        assert taken_over(terminal) == before
        assert MARK not in terminal.text


def test_keys_typed_at_it_are_obeyed_in_their_order(care: Path) -> None:
    with kept_start(care) as terminal:
        terminal.type("2z")
        terminal.until_gone("1 Organisations")
        terminal.until("2 Timeline")
        leave(terminal)
        assert terminal.settings() == terminal.settings_before


def test_a_framework_that_fails_to_start_leaves_the_terminal_as_it_was(care: Path, tmp_path: Path) -> None:
    package = tmp_path / "instead" / "textual"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("raise ImportError('not today')\n", encoding="utf-8")
    left(care)
    marked()
    with Terminal("--db", care, PYTHONPATH=str(package.parent)) as terminal:
        assert terminal.end() == 1
        assert f" {MARK}-explorer ".encode() in terminal.written
        assert terminal.settings() == terminal.settings_before
        assert terminal.written.index(b"not today") > terminal.written.index(b"\x1b[?1049l")


def test_a_database_that_another_program_holds_is_waited_for_in_words(care: Path) -> None:
    left(care)
    marked()
    state = care.stat()
    holder = sqlite3.connect(care, isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    assert (care.stat().st_mtime_ns, care.stat().st_ctime_ns) == (state.st_mtime_ns, state.st_ctime_ns)
    with Terminal("--db", care) as terminal:
        assert MARK in painted(terminal)
        terminal.until("another program is writing to it; waiting up to")
        assert terminal.settings() == terminal.settings_before
        assert b"\x1b[?1049l" in terminal.written
        holder.close()
        taken_over(terminal)
        leave(terminal)


def test_a_kept_file_that_means_harm_is_not_painted(care: Path) -> None:
    left(care)
    marked("\x1b]0;care\x07")
    with Terminal("--db", care) as terminal:
        assert " care-explorer " in painted(terminal)
        assert b"\x1b]0;" not in terminal.written


def test_it_is_kept_for_the_place_that_was_left_last(care: Path) -> None:
    with Terminal("--db", care) as terminal:
        taken_over(terminal)
        terminal.press("2", "z")
        terminal.settle(0.3)
        leave(terminal)
    marked()
    with Terminal("--db", care) as terminal:
        text = painted(terminal)
        assert MARK in text
        assert "2 Timeline" in text
        assert "1 Organisations" not in text


def test_nothing_is_kept_where_nothing_may_be_remembered(care: Path) -> None:
    shutil.rmtree(os.environ["XDG_STATE_HOME"], ignore_errors=True)
    with Terminal("--db", care, XDG_STATE_HOME=os.devnull) as terminal:
        taken_over(terminal)
        leave(terminal)
    assert not Path(os.environ["XDG_STATE_HOME"]).exists()
