"""Owns which person a pronoun of the narration points back to, and what a person's names tell of their gender."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from db.records import Mention
from loaders.knowledge.people import given_names, titles

_FURTHEST = 700
"""Characters back to the name that a pronoun stands for."""
_SUBJECT = 60
"""Characters from a sentence's start within which a name is likely its subject."""
_OPENS_LINE = re.compile(r"[^a-z\s]")
"""What begins a sentence where it begins a line: none before it needs to be looked for."""
_SENTENCE_START = re.compile(r"[.!?…\n](?:(?<=\n)\s*|(?<=[.!?…])[”\"’')\]]*\s+)(?=[^a-z\s])")


def genders_of(people: Sequence[Mention]) -> dict[str, str]:
    """ "f" or "m" by person's key, for those whose title or given name tells it."""
    told: dict[str, str] = {}
    for mention in people:
        if mention.person and mention.person not in told and (gender := _gender(mention.surface)):
            told[mention.person] = gender
    return told


def _gender(surface: str) -> str | None:
    words = surface.replace(".", " ").split()
    for word in words[:3]:
        title = titles.TITLES.get(word.casefold())
        if title is None:
            return given_names.gender_of(word.split("-")[0]) if len(words) > 1 else None
        if title.gender:
            return title.gender
    return None


class PersonsMeant:
    """The persons of an article by place, for pronouns that go back to them."""

    def __init__(self, text: str, people: Sequence[Mention]) -> None:
        self._text = text
        self._people = [mention for mention in people if mention.person]
        self._starts = [mention.start for mention in self._people]
        self._genders = genders_of(people)

    def meant(self, pronoun: str, position: int) -> str | None:
        """Whom "she", "his" or "her" at an offset means: the subject of the sentence or the one before, else the person
        of that gender named last; None where nobody fits. Further back only one who alone can be meant is found."""
        wanted = "m" if pronoun.casefold() in ("he", "his", "him") else "f"
        index = bisect_left(self._starts, position) - 1
        nearest: str | None = None
        sentence = self.sentence_start(position)
        for at in range(index, max(-1, index - 8), -1):
            mention = self._people[at]
            if position - mention.start > _FURTHEST:
                break
            if self._genders.get(mention.person or "", wanted) != wanted:
                continue
            nearest = nearest or mention.person
            began = self.sentence_start(mention.start)
            if mention.start - began <= _SUBJECT and self._is_first(at, began) and began <= sentence:
                return mention.person
            if at == index and began < sentence and self._is_first(at, began) and self._ends_before(began, sentence):
                # The only person of the sentence before.
                return mention.person
        return nearest or self._only_one(wanted, index)

    def _only_one(self, wanted: str, last: int) -> str | None:
        """The only person of a gender, or of one not known, up to a mention: whom an obituary is about."""
        found = {mention.person for mention in self._people[: last + 1] if mention.person}
        fitting = [person for person in found if self._genders.get(person, wanted) == wanted]
        return fitting[0] if len(fitting) == 1 and self._genders.get(fitting[0]) == wanted else None

    def at(self, start: int) -> str | None:
        """The person whose mention begins at an offset."""
        index = bisect_left(self._starts, start)
        return self._people[index].person if self._starts[index : index + 1] == [start] else None

    def between(self, start: int, end: int) -> list[Mention]:
        """The mentions of persons that begin in [start, end)."""
        return self._people[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def newcomer(self, position: int) -> Mention | None:
        """The next mention of a person after an offset, where it is the first of that person."""
        index = bisect_left(self._starts, position)
        if index == len(self._people):
            return None
        known = {mention.person for mention in self._people[:index]}
        return None if self._people[index].person in known else self._people[index]

    def first_in_sentence(self, position: int) -> str | None:
        """The person whom the sentence names first, before an offset."""
        start = self.sentence_start(position)
        at = bisect_left(self._starts, start)
        return self._people[at].person if at < len(self._people) and self._starts[at] < position else None

    def subject_before(self, position: int) -> str | None:
        """The only person of the sentence before the one that begins at an offset, or of those before it nearest."""
        index = bisect_left(self._starts, position) - 1
        if index < 0 or position - self._starts[index] > _FURTHEST:
            return None
        began = self.sentence_start(self._starts[index])
        return self.first_in_sentence(self._people[index].end) if began <= position else None

    def _ends_before(self, began: int, sentence: int) -> bool:
        """Whether the sentence that begins at the first offset is the one right before the second."""
        return self.sentence_start(sentence - 2) == began

    def _is_first(self, at: int, began: int) -> bool:
        return at == 0 or self._people[at - 1].start < began

    def sentence_start(self, position: int) -> int:
        """The offset at which the sentence around an offset begins."""
        low = max(0, position - _FURTHEST)
        line = self._text.rfind("\n", low, position) + 1
        if line and _OPENS_LINE.match(self._text, line):
            low = line - 1
        start = low
        for found in _SENTENCE_START.finditer(self._text, low, position + 1):
            start = found.end()
        return start
