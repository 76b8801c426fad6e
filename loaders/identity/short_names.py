"""Owns surnames and given names that stand alone ("Penrose"), as names of people whom the article names in full."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import chain
from operator import attrgetter

from loaders.identity.somebody import Somebody, fold, is_called, speaker_at
from loaders.knowledge.people import given_names, not_names
from loaders.knowledge.places import COUNTRIES_AND_CITIES, PLACES
from loaders.language.people.name_contexts import (
    EPONYM_AFTER,
    LIVES_AFTER,
    SENTENCE_START,
    SPEECH_AFTER,
    SPEECH_BEFORE,
    before,
)
from loaders.language.people.name_words import Kind
from loaders.language.people.person_names import LoneWord

_ADDRESS = re.compile(r"[-@]|\.\w")

_NO_SURNAME_BEFORE = re.compile(r"(?<!\w)(?:the|in|at|near|of|an?) \Z", re.IGNORECASE)
"""Words that stand before places and things more often than before surnames."""
_PARTICLE_BEFORE = re.compile(r"(?<!\w)(?:de|del|della|du|van|von|di|da)\s(?:l[ao]s?\s|der\s|den\s)?\Z")
_GOES_ON_SMALL = re.compile(r"\s?[a-z]|[.,;)]")
_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})


class ShortNames:
    """Attaches lone words ("Penrose") to the people of the article whose surname or given name they are."""

    def __init__(
        self,
        text: str,
        persons: Sequence[Somebody],
        mentions: Sequence[tuple[int, int, Somebody, object]],
        elsewhere: bool,
    ) -> None:
        self._text = text
        self._elsewhere = elsewhere
        """Whether the text is not about care, where streets, awards and reports are called after people."""
        self._starts = {start for start, _, _, _ in mentions}
        self._surnames: dict[str, list[Somebody]] = {}
        self._given: dict[str, list[Somebody]] = {}
        for person in persons:
            surname = person.folded[-2 if len(person.folded) > 2 and person.folded[-1] in _GENERATIONS else -1]
            self._surnames.setdefault(surname, []).append(person)
            if len(person.folded) > 1 and person.folded[0] != "":
                self._given.setdefault(person.folded[0], []).append(person)

    def attach(self, lone: Sequence[LoneWord]) -> list[tuple[int, int, Somebody]]:
        """Where somebody is named by one word, with the particle of the surname, and who it is."""
        found: list[tuple[int, int, Somebody]] = []
        known: dict[str, _Namesakes] = {}
        for word in lone:
            if word.start in self._starts:
                continue
            folded = fold(word.base)
            people = self._surnames.get(folded) or self._given.get(folded)
            if people is None or not self._plausible(word):
                continue
            namesakes = known.get(folded) or known.setdefault(folded, _Namesakes(people))
            by_given_name = folded not in self._surnames and len(people) > 1
            speaker = speaker_at(self._text, word.start) if by_given_name else ""
            person = namesakes.nearest(word.start, speaker)
            found.append((self._with_particle(word.start, person), word.end, person))
        return found

    def _with_particle(self, start: int, person: Somebody) -> int:
        """Where "del" begins in "del Penrose", who is so called in full."""
        particle = _PARTICLE_BEFORE.search(self._text, max(0, start - 9), start)
        if particle and all(part in person.folded for part in particle[0].split()):
            return particle.start()
        return start

    def _plausible(self, word: LoneWord) -> bool:
        """Words that are also nouns or places need a verb of speech beside them, or a capital within a sentence."""
        left = before(self._text, word.start, 14)
        speaks = SPEECH_AFTER.match(self._text, word.end, word.end + 30) or SPEECH_BEFORE.search(left)
        if speaks:
            return True
        lower = word.base.casefold()
        if _NO_SURNAME_BEFORE.search(left) and not (self._elsewhere and self._is_said_of(word, lower)):
            return False
        if _ADDRESS.match(self._text, word.end):
            return False
        ambiguous = lower in not_names.COMMON_SURNAMES or lower in given_names.ALSO_WORDS
        if word.kind is Kind.GIVEN_WORD and lower not in not_names.TIME_WORDS and self._lives(word):
            return True
        if word.kind in (Kind.OTHER, Kind.GIVEN) and not ambiguous:
            return True
        if word.kind in (Kind.BODY, Kind.COMMON) and not ambiguous:
            return False
        if lower in not_names.TIME_WORDS:
            return False
        return not SENTENCE_START.search(left) or (self._elsewhere and self._lives(word))

    def _is_said_of(self, word: LoneWord, lower: str) -> bool:
        """Whether no place can be meant: "in Penrose's book", "the Penrose lawsuit", never "the Penrose test"."""
        if word.base in PLACES or word.base in COUNTRIES_AND_CITIES:
            return False
        if lower in not_names.COMMON_SURNAMES or EPONYM_AFTER.match(self._text, word.end):
            return False
        following = word.end + 2 if word.possessive else word.end
        return _GOES_ON_SMALL.match(self._text, following) is not None

    def _lives(self, word: LoneWord) -> bool:
        """Whether a given name that is a word as well has what persons have: "Sue was", "Sue's work"."""
        owns = word.possessive and self._text[word.end + 2 : word.end + 4].strip().islower()
        return owns or LIVES_AFTER.match(self._text, word.end, word.end + 12) is not None


class _Namesakes:
    """People of one article who share a surname or a given name."""

    def __init__(self, people: Sequence[Somebody]) -> None:
        self.people = people
        self._seen = sorted(people, key=attrgetter("last_seen"))
        self._places = [person.last_seen for person in self._seen]

    def nearest(self, position: int, speaker: str = "") -> Somebody:
        """The last one seen before a position, else the first of all; the speaker only where there is no other."""
        place = bisect_left(self._places, position)
        earlier = (self._seen[at] for at in range(place - 1, -1, -1))
        others = (person for person in chain(earlier, self.people) if not is_called(person, speaker))
        return next(others, self._seen[place - 1] if place else self.people[0])
