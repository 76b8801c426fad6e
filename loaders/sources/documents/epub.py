"""Owns EPUB books: their chapters in reading order as one text, with title, author and day of the book."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

from loaders.sources import html_page
from loaders.sources.days import day_of
from loaders.sources.decoding import NotTextError, decode
from loaders.sources.documents.document import CannotReadError, Document, with_head
from loaders.sources.documents.markup import events, texts
from loaders.sources.documents.package import Package
from loaders.sources.mending import mend
from loaders.sources.page import Said

_CHAPTER = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml", ""})


def read(data: bytes) -> Document:
    """The book's text, with what its package file says of it."""
    package = Package(data)
    place = _place_of_package_file(package.read("META-INF/container.xml"))
    described = package.read(place)
    chapters = [
        _chapter(package, posixpath.normpath(posixpath.join(posixpath.dirname(place), name)))
        for name in _reading_order(described)
    ]
    text = "\n\n".join(chapter for chapter in chapters if chapter)
    if not text:
        raise CannotReadError("an EPUB book without text", "skipped")
    said = texts(described, "title", "creator", "date", "publisher")
    day = day_of(said.get("date") or "")
    return with_head(text, Said(said.get("title"), None, day, said.get("creator"), said.get("publisher")))


def _place_of_package_file(container: bytes) -> str:
    for event in events(container):
        if event.kind == "open" and event.name == "rootfile" and event.said.get("full-path"):
            return event.said["full-path"]
    raise CannotReadError("a damaged document: an EPUB book that does not say where it begins")


def _reading_order(described: bytes) -> list[str]:
    """The names of the chapters, relative to the package file, in the order in which they are read."""
    items: dict[str, str] = {}
    order: list[str] = []
    for kind, _, name, said in events(described):
        if kind != "open":
            continue
        if (
            name == "item"
            and said.get("media-type", "") in _CHAPTER
            and "nav" not in said.get("properties", "").split()
        ):
            items[said.get("id", "")] = unquote(said.get("href", ""))
        elif name == "itemref" and said.get("linear") != "no":
            order.append(said.get("idref", ""))
    return list(dict.fromkeys(items[each] for each in order if each in items))


def _chapter(package: Package, name: str) -> str:
    data = package.read(name)
    try:
        decoded = decode(data, html_page.declared_encoding(data))
    except NotTextError as error:
        raise CannotReadError("an EPUB book that is encrypted, or whose chapters are damaged") from error
    return html_page.read(mend(decoded.text).text).text
