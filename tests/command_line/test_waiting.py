"""A command that finds the database held by another program says that it waits, and goes on when it may."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import Timer

import pytest
from sample_collection import Answer

import db
from db.migrations import APPLICATION_ID, STEPS

Run = Callable[..., Answer]

SCHEMA = Path(db.__file__).parent / "schema"
WAITS = "another program is writing to it; waiting up to"


@pytest.fixture
def hold(database: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Keep all others out of the database for so many seconds."""
    monkeypatch.setattr("db.reading.MOMENT", 0.05)

    def held(seconds: float) -> None:
        holder = sqlite3.connect(database, isolation_level=None, check_same_thread=False)
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        Timer(seconds, holder.close).start()

    return held


COMMANDS = (
    ("timeline",),
    ("load", "page.txt"),
    ("judgements", "import", "none.txt"),
    ("views", "save", "x", "kind:pilot"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_command_waits_says_so_once_and_does_its_work(
    run: Run, database: Path, hold: Callable[[float], None], command: tuple[str, ...]
) -> None:
    page, none = database.parent / "page.txt", database.parent / "none.txt"
    page.write_text("A page\n\nWords enough for a page.")
    none.write_text(run("--db", database, "judgements", "export").out)
    hold(0.6)
    answer = run(
        "--db", database, *(str(database.parent / each) if each.endswith(".txt") else each for each in command)
    )
    assert answer.code == 0, answer.err
    assert answer.err.count(WAITS) == 1
    assert f"{database}: {WAITS} 10 seconds" in answer.err


def test_a_command_that_need_not_wait_says_nothing(run: Run, database: Path) -> None:
    assert WAITS not in run("--db", database, "timeline").err


def test_who_waits_in_vain_is_told_both(
    run: Run, database: Path, hold: Callable[[float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.reading.BUSY_SECONDS", 0.2)
    hold(3)
    answer = run("--db", database, "timeline")
    assert answer.code == 3
    assert WAITS in answer.err.splitlines()[0]
    assert "it is locked" in answer.err.splitlines()[1]


def test_an_older_database_is_said_to_be_copied_first(run: Run, tmp_path: Path) -> None:
    older = tmp_path / "older.db"
    connection = sqlite3.connect(older)
    first = [file.read_text("utf-8") for file in sorted(SCHEMA.glob("*.sql")) if file.name not in STEPS]
    connection.executescript("\n".join([f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1;", *first]))
    connection.close()
    answer = run("--db", older, "info")
    assert answer.err.startswith(
        f"{older}: an earlier version of the program made it; it is copied and brought forward"
    )
    assert answer.err.count("\n") == 1
    assert Path(f"{older}.schema-1").exists()
    assert run("--db", older, "info").err == ""
