"""Owns the shape of a name found in a text, before it is known whose it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from db.records import Rule
from loaders.knowledge.people import given_names, titles
from loaders.language.people.name_words import Kind

VERSION = 1

LONGEST_NAME = 5
"""Words without titles; a longer run of capitals is a heading or a list."""


class PersonName(NamedTuple):
    """A name as it stands in the text. `titles` and `parts` are its words without full stops and possessive."""

    start: int
    end: int
    titles: tuple[str, ...]
    parts: tuple[str, ...]
    rule: Rule

    @property
    def gender(self) -> str | None:
        """ "f" or "m" where a title or the given name tells it."""
        for title in self.titles:
            told = titles.TITLES[title.casefold()].gender
            if told:
                return told
        return given_names.gender_of(self.parts[0].split("-")[0]) if len(self.parts) > 1 else None

    @property
    def full(self) -> bool:
        """Whether more than a surname is given."""
        return len(self.parts) > 1


class Taken:
    """The characters of names that are sorted and apart."""

    def __init__(self, names: Sequence[PersonName]) -> None:
        self._starts = [name.start for name in names]
        self._ends = [name.end for name in names]

    def holds(self, start: int, end: int) -> bool:
        """Whether any of the characters from `start` up to `end` is part of a name."""
        before = bisect_left(self._starts, end) - 1
        return before >= 0 and self._ends[before] > start


class LoneWord(NamedTuple):
    """A capitalised word that is no full name but may be a surname or given name used alone."""

    start: int
    end: int
    base: str
    kind: Kind
    possessive: bool


RULES = {
    name: Rule(f"people.{name}", VERSION)
    for name in (
        "title", "given", "role", "byline", "speech", "age", "kin", "attendance", "initials", "short", "first",
        "listed", "repeated", "label", "set_beside", "nation", "known", "life", "surname", "rank",
    )
}  # fmt: skip


def rule_of(name: str) -> Rule:
    """The rule of this family called `name` ("short": a surname alone)."""
    return RULES[name]


_VOWEL = re.compile("[AEIOUY]")
_JOINT = re.compile(r"([’'-])")
_MC = re.compile(r"^(Mc)(\w)")


def title_case(word: str) -> str:
    """A word of a name written in capitals: "PENROSE" is Penrose, "MCDONALD" McDonald, "O'NEILL" O'Neill; initials
    without a vowel stay ("JP")."""
    if len(word) == 2 and not _VOWEL.search(word):
        return word
    lowered = "".join(part.capitalize() for part in _JOINT.split(word))
    return _MC.sub(lambda found: found.group(1) + found.group(2).upper(), lowered)
