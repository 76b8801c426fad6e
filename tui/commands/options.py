"""Owns what the question commands have in common: options, and what they say after."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

import click

from tui.commands import output
from tui.commands.database_choice import DatabaseChoice, trouble_named
from tui.commands.output import Below, Column, Form, Row
from tui.commands.paths import database_option
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
