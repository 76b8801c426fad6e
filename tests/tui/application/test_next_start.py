"""The first frame of the next start is kept when the program is left, and shown only where nothing that it was drawn
from has changed since."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.reading import open_reader
from tui.application import next_start
from tui.application.beginning import begin
from tui.application.next_start import prepare_next_start
from tui.configuration.folders import config_path, data_path, state_path
from tui.configuration.reading import read_configuration
from tui.configuration.themes import MONO, THEMES
from tui.first_frame.escapes import drawn
from tui.first_frame.screen import screen_lines
from tui.remembered import frame as remembered_frame
from tui.remembered.files import checksum
from tui.remembered.frame import Wanted, forget_frame, keep_frame, recall_frame
from tui.remembered.place import remember
from tui.remembered.theme import remember_theme
from tui.walk.places import Place

ROOT = Path(__file__).parents[3]
SIZE = (80, 24)
LONG_AGO = 1_000_000_000


@pytest.fixture(autouse=True)
def a_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """One of 80 by 24, for a user without data or configuration."""
    monkeypatch.setattr(next_start, "can_hold", lambda: True)
    monkeypatch.setattr(next_start, "size", lambda: SIZE)
    monkeypatch.setattr(next_start, "begin", lambda path: begin(path, patience=20))
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable.lower()))
    for variable in ("NO_COLOR", "COLORTERM", "TEXTUAL_COLOR_SYSTEM"):
        monkeypatch.delenv(variable, raising=False)
    yield
    read_configuration.cache_clear()


@pytest.fixture
def care(database: Path, tmp_path: Path) -> Path:
    """A database of one's own, last written long ago."""
    return copied(database, tmp_path / "care.db")


def copied(database: Path, to: Path) -> Path:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(database, to)
    os.utime(to, (LONG_AGO, LONG_AGO))
    return to


def drawn_now(path: Path, theme: str = "terminal") -> str:
    begun = begin(path)
    lines = screen_lines(begun, *SIZE)
    begun.connection.close()
    return drawn(lines, THEMES[theme])


def kept_for(path: Path | None, theme: str | None = None, size: tuple[int, int] = SIZE) -> str | None:
    return recall_frame(Wanted(str(path) if path is not None else None, theme, size))


def only_file() -> Path:
    (file,) = Path(state_path("frames")).iterdir()
    return file


def test_what_is_kept_is_what_the_next_start_would_paint(care: Path) -> None:
    assert kept_for(care) is None
    prepare_next_start(str(care), None)
    assert kept_for(care) == drawn_now(care)
    assert only_file().stat().st_mode & 0o777 == 0o600
    assert only_file().parent.stat().st_mode & 0o777 == 0o700


def test_the_place_that_was_left_is_on_it(care: Path) -> None:
    connection = open_reader(care)
    remember(care, connection, Place(sort="name", organisation_cursor=1))
    connection.close()
    prepare_next_start(str(care), None)
    frame = kept_for(care)
    assert frame == drawn_now(care)
    assert "by name" in frame


