"""Owns Word documents of before 2007 (.doc): paragraphs, rows of tables and notes as lines of text.

What stands where is written in [MS-DOC]. Read here and not by a library: none that is kept reads them. Lists are
plain paragraphs; running heads, comments and text boxes are left out.
"""

from __future__ import annotations

import re
import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter

from loaders.sources.documents import properties
from loaders.sources.documents.compound import Compound
from loaders.sources.documents.document import CannotReadError, Document
from loaders.sources.documents.paragraphs import Paragraphs

_IS_WORD = 0xA5EC
_FIRST_OF_1997 = 0xC1
_ENCRYPTED, _IN_TABLE_1, _SAVED_FAST = 0x0100, 0x0200, 0x0004
_NARROW = 0x4000_0000
"""Set where a piece has one byte a character."""
_IN_TABLE, _ENDS_ROW = 0x2416, 0x2417
_OF_TABLES = {_IN_TABLE, _ENDS_ROW}
"""Properties of a paragraph (sprmPFInTable, sprmPFTtp): that it is in a table, that its mark ends a row of one."""
_PAGE = 512
_LENGTH_OF_PLACE = 13
_MARKS = re.compile("[\r\x07\x0c]")
_CELL = "\x07"
# A field is its instruction, and what it shows; pictures, drawings and the anchors of notes are one character each.
_INSTRUCTION = re.compile("\x13[^\x13-\x15]*\x14?|\x15")
_NESTED = re.compile("\x13[^\x13-\x15]*\x15")
_CONTENTS = re.compile(r"\x13\s*TOC\b")
_SHOWN = str.maketrans({"\x0b": "\n", "\x1e": "-", "\xa0": " "} | dict.fromkeys("\x01\x02\x05\x08\x15\x1f\x00"))
_DAMAGED = (struct.error, IndexError, ValueError)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Characters of the document, and the bytes at which they stand; `width` is 1 or 2 bytes a character."""

    text: str
    offset: int
    width: int


def read(data: bytes) -> Document:
    """The document's text, with the title, author and day that it gives itself."""
    file = Compound(data)
    word = file.read("WordDocument")
    try:
        out = _text(file, word)
    except _DAMAGED as error:
        raise CannotReadError(f"a damaged document: {error}") from error
    if not out:
        raise CannotReadError("a Word document without text", "skipped")
    said = file.properties()
    saved = said.last_saved_time or said.create_time
    day = saved.date().isoformat() if isinstance(saved, datetime) and saved.year > 1980 else None
    encoding = "utf-8" if said.codepage == 65001 else "cp1252"
    title, author = (
        value.decode(encoding, "replace").strip("\x00 ") if isinstance(value, bytes) else None
        for value in (said.title, said.author)
    )
    return properties.document(out, title, author, day)


def _text(file: Compound, word: bytes) -> str:
    identity, version = struct.unpack_from("<HH", word)
    (flags,) = struct.unpack_from("<H", word, 0x0A)
    if flags & _ENCRYPTED:
        raise CannotReadError("an encrypted document; save it without its password")
    if version < _FIRST_OF_1997 or identity != _IS_WORD:
        return _text_of_1995(word, flags)
    table = file.read("1Table" if flags & _IN_TABLE_1 else "0Table")
    main, notes, heads, macros, comments, end_notes = struct.unpack_from("<6I", word, 0x4C)
    whole = _Text(list(_pieces(word, table)), _tables(word, table))
    out = Paragraphs()
    whole.add_to(out, 0, main)
    whole.add_to(out, main, main + notes)
    before = main + notes + heads + macros + comments
    whole.add_to(out, before, before + end_notes)
    return out.text


def _text_of_1995(word: bytes, flags: int) -> str:
    """The text of older documents, which stands in one place unless they were saved in a hurry."""
    if flags & _SAVED_FAST:
        raise CannotReadError("a Word document of before 1997 that was saved in parts; save it as .docx or as text")
    first, last = struct.unpack_from("<II", word, 0x18)
    (length,) = struct.unpack_from("<I", word, 0x34)
    text = word[first : min(last, first + length)].decode("cp1252", "replace")
    out = Paragraphs()
    _Text([_Piece(text, first, 1)], _Tables([], [])).add_to(out, 0, len(text))
    return out.text


