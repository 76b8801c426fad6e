"""Owns quotations that a page prints without marks: the paragraph under a line that ends with "said:".

Government sites set what ministers say as a block of its own, and saved text loses the block's marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.language.quotations.marks import Quoted

_COLON = re.compile(r":[ \t]*\n\s*(?=[A-Z])")
_SAID = re.compile(r"\b(?:said|says|added|commented|explained|continued|stated)(?: that)?\Z")
_FARTHEST_SAID = 20
"""Characters before the colon in which the verb stands."""
_LEAST_BEFORE, _MOST_BEFORE = 8, 300
"""Characters of the line before the verb."""
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
    done = 0
    for colon in _COLON.finditer(text):
        said = _SAID.search(text, max(0, colon.start() - _FARTHEST_SAID), colon.start())
        if said is None:
            continue
        line = max(text.rfind("\n", 0, said.start()) + 1, done, said.start() - _MOST_BEFORE)
        if said.start() - line < _LEAST_BEFORE:
            continue
        begin = end = done = colon.end()
        if text[line] in _MARKS:
            continue
        for number in range(_LONGEST):
            paragraph = _PARAGRAPH.match(text, end if not number else _next(text, end))
            if paragraph is None or not _is_spoken(paragraph[0].rstrip(), first=not number):
                break
            end = paragraph.end()
        if end > begin:
            yield Quoted(begin, end, True)


def _next(text: str, end: int) -> int:
    while end < len(text) and text[end].isspace():
        end += 1
    return end


def _is_spoken(paragraph: str, *, first: bool) -> bool:
    if len(paragraph) < _SHORTEST or paragraph[0] in _MARKS or not paragraph.endswith(_ENDS):
        return False
    return first or bool(_SPEAKS.search(paragraph))
