"""Files that are one document each: mail, web pages saved whole, office documents, books. One module a format.

Each has a function `read` from bytes to a `Document`; which module reads what is known here alone.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from types import MappingProxyType
from typing import NamedTuple, Protocol, cast

from loaders.sources.documents.document import CannotReadError, Document

__all__ = ["FORMATS", "NOT_READ", "CannotReadError", "Document", "has_front_matter", "read"]


class Format(NamedTuple):
    """What reads a format: a module of this folder, and the package and extra that it needs."""

    name: str
    module: str
    package: str | None = None
    extra: str | None = None


FORMATS = MappingProxyType({
    "mail": Format("a mail", "mail"),
    "docx": Format("a Word document", "word"),
    "pptx": Format("a PowerPoint presentation", "slides"),
    "odt": Format("an OpenDocument text", "opendocument"),
    "epub": Format("an EPUB book", "epub"),
    "pdf": Format("a PDF document", "pdf", "pypdf", "pdf"),
    "rtf": Format("a rich text document", "rich_text"),
    "markdown": Format("a text with front matter", "front_matter"),
    "doc": Format("a Word document of before 2007", "old_word"),
    "msg": Format("an Outlook message", "outlook"),
})  # fmt: skip


NOT_READ = MappingProxyType({
    "encrypted": "an encrypted document; save it without its password",
    "ppt": "a PowerPoint presentation of before 2007; save it as .pptx",
})  # fmt: skip
"""Formats that hold pages which cannot be had from here, and what to do."""


def has_front_matter(data: bytes) -> bool:
    """Whether a text begins with front matter."""
    from loaders.sources.documents.front_matter import begins

    return begins(data[:20_000].decode("utf-8", "replace"))


class _Reader(Protocol):
    def read(self, data: bytes) -> Document: ...


def read(kind: str, data: bytes) -> Document:
    """The document in the bytes of a file of a format of `FORMATS` or `NOT_READ`. Raises CannotReadError alone."""
    if kind in NOT_READ:
        raise CannotReadError(NOT_READ[kind])
    format = FORMATS[kind]
    if format.package is not None and find_spec(format.package) is None:
        raise CannotReadError(
            f"{format.name}, which is read with {format.package}: pip install 'care-explorer[{format.extra}]'"
        )
    reader = cast(_Reader, import_module(f"{__name__}.{format.module}"))
    try:
        return reader.read(data)
    except CannotReadError:
        raise
    except Exception as error:
        words = " ".join(str(error).split())[:160]
        raise CannotReadError(f"{format.name} that is damaged: {words or type(error).__name__}") from error
