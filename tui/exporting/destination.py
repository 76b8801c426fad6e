"""Owns where an export goes: written beside what it replaces and renamed when it is whole, or not there at all.

A full disk, an interruption or a fault leaves what was there before. What formats write is not said here.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """A file to write text to, which takes the place of `path` when the block ends without an error.

    What is no ordinary file (a pipe, /dev/stdout) is written to as it is. Raises OSError that names `path`.
    """
    with _errors_name(path):
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise IsADirectoryError(21, "it is a folder; a file is to be written", str(path))
        if path.exists() and not path.is_file():
            with path.open("w", encoding="utf-8", newline="") as file:
                yield file
            return
        descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=".partial", dir=target.parent)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
                yield file
                _to_disk(file)
            Path(name).chmod(_mode_of(target))
            Path(name).replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise


@contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """An empty folder to write files to, which becomes `path` when the block ends without an error.

    Where `path` is a folder already, its files of the same names are replaced once all of the new ones are whole, and
    its other files stay. Raises OSError that names `path`.
    """
    with _errors_name(path):
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_dir():
            raise NotADirectoryError(20, "it is a file; this format is a folder of files", str(path))
        target.parent.mkdir(parents=True, exist_ok=True)
        within = target if target.is_dir() else target.parent
        made = Path(tempfile.mkdtemp(prefix=f".{target.name[:100]}.", suffix=".partial", dir=within))
        try:
            yield made
            for file in made.iterdir():
                with file.open("rb") as handle:
                    os.fsync(handle.fileno())
            if target.is_dir():
                _replace_files(made, target)
            else:
                made.chmod(0o777 & ~_umask())
                made.rename(target)
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            raise


def refuse_the_database(database: Path | None, target: Path) -> None:
    """Raises OSError where the target is the database that is written out, or a file that SQLite keeps beside it."""
    if database is None or not target.exists():
        return
    beside = [database.with_name(database.name + ending) for ending in ("", "-wal", "-shm", "-journal")]
    if any(file.exists() and file.samefile(target) for file in beside):
        raise FileExistsError(errno.EEXIST, "it is the database itself; name another file", str(target))


def _replace_files(made: Path, target: Path) -> None:
    files = sorted(made.iterdir())
    for file in files:
        if (target / file.name).is_dir():
            raise IsADirectoryError(21, "it is a folder; a file of this name is to be written", str(target / file.name))
    for file in files:
        file.replace(target / file.name)
    made.rmdir()


def _to_disk(file: TextIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _mode_of(target: Path) -> int:
    """The permissions of what is replaced, else those of any new file."""
    return stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask()


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


@contextmanager
def _errors_name(path: Path) -> Iterator[None]:
    """Errors name what was asked for, not the passing file beside it."""
    try:
        yield
    except OSError as error:
        named = str(error.filename or "")
        raise type(error)(
            error.errno, error.strerror, str(path) if not named or ".partial" in named else named
        ) from error
