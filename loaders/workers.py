"""Owns worker processes: runs one function over many batches at once, hands the results back in the items' order."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from threading import Thread
from typing import Generic, TypeVar

from loaders.batches import Batch, with_results, work_of

Item = TypeVar("Item")
Result = TypeVar("Result")

_WAITING_FOR_EACH_WORKER = 3
"""Batches: enough that no worker waits while one is written; few enough that their bytes fit in memory."""


class WorkerDied(Exception):  # noqa: N818 - says what happened, as KeyboardInterrupt does
    """The process that worked on an item was killed, by the system for its memory or by hand."""


def in_order(
    work: Callable[[list[Item]], Sequence[Result]], batches: Iterable[Batch[Item]], workers: int
) -> Iterator[tuple[Item, Result | WorkerDied | None]]:
    """Each item with its result, in order; a worker takes a batch at a time. None is the result without work."""
    waiting: deque[tuple[Batch[Item], Future[Sequence[Result]] | None]] = deque()
    pool = _Pool(work, workers)
    try:
        for batch in batches:
            items = work_of(batch)
            waiting.append((batch, pool.submit(items) if items else None))
            if len(waiting) >= workers * _WAITING_FOR_EACH_WORKER:
                yield from pool.settled(*waiting.popleft())
        while waiting:
            yield from pool.settled(*waiting.popleft())
    finally:
        pool.stop()


class _Pool(Generic[Item, Result]):
    """Processes that are replaced when one of them dies. Spawned, not forked: the caller holds an open database."""

    def __init__(self, work: Callable[[list[Item]], Sequence[Result]], workers: int) -> None:
        self._work = work
        self._workers = workers
        self._executor = self._started()

    def submit(self, items: list[Item]) -> Future[Sequence[Result]]:
        try:
            return self._executor.submit(self._work, items)
        except BrokenProcessPool:
            self.stop()
            self._executor = self._started()
            return self._executor.submit(self._work, items)

    def settled(
        self, batch: Batch[Item], future: Future[Sequence[Result]] | None
    ) -> Iterator[tuple[Item, Result | WorkerDied | None]]:
        """The items of a batch with their results, when those are there."""
        results: Sequence[Result | WorkerDied] = ()
        if future is not None:
            try:
                results = future.result()
            except BrokenProcessPool:
                results = self._tried_alone(work_of(batch))
        return with_results(batch, results)

    def stop(self) -> None:
        # Waited for, since in Python 3.11 an exit that overtakes the end of the pool writes to a pipe that is closed.
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _tried_alone(self, items: list[Item]) -> list[Result | WorkerDied]:
        """A dead worker takes all that waits with it; each item is tried once more, so that only the one is lost."""
        alone = _Pool(self._work, 1)
        results: list[Result | WorkerDied] = []
        try:
            for item in items:
                try:
                    results += alone.submit([item]).result()
                except BrokenProcessPool as error:
                    results.append(WorkerDied(str(error)))
        finally:
            alone.stop()
        return results

    def _started(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(self._workers, mp_context=get_context("spawn"), initializer=_begin_worker)


def _begin_worker() -> None:
    # An interruption from the keyboard reaches every process of the terminal; only the parent answers it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A worker waits for ever on a parent that was killed, since the other workers keep its pipe open.
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
