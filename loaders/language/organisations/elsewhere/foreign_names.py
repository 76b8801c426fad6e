"""Owns names in other languages that their first word shows to be bodies: "Universidad de Quexal", "FK Zorbal".

They hold where a text is not about care.
"""

from __future__ import annotations

from collections.abc import Container

from loaders.knowledge.bodies.foreign_heads import FOREIGN_HEADS, SMALL_WORDS
from loaders.knowledge.name_words import NEVER_IN_NAMES
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.language.lexicon import Family
from loaders.language.organisations.proposals import Candidate
from loaders.language.words import Words

_HEADS = Family(raised={word.lower() for word in FOREIGN_HEADS})
_LONGEST = 9
_LONGEST_CLUB = 3


def foreign_bodies(words: Words, taken: Container[int]) -> list[Candidate]:
    """A head with the capitals and small words of its language behind it."""
    found: list[Candidate] = []
    for at in words.of(_HEADS):
        kind = FOREIGN_HEADS.get(words.written[at])
        if kind is None or at in taken or at in words.shouted or (found and at < found[-1].end):
            continue
        if at and words.capital[at - 1] and words.lower[at - 1] in GIVEN_NAMES:
            continue
        end = _end(words, at + 1, at + (_LONGEST_CLUB if kind == "club" else _LONGEST))
        if end > at + 1:
            found.append(Candidate(at, end, "organisations.head", kind, end, weak=True))
    return found


def _end(words: Words, at: int, limit: int) -> int:
    """Where the capitals from a position end, over small words that capitals follow."""
    end, count = at, min(limit, len(words.written))
    while at < count:
        if words.capital[at] and words.lower[at] not in NEVER_IN_NAMES:
            end = at = at + 1
        elif words.lower[at] in SMALL_WORDS or words.written[at] == "'":
            at += 1
        else:
            break
    return end
