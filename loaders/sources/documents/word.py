"""Owns Word documents (.docx, Office Open XML): paragraphs, lists, tables, text boxes and notes as lines of text.

Read here and not by a library: `python-docx` needs lxml, of 20 MB, and passes over text boxes and notes.
What was deleted while changes were tracked is left out, and so are the running heads of pages and tables of contents.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.sources.days import day_of
from loaders.sources.documents import properties
from loaders.sources.documents.document import CannotReadError, Document
from loaders.sources.documents.markup import Event, events, texts
from loaders.sources.documents.package import Package
from loaders.sources.documents.paragraphs import Kind, Paragraphs

_WORD = re.compile(r"http://(?:schemas\.openxmlformats\.org|purl\.oclc\.org/ooxml)/wordprocessingml/(?:2006/)?main")
_LEFT_OUT = frozenset({"moveFrom", "Fallback", "del"})
"""What was moved away or deleted, and what older programs show in the place of the same."""
_NOT_A_NOTE = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_TEXT = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_CONTENTS = re.compile(r"TOC\w*|TableofFigures", re.IGNORECASE)


def read(data: bytes) -> Document:
    """The document's text, with the title, author and day that it gives itself."""
    package = Package(data)
    bullets = _bullets(package.read_if_there("word/numbering.xml"))
    body = _text(package.read(_main_part(package)), bullets)
    notes = [
        _text(part, bullets)
        for name in ("word/footnotes.xml", "word/endnotes.xml")
        if (part := package.read_if_there(name)) is not None
    ]
    text = "\n\n".join(part for part in (body, *notes) if part)
    if not text:
        raise CannotReadError("a Word document without text", "skipped")
    core = package.read_if_there("docProps/core.xml")
    said = texts(core, "title", "creator", "modified", "created") if core is not None else {}
    day = day_of(said.get("modified") or said.get("created") or "")
    return properties.document(text, said.get("title"), said.get("creator"), day)


def _main_part(package: Package) -> str:
    """The name of the part that holds the text: the package says which, and nearly always it is this one."""
    usual = "word/document.xml"
    if usual in package:
        return usual
    for event in events(package.read("_rels/.rels")):
        if event.said.get("Type", "").endswith("/officeDocument"):
            return event.said.get("Target", usual).lstrip("/")
    return usual


@dataclass(slots=True)
class _Paragraph:
    words: list[str] = field(default_factory=list)
    style: str = ""
    list: tuple[str, str] | None = None
    level: str = "0"


@dataclass(slots=True)
class _Reading:
    """What is open: paragraphs within each other (text boxes), and tables as the cells of their rows."""

    out: Paragraphs
    bullets: frozenset[tuple[str, str]]
    open: list[_Paragraph] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    left_out: int = 0
    in_text: bool = False
    in_properties: int = 0

    def event(self, event: Event) -> None:
        """Take in what comes next."""
        kind, space, name, said = event
        if kind == "text":
            if self.in_text and self.open:
                self.open[-1].words.append(name)
        elif self.left_out or name in _LEFT_OUT:
            self.left_out += 1 if kind == "open" else -1
        elif not _WORD.fullmatch(space):
            pass
        elif kind == "open":
            self._opened(name, said)
        else:
            self._closed(name)

    def _opened(self, name: str, said: dict[str, str]) -> None:
        if name == "p":
            self.open.append(_Paragraph())
        elif name == "tr":
            self.rows.append([])
        elif name == "tc" and self.rows:
            self.rows[-1].append("")
        elif name in {"pPr", "rPr"}:
            self.in_properties += 1
        elif not self.open:
            self.left_out += name in {"footnote", "endnote"} and said.get("type") in _NOT_A_NOTE
        elif self.in_properties:
            self._property(name, said.get("val", ""))
        elif name == "t":
            self.in_text = True
        elif name in _TEXT:
            self.open[-1].words.append(_TEXT[name])

    def _property(self, name: str, value: str) -> None:
        paragraph = self.open[-1]
        if name == "pStyle":
            paragraph.style = value
        elif name == "ilvl":
            paragraph.level = value
        elif name == "numId":
            paragraph.list = (value, paragraph.level)

    def _closed(self, name: str) -> None:
        if name == "t":
            self.in_text = False
        elif name in {"pPr", "rPr"}:
            self.in_properties = max(0, self.in_properties - 1)
        elif name == "p" and self.open:
            self._paragraph(self.open.pop())
        elif name == "tr" and self.rows:
            cells = self.rows.pop()
            if self.rows and self.rows[-1]:
                self._add_to_cell(" | ".join(cell.strip() for cell in cells if cell.strip()))
            else:
                self.out.row(cells)

    def _paragraph(self, paragraph: _Paragraph) -> None:
        text = "".join(paragraph.words)
        if not text.strip() or _CONTENTS.fullmatch(paragraph.style):
            return
        is_item = paragraph.list in self.bullets or (
            paragraph.list is None and paragraph.style.lower().startswith("listbullet")
        )
        if self.rows and self.rows[-1]:
            self._add_to_cell(f"• {text}" if is_item else text)
        else:
            kind: Kind = "item" if is_item else "paragraph"
            self.out.add(text, kind)

    def _add_to_cell(self, text: str) -> None:
        cell = self.rows[-1][-1]
        self.rows[-1][-1] = f"{cell}\n{text}" if cell else text


def _text(data: bytes, bullets: frozenset[tuple[str, str]]) -> str:
    reading = _Reading(Paragraphs(), bullets)
    for event in events(data):
        reading.event(event)
    return reading.out.text


def _bullets(data: bytes | None) -> frozenset[tuple[str, str]]:
    """(list, level) of the lists whose items have bullets, not numbers."""
    if data is None:
        return frozenset()
    of_definition: dict[str, set[str]] = {}
    found: set[tuple[str, str]] = set()
    definition = level = number = ""
    for kind, _, name, said in events(data):
        if kind != "open":
            continue
        if name == "abstractNum":
            definition = said.get("abstractNumId", "")
        elif name == "lvl":
            level = said.get("ilvl", "")
        elif name == "numFmt" and said.get("val") == "bullet":
            of_definition.setdefault(definition, set()).add(level)
        elif name == "num":
            number = said.get("numId", "")
        elif name == "abstractNumId":
            found.update((number, each) for each in of_definition.get(said.get("val", ""), ()))
    return frozenset(found)