def test_a_path_from_the_working_folder_is_the_same_database(care: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepare_next_start(str(care), None)
    monkeypatch.chdir(care.parent)
    assert kept_for(Path("care.db")) is not None
    (care.parent / "elsewhere").mkdir()
    monkeypatch.chdir(care.parent / "elsewhere")
    assert kept_for(Path("care.db")) is None


def written_into(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("INSERT INTO saved_view (name, query) VALUES ('all', '')")
    connection.commit()
    connection.close()


def left_elsewhere(path: Path) -> None:
    connection = open_reader(path)
    remember(path, connection, Place(organisation_cursor=1))
    connection.close()


def configured(words: str) -> None:
    file = Path(config_path("config.toml"))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(words)


def replaced_by_its_copy(path: Path) -> None:
    shutil.copy2(path, path.with_suffix(".copy"))
    path.with_suffix(".copy").replace(path)


CHANGES: dict[str, Callable[[Path], None]] = {
    "the database": written_into,
    "its time": lambda path: os.utime(path),
    "its rights": lambda path: path.chmod(0o640),
    "its file": replaced_by_its_copy,
    "no database": Path.unlink,
    "the place": left_elsewhere,
    "a theme chosen": lambda _: remember_theme("nord", "terminal"),
    "a setting": lambda _: configured('theme = "mono"'),
}


@pytest.mark.parametrize("what", CHANGES)
def test_it_is_drawn_anew_after_a_change(care: Path, what: str) -> None:
    prepare_next_start(str(care), None)
    assert kept_for(care) is not None
    CHANGES[what](care)
    assert kept_for(care) is None


def test_a_change_by_another_process_that_is_still_in_the_log_counts(care: Path) -> None:
    with ExitStack() as stack:
        other = sqlite3.connect(care, isolation_level=None)
        stack.callback(other.close)
        other.execute("PRAGMA wal_autocheckpoint = 0")
        other.execute("INSERT INTO saved_view (name, query) VALUES ('one', '')")
        log = Path(f"{care}-wal")
        os.utime(log, (LONG_AGO, LONG_AGO))
        os.utime(care, (LONG_AGO, LONG_AGO))
        prepare_next_start(str(care), None)
        assert kept_for(care) is not None
        before = care.stat().st_mtime_ns
        other.execute("INSERT INTO saved_view (name, query) VALUES ('two', '')")
        assert care.stat().st_mtime_ns == before
        assert kept_for(care) is None


def test_an_empty_log_that_comes_or_goes_changes_nothing(care: Path) -> None:
    prepare_next_start(str(care), None)
    log = Path(f"{care}-wal")
    assert not log.exists() or log.stat().st_size == 0
    log.unlink(missing_ok=True)
    assert kept_for(care) is not None
    log.touch()
    assert kept_for(care) is not None


def test_a_link_that_leads_elsewhere_shows_what_is_there(care: Path, database: Path) -> None:
    link = care.with_name("link.db")
    link.symlink_to(care)
    prepare_next_start(str(link), None)
    assert kept_for(link) is not None
    other = copied(database, care.with_name("other.db"))
    link.unlink()
    link.symlink_to(other)
    assert kept_for(link) is None


@pytest.mark.parametrize(
    ("variable", "value"), [("NO_COLOR", "1"), ("COLORTERM", "truecolor"), ("XDG_CONFIG_HOME", "/elsewhere")]
)
def test_another_environment_has_another(
    care: Path, variable: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare_next_start(str(care), None)
    monkeypatch.setenv(variable, value)
    assert kept_for(care) is None


def test_another_size_or_theme_has_another(care: Path) -> None:
    prepare_next_start(str(care), None)
    assert kept_for(care, size=(80, 25)) is None
    assert kept_for(care, theme="terminal") is None
    prepare_next_start(str(care), "mono")
    assert kept_for(care, theme="mono") == drawn_now(care, "mono")
    assert kept_for(care) is None


def test_without_colours_there_are_none(care: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    prepare_next_start(str(care), "nord")
    assert kept_for(care, theme="nord") == drawn_now(care, MONO.name)


def test_a_program_that_was_changed_draws_its_own(care: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders = list(next_start._program_folders())
    assert {"tui", "db", "drawing", "questions"} <= {Path(each).name for each in folders}
    program = tmp_path / "program"
    program.mkdir()
    monkeypatch.setattr(next_start, "_program_folders", lambda: iter([str(program)]))
    prepare_next_start(str(care), None)
    assert kept_for(care) is not None
    (program / "module.py").touch()
    assert kept_for(care) is None


def test_the_default_database_is_the_users_own_as_soon_as_there_is_one(database: Path) -> None:
    copied(database, Path(data_path("starter.db")))
    prepare_next_start(None, None)
    assert "starter.db" in (kept_for(None) or "")
    copied(database, Path(data_path("care.db")))
    assert kept_for(None) is None
    prepare_next_start(None, None)
    assert "care.db" in (kept_for(None) or "")


def test_what_is_configured_relative_to_nowhere_is_not_kept(care: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(care.parent)
    configured('database = "care.db"')
    prepare_next_start(None, None)
    assert kept_for(None) is None


def test_what_has_to_be_complained_of_is_not_painted_over(care: Path) -> None:
    prepare_next_start(str(care), None)
    configured("colour = 3")
    prepare_next_start(str(care), None)
    assert list(Path(state_path("frames")).iterdir()) == []


def test_what_was_written_a_moment_ago_may_be_written_again_unseen(care: Path) -> None:
    prepare_next_start(str(care), None)
    os.utime(care)
    prepare_next_start(str(care), None)
    assert kept_for(care) is None
    assert list(Path(state_path("frames")).iterdir()) == []


def test_lists_that_take_too_long_are_not_kept_unfinished(care: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(next_start, "begin", lambda path: begin(path, patience=0))
    prepare_next_start(str(care), None)
    assert kept_for(care) is None


def test_a_theme_that_the_terminal_cannot_show_is_not_kept(care: Path) -> None:
    prepare_next_start(str(care), "nord")
    assert kept_for(care, "nord") is None


def test_a_database_that_is_gone_or_damaged_keeps_nothing(care: Path) -> None:
    prepare_next_start(str(care), None)
    care.write_bytes(b"SQLite format 3\0" + bytes(5000))
    os.utime(care, (LONG_AGO, LONG_AGO))
    prepare_next_start(str(care), None)
    care.unlink()
    prepare_next_start(str(care), None)
    assert list(Path(state_path("frames")).iterdir()) == []


@pytest.mark.parametrize("place", ["a file", "read-only"])
def test_where_nothing_can_be_kept_nothing_is_said(
    care: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    state = tmp_path / "no-folder"
    if place == "a file":
        state.touch()
    else:
        state.symlink_to("/proc")
    monkeypatch.setenv("XDG_STATE_HOME", str(state))
    prepare_next_start(str(care), None)
    assert kept_for(care) is None
    forget_frame(Wanted(str(care), None, SIZE))


HOSTILE = (
    "\x1b]0;title\x07", "\x1b[2J", "\x1b[?1049l", "\x1b[6n", "\x1bc", "\x9b2J", "\x1bPq\x1b\\", "\x1b[1;1", "\x1b[",
    "\u202eevil", "line\nline", "back\b", "\x1b[38;5\x1b[0m;1m", f"\x1b[{'1;' * 30}1H", "\x1b[١;1H", "\x1b[1:2m",
    "\udc9b",
)  # fmt: skip


@pytest.mark.parametrize("hostile", HOSTILE, ids=ascii)
def test_nothing_but_words_and_their_looks_and_places_is_painted(care: Path, hostile: str) -> None:
    wanted = Wanted(str(care), None, SIZE)
    frame = drawn_now(care)
    keep_frame(wanted, frame, [])
    assert recall_frame(wanted) == frame
    keep_frame(wanted, frame.replace("Organisations", f"Organ{hostile}isations"), [])
    assert only_file().stat().st_size
    assert recall_frame(wanted) is None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_file_is_not_read(care: Path, data: st.DataObject) -> None:
    wanted = Wanted(str(care), None, SIZE)
    keep_frame(wanted, drawn_now(care), [("/", "any")])
    whole = only_file().read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    damage = data.draw(st.sampled_from(["cut", "changed", "grown"]))
    damaged = {
        "cut": whole[:at],
        "changed": whole[:at] + bytes([whole[at] ^ data.draw(st.integers(1, 255))]) + whole[at + 1 :],
        "grown": whole[:at] + b"0" + whole[at:],
    }[damage]
    only_file().write_bytes(damaged)
    assert recall_frame(wanted) is None


@pytest.mark.parametrize("content", [b"", b"\0", b"\0\0", b"\xff" * 30])
def test_a_file_of_something_else_with_a_checksum_of_its_own_is_not_read(care: Path, content: bytes) -> None:
    wanted = Wanted(str(care), None, SIZE)
    keep_frame(wanted, "", [])
    only_file().write_bytes(b"%d\n%b" % (checksum(content), content))
    assert recall_frame(wanted) is None


def test_frames_are_few_and_none_is_large(care: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered_frame, "MOST_FRAMES", 3)
    for number in range(6):
        keep_frame(Wanted(f"{care}{number}", None, SIZE), "words", [])
    assert len(list(Path(state_path("frames")).iterdir())) == 3
    keep_frame(Wanted(str(care), None, SIZE), "words " * 100_000, [])
    assert kept_for(care) is None


_RECALL = """
import sys
before = set(sys.modules)
import tui.entry
from tui.first_frame.terminal import HeldTerminal, can_hold, size, why_not_here
from tui.remembered.frame import Wanted, recall_frame
import termios
assert recall_frame(Wanted(sys.argv[1], None, (80, 24)))
print(" ".join(sorted(set(sys.modules) - before)))
"""


def test_for_a_kept_frame_next_to_nothing_is_imported(care: Path) -> None:
    prepare_next_start(str(care), None)
    run = subprocess.run(
        [sys.executable, "-c", _RECALL, str(care)], cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert run.returncode == 0, run.stderr
    imported = run.stdout.split()
    assert [name for name in imported if not name.startswith("tui")] == ["__future__", "gc", "termios"]
    assert len(imported) <= 16
