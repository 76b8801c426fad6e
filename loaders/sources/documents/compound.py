"""Owns the files of older programs (OLE, Word before 2007 among them): they are not read, and why is said."""

from __future__ import annotations

from loaders.sources.documents.document import CannotReadError, Document

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def read(data: bytes) -> Document:
    """Raises CannotReadError in any case: newer documents that are encrypted are in such files, too."""
    if _ENCRYPTED in data:
        raise CannotReadError("an encrypted document; save it without its password")
    raise CannotReadError("looks like an old Word, Excel or Outlook file; save it as .docx or as text", "skipped")
