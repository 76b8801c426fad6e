"""Owns the commands that change the collection: `load`, and the making of the starter database.

The only module of the terminal that imports loaders.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import tempfile
import time
from collections.abc import Sequence
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from tui.commands import extras, output
from tui.commands.database_choice import DatabaseChoice, trouble_named
from tui.commands.ending import as_interrupted
from tui.commands.paths import all_named, database_option, files
from tui.exit_codes import DATABASE_UNUSABLE, DONE, INTERRUPTED, NOTHING_FOUND, WRONG_USAGE, Failure
from tui.text.wording import counted

if TYPE_CHECKING:
    from loaders.report import LoadReport

_REFUSALS_SHOWN = 100
_SCHEDULER = re.compile(r"(?:[a-z]+://)?(?:[\w.-]+|\[[\da-f:]+\]):\d{1,5}(?:/\S*)?", re.IGNORECASE)
_BETWEEN_LINES = 0.1
"""Seconds between two lines of progress."""


@click.command(short_help="Load files, folders, archives, addresses or standard input (-).")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", callback=all_named, shell_complete=files)
@click.option("--watch", is_flag=True, help="Go on loading what is new or changed, until interrupted.")
@click.option("--workers", type=click.IntRange(1, 256), metavar="N",
              help="Processes to load with [default: 1 for few sources, all cores for many].")  # fmt: skip
@click.option("--scheduler", metavar="ADDRESS",
              help="Let a Dask cluster find the facts, as in tcp://host:8786.")  # fmt: skip
@click.option("--second-opinion", metavar="MODEL", help="A spaCy pipeline, for names that the rules do not find.")
@click.option("--dry-run", is_flag=True, help="Read and report, write nothing.")
@click.option("--quiet", is_flag=True, help="Say only what was not loaded.")
@database_option("The database to load into.")
@click.pass_obj
def load(
    choice: DatabaseChoice,
    paths: tuple[str, ...],
    watch: bool,
    workers: int | None,
    scheduler: str | None,
    second_opinion: str | None,
    dry_run: bool,
    quiet: bool,
    database: str | None,
) -> int:
    """Load saved pages: files, folders and archives of them, or standard input (-). Web pages, text, feeds, mail, Word,
    OpenDocument, EPUB, PDF, JSON, tables and others are told by their bytes; the README lists them all.

    An address (http or https) is fetched, that one page and nothing else; all else stays on this machine. With
    --scheduler the pages go to the cluster, its workers need the same version of care-explorer, and what they find is
    written here. What is loaded already is left as it is. Exit code 1 says that something could not be loaded; it is
    named.
    """
    choice = choice.or_rather(database)
    if choice.read_only and not dry_run:
        raise Failure("--read-only forbids loading; --dry-run reads and reports", DATABASE_UNUSABLE)
    if scheduler is not None:
        _refuse_scheduler(scheduler, workers)
    refuse_opinion(second_opinion)
    order = _Order(choice, workers, scheduler, second_opinion, dry_run, quiet)
    if not watch:
        return order.code_of(order.load(paths))
    if dry_run:
        raise Failure("--watch loads; it has no --dry-run", WRONG_USAGE)
    return _watch(order, paths)


def _refuse_scheduler(scheduler: str, workers: int | None) -> None:
    """Raises Failure where a cluster cannot be meant, or not be asked."""
    if workers is not None:
        raise Failure("--workers and --scheduler exclude each other: the cluster has its own workers", WRONG_USAGE)
    if not _SCHEDULER.fullmatch(scheduler):
        raise Failure(f"--scheduler: “{scheduler}” is no address such as tcp://host:8786", WRONG_USAGE)
    extras.need("distributed", "dask", "--scheduler")


def refuse_opinion(model: str | None) -> None:
    """Raises Failure where the model that is to be asked cannot be."""
    if model is None:
        return
    extras.need("spacy", "spacy", "--second-opinion")
    from loaders.second_opinion import NoModel, opinion

    try:
        opinion(model)
    except NoModel as reason:
        raise Failure(f"--second-opinion: {reason}", WRONG_USAGE) from reason


class _Order(NamedTuple):
    """How loading is wanted."""

    choice: DatabaseChoice
    workers: int | None
    scheduler: str | None
    second_opinion: str | None
    dry_run: bool
    quiet: bool

    @property
    def own_files(self) -> list[str]:
        """The database's own files, which are never loaded."""
        whole_path = os.path.abspath(self.choice.own_path)  # noqa: PTH100 - as the walk over folders spells it
        return [whole_path + ending for ending in ("", "-wal", "-shm")]

    def load(self, paths: Sequence[str]) -> LoadReport:
        """Load the paths and say what came of it."""
        from loaders import pipeline

        progress = _Progress(shown=not self.quiet)
        with contextlib.closing(_opened(self.choice, self.dry_run)) as connection, trouble_named(self.choice.own_path):
            try:
                report = pipeline.load(
                    paths, connection, workers=self.workers, scheduler=self.scheduler,
                    second_opinion=self.second_opinion, dry_run=self.dry_run,
                    leave_out=self.own_files, progress=progress,
                )  # fmt: skip
            except sqlite3.Error:
                output.progress(None)
                if progress.committed:
                    output.say(f"{progress.committed:,} loaded before this, and kept; loading again goes on from there")
                raise
            finally:
                output.progress(None)
        _say_what_was_not_loaded(report)
        if not self.quiet and (report.sources or report.lost is None):
            _say_what_was_loaded(report, self.choice, self.dry_run)
        if report.lost is not None:
            raise Failure(f"--scheduler {self.scheduler}: {report.lost}", NOTHING_FOUND)
        return report

    def code_of(self, report: LoadReport) -> int:
        """The exit code. Raises Failure after an interruption."""
        if report.interrupted:
            raise Failure("interrupted; what was loaded is kept, and loading again goes on from there", INTERRUPTED)
        return NOTHING_FOUND if report.refusals else DONE


def _watch(order: _Order, paths: Sequence[str]) -> int:
    from loaders import watching

    for path in paths:
        if not os.path.lexists(path):
            raise Failure(f"{path}: --watch looks at files and folders, and there is none such", WRONG_USAGE)
    if not order.quiet:
        output.say(f"watching {', '.join(map(output.short_path, paths))}; Ctrl+C ends it")
    interrupted = False
    try:
        for files in watching.changes(paths, order.own_files):
            interrupted = order.load(files).interrupted
            if interrupted:
                break
    except KeyboardInterrupt:
        pass
    raise Failure("interrupted; what was loaded is kept" if interrupted else "stopped watching", INTERRUPTED)


def make_starter_database(choice: DatabaseChoice) -> None:
    """Make a database of the starter collection, whole or not at all. Raises Failure or DatabaseError."""
    from db.connection import create
    from loaders import pipeline, starter

    path = choice.path
    output.say(f"Making {path} from the starter collection ...")
    _make_folder(choice)
    # Made beside its place and then moved there, so that an interruption leaves no half collection behind.
    with as_interrupted(), tempfile.TemporaryDirectory(prefix=f"{path.name}-", dir=path.parent) as folder:
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
    for address, note in report.fetched[:_REFUSALS_SHOWN]:
        output.say(f"fetched: {address}: {note}")
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
