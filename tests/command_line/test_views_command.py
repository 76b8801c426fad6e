"""The command `views`: what is new in each, the articles of one, saving and deleting, and how it ends."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_collection import MILLBROOK, Answer, source, story

from db.connection import create
from db.writing.sources import finish_loading, write_source

Run = Callable[..., Answer]


@pytest.fixture
def grown(run: Run, database: Path) -> Path:
    """Two views, and an article that was loaded after they were saved."""
    assert run("--db", database, "views", "save", "clinics", "clinic").code == 0
    assert run("--db", database, "views", "save", "The Council", "org:Oakfield Council", "from:2010").code == 0
    connection = create(database)
    later = story("Clinic closes", "On Monday Millbrook Trust opened a clinic, said Ann Lee.", "2013-04-01", "launch",
                  "opened", MILLBROOK, "The Paper")  # fmt: skip
    write_source(connection, source(later, "later.txt"))
    finish_loading(connection)
    connection.close()
    return database


def test_views_are_listed_with_what_is_new_in_them(run: Run, grown: Path) -> None:
    rows = json.loads(run("--db", grown, "views", "--json").out)
    assert [(row["name"], row["new"], row["query"]) for row in rows] == [
        ("clinics", 1, "clinic"), ("The Council", 0, 'org:"Oakfield Council" from:2010'),
    ]  # fmt: skip
    assert run("--db", grown, "views", "list", "--json").out == run("--db", grown, "views", "--json").out
    assert "clinics" in run("--db", grown, "views").out
    assert "clinics" in run("views", "--db", grown, "list").out


def test_the_new_articles_of_a_view_come_first_until_they_are_marked(run: Run, grown: Path) -> None:
    rows = json.loads(run("--db", grown, "views", "run", "Clinics", "--json").out)
    assert [(row["new"], row["title"]) for row in rows] == [(True, "Clinic closes"), (False, "Clinic opens")]
    assert len(json.loads(run("--db", grown, "views", "run", "clinics", "--new", "--mark-seen", "--json").out)) == 1
    after = run("--db", grown, "views", "run", "clinics", "--new", "--json")
    assert (after.code, json.loads(after.out)) == (1, [])


@pytest.mark.parametrize(("only", "total"), [((), 2), (("--new",), 1)])
def test_what_a_limit_leaves_out_of_a_view_is_said(run: Run, grown: Path, only: tuple[str, ...], total: int) -> None:
    answer = run("--db", grown, "views", "run", "clinics", "--limit", "1", *only)
    assert "Clinic closes" in answer.out
    assert "Clinic opens" not in answer.out
    assert answer.err == ("1 of 2 articles; --limit 0 gives all\n" if total > 1 else "")


def test_views_are_deleted(run: Run, grown: Path) -> None:
    assert run("--db", grown, "views", "delete", "clinics").code == 0
    assert run("--db", grown, "views", "delete", "clinics").err == (
        "care-explorer: there is no view called “clinics”; there are The Council\n"
    )
    assert run("--db", grown, "views", "delete", "The Council").code == 0
    answer = run("--db", grown, "views")
    assert (answer.code, answer.err) == (1, "no saved views found\n")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["run", "wedding"], 1),
        (["save", "x"], 2),
        (["save", " ", "clinic"], 2),
        (["save", "x", "🏥"], 2),
        (["wedding"], 2),
        (["delete"], 2),
    ],
)
def test_what_cannot_be_done_is_one_line(run: Run, database: Path, arguments: list[str], code: int) -> None:
    answer = run("--db", database, "views", *arguments)
    assert answer.code == code
    assert answer.err.splitlines()[-1].startswith("care-explorer: ")
    assert answer.out == ""


def test_a_read_only_database_is_shown_and_not_changed(run: Run, grown: Path) -> None:
    before = grown.read_bytes()
    assert run("--db", grown, "--read-only", "views").code == 0
    for change in (["save", "x", "clinic"], ["delete", "clinics"], ["run", "clinics", "--mark-seen"]):
        answer = run("--db", grown, "--read-only", "views", *change)
        assert answer.code == 3
        assert answer.err == "care-explorer: nothing was changed: the database was opened read-only\n"
    assert grown.read_bytes() == before


def test_a_missing_database_is_3_and_none_is_made(run: Run, tmp_path: Path) -> None:
    for words in (["views"], ["views", "save", "x", "y"], ["views", "delete", "x"]):
        assert run("--db", tmp_path / "none.db", *words).code == 3
    assert not (tmp_path / "none.db").exists()
