"""Owns worker processes: runs one function over many items at once, hands the results back in the items' order."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from threading import Thread
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_WAITING_FOR_EACH_WORKER = 4
"""Enough that no worker waits while a large source is written; few enough that their bytes fit in memory."""


class WorkerDied(Exception):  # noqa: N818 - says what happened, as KeyboardInterrupt does
    """The process that worked on an item was killed, by the system for its memory or by hand."""


def in_order(
    work: Callable[[Item], Result], items: Iterable[tuple[Item, bool]], workers: int
) -> Iterator[tuple[Item, Result | WorkerDied | None]]:
    """Each item with its result, in order. Items come with whether there is work to do; None is the result without."""
    waiting: deque[tuple[Item, Future[Result] | None]] = deque()
    pool = _Pool(work, workers)
    try:
        for item, has_work in items:
            waiting.append((item, pool.submit(item) if has_work else None))
            if len(waiting) >= workers * _WAITING_FOR_EACH_WORKER:
                yield pool.settled(*waiting.popleft())
        while waiting:
            yield pool.settled(*waiting.popleft())
    finally:
        pool.stop()


class _Pool(Generic[Item, Result]):
    """Processes that are replaced when one of them dies. Spawned, not forked: the caller holds an open database."""

    def __init__(self, work: Callable[[Item], Result], workers: int) -> None:
        self._work = work
        self._workers = workers
        self._executor = self._started()

    def submit(self, item: Item) -> Future[Result]:
        try:
            return self._executor.submit(self._work, item)
        except BrokenProcessPool:
            self.stop()
            self._executor = self._started()
            return self._executor.submit(self._work, item)

    def settled(self, item: Item, future: Future[Result] | None) -> tuple[Item, Result | WorkerDied | None]:
        """The item with its result, when that is there."""
        if future is None:
            return item, None
        try:
            return item, future.result()
        except BrokenProcessPool:
            return item, self._tried_alone(item)

    def stop(self) -> None:
        # Waited for, since in Python 3.11 an exit that overtakes the end of the pool writes to a pipe that is closed.
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _tried_alone(self, item: Item) -> Result | WorkerDied:
        """A dead worker takes all waiting items with it; each is tried once more, so that only the one is lost."""
        alone = _Pool(self._work, 1)
        try:
            return alone.submit(item).result()
        except BrokenProcessPool as error:
            return WorkerDied(str(error))
        finally:
            alone.stop()

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
