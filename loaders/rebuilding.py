"""Owns running today's rules over the pages that a database holds: built anew beside it, and put in its place whole."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path

from db.connection import create
from db.errors import DatabaseUnusable, UnsupportedFact
from db.reading import data_version
from db.records import Source
from db.registers import storing
from db.writing.identities import Known
from db.writing.sources import finish_loading, together, write_source
from db.writing.stored_pages import StoredPage, carry_over, count_pages, stored_pages
from loaders.batches import batches, with_results, work_of
from loaders.settling import as_registered
from loaders.sources import Refused
from loaders.stages import read_again
from loaders.workers import WorkerDied, in_order

_FEW_PAGES = 24
"""Only more pages than these are worth starting other processes for."""

_WRITTEN_TOGETHER = 32
_READ_TOGETHER = 16
_CHARACTERS_TOGETHER = 250_000


@dataclass(slots=True)
class RebuildReport:
    """What rebuilding did. `kept` are (path, why) of pages in which today's rules found no article: these stay in the
    database, without facts. `waiting` judgements have no subject among the new facts."""

    pages: int = 0
    read: int = 0
    articles: int = 0
    waiting: int = 0
    kept: list[tuple[str, str]] = field(default_factory=list)


Progress = Callable[[RebuildReport], None]


def rebuild(
    connection: sqlite3.Connection,
    path: Path,
    *,
    workers: int | None = None,
    second_opinion: str | None = None,
    progress: Progress | None = None,
) -> RebuildReport:
    """Replace every fact in the database (`connection` writes to it, `path` is its file) by what today's rules find.

    Until the very end nothing is changed, and then all of it in one transaction. Needs room for a second database
    beside the first. Raises `DatabaseUnusable` where another process wrote to the database meanwhile.
    """
    version = data_version(connection)
    report = RebuildReport(pages=count_pages(connection))
    with (
        tempfile.TemporaryDirectory(prefix=f"{path.name}-", dir=path.parent) as folder,
        contextlib.closing(create(Path(folder) / path.name)) as new,
    ):
        storing.carry_over(connection, new)
        known = Known()
        sources = _sources(connection, partial(read_again, second_opinion=second_opinion), workers, report.pages)
        while few := list(islice(sources, _WRITTEN_TOGETHER)):
            with together(new):
                for page, source in few:
                    _write(new, page, source, known, report)
            if progress is not None:
                progress(report)
        finish_loading(new)
        report.waiting = carry_over(connection, new)
        if data_version(connection) != version:
            raise DatabaseUnusable(f"{path}: it was written to meanwhile; nothing was changed, rebuild again")
        new.backup(connection)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return report


def _sources(
    connection: sqlite3.Connection,
    read: Callable[[Sequence[StoredPage]], Sequence[Source | Refused]],
    workers: int | None,
    pages: int,
) -> Iterator[tuple[StoredPage, Source | Refused | WorkerDied | None]]:
    cores = os.cpu_count() or 1
    waiting = batches(
        ((page, True) for page in stored_pages(connection)), lambda item: len(item[0].text),
        most=_READ_TOGETHER, most_size=_CHARACTERS_TOGETHER,
    )  # fmt: skip
    if workers == 1 or (workers is None and (cores == 1 or pages <= _FEW_PAGES)):
        for few in waiting:
            yield from with_results(few, read(work_of(few)))
    else:
        yield from in_order(read, waiting, workers or cores)


def _write(
    new: sqlite3.Connection,
    page: StoredPage,
    source: Source | Refused | WorkerDied | None,
    known: Known,
    report: RebuildReport,
) -> None:
    report.read += 1
    why = "the process that read it was killed"
    if isinstance(source, Source):
        try:
            write_source(new, as_registered(new, source), known)
        except (UnsupportedFact, sqlite3.IntegrityError) as error:
            why = " ".join(str(error).split())
        else:
            report.articles += len(source.articles)
            return
    elif isinstance(source, Refused):
        why = source.reason
    report.kept.append((page.path, why))
    write_source(new, _without_facts(page), known)


def _without_facts(page: StoredPage) -> Source:
    return Source(
        page.sha256, page.name, page.path, page.format, page.size, "loaded", page.reason, page.text,
        title=page.title, date=page.date, address=page.address,
    )  # fmt: skip
