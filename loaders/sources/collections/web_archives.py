"""Owns web archives (WARC, and the older ARC): each page that a server gave, with its address and the day it did.

`warcio` does the reading, an extra: records, their chunks and their packing.
"""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import io
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any, BinaryIO

from loaders.sources import limits
from loaders.sources.days import day_of
from loaders.sources.page import Refused, Seen, SourceBytes
from loaders.sources.safety import neutralise_name

PAGES = frozenset({
    "text/html", "application/xhtml+xml", "text/plain", "application/pdf", "application/rtf", "text/rtf",
    "application/epub+zip", "application/vnd.oasis.opendocument.text",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
})  # fmt: skip
"""What servers call the pages that may be read here."""
_LONGEST_HEADER = 1_000_000
"""Bytes between the body of a record and that of the next."""


def records(handle: BinaryIO, size: int, name: str, path: str) -> Iterator[SourceBytes | Refused]:
    """The pages among the records, in their order. A record that is damaged is named; the archive is read up to it."""
    if find_spec("warcio") is None:
        reason = "a web archive, which is read with warcio: pip install 'care-explorer[warc]'"
        yield Refused(None, name, path, "warc", size, "failed", reason)
        return
    from warcio.archiveiterator import ArchiveIterator

    each: Any
    # Unpacked here, since the library takes only files in which each record is packed by itself.
    packed = handle.read(2) == b"\x1f\x8b"
    handle.seek(0)
    stream = _Bounded(gzip.GzipFile(fileobj=handle) if packed else handle)
    archive = iter(ArchiveIterator(stream))
    unpacked, number, pages = 0, 0, 0
    most = limits.MEMBER_RATIO * size + limits.RATIO_FROM
    while True:
        where = f"#{number + 1}"
        try:
            # The library warns on standard error, which is not its own.
            with contextlib.redirect_stderr(io.StringIO()):
                each = next(archive, None)
            if each is None:
                break
            number += 1
            unpacked += max(each.length or 0, 0)
            stream.left = (each.length or 0) + _LONGEST_HEADER
            if packed and (unpacked > most or unpacked > limits.ARCHIVE_BYTES):
                reason = f"the archive unpacks to {unpacked // max(size, 1):,} times its size"
                yield Refused(None, name + where, path + where, "warc", size, "skipped", reason)
                return
            found = _page(each, name, path)
        except Exception as error:  # noqa: BLE001 - the library raises anything over what is damaged
            reason = f"a damaged web archive: {_words(error)}"
            yield Refused(None, name + where, path + where, "warc", size, "failed", reason)
            return
        if found is not None:
            pages += 1
            yield found
    if not pages:
        reason = f"a web archive without pages, of {number:,} {'record' if number == 1 else 'records'}"
        yield Refused(None, name, path, "warc", size, "skipped", reason)


class _Bounded(io.RawIOBase):
    """A stream that ends in an error where a record goes on beyond what it says: the head of one may have no end."""

    def __init__(self, stream: BinaryIO | gzip.GzipFile) -> None:
        self._stream = stream
        self.left = _LONGEST_HEADER

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self.left -= len(data)
        if self.left < 0:
            raise ValueError("a record that goes on beyond its end")
        return data


def _page(record: Any, name: str, path: str) -> SourceBytes | Refused | None:
    """The page that a record holds; None where it holds something else."""
    if record.rec_type not in {"response", "resource", "conversion"}:
        return None
    http = record.http_headers
    kind, encoding = record.content_type, None
    if http is not None:
        if http.get_statuscode() != "200":
            return None
        kind = http.get_header("Content-Type")
    kind, _, parameters = (kind or "").partition(";")
    if kind.strip().lower() not in PAGES:
        return None
    _, _, encoding = parameters.lower().partition("charset=")
    address = _words(record.rec_headers.get_header("WARC-Target-URI") or record.rec_headers.get_header("uri"))
    if not address.startswith(("http://", "https://", "ftp://")):
        return None
    seen = day_of(
        record.rec_headers.get_header("WARC-Date") or (record.rec_headers.get_header("archive-date") or "")[:8]
    )
    name, path = f"{name}#{address}", f"{path}#{address}"
    data = record.content_stream().read(limits.SOURCE_BYTES + 1)
    if len(data) > limits.SOURCE_BYTES:
        return Refused(None, name, path, "warc", len(data), "skipped", f"more than {limits.SOURCE_BYTES:,} bytes")
    if getattr(record.raw_stream, "limit", 0) > 0:
        return Refused(None, name, path, "warc", len(data), "failed", "cut off before its end")
    return SourceBytes(
        hashlib.sha256(data).hexdigest(), name, path, data,
        address=address, encoding=encoding.strip("\"' ") or None,
        seen=Seen(seen, "archived") if seen is not None else None,
    )  # fmt: skip


def _words(said: object) -> str:
    return neutralise_name(" ".join(str(said or "").split()))[:200]
