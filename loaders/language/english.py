"""Owns whether an article is written in English, the only language whose grammar the rules know.

Function words decide, because every text has them and names and figures do not; a list without any passes for English.
"""

from __future__ import annotations

import re

from loaders.knowledge.languages import ENGLISH, OTHERS

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ELIDED = re.compile(r"\b(?:[LlDd]|[Qq]u)['’](?=\w)")
"""French articles before a vowel."""
_MOST = 5_000
"""Characters that are looked at."""
_FEWEST = 12
"""Words. A shorter text proves nothing."""
_SHARE = 0.06
"""Part of all words that another language's function words must be at least."""


def is_english(text: str) -> bool:
    """Whether a text may be read by rules for English: no other language's function words outweigh the English ones."""
    words = _WORD.findall(text[:_MOST].lower().replace("’", "'"))
    if len(words) < _FEWEST:
        return True
    english = sum(map(ENGLISH.__contains__, words))
    elided = [word for word in words if "'" in word and word[:2] in ("l'", "d'", "i'", "qu") and word not in OTHERS]
    others = sum(map(OTHERS.__contains__, words)) + len(elided)
    return others <= english or others < _SHARE * len(words)
