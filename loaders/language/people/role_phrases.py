"""Owns the words of a role phrase: where one ends before a person, and how its role is written."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from loaders.knowledge.people.role_words import HEADS
from loaders.language.lexicon import Family
from loaders.language.marked_text import BODY, CLASS, PERSON
from loaders.language.people import role_patterns as patterns
from loaders.language.words import Words

_MARKS = re.compile(rf"[{BODY}{PERSON}{CLASS}]+")
_ACRONYMS = frozenset(
    {"mp", "mps", "msp", "mla", "mep", "gp", "qc", "kc", "ceo", "cfo", "coo", "md", "it", "hr", "cno", "cmo", "cio"}
)
_DROPPED = frozenset({"current", "new", "appointed", "newly", "recently"})
"""Words before a role that tell only how long it has been held."""
_FIRST_OF_STATE = frozenset({"minister", "secretary", "lord", "sea", "deputy"})
"""Words behind "first" in offices of state; elsewhere nobody held the office before."""
_TERM = re.compile(rf"\sfor\s(?={patterns.TERM}).*\Z", re.I | re.S)
_WHEN = re.compile(
    r"\s(?:last|this|next|earlier\sthis)\s(?:week|month|year|spring|summer|autumn|winter|january|february|march|april|may|june|"
    r"july|august|september|october|november|december)\b.*\Z"
    r"|\s(?:between|from|since|until)\s(?:[a-z]+\s)?\d{4}\b.*\Z",
    re.I | re.S,
)
"""Since when a role is held, which is no part of it: "director of care last April"."""
_IN_GOVERNMENT = re.compile(
    r"\sin\s(?:the|an?|his|her|their)\s(?:[\w’'-]+\s){0,3}?(?:government|cabinet)\b.*\Z", re.I | re.S
)
"""In whose government an office is held, which is no part of it."""
_DESCRIBED = re.compile(
    rf"\s(?:for|of|at)\s(?:the|a)\s(?:new|newly|local|national|former|then|country|county|city)\s(?:[\w-]+\s){{0,3}}?"
    rf"(?:{patterns.DESCRIBING}|authority)\Z",
    re.I,
)
"""What only describes the body named behind it: "director of care for the new unitary authority of X"."""
_PART = re.compile(r"[^\W_]+")
_LAST_PARTS = frozenset(_PART.findall(head)[-1] for head in HEADS) | {"sister"}
_ROLE_WORDS = Family(_LAST_PARTS, odd=lambda word: not _LAST_PARTS.isdisjoint(_PART.findall(word)))


def may_name_role(words: Words, start: int, end: int) -> bool:
    """Whether a word stands between two offsets without which no role phrase does."""
    candidates, starts = words.of(_ROLE_WORDS), words.starts
    index = bisect_left(candidates, bisect_right(starts, start) - 1)
    return index < len(candidates) and starts[candidates[index]] < end


def one_of(noun: str) -> str:
    """The singular of a plural head ("chairs"); any other word in lower case."""
    word = noun.casefold()
    if word == "secretaries":
        return "secretary"
    return word[:-1] if word.endswith("s") and word[:-1] in HEADS else word


def first_that_ends_here(left: str) -> re.Match[str] | None:
    """As `patterns.BEFORE.search`, but tried only at words with which it can begin."""
    for word in patterns.WORD.finditer(left):
        if word.group().casefold() in patterns.OPENS_BEFORE and (match := patterns.BEFORE.match(left, word.start())):
            return match
    return None


@lru_cache(maxsize=4_000)
def role_words(phrase: str) -> str:
    """The phrase in lower case, acronyms kept, marks of bodies and people left out."""
    plain = _DESCRIBED.sub("", _TERM.sub("", _WHEN.sub("", _IN_GOVERNMENT.sub("", _MARKS.sub(" ", phrase)))))
    words = [word if word.isupper() and word.casefold() in _ACRONYMS else word.casefold() for word in plain.split()]
    while len(words) > 1 and (words[0] in _DROPPED or (words[0] == "second" and words[1] not in _FIRST_OF_STATE)):
        words.pop(0)
    if len(words) > 1 and (words[0] == "first" and words[1] not in _FIRST_OF_STATE):
        words.pop(0)
    if words and {"of", "for", "in", "on"}.isdisjoint(words) and words[-1].casefold() not in _ACRONYMS:
        words[-1] = one_of(words[-1]) if not words[-1].isupper() else words[-1]
    while len(words) > 1 and words[-1] in ("of", "and", "for", "the", "in", "on"):
        words.pop()
    return " ".join(words) or "member"
