"""Owns the paths that a command line names: those of files and of the database, none of them empty."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def files(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """What begins so in the file system, which the shell itself knows best."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="file")]


def named(_context: click.Context, _parameter: click.Parameter, path: str | None) -> str | None:
    """A path as it was given, None where it may be left out. BadParameter for an empty one, such as a shell makes of a
    variable that is not set: it would be this folder, or a database that nobody meant."""
    if path == "":
        raise click.BadParameter("it is empty; a file is to be named")
    return path


def all_named(context: click.Context, parameter: click.Parameter, paths: tuple[str, ...]) -> tuple[str, ...]:
    """Several such paths."""
    for path in paths:
        named(context, parameter, path)
    return paths


def database_option(words: str) -> Callable[[Any], Any]:
    """A command's own --db, which goes before that of the program."""
    return click.option("--db", "database", metavar="PATH", callback=named, shell_complete=files, help=words)