def _pieces(word: bytes, table: bytes) -> Iterator[_Piece]:
    """The text in its order: where each piece of it stands, a table of the file says."""
    at, length = struct.unpack_from("<II", word, 0x01A2)
    end = at + length
    while at < end and table[at] == 1:
        at += 3 + int(struct.unpack_from("<H", table, at + 1)[0])
    if at >= end or table[at] != 2:
        raise ValueError("its table of pieces is not there")
    (size,) = struct.unpack_from("<I", table, at + 1)
    count = (size - 4) // 12
    bounds = struct.unpack_from(f"<{count + 1}I", table, at + 5)
    for number in range(count):
        (place,) = struct.unpack_from("<I", table, at + 5 + 4 * (count + 1) + 8 * number + 2)
        long = bounds[number + 1] - bounds[number]
        if place & _NARROW:
            offset = (place & ~_NARROW) // 2
            yield _Piece(word[offset : offset + long].decode("cp1252", "replace"), offset, 1)
        else:
            text = word[place : place + 2 * long].decode("utf-16-le", "replace")
            yield _Piece(text, place, 2)


@dataclass(frozen=True, slots=True)
class _Tables:
    """Where paragraphs end in the bytes of the file, and which of them are in tables or end rows of them."""

    ends: list[int]
    properties: list[set[int]]

    def at(self, offset: int) -> set[int]:
        """What is known of the paragraph whose mark is at an offset."""
        at = bisect_right(self.ends, offset)
        return self.properties[at] if at < len(self.ends) else set()


def _tables(word: bytes, table: bytes) -> _Tables:
    at, length = struct.unpack_from("<II", word, 0x0102)
    count = max(0, (length - 4) // 8)
    found: list[tuple[int, set[int]]] = []
    for (number,) in struct.iter_unpack("<I", table[at + 4 * (count + 1) : at + 4 * (count + 1) + 4 * count]):
        page = word[number * _PAGE : (number + 1) * _PAGE]
        runs = page[-1] if len(page) == _PAGE else 0
        ends = struct.unpack_from(f"<{runs}I", page, 4) if runs else ()
        for run, end in enumerate(ends):
            place = 2 * page[4 * (runs + 1) + _LENGTH_OF_PLACE * run]
            found.append((end, _OF_TABLES & _properties_at(page, place) if place else set()))
    found.sort(key=itemgetter(0))
    return _Tables([end for end, _ in found], [known for _, known in found])


def _properties_at(page: bytes, at: int) -> set[int]:
    """The properties of a paragraph that are switched on, of those that take one byte, and all others."""
    size = 2 * page[at] - 1
    if size < 0:
        at += 1
        size = 2 * page[at]
    at, end = at + 3, at + 1 + size
    found: set[int] = set()
    while at + 2 < min(end, len(page)):
        (number,) = struct.unpack_from("<H", page, at)
        kind = number >> 13
        if kind > 1 or page[at + 2]:
            found.add(number)
        at += 2 + ((1, 1, 2, 4, 2, 2, 1 + page[at + 2], 3)[kind])
    return found


@dataclass(frozen=True, slots=True)
class _Text:
    pieces: list[_Piece]
    tables: _Tables

    def add_to(self, out: Paragraphs, start: int, end: int) -> None:
        """Add the paragraphs and rows between two characters."""
        cells: list[str] = []
        words: list[str] = []
        fields_of_contents = 0
        for text, mark, offset in self._paragraphs(start, end):
            if fields_of_contents or _CONTENTS.search(text):
                fields_of_contents = max(0, fields_of_contents + text.count("\x13") - text.count("\x15"))
                continue
            words.append(_shown(text))
            known = self.tables.at(offset)
            if mark == _CELL and (_ENDS_ROW in known or (not self.tables.ends and words == [""])):
                out.row(cells)
                cells = []
            elif mark == _CELL:
                cells.append("\n".join(words))
            elif _IN_TABLE in known:
                continue
            else:
                out.row(cells)
                cells = []
                out.add("\n".join(words))
            words = []
        out.row(cells)

    def _paragraphs(self, start: int, end: int) -> Iterator[tuple[str, str, int]]:
        """(text, the mark that ends it, the offset of the mark) of each paragraph between two characters."""
        at, begun = 0, ""
        for piece in self.pieces:
            first, last = max(start - at, 0), min(end - at, len(piece.text))
            done = first
            for mark in _MARKS.finditer(piece.text, first, max(first, last)):
                yield begun + piece.text[done : mark.start()], mark[0], piece.offset + mark.start() * piece.width
                begun, done = "", mark.end()
            begun += piece.text[done:last] if done < last else ""
            at += len(piece.text)
        if begun:
            yield begun, "\r", 0


def _shown(text: str) -> str:
    """What a reader sees of it: of fields the result."""
    while (shown := _NESTED.sub("", text)) != text:
        text = shown
    return _INSTRUCTION.sub("", text).translate(_SHOWN)
