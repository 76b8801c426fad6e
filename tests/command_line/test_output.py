"""What reaches standard output: aligned, safe, coloured only where a person looks."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_collection import ARTICLES, HOSTILE, Answer, source
from terminal import ROOT, Terminal

from db.connection import create
from db.records import Article
from db.writing.sources import finish_loading, write_source
from tui.commands import output
from tui.commands.output import Column, write_rows

COLUMNS = (Column("name", "Name"), Column("count", "Count", right=True))
ROWS = [{"name": "Ambulance service", "count": 1234}, {"name": "医院", "count": 5}]


def test_a_table_is_aligned_by_what_the_terminal_shows(capsys: pytest.CaptureFixture[str]) -> None:
    assert write_rows(ROWS, COLUMNS, "table") == 2
    assert capsys.readouterr().out.splitlines() == [
        "Name               Count",
        "Ambulance service  1,234",
        "医院                   5",
    ]


@pytest.mark.parametrize(("form", "text"), [("json", "[]\n"), ("jsonl", ""), ("csv", "name,count\n"), ("table", "")])
def test_no_rows_are_still_valid_data(capsys: pytest.CaptureFixture[str], form: output.Form, text: str) -> None:
    assert write_rows([], COLUMNS, form) == 0
    assert capsys.readouterr().out == text


@settings(deadline=None)
@given(st.lists(st.fixed_dictionaries({"name": st.text(), "note": st.one_of(st.none(), st.text())}), max_size=4))
def test_json_comes_back_as_it_went_in(rows: list[dict[str, object]]) -> None:
    written = io.StringIO()
    original, sys.stdout = sys.stdout, written
    try:
        write_rows(rows, COLUMNS, "json")
    finally:
        sys.stdout = original
    assert json.loads(written.getvalue()) == rows
    assert not set(written.getvalue()) & set("\x1b\x07\x9b\u202e\u200b")


def test_lists_in_csv_are_one_cell(capsys: pytest.CaptureFixture[str]) -> None:
    write_rows([{"tags": ["a", "b"], "part": {"x": 1}, "none": None}], (), "csv")
    assert list(csv.reader(io.StringIO(capsys.readouterr().out))) == [
        ["tags", "part", "none"],
        ["a; b", '{"x": 1}', ""],
    ]


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A database that another program could have written: nothing in it was made safe when it was loaded."""
    path = tmp_path / "hostile.db"
    connection = create(path)
    body = f"{HOSTILE} {ARTICLES[0].text}"
    write_source(connection, source(Article(HOSTILE, body, 0, 0, len(body), publisher=HOSTILE), "hostile.txt"))
    finish_loading(connection)
    connection.close()
    return path


@pytest.mark.parametrize("form", ["--json", "--jsonl", "--csv", "--table"])
@pytest.mark.parametrize(
    "question", [["article", "1"], ["articles"], ["search", "Millbrook"], ["facets"]], ids=" ".join
)
def test_hostile_text_is_never_written_raw(
    run: Callable[..., Answer], hostile: Path, question: list[str], form: str
) -> None:
    answer = run("--db", hostile, *question, form)
    assert answer.code == 0
    assert not set(answer.out) & set("\x1b\x07\x9b\u202e")
    assert "[@click=app.quit]x[/]" in answer.out


def test_headings_stand_out_on_a_terminal_only(run: Callable[..., Answer], database: Path) -> None:
    assert "\x1b" not in run("--db", database, "organisations").out
    with Terminal("--db", database, "organisations") as terminal:
        assert terminal.end() == 0
        assert b"\x1b[1m" in terminal.written
    with Terminal("--db", database, "organisations", NO_COLOR="1") as terminal:
        assert terminal.end() == 0
        assert b"\x1b" not in terminal.written


def test_a_table_fits_the_terminal(database: Path) -> None:
    with Terminal("--db", database, "timeline", columns=40, NO_COLOR="1") as terminal:
        assert terminal.end() == 0
        lines = terminal.written.decode().splitlines()
    assert max(map(len, lines)) <= 40
    assert "Millbrook Trust" in " ".join(lines)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_a_narrow_encoding_is_no_failure(database: Path, encoding: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tui", "--db", str(database), "timeline"],
        cwd=ROOT, env={"PYTHONIOENCODING": encoding}, capture_output=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")


HEAVY = ("textual", "rich.console", "sqlite_utils", "loaders", "platformdirs", "ftfy", "charset_normalizer")


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["search", "clinic"], ["timeline", "--json"]], ids=" ".join
)
def test_a_lookup_imports_nothing_heavy(database: Path, arguments: list[str]) -> None:
    program = (
        "import sys; from tui.command_line import run_command; run_command(sys.argv[1:]);"
        f"print(*[name for name in {HEAVY} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "--db", str(database), *arguments],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stderr.strip() == ""


def test_text_that_a_spreadsheet_would_take_for_a_formula_is_marked_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    write_rows([{"title": "=HYPERLINK(1)", "at": "@x", "count": -1, "plain": "a = b"}], (), "csv")
    assert capsys.readouterr().out.splitlines() == ["title,at,count,plain", "'=HYPERLINK(1),'@x,-1,a = b"]


def test_in_a_file_one_long_cell_does_not_push_the_others_away(capsys: pytest.CaptureFixture[str]) -> None:
    write_rows([{"name": "x" * 300, "count": 1}, {"name": "y", "count": 2}], COLUMNS, "table")
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "x" * 300 + "      1"
    assert len(lines[2]) < 90
