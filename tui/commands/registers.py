"""Owns the commands `register add`, `register list` and `register remove`."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from tui.commands import output
from tui.commands.completing import names_of
from tui.commands.database_choice import DatabaseChoice, trouble_named
from tui.commands.options import Asking, answer, question
from tui.commands.output import Column
from tui.commands.paths import all_named, database_option, files
from tui.exit_codes import DATABASE_UNUSABLE, DONE, INTERRUPTED, NOTHING_FOUND, Failure
from tui.text.wording import counted

if TYPE_CHECKING:
    from db.registers.linking import Linked
    from loaders.registers.adding import Added

COLUMNS = (
    Column("name", "Register"),
    Column("layout", "What"),
    Column("entries", "Bodies", right=True),
    Column("successions", "Successions", right=True),
    Column("organisations", "Known here", right=True),
    Column("added_at", "Added"),
)
_BETWEEN_LINES = 0.1
_MOST_ALIASES = 5


@click.group(invoke_without_command=True)
@question(limit=None)
def register(asking: Asking) -> int:
    """List the official registers that the database knows, or add or remove one.

    A register gives bodies their codes, kind, place, life, predecessors and successors. What it calls by a name is the
    body that articles call by the same name; a name that two of its bodies share tells neither.
    """
    context = click.get_current_context()
    if context.invoked_subcommand is not None:
        context.obj = asking.choice
        return DONE
    return _list(asking)


@register.command(name="list", short_help="List the registers, and how many organisations each knows.")
@question(limit=None)
def list_registers(asking: Asking) -> int:
    """List the registers in the order in which they were added, with how many organisations each of them knows."""
    return _list(asking)


def _list(asking: Asking) -> int:
    from db.registers.listing import registers

    with asking.reader() as connection:
        rows = [row._asdict() for row in registers(connection)]
    code = answer(asking, rows, COLUMNS, what="registers")
    if not rows:
        output.say("`care-explorer register add FILE...` adds one")
    return code


@register.command(name="add", short_help="Add registers from files; a file of the same name is replaced.")
@click.argument("paths", nargs=-1, required=True, metavar="FILE...", callback=all_named, shell_complete=files)
@click.option("--quiet", is_flag=True, help="Say only what was left out.")
@database_option("The database to add to.")
@click.pass_obj
def add(choice: DatabaseChoice, paths: tuple[str, ...], quiet: bool, database: str | None) -> int:
    """Add official registers, or a table of your own, from CSV files or zip archives of them.

    \b
    NHS ODS       etr, eccg, epraccur and all of 27 columns; succ; records of ORD (JSON)
    ONS           look-ups of health areas (PCO12CD, CCG13CD, SHA12CD …)
    authorities   mySociety's uk_local_authorities_future and lookup_name_to_registry
    companies     Companies House basic company data; the charity register
    your own      a first line of headings, of which only name must be there:
                  name, code, scheme, kind, place, opened, closed, aliases,
                  predecessors, successors (several in a cell with ; between them)

    The columns tell which it is, not the file's name. What is loaded already profits at once, and judgements stay.
    Exit code 1 says that something was left out; it is named.
    """
    from loaders.registers import adding

    choice = choice.or_rather(database)
    progress = _Progress(shown=not quiet)
    with _writer(choice, "adding a register") as connection:
        try:
            report = adding.add(connection, paths, progress)
        except KeyboardInterrupt as error:
            raise Failure("interrupted; registers that were not yet whole are left out", INTERRUPTED) from error
        finally:
            output.progress(None)
    for path, why in report.refused:
        output.say(f"failed: {output.short_path(path)}: {why}")
    for added in report.added:
        _say_what_was_left_out(added)
        if not quiet:
            output.say(_told(added))
    if report.linked is not None and not quiet:
        _say_who_is_known(report.linked)
    left_out = any(added.troubles.number for added in report.added)
    return NOTHING_FOUND if report.refused or left_out else DONE


def _names(connection: sqlite3.Connection) -> list[str]:
    from db.registers.listing import registers

    return [row.name for row in registers(connection)]


@register.command(name="remove", short_help="Take a register away.")
@click.argument("name", shell_complete=names_of(_names))
@database_option("The database to take it from.")
@click.pass_obj
def remove(choice: DatabaseChoice, name: str, database: str | None) -> int:
    """Take a register away, by its name in `register list`; `rebuild` then takes back what it gave to organisations."""
    from db.registers import storing
    from db.writing.sources import together

    choice = choice.or_rather(database)
    with _writer(choice, "removing a register") as connection, together(connection):
        removed = storing.remove(connection, name)
    if not removed:
        raise Failure(f"there is no register called “{name}”; `care-explorer register list` lists them", NOTHING_FOUND)
    output.say(f"removed {name}; `care-explorer rebuild` takes back what it gave")
    return DONE


@contextmanager
def _writer(choice: DatabaseChoice, what: str) -> Iterator[sqlite3.Connection]:
    """The database that is read, open for writing; it must be there."""
    from db.connection import create

    if choice.read_only:
        raise Failure(f"--read-only forbids {what}", DATABASE_UNUSABLE)
    choice.open_reader().close()
    if choice.is_starter:
        output.say("(the starter collection; `care-explorer load PATH...` makes a database of your own pages)")
    with contextlib.closing(create(choice.path)) as connection, trouble_named(choice.path):
        yield connection


class _Progress:
    """Shows how far a file is, no more often than an eye can follow."""

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown
        self._next = 0.0

    def __call__(self, name: str, rows: int) -> None:
        if self._shown and time.monotonic() > self._next:
            self._next = time.monotonic() + _BETWEEN_LINES
            output.progress(f"{name}: {rows:,} rows")


def _say_what_was_left_out(added: Added) -> None:
    for words in added.troubles.told:
        output.say(f"{added.name}: {words}")
    more = added.troubles.number - len(added.troubles.told)
    if more:
        output.say(f"{added.name}: ... and {more:,} more lines like these")
    if added.note and not added.unchanged:
        output.say(f"guessed: {added.name}: {added.note}")


def _told(added: Added) -> str:
    if added.unchanged:
        return f"{added.name}: unchanged"
    held = [counted(added.entries, "body").replace("bodys", "bodies")] if added.entries else []
    held += [counted(added.successions, "succession")] if added.successions else []
    replaced = "; it takes the place of the earlier one" if added.replaced else ""
    return f"{added.name}: {added.layout}, {' and '.join(held)}{replaced}"


def _say_who_is_known(linked: Linked) -> None:
    output.say(f"the registers know {counted(linked.known, 'organisation')} of this database")
    for name, whose in linked.aliases[:_MOST_ALIASES]:
        output.say(f"{name} is a name of {whose}; `care-explorer rebuild` puts the two together")
    if len(linked.aliases) > _MOST_ALIASES:
        output.say(f"... and {len(linked.aliases) - _MOST_ALIASES:,} more that `rebuild` puts together")
