"""How commands end when they cannot do what was asked: one line on standard error, an exit code, no traceback."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_collection import HOSTILE, Answer

from db.connection import create

Run = Callable[..., Answer]
ROOT = Path(__file__).parents[2]
EVERY_QUESTION = [
    ["search", "x"], ["organisations"], ["organisation", "x"], ["timeline"], ["articles"], ["article", "1"], ["people"],
    ["facets"], ["info"], ["check"], ["export", "--output", "never-made"], ["quotations"], ["amounts"],
]  # fmt: skip


def is_one_line(answer: Answer) -> bool:
    return answer.out == "" and answer.err.startswith("care-explorer: ") and answer.err.count("\n") == 1


@pytest.mark.parametrize("question", EVERY_QUESTION, ids=lambda words: words[0])
def test_a_missing_database_is_3_and_says_how_to_make_one(run: Run, tmp_path: Path, question: list[str]) -> None:
    answer = run("--db", tmp_path / "none.db", *question)
    assert answer.code == 3
    assert is_one_line(answer)
    assert "there is no database here; `care-explorer load PATH...` makes one" in answer.err


def test_the_database_of_the_user_is_where_the_system_keeps_data(run: Run, tmp_path: Path) -> None:
    assert f"{tmp_path}/data/care-explorer/care.db: there is no database here" in run("info").err


def make_other_program(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")


def make_newer(path: Path) -> None:
    connection = create(path)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()


UNUSABLE = {
    "folder": lambda path: path.mkdir(),
    "text": lambda path: path.write_text("not a database, though long enough to be looked at"),
    "empty": lambda path: path.touch(),
    "newer": make_newer,
    "other": make_other_program,
    "loop": lambda path: path.symlink_to(path),
}


@pytest.mark.parametrize("kind", UNUSABLE)
def test_what_is_no_database_of_ours_is_3(run: Run, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "care.db"
    UNUSABLE[kind](path)
    answer = run("--db", path, "timeline")
    assert answer.code == 3
    assert is_one_line(answer)
    assert str(path) in answer.err


@pytest.mark.parametrize("kind", [kind for kind in UNUSABLE if kind != "empty"])
def test_loading_into_what_is_no_database_of_ours_is_3(run: Run, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "care.db"
    UNUSABLE[kind](path)
    (tmp_path / "page.txt").write_text("A page\n\nWords.")
    answer = run("--db", path, "load", tmp_path / "page.txt")
    assert answer.code == 3
    assert is_one_line(answer)


def test_a_locked_database_is_3(run: Run, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.connection.BUSY_SECONDS", 0.01)
    holder = sqlite3.connect(database, isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    page = database.parent / "page.txt"
    page.write_text("A page\n\nWords enough for a page.")
    answer = run("--db", database, "load", page)
    holder.close()
    assert answer.code == 3
    assert "locked" in answer.err
    assert is_one_line(answer)


def test_a_full_disk_is_3_and_leaves_the_database_whole(run: Run, database: Path) -> None:
    program = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 18, 1 << 18));"
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "from tui.command_line import main; main()"
    )
    page = database.parent / "page.txt"
    page.write_text("A page\n\n" + "\n\n".join(f"Paragraph {number} of a long story." for number in range(10_000)))
    done = subprocess.run(
        [sys.executable, "-c", program, "--db", str(database), "load", str(page)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 3, done.stderr
    assert "Traceback" not in done.stderr
    assert run("--db", database, "info").code == 0
    with sqlite3.connect(database) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM article").fetchone() == (2,)


WRONG_USAGE = [
    ["wedding"], ["--wedding"], ["article"], ["article", "one"], ["article", "0"], ["article", "9" * 30], ["search"],
    ["organisation"], ["load"], ["load", "--workers", "0", "x"], ["timeline", "--limit", "-1"],
    ["export", "--format", "pdf", "--output", "x"], ["export"], ["organisations", "--sort", "size"],
]  # fmt: skip


@pytest.mark.parametrize("arguments", WRONG_USAGE, ids=" ".join)
def test_wrong_usage_is_2(run: Run, database: Path, arguments: list[str]) -> None:
    answer = run("--db", database, *arguments)
    assert answer.code == 2
    assert is_one_line(answer)


def test_an_id_that_is_not_there_is_1(run: Run, database: Path) -> None:
    answer = run("--db", database, "article", 99)
    assert answer.code == 1
    assert is_one_line(answer)
    assert run("--db", database, "organisation", "#99").code == 1


def test_the_application_without_a_terminal_is_2(run: Run, database: Path) -> None:
    answer = run("--db", database)
    assert answer.code == 2
    assert is_one_line(answer)
    assert "needs a terminal" in answer.err


def test_read_only_forbids_loading(run: Run, database: Path) -> None:
    assert run("--db", database, "--read-only", "load", database).code == 3


def test_exporting_into_a_file_is_2(run: Run, database: Path) -> None:
    answer = run("--db", database, "export", "--output", database)
    assert answer.code == 2
    assert is_one_line(answer)


def test_hostile_arguments_are_said_safely(run: Run, tmp_path: Path) -> None:
    for arguments in ([HOSTILE], ["--db", tmp_path / "a\x1b[2Jb", "info"], ["load", tmp_path / "x\x1b[2J\ny"]):
        answer = run(*arguments)
        assert answer.code != 0
        assert not set(answer.err) & set("\x1b\x07\x9b\u202e")


def test_a_reader_that_leaves_early_is_no_error(database: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "tui", "--db", str(database), "timeline"],
        cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, check=False,
    )  # fmt: skip
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_an_interruption_is_130(run: Run, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("db.questions.events.count", interrupt)
    answer = run("--db", database, "timeline")
    assert answer.code == 130
    assert "Traceback" not in answer.err


def test_damaged_text_is_one_line_that_names_the_database(run: Run, database: Path) -> None:
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE article SET title = CAST(x'ff80' AS TEXT)")
        connection.execute("UPDATE event SET title = CAST(x'ff80' AS TEXT)")
    for question in (["timeline"], ["articles"], ["article", "1"], ["export", "--output", database.parent / "made"]):
        answer = run("--db", database, *question)
        assert answer.code == 3
        assert answer.err.startswith(f"care-explorer: {database}: it is damaged")
        assert answer.err.count("\n") == 1


def test_a_damaged_schema_is_one_line_that_names_the_database(run: Run, database: Path) -> None:
    data = database.read_bytes()
    database.write_bytes(data.replace(b"CREATE TABLE source", b"CREATE TABLE \xff\x9furce"))
    for question in (["timeline"], ["check"], ["load", database.parent]):
        answer = run("--db", database, *question)
        assert answer.code == 3
        assert is_one_line(answer)
        assert str(database) in answer.err


@pytest.mark.parametrize("closed", ["1>&-", "2>&-", "1>&- 2>&-", ">/dev/full"])
def test_an_output_that_takes_nothing_ends_without_a_traceback(database: Path, closed: str) -> None:
    program = f'"{sys.executable}" -m tui --db "{database}" timeline {closed}'
    done = subprocess.run(["sh", "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == (2 if "full" in closed else 0), done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("organizations", "organisations"), ("timelime", "timeline"), ("events", "timeline"), ("quotes", "quotations")],
)
def test_a_command_by_another_name_is_told_its_own(run: Run, typed: str, meant: str) -> None:
    answer = run(typed)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == f"care-explorer: No such command '{typed}'; did you mean {meant}? (care-explorer --help)\n"
