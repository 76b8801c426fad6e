"""The command `export`: where it writes, what it says, and how it ends."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_collection import MILLBROOK, Answer, source, story

from db.connection import create
from db.writing.sources import finish_loading, write_source

Run = Callable[..., Answer]
ROOT = Path(__file__).parents[2]
ONE_FILE = ["markdown", "ics", "timelinejs", "ftm", "graphml", "html"]


@pytest.mark.parametrize("name", ["jsonl", "csv", *ONE_FILE])
def test_every_format_is_written_and_said(run: Run, database: Path, name: str) -> None:
    path = database.parent / "made"
    answer = run("--db", database, "export", "--format", name, "--output", path)
    assert (answer.code, answer.out) == (0, "")
    assert answer.err.endswith(f": written to {path}\n")
    assert path.exists()


def test_one_of_a_kind_is_not_called_many(run: Run, database: Path) -> None:
    answer = run("--db", database, "export", "--format", "csv", "--output", database.parent / "made", "org:oakfield")
    assert answer.err.startswith(
        "1 event, 1 organisation, 1 person, 1 article, 2 mentions, 1 role, 1 quotation, 1 date: written to "
    )


@pytest.mark.parametrize("name", ONE_FILE)
def test_one_file_goes_to_standard_output_as_well(run: Run, database: Path, name: str) -> None:
    answer = run("--db", database, "export", "--format", name, "--output", "-", "org:oakfield")
    assert answer.code == 0
    assert "Oakfield Council" in answer.out.replace("\n ", "")
    assert "opened a clinic" not in answer.out
    assert "written to" not in answer.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["--format", "pdf", "--output", "x"],
        ["--format", "csv"],
        ["--format", "csv", "--output", "-"],
        ["--format", "ics", "--output", "."],
        ["--format", "ics", "--output", "no/such/folder/x.ics"],
        ["--format", "ics", "--output", ""],
        ["--format", "csv", "--output", "/dev/null/x"],
        ["--format", "html", "--output", "/dev/full"],
    ],
    ids=" ".join,
)
def test_what_cannot_be_written_is_2_and_one_line(run: Run, database: Path, arguments: list[str]) -> None:
    answer = run("--db", database, "export", *arguments)
    assert answer.code == 2
    assert answer.err.startswith("care-explorer: ") and answer.err.count("\n") == 1
    assert answer.out == ""


def test_the_database_is_never_written_over(run: Run, database: Path) -> None:
    before = database.read_bytes()
    answer = run("--db", database, "export", "--format", "html", "--output", database)
    assert answer.code == 2
    assert "the database itself" in answer.err
    assert database.read_bytes() == before


def test_nothing_found_is_1_and_an_empty_whole_file(run: Run, database: Path) -> None:
    path = database.parent / "none.ics"
    answer = run("--db", database, "export", "--format", "ics", "--output", path, "kind:tender")
    assert answer.code == 1
    assert "nothing found" in answer.err
    assert path.read_text().endswith("END:VCALENDAR\n")


def test_a_query_narrows_what_is_written(run: Run, database: Path) -> None:
    answer = run("--db", database, "export", "--format", "csv", "--output", database.parent / "t", "kind:merger")
    assert answer.err.startswith("1 event, ")
    assert (
        "no organisation is called"
        in run("--db", database, "export", "--format", "html", "--output", database.parent / "h", "org:Oakfeild").err
    )


@pytest.fixture
def large_database(tmp_path: Path) -> Path:
    """So much that an export is larger than the files that reading a database takes."""
    path = tmp_path / "large.db"
    connection = create(path)
    for number in range(150):
        told = story(f"Clinic {number}", f"On Monday Millbrook Trust opened clinic {number}, said Ann Lee.",
                     "2009-04-01", "launch", "opened", MILLBROOK, "The Paper")  # fmt: skip
        write_source(connection, source(told, f"{number}.txt"))
    finish_loading(connection)
    connection.close()
    return path


@pytest.mark.parametrize("name", ["html", "csv"])
def test_a_full_disk_leaves_no_part_of_a_file(large_database: Path, name: str) -> None:
    program = (
        "import resource, signal; resource.setrlimit(resource.RLIMIT_FSIZE, (36000, 36000));"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "from tui.command_line import main; main()"
    )
    target = large_database.parent / "made"
    arguments = ["--db", str(large_database), "export", "--format", name, "--output", str(target)]
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2, done.stderr
    assert done.stderr.startswith(f"care-explorer: {target}: ") and done.stderr.count("\n") == 1
    assert not target.exists()
    assert not [file for file in large_database.parent.iterdir() if "partial" in file.name]


def test_a_pipe_with_a_name_is_written_to(database: Path) -> None:
    program = f'"{sys.executable}" -m tui --db "{database}" export --format html --output /dev/stdout | cat'
    done = subprocess.run(["sh", "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("<!DOCTYPE html>")
    assert done.stdout.endswith("</html>\n")


@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_termination_leaves_no_part_of_a_file(large_database: Path, number: str) -> None:
    program = (
        # Who starts the tests in the background has it ignored.
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
        "import tui.exporting.html_page as page;"
        f"page._quoted = lambda cited: signal.raise_signal(signal.{number});"
        "from tui.command_line import main; main()"
    )
    target = large_database.parent / "made.html"
    arguments = ["--db", str(large_database), "export", "--format", "html", "--output", str(target)]
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 130, done.stderr
    assert "Traceback" not in done.stderr
    assert not [file for file in large_database.parent.iterdir() if "made" in file.name]
