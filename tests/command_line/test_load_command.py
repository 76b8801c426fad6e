"""`load` from a command line: real pages through our own rules, and what is said about those that cannot be loaded."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_collection import HOSTILE, Answer
from terminal import ROOT, Terminal

from loaders import starter
from tui.commands.database_choice import DatabaseChoice
from tui.commands.loading import make_starter_database

Run = Callable[..., Answer]
PAGE = """Clinic opens in Millbrook

The Paper, 3 May 2011

Millbrook Council and the Department of Health opened a clinic on 2 May 2011. "It is needed," said Ann Lee, chair.
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE)
    return path


def test_what_is_loaded_is_counted_on_standard_error_and_can_be_asked_for(run: Run, tmp_path: Path, page: Path) -> None:
    answer = run("--db", tmp_path / "new.db", "load", page)
    assert (answer.code, answer.out) == (0, "")
    assert "1 loaded, 0 unchanged, 0 skipped, 0 failed\n" in answer.err
    assert "1 article, naming " in answer.err
    rows = json.loads(run("--db", tmp_path / "new.db", "articles", "--json").out)
    assert [row["title"] for row in rows] == ["Clinic opens in Millbrook"]
    names = [row["name"] for row in json.loads(run("--db", tmp_path / "new.db", "organisations", "--json").out)]
    assert "Department of Health" in names


def test_loading_twice_changes_nothing(run: Run, tmp_path: Path, page: Path) -> None:
    path = tmp_path / "new.db"
    run("--db", path, "load", page)
    with sqlite3.connect(path) as connection:
        before = list(connection.iterdump())
    answer = run("load", "--db", path, page)
    assert (answer.code, answer.err) == (0, "0 loaded, 1 unchanged, 0 skipped, 0 failed\n")
    with sqlite3.connect(path) as connection:
        assert list(connection.iterdump()) == before


