"""Owns the way from a path to pages: finds the bytes, tells what they are, and hands them to the format's module."""

from __future__ import annotations

import hashlib
import io
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from loaders.sources import address, archive, folder, html_page, limits, plain_text, sniffing
from loaders.sources.decoding import Decoded, NotTextError, decode
from loaders.sources.mending import mend
from loaders.sources.page import Page, Refused, SourceBytes
from loaders.sources.safety import neutralise, neutralise_name

STANDARD_INPUT = "-"
_TOO_LARGE = f"more than {limits.SOURCE_BYTES:,} bytes"


def read(path: str | os.PathLike[str]) -> Iterator[Page | Refused]:
    """The pages at or below a path ("-": standard input) in sorted order, and what was refused; raises no OSError."""
    for found in find(path):
        yield take(found) if isinstance(found, SourceBytes) else found


def find(path: str | os.PathLike[str]) -> Iterator[SourceBytes | Refused]:
    """The sources at or below a path, not yet decoded: what was loaded before costs no more than its hash."""
    given = os.fspath(path)
    if given == STANDARD_INPUT:
        yield from _members(sys.stdin.buffer.read(limits.SOURCE_BYTES + 1), "standard input", "-")
        return
    if address.is_address(given) and not os.path.lexists(given):
        yield from _fetched(address.fetch(given))
        return
    for file in folder.walk(given):
        if isinstance(file, folder.Unreadable):
            yield _refused_file(file.path, file.reason, "failed" if file.failed else "skipped")
        else:
            yield from _open(file)


def take(source: SourceBytes) -> Page | Refused:
    """The page in the bytes of a source, or why there is none. Pure: no file is touched."""
    known = sniffing.signature(source.data)
    if known is not None:
        return _not_a_page(source, known.format, f"looks like {known.name}, no page of text")
    reason = plain_text.why_too_many_bytes(source.data)
    if reason is not None:
        return _not_a_page(source, "text", reason)
    try:
        decoded = decode(source.data, source.encoding or html_page.declared_encoding(source.data))
    except NotTextError as error:
        return _not_a_page(source, "binary", str(error))
    if sniffing.is_html(decoded.text):
        return _html(source, decoded)
    other = sniffing.other_markup(decoded.text)
    if other is not None:
        return _not_a_page(source, other[0], f"looks like {other[1]}, no page of text")
    mended = mend(decoded.text)
    return _page(source, "text", mended.text, (decoded.note, *mended.notes))


def _html(source: SourceBytes, decoded: Decoded) -> Page | Refused:
    mended = mend(decoded.text)
    found = html_page.read(mended.text)
    # Character references are resolved by now, and may have brought in what the page's own bytes did not hold.
    again = mend(found.text)
    return _page(source, "html", again.text, (decoded.note, *mended.notes, *again.notes), found)


def _page(
    source: SourceBytes, kind: str, text: str, notes: tuple[str | None, ...], said: html_page.HtmlPage | None = None
) -> Page | Refused:
    text = neutralise(text)
    why = plain_text.why_not_a_page(text)
    if why is not None:
        return _not_a_page(source, kind, why)
    return Page(
        source.sha256, source.name, source.path, kind, len(source.data), text,
        title=_line(said.title) if said else None, address=(_line(said.address) if said else None) or source.address,
        date=said.date if said else None, reason="; ".join(note for note in notes if note) or None,
    )  # fmt: skip


def _open(file: str) -> Iterator[SourceBytes | Refused]:
    """What one regular file holds: itself, or the members of the archive it is."""
    data = folder.read_bytes(file, limits.SOURCE_BYTES)
    if isinstance(data, folder.Unreadable):
        yield _refused_file(file, data.reason, "failed")
    elif archive.is_zip(data):
        yield from archive.zip_members(file, *_named(file), os.path.getsize(file))  # noqa: PTH202
    else:
        yield from _members(data, *_named(file))


def _fetched(found: address.Fetched | Refused) -> Iterator[SourceBytes | Refused]:
    """What an address gave: itself, or the members of the archive it is."""
    if isinstance(found, Refused):
        yield found
        return
    for source in _members(found.data, found.name, found.path):
        if isinstance(source, SourceBytes):
            source = replace(source, address=found.address, encoding=found.encoding, note=found.note)
        yield source


def _members(data: bytes, name: str, path: str) -> Iterator[SourceBytes | Refused]:
    if len(data) > limits.SOURCE_BYTES:
        yield Refused(None, name, path, "unknown", len(data), "skipped", _TOO_LARGE)
    elif archive.is_zip(data):
        yield from archive.zip_members(io.BytesIO(data), name, path, len(data))
    elif archive.is_gzip(data):
        yield archive.gunzip(data, name, path)
    else:
        yield SourceBytes(hashlib.sha256(data).hexdigest(), name, path, data)


def _named(file: str) -> tuple[str, str]:
    """(name, whole path) of a file as safe text: a name on disk may hold anything but a slash."""
    return neutralise_name(os.path.basename(file)), neutralise_name(os.path.abspath(file))  # noqa: PTH100, PTH119


def _refused_file(file: str, reason: str, status: Literal["skipped", "failed"]) -> Refused:
    return Refused(None, *_named(file), "unknown", 0, status, reason)


def _not_a_page(source: SourceBytes, kind: str, reason: str) -> Refused:
    return Refused(source.sha256, source.name, source.path, kind, len(source.data), "skipped", reason)


def _line(text: str | None) -> str | None:
    """One line that was mended and made safe as the text was, so that a title is found in it again."""
    return neutralise_name(" ".join(mend(text).text.split())) or None if text else None
