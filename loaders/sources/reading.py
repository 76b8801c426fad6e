"""Owns the way from the bytes of a source to its page: tells what they are, and hands them to the format's module."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urljoin

from loaders.sources import archive, documents, html_page, plain_text, sniffing
from loaders.sources.decoding import Decoded, NotTextError, decode
from loaders.sources.finding import find
from loaders.sources.heading import headed, is_person, titled
from loaders.sources.mending import mend
from loaders.sources.page import Page, Refused, Said, SourceBytes
from loaders.sources.safety import neutralise, neutralise_name

_NOTHING_SAID = Said()
_FRONT_MATTER = (b"---", b"+++", b"\xef\xbb\xbf---")


def read(path: str | os.PathLike[str]) -> Iterator[Page | Refused]:
    """The pages at or below a path ("-": standard input) in sorted order, and what was refused; raises no OSError."""
    for found in find(path):
        yield take(found) if isinstance(found, SourceBytes) else found


def take(source: SourceBytes) -> Page | Refused:
    """The page in the bytes of a source, or why there is none. Pure: no file is touched."""
    known = _known(source)
    if known is not None:
        kind, name = known
        if kind in documents.FORMATS or kind in documents.NOT_READ:
            return _document(source, kind)
        return _not_a_page(source, kind, f"looks like {name}, no page of text")
    reason = plain_text.why_too_many_bytes(source.data)
    if reason is not None:
        return _not_a_page(source, "text", reason)
    try:
        decoded = decode(source.data, source.encoding or html_page.declared_encoding(source.data))
    except NotTextError as error:
        return _not_a_page(source, "binary", str(error))
    if source.is_html or sniffing.is_html(decoded.text):
        return _html(source, decoded)
    other = None if source.said is not None else sniffing.other_markup(decoded.text)
    if other is not None:
        return _not_a_page(source, other[0], f"looks like {other[1]}, no page of text")
    mended = mend(decoded.text)
    return _page(source, "text", mended.text, (decoded.note, *mended.notes))


def _known(source: SourceBytes) -> tuple[str, str] | None:
    """(format, name) of what is not text by its first bytes, or is a document; None of text, and of entries."""
    if source.said is not None:
        return None
    if source.format == "mail" or sniffing.is_mail(source.data):
        return "mail", "a mail"
    if source.data.startswith(_FRONT_MATTER) and documents.has_front_matter(source.data):
        return "markdown", "a text with front matter"
    known = sniffing.signature(source.data)
    if known is None:
        return None
    within = None
    if known.format == "zip":
        within = archive.document_in(source.data)
    elif known.format == "ole":
        within = sniffing.compound_document(source.data)
    return (within.format, within.name) if within is not None else (known.format, known.name)


def _document(source: SourceBytes, kind: str) -> Page | Refused:
    try:
        found = documents.read(kind, source.data)
    except documents.CannotReadError as error:
        reason = neutralise_name(str(error))
        return Refused(source.sha256, source.name, source.path, kind, len(source.data), error.status, reason)
    mended = mend(found.text)
    own = replace(found.said, title=titled(found.said.title, found.said.site))
    return _page(source, kind, mended.text, (*found.notes, *mended.notes), own)


def _html(source: SourceBytes, decoded: Decoded) -> Page | Refused:
    mended = mend(decoded.text)
    found = html_page.read(mended.text)
    # Character references are resolved by now, and may have brought in what the page's own bytes did not hold.
    again = mend(found.text)
    said = Said(found.title, found.address, found.date)
    return _page(source, "html", again.text, (decoded.note, *mended.notes, *again.notes), said)


def _page(
    source: SourceBytes, kind: str, text: str, notes: tuple[str | None, ...], own: Said = _NOTHING_SAID
) -> Page | Refused:
    """The page with what it says of itself (`own`), or rather what its collection says of it."""
    said = source.said
    if said is not None:
        own = Said(titled(said.title, said.site) or own.title, said.address or own.address, said.date or own.date)
        text = headed(text, _line(said.title), _line(said.author) if is_person(said.author) else None)
    if own.date is None and source.seen is not None:
        own = replace(own, date=source.seen.day)
        notes = (*notes, f"it has no date; dated {source.seen.day}, when it was {source.seen.how}")
    text = neutralise(text)
    why = plain_text.why_not_a_page(text)
    if why is not None:
        return _not_a_page(source, kind, why)
    return Page(
        source.sha256, source.name, source.path, source.format or kind, len(source.data), text,
        title=_line(own.title), address=_address(_line(own.address), source.address), date=own.date,
        reason="; ".join(note for note in notes if note) or None,
    )  # fmt: skip


def _not_a_page(source: SourceBytes, kind: str, reason: str) -> Refused:
    format = source.format or kind
    return Refused(source.sha256, source.name, source.path, format, len(source.data), "skipped", reason)


def _address(own: str | None, found: str | None) -> str | None:
    """The address that a page gives itself, beside the one at which it was found."""
    if own is None or found is None or "://" in own:
        return own or found
    try:
        return urljoin(found, own)
    except ValueError:
        return found


def _line(text: str | None) -> str | None:
    """One line that was mended and made safe as the text was, so that a title is found in it again."""
    return neutralise_name(" ".join(mend(text).text.split())) or None if text else None
