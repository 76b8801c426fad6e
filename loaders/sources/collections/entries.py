"""Owns an entry of a collection as a source: its bytes, its name, and the hash that it is known by."""

from __future__ import annotations

import hashlib
from dataclasses import astuple, dataclass

from loaders.sources.page import Said, SourceBytes
from loaders.sources.safety import neutralise_name


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
