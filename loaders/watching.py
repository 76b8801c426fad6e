"""Owns watching files and folders: which files are new or changed, as soon as they are whole.

By looking again and again, with the walk that loading itself uses: that works on every system and on folders of another
machine, where messages of the system do not come, and costs a look at each file's length and time.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from time import monotonic, sleep

from loaders.sources import folder

SECONDS_BETWEEN = 1.0
_SHARE_OF_TIME = 10
"""The look at a large folder takes at most a tenth of the time."""

Signature = tuple[int, int]


def changes(
    paths: Sequence[str], leave_out: Collection[str] = (), *, rest: Callable[[float], None] = sleep
) -> Iterator[list[str]]:
    """The files that are new or changed since the last time, those that are there among the first; without end.

    A file counts when two looks find it the same, so that one which is still being written is waited for.
    """
    known: dict[str, Signature] = {}
    seen: dict[str, Signature] = {}
    while True:
        began = monotonic()
        now = _signatures(paths, leave_out)
        took = monotonic() - began
        whole = [path for path, found in now.items() if known.get(path) != found and seen.get(path) == found]
        seen = now
        if whole:
            known.update((path, now[path]) for path in whole)
            yield whole
        known = {path: found for path, found in known.items() if path in now}
        rest(max(SECONDS_BETWEEN, _SHARE_OF_TIME * took))


def _signatures(paths: Sequence[str], leave_out: Collection[str]) -> dict[str, Signature]:
    found = {}
    for path in paths:
        for file in folder.walk(path):
            if not isinstance(file, str) or os.path.abspath(file) in leave_out:  # noqa: PTH100
                continue
            try:
                status = os.stat(file)  # noqa: PTH116 - as the walk spells it
            except OSError:
                # It went away between the two; the next look finds it gone.
                continue
            found[file] = (status.st_mtime_ns, status.st_size)
    return found
