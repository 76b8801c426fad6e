"""`serve`: the application over a web server's pipes, who is let in, and what is said where it cannot be."""

import importlib.util
import shlex
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from sample_collection import Answer
from served_application import Served

from tui.application.served import arguments

Run = Callable[..., Answer]
INSTALLED = importlib.util.find_spec("textual_serve") is not None


def test_the_application_obeys_keys_in_a_browsers_window(database: Path) -> None:
    with Served(database) as served:
        served.wait_for("Millbrook Trust")
        served.say(type="focus")
        served.press("j")
        served.wait_for("> Oakfield Council")
        served.press("k")
        served.wait_for("> Millbrook Trust")
        served.press("q")
        assert served.ended() == 0


def test_a_path_of_any_characters_is_one_word_of_the_command() -> None:
    strange = Path("/care; $(touch x) 'y' \".db")
    words = arguments(strange, "mono", read_only=True)
    assert shlex.split(shlex.join(words)) == words
    assert words[-3:] == [str(strange), "mono", "read-only"]


@pytest.mark.skipif(INSTALLED, reason="it is installed here")
def test_a_missing_extra_is_named_with_what_installs_it(run: Run, database: Path) -> None:
    answer = run("--db", database, "serve")
    assert (answer.code, answer.out) == (2, "")
    assert "pip install 'care-explorer[serve]'" in answer.err and answer.err.count("\n") == 1


@pytest.mark.skipif(not INSTALLED, reason="textual-serve is not installed here")
def test_a_port_that_is_taken_and_a_database_that_is_not_there_are_one_line(run: Run, database: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        answer = run("--db", database, "serve", "--port", taken.getsockname()[1])
    assert answer.code == 2
    assert "another program listens there" in answer.err and answer.err.count("\n") == 1
    answer = run("--db", database.parent / "none.db", "--read-only", "serve")
    assert answer.code == 3 and answer.err.count("\n") == 1


@pytest.mark.skipif(not INSTALLED, reason="textual-serve is not installed here")
def test_only_its_own_page_and_names_are_let_in() -> None:
    from tui.commands.web_server import allowed_names, is_own

    loopback = allowed_names("127.0.0.1")
    assert is_own("localhost:8000", "http://localhost:8000", loopback)
    assert is_own("127.0.0.1:8000", None, loopback)
    assert is_own("[::1]:8000", "http://[::1]:8000", loopback)
    assert not is_own("evil.example:8000", None, loopback)
    assert not is_own("evil.example:8000", "http://evil.example:8000", loopback)
    assert not is_own("localhost:8000", "https://evil.example", loopback)
    assert not is_own("localhost:8000", "null", loopback)
    everybody = allowed_names("0.0.0.0")
    assert is_own("care.example:8000", "http://care.example:8000", everybody)
    assert not is_own("care.example:8000", "https://evil.example", everybody)
