"""Owns loading: many sources through every stage into the database, in one process or many, and the report of it.

A source is written whole or not at all, and sources are written in the order in which they were found, so that the
database is the same however many workers there were. A few at a time are extracted in lockstep, and
share a transaction.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain

from db.records import Source
from db.writing.sources import finish_loading
from loaders import cluster
from loaders.batches import batches, with_results, work_of
from loaders.report import LoadReport, Progress
from loaders.settling import Found, Loading, Outcome
from loaders.sources import Refused, SourceBytes
from loaders.stages import extract_sources
from loaders.workers import in_order

_FEW_SOURCES = 24
"""So many sources are done by the time other processes have started; only more than these are worth them."""

_MOST_AT_ONCE = 64
_MOST_IN_A_TASK = 16
_MOST_CHARACTERS_AT_ONCE = 250_000
_MOST_SECONDS_AT_ONCE = 0.2
"""Sources wait for each other to be extracted until one of these is reached; they are what an interruption can lose.
Tasks are smaller, since several wait for each worker."""

_MARKUP = 8
"""So many times as long as its text is a web page."""

_MOST_TOGETHER = 256
_MOST_BYTES_TOGETHER = 2_000_000
_MOST_SECONDS_TOGETHER = 1.0
"""Sources wait for each other to be written until one of these is reached; they are what a crash can lose."""

Extract = Callable[[Sequence[SourceBytes]], Sequence[Source | Refused]]


def load(
    paths: Iterable[str | os.PathLike[str]],
    connection: sqlite3.Connection | None,
    *,
    workers: int | None = None,
    scheduler: str | None = None,
    second_opinion: str | None = None,
    dry_run: bool = False,
    leave_out: Collection[str] = (),
    progress: Progress | None = None,
) -> LoadReport:
    """Load every source at or below the paths. `workers` None: one process, then all cores where there are many.

    `second_opinion` names a spaCy pipeline that is asked for names which the rules do not find.
    With the address of a Dask `scheduler` its cluster extracts the facts, and this process only reads and writes.
    Whole paths in `leave_out` are passed over, such as the database's own files.
    With `dry_run` nothing is written, and `connection` may be None. `progress` is called for each source that was
    written, with the report so far and the source's path. After an interruption the database is whole, holds what
    was extracted until then, and the report says so; so it is when the cluster is lost.
    Raises sqlite3.Error where the database cannot be written.
    """
    extract = partial(extract_sources, second_opinion=second_opinion)
    loading = Loading(connection, extract, writes=connection is not None and not dry_run)
    settled = batches(
        _outcomes(loading.waiting(paths, leave_out), extract, workers, scheduler), _bytes_of,
        most=_MOST_TOGETHER, most_size=_MOST_BYTES_TOGETHER, most_seconds=_MOST_SECONDS_TOGETHER,
    )  # fmt: skip
    try:
        for few in settled:
            loading.settle_all(few, progress)
    except KeyboardInterrupt:
        loading.report.interrupted = True
    except cluster.NoCluster as error:
        loading.report.lost = str(error)
    if connection is not None and loading.writes:
        finish_loading(connection)
    return loading.report


def _bytes_of(item: tuple[Found, object]) -> int:
    found = item[0]
    return len(found.data) if isinstance(found, SourceBytes) else 0


def _characters_to_read(item: tuple[Found, bool]) -> int:
    """About how much text is to be extracted from a source."""
    found, has_work = item
    if not has_work or not isinstance(found, SourceBytes):
        return 0
    return len(found.data) // (_MARKUP if found.data[:100].lstrip().startswith(b"<") else 1)


def _outcomes(
    found: Iterator[tuple[Found, bool]], extract: Extract, workers: int | None, scheduler: str | None
) -> Iterator[tuple[Found, Outcome]]:
    """Each source found, with what came of it, in order; None where there was nothing to do."""
    work = partial(_extract_found, extract)
    cores = os.cpu_count() or 1
    alone = scheduler is None and (workers == 1 or (workers is None and cores == 1))
    waiting = batches(
        found, _characters_to_read, most=_MOST_AT_ONCE if alone else _MOST_IN_A_TASK,
        most_size=_MOST_CHARACTERS_AT_ONCE, most_seconds=_MOST_SECONDS_AT_ONCE,
    )  # fmt: skip
    if scheduler is not None:
        yield from cluster.in_order(work, waiting, scheduler)
        return
    done = 0
    for few in waiting if alone or workers is None else ():
        sources = work_of(few)
        yield from with_results(few, work(sources) if sources else ())
        done += len(sources)
        if not alone and done >= _FEW_SOURCES:
            break
    first = next(waiting, None)
    if first is not None:
        yield from in_order(work, chain([first], waiting), workers or cores)


def _extract_found(extract: Extract, found: Sequence[Found]) -> Sequence[Source | Refused]:
    return extract([each for each in found if isinstance(each, SourceBytes)])
