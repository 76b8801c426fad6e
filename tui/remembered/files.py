"""Owns reading and writing one remembered file: all of it or nothing, never an error, never without end."""

from __future__ import annotations

import os


def kept(file: str | os.PathLike[str], most_bytes: int) -> bytes | None:
    """What the file holds, no more than so many bytes of it; None where it cannot be read."""
    try:
        with open(file, "rb") as opened:
            return opened.read(most_bytes)
    except OSError:
        return None


def checksum(content: bytes) -> int:
    """A number that two contents share by chance only: the remainder by a prime, for which nothing is imported."""
    return int.from_bytes(content, "big") % (2**61 - 1)


def keep(file: str | os.PathLike[str], content: bytes) -> bool:
    """Put the content in the place of the file; False where it cannot be written, and what was there stays."""
    # Not imported on the way to the first frame, where files are only read.
    import tempfile
    from pathlib import Path

    file = Path(file)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, beside = tempfile.mkstemp(dir=file.parent, prefix=f".{file.stem}-")
        try:
            with os.fdopen(number, "wb") as opened:
                opened.write(content)
            Path(beside).replace(file)
        except OSError:
            Path(beside).unlink(missing_ok=True)
            raise
    except OSError:
        return False
    return True


def forget_oldest(folder: str, most: int) -> None:
    """Leave so many of the files in a folder, those written last. Raises OSError."""
    found = [(file.stat().st_mtime, file.path) for file in os.scandir(folder) if not file.name.startswith(".")]
    for _, path in sorted(found)[:-most]:
        os.unlink(path)
