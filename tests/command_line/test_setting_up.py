"""The commands that set the program up, and what a configuration does to every other command."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete
from sample_collection import Answer

from tui.command_line import COMMANDS, COMPLETION, care_explorer
from tui.commands.examples import EXAMPLES
from tui.configuration.reading import read_configuration


@pytest.fixture
def configured() -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = Path(os.environ["XDG_CONFIG_HOME"], "care-explorer", "config.toml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        read_configuration.cache_clear()
        return path

    return write


def test_the_template_is_toml_and_says_where_it_belongs(run: Callable[..., Answer]) -> None:
    printed = run("config")
    where = run("config", "--path").out.strip()
    assert (printed.code, printed.err) == (0, "")
    assert where in printed.out
    assert tomllib.loads(printed.out).keys() == {"keys"}


def test_a_check_names_what_cannot_be_meant(run: Callable[..., Answer], configured: Callable[[str], Path]) -> None:
    assert run("config", "--check").code == 0
    path = configured("colour = 'red'\n[keys]\nfly = 'x'\n")
    answer = run("config", "--check")
    assert answer.code == 2
    assert [line.partition(": ")[0] for line in answer.out.splitlines()] == [f"{path}:1", f"{path}:3"]


def test_the_configured_database_is_opened_unless_another_is_named(
    run: Callable[..., Answer], configured: Callable[[str], Path], database: Path, tmp_path: Path
) -> None:
    configured(f'database = "{database}"\n')
    assert "Millbrook Trust" in run("organisations").out
    assert run("--db", tmp_path / "none.db", "organisations").code == 3
    assert run("load", database.parent / "none.txt").code == 1


def test_a_configuration_that_leaves_the_database_unknown_stops_every_command_that_names_none(
    run: Callable[..., Answer], configured: Callable[[str], Path], database: Path
) -> None:
    path = configured("database = [\n")
    for arguments in (["organisations"], ["load", str(database)], ["info"]):
        answer = run(*arguments)
        assert answer.code == 2
        assert answer.err.startswith(f"care-explorer: {path}:2: not TOML: ")
        assert answer.err.count("\n") == 1
    assert run("--db", database, "organisations").code == 0
    configured("theme = 'pink'\n")
    assert "which database" not in run("organisations").err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_the_script_of_the_shell(run: Callable[..., Answer], shell: str) -> None:
    answer = run("completion", shell)
    assert answer.code == 0
    assert "_CARE_EXPLORER_COMPLETE" in answer.out
    assert f"{shell}_complete" in answer.out
    assert run("completion", "powershell").code == 2


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_every_command_has_an_example_and_its_exit_codes(run: Callable[..., Answer], name: str) -> None:
    shown = run(name, "--help").out
    assert f"care-explorer {name}" in shown.partition("Options:")[2] or name in ("config", "completion")
    assert "exit code" in shown.lower()
    assert name in EXAMPLES or name in ("config", "completion")


@pytest.mark.parametrize("name", [name for name in EXAMPLES if " " in name])
def test_so_has_the_help_of_what_stands_below_a_command(run: Callable[..., Answer], name: str) -> None:
    shown = run(*name.split(), "--help").out
    assert f"care-explorer {name}" in shown.partition("Examples:")[2]
    assert "Exit codes:" in shown


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["load", ""], "file,"),
        (["register", "add", "x"], "file,x"),
        (["--db", ""], "file,"),
        (["views", "run", "PIL"], "plain,pilots"),
        (["--db", "DATABASE", "views", "delete", ""], "plain,pilots"),
        (["--db", "nothing.db", "views", "run", ""], ""),
        (["reg"], "plain,register"),
        (["register", "re"], "plain,remove"),
    ],
)
def test_the_shell_is_offered_files_and_the_names_that_the_database_has(
    run: Callable[..., Answer], database: Path, typed: list[str], offered: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("--db", database, "views", "save", "pilots", "kind:pilot")
    words = [str(database) if word == "DATABASE" else word for word in typed]
    monkeypatch.setenv("CARE_EXPLORER_DB", str(database))
    found = care_explorer_completions(words)
    assert ",".join(found) == offered


def care_explorer_completions(words: list[str]) -> list[str]:
    """The kind and the value of what is offered for the last of the words."""
    complete = ShellComplete(care_explorer, {}, "care-explorer", COMPLETION)
    return [part for item in complete.get_completions(words[:-1], words[-1]) for part in (item.type, item.value)]
