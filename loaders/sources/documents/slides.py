"""Owns presentations (.pptx): slides in their order, each its title, paragraphs, lists, tables, diagrams and notes.

Read here and not by a library: `python-pptx` needs lxml, of 20 MB. Footers, dates and numbers of slides are left out.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field

from loaders.sources.days import day_of
from loaders.sources.documents import properties
from loaders.sources.documents.document import CannotReadError, Document
from loaders.sources.documents.markup import Event, events, texts
from loaders.sources.documents.package import Package
from loaders.sources.documents.paragraphs import Kind, Paragraphs

_MAIN = "ppt/presentation.xml"
_OF_EVERY_SLIDE = frozenset({"ftr", "dt", "sldNum", "hdr", "sldImg"})
"""Kinds of placeholder that say the same on each slide, or hold its picture."""
_TITLES = frozenset({"title", "ctrTitle"})
_LEFT_OUT = frozenset({"Fallback"})
"""What older programs show in the place of the same."""


def read(data: bytes) -> Document:
    """The presentation's text, with the title, author and day that it gives itself."""
    package = Package(data)
    out = Paragraphs()
    for slide in _slides(package):
        _read_part(package.read(slide), out, are_lists=True)
        others = _parts_of(package, slide).values()
        for kind in ("diagramData", "notesSlide"):
            for part in sorted(part for its_kind, part in others if its_kind == kind):
                _read_part(package.read(part), out, are_lists=kind == "diagramData")
    if not out.text:
        raise CannotReadError("a presentation without text", "skipped")
    core = package.read_if_there("docProps/core.xml")
    said = texts(core, "title", "creator", "modified", "created") if core is not None else {}
    day = day_of(said.get("modified") or said.get("created") or "")
    return properties.document(out.text, said.get("title"), said.get("creator"), day)


def _slides(package: Package) -> list[str]:
    """The parts of the package that are slides, in the order in which they are shown; hidden ones among them."""
    parts = _parts_of(package, _MAIN)
    shown = (
        event.said.get("id", "")
        for event in events(package.read(_MAIN))
        if event.kind == "open" and event.name == "sldId"
    )
    return [parts[key][1] for key in shown if key in parts]


def _parts_of(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """(kind, name) of the parts that a part of the package refers to and that are there, by what it calls them."""
    folder, name = posixpath.split(part)
    listed = package.read_if_there(f"{folder}/_rels/{name}.rels")
    found: dict[str, tuple[str, str]] = {}
    for event in events(listed) if listed is not None else ():
        if event.kind == "open" and event.name == "Relationship":
            target = posixpath.normpath(posixpath.join("/", folder, event.said.get("Target", ""))).lstrip("/")
            if target in package:
                found[event.said.get("Id", "")] = (event.said.get("Type", "").rpartition("/")[2], target)
    return found


def _read_part(data: bytes, out: Paragraphs, *, are_lists: bool) -> None:
    """Add what a part says: its title first, wherever that stands in the file. The body of a slide is a list."""
    reading = _Reading(are_lists)
    for event in events(data):
        reading.event(event)
    for title in reading.titles:
        out.add(title)
    for text, kind in reading.found:
        out.add(text, kind)


@dataclass(slots=True)
class _Reading:
    """What is open: a shape of some kind, a paragraph in it, a table as the cells of its row."""

    are_lists: bool
    titles: list[str] = field(default_factory=list)
    found: list[tuple[str, Kind]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    row: list[str] | None = None
    placeholder: str | None = None
    has_bullet: bool = False
    in_text: bool = False
    left_out: int = 0

    def event(self, event: Event) -> None:
        """Take in what comes next."""
        kind, _, name, said = event
        if kind == "text":
            if self.in_text:
                self.words.append(name)
        elif self.left_out or name in _LEFT_OUT:
            self.left_out += 1 if kind == "open" else -1
        elif kind == "open":
            self._opened(name, said)
        else:
            self._closed(name)

    def _opened(self, name: str, said: dict[str, str]) -> None:
        if name in {"sp", "graphicFrame"}:
            self.placeholder = None
        elif name == "ph":
            self.placeholder = said.get("type", "body")
        elif name == "tr":
            self.row = []
        elif name == "tc" and self.row is not None:
            self.row.append("")
        elif name == "p":
            self.words.clear()
            self.has_bullet = self.are_lists and self.placeholder in {"body", "obj"}
        elif name in {"buChar", "buAutoNum", "buNone"}:
            self.has_bullet = name != "buNone"
        elif name == "t":
            self.in_text = True
        elif name == "br":
            self.words.append(" ")

    def _closed(self, name: str) -> None:
        if name == "t":
            self.in_text = False
        elif name == "p":
            self._paragraph(" ".join("".join(self.words).split()))
        elif name == "tr" and self.row is not None:
            self.found.append((" | ".join(cell for cell in self.row if cell), "row"))
            self.row = None

    def _paragraph(self, text: str) -> None:
        if not text or self.placeholder in _OF_EVERY_SLIDE:
            return
        if self.row:
            self.row[-1] = f"{self.row[-1]} {text}".strip()
        elif self.placeholder in _TITLES:
            self.titles.append(text)
        else:
            self.found.append((text, "item" if self.has_bullet else "paragraph"))
