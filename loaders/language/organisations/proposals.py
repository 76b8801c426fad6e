"""Owns what the language rules hand on: names proposed as organisations, by word position and then by offset."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from db.records import ClassMention
from loaders.language.words import Words

VERSION = 1


@dataclass(slots=True)
class Candidate:
    """A name in an article by word positions (end-exclusive), while rules still weigh it.

    `core_end` is where the tail begins (equal to `end` where there is none); `name` is what the words stand for where
    they are not the whole name themselves (a list item that shares its class, an acronym, a short form).
    `body` is a national body's name, or "trust:NAME" or "council:PLACE".
    """

    start: int
    end: int
    rule: str
    kind: str | None = None
    core_end: int = 0
    name: str | None = None
    body: str | None = None
    weak: bool = False
    """True where the name alone is no proof: it yields to any other reading of the same words."""

    @property
    def length(self) -> int:
        return self.end - self.start


def used_again(words: Words, full: Candidate, start: int, end: int, rule: str) -> Candidate:
    """Another use of a name found before, by an acronym or some of its words: it stands for the same full name."""
    return Candidate(start, end, rule, full.kind, end, full.name or words.phrase(full.start, full.end), full.body)


class Proposal(NamedTuple):
    """A name proposed as an organisation: text[start:end] and what the words say about it.

    `name` is the full form the words stand for (itself, or the long form of an acronym or short form); `kind` is a hint
    from its words; `body` is a national body's name where a table knows it. `rule` is dotted.
    """

    start: int
    end: int
    surface: str
    rule: str
    name: str
    kind: str | None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class OrganisationNames:
    """All names proposed in one article, sorted and not overlapping, and the classes spoken of in general."""

    proposals: tuple[Proposal, ...] = ()
    classes: tuple[ClassMention, ...] = ()
