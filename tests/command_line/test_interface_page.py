"""The page about the interface says what the program does: its tables of keys and commands, its fields and figures.

CARE_EXPLORER_UPDATE_PAGES=1 writes the tables anew.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from db.search.query import CERTAINTIES, FIELDS, Query, parse
from tui import exit_codes
from tui.command_line import COMMANDS, care_explorer
from tui.configuration.reading import Configuration
from tui.drawing import arrangement, bars
from tui.keys.names import key_shown
from tui.keys.tables import SCOPES
from tui.screens.help import help_document

PAGE = Path(__file__).parents[2] / "docs" / "interface.md"
COMMON = {"--help", "--json", "--jsonl", "--csv", "--table", "--limit", "--db"}


def section(title: str) -> str:
    """What stands under a heading of the page, up to the next of its kind."""
    found = re.search(rf"^## {title}\n\n(.*?)(?=^## |\Z)", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert found is not None, title
    return found[1]


def key_tables() -> str:
    tables = []
    for scope in SCOPES.values():
        rows = [
            f"| {' '.join(f'`{key_shown(key)}`' for key in binding.key.split(','))} | {binding.description} |"
            for binding in scope.bindings
        ]
        tables.append("\n".join((f"### {scope.title}", "", "| key | does |", "|---|---|", *rows)))
    return "\n\n".join(tables)


def commands() -> Iterator[tuple[str, click.Command, str]]:
    """Each command, and each below one, with what its help says in a line."""
    context = click.Context(care_explorer)
    for name, (_, words) in COMMANDS.items():
        command = care_explorer.get_command(context, name)
        assert command is not None
        yield name, command, words
        if isinstance(command, click.Group):
            for below, each in command.commands.items():
                yield f"{name} {below}", each, each.get_short_help_str(120)


def command_table() -> str:
    rows = ["| command | does | options of its own |", "|---|---|---|"]
    for name, command, words in commands():
        arguments = " ".join(
            each.make_metavar(click.Context(command)) for each in command.params if isinstance(each, click.Argument)
        )
        options = sorted({each for one in command.params for each in one.opts if each.startswith("--")} - COMMON)
        shown = f"{name} {arguments}".strip().replace("|", "\\|")
        rows.append(f"| `{shown}` | {words} | {' '.join(f'`{each}`' for each in options)} |")
    return "\n".join(rows)


def held(part: str, made: str, title: str, ends: str) -> None:
    """The part of the page between the first line of `made` and `ends` is what the program says."""
    if os.environ.get("CARE_EXPLORER_UPDATE_PAGES"):
        text = PAGE.read_text(encoding="utf-8")
        begins = text.index(part)
        until = text.index(ends, begins)
        PAGE.write_text(f"{text[:begins]}{made}\n\n{text[until:]}", encoding="utf-8")
    assert made in section(title)


def test_every_key_is_listed_where_it_holds() -> None:
    held("### Among the panes", key_tables(), "Keys", "## Asking")
    listed = re.findall(r"^\| (`.*?) \| ", section("Keys"), re.MULTILINE)
    assert len(listed) == sum(len(scope.bindings) for scope in SCOPES.values())


def test_every_command_is_listed_with_its_options() -> None:
    held("| command | does |", command_table(), "Commands", "Questions take")


@pytest.mark.parametrize("name", ["--db", "--read-only", "--theme", "--mono", "--mouse", "--fresh"])
def test_what_stands_before_a_command_does(name: str) -> None:
    assert f"`{name}" in section("Commands")
    assert name in {option for each in care_explorer.params for option in each.opts}


def test_every_field_is_there_and_every_example_is_understood() -> None:
    examples = re.findall(r"^\| (`.*?) \| ", section("Asking"), re.MULTILINE)
    asked = [each for line in examples for each in re.findall(r"`([^`]+)`", line)]
    assert {field for field in FIELDS if any(each.startswith(f"{field}:") for each in asked)} == set(FIELDS)
    for each in asked:
        assert parse(each).problems == (), each
        assert parse(each) != Query(), each
    assert all(
        f"`{certainty}`" in section("Asking") or f":{certainty}" in section("Asking") for certainty in CERTAINTIES
    )


def test_widths_lines_and_signs_are_those_of_the_program() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert (
        f"From {arrangement.THREE_PANES} columns on there are three panes, from {arrangement.TWO_PANES} on two" in text
    )
    assert bars._MOST_MESSAGE_LINES == 3 and "up to three lines" in text
    helped = help_document(Configuration()).text
    for sign in ("»", "?", "×", "(3)", "▌", "+", "#", "¶", "~"):
        assert f"`{sign}`" in text and sign in helped


def test_exit_codes_are_those_of_the_program() -> None:
    codes = {int(code) for code in re.findall(r"^\| (\d+) \| ", section("Commands"), re.MULTILINE)}
    assert codes == {value for name, value in vars(exit_codes).items() if name.isupper()}
