"""Owns tables of articles: values apart by commas, semicolons or tabs, with a first line that says what each is."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from loaders.sources import limits
from loaders.sources.collections.entries import entry_source
from loaders.sources.collections.fields import entry_of, known_names
from loaders.sources.decoding import NotTextError, decode
from loaders.sources.page import Refused, SourceBytes

_DELIMITERS = ",;\t|"
_LONGEST_HEADING = 60


def is_table_of_articles(names: list[str]) -> bool:
    """Whether the headings of a table are those of articles: a text, and what it is or where or when it was."""
    if len(names) < 2 or any(len(name) > _LONGEST_HEADING for name in names):
        return False
    known = known_names(names)
    return "text" in known and not known.isdisjoint({"title", "address", "date"})


def delimiter_of(head: str) -> str | None:
    """What stands between the values of a table of articles that begins so; None of anything else."""
    first, newline, _ = head.lstrip("\ufeff").partition("\n")
    for delimiter in _DELIMITERS if newline else "":
        if is_table_of_articles([name.strip(" \r\"'") for name in first.split(delimiter)]):
            return delimiter
    return None


def rows(data: bytes, name: str, path: str) -> Iterator[SourceBytes | Refused] | None:
    """The articles among the rows; None where the bytes are no table of articles."""
    try:
        text = decode(data).text.lstrip("\ufeff")
    except NotTextError:
        return None
    delimiter = delimiter_of(text[:10_000])
    return _rows(text, delimiter, len(data), name, path) if delimiter is not None else None


def _rows(text: str, delimiter: str, size: int, name: str, path: str) -> Iterator[SourceBytes | Refused]:
    csv.field_size_limit(limits.PAGE_CHARACTERS)
    table = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        yield from articles_of_rows(table, size, name, path)
    except csv.Error as error:
        where = f" at line {table.line_num:,}"
        yield Refused(None, name, path, "table", size, "failed", f"a damaged table{where}: {error}")


def articles_of_rows(
    rows: Iterable[Sequence[object]], size: int, name: str, path: str
) -> Iterator[SourceBytes | Refused]:
    """The articles in rows under the headings of the first; what has no text is counted and said at the end."""
    names: list[str] = []
    found = without = 0
    for number, row in enumerate(rows):
        where = f"#{number}"
        if not number:
            names = [str(cell).strip() for cell in row]
        elif len(row) > len(names):
            reason = f"a row of {len(row)} values under {len(names)} headings"
            yield Refused(None, name + where, path + where, "table", 0, "failed", reason)
        elif any(row):
            entry = entry_of(dict(zip(names, row, strict=False)))
            if entry is None or entry.text == entry.said.title:
                without += 1
            else:
                found += 1
                yield entry_source(entry, "table", name, path, str(number))
    if without or not found:
        reason = f"{without:,} of {found + without:,} rows have no text" if without else "a table without rows"
        yield Refused(None, name, path, "table", size, "skipped", reason)
