"""Owns handing work to the machines of a Dask cluster, as `loaders.workers` hands it to processes of this one.

Only pure functions go there, and only their results come back; nothing else of ours runs or is kept on the cluster.
Dask is imported here and nowhere else, when a scheduler is named.
"""

from __future__ import annotations

import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from typing import Any, TypeVar

from loaders.workers import WorkerDied

Item = TypeVar("Item")
Result = TypeVar("Result")

SECONDS_TO_ANSWER = 15
_WAITING_FOR_EACH_THREAD = 4


class NoCluster(Exception):  # noqa: N818 - says what is the matter
    """The cluster cannot be used; the message says in one line why."""


def in_order(
    work: Callable[[Item], Result], items: Iterable[tuple[Item, bool]], scheduler: str
) -> Iterator[tuple[Item, Result | WorkerDied | None]]:
    """Each item with its result, in order. Items come with whether there is work to do; None is the result without.

    Raises `NoCluster` where no scheduler answers, or its workers do not know our functions.
    """
    from distributed import KilledWorker

    with closing(_connected(scheduler)) as client:
        most = _WAITING_FOR_EACH_THREAD * max(1, sum(client.nthreads().values()))
        waiting: deque[tuple[Item, Any]] = deque()

        def settled(item: Item, future: Any) -> tuple[Item, Result | WorkerDied | None]:
            if future is None:
                return item, None
            try:
                return item, future.result()
            except KilledWorker as error:
                return item, WorkerDied(str(error))
            except (ImportError, AttributeError, RuntimeError) as error:
                raise NoCluster(f"its workers cannot run this version of care-explorer: {_line(error)}") from error
            except (OSError, TimeoutError) as error:
                raise NoCluster(f"it was lost: {_line(error)}") from error

        for item, has_work in items:
            with warnings.catch_warnings():
                # Dask advises against large arguments; the bytes of a page are what there is to be sent.
                warnings.simplefilter("ignore")
                waiting.append((item, client.submit(work, item, pure=False) if has_work else None))
            if len(waiting) >= most:
                yield settled(*waiting.popleft())
        while waiting:
            yield settled(*waiting.popleft())


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
