"""Owns loading: many sources through every stage into the database, in one process or many, and the report of it.

A source is written whole or not at all, and sources are written in the order in which they were found, so that the
database is the same however many workers there were. A few at a time share a transaction.
"""

from __future__ import annotations

import gc
import os
import sqlite3
import traceback
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from functools import cache, partial
from itertools import groupby
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from db.errors import UnsupportedFact
from db.questions.sources import is_loaded
from db.records import Article, Facts, Source
from db.registers.resolving import has_registers, registered
from db.writing.identities import Known
from db.writing.sources import Written, finish_loading, record_refusal, together, write_sources
from loaders import cluster
from loaders.identity.registered import keys_of, with_registers
from loaders.sources import Page, Refused, SourceBytes, find, take
from loaders.workers import WorkerDied, in_order

if TYPE_CHECKING:
    from db.writing.stored_pages import StoredPage
    from loaders.pages.parts import PageParts

_FEW_SOURCES = 24
"""So many sources are done by the time other processes have started; only more than these are worth them."""

_MOST_TOGETHER = 64
_MOST_BYTES_TOGETHER = 1_000_000
_MOST_SECONDS_TOGETHER = 0.5
"""Sources wait for each other until one of these is reached; they are what a crash can lose."""


@dataclass(slots=True)
class LoadReport:
    """What loading did. `refusals` are (path, "skipped" or "failed", reason); `guesses` (path, what was guessed);
    `fetched` (address, what was fetched and when).

    Of the `loaded` sources no failure of the database takes away the first `committed` ones. `lost` says what became of
    the cluster, where it could not be used to the end.
    """

    loaded: int = 0
    committed: int = 0
    unchanged: int = 0
    skipped: int = 0
    failed: int = 0
    articles: int = 0
    events: int = 0
    refusals: list[tuple[str, str, str]] = field(default_factory=list)
    guesses: list[tuple[str, str]] = field(default_factory=list)
    fetched: list[tuple[str, str]] = field(default_factory=list)
    interrupted: bool = False
    lost: str | None = None
    organisation_keys: set[str] = field(default_factory=set)
    stories: set[str] = field(default_factory=set)

    def count_event(self, story: str | None) -> None:
        """Count an event once, however many articles tell it."""
        if story is None or story not in self.stories:
            self.events += 1
        if story is not None:
            self.stories.add(story)

    @property
    def organisations(self) -> int:
        """Different organisations that the loaded sources name."""
        return len(self.organisation_keys)

    @property
    def sources(self) -> int:
        """Sources seen so far, whatever became of them."""
        return self.loaded + self.unchanged + self.skipped + self.failed


Progress = Callable[[LoadReport, str], None]


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
    extract = partial(extract_source, second_opinion=second_opinion) if second_opinion else extract_source
    loading = _Loading(connection, extract, writes=connection is not None and not dry_run)
    try:
        for few in _few_together(_outcomes(loading.waiting(paths, leave_out), extract, workers, scheduler)):
            loading.settle_all(few, progress)
    except KeyboardInterrupt:
        loading.report.interrupted = True
    except cluster.NoCluster as error:
        loading.report.lost = str(error)
    if connection is not None and loading.writes:
        finish_loading(connection)
    return loading.report


def extract_source(source: SourceBytes, second_opinion: str | None = None) -> Source | Refused:
    """Run every stage over one source; the failure of a rule is that source's failure, and names its module."""
    # Not within the try, since a rule that cannot be imported is no page's failure.
    _import_rules()
    from loaders import pages

    page = take(source)
    if isinstance(page, Refused):
        return page
    try:
        return _read_page(page, pages.take_apart, _rules_and(second_opinion))
    except Exception as error:  # noqa: BLE001 - the outer loop: one page must not keep the others out
        return _failed(page, _where_it_broke(error))


@cache
def _import_rules() -> None:
    """Imports the rules when a first page needs them: what only reads sources does not wait for them."""
    from loaders import extraction, pages  # noqa: F401

    # Their tables stay for good: the garbage collector would go through them again with every few articles.
    gc.freeze()


