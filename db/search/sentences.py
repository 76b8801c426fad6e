"""Owns finding the sentence around some characters, near enough to show or to quote; rules read better ones."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s+(?=[“\"‘'(£]?[A-Z0-9])")


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that holds text[start:end], within its paragraph; near enough, since it knows no abbreviations."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    for found in _SENTENCE_END.finditer(text, first, last):
        if found.end() <= start:
            first = found.end()
        elif found.start() >= end - 1:
            last = found.start() + len(found.group().rstrip())
            break
    return first, last
