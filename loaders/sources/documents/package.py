"""Owns the zip archive that an office document or a book is: its members, within the limits of archives."""

from __future__ import annotations

import io
import zipfile

from loaders.sources import archive, limits
from loaders.sources.documents.document import CannotReadError


class Package:
    """The members of a document by name. Raises CannotReadError for what is damaged, encrypted or unpacks too far."""

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except archive.BROKEN as error:
            raise CannotReadError(f"a damaged document: {archive.words(error)}") from error
        self._left = 2 * limits.SOURCE_BYTES
        self._members = {member.filename: member for member in self._archive.infolist()}

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes:
        """The bytes of a member."""
        member = self._members.get(name)
        if member is None:
            raise CannotReadError(f"a damaged document: it has no {name}")
        why = archive.why_not(member, self._left)
        if why is not None:
            raise CannotReadError(f"a document of which a part cannot be read: {why}")
        try:
            data = archive.unpack(self._archive, member)
        except archive.BROKEN as error:
            raise CannotReadError(f"a damaged document: {archive.words(error)}") from error
        self._left -= len(data)
        return data

    @property
    def names(self) -> list[str]:
        """The names of all members."""
        return list(self._members)

    def read_if_there(self, name: str) -> bytes | None:
        """The bytes of a member that a document need not have."""
        return self.read(name) if name in self._members else None
