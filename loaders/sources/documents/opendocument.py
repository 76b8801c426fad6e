"""Owns OpenDocument texts (.odt): paragraphs, headings, lists, tables and notes as lines of text.

Read here and not by a library: those that there are keep a whole tree, or were last released years ago.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from loaders.sources.days import day_of
from loaders.sources.documents import properties
from loaders.sources.documents.document import CannotReadError, Document
from loaders.sources.documents.markup import Event, events, texts
from loaders.sources.documents.package import Package
from loaders.sources.documents.paragraphs import Paragraphs

_LEFT_OUT = frozenset({
    "tracked-changes", "annotation", "table-of-content", "illustration-index", "note-citation", "forms",
    "sequence-decls", "ruby-text", "desc",
})  # fmt: skip
_ENCRYPTED = b"encryption-data"
_OF_TEXT = b"opendocument.text"


def read(data: bytes) -> Document:
    """The document's text, with the title, author and day that it gives itself."""
    package = Package(data)
    if _ENCRYPTED in (package.read_if_there("META-INF/manifest.xml") or b""):
        raise CannotReadError("an encrypted OpenDocument file")
    if _OF_TEXT not in (package.read_if_there("mimetype") or _OF_TEXT):
        raise CannotReadError("an OpenDocument file that is no text", "skipped")
    reading = _Reading()
    for event in events(package.read("content.xml")):
        reading.event(event)
    if not reading.out.text:
        raise CannotReadError("an OpenDocument file without text", "skipped")
    meta = package.read_if_there("meta.xml")
    said = texts(meta, "title", "creator", "initial-creator", "date", "creation-date") if meta is not None else {}
    day = day_of(said.get("date") or said.get("creation-date") or "")
    author = said.get("initial-creator") or said.get("creator")
    return properties.document(reading.out.text, said.get("title"), author, day)


@dataclass(slots=True)
class _Reading:
    """What is open: paragraphs within each other (text boxes, notes), lists, and tables as the cells of their rows."""

    out: Paragraphs = field(default_factory=Paragraphs)
    open: list[list[str]] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    lists: int = 0
    left_out: int = 0

    def event(self, event: Event) -> None:
        """Take in what comes next."""
        kind, _, name, _ = event
        if kind == "text":
            if self.open and not self.left_out:
                self.open[-1].append(name.replace("\n", " "))
        elif self.left_out or name in _LEFT_OUT:
            self.left_out += 1 if kind == "open" else -1
        elif kind == "open":
            self._opened(name)
        else:
            self._closed(name)

    def _opened(self, name: str) -> None:
        if name in {"p", "h"}:
            self.open.append([])
        elif name == "list":
            self.lists += 1
        elif name == "table-row":
            self.rows.append([])
        elif name == "table-cell" and self.rows:
            self.rows[-1].append("")
        elif self.open and name in {"s", "tab"}:
            self.open[-1].append(" ")
        elif self.open and name == "line-break":
            self.open[-1].append("\n")

    def _closed(self, name: str) -> None:
        if name in {"p", "h"} and self.open:
            text = "".join(self.open.pop())
            if self.rows and self.rows[-1]:
                self._add_to_cell(text)
            else:
                self.out.add(text, "item" if self.lists and name == "p" else "paragraph")
        elif name == "list":
            self.lists = max(0, self.lists - 1)
        elif name == "table-row" and self.rows:
            cells = self.rows.pop()
            if self.rows and self.rows[-1]:
                self._add_to_cell(" | ".join(cell.strip() for cell in cells if cell.strip()))
            else:
                self.out.row(cells)

    def _add_to_cell(self, text: str) -> None:
        if text.strip():
            cell = self.rows[-1][-1]
            self.rows[-1][-1] = f"{cell}\n{text}" if cell else text