def test_a_folder_of_good_and_bad_files_loads_the_good_and_names_the_bad(
    run: Run, tmp_path: Path, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    page.rename(folder / "good.txt")
    (folder / "binary.bin").write_bytes(bytes(range(256)) * 40)
    (folder / "empty.txt").touch()
    (folder / "line.txt").write_bytes(b"word " * 10_000_000)
    (folder / "broken.txt").write_bytes(PAGE.replace('"', "’").encode("windows-1252"))
    (folder / "secret.txt").write_text(PAGE)
    (folder / "secret.txt").chmod(0)
    if os.geteuid() == 0:
        really_open = os.open

        def refuse(path: str, *flags: int, **more: int) -> int:
            if str(path).endswith("secret.txt"):
                raise PermissionError(13, "Permission denied")
            return really_open(path, *flags, **more)

        monkeypatch.setattr(os, "open", refuse)
    monkeypatch.chdir(tmp_path)
    answer = run("--db", "new.db", "load", "folder")
    assert answer.code == 1
    assert answer.out == ""
    said = answer.err.splitlines()
    assert said[:5] == [
        "skipped: folder/binary.bin: binary data",
        "skipped: folder/empty.txt: empty",
        "skipped: folder/line.txt: one line of 50,000,000 bytes, no page of text (at most 500,000 characters)",
        "failed: folder/secret.txt: permission denied",
        "guessed: folder/broken.txt: not UTF-8, read as windows-1252",
    ]
    assert said[5] == "2 loaded, 0 unchanged, 3 skipped, 1 failed"
    assert len(json.loads(run("--db", "new.db", "info", "--json").out)["refusals"]) == 4


def test_a_dry_run_makes_no_database(run: Run, tmp_path: Path, page: Path) -> None:
    answer = run("--db", tmp_path / "new.db", "load", "--dry-run", page)
    assert answer.code == 0
    assert "would be 1 loaded, " in answer.err
    assert not (tmp_path / "new.db").exists()


def test_a_path_that_is_not_there_is_named_and_the_rest_loaded(run: Run, tmp_path: Path, page: Path) -> None:
    answer = run("--db", tmp_path / "new.db", "load", tmp_path / "gone.txt", page)
    assert answer.code == 1
    assert answer.err.startswith(f"failed: {tmp_path}/gone.txt: no such file or folder\n1 loaded, ")


def test_standard_input_is_loaded(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tui", "--db", str(tmp_path / "new.db"), "load", "-"],
        cwd=ROOT, input=PAGE.encode(), capture_output=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"1 loaded, 0 unchanged" in done.stderr


def test_a_hostile_page_is_safe_in_the_database(run: Run, tmp_path: Path) -> None:
    page = tmp_path / f"{HOSTILE[:8]}.txt"
    page.write_text(f"{HOSTILE}\n\nThe Paper, 3 May 2011\n\n{HOSTILE} Millbrook Council {HOSTILE} opened a clinic.")
    assert run("--db", tmp_path / "new.db", "load", page).code == 0
    dump = "\n".join(sqlite3.connect(tmp_path / "new.db").iterdump())
    assert not set(dump) & set("\x1b\x07\x9b\u202e")
    assert "[@click=app.quit]x[/]" in run("--db", tmp_path / "new.db", "article", 1).out


def test_the_number_of_workers_does_not_change_the_facts(run: Run, tmp_path: Path) -> None:
    folder = Path(starter.__file__).parent / "pages"
    dumps = []
    for workers in (1, 2):
        path = tmp_path / f"{workers}.db"
        assert run("--db", path, "load", "--workers", workers, folder).code == 0
        with sqlite3.connect(path) as connection:
            connection.execute("UPDATE source SET loaded_at = ''")
            dumps.append(list(connection.iterdump()))
    assert dumps[0] == dumps[1]


def test_an_interruption_from_the_keyboard_is_130_and_leaves_a_whole_database(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for number in range(3_000):
        (folder / f"{number:04}.txt").write_text(PAGE.replace("Millbrook", f"Millbrook {number}"))
    path = tmp_path / "new.db"
    loading = subprocess.Popen(
        [sys.executable, "-m", "tui", "--db", str(path), "load", "--workers", "2", str(folder)],
        cwd=ROOT, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    while not (path.exists() and _articles(path) > 30):
        assert loading.poll() is None
        time.sleep(0.05)
    os.killpg(loading.pid, signal.SIGINT)
    _, said = loading.communicate()
    assert loading.returncode == 130, said
    assert said.endswith("care-explorer: interrupted; what was loaded is kept, and loading again goes on from there\n")
    assert "Traceback" not in said
    assert 30 < _articles(path) < 3_000
    assert run("--db", path, "check").code == 0


def _articles(path: Path) -> int:
    try:
        with sqlite3.connect(path) as connection:
            return int(connection.execute("SELECT articles FROM collection").fetchone()[0])
    except sqlite3.Error:
        return 0


def test_the_seeds_load_as_eighteen_articles(run: Run, tmp_path: Path) -> None:
    seeds = ROOT.parent / "shared" / "seeds"
    if not seeds.is_dir():
        pytest.skip("the sample pages are not here")
    answer = run("--db", tmp_path / "new.db", "load", seeds)
    assert answer.code == 0, answer.err
    assert "18 articles" in answer.err
    exported = tmp_path / "export"
    assert run("--db", tmp_path / "new.db", "export", "--output", exported).code == 0
    assert len((exported / "articles.jsonl").read_text().splitlines()) == 18
    assert run("--db", tmp_path / "new.db", "check").code == 0


def test_progress_is_shown_on_a_terminal_and_taken_away(tmp_path: Path, page: Path) -> None:
    with Terminal("--db", tmp_path / "new.db", "load", page) as terminal:
        assert terminal.end() == 0
        assert b"1 sources, 1 articles" in terminal.written
        assert "1 sources" not in terminal.text
        assert "1 loaded" in terminal.text


def test_the_database_is_not_loaded_into_itself(run: Run, tmp_path: Path, page: Path) -> None:
    assert run("--db", tmp_path / "new.db", "load", page.parent).code == 0
    assert "0 loaded, 1 unchanged, 0 skipped" in run("--db", tmp_path / "new.db", "load", tmp_path).err


def test_the_starter_collection_never_mixes_with_pages_of_the_user(run: Run, tmp_path: Path) -> None:
    make_starter_database(DatabaseChoice(None))
    before = run("info", "--json")
    assert json.loads(before.out)["articles"] == 18
    assert "the starter collection" in before.err
    page = tmp_path / "page.txt"
    page.write_text("Council opens a care home\n\n3 May 2016\n\nLeeds City Council opened a care home today.\n")
    assert run("load", page).code == 0
    after = run("info", "--json")
    assert json.loads(after.out)["articles"] == 1
    assert "the starter collection" not in after.err


@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_termination_leaves_nothing_of_a_starter_collection(tmp_path: Path, number: str) -> None:
    program = (
        # Who starts the tests in the background has it ignored.
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
        "from loaders import pipeline;"
        f"pipeline.load = lambda *given, **named: signal.raise_signal(signal.{number});"
        "from tui.commands.database_choice import DatabaseChoice;"
        "from tui.commands.loading import make_starter_database;"
        "make_starter_database(DatabaseChoice(None))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env={**os.environ, "XDG_DATA_HOME": str(tmp_path)},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.stderr.endswith("KeyboardInterrupt\n"), done.stderr
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == []


def test_a_path_without_a_name_is_not_this_folder(run: Callable[..., Answer], tmp_path: Path) -> None:
    answer = run("load", "--db", tmp_path / "care.db", "page.txt", "")
    assert (answer.code, answer.out) == (2, "")
    assert "it is empty; a file is to be named" in answer.err
    assert not (tmp_path / "care.db").exists()


@pytest.mark.parametrize("arguments", [("--db", "", "info"), ("info", "--db", ""), ("load", "--db", "", "page.txt")])
def test_a_database_without_a_name_is_not_the_usual_one(
    run: Callable[..., Answer], database: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.setenv("CARE_EXPLORER_DB", str(database))
    answer = run(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert "Invalid value for '--db': it is empty" in answer.err
