"""Owns acronyms that a text defines for itself: "Care Quality Commission (CQC)", "CQC (Care Quality Commission)".

After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions" (PSB 2003), on words.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from loaders.language.words import Words

_ACRONYM = re.compile(r"(?:[A-Z][a-z]?){2,}[A-Za-z]?s?|[A-Z][A-Za-z&/-]*[A-Z][A-Za-z&]*s?")
_LONGEST = 10
_SKIPPED = frozenset(["of", "and", "for", "the", "in", "on", "to", "a", "an", "with", "at", "by"])


class Definition(NamedTuple):
    """An acronym and its long form, both as word positions (end-exclusive)."""

    acronym: int
    start: int
    end: int


def definitions(words: Words) -> list[Definition]:
    """Every acronym in brackets after its long form, or long form in brackets after its acronym."""
    found = []
    written = words.written
    for at, word in enumerate(written):
        if word != "(" or at + 2 >= len(written):
            continue
        if written[at + 2] in {")", ",", ";"} and _is_acronym(written[at + 1]):
            start = long_form_before(words, at, written[at + 1])
            if start is not None:
                found.append(Definition(at + 1, start, at))
        elif at and _is_acronym(written[at - 1]):
            close = _close(words, at)
            if close and _initials_match(written[at - 1], words.lower[at + 1 : close]):
                found.append(Definition(at - 1, at + 1, close))
    return found


def _is_acronym(word: str) -> bool:
    return 2 <= len(word) <= _LONGEST and bool(_ACRONYM.fullmatch(word))


def _close(words: Words, opened: int) -> int | None:
    for at in range(opened + 1, min(opened + 14, len(words.written))):
        if words.written[at] == ")":
            return at
        if words.written[at] == "\n":
            return None
    return None


def _letters(acronym: str) -> str:
    core = acronym[:-1] if acronym.endswith("s") and len(acronym) > 2 else acronym
    return "".join(letter for letter in core.lower() if letter.isalnum())


def long_form_before(words: Words, end: int, acronym: str) -> int | None:
    """Where the long form starts whose last word stands before position `end`, or None."""
    letters = _letters(acronym)
    floor = max(0, end - len(letters) - 7)
    at, letter = end - 1, len(letters) - 1
    start = None
    while at >= floor and letter >= 0:
        word = words.lower[at]
        if not word[0].isalnum() and word not in {"'s", ",", "-", "–"}:
            break
        if word[0].isalnum():
            parts = [part for part in word.split("-") if part]
            taken = _take(parts, letters, letter)
            if taken < letter:
                letter = taken
                start = at
            elif word not in _SKIPPED and at == end - 1:
                return None
            elif word not in _SKIPPED and start is not None and not words.capital[at]:
                break
        at -= 1
    if letter >= 0 or start is None:
        return None
    return start


def _take(parts: list[str], letters: str, letter: int) -> int:
    """How far back in `letters` the initials of one word (of its hyphened parts) reach."""
    for part in reversed(parts):
        if letter >= 0 and part[0] == letters[letter]:
            letter -= 1
        elif letter >= 1 and part[0] == letters[letter - 1] and letters[letter] in part[1:]:
            letter -= 2
    return letter


def _initials_match(acronym: str, lower: list[str]) -> bool:
    letters = _letters(acronym)
    initials = "".join(word[0] for word in lower if word[0].isalnum() and word not in _SKIPPED)
    every = "".join(word[0] for word in lower if word[0].isalnum())
    return letters in (initials, every)
