"""Owns whom an article means as a speaker by a pronoun, a noun, a role or "a spokesman", by what was told before.

Which verbs have a speaker is read in `attributions`, which tells this who has spoken.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence

from db.records import Mention
from loaders.language.bodies_meant import BodiesMeant
from loaders.language.marked_text import PERSON
from loaders.language.people.persons_meant import genders_of
from loaders.language.quotations.speakers import Speaker

_REPORTING = frozenset({"regulator", "inquiry", "ombudsman", "inspectorate", "audit body"})
"""Kinds of body whose reports are spoken of as "the report"."""
_SILENT = frozenset({"health system", "political party", "parliament", "publisher"})
"""Kinds of body that "a spokesman" alone is not of."""
_TITLES_OF_ROLES = {"cllr": "councillor", "coun": "councillor", "prof": "professor", "dr": "doctor"}
_NO_MORE = re.compile(r"\b(?:predecessor|former|ex|previous|then|late)\b", re.I)
"""Before a name in words that say who had a role once."""
_BESIDE = 60
"""Characters on each side of a name in which the role of that person stands."""


class SpeakersMeant:
    """The bodies and people of an article in which they are blotted out, and who has spoken so far."""

    def __init__(
        self,
        text: str,
        starts: Sequence[int],
        organisations: Sequence[Mention],
        people: Sequence[Mention],
        kinds: Mapping[str, str] | None = None,
    ) -> None:
        """`starts` are those of the sentences, `kinds` those of bodies."""
        self.text = text
        self.starts = list(starts) or [0]
        self.bodies = BodiesMeant(organisations, kinds)
        self._people_at: dict[int, str] = {mention.start: mention.person for mention in people if mention.person}
        self._people_starts = [mention.start for mention in people if mention.person]
        self._titles = {mention.start: mention.surface.partition(" ")[0].casefold() for mention in people}
        self._genders = genders_of(people)
        self._state: list[tuple[int, Speaker]] = []

    def hear(self, position: int, speaker: Speaker) -> None:
        """Keep who speaks, or is told of, at an offset; what comes later is heard later."""
        self._state.append((position, speaker))

    def unit_of(self, position: int) -> int:
        """The number of the unit that holds an offset."""
        return max(0, bisect_right(self.starts, position) - 1)

    def bounds(self, unit: int) -> tuple[int, int]:
        """Offsets of a unit."""
        end = self.starts[unit + 1] if unit + 1 < len(self.starts) else len(self.text)
        return self.starts[unit], end

    def person(self, start: int) -> Speaker | None:
        """The person whose mention begins at an offset."""
        key = self._people_at.get(start)
        return Speaker(person=key, gender=self._genders.get(key)) if key else None

    def body(self, start: int) -> Speaker | None:
        """The organisation whose mention begins at an offset."""
        key = self.bodies.at(start)
        return Speaker(organisation=key) if key else None

    def named(self, start: int) -> Speaker | None:
        """Person or organisation that begins at an offset."""
        return self.person(start) or self.body(start)

    def last_speaker(self, position: int) -> Speaker | None:
        """Who spoke, or was introduced as subject of a sentence, last before an offset."""
        at = bisect_right(self._state, (position,)) - 1
        return self._state[at][1] if at >= 0 else None

    def last_subject_since(self, start: int, position: int) -> Speaker | None:
        """The same, but not from before `start`."""
        at = bisect_right(self._state, (position,)) - 1
        return self._state[at][1] if at >= 0 and self._state[at][0] >= start else None

    def pronoun(self, word: str, position: int) -> Speaker | None:
        """Whom a pronoun at an offset means."""
        word = word.casefold()
        if word in ("i", "we"):
            return None
        if word in ("it", "they"):
            return self._thing(word, position)
        wanted = "m" if word == "he" else "f"
        at = bisect_right(self._state, (position,)) - 1
        for index in range(at, max(-1, at - 12), -1):
            speaker = self._state[index][1]
            if index == at and speaker.gender == "n":
                # "A council spokesperson said so. She added ..."
                return speaker._replace(gender=wanted)
            if speaker.gender in (None, wanted) and (speaker.person or speaker.gender):
                return speaker._replace(gender=wanted)
        before = bisect_right(self._people_starts, position) - 1
        for index in range(before, max(-1, before - 6), -1):
            person = self.person(self._people_starts[index])
            if person and person.gender in (None, wanted):
                return person
        return None

    def _thing(self, word: str, position: int) -> Speaker | None:
        last = self.last_speaker(position)
        if last and last.organisation:
            return last
        if word == "they":
            return None
        key = self.bodies.last_before(position)
        return Speaker(organisation=key) if key else None

    def interviewed(self) -> Speaker | None:
        """The person whom the article names most often, whose answers those to its questions are."""
        named = Counter(self._people_at.values())
        most = named.most_common(2)
        if not most or (len(most) > 1 and most[0][1] == most[1][1]):
            return None
        return Speaker(person=most[0][0], gender=self._genders.get(most[0][0]))

    def named_last(self, position: int) -> Speaker | None:
        """The person who spoke last, else who is named last before an offset."""
        spoke = self.last_speaker(position)
        if spoke and spoke.person:
            return spoke
        before = bisect_right(self._people_starts, position) - 1
        return self.person(self._people_starts[before]) if before >= 0 else None

    def of_spokesperson(self, noun: str | None, verb: int) -> Speaker | None:
        """Whose "a trust spokesman" is: the trust's; without a noun the body's that the paragraph named last, or that
        spoke last."""
        if noun and (key := self.bodies.referred(noun, verb)):
            return Speaker(organisation=key)
        paragraph = self.text.rfind("\n", 0, verb)
        named = [mention for mention in self.bodies.mentions if mention.start < verb]
        named = [mention for mention in named if self.bodies.kind_of(mention.organisation or "") not in _SILENT]
        if named and named[-1].start > paragraph:
            return Speaker(organisation=named[-1].organisation)
        spoke = self.last_speaker(verb)
        if spoke and spoke.organisation:
            return spoke
        return Speaker(organisation=named[-1].organisation) if named else None

    def of_report(self, verb: int) -> Speaker | None:
        """Whose "the report" is: that of the body which spoke last, of a regulator, or of the body named last."""
        spoke = self.last_speaker(verb)
        if spoke and spoke.organisation:
            return spoke
        if spoke and spoke.person:
            return None
        named = [mention.organisation or "" for mention in self.bodies.mentions if mention.start < verb]
        watching = [key for key in named if self.bodies.kind_of(key) in _REPORTING]
        return Speaker(organisation=(watching or named)[-1]) if named else None

    def in_role(self, role: str, position: int) -> Speaker | None:
        """The person last named beside a role before an offset: "the minister" is Health Minister Ann Moss."""
        last = bisect_right(self._people_starts, position) - 1
        beside = re.compile(rf"\b{re.escape(role)}\b", re.I)
        for index in range(last, max(-1, last - 12), -1):
            start = self._people_starts[index]
            if role.casefold() in (title := self._titles[start], _TITLES_OF_ROLES.get(title)):
                # "The judge" is Judge Ann Moss.
                return self.person(start)
            end = start + len(self.text[start:position]) - len(self.text[start:position].lstrip(PERSON))
            before = self.text[max(0, start - _BESIDE) : start].rpartition("\n")[2].rpartition(PERSON)[2]
            after = self.text[end : end + _BESIDE].partition("\n")[0]
            if _NO_MORE.search(before):
                continue
            if beside.search(before.rpartition(". ")[2]) or (after.startswith(",") and beside.search(after)):
                return self.person(start)
        return None

    def referred(self, noun: str, position: int) -> Speaker | None:
        key = self.bodies.referred(noun, position)
        return Speaker(organisation=key) if key else None

    def as_spokesperson(self, speaker: Speaker | None, words: str) -> Speaker | None:
        if speaker is None:
            return None
        tail = words[-40:].casefold()
        return speaker._replace(gender="f" if "spokeswoman" in tail else "m" if "spokesman" in tail else "n")
