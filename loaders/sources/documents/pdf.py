"""Owns PDF documents: the text of their pages, joined; what the lines of it come to is for `printed_pages`.

`pypdf` does the reading, an extra: on board papers it keeps words, lines and columns as well as larger libraries do.
"""

from __future__ import annotations

import io
import logging
import re
from time import monotonic
from typing import Any

from loaders.sources.documents import properties
from loaders.sources.documents.document import CannotReadError, Document
from loaders.sources.documents.printed_pages import running_text

_SECONDS = 30.0
_SECONDS_FOR_A_MEGABYTE = 5.0
_OPERATIONS_BETWEEN_LOOKS = 2_000
_DAY = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
_FEWEST_LETTERS = 25
"""Letters of a page, on average, below which its text is the number or the stamp on a picture of a page."""


def read(data: bytes) -> Document:
    """The document's text, with the title, author and day that it gives itself."""
    import pypdf
    from pypdf.errors import DependencyError

    # What it would warn of on standard error is said as the reason, or does not matter.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    deadline = _Deadline(_SECONDS + _SECONDS_FOR_A_MEGABYTE * len(data) / 1_000_000)
    reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
    try:
        if reader.is_encrypted and not reader.decrypt(""):
            raise CannotReadError("an encrypted PDF document; save it without its password")
        pages = [page.extract_text(visitor_operand_before=deadline.look) for page in reader.pages]
    except DependencyError as error:
        raise CannotReadError("an encrypted PDF document, which is read with: pip install 'pypdf[crypto]'") from error
    if not pages:
        raise CannotReadError("a PDF document without pages", "skipped")
    empty = sum(not page.strip() for page in pages)
    if sum(map(_letters, pages)) < _FEWEST_LETTERS * len(pages) and _has_pictures(reader):
        raise CannotReadError("a PDF document of scanned pages, without text: run ocrmypdf over it first", "skipped")
    text, left_out = running_text(pages)
    if not text:
        raise CannotReadError("a PDF document without text", "skipped")
    meta: Any = reader.metadata or {}
    found = _DAY.match(str(meta.get("/CreationDate") or meta.get("/ModDate") or ""))
    return properties.document(
        text, _said(meta, "/Title"), _said(meta, "/Author"), "-".join(found.groups()) if found else None,
        f"{empty} of {len(pages)} pages have no text" if empty else None,
        f"{left_out:,} running heads and feet left out" if left_out else None,
    )  # fmt: skip


class _Deadline:
    """Ends the reading of a page that is made to last for ever, as forms within forms can be."""

    def __init__(self, seconds: float) -> None:
        self._end = monotonic() + seconds
        self._operations = 0
        self._passed = False

    def look(self, *_: object) -> None:
        """Called before each operation of a page; once passed it is at each, since the library goes on after errors."""
        self._operations += 1
        if self._operations % _OPERATIONS_BETWEEN_LOOKS == 0:
            self._passed = self._passed or monotonic() > self._end
        if self._passed:
            raise CannotReadError("a PDF document that takes longer to read than its size explains")


def _said(meta: Any, name: str) -> str | None:
    said = meta.get(name)
    return " ".join(str(said).split()) or None if said is not None else None


def _letters(page: str) -> int:
    return sum(sign.isalpha() for sign in page)


def _has_pictures(reader: Any) -> bool:
    """Whether one of the first pages shows a picture."""
    for page in reader.pages[:5]:
        resources: Any = page.get("/Resources")
        drawn: Any = resources.get_object().get("/XObject") if resources is not None else None
        for each in (drawn.get_object() if drawn is not None else {}).values():
            if each.get_object().get("/Subtype") == "/Image":
                return True
    return False