def read_again(page: StoredPage, second_opinion: str | None = None) -> Source | Refused:
    """Run every stage but the first over a page that a database holds, as `extract_source` does over a source's."""
    _import_rules()
    from loaders import pages

    again = Page(
        sha256=page.sha256, name=page.name, path=page.path, format=page.format, size=page.size, text=page.text,
        title=page.title, address=page.address, date=page.date, reason=page.reason,
    )  # fmt: skip
    try:
        return _read_page(again, pages.take_apart, _rules_and(second_opinion))
    except Exception as error:  # noqa: BLE001 - the outer loop: one page must not keep the others out
        return _failed(again, _where_it_broke(error))


def _rules_and(second_opinion: str | None) -> Callable[[Article], Facts]:
    """The extraction by the rules, with the opinion of a model where one is named."""
    from loaders import extraction

    if second_opinion is None:
        return extraction.extract
    from loaders.second_opinion import opinion

    return partial(extraction.extract, opinion=opinion(second_opinion))


def as_registered(connection: sqlite3.Connection, source: Source) -> Source:
    """The source's bodies as the database's registers know them, if it has any."""
    if not has_registers(connection):
        return source
    return with_registers(source, registered(connection, keys_of(source)))


def _read_page(
    page: Page, take_apart: Callable[..., PageParts], extract: Callable[[Article], Facts]
) -> Source | Refused:
    parts = take_apart(page.text, title=page.title, date=page.date, address=page.address)
    if not parts.articles:
        return replace(_failed(page, "no article in it"), status="skipped")
    articles = tuple(replace(article, facts=extract(article)) for article in parts.articles)
    return Source(
        sha256=page.sha256, name=page.name, path=page.path, format=page.format, size=page.size, status="loaded",
        reason=page.reason, text=page.text, articles=articles, furniture=parts.furniture,
        title=page.title, date=page.date, address=page.address,
    )  # fmt: skip


Found = SourceBytes | Refused
Extract = Callable[[SourceBytes], Source | Refused]
Outcome = Source | Refused | WorkerDied | None


def _outcomes(
    waiting: Iterator[tuple[Found, bool]], extract: Extract, workers: int | None, scheduler: str | None
) -> Iterator[tuple[Found, Outcome]]:
    """Each source found, with what came of it, in order; None where there was nothing to do."""
    if scheduler is not None:
        yield from cluster.in_order(partial(_extract_found, extract), waiting, scheduler)
        return
    cores = os.cpu_count() or 1
    alone = workers == 1 or (workers is None and cores == 1)
    done = 0
    for found, has_work in waiting if alone or workers is None else ():
        yield found, extract(found) if has_work and isinstance(found, SourceBytes) else None
        done += has_work
        if not alone and done >= _FEW_SOURCES:
            break
    first = next(waiting, None)
    if first is not None:
        yield from in_order(partial(_extract_found, extract), _chain(first, waiting), workers or cores)


def _few_together(outcomes: Iterator[tuple[Found, Outcome]]) -> Iterator[list[tuple[Found, Outcome]]]:
    """The outcomes, a few at a time; those that wait when the outcomes are interrupted come before the interruption."""
    few: list[tuple[Found, Outcome]] = []
    size, since = 0, monotonic()
    try:
        for found, outcome in outcomes:
            few.append((found, outcome))
            size += len(found.data) if isinstance(found, SourceBytes) else 0
            waited = monotonic() - since
            if len(few) >= _MOST_TOGETHER or size >= _MOST_BYTES_TOGETHER or waited >= _MOST_SECONDS_TOGETHER:
                ready, few = few, []
                yield ready
                size, since = 0, monotonic()
    except KeyboardInterrupt:
        if few:
            yield few
        raise
    if few:
        yield few


def _extract_found(extract: Extract, found: Found) -> Source | Refused:
    return found if isinstance(found, Refused) else extract(found)


def _chain(first: tuple[Found, bool], rest: Iterator[tuple[Found, bool]]) -> Iterator[tuple[Found, bool]]:
    yield first
    yield from rest


