"""Owns how much is worked on at once: several small things together, a large one alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from time import monotonic
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

Batch = list[tuple[Item, bool]]
"""Items, and whether there is work to do on each."""


def batches(
    items: Iterable[Item], size: Callable[[Item], int], *, most: int, most_size: int, most_seconds: float | None = None
) -> Iterator[list[Item]]:
    """The items in their order: at most so many together, and one that makes them larger than that waits for the next.

    With `most_seconds` those that have waited so long are handed on with the next that comes. Those that wait when the
    items are interrupted come before the interruption.
    """
    few: list[Item] = []
    whole, since = 0, monotonic()
    try:
        for item in items:
            own = size(item)
            if few and whole + own > most_size:
                ready, few = few, []
                yield ready
                whole, since = 0, monotonic()
            few.append(item)
            whole += own
            if len(few) >= most or (most_seconds is not None and monotonic() - since >= most_seconds):
                ready, few = few, []
                yield ready
                whole, since = 0, monotonic()
    except KeyboardInterrupt:
        if few:
            yield few
        raise
    if few:
        yield few


def work_of(batch: Batch[Item]) -> list[Item]:
    """The items on which there is work to do."""
    return [item for item, has_work in batch if has_work]


def with_results(batch: Batch[Item], results: Sequence[Result]) -> Iterator[tuple[Item, Result | None]]:
    """Each item of a batch with its own of the results of `work_of`; None is the result without work."""
    following = iter(results)
    for item, has_work in batch:
        yield item, next(following) if has_work else None
