"""Owns the compound files (OLE) that older office programs wrote: the streams within them, by their paths."""

from __future__ import annotations

import io
import struct

import olefile

from loaders.sources.documents.document import CannotReadError

_DAMAGED = (OSError, ValueError, LookupError, ArithmeticError, struct.error)
"""What the library raises over damaged files."""


class Compound:
    """The streams of a compound file by their path. Raises CannotReadError for what is damaged."""

    def __init__(self, data: bytes) -> None:
        try:
            self._file = olefile.OleFileIO(io.BytesIO(data))
        except _DAMAGED as error:
            raise CannotReadError(f"a damaged document: {' '.join(str(error).split())[:120]}") from error

    def paths(self) -> list[tuple[str, ...]]:
        """Where each stream is: the names of the storages that it is in, and its own."""
        return [tuple(path) for path in self._file.listdir()]

    def read(self, *path: str) -> bytes:
        """The bytes of a stream."""
        found = self.read_if_there(*path)
        if found is None:
            raise CannotReadError(f"a damaged document: it has no {'/'.join(path)}")
        return found

    def read_if_there(self, *path: str) -> bytes | None:
        """The bytes of a stream that a file need not have."""
        if not self._file.exists(list(path)):
            return None
        try:
            with self._file.openstream(list(path)) as stream:
                data = stream.read()
        except _DAMAGED as error:
            raise CannotReadError(f"a damaged document: {' '.join(str(error).split())[:120]}") from error
        return bytes(data)

    def properties(self) -> olefile.OleMetadata:
        """What the file says of itself: title, author and times, as bytes and `datetime`; nothing where damaged."""
        try:
            return self._file.get_metadata()
        except _DAMAGED:
            return olefile.OleMetadata()
