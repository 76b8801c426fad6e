"""The whole program in a terminal, from the outside: what it shows, what it obeys, and how it leaves."""

import re
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_collection import HOSTILE, Answer
from terminal import Terminal

ESCAPE, ENTER = "\x1b", "\r"
LEFT = b"\x1b[?1049l"
"""The alternate screen is left, and what was on the terminal before is there again."""

POINTER_SHAPE = re.compile(r"\x1b\]22;[a-z]*\x07")
"""The one operating system command that the framework sends of itself."""

# What no byte stream to a terminal may hold unless the program itself meant it: the page's own sequences.
RAW = re.compile(r"\x1b\]52|\x9b|\x9d|\x07|\u202e|\u2066|\u200b|\x1b\[31m|\x1b\[2Jx")


def left_well(terminal: Terminal) -> bool:
    return terminal.settings() == terminal.settings_before and LEFT in terminal.written


def test_the_first_start_makes_the_starter_collection_and_shows_it(tmp_path: Path) -> None:
    with Terminal(XDG_DATA_HOME=str(tmp_path)) as terminal:
        terminal.until(r"(?s)18 articles.*Department of Health")
        terminal.press("q")
        assert terminal.end() == 0
        assert left_well(terminal)
    assert not [path for path in (tmp_path / "care-explorer").iterdir() if path.is_dir()]
    with Terminal("--read-only", XDG_DATA_HOME=str(tmp_path)) as terminal:
        terminal.until(r"18 articles")
        terminal.press("q")
        assert terminal.end() == 0


@pytest.mark.parametrize(("columns", "rows"), [(60, 20), (80, 24), (160, 48)])
def test_the_panes_fit_and_follow_at_every_size(database: Path, columns: int, rows: int) -> None:
    with Terminal("--db", database, columns=columns, rows=rows) as terminal:
        terminal.until("Millbrook Trust")
        terminal.press(ENTER)
        terminal.until("(?s)Millbrook Trust.*chair")
        terminal.resize(100, 30)
        terminal.until("Millbrook Trust")
        terminal.press("q")
        assert terminal.end() == 0
        assert left_well(terminal)


def test_what_the_encoding_of_the_terminal_lacks_takes_one_cell(database: Path) -> None:
    with Terminal("--db", database, columns=80, rows=24, PYTHONIOENCODING="ascii") as terminal:
        terminal.until("Millbrook Trust")
        terminal.press("2", ENTER)
        terminal.until("On Monday")
        assert "\\u" not in terminal.text
        terminal.press("q")
        assert terminal.end() == 0


def test_an_event_opens_its_sentence_and_a_search_finds_as_one_types(database: Path) -> None:
    with Terminal("--db", database) as terminal:
        terminal.until("Merger agreed")
        terminal.press("2", ENTER)
        terminal.until("On Monday Millbrook Trust")
        terminal.press("/", "merg")
        terminal.until("(?s)Merger agreed")
        terminal.press(ESCAPE)
        terminal.press("?")
        terminal.until("(?i)help|keys")
        terminal.press(ESCAPE)
        terminal.press("q")
        assert terminal.end() == 0


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)], ids=["term", "hup", "int"]
)
def test_a_signal_leaves_the_terminal_as_it_was(database: Path, number: int, code: int) -> None:
    with Terminal("--db", database) as terminal:
        terminal.until("Millbrook Trust")
        terminal.process.send_signal(number)
        assert terminal.end() == code
        assert left_well(terminal)


def test_hostile_pages_are_shown_as_text_and_never_obeyed(run: Callable[..., Answer], tmp_path: Path) -> None:
    page = tmp_path / "page\x1b]52;c;QUJD\x07[@click=app.quit].txt"
    page.write_text(
        f"Trust {HOSTILE} merger\n\nThe Paper {HOSTILE}, 3 May 2011\n\n"
        f"Millbrook {HOSTILE} NHS Trust merged with Oakfield [/sic] Council on 2 May 2011.\n\n"
        f"\x1b[2Jx \x1b[31mred \u2066hidden\u200b {HOSTILE}\n"
    )
    path = tmp_path / "care.db"
    assert run("--db", path, "load", page).code == 0
    with Terminal("--db", path) as terminal:
        terminal.until("1 articles?")
        terminal.press(ENTER, "2", ENTER, *"3rrw", ESCAPE, *"nzz/", "Bad", ENTER, ESCAPE, "?", ESCAPE, "F", ESCAPE, "3")
        terminal.until(re.escape("[@click=app.quit]x[/]"))
        assert terminal.process.poll() is None
        while terminal.process.poll() is None:
            terminal.press("q")
        assert terminal.end() == 0
        assert left_well(terminal)
        shown = terminal.written.decode("utf-8", "surrogateescape")
    assert RAW.search(POINTER_SHAPE.sub("", shown)) is None


def test_without_a_capable_terminal_it_says_so(database: Path) -> None:
    with Terminal("--db", database, TERM="dumb") as terminal:
        assert terminal.end() == 2
        assert terminal.written.count(b"\n") == 1
        assert b"\x1b" not in terminal.written


def test_a_bare_start_opens_the_database_of_the_environment_without_reading_options(database: Path) -> None:
    with Terminal(CARE_EXPLORER_DB=str(database)) as terminal:
        terminal.until("Millbrook Trust")
        terminal.press("q")
        assert terminal.end() == 0
        assert left_well(terminal)


def test_a_start_is_where_the_last_one_was_left_however_it_ended(database: Path) -> None:
    with Terminal("--db", database) as terminal:
        terminal.until("Millbrook Trust")
        terminal.press(ENTER)
        terminal.until("Millbrook Trust x")
        terminal.process.send_signal(signal.SIGHUP)
        assert terminal.end() == 129
    with Terminal("--db", database, "--read-only") as terminal:
        terminal.until("(?s)Millbrook Trust x.*chair")
        terminal.press("q")
        assert terminal.end() == 0
    with Terminal("--db", database, "--fresh") as terminal:
        terminal.until("Millbrook Trust")
        terminal.settle()
        assert "Millbrook Trust x" not in terminal.text
        terminal.press("q")
        assert terminal.end() == 0


def test_a_bare_start_on_something_that_is_no_database_says_so(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear Sir or Madam")
    with Terminal(CARE_EXPLORER_DB=str(path)) as terminal:
        terminal.until("letter.db.*not a database|not a SQLite database")
        assert terminal.end() == 3
