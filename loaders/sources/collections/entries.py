"""Owns an entry of a collection as a source: its bytes, its name, and the hash that it is known by."""

from __future__ import annotations

import hashlib
import re
from dataclasses import astuple, dataclass

from loaders.sources.page import Said, SourceBytes
from loaders.sources.safety import neutralise_name

_ISO = re.compile(r"\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)")


@dataclass(frozen=True, slots=True)
class Entry:
    """The text of an entry, or a piece of HTML, and what its collection says of it."""

    text: str
    is_html: bool
    said: Said


def entry_source(entry: Entry, format: str, name: str, path: str, label: str) -> SourceBytes:
    """The entry as a source. The same entry in a later copy of its collection has the same hash."""
    data = entry.text.encode("utf-8", "surrogatepass")
    known = "\x00".join(part or "" for part in astuple(entry.said)).encode("utf-8", "surrogatepass")
    where = f"#{neutralise_name(label)}"
    return SourceBytes(
        hashlib.sha256(known + b"\x00" + data).hexdigest(), name + where, path + where, data,
        encoding="utf-8", said=entry.said, format=format, is_html=entry.is_html,
    )  # fmt: skip


def day_of(written: str) -> str | None:
    """The ISO 8601 day that a date begins with, as 2009-04-18T10:00:00Z does."""
    found = _ISO.match(written)
    if found is None:
        return None
    year, month, day = found.groups()
    return f"{year}-{month}-{day}" if "01" <= month <= "12" and "01" <= day <= "31" else None
