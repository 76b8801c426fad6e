"""Owns acronyms that papers not about care define for bodies of any language: "Partido Liberal de Honduras (PLH)".

What holds everywhere, and the use of acronyms, is in `acronyms`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.knowledge.bodies.foreign_heads import SMALL_WORDS
from loaders.knowledge.name_words import NEVER_IN_NAMES, NOT_BODIES, NOT_BODY_HEADS
from loaders.knowledge.open_contexts import ACRONYMS_OF_THINGS, DEFINED_THINGS
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.not_names import FUNCTION_WORDS
from loaders.language.lexicon import OPENING_BRACKET
from loaders.language.organisations.proposals import Candidate, used_again
from loaders.language.words import Words

_ACRONYM = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Za-z&/-]{1,8}\Z")
_SMALL_WORDS = SMALL_WORDS | {"of", "for", "the", "and", "in", "on", "to", "against", "with"}
_CLOSING = frozenset({")", ",", ";"})
_BEFORE_ACRONYM = frozenset({",", ":", ";"})
_LONGEST_FORM = 12
"""Words of a long form."""
_THINGS = NOT_BODY_HEADS | DEFINED_THINGS


def open_definitions(words: Words) -> list[Candidate]:
    """Long forms that end at a bracket or colon with their acronym, and every use of that acronym."""
    found: list[Candidate] = []
    meanings: dict[str, Candidate] = {}
    written = words.written
    for at, end in _defined(words):
        acronym = written[at]
        if _ACRONYM.match(acronym) and acronym.lower() not in ACRONYMS_OF_THINGS:
            full = _long_form(words, end, acronym)
            if full:
                found.append(full)
                meanings[acronym] = full
    for acronym, full in meanings.items():
        found += [
            used_again(words, full, at, at + 1, "organisations.acronym")
            for at in words.positions(acronym.lower())
            if written[at] == acronym and not full.start <= at < full.end
        ]
    return found


def _defined(words: Words) -> Iterator[tuple[int, int]]:
    """Where words stand that may be acronyms, and where the long form before each ends: before the bracket, or within
    it ("(Spanish: Partido Quexal, PQ)")."""
    written, count = words.written, len(words.written)
    for opened in words.of(OPENING_BRACKET):
        if opened + 2 < count and written[opened + 2] in _CLOSING:
            yield opened + 1, opened
        for at in range(opened + 3, min(opened + _LONGEST_FORM, count - 1)):
            if written[at] == ")":
                break
            if written[at - 1] in _BEFORE_ACRONYM and written[at + 1] in _CLOSING:
                yield at, at - 1


def _long_form(words: Words, end: int, acronym: str) -> Candidate | None:
    letters = [letter.lower() for letter in acronym if letter.isalpha()]
    begin = end
    floor = max(0, end - _LONGEST_FORM)
    while begin > floor and _may_stand_within(words, begin - 1):
        begin -= 1
    # The longest form whose initials are the acronym; a form in another language than its acronym must be marked off.
    for start in range(begin, end - 1):
        if words.capital[start] and _is_body(words, start, end) and _spells(words, start, end, letters):
            return Candidate(start, end, "organisations.defined", None, end)
    return None


def _may_stand_within(words: Words, at: int) -> bool:
    lower = words.lower[at]
    if words.capital[at]:
        return lower not in NEVER_IN_NAMES
    return lower in _SMALL_WORDS or lower in {"'", "-", "–"}


def _spells(words: Words, start: int, end: int, letters: list[str]) -> bool:
    """Whether the capitals of the form, with small words or without, begin with the letters of the acronym."""
    forms = [words.lower[at] for at in range(start, end) if words.lower[at][0].isalpha()]
    capitals = [words.lower[at] for at in range(start, end) if words.capital[at]]
    wanted = "".join(letters)
    for said in (forms, capitals):
        initials = "".join(part[0] for word in said for part in word.split("-") if part)
        if initials == wanted:
            return True
    at = 0
    # "SDKPiL" leaves out the small words and keeps one.
    for word in forms:
        if at < len(wanted) and word[0] == wanted[at]:
            at += 1
        elif word in {forms[0], forms[-1]}:
            return False
    return at == len(wanted) and len(wanted) >= 3


def _is_body(words: Words, start: int, end: int) -> bool:
    lower = words.lower[start:end]
    if " ".join(lower) in NOT_BODIES or not _THINGS.isdisjoint(lower):
        return False
    if lower[0] in FUNCTION_WORDS or lower[0] in GIVEN_NAMES:
        return False
    return sum(words.capital[start:end]) > 1
