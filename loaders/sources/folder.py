"""Owns the walk over files and folders: sorted, hidden ones left out, never in a circle or into a device."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass

# What `stat` says a file is when it is none that can be read from beginning to end.
_KINDS: tuple[tuple[int, str], ...] = (
    (stat.S_IFIFO, "a named pipe, not a file"),
    (stat.S_IFSOCK, "a socket, not a file"),
    (stat.S_IFCHR, "a device, not a file"),
    (stat.S_IFBLK, "a device, not a file"),
)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A path that cannot be read, and why; `failed` where there may be a page behind it."""

    path: str
    reason: str
    failed: bool = True


def walk(path: str) -> Iterator[str | Unreadable]:
    """Each regular file at or below `path`, sorted by name; a folder met twice through links is walked once."""
    waiting, met = [path], set[tuple[int, int]]()
    while waiting:
        current = waiting.pop()
        try:
            status = os.stat(current)  # noqa: PTH116 - names may hold bytes that are no UTF-8, kept as they are
        except (OSError, ValueError) as error:
            yield Unreadable(current, _why(error, current))
            continue
        if stat.S_ISREG(status.st_mode):
            yield current
        elif not stat.S_ISDIR(status.st_mode):
            kind = dict(_KINDS).get(stat.S_IFMT(status.st_mode), "not a file")
            yield Unreadable(current, kind, failed=False)
        elif (status.st_dev, status.st_ino) not in met:
            met.add((status.st_dev, status.st_ino))
            try:
                names = sorted(os.listdir(current), reverse=True)  # noqa: PTH208
            except OSError as error:
                yield Unreadable(current, _why(error, current))
                continue
            waiting += [os.path.join(current, name) for name in names if not name.startswith(".")]  # noqa: PTH118


def read_bytes(path: str, limit: int) -> bytes | Unreadable:
    """The bytes of a regular file, at most `limit` of them and one more, so that the caller sees it was longer."""
    try:
        # Without O_NONBLOCK a pipe put in the file's place since the walk would stop us for ever.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as handle:
            # Asking for what is there, not for the limit: room for that would be made and taken back for each file.
            size = os.fstat(handle.fileno()).st_size or limit
            data: bytes | None = handle.read(min(size, limit) + 1)
    except (OSError, ValueError) as error:
        return Unreadable(path, _why(error, path))
    return Unreadable(path, "it gives nothing to read now, as a pipe does") if data is None else data


def _why(error: OSError | ValueError, path: str) -> str:
    if not isinstance(error, OSError):
        return "not a possible name of a file"
    if error.errno == errno.ENOENT:
        return "a link to nothing" if os.path.islink(path) else "no such file or folder"  # noqa: PTH114
    if error.errno == errno.ELOOP:
        return "a link to itself"
    return (error.strerror or type(error).__name__).lower()
