"""`register` from a command line: what is said of each file, what is listed, and the exit codes."""

import json
from collections.abc import Callable
from pathlib import Path

from sample_collection import HOSTILE, Answer

Run = Callable[..., Answer]
OWN = "name,code,scheme,opened,predecessors\nMillbrook Trust,M1,ODS,2001-04-01,M0\n"


def test_a_register_is_added_listed_and_shown_with_its_source(run: Run, database: Path, tmp_path: Path) -> None:
    (tmp_path / "homes.csv").write_text(OWN)
    assert run("--db", database, "register").code == 1
    answer = run("--db", database, "register", "add", tmp_path / "homes.csv")
    assert (answer.code, answer.out) == (0, "")
    assert answer.err == (
        "homes.csv: your own, 1 body and 1 succession\nthe registers know 0 organisations of this database\n"
    )
    (row,) = json.loads(run("--db", database, "register", "list", "--json").out)
    assert (row["name"], row["entries"], row["successions"]) == ("homes.csv", 1, 1)
    for form in ("--csv", "--jsonl"):
        assert "homes.csv" in run("--db", database, "register", "list", form).out
    assert "unchanged" in run("--db", database, "register", "add", tmp_path / "homes.csv").err


def test_pages_that_are_loaded_already_profit(run: Run, tmp_path: Path) -> None:
    database, page = tmp_path / "new.db", tmp_path / "page.txt"
    page.write_text("Clinic opens\n\nThe Paper, 3 May 2011\n\nElmstead Healthcare NHS Trust opened a clinic.\n")
    (tmp_path / "own.csv").write_text(OWN.replace("Millbrook Trust", "Elmstead Healthcare NHS Trust"))
    run("--db", database, "load", page)
    assert "know 1 organisation of" in run("--db", database, "register", "add", tmp_path / "own.csv").err
    for typed in ("M1", "ODS m1"):
        answer = run("--db", database, "organisation", *typed.split())
        assert answer.code == 0 and "read as a code of Elmstead Healthcare NHS Trust" in answer.err
    assert json.loads(run("--db", database, "info", "--json").out)["registers"] == 1
    shown = run("--db", database, "organisation", "Elmstead Healthcare NHS Trust").out
    assert "NHS trust · from 2001-04-01" in shown
    assert "Codes: ODS M1" in shown
    assert "Before it: ODS M0 (2001-04-01, own.csv)" in shown
    assert "Registered: ODS M1 Elmstead Healthcare NHS Trust, from 2001-04-01 (own.csv)" in shown


def test_what_cannot_be_added_is_one_line_each_and_the_rest_is_added(run: Run, database: Path, tmp_path: Path) -> None:
    hostile = tmp_path / "bad\x1b[31m.csv"
    hostile.write_text(f"{HOSTILE}\n")
    good = tmp_path / "good.csv"
    good.write_text(OWN + "Nowhere,M2,ODS,2001-99-01,\n")
    answer = run("--db", database, "register", "add", hostile, tmp_path / "none.csv", tmp_path, good)
    assert answer.code == 1
    assert "\x1b" not in answer.err
    lines = answer.err.splitlines()
    assert sum(line.startswith("failed: ") for line in lines) == 3
    assert "good.csv: line 3: '2001-99-01' is no day; left out (opened)" in lines
    assert "good.csv: your own, 2 bodies and 1 succession" in lines


def test_a_register_is_taken_away_by_its_name(run: Run, database: Path, tmp_path: Path) -> None:
    (tmp_path / "homes.csv").write_text(OWN)
    run("--db", database, "register", "add", tmp_path / "homes.csv")
    assert run("--db", database, "register", "remove", "homes.csv").code == 0
    assert run("--db", database, "register", "remove", "homes.csv").code == 1
    assert run("--db", database, "register", "list").code == 1


def test_nothing_is_added_where_nothing_may_be_changed_or_there_is_no_database(
    run: Run, database: Path, tmp_path: Path
) -> None:
    (tmp_path / "homes.csv").write_text(OWN)
    before = database.read_bytes()
    assert run("--db", database, "--read-only", "register", "add", tmp_path / "homes.csv").code == 3
    assert database.read_bytes() == before
    assert run("--db", tmp_path / "none.db", "register", "add", tmp_path / "homes.csv").code == 3
    assert not (tmp_path / "none.db").exists()
    assert run("--db", database, "register", "add").code == 2
