"""Owns mailboxes (mbox): each message as a source with the bytes of the mail that it is."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import BinaryIO

from loaders.sources import limits
from loaders.sources.page import Refused, SourceBytes
from loaders.sources.sniffing import MESSAGE_BEGINS

_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)
_LINE_BYTES = 1_000_000


def messages(handle: BinaryIO, name: str, path: str) -> Iterator[SourceBytes | Refused]:
    """Each message in its order; one that is too large is refused, and the others are not."""
    number, size = 0, 0
    data = bytearray()
    after_blank = True
    while line := handle.readline(_LINE_BYTES):
        if after_blank and MESSAGE_BEGINS.match(line):
            if number:
                yield _message(bytes(data), size, name, path, number)
            number, size = number + 1, 0
            data.clear()
        else:
            size += len(line)
            if size <= limits.SOURCE_BYTES:
                data += line
        after_blank = not line.strip()
    if number:
        yield _message(bytes(data), size, name, path, number)


def _message(data: bytes, size: int, name: str, path: str, number: int) -> SourceBytes | Refused:
    name, path = f"{name}#{number}", f"{path}#{number}"
    if size > limits.SOURCE_BYTES:
        return Refused(None, name, path, "mail", size, "skipped", f"more than {limits.SOURCE_BYTES:,} bytes")
    data = _ESCAPED.sub(rb"\1", data).removesuffix(b"\n")
    return SourceBytes(hashlib.sha256(data).hexdigest(), name, path, data, format="mail")
