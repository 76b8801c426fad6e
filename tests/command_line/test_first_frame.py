"""The first frame stands before the framework does: it looks the same, loses no key, and gives the terminal back."""

from __future__ import annotations

import os
import re
import signal
import sys
from pathlib import Path

import pytest
from frames import HOME, PAINTED, Cells, cells, taken_over
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pseudo_terminal import PseudoTerminal
from sample_collection import HOSTILE, source, story
from terminal import ROOT, Terminal

from db.connection import create
from db.records import Organisation
from db.writing.sources import finish_loading, write_source

SIZES = ((60, 20), (80, 24), (120, 40), (200, 60))

SENT = re.compile(rb"\x1b\[(?:[\d;]*[mH]|\?(?:1049|25|7|2026)[hl])")
"""What a first frame consists of, text aside: attributes, places, and the modes it sets."""


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Seventy organisations, each with an event: hostile and wide names among them, more rows than a screen has."""
    path = tmp_path_factory.mktemp("collection") / "bodies.db"
    connection = create(path)
    kinds = ("merger", "report", "launch")
    for number in range(70):
        name = {3: "医療機関 Trust", 5: f"Naïve ‘{HOSTILE}’ Trust", 7: "A Trust 🏥"}.get(
            number, f"Body {number:02d} Trust"
        )
        body = Organisation(f"body-{number}", name, "trust")
        text = f"On Monday {name} opened a clinic, said Ann Lee."
        title = f"{name} opens – clinic “{number}” for £{number}m"
        day = f"{2004 + number % 9}-0{number % 9 + 1}-1{number % 9}"
        article = story(title, text, day, kinds[number % 3], "opened", body, "The Paper")
        write_source(connection, source(article, f"{number}.txt"))
    finish_loading(connection)
    connection.close()
    # Long enough ago that its first frame can be kept.
    os.utime(path, (path.stat().st_mtime - 10,) * 2)
    return path


@pytest.fixture
def stalled(tmp_path: Path) -> dict[str, str]:
    """An environment in which the framework is never there: importing it waits."""
    return _instead_of_the_framework(tmp_path, "import time\ntime.sleep(60)\n")


def _instead_of_the_framework(folder: Path, code: str) -> dict[str, str]:
    package = folder / "instead" / "textual"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(code, encoding="utf-8")
    return {"PYTHONPATH": str(package.parent)}


def painted(terminal: Terminal, frames: int = 1) -> Cells:
    """The cells of the first frame, or of so many, without anything that came after."""
    terminal.read_while(lambda: terminal.written.count(PAINTED) < frames, f"painted less than {frames}")
    return cells(terminal)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_framework_draws_the_cells_that_are_there_already(collection: Path, size: tuple[int, int]) -> None:
    with Terminal("--db", collection, columns=size[0], rows=size[1]) as terminal:
        first = painted(terminal)
        assert "Body 00 Trust" in terminal.text
        assert taken_over(terminal) == first
        assert terminal.written.count(b"\x1b[?1049h") == 1
        assert terminal.written.count(b"\x1b[2J") == 0


@pytest.mark.parametrize("how", ["--mono", "NO_COLOR"])
def test_without_colours_too(collection: Path, how: str) -> None:
    options = ("--mono",) if how == "--mono" else ()
    environment = {"NO_COLOR": "1"} if how == "NO_COLOR" else {}
    with Terminal("--db", collection, *options, **environment) as terminal:
        assert painted(terminal) == taken_over(terminal)


def test_in_a_theme_with_all_the_colours_of_the_terminal_or_not_at_all(collection: Path) -> None:
    with Terminal("--db", collection, "--theme", "nord", COLORTERM="truecolor") as terminal:
        first = painted(terminal)
        assert {cell.bg for cell in first.values()} == {"2e3440"}
        assert taken_over(terminal) == first
    with Terminal("--db", collection, "--theme", "nord", COLORTERM="") as terminal:
        terminal.until("Body 00 Trust")
        terminal.settle()
        assert PAINTED not in terminal.written


LEFT_AT = (
    ("jjjj\r", 80, ""), ("jj2jjj", 80, ""), ("2..", 80, ""), ("Gk", 80, ""), ("2sG", 80, ""), ("jjjj\rnn", 120, ""),
    ("2jj\rn", 120, "nord"), ("2jj\r", 120, "mono"), ("2jj\rn", 120, ""), ("2jj\rw", 80, "paper"), ("2\rr", 60, ""),
    ("jjz", 120, ""),
)  # fmt: skip
"""Keys up to where it is left, the width of the screen, and the theme."""


@pytest.mark.parametrize(("keys", "columns", "theme"), LEFT_AT)
def test_the_place_where_it_was_left_is_painted_from_what_was_kept_and_anew(
    collection: Path, tmp_path: Path, keys: str, columns: int, theme: str
) -> None:
    options = ("--db", collection, *(("--theme", theme) if theme else ()))
    environment = {"XDG_STATE_HOME": str(tmp_path), "COLORTERM": "truecolor"}
    with Terminal(*options, columns=columns, rows=24, **environment) as terminal:
        taken_over(terminal)
        terminal.press(*keys)
        terminal.settle(0.6)
        left, left_text = cells(terminal), terminal.text
        terminal.press("q")
        assert terminal.end() == 0
    # The last line names Backspace only while the walk has something before.
    above = {place for place in left if place[1] < 23}
    # What is open is painted over a frame drawn anew, where its pane is seen.
    opens_later = " 3 " in left_text and " 3 Article " not in left_text
    (kept,) = (tmp_path / "care-explorer" / "frames").iterdir()
    for is_kept in (True, False):
        if not is_kept:
            kept.unlink()
        with Terminal(*options, columns=columns, rows=24, **environment) as terminal:
            shown = painted(terminal, 2 if opens_later and not is_kept else 1)
            again = taken_over(terminal)
            assert shown == again
            assert {place: again[place] for place in above} == {place: left[place] for place in above}


def test_keys_typed_at_it_are_obeyed_in_their_order(collection: Path) -> None:
    with Terminal("--db", collection) as terminal:
        painted(terminal)
        terminal.type("jjj")
        terminal.until(r"> Body 03|> 医療")
        terminal.type("kk")
        terminal.until("> Body 01")


def test_q_typed_at_it_leaves(collection: Path) -> None:
    with Terminal("--db", collection) as terminal:
        painted(terminal)
        terminal.type("q")
        assert terminal.end() == 0
        assert terminal.settings() == terminal.settings_before
        assert terminal.written.count(b"\x1b[?1049l") == 1


def test_what_is_typed_is_not_echoed(collection: Path, stalled: dict[str, str]) -> None:
    with Terminal("--db", collection, **stalled) as terminal:
        painted(terminal)
        before = len(terminal.written)
        terminal.type("jkq\r")
        terminal.settle()
        assert terminal.written[before:] == b""


def test_a_framework_that_fails_to_start_leaves_the_terminal_as_it_was(collection: Path, tmp_path: Path) -> None:
    environment = _instead_of_the_framework(tmp_path, "raise ImportError('not today')\n")
    with Terminal("--db", collection, **environment) as terminal:
        assert terminal.end() == 1
        assert PAINTED in terminal.written
        assert_given_back(terminal)
        assert terminal.written.index(b"not today") > terminal.written.index(b"\x1b[?1049l")


def test_an_application_that_fails_to_start_says_why_on_the_screen_that_stays(collection: Path) -> None:
    code = (
        "import sys, pathlib, tui.application.starting, tui.application.explorer_app as a\n"
        "a.ExplorerApp.CSS_PATH = 'not-there.tcss'\n"
        f"sys.exit(tui.application.starting.run(pathlib.Path({str(collection)!r})))"
    )
    with PseudoTerminal([sys.executable, "-c", code], folder=ROOT) as terminal:
        assert terminal.end() == 1
        assert PAINTED in terminal.written
        assert_given_back(terminal)
        assert terminal.written.index(b"not-there") > terminal.written.index(b"\x1b[?1049l")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)])
def test_a_signal_meanwhile_gives_the_terminal_back(
    collection: Path, stalled: dict[str, str], number: signal.Signals, code: int
) -> None:
    with Terminal("--db", collection, **stalled) as terminal:
        painted(terminal)
        os.kill(terminal.process.pid, number)
        assert terminal.end() == code
        assert_given_back(terminal)


def assert_given_back(terminal: PseudoTerminal) -> None:
    assert terminal.settings() == terminal.settings_before
    after = terminal.written[terminal.written.index(PAINTED) :]
    assert b"\x1b[?1049l" in after
    assert b"\x1b[?25h" in after


def test_a_window_resized_meanwhile_is_drawn_whole(collection: Path) -> None:
    with Terminal("--db", collection, columns=80, rows=24) as terminal:
        at_size = taken_over(terminal)
    with Terminal("--db", collection, columns=120, rows=40) as terminal:
        painted(terminal)
        terminal.resize(80, 24)
        assert taken_over(terminal) == at_size


def test_nothing_in_the_database_reaches_the_terminal_raw(collection: Path) -> None:
    with Terminal("--db", collection, columns=200, rows=60) as terminal:
        painted(terminal)
        frame = terminal.written[: terminal.written.index(PAINTED) + len(PAINTED)]
        text = SENT.sub(b"", frame).decode()
        assert "�]52;c;AAAA�" in text
        assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b-\u200f]", text)
        assert b"\x1b[3" not in SENT.sub(b"", frame)


def test_a_terminal_too_small_waits_for_the_framework(collection: Path, stalled: dict[str, str]) -> None:
    with Terminal("--db", collection, columns=18, rows=4, **stalled) as terminal:
        terminal.settle()
        assert terminal.written == b""


def test_errors_may_go_elsewhere(collection: Path, tmp_path: Path) -> None:
    errors = tmp_path / "errors"
    command = f"exec {sys.executable} -m tui --db {collection} 2> {errors}"
    with PseudoTerminal(["sh", "-c", command], folder=ROOT) as terminal:
        terminal.read_while(lambda: PAINTED not in terminal.written, "nothing was painted")
        first = cells(terminal)
        terminal.read_while(lambda: terminal.written.count(HOME) < 3, "the framework did not take over")
        terminal.settle()
        assert cells(terminal) == first
        terminal.press("j", "q")
        assert terminal.end() == 0
        assert terminal.settings() == terminal.settings_before
    assert errors.read_bytes() == b""


@settings(max_examples=6, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 9), st.sampled_from(["j", "k", "jj", "jjj", "jkj"])), min_size=4, max_size=12))
def test_no_key_is_lost_or_overtaken_whenever_it_is_typed(collection: Path, typed: list[tuple[int, str]]) -> None:
    row = 0
    with Terminal("--db", collection, "--fresh") as terminal:
        painted(terminal)
        for pause, keys in typed:
            terminal.type(keys)
            terminal.settle(pause / 100)
            for key in keys:
                row = max(row + (1 if key == "j" else -1), 0)
        terminal.until(rf"\A(?:[^\n]*\n){{{2 + row}}}> ")
        terminal.settle()
        assert terminal.text.split("\n")[2 + row].startswith("> ")
