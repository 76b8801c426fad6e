"""Owns rich text (RTF): its paragraphs, lists and tables as lines of text. `striprtf` does the reading."""

from __future__ import annotations

import re
from collections.abc import Callable

from loaders.sources.documents import properties
from loaders.sources.documents.document import CannotReadError, Document
from loaders.sources.documents.paragraphs import Paragraphs

_INFO = re.compile(r"\{\\(title|author|revtim|creatim)\b ?((?:[^{}\\]|\\[^{}])*)\}")
_DAY = re.compile(r"\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
_MARK_OF_ITEM = re.compile(r"\{(?:\\\*)?\\(?:pntext|listtext)\b[^{}]*\}")
_NUMBER = re.compile(r"(?:^|[ }])(\(?[\w.]{1,8}[.)])\s*(?:\\tab\s*)?}$")
_BIN_WITHOUT_LENGTH = re.compile(r"\\bin(?!\d)")
_REACH_OF_INFO = 100_000


def read(data: bytes) -> Document:
    """The document's text, with the title, author and day that it gives itself."""
    source = data.decode("latin-1")
    if not source.rstrip("\x00 \r\n\t").endswith("}"):
        raise CannotReadError("a rich text document that is cut off before its end")
    # The library passes over the marks of items, which are groups of their own.
    plain = _plain(_MARK_OF_ITEM.sub(_mark, source))
    out = Paragraphs()
    for line in plain.split("\n"):
        stripped = line.strip()
        if stripped.endswith("|"):
            out.row(stripped.split("|"))
        elif stripped.startswith("•"):
            out.add(stripped.lstrip("•\t "), "item")
        else:
            out.add(stripped)
    if not out.text:
        raise CannotReadError("a rich text document without text", "skipped")
    said = dict(reversed(_INFO.findall(source, 0, _REACH_OF_INFO)))
    title, author = (_plain("{\\rtf1 " + said.get(name, "") + "}").strip() or None for name in ("title", "author"))
    found = _DAY.search(said.get("revtim") or said.get("creatim") or "")
    day = f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}" if found else None
    return properties.document(out.text, title, author, day)


def _plain(source: str) -> str:
    from striprtf import striprtf

    to_text: Callable[..., str] = striprtf.rtf_to_text
    # The library takes every such word for one that a length follows.
    return to_text(_BIN_WITHOUT_LENGTH.sub("", source), errors="replace")


def _mark(found: re.Match[str]) -> str:
    """The number of an item, or a bullet."""
    number = _NUMBER.search(found[0])
    return f" {number[1]} " if number is not None else r"\bullet  "
