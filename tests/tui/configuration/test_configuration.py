"""The configuration file: what it may hold, and one line, with its place, for whatever in it cannot be meant."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.keys import _character_to_key
from walking import Start

from tui.configuration.reading import Configuration, configuration_file, read_configuration
from tui.configuration.settings import SETTINGS
from tui.configuration.template import template
from tui.keys.framework import NO_KEY, keymap
from tui.keys.in_force import default_keys
from tui.keys.names import key_called, key_shown
from tui.keys.tables import SCOPES
from tui.screens.search import SearchScreen


def written(text: str | bytes, path: Path) -> Configuration:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    read_configuration.cache_clear()
    return read_configuration(path)


def test_without_a_file_everything_is_as_it_comes(tmp_path: Path) -> None:
    assert read_configuration(tmp_path / "none" / "config.toml") == Configuration()
    assert keymap(default_keys()) == {}


def test_a_file_that_never_ends_is_not_read_to_the_end(tmp_path: Path) -> None:
    (tmp_path / "config.toml").symlink_to("/dev/zero")
    found = read_configuration(tmp_path / "config.toml")
    assert [problem.rpartition(": ")[2] for problem in found.problems] == ["larger than 1,000,000 bytes"]


def test_what_is_set_is_read(tmp_path: Path) -> None:
    found = written(
        '\ufeffdatabase = "~/care.db"\ntheme = "nord"\nmouse = true\nmessage_seconds = 3\n'
        '[keys]\nsearch = ["Ctrl+F", "/"]\nin-list.down = "ctrl+d"\n[keys.in-text]\ndown = "ctrl+d"\n',
        tmp_path / "config.toml",
    )
    assert found.problems == ()
    assert found.database == Path("~/care.db").expanduser()
    assert (found.theme, found.mouse, found.message_seconds) == ("nord", True, 3.0)
    assert found.keys.keys["search"] == ("ctrl+f", "slash")
    assert keymap(found.keys) == {"search": "ctrl+f,slash", "in-list.down": "ctrl+d", "in-text.down": "ctrl+d"}


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("a = 1\nb = [\n", 3, "not TOML"),
        ("\n\nthis is no setting\n", 3, "not TOML"),
        (b"a = 1\nb = '\xff'\n", 2, "not UTF-8"),
        ("mouse = 1", 1, "mouse: true or false is wanted"),
        ("\ntheme = 'pink'", 2, "theme: one of these is wanted: terminal, mono"),
        ("message_seconds = true", 1, "message_seconds: a number from 1 to 60 is wanted"),
        ("message_seconds = 0.2", 1, "message_seconds: a number from 1 to 60"),
        ("database = 7", 1, "database: a path in quotation marks is wanted"),
        ('database = "a\\u0000b"', 1, "database: a path in quotation marks is wanted"),
        ('database = "~nobody-of-this-name/x.db"', 1, "database: there is no user whose home is ~nobody-of-this-name"),
        ("\n\ncolour = 'red'", 3, "there is no setting called colour"),
        ("[keys]\n\nfly = 'x'", 3, "no action is called fly"),
        ("[keys]\nsearch = 3", 2, "search: a key in quotation marks is wanted"),
        ("keys = 3", 1, "keys: a table is wanted"),
        ("[keys]\nsearch = 'Hyper+x'", 2, "search: no key is called Hyper+x"),
        ("[keys]\nsearch = 'Ctrl+I'", 2, "search: in a terminal Ctrl+I is Tab"),
        ("[keys]\nsearch = ''", 2, "search: no key is called"),
        ("[keys]\nsearch = []", 2, "search keeps /"),
        ("[keys.always]\ninterrupt = 'x'", 2, "no action is called always.interrupt"),
        ("[keys.in-search]\ndown = 'j'", 2, "in-search.down: j is typed into the text there"),
        ("[keys]\nsearch = 'f'", 2, "f is taken from find, which has no key now"),
        ("[keys]\nin-list.down = 'q'", 2, "q is taken from quit, which has no key now"),
        ("[keys]\nsort = 'x'\nzoom = 'x'", 3, "x is set for sort already, which has no key now"),
        ("[keys]\nsort = ['x', 'l']", 2, "l is taken from next-pane, which keeps Tab Right"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_one_line_with_its_place(
    tmp_path: Path, text: str | bytes, line: int, said: str
) -> None:
    path = tmp_path / "config.toml"
    found = written(text, path)
    assert any(problem.startswith(f"{path}:{line}: ") and said in problem for problem in found.problems)
    assert all("\n" not in problem for problem in found.problems)


def test_a_file_that_cannot_be_read_leaves_the_database_unknown(tmp_path: Path) -> None:
    for text in ("a = [", b"\xff", "database = 3", "x = " + "[" * 100_000):
        assert written(text, tmp_path / "config.toml").database_unknown
    for text in ("theme = 3", "[keys]\nfly = 'x'", ""):
        assert not written(text, tmp_path / "config.toml").database_unknown
    folder = tmp_path / "folder.toml"
    folder.mkdir()
    assert str(folder) in (read_configuration(folder).database_unknown or "")


def test_two_actions_may_change_places(tmp_path: Path) -> None:
    found = written("[keys]\nsearch = 'f'\nfind = '/'\n", tmp_path / "config.toml")
    assert found.problems == ()
    assert keymap(found.keys) == {"search": "f", "find": "slash"}


def test_an_action_without_a_key_is_unbound(tmp_path: Path) -> None:
    found = written("[keys]\nsearch = 'f'\n", tmp_path / "config.toml")
    assert keymap(found.keys) == {"search": "f", "find": NO_KEY}


@given(st.binary(max_size=60) | st.text("[]=.'\"keys#\n 1a", max_size=60).map(str.encode))
def test_any_bytes_at_all_are_read_or_said(tmp_path_factory: pytest.TempPathFactory, text: bytes) -> None:
    found = written(text, tmp_path_factory.getbasetemp() / "any.toml")
    assert found.theme in ("terminal",)


@pytest.mark.parametrize("code", range(33, 127))
def test_a_character_is_called_what_the_framework_calls_it(code: int) -> None:
    assert key_called(chr(code)) == _character_to_key(chr(code))
    assert key_shown(key_called(chr(code))) == chr(code)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Esc", "escape"), ("escape", "escape"), ("PAGEDOWN", "pagedown"), ("Shift+Tab", "shift+tab"), ("F5", "f5"),
        ("F", "F"), ("ctrl+F", "ctrl+f"), ("Alt+/", "alt+slash"), ("ctrl++", "ctrl+plus"), ("é", "é"),
        ("Space", "space"),
        ("+", "plus"), ("£", "pound_sign"), ("ctrl+shift+Up", "ctrl+shift+up"),
    ],
)  # fmt: skip
def test_keys_are_written_as_people_call_them(words: str, key: str) -> None:
    assert key_called(words) == key


@pytest.mark.parametrize("words", ["", "ab", "ctrl+", "ctrl+ctrl+a", "shift+a", "\x1b", "ctrl+c", "hyper+a"])
def test_what_no_terminal_sends_is_no_key(words: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        key_called(words)


@pytest.fixture
def configured(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    path = Path(configuration_file())
    path.parent.mkdir(parents=True)
    path.write_text(
        "[keys]\nsearch = 'ctrl+f'\nfind = '/'\nquit = ['Q', 'F10']\n"
        "[keys.in-list]\ndown = 'ctrl+d'\n[keys.in-search]\nleave = 'ctrl+g'\n"
    )
    return path


async def test_the_keys_in_force_do_what_they_are_set_to_and_are_named(start: Start, configured: Path) -> None:
    assert configured.exists()
    async with start((120, 40)) as walk:
        assert "Ctrl+F search" in walk.said()
        assert "Q quit" in walk.said()
        await walk.press("ctrl+d")
        assert walk.screen.organisations.cursor == 1
        await walk.press("j")
        assert walk.screen.organisations.cursor == 1
        await walk.press("ctrl+f")
        assert isinstance(walk.app.screen, SearchScreen)
        assert "Ctrl+G leave" in walk.said()
        await walk.press("escape")
        assert isinstance(walk.app.screen, SearchScreen)
        await walk.press("ctrl+g")
        await walk.press("question_mark")
        assert "Ctrl+F" in walk.line_with("search everything")
        await walk.press("space")
        assert "Q  F10" in walk.text()
        await walk.press("q")
        await walk.press("q")
        assert walk.app.is_running


def test_the_template_holds_every_setting_and_its_defaults(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    words = template(path)
    assert written(words, path) == Configuration()
    uncommented = re.sub(r"^# (?=[a-z_-]+ = )", "", words, flags=re.MULTILINE)
    assert set(re.findall(r"^(\w+) = ", uncommented.partition("[keys]")[0], flags=re.MULTILINE)) == set(SETTINGS)
    found = written(uncommented, path)
    assert found.problems == ()
    assert found._replace(database=None, keys=default_keys()) == Configuration()
    assert found.keys.keys == default_keys().keys
    in_template = sum(len(scope.bindings) for scope in SCOPES.values() if not scope.is_fixed)
    assert len(re.findall(r"^# [a-z-]+ = .*  # ", words, flags=re.MULTILINE)) == in_template


async def test_what_cannot_be_meant_is_said_on_the_first_screen_and_in_the_help(start: Start, configured: Path) -> None:
    configured.write_text("colour = 1\n[keys]\nsearch = 'f'\n")
    read_configuration.cache_clear()
    async with start((80, 24)) as walk:
        assert "config.toml:1: there is no setting called colour" in walk.said()
        await walk.press("question_mark")
        assert "f is taken from find, which has no key now" in " ".join(walk.text().split())
        assert re.search(r"no key +find in the article", walk.text())
