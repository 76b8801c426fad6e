"""Owns how names are compared: what two spellings have in common once case, accents and punctuation are gone."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from db.light.patterns import pattern

_NOT_WORDS = pattern(r"[\W_]+")
_APOSTROPHES = pattern(r"['’‘ʼ]")


@lru_cache(maxsize=20_000)
def folded(name: str) -> str:
    """The name in lower case, unaccented, "&" as "and", without apostrophes, other punctuation as single spaces."""
    plain = name.replace("&", " and ")
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join(character for character in plain if not unicodedata.combining(character))
    return _NOT_WORDS.sub(" ", _APOSTROPHES.sub("", plain).casefold()).strip()
