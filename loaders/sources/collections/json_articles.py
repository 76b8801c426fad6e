"""Owns articles as JSON: a list of records, one record a line (JSON lines), or the list within a service's answer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from loaders.sources import limits
from loaders.sources.collections.entries import Entry, entry_source
from loaders.sources.collections.fields import entry_of
from loaders.sources.decoding import NotTextError, decode
from loaders.sources.page import Refused, SourceBytes

_DEEPEST_LIST = 3
_REACH_OF_LINE = 2_000_000
"""Bytes in which the first record of JSON lines ends."""
_NO_ARTICLES = "looks like JSON data, no page of text"


def articles(data: bytes, name: str, path: str) -> Iterator[SourceBytes | Refused] | None:
    """The articles among the records; None where the bytes are no JSON at all."""
    first_line, _, rest = data[:_REACH_OF_LINE].partition(b"\n")
    of_lines = bool(rest.strip()) and isinstance(_parsed(first_line.decode("utf-8-sig", "replace")), dict)
    if len(data) > limits.COLLECTION_BYTES and not of_lines:
        reason = f"JSON data of {len(data):,} bytes (at most {limits.COLLECTION_BYTES:,}, or one record a line)"
        return iter([Refused(None, name, path, "json", len(data), "skipped", reason)])
    try:
        text = decode(data, "utf-8").text
    except NotTextError:
        return None
    if of_lines:
        return _told_by(_of_lines(text), len(data), name, path)
    whole = _parsed(text)
    if whole is None:
        return None
    return _told_by(enumerate(_records(whole, _DEEPEST_LIST), 1), len(data), name, path)


def _of_lines(text: str) -> Iterator[tuple[int, dict[str, Any] | str]]:
    """The number of each line that is not empty with its record, or with its text where that is none."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            record = _parsed(line)
            yield number, record if isinstance(record, dict) else line


def _told_by(
    records: Iterable[tuple[int, dict[str, Any] | str]], size: int, name: str, path: str
) -> Iterator[SourceBytes | Refused]:
    """The articles of numbered records, and what is said of those that are none."""
    found = without = 0
    for number, record in records:
        if isinstance(record, str):
            where = f"#{number}"
            reason = "a line that is no JSON record"
            yield Refused(None, name + where, path + where, "json", len(record), "failed", reason)
            continue
        entry = _told(record)
        if entry is None:
            without += 1
        else:
            found += 1
            yield entry_source(entry, "json", name, path, str(number))
    yield from _without(found, without, size, name, path)


def _told(record: dict[str, Any]) -> Entry | None:
    """The article of a record that has a text beside its title, as few other records have."""
    entry = entry_of(record)
    return entry if entry is not None and entry.said.title != entry.text else None


def _without(found: int, without: int, size: int, name: str, path: str) -> Iterator[Refused]:
    """What is said of the records that are no articles."""
    if not found:
        yield Refused(None, name, path, "json", size, "skipped", _NO_ARTICLES)
    elif without:
        reason = f"{without:,} of {found + without:,} records have no text"
        yield Refused(None, name, path, "json", size, "skipped", reason)


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _records(value: Any, deepest: int) -> list[dict[str, Any]]:
    """The records of a list, or of the longest list of records within; a record alone where it is one of an article."""
    if isinstance(value, list):
        return [each for each in value if isinstance(each, dict)]
    if not isinstance(value, dict):
        return []
    if _told(value) is not None:
        return [value]
    inner = [_records(each, deepest - 1) for each in value.values()] if deepest else []
    return max(inner, key=len, default=[])
