"""Owns one loading's view of the database: which sources it knows already, and what becomes of each that was read."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import nullcontext
from itertools import groupby

from db.errors import UnsupportedFact
from db.questions.sources import is_loaded
from db.records import Source
from db.registers.resolving import has_registers, registered
from db.writing.identities import Known
from db.writing.sources import Written, record_refusal, together, write_sources
from loaders.identity.registered import keys_of, with_registers
from loaders.report import LoadReport, Progress
from loaders.sources import Refused, SourceBytes, find
from loaders.stages import one_line, refused
from loaders.workers import WorkerDied

Found = SourceBytes | Refused
Outcome = Source | Refused | WorkerDied | None
"""What came of a source; None where there was nothing to do."""


def as_registered(connection: sqlite3.Connection, source: Source) -> Source:
    """The source's bodies as the database's registers know them, if it has any."""
    if not has_registers(connection):
        return source
    return with_registers(source, registered(connection, keys_of(source)))


class Loading:
    """One run: what is known already, what is on its way, and the report."""

    def __init__(
        self,
        connection: sqlite3.Connection | None,
        extract: Callable[[Sequence[SourceBytes]], Sequence[Source | Refused]],
        *,
        writes: bool,
    ) -> None:
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

    def settle_all(self, few: Sequence[tuple[Found, Outcome]], progress: Progress | None) -> None:
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
            outcome = self._extract([found])[0]
        if isinstance(outcome, WorkerDied):
            self._refuse(refused(found, "the process that read it was killed, perhaps for want of memory"))
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
                    self._refuse(refused(sources[0], f"a fact that cannot be stored: {one_line(error)}"))
                return
        for source, what in zip(sources, written, strict=True):
            if what == "unchanged":
                self.report.unchanged += 1  # Another process has loaded it meanwhile.
            else:
                self.report.count(source)

    def _refuse(self, refused: Refused) -> None:
        self.report.refuse(refused)
        if self._connection is not None and self.writes:
            record_refusal(
                self._connection, sha256=refused.sha256, name=refused.name, path=refused.path, format=refused.format,
                size=refused.size, status=refused.status, reason=refused.reason,
            )  # fmt: skip
