"""Owns quotations that a page prints without marks: the paragraph under a line that ends with "said:".

Government sites set what ministers say as a block of its own, and saved text loses the block's marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.language.quotations.marks import Quoted

_SAID = re.compile(
    r"[^\n]{8,300}\b(?:said|says|added|commented|explained|continued"
    r"|stated)(?: that)?:[ \t]*\n\s*(?=[A-Z])"
)
_PARAGRAPH = re.compile(r"[^\n]+")
_SPEAKS = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s)\b")
_MARKS = frozenset("“”\"‘'„•*")
_ENDS = (".", "!", "?", "…")
_SHORTEST = 40
"""Characters of what is said; a shorter line is a heading."""
_LONGEST = 6
"""Paragraphs of one quotation."""


def unmarked(text: str) -> Iterator[Quoted]:
    """The spans of such quotations, in order: the first paragraph, and those after it that speak of "we" or "I"."""
    if "said:" not in text and "says:" not in text and ":\n" not in text:
        return
    for said in _SAID.finditer(text):
        if text[said.start()] in _MARKS:
            continue
        end = said.end()
        for number in range(_LONGEST):
            paragraph = _PARAGRAPH.match(text, end if not number else _next(text, end))
            if paragraph is None or not _is_spoken(paragraph[0].rstrip(), first=not number):
                break
            end = paragraph.end()
        if end > said.end():
            yield Quoted(said.end(), end, True)


def _next(text: str, end: int) -> int:
    while end < len(text) and text[end].isspace():
        end += 1
    return end


def _is_spoken(paragraph: str, *, first: bool) -> bool:
    if len(paragraph) < _SHORTEST or paragraph[0] in _MARKS or not paragraph.endswith(_ENDS):
        return False
    return first or bool(_SPEAKS.search(paragraph))
