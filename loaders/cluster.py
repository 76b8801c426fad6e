"""Owns handing work to the machines of a Dask cluster, as `loaders.workers` hands it to processes of this one.

Only pure functions go there, and only their results come back; nothing else of ours runs or is kept on the cluster.
Dask is imported here and nowhere else, when a scheduler is named.
"""

from __future__ import annotations

import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from typing import Any, TypeVar

from loaders.batches import Batch, with_results, work_of
from loaders.workers import WorkerDied

Item = TypeVar("Item")
Result = TypeVar("Result")

SECONDS_TO_ANSWER = 15
_WAITING_FOR_EACH_THREAD = 3


class NoCluster(Exception):  # noqa: N818 - says what is the matter
    """The cluster cannot be used; the message says in one line why."""


def in_order(
    work: Callable[[list[Item]], Sequence[Result]], batches: Iterable[Batch[Item]], scheduler: str
) -> Iterator[tuple[Item, Result | WorkerDied | None]]:
    """Each item with its result, in order; a task is a batch. None is the result without work.

    Raises `NoCluster` where no scheduler answers, or its workers do not know our functions.
    """
    from distributed import KilledWorker

    with closing(_connected(scheduler)) as client:
        most = _WAITING_FOR_EACH_THREAD * max(1, sum(client.nthreads().values()))
        waiting: deque[tuple[Batch[Item], Any]] = deque()

        def submitted(items: list[Item]) -> Any:
            with warnings.catch_warnings():
                # Dask advises against large arguments; the bytes of a page are what there is to be sent.
                warnings.simplefilter("ignore")
                return client.submit(work, items, pure=False)

        def results(future: Any, items: list[Item]) -> Sequence[Result | WorkerDied]:
            try:
                found: Sequence[Result] = future.result()
            except KilledWorker as error:
                if len(items) == 1:
                    return [WorkerDied(str(error))]
                return [result for item in items for result in results(submitted([item]), [item])]
            except (ImportError, AttributeError, RuntimeError) as error:
                raise NoCluster(f"its workers cannot run this version of care-explorer: {_line(error)}") from error
            except (OSError, TimeoutError) as error:
                raise NoCluster(f"it was lost: {_line(error)}") from error
            return found

        def settled(batch: Batch[Item], future: Any) -> Iterator[tuple[Item, Result | WorkerDied | None]]:
            return with_results(batch, results(future, work_of(batch)) if future is not None else ())

        for batch in batches:
            items = work_of(batch)
            waiting.append((batch, submitted(items) if items else None))
            if len(waiting) >= most:
                yield from settled(*waiting.popleft())
        while waiting:
            yield from settled(*waiting.popleft())


def _connected(scheduler: str) -> Any:
    import logging

    from distributed import Client

    # What goes wrong is said by us, in one line.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    try:
        client = Client(scheduler, timeout=SECONDS_TO_ANSWER, set_as_default=False)
    except (OSError, TimeoutError, ValueError, TypeError) as error:
        raise NoCluster(f"no scheduler answers there: {_line(error)}") from error
    if not client.nthreads():
        client.close()
        raise NoCluster("its scheduler has no workers")
    return client


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
