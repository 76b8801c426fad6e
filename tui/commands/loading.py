"""Owns the commands that change the collection: `load`, and the making of the starter database.

The only module of the terminal that imports loaders.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
import time
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tui.commands import output
from tui.commands.database_choice import DatabaseChoice, trouble_named
from tui.commands.options import all_named
from tui.exit_codes import DATABASE_UNUSABLE, DONE, INTERRUPTED, NOTHING_FOUND, Failure
from tui.text.wording import counted

if TYPE_CHECKING:
    from loaders.pipeline import LoadReport

_REFUSALS_SHOWN = 100
_BETWEEN_LINES = 0.1
"""Seconds between two lines of progress."""


@click.command(short_help="Load files, folders, archives or standard input (-).")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", callback=all_named)
@click.option("--workers", type=click.IntRange(1, 256), metavar="N",
              help="Processes to load with [default: 1 for few sources, all cores for many].")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Read and report, write nothing.")
@click.option("--quiet", is_flag=True, help="Say only what was not loaded.")
@click.option("--db", "database", metavar="PATH", help="The database to load into.")
@click.pass_obj
def load(
    choice: DatabaseChoice,
    paths: tuple[str, ...],
    workers: int | None,
    dry_run: bool,
    quiet: bool,
    database: str | None,
) -> int:
    """Load saved pages: text or HTML files, folders and zip archives of them, or standard input (-).

    What is loaded already is left as it is. Exit code 1 says that something could not be loaded; it is named.
    """
    from loaders import pipeline

    choice = choice.or_rather(database)
    if choice.read_only and not dry_run:
        raise Failure("--read-only forbids loading; --dry-run reads and reports", DATABASE_UNUSABLE)
    whole_path = os.path.abspath(choice.own_path)  # noqa: PTH100 - as the walk over folders spells it
    own_files = [whole_path + ending for ending in ("", "-wal", "-shm")]
    progress = _Progress(shown=not quiet)
    with contextlib.closing(_opened(choice, dry_run)) as connection, trouble_named(choice.own_path):
        try:
            report = pipeline.load(
                paths, connection, workers=workers, dry_run=dry_run, leave_out=own_files, progress=progress
            )
        except sqlite3.Error:
            output.progress(None)
            output.say(f"{progress.committed:,} loaded before this, and kept; loading again goes on from there")
            raise
        finally:
            output.progress(None)
    _say_what_was_not_loaded(report)
    if not quiet:
        _say_what_was_loaded(report, choice, dry_run)
    if report.interrupted:
        raise Failure("interrupted; what was loaded is kept, and loading again goes on from there", INTERRUPTED)
    return NOTHING_FOUND if report.refusals else DONE


def make_starter_database(choice: DatabaseChoice) -> None:
    """Make a database of the starter collection, whole or not at all. Raises Failure or DatabaseError."""
    from db.connection import create
    from loaders import pipeline, starter

    path = choice.path
    output.say(f"Making {path} from the starter collection ...")
    _make_folder(choice)
    # Made beside its place and then moved there, so that an interruption leaves no half collection behind.
    with tempfile.TemporaryDirectory(prefix=f"{path.name}-", dir=path.parent) as folder:
        made = Path(folder) / path.name
        with contextlib.closing(create(made)) as connection:
            report = pipeline.load(starter.paths(), connection, workers=1)
        if report.interrupted:
            raise Failure("interrupted", INTERRUPTED)
        if report.refusals:
            _, _, reason = report.refusals[0]
            raise Failure(f"the starter collection could not be loaded: {reason}", DATABASE_UNUSABLE)
        made.replace(path)


def _opened(choice: DatabaseChoice, dry_run: bool) -> sqlite3.Connection:
    """The database to write to; for a dry run one that is not there stands as an empty one."""
    from db.connection import create

    if dry_run:
        return choice.open_reader() if os.path.lexists(choice.own_path) else create(":memory:")
    _make_folder(choice)
    return create(choice.own_path)


def _make_folder(choice: DatabaseChoice) -> None:
    """The folder of the user's own database is made if need be; that of a path which was given must be there."""
    folder = choice.path.parent
    try:
        if choice.given is None:
            folder.mkdir(parents=True, exist_ok=True)
        elif not folder.is_dir():
            raise Failure(f"{folder}: there is no such folder", DATABASE_UNUSABLE)
    except OSError as error:
        raise Failure(f"{folder}: {error.strerror}", DATABASE_UNUSABLE) from error


class _Progress:
    """Shows how far loading is, no more often than an eye can follow."""

    def __init__(self, *, shown: bool) -> None:
        self._next = 0.0 if shown else inf
        self._report: LoadReport | None = None

    @property
    def committed(self) -> int:
        """Sources that are in the database whatever happens now."""
        return self._report.committed if self._report is not None else 0

    def __call__(self, report: LoadReport, path: str) -> None:
        self._report = report
        now = time.monotonic()
        if now > self._next:
            self._next = now + _BETWEEN_LINES
            output.progress(f"{report.sources:,} sources, {report.articles:,} articles  {output.short_path(path)}")


def _say_what_was_not_loaded(report: LoadReport) -> None:
    for path, status, reason in report.refusals[:_REFUSALS_SHOWN]:
        output.say(f"{status}: {output.short_path(path)}: {reason}")
    if len(report.refusals) > _REFUSALS_SHOWN:
        output.say(f"... and {len(report.refusals) - _REFUSALS_SHOWN:,} more; `care-explorer info` lists them")


def _say_what_was_loaded(report: LoadReport, choice: DatabaseChoice, dry_run: bool) -> None:
    for path, guess in report.guesses[:_REFUSALS_SHOWN]:
        output.say(f"guessed: {output.short_path(path)}: {guess}")
    if len(report.guesses) > _REFUSALS_SHOWN:
        output.say(f"... and {len(report.guesses) - _REFUSALS_SHOWN:,} more guesses")
    counts = (("loaded", report.loaded), ("unchanged", report.unchanged), ("skipped", report.skipped),
              ("failed", report.failed))  # fmt: skip
    output.say(("would be " if dry_run else "") + ", ".join(f"{number:,} {word}" for word, number in counts))
    if report.loaded:
        where = "nothing written" if dry_run else str(choice.own_path)
        named, told = counted(report.organisations, "organisation"), counted(report.events, "event")
        output.say(f"{counted(report.articles, 'article')}, naming {named} and telling {told}: {where}")
