"""Owns the command `export`: which format, what it is narrowed to, and what is said of it afterwards."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import click

from tui.commands import output
from tui.commands.database_choice import DatabaseChoice
from tui.commands.ending import as_interrupted
from tui.commands.options import Asking
from tui.commands.paths import database_option, files, named
from tui.commands.typed_query import query_of
from tui.exit_codes import DONE, NOTHING_FOUND, WRONG_USAGE, Failure
from tui.exporting.formats import FORMATS, Format, Written
from tui.exporting.formats import export as write_export

_TICKS = 500
_FORMAT_HELP = "; ".join(f"{form.name}: {form.words}" for form in FORMATS.values()) + "."


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("words", nargs=-1, metavar="[QUERY]...")
@click.option("--format", "name", type=click.Choice(list(FORMATS)), default="jsonl", show_default=True,
              help=_FORMAT_HELP)  # fmt: skip
@click.option("--output", "output_path", required=True, metavar="PATH", callback=named, shell_complete=files,
              help="The file to write, - for standard output; for jsonl and csv a folder.")  # fmt: skip
@database_option("The database to write out.")
@click.pass_obj
def export(choice: DatabaseChoice, words: tuple[str, ...], name: str, output_path: str, database: str | None) -> int:
    """Write what a query matches, or everything, with the sentence, article, outlet and date behind each row.

    What is there already is replaced once the new one is whole; a folder keeps its other files. What a format cannot
    hold is left out, and said.
    """
    form = FORMATS[name]
    choice = choice.or_rather(database)
    path = Path(output_path)
    to_stdout = output_path == "-"
    if to_stdout and form.suffix is None:
        raise Failure(f"--output -: {name} is a folder of files; name a folder", WRONG_USAGE)
    asking = Asking(choice, "table", 0)
    with asking.reader() as connection:
        query = query_of(connection, words)
        try:
            with as_interrupted():
                written = write_export(
                    connection, query, form, sys.stdout if to_stdout else path, about=" ".join(words), tick=_ticker()
                )
        except OSError as error:
            if to_stdout:
                raise
            raise Failure(f"{error.filename or path}: {error.strerror or error}", WRONG_USAGE) from error
        finally:
            output.progress(None)
    return _said(written, form, None if to_stdout else path)


def _ticker() -> Callable[[], None]:
    done = 0

    def tick() -> None:
        nonlocal done
        done += 1
        if done % _TICKS == 0:
            output.progress(f"{done:,} rows")

    return tick


def _said(written: Written, form: Format, path: Path | None) -> int:
    for note in written.notes:
        output.say(note)
    if not written.in_words:
        output.say(f"nothing found to write as {form.name}" + (f"; {path} is empty" if path is not None else ""))
        return NOTHING_FOUND
    output.say(written.in_words + (f": written to {path}" if path is not None else ""))
    return DONE
