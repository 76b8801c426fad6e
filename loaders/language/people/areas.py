"""Owns which areas of councils an article names outside the names of bodies and people."""

from __future__ import annotations

from collections import Counter

from loaders.knowledge.bodies.councils import COUNCILS
from loaders.language.words import Words

_LONGEST = max(name.count(" ") for name in COUNCILS) + 1


def areas_named(words: Words, text: str) -> Counter[str]:
    """How often each area of a council is named alone; in `text` the names of bodies and people are blotted out."""
    found: Counter[str] = Counter()
    reached = 0
    for start in words.capitals:
        if start < reached or not text[words.starts[start]].isalpha() or (start and words.capital[start - 1]):
            continue
        for end in range(min(start + _LONGEST, len(words.written)), start, -1):
            council = COUNCILS.get(words.phrase(start, end).replace("&", "and"))
            if council:
                reached = end
                if council.type != "combined" and words.capital[end : end + 1] != [True]:
                    found[council.place] += 1
                break
    return found
