"""Owns the shapes that travel between reading a source and taking its page apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple


@dataclass(frozen=True, slots=True)
class Said:
    """What a format says of a page beside its text. `date` is an ISO 8601 day, `site` who publishes it."""

    title: str | None = None
    address: str | None = None
    date: str | None = None
    author: str | None = None
    site: str | None = None


class Seen(NamedTuple):
    """An ISO 8601 day on which something was there, and what was done with it then, as in "archived"."""

    day: str
    how: str


@dataclass(frozen=True, slots=True)
class SourceBytes:
    """One file, stream item, archive member or entry of a collection. `name` and `path` are safe to show and to store.

    Of what was fetched, `address` is where it was found, `encoding` what the server says it is in, and `note` one line
    about what was fetched and when. Of an entry `said` is what its collection says of it and `format` the collection's;
    its bytes are text or, where `is_html`, a piece of HTML. `seen` is the day of one that has none of its own.
    """

    sha256: str
    name: str
    path: str
    data: bytes
    address: str | None = None
    encoding: str | None = None
    note: str | None = None
    said: Said | None = None
    format: str | None = None
    is_html: bool = False
    seen: Seen | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """The text of one source: decoded, mended and made safe.

    Line ends are LF, no-break spaces are kept, control and bidirectional characters are U+FFFD. `title`, `address` and
    `date` (ISO 8601 day) are what the format itself says; `reason` is one line about what was guessed or mended.
    """

    sha256: str
    name: str
    path: str
    format: str
    size: int
    text: str
    title: str | None = None
    address: str | None = None
    date: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A source that cannot be loaded. `reason` is one line that does not repeat the path; `size` is in bytes.

    "skipped" is no page of text (a picture, an empty file); "failed" is one that might be, but could not be read.
    """

    sha256: str | None
    name: str
    path: str
    format: str
    size: int
    status: Literal["skipped", "failed"]
    reason: str
