"""Owns whether an article is written in English, the only language whose grammar the rules know.

Function words decide, because every text has them and names and figures do not; a list without any passes for English.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from loaders.knowledge.languages import ENGLISH, OTHERS
from loaders.language.lexicon import Family
from loaders.language.words import Words

_ELIDED = ("l'", "d'", "qu'")
"""French articles and conjunctions before a vowel."""
_MOST = 5_000
"""Characters that are looked at."""
_FEWEST = 12
"""Words. A shorter text proves nothing."""
_SHARE = 0.06
"""Part of all words that another language's function words must be at least."""


_OTHERS = Family(OTHERS, odd=lambda word: word.startswith(_ELIDED) and word not in OTHERS)


def is_english(words: Words) -> bool:
    """Whether a text may be read by rules for English: no other language's function words outweigh the English ones."""
    end = bisect_left(words.starts, _MOST)
    others = bisect_left(words.of(_OTHERS), end)
    # English words are counted up to as many only, which is soon.
    if sum(islice((1 for word in words.lower[:end] if word in ENGLISH), others)) == others:
        return True
    number = sum([word[0].isalpha() for word in words.lower[:end]])
    return number < _FEWEST or others < _SHARE * number