class _Loading:
    """One run: what is known already, what is on its way, and the report."""

    def __init__(self, connection: sqlite3.Connection | None, extract: Extract, *, writes: bool) -> None:
        self.report = LoadReport()
        self.writes = writes
        self._connection = connection
        self._extract = extract
        self._known = Known()
        self._on_the_way: set[str] = set()
        self._loaded_in_dry_run: set[str] = set()

    def waiting(
        self, paths: Iterable[str | os.PathLike[str]], leave_out: Collection[str]
    ) -> Iterator[tuple[Found, bool]]:
        """The sources at or below the paths, and whether each must be extracted."""
        for path in paths:
            for found in find(path):
                if found.path in leave_out:
                    continue
                has_work = isinstance(found, SourceBytes) and not self._is_known(found.sha256)
                if has_work and isinstance(found, SourceBytes):
                    self._on_the_way.add(found.sha256)
                yield found, has_work

    def settle_all(self, few: list[tuple[Found, Outcome]], progress: Progress | None) -> None:
        """Write what came of a few sources in one transaction, and count it."""
        self.report.fetched += [
            (found.path, found.note) for found, _ in few if isinstance(found, SourceBytes) and found.note
        ]
        with together(self._connection) if self._connection is not None and self.writes else nullcontext():
            for loaded, run in groupby(few, key=lambda each: isinstance(each[1], Source)):
                settled = list(run)
                if loaded:
                    self._on_the_way.difference_update(found.sha256 for found, _ in settled)
                    self._write([self._registered(source) for _, source in settled if isinstance(source, Source)])
                else:
                    for found, outcome in settled:
                        self._settle(found, outcome)
                if progress is not None:
                    for found, _ in settled:
                        progress(self.report, found.path)
        self.report.committed = self.report.loaded

    def _settle(self, found: Found, outcome: Outcome) -> None:
        if isinstance(found, Refused):
            self._refuse(found)
            return
        self._on_the_way.discard(found.sha256)
        if outcome is None:
            if self._is_loaded(found.sha256):
                self.report.unchanged += 1
                return
            # The same bytes stood earlier in this run and were refused; they are refused under this name, too.
            outcome = self._extract(found)
        if isinstance(outcome, WorkerDied):
            self._refuse(_failed(found, "the process that read it was killed, perhaps for want of memory"))
        elif isinstance(outcome, Refused):
            self._refuse(outcome)
        else:
            self._write([self._registered(outcome)])

    def _is_known(self, sha256: str) -> bool:
        return sha256 in self._on_the_way or self._is_loaded(sha256)

    def _is_loaded(self, sha256: str) -> bool:
        if sha256 in self._loaded_in_dry_run:
            return True
        return self._connection is not None and is_loaded(self._connection, sha256)

    def _registered(self, source: Source) -> Source:
        return source if self._connection is None else as_registered(self._connection, source)

    def _write(self, sources: Sequence[Source]) -> None:
        """Write sources at once; where one of them cannot be stored, one by one, so that it alone is refused."""
        if self._connection is None or not self.writes:
            self._loaded_in_dry_run.update(source.sha256 for source in sources)
            written: Sequence[Written] = ["loaded"] * len(sources)
        else:
            try:
                written = write_sources(self._connection, sources, self._known)
            except (UnsupportedFact, sqlite3.IntegrityError) as error:
                if len(sources) > 1:
                    for source in sources:
                        self._write([source])
                else:
                    self._refuse(_failed(sources[0], f"a fact that cannot be stored: {_one_line(error)}"))
                return
        for source, what in zip(sources, written, strict=True):
            if what == "unchanged":
                self.report.unchanged += 1  # Another process has loaded it meanwhile.
            else:
                self._count(source)

    def _count(self, source: Source) -> None:
        self.report.loaded += 1
        self.report.articles += len(source.articles)
        for article in source.articles:
            for event in article.facts.events:
                self.report.count_event(event.story)
            self.report.organisation_keys.update(organisation.key for organisation in article.facts.organisations)
        if source.reason:
            self.report.guesses.append((source.path, source.reason))

    def _refuse(self, refused: Refused) -> None:
        if refused.status == "failed":
            self.report.failed += 1
        else:
            self.report.skipped += 1
        self.report.refusals.append((refused.path, refused.status, refused.reason))
        if self._connection is not None and self.writes:
            record_refusal(
                self._connection, sha256=refused.sha256, name=refused.name, path=refused.path, format=refused.format,
                size=refused.size, status=refused.status, reason=refused.reason,
            )  # fmt: skip


def _failed(source: SourceBytes | Page | Source, reason: str) -> Refused:
    kind, size = ("unknown", len(source.data)) if isinstance(source, SourceBytes) else (source.format, source.size)
    return Refused(source.sha256, source.name, source.path, kind, size, "failed", reason)


def _where_it_broke(error: Exception) -> str:
    """The exception and the line of ours that raised it, as one line, so that a report of it can be acted on."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" in {Path(frames[-1].filename).name} line {frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}: {_one_line(error)}"


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
