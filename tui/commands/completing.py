"""Owns what the shell completes beside commands, options and files: names that the database has."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import click

from tui.commands.database_choice import DatabaseChoice
from tui.exit_codes import Failure


def names_of(question: Callable[[sqlite3.Connection], Iterable[str]]) -> Callable[..., list[str]]:
    """The names of a question, as the database has them; none where it cannot be read."""

    def complete(context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
        from db.errors import DatabaseError

        given = context.params.get("database")
        program = context.find_root().params.get("database")
        choice = DatabaseChoice(Path(program) if program else None, read_only=True).or_rather(given)
        try:
            with closing(choice.open_reader()) as connection:
                return [name for name in question(connection) if name.lower().startswith(incomplete.lower())]
        except (DatabaseError, Failure, sqlite3.Error):
            return []

    return complete
