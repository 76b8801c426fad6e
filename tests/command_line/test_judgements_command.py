"""`judgements` and `rebuild` from a command line: what was decided outlasts both, and bad input changes nothing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_collection import Answer

from db.connection import create
from db.judging.laying import decide
from db.records import Facts
from loaders.lockstep import Steps

Run = Callable[..., Answer]
PAGE = """Clinic opens in Millbrook

The Paper, 3 May 2011

Millbrook Council and the Department of Health opened a clinic on 2 May 2011. "It is needed," said Ann Lee, chair.
"""
LINE = '2026-01-31T12:00:00Z\trename\torganisation\tmillbrook\t"Millbrook NHS Trust"\n'


def test_what_is_exported_is_imported_elsewhere_and_listed(run: Run, database: Path, tmp_path: Path) -> None:
    file = tmp_path / "judged.txt"
    file.write_text(LINE)
    answer = run("--db", database, "judgements", "import", file)
    assert (answer.code, answer.out, answer.err) == (0, "", "1 judgement imported, 0 known already\n")
    assert run("judgements", "import", file, "--db", database).err == "0 judgements imported, 1 known already\n"
    rows = json.loads(run("judgements", "list", "--db", database, "--json").out)
    assert [(row["name"], row["says"], row["state"]) for row in rows] == [
        ("Millbrook NHS Trust", "renamed Millbrook NHS Trust", "stands")
    ]
    assert run("judgements", "export", "--db", database).out.splitlines(keepends=True)[1:] == [LINE]
    other = tmp_path / "other.txt"
    run("judgements", "export", "--db", database, "--output", other)
    assert other.read_text().splitlines(keepends=True)[1:] == [LINE]
    assert "Millbrook NHS Trust" in run("organisations", "--db", database).out


def test_bad_lines_are_named_with_their_numbers_and_nothing_is_imported(
    run: Run, database: Path, tmp_path: Path
) -> None:
    file = tmp_path / "judged.txt"
    file.write_bytes(LINE.encode() + b"nonsense\n")
    answer = run("--db", database, "judgements", "import", file)
    assert answer.code == 2
    assert f"{file}: line 2: 5 parts" in answer.err
    file.write_bytes(LINE.encode() + b"\xff\n")
    assert "line 2: not UTF-8" in run("--db", database, "judgements", "import", file).err
    assert run("--db", database, "judgements", "list").code == 1


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("judgements", "import", "nowhere.txt"), 2, "No such file"),
        (("--read-only", "judgements", "import", "nowhere.txt"), 3, "--read-only forbids importing"),
        (("--read-only", "rebuild"), 3, "--read-only forbids rebuilding"),
        (("judgements", "export", "--output", "."), 2, "it is a folder"),
        (("judgements", "export", "--output", ""), 2, "'--output': it is empty"),
        (("judgements", "import", ""), 2, "'FILE': it is empty"),
        (("rebuild", "--db", "nowhere.db"), 3, "there is no database here"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    run: Run, database: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    answer = run("--db", database, *arguments)
    assert (answer.code, answer.out) == (code, "")
    assert words in answer.err
    assert answer.err.count("\n") == 1


def test_an_export_never_takes_the_place_of_the_database(run: Run, database: Path) -> None:
    before = database.read_bytes()
    answer = run("--db", database, "judgements", "export", "--output", database)
    assert (answer.code, answer.out) == (2, "")
    assert "it is the database itself" in answer.err
    assert database.read_bytes() == before


def test_what_is_no_ordinary_file_is_written_to_and_stays(run: Run, database: Path) -> None:
    assert run("--db", database, "judgements", "export", "--output", "/dev/full").code == 2
    assert Path("/dev/full").is_char_device()


def test_a_device_that_never_ends_is_not_read_to_the_end(
    run: Run, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tui.commands.judging._MOST_BYTES", 1000)
    answer = run("--db", database, "judgements", "import", "/dev/zero")
    assert (answer.code, answer.err) == (
        2, "care-explorer: /dev/zero: it is larger than any file of judgements (1,000 bytes)\n",
    )  # fmt: skip


def test_alone_it_lists(run: Run, database: Path, tmp_path: Path) -> None:
    file = tmp_path / "judged.txt"
    file.write_text(LINE)
    run("--db", database, "judgements", "import", file)
    assert run("judgements", "--db", database).out == run("--db", database, "judgements", "list").out
    assert "Millbrook NHS Trust" in run("judgements", "--db", database, "list").out


@pytest.fixture
def loaded(run: Run, tmp_path: Path) -> Path:
    (tmp_path / "page.txt").write_text(PAGE)
    (tmp_path / "page.html").write_text(
        "<html><head><title>Ward opens</title></head><body><h1>Ward opens</h1><p>4 May 2011</p>"
        "<p>Oakfield Council opened a ward on 3 May 2011.</p></body></html>"
    )
    path = tmp_path / "care.db"
    run("--db", path, "load", tmp_path / "page.txt", tmp_path / "page.html", tmp_path / "missing.txt")
    return path


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    tables = ("article", "organisation", "organisation_name", "mention", "event", "event_party", "source", "mark",
              "date_mention", "organisation_article")  # fmt: skip
    connection = sqlite3.connect(path)
    found = {table: connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3").fetchall() for table in tables}
    connection.close()
    return found


@pytest.mark.parametrize("workers", [(), ("--workers", "2")])
def test_rebuilding_with_the_same_rules_changes_nothing_and_judgements_stay(
    run: Run, loaded: Path, workers: tuple[str, ...]
) -> None:
    connection = create(loaded)
    (key,) = connection.execute("SELECT key FROM organisation WHERE name = 'Department of Health'").fetchone()
    decide(connection, "rename", "organisation", key, "The Department")
    connection.close()
    before = rows(loaded)
    answer = run("--db", loaded, "rebuild", *workers)
    assert (answer.code, answer.out) == (0, "")
    assert "2 pages read again, 2 articles" in answer.err
    assert rows(loaded) == before
    assert "The Department" in run("--db", loaded, "organisations").out
    assert run("--db", loaded, "check").code == 0
    assert "missing.txt" in run("--db", loaded, "info").out


def test_what_is_no_longer_found_is_kept_and_named(run: Run, loaded: Path) -> None:
    connection = create(loaded)
    connection.execute("INSERT INTO organisation (key, name, kind) VALUES ('passing', 'Passing Trust', 'trust')")
    connection.execute(
        "INSERT INTO organisation_name (organisation_id, name, folded, kind)"
        " VALUES (last_insert_rowid(), 'Passing Trust', 'passing trust', 'canonical')"
    )
    decide(connection, "note", "organisation", "passing", "seen once")
    connection.close()
    assert "1 judgement without what it speaks of" in run("--db", loaded, "rebuild").err
    assert "no longer found" in run("--db", loaded, "judgements", "list").out


def test_a_page_in_which_nothing_is_found_any_more_is_named_and_kept(
    run: Run, loaded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Steps[Facts]:
        yield
        raise ZeroDivisionError("a rule")

    monkeypatch.setattr("loaders.extraction.steps", fail)
    answer = run("--db", loaded, "rebuild")
    assert answer.code == 1
    assert "page.txt: ZeroDivisionError" in answer.err
    monkeypatch.undo()
    assert run("--db", loaded, "rebuild").code == 0
    assert "Department of Health" in run("--db", loaded, "organisations").out


def test_an_interrupted_rebuild_changes_nothing(run: Run, loaded: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = rows(loaded)
    monkeypatch.setattr("loaders.rebuilding.carry_over", interrupt)
    answer = run("--db", loaded, "rebuild")
    assert answer.code == 130
    assert "nothing was changed" in answer.err
    assert rows(loaded) == before
    assert [file.name for file in loaded.parent.iterdir() if file.name.startswith("care.db-")] in ([], ["care.db-wal"])


def test_what_another_program_writes_meanwhile_is_not_lost(
    run: Run, loaded: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from loaders import rebuilding

    original = rebuilding.carry_over

    def write_meanwhile(old: sqlite3.Connection, new: sqlite3.Connection) -> int:
        other = create(loaded)
        other.execute("INSERT INTO saved_view (name, query) VALUES ('mine', 'x')")
        other.close()
        return original(old, new)

    monkeypatch.setattr(rebuilding, "carry_over", write_meanwhile)
    answer = run("--db", loaded, "rebuild")
    assert answer.code == 3
    assert "it was written to meanwhile; nothing was changed" in answer.err
