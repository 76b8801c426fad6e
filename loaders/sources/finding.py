"""Owns the way from a path to sources: files, addresses and standard input, and what archives and collections hold."""

from __future__ import annotations

import hashlib
import io
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import BinaryIO, Literal

from loaders.sources import address, archive, folder, limits, sniffing, tapes
from loaders.sources.collections import workbooks
from loaders.sources.page import Refused, SourceBytes
from loaders.sources.safety import neutralise_name

STANDARD_INPUT = "-"
_TOO_LARGE = f"more than {limits.SOURCE_BYTES:,} bytes"

_STREAMED = ("mailbox", "warc")
_DEEPEST_MAIL = 4
"""Mails within each other that are opened for what is attached to them."""

Found = SourceBytes | Refused


def find(path: str | os.PathLike[str]) -> Iterator[Found]:
    """The sources at or below a path, not yet decoded: what was loaded before costs no more than its hash."""
    given = os.fspath(path)
    if given == STANDARD_INPUT:
        yield from _held(sys.stdin.buffer.read(limits.SOURCE_BYTES + 1), "standard input", "-")
        return
    if address.is_address(given) and not os.path.lexists(given):
        yield from _fetched(address.fetch(given))
        return
    for file in folder.walk(given):
        if isinstance(file, folder.Unreadable):
            yield _refused_file(file.path, file.reason, "failed" if file.failed else "skipped")
        else:
            yield from _open(file)


def _open(file: str) -> Iterator[Found]:
    """What one regular file holds: itself, the members of the archive, or the entries of the collection it is."""
    data = folder.read_bytes(file, limits.SOURCE_BYTES)
    if isinstance(data, folder.Unreadable):
        yield _refused_file(file, data.reason, "failed")
    elif archive.is_zip(data) and not _is_document(data):
        yield from _entries_of_each(archive.zip_members(file, *_named(file), os.path.getsize(file)))  # noqa: PTH202
    elif len(data) > limits.SOURCE_BYTES and (kind := _streamed(data)) is not None:
        try:
            with open(file, "rb") as handle:  # noqa: PTH123
                yield from _entries_in(handle, kind, os.path.getsize(file), *_named(file))  # noqa: PTH202
        except OSError as error:
            yield _refused_file(file, (error.strerror or type(error).__name__).lower(), "failed")
    else:
        yield from _held(data, *_named(file))


def _fetched(found: address.Fetched | Refused) -> Iterator[Found]:
    """What an address gave: itself, or what it holds."""
    if isinstance(found, Refused):
        yield found
        return
    note: str | None = found.note
    for source in _held(found.data, found.name, found.path):
        if isinstance(source, SourceBytes):
            encoding = source.encoding or found.encoding
            source = replace(source, address=source.address or found.address, encoding=encoding, note=note)
            note = None
        yield source


def _held(data: bytes, name: str, path: str) -> Iterator[Found]:
    """What the bytes of a file hold."""
    if len(data) > limits.SOURCE_BYTES:
        yield Refused(None, name, path, "unknown", len(data), "skipped", _TOO_LARGE)
    elif archive.is_zip(data) and not _is_document(data):
        yield from _entries_of_each(archive.zip_members(io.BytesIO(data), name, path, len(data)))
    elif (kind := _streamed(data)) is not None:
        yield from _entries_in(io.BytesIO(data), kind, len(data), name, path)
    elif (packing := archive.packing(data)) is not None:
        yield from _entries_of_each([archive.unpacked(data, packing, name, path)])
    else:
        yield from _entries(SourceBytes(hashlib.sha256(data).hexdigest(), name, path, data))


def _is_document(data: bytes) -> bool:
    """Whether a zip archive is a document of its own; a larger one than a file may be is not looked into."""
    return len(data) <= limits.SOURCE_BYTES and archive.document_in(data) is not None


def _entries_of_each(members: Iterable[Found]) -> Iterator[Found]:
    for member in members:
        if isinstance(member, SourceBytes):
            yield from _entries(member)
        else:
            yield member


def _entries(source: SourceBytes, within: int = 0) -> Iterator[Found]:
    """The entries of the collection that a source is; else the source itself, with what is attached to it.

    `within` counts the mails that it is attached to, one to the other.
    """
    if source.format == "mail" or sniffing.is_mail(source.data) or sniffing.is_outlook(source.data):
        yield from _with_attachments(source, within)
        return
    kind = "workbook" if workbooks.is_workbook(source.data) else sniffing.collection(source.data)
    found = _records(source, kind)
    if found is not None:
        yield from found
    elif kind in _STREAMED or kind == "feed":
        yield from _entries_in(io.BytesIO(source.data), kind, len(source.data), source.name, source.path)
    else:
        yield source


def _with_attachments(source: SourceBytes, within: int) -> Iterator[Found]:
    from loaders.sources.collections.attachments import attachments

    if within == _DEEPEST_MAIL or (found := attachments(source)) is None:
        yield source
        return
    for each in found:
        if isinstance(each, SourceBytes) and each is not source:
            yield from _entries(each, within + 1)
        else:
            yield each


def _records(source: SourceBytes, kind: str | None) -> Iterator[Found] | None:
    """The articles of what looks like JSON, a table or a workbook; None where it is not one."""
    if kind == "json":
        from loaders.sources.collections.json_articles import articles

        return articles(source.data, source.name, source.path)
    if kind == "table":
        from loaders.sources.collections.tables import rows

        return rows(source.data, source.name, source.path)
    if kind == "workbook":
        return workbooks.articles(source.data, source.name, source.path)
    return None


def _entries_in(handle: BinaryIO, kind: str, size: int, name: str, path: str) -> Iterator[Found]:
    if kind == "feed":
        from loaders.sources.collections.feeds import entries

        return entries(handle, size, name, path)
    if kind == "tar":
        return _entries_of_each(tapes.members(handle, size, name, path))
    if kind == "mailbox":
        from loaders.sources.collections.mailboxes import messages

        return _entries_of_each(messages(handle, name, path))
    from loaders.sources.collections.web_archives import records

    return records(handle, size, name, path)


def _streamed(data: bytes) -> str | None:
    """The kind of a collection or archive that is read member by member, so that it may be of any size."""
    packing = archive.packing(data)
    head = archive.unpacked_head(data, packing) if packing is not None else data
    if tapes.is_tar(head):
        return "tar"
    kind = sniffing.collection(head)
    if packing is not None:
        return kind if kind == "warc" and packing == "gzip" else None
    return kind if kind in _STREAMED else None


def _named(file: str) -> tuple[str, str]:
    """(name, whole path) of a file as safe text: a name on disk may hold anything but a slash."""
    return neutralise_name(os.path.basename(file)), neutralise_name(os.path.abspath(file))  # noqa: PTH100, PTH119


def _refused_file(file: str, reason: str, status: Literal["skipped", "failed"]) -> Refused:
    return Refused(None, *_named(file), "unknown", 0, status, reason)
