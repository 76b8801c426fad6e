"""Owns what the question commands have in common: options, and what they say after."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import click

from tui.commands import output
from tui.commands.completing import files
from tui.commands.database_choice import DatabaseChoice, trouble_named
from tui.commands.output import Below, Column, Form, Row
from tui.exit_codes import DONE, NOTHING_FOUND

_LIMIT_HELP = "Rows at most; 0 for all."

Command = TypeVar("Command", bound=Callable[..., object])


@dataclass(frozen=True, slots=True)
class Asking:
    """How the answer is wanted. `limit` 0 is no limit."""

    choice: DatabaseChoice
    form: Form
    limit: int

    @contextmanager
    def reader(self) -> Iterator[sqlite3.Connection]:
        """The database, closed afterwards."""
        connection = self.choice.open_reader()
        if self.choice.is_starter:
            output.say("(the starter collection; `care-explorer load PATH...` makes a database of your own pages)")
        try:
            with trouble_named(self.choice.path):
                yield connection
        finally:
            connection.close()


def question(limit: int | None, *, has_rows: bool = True) -> Callable[[Command], Command]:
    """The options --json, --jsonl and --csv (unless no rows are printed), --db, and --limit (its default; None: no such
    option), as one `Asking`."""

    def decorate(command: Command) -> Command:
        def ask(database: str | None, form: Form = "table", limit: int = 0, **given: object) -> object:
            choice: DatabaseChoice = click.get_current_context().obj
            return command(Asking(choice.or_rather(database), form, limit), **given)

        ask.__doc__ = command.__doc__
        forms = [
            click.option("--json", "form", flag_value="json", help="As one JSON array."),
            click.option("--jsonl", "form", flag_value="jsonl", help="As JSON, one object a line."),
            click.option("--csv", "form", flag_value="csv", help="As comma-separated values."),
            click.option("--table", "form", flag_value="table", default=True, hidden=True),
        ]
        options = [
            *(forms if has_rows else ()),
            database_option(f"The database to {'ask' if has_rows else 'use'}."),
        ]
        if limit is not None:
            bound = click.IntRange(min=0)
            options.append(
                click.option("--limit", type=bound, default=limit, show_default=True, metavar="N", help=_LIMIT_HELP)
            )
        wrapped: Callable[..., object] = ask
        for option in reversed(options):
            wrapped = option(wrapped)
        return wrapped  # type: ignore[return-value]

    return decorate


def named(_context: click.Context, _parameter: click.Parameter, path: str) -> str:
    """The path of a file to read or write, as it was given; BadParameter for none, which would be this folder."""
    if not path:
        raise click.BadParameter("it is empty; a file is to be named")
    return path


def database_option(words: str) -> Callable[[Any], Any]:
    """A command's own --db, which goes before that of the program."""
    return click.option("--db", "database", metavar="PATH", shell_complete=files, help=words)


def all_named(context: click.Context, parameter: click.Parameter, paths: tuple[str, ...]) -> tuple[str, ...]:
    """Several such paths."""
    return tuple(named(context, parameter, path) for path in paths)


def answer(
    asking: Asking,
    rows: Iterable[Row],
    columns: Sequence[Column],
    *,
    total: int | None = None,
    what: str = "rows",
    below: Below | None = None,
) -> int:
    """Print the rows, say how many of how many they were where some were left out, and give the exit code."""
    written = output.write_rows(rows, columns, asking.form, below)
    if not written:
        output.say(f"no {what} found")
        return NOTHING_FOUND
    if total is not None and written < total:
        output.say(f"{written:,} of {total:,} {what}; --limit 0 gives all")
    return DONE
