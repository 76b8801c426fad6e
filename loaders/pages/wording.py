"""Owns what a line and a text have in common: the stems of their words, by which a headline belongs to its story."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]{4,}|\d{2,}")
_STEM = 6
"""Letters by which two forms of a word are the same."""
_COMMON = frozenset({
    "what", "with", "that", "this", "have", "from", "your", "they", "will", "about", "more", "than", "into", "over",
    "after", "when", "their", "been", "were",
})  # fmt: skip
"""Words that say nothing of what a headline is about."""


def stems(text: str) -> set[str]:
    """The beginnings of the words that say what a text is about."""
    return {word[:_STEM] for word in words(text.casefold()) if word not in _COMMON}


def words(text: str) -> list[str]:
    """The longer words and numbers of a text, in order."""
    return _WORD.findall(text)
