"""Owns the commands `judgements export`, `import` and `list`: the user's decisions as a text file, and as rows."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from tui.commands import output
from tui.commands.database_choice import DatabaseChoice, trouble_named
from tui.commands.options import Asking, answer, question
from tui.commands.output import Column
from tui.commands.paths import database_option, files, named
from tui.exit_codes import DATABASE_UNUSABLE, DONE, WRONG_USAGE, Failure
from tui.exporting.destination import refuse_the_database, whole_file
from tui.text.wording import counted

STANDARD = "-"
_MOST_BYTES = 50_000_000
"""Hundreds of thousands of judgements; a device that never ends is not read to the end."""

COLUMNS = (
    Column("made_at", "When"),
    Column("subject_kind", "What"),
    Column("name", "Which"),
    Column("says", "Judged"),
    Column("state", ""),
)


@click.group(invoke_without_command=True)
@question(limit=50)
def judgements(asking: Asking) -> int:
    """List what you decided in the application, or export or import it.

    Decided are merges, splits, names, corrections, what was taken away, tags, notes and bookmarks.
    """
    context = click.get_current_context()
    if context.invoked_subcommand is not None:
        context.obj = asking.choice
        return DONE
    return _list(asking, undone=False)


@judgements.command(name="list", short_help="List what was decided, oldest first.")
@click.option("--all", "undone", is_flag=True, help="Those taken back as well.")
@question(limit=50)
def list_judgements(asking: Asking, undone: bool) -> int:
    """List what was decided, oldest first; what finds its subject no longer is marked."""
    return _list(asking, undone=undone)


def _list(asking: Asking, *, undone: bool) -> int:
    from db.judging.listing import told

    with asking.reader() as connection:
        rows = [row._asdict() for row in told(connection, undone=undone)]
    shown = rows[: asking.limit or None]
    return answer(asking, shown, COLUMNS, total=len(rows), what="judgements")


@judgements.command(name="export", short_help="Write those that stand to a text file.")
@click.option("--output", "path", metavar="FILE", default=STANDARD, callback=named, shell_complete=files,
              help="The file to write [default: standard output].")  # fmt: skip
@database_option("The database to ask.")
@click.pass_obj
def export_judgements(choice: DatabaseChoice, path: str, database: str | None) -> int:
    """Write the judgements that stand, one a line, oldest first: a file for version control."""
    from db.judging.text_file import lines_of

    choice = choice.or_rather(database)
    with contextlib.closing(choice.open_reader()) as connection, trouble_named(choice.path):
        lines = list(lines_of(connection))
    if path == STANDARD:
        for line in lines:
            output.write_fields(line)
        return DONE
    try:
        refuse_the_database(choice.path, Path(path))
        with whole_file(Path(path)) as file:
            file.writelines(f"{line}\n" for line in lines)
    except OSError as error:
        raise Failure(f"{path}: {error.strerror or error}", WRONG_USAGE) from error
    output.say(f"{counted(len(lines) - 1, 'judgement')}: written to {path}")
    return DONE


@judgements.command(name="import", short_help="Take over those of a file that `export` wrote.")
@click.argument("path", metavar="FILE", callback=named, shell_complete=files)
@database_option("The database to import into.")
@click.pass_obj
def import_judgements(choice: DatabaseChoice, path: str, database: str | None) -> int:
    """Take over judgements from a file that `export` wrote (-: standard input); those that stand already stay as they
    are. A line that is no judgement is named, and nothing is imported then."""
    from db.connection import create
    from db.judging.text_file import BadLines, import_lines

    choice = choice.or_rather(database)
    if choice.read_only:
        raise Failure("--read-only forbids importing", DATABASE_UNUSABLE)
    choice.open_reader().close()
    lines = list(_lines(path))
    with contextlib.closing(create(choice.path)) as connection, trouble_named(choice.path):
        try:
            done = import_lines(connection, lines)
        except BadLines as error:
            for problem in error.problems:
                output.say(f"{path}: {problem}")
            raise Failure(f"{path}: nothing was imported", WRONG_USAGE) from error
    output.say(f"{counted(done.new, 'judgement')} imported, {done.known:,} known already")
    if done.waiting:
        output.say(f"{done.waiting:,} of them with nothing to act on in this database yet")
    return DONE


def _lines(path: str) -> Iterator[str]:
    try:
        with sys.stdin.buffer if path == STANDARD else Path(path).open("rb") as file:
            text = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise Failure(f"{path}: {error.strerror or error}", WRONG_USAGE) from error
    if len(text) > _MOST_BYTES:
        raise Failure(f"{path}: it is larger than any file of judgements ({_MOST_BYTES:,} bytes)", WRONG_USAGE)
    for number, line in enumerate(text.split(b"\n"), 1):
        try:
            yield line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            raise Failure(f"{path}: line {number}: not UTF-8; nothing was imported", WRONG_USAGE) from error
