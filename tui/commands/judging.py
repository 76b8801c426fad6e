"""Owns the commands `judgements export`, `import` and `list`: the user's decisions as a text file, and as rows."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from tui.commands import output
from tui.commands.database_choice import DatabaseChoice, trouble_named
from tui.commands.options import Asking, answer, question
from tui.commands.output import Column
from tui.exit_codes import DATABASE_UNUSABLE, DONE, WRONG_USAGE, Failure
from tui.wording import counted

STANDARD = "-"

COLUMNS = (
    Column("made_at", "When"),
    Column("subject_kind", "What"),
    Column("name", "Which"),
    Column("says", "Judged"),
    Column("state", ""),
)


@click.group(short_help="What you decided: list it, export it to a text file, import it.")
def judgements() -> None:
    """What you decided in the application: merges, names, corrections, tags, notes and bookmarks."""


@judgements.command(name="list")
@click.option("--all", "undone", is_flag=True, help="Those taken back as well.")
@question(limit=50)
def list_judgements(asking: Asking, undone: bool) -> int:
    """List what was decided, oldest first; what finds its subject no longer is marked."""
    from db.judging.listing import told

    with asking.reader() as connection:
        rows = [row._asdict() for row in told(connection, undone=undone)]
    shown = rows[: asking.limit or None]
    return answer(asking, shown, COLUMNS, total=len(rows), what="judgements")


@judgements.command(name="export")
@click.option(
    "--output", "path", metavar="FILE", default=STANDARD, help="The file to write [default: standard output]."
)
@click.option("--db", "database", metavar="PATH", help="The database to ask.")
@click.pass_obj
def export_judgements(choice: DatabaseChoice, path: str, database: str | None) -> int:
    """Write the judgements that stand, one a line, oldest first: a file for version control."""
    from db.judging.text_file import lines_of

    choice = _chosen(choice, database)
    with contextlib.closing(choice.open_reader()) as connection, trouble_named(choice.path):
        lines = list(lines_of(connection))
    if path == STANDARD:
        for line in lines:
            output.write_fields(line)
        return DONE
    try:
        _write_whole(Path(path), "".join(f"{line}\n" for line in lines))
    except OSError as error:
        raise Failure(f"{path}: {error.strerror or error}", WRONG_USAGE) from error
    output.say(f"{counted(len(lines) - 1, 'judgement')}: written to {path}")
    return DONE


@judgements.command(name="import")
@click.argument("path", metavar="FILE")
@click.option("--db", "database", metavar="PATH", help="The database to import into.")
@click.pass_obj
def import_judgements(choice: DatabaseChoice, path: str, database: str | None) -> int:
    """Take over judgements from a file that `export` wrote (-: standard input); those that stand already stay as they
    are. A line that is no judgement is named, and nothing is imported then."""
    from db.connection import create
    from db.judging.text_file import BadLines, import_lines

    choice = _chosen(choice, database)
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
        output.say(f"{done.waiting:,} of them wait: what they speak of is not in this database (yet)")
    return DONE


def _chosen(choice: DatabaseChoice, database: str | None) -> DatabaseChoice:
    return choice if database is None else DatabaseChoice(Path(database), choice.read_only)


def _lines(path: str) -> Iterator[str]:
    try:
        text = sys.stdin.buffer.read() if path == STANDARD else Path(path).read_bytes()
    except OSError as error:
        raise Failure(f"{path}: {error.strerror or error}", WRONG_USAGE) from error
    for number, line in enumerate(text.split(b"\n"), 1):
        try:
            yield line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            raise Failure(f"{path}: line {number}: not UTF-8; nothing was imported", WRONG_USAGE) from error


def _write_whole(path: Path, text: str) -> None:
    """All of it or nothing, beside its place first."""
    if path.is_dir():
        raise IsADirectoryError(21, os.strerror(21), str(path))
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
