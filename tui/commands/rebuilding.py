"""Owns the command `rebuild`: today's rules over the pages that the database holds."""

from __future__ import annotations

import contextlib
import time

import click

from tui.commands import output
from tui.commands.database_choice import DatabaseChoice, trouble_named
from tui.commands.ending import as_interrupted
from tui.commands.loading import refuse_opinion
from tui.commands.paths import database_option
from tui.exit_codes import DATABASE_UNUSABLE, DONE, INTERRUPTED, NOTHING_FOUND, Failure
from tui.text.wording import counted

_BETWEEN_LINES = 0.1
_MOST_NAMED = 100


@click.command()
@click.option("--workers", type=click.IntRange(1, 256), metavar="N",
              help="Processes to read with [default: 1 for few pages, all cores for many].")  # fmt: skip
@click.option("--second-opinion", metavar="MODEL", help="A spaCy pipeline, for names that the rules do not find.")
@click.option("--quiet", is_flag=True, help="Say only in which pages nothing is found any more.")
@database_option("The database to rebuild.")
@click.pass_obj
def rebuild(
    choice: DatabaseChoice, workers: int | None, second_opinion: str | None, quiet: bool, database: str | None
) -> int:
    """Run today's rules over the stored pages again; the files are not needed, and your judgements stay.

    The new facts take the place of the old ones all at once, at the end. Exit code 1 says that in some pages no article
    was found any more; they are named, and stay.
    """
    from db.connection import create
    from loaders import rebuilding

    choice = choice.or_rather(database)
    if choice.read_only:
        raise Failure("--read-only forbids rebuilding", DATABASE_UNUSABLE)
    choice.open_reader().close()
    refuse_opinion(second_opinion)
    shown_next = 0.0

    def show(report: rebuilding.RebuildReport) -> None:
        nonlocal shown_next
        if not quiet and time.monotonic() > shown_next:
            shown_next = time.monotonic() + _BETWEEN_LINES
            output.progress(f"{report.read:,} of {counted(report.pages, 'page')}, {report.articles:,} articles")

    with contextlib.closing(create(choice.path)) as connection, trouble_named(choice.path):
        try:
            with as_interrupted():
                report = rebuilding.rebuild(
                    connection, choice.path, workers=workers, second_opinion=second_opinion, progress=show
                )
        except KeyboardInterrupt as error:
            raise Failure("interrupted; nothing was changed", INTERRUPTED) from error
        finally:
            output.progress(None)
    for path, why in report.kept[:_MOST_NAMED]:
        output.say(f"no article: {path}: {why}")
    if len(report.kept) > _MOST_NAMED:
        output.say(f"... and {len(report.kept) - _MOST_NAMED:,} more")
    if not quiet:
        output.say(f"{counted(report.read, 'page')} read again, {counted(report.articles, 'article')}: {choice.path}")
    if report.waiting:
        waiting = counted(report.waiting, "judgement")
        output.say(f"{waiting} without what it speaks of; `care-explorer judgements list` says which")
    return NOTHING_FOUND if report.kept else DONE
