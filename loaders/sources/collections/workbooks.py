"""Owns workbooks (.xlsx, .xls, .xlsb, .ods): sheets that are tables of articles, such as lists of press cuttings."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING

from loaders.sources import archive, sniffing
from loaders.sources.collections.tables import articles_of_rows, is_table_of_articles
from loaders.sources.page import Refused, SourceBytes
from loaders.sources.safety import neutralise_name

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_FORMATS = frozenset({"xlsx", "xls"})
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
_LINES_ABOVE = 10
"""Rows above the headings, which say what the list is."""


class _DamagedError(Exception):
    """The library could not go on."""


def is_workbook(data: bytes) -> bool:
    """Whether the bytes are a workbook, by its own parts."""
    if archive.is_zip(data):
        if data.startswith(_OPEN_DOCUMENT, 30):
            return True
        within = archive.document_in(data)
        return within is not None and within.format in _FORMATS
    known = sniffing.signature(data)
    if known is None or known.format != "ole":
        return False
    old = sniffing.compound_document(data)
    return old is not None and old.format in _FORMATS


def articles(data: bytes, name: str, path: str) -> Iterator[SourceBytes | Refused]:
    """The articles in the rows of its sheets, or why there are none."""

    def refused(reason: str, *, failed: bool = False) -> Refused:
        return Refused(None, name, path, "workbook", len(data), "failed" if failed else "skipped", reason)

    if find_spec("python_calamine") is None:
        yield refused(
            "a workbook, which is read with python-calamine: pip install 'care-explorer[sheets]'", failed=True
        )
        return
    why = archive.why_not_any(data) if archive.is_zip(data) else None
    if why is not None:
        yield refused(f"a workbook of which a part cannot be read: {why}")
        return
    found = 0
    try:
        for sheet, rows in _sheets(data):
            label = f"#{neutralise_name(sheet)}"
            for each in articles_of_rows(rows, len(data), name + label, path + label):
                found += isinstance(each, SourceBytes)
                yield each
    except _DamagedError as error:
        yield refused(f"a damaged workbook: {error}", failed=True)
        return
    if not found:
        yield refused("a workbook without articles: no sheet has headings such as title and text")


def _sheets(data: bytes) -> list[tuple[str, list[list[object]]]]:
    """(name, rows from the headings on) of the sheets whose headings are those of articles."""
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with _silence():
            workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
            names = enumerate(workbook.sheet_names)
            return [(name, rows) for number, name in names if (rows := _rows(workbook, number))]
    except (CalamineError, OSError, ValueError) as error:
        raise _DamagedError(archive.words(error)) from error
    except BaseException as error:
        # What the library did not think of is no Exception, and its class cannot be imported.
        if type(error).__name__ != "PanicException":
            raise
        raise _DamagedError("its parts contradict each other") from None


@contextmanager
def _silence() -> Iterator[None]:
    """Without what the library itself writes to the terminal over damaged files."""
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(nowhere)
        os.close(kept)


def _rows(workbook: CalamineWorkbook, number: int) -> list[list[object]]:
    """The rows of a sheet from its headings on; none of a sheet that has other headings."""
    rows = iter(workbook.get_sheet_by_index(number).iter_rows())
    for _, row in zip(range(_LINES_ABOVE), rows, strict=False):
        if is_table_of_articles([str(cell) for cell in row]):
            return [list[object](row), *(list[object](each) for each in rows)]
    return []
