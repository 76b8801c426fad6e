"""Owns a person of one article while names are being gathered, and who speaks where a name stands."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

_LONGEST_SPEECH = 1_500
_OPENING = re.compile(r":\s[“\"]")
_WHO = re.compile(r"[^\n.“”\"]{3,60}\Z")
"""The words before a quotation."""
_STILL_OPEN = re.compile(r"(?:[^”\"]|(?<=\n)\"|”\s*\n\s*“)*+")


@dataclass(slots=True)
class Somebody:
    """A person of one article while names are being gathered."""

    parts: tuple[str, ...]
    titles: tuple[str, ...]
    gender: str | None
    folded: tuple[str, ...]
    surfaces: list[str] = field(default_factory=list)
    last_seen: int = 0
    peer: tuple[str, str] | None = None
    """Title and surname of a peer."""
    seat: str = ""
    """The place in a peer's title: "Elmford" in "Lord Penrose of Elmford"."""


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """A word of a name without case, accents, apostrophes and full stops."""
    if word.isascii() and word.isalpha():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if c.isalnum() or c == "-")


def speaker_at(text: str, position: int) -> str:
    """Who is named before the quotation in which a name stands, folded; "" where it stands in none."""
    begin = max(0, position - _LONGEST_SPEECH)
    for opening in _OPENING.finditer(text, begin, position):
        if _STILL_OPEN.fullmatch(text, opening.end(), position):
            who = _WHO.search(text, max(begin, opening.start() - 60), opening.start())
            if who:
                return fold(who[0])
    return ""


def is_called(person: Somebody, speaker: str) -> bool:
    """Whether a person is the speaker: nobody speaks of themselves by their first name."""
    return speaker != "" and fold(person.parts[-1]) in speaker
