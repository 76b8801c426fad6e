"""Owns who says what a sentence tells: each verb of speech in the narration and its speaker.

Reads text in which bodies, people and quotations are blotted out; spans of quotations are in quotation_marks.py.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence

from db.records import Mention
from loaders.knowledge.people.role_words import HEADS
from loaders.knowledge.people.speech_verbs import FORMS, INVERTING, PARTICIPLES, STRONG
from loaders.language.bodies_meant import BodiesMeant
from loaders.language.lexicon import Family
from loaders.language.marked_text import BODY, PERSON, QUOTED
from loaders.language.people.persons_meant import genders_of
from loaders.language.people.role_phrases import may_name_role
from loaders.language.quotations import attribution_patterns as patterns
from loaders.language.quotations.speakers import Attribution, Speaker, last_word
from loaders.language.words import Words

REACH = 260
"""Characters on each side of a verb in which its speaker may stand."""


_VERBS = Family(patterns.VERB_WORDS)
_REPORTING = frozenset({"regulator", "inquiry", "ombudsman", "inspectorate", "audit body"})
"""Kinds of body whose reports are spoken of as "the report"."""
_LETTERS = frozenset({"letter", "statement", "email"})
"""Papers that are of whoever spoke before: "the letter says"."""
_SILENT = frozenset({"health system", "political party", "parliament", "publisher"})
"""Kinds of body that "a spokesman" alone is not of."""
_TITLES_OF_ROLES = {"cllr": "councillor", "coun": "councillor", "prof": "professor", "dr": "doctor"}
_LONGEST_PRONOUN = 6
_BESIDE = 60
"""Characters on each side of a name in which the role of that person stands."""


class Narration:
    """An article with bodies, people and quotations blotted out, in sentences that no quotation cuts."""

    def __init__(
        self,
        text: str,
        starts: Sequence[int],
        words: Words,
        organisations: Sequence[Mention],
        people: Sequence[Mention],
        last: int,
        kinds: Mapping[str, str] | None = None,
    ) -> None:
        """`starts` are those of the sentences, `words` the words of the text before it was blotted out; what comes
        after the sentence around the offset `last` says nothing of who spoke before; `kinds` are those of bodies."""
        self.text = text
        self.starts = list(starts) or [0]
        self.bodies = BodiesMeant(organisations, kinds)
        self._people_at: dict[int, str] = {mention.start: mention.person for mention in people if mention.person}
        self._people_starts = [mention.start for mention in people if mention.person]
        self._titles = {mention.start: mention.surface.partition(" ")[0].casefold() for mention in people}
        self._genders = genders_of(people)
        self.attributions: list[Attribution] = []
        self._state: list[tuple[int, Speaker]] = []
        self._words = words
        self._read(last)

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

    def _read(self, last: int) -> None:
        read = self.unit_of(last) + 1
        end = self.starts[read] if read < len(self.starts) else len(self.text)
        places = [place for at in self._words.of(_VERBS) if (place := self._words.starts[at]) < end]
        verbs = iter([verb for place in places if (verb := patterns.VERB.match(self.text, place))])
        verb = next(verbs, None)
        for unit in range(read):
            low, high = self.bounds(unit)
            earlier: Speaker | None = None
            said = False
            while verb and verb.start() < high:
                if verb.start() >= low:
                    attribution = self._attribute(verb, unit, low, high, earlier)
                    if attribution and not attribution.speaker and self.text.endswith("to ", 0, verb.start()):
                        # "She was the last to add her voice": nobody says anything.
                        attribution = None
                    if attribution:
                        said = True
                        self.attributions.append(attribution)
                        if attribution.speaker:
                            earlier = attribution.speaker
                            self._state.append((verb.start(), attribution.speaker))
                verb = next(verbs, None)
            if not said and (subject := self.subject(low, high)):
                self._state.append((low, subject))

    def interviewed(self) -> Speaker | None:
        """The person whom the article names most often, whose answers those to its questions are."""
        named = Counter(self._people_at.values())
        most = named.most_common(2)
        if not most or (len(most) > 1 and most[0][1] == most[1][1]):
            return None
        return Speaker(person=most[0][0], gender=self._genders.get(most[0][0]))

    def named_subject(self, low: int, high: int) -> Speaker | None:
        """The person or body, by name, that a sentence begins with as its subject."""
        stop = min(high, low + 200)
        if self.text.find(PERSON, low, stop) < 0 and self.text.find(BODY, low, stop) < 0:
            return None
        match = patterns.LATE_SUBJECT.match(self.text, low, min(high, low + 300))
        match = match or patterns.SUBJECT_FIRST.match(self.text, low, stop)
        return self.named(match.start(1)) if match else None

    def subject(self, low: int, high: int) -> Speaker | None:
        """The subject a sentence begins with: a name, a pronoun, "the trust"."""
        if named := self.named_subject(low, high):
            return named
        if pronoun := patterns.SUBJECT_PRONOUN.match(self.text, low, min(high, low + 60)):
            return self.pronoun(pronoun[1], low)
        if noun := patterns.SUBJECT_NOUN.match(self.text, low, min(high, low + 80)):
            key = self.bodies.referred(noun[1], low)
            return Speaker(organisation=key) if key else None
        return None

    def _attribute(
        self, verb: re.Match[str], unit: int, low: int, high: int, earlier: Speaker | None
    ) -> Attribution | None:
        start, end = verb.span()
        if verb.group().startswith("according"):
            return Attribution(start, end, unit, self._inverted(end, high))
        left = self.text[max(low, start - REACH) : start]
        offset = start - len(left)
        trimmed = left.rstrip()
        last = last_word(trimmed).rpartition(",")[2]
        if last.endswith("ly") or last in patterns.TRAILING_ENDS:
            trimmed = left[: patterns.TRAILING.search(left).start()]  # type: ignore[union-attr]
        bare = trimmed.rstrip(" ,\u00a0")
        if verb.group() in PARTICIPLES and self.text[start - 2] != "," and not patterns.WITH.search(left):
            return None
        if verb.group().endswith("ed") and patterns.PASSIVE.search(left):
            return None
        speaks = verb.group() in STRONG
        if speaks and (
            not bare or bare.endswith(QUOTED) or (trimmed.endswith(",") and self._inversion_likely(verb.group(), end))
        ):
            speaker = self._inverted(end, high, loose=not bare or bare.endswith(QUOTED))
            if speaker or not bare:
                return Attribution(start, end, unit, speaker)
        speaker = self._before(trimmed, offset, start)
        if speaker:
            return Attribution(start, end, unit, speaker)
        if verb.group() in PARTICIPLES:
            speaker = earlier or self.subject(low, start)
            return Attribution(start, end, unit, speaker) if speaker else None
        if patterns.JOINED.search(bare) and (
            speaker := self._of_clause(left, offset) or earlier or self._goes_on(low, start)
        ):
            return Attribution(start, end, unit, speaker)
        if not speaks:
            return None
        return Attribution(
            start, end, unit, self._inverted(end, min(high, end + 60)) if bare.endswith(QUOTED) else None
        )

    def _inversion_likely(self, verb: str, end: int) -> bool:
        return FORMS[verb] in INVERTING and not patterns.NOT_INVERTED.match(self.text, end)

    def _before(self, left: str, offset: int, verb: int) -> Speaker | None:
        """The subject that ends just before a verb."""
        has_person, has_body, ends_with_body = PERSON in left, BODY in left, left.endswith(BODY)
        last, joins = last_word(left), "and" in left or "&" in left
        if has_person and (match := patterns.ENDS_PERSON.search(left)):
            if joins and (pair := patterns.PAIR.search(left)):
                return self.named(offset + pair.start(1))
            return self.person(offset + match.start(1))
        if last.endswith(patterns.PRONOUN_ENDS) and (
            match := patterns.PRONOUN.search(left, max(0, len(left) - _LONGEST_PRONOUN))
        ):
            if match[1].casefold() == "it" and self.text.startswith("reads", verb):
                # A letter reads as its writer speaks.
                return self.last_speaker(verb)
            return self.pronoun(match[1], verb - 3)
        if (last.endswith("-year-old") or "-of-" in last) and patterns.AGED.search(left):
            return self._named_last(verb)
        if has_person and (match := self._before_of_person(left, ends_with_body, offset)):
            return self.person(offset + match.start(1))
        if has_body and last in patterns.SPOKES_ENDS and (match := patterns.SPEAKS_FOR.search(left)):
            return self._spokes(self.body(offset + match.start(1)), left)
        if (ends_with_body or last in patterns.NOUN_ENDS) and (match := patterns.SPOKES_FOR.search(left)):
            return self._spokes(
                self.body(offset + match.start(1)) if match[1] else self._referred(match[2], verb), left
            )
        if has_person and ends_with_body and (match := patterns.APPOSED_BODY.search(left)):
            return self.person(offset + match.start(1))
        if (
            has_body
            and (left.endswith((BODY, ")")) or last in patterns.NOUNS_OF_NAMES)
            and (match := patterns.ENDS_BODY.search(left))
        ):
            if joins and (pair := patterns.PAIR.search(left)):
                return self.named(offset + pair.start(1))
            return self.body(offset + match.start(1))
        if last in patterns.NOUN_ENDS and (match := patterns.REFERS.search(left)):
            return self._referred(match[1], verb)
        aside = patterns.ASIDE.search(left) if last.endswith(",") else None
        told = left[: aside.start()] if aside else left
        teller = last_word(told)
        if (teller in HEADS or teller in patterns.KIN) and (match := patterns.IN_ROLE.search(told)):
            goes_on = self.text.startswith(patterns.GOES_ON, verb) or self.text.endswith("also ", 0, verb)
            spoke = self.last_speaker(verb) if goes_on else None
            if person := self._in_role(match[1], verb) or (spoke if spoke and spoke.person else None):
                return person
        if last in patterns.SPOKES_ENDS and (match := patterns.SPOKES_ALONE.search(left)):
            named = patterns.CAPITALISED.search(match[0])
            if named and not match[1]:
                # "An Oakdale spokesman" speaks for no other body.
                key = self.bodies.beginning_with(named[0])
                return self._spokes(Speaker(organisation=key), left) if key else None
            return self._spokes(self._of_spokesperson(match[1], verb), left)
        may_be_paper = has_body and (last in patterns.PAPER_ENDS or last.endswith(","))
        if may_be_paper and (match := patterns.PAPER_OF.search(left.rstrip(" "))):
            return self.body(offset + match.start(1))
        if last in ("which", "who") and (match := patterns.WHICH.search(left)):
            return self.named(offset + match.start(1))
        if left.rstrip().endswith((",", ")", "–", "—", "who")):
            return self._apposed(left, offset)
        if last in patterns.REPORT_ENDS and patterns.REPORT.search(left):
            wrote = self.last_speaker(verb) if last in _LETTERS else None
            return wrote or self.of_report(verb)
        return None

    def _named_last(self, position: int) -> Speaker | None:
        """The person who spoke last, else who is named last before an offset."""
        spoke = self.last_speaker(position)
        if spoke and spoke.person:
            return spoke
        before = bisect_right(self._people_starts, position) - 1
        return self.person(self._people_starts[before]) if before >= 0 else None

    def _of_spokesperson(self, noun: str | None, verb: int) -> Speaker | None:
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

    def _goes_on(self, low: int, verb: int) -> Speaker | None:
        """The subject of a sentence for its second verb: "But he resisted and told"."""
        if named := self.named_subject(low, verb):
            return named
        pronoun = patterns.SUBJECT_PRONOUN.match(self.text, low, min(verb, low + 60))
        return self.pronoun(pronoun[1], low) if pronoun else None

    def _of_clause(self, left: str, offset: int) -> Speaker | None:
        """The subject of the last clause that has one of its own."""
        clauses = list(patterns.CLAUSE.finditer(left)) if PERSON in left or BODY in left else []
        return self.named(offset + clauses[-1].start(1)) if clauses else None

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

    def _before_of_person(self, left: str, ends_with_body: bool, offset: int) -> re.Match[str] | None:
        """A person whose body or role stands between the name and the verb."""
        in_role = may_name_role(self._words, offset, offset + len(left))
        return (
            (patterns.PERSON_OF_BODY.search(left) if ends_with_body else None)
            or (patterns.PERSON_LAST.search(left) if left.rstrip().endswith(",") else None)
            or (patterns.APPOSED_ROLE.search(left) if in_role else None)
            or (patterns.PERSON_OF_BODY_IN_ROLE.search(left.rstrip()) if left.rstrip().endswith(",") else None)
        )

    def _apposed(self, left: str, offset: int) -> Speaker | None:
        """ "NAME, chair of X, said": the first person or body of the clause that a comma follows."""
        owner: Speaker | None = None
        for match in patterns.APPOSITION.finditer(left):
            inside = left[: match.start()].rstrip().casefold().removesuffix(" the")
            if patterns.PAPER_BY.search(inside) and (said := self.person(offset + match.start(1))):
                return said
            if inside.endswith((" in", " at", " by", " from", " with", " on", " to")):
                continue
            said = self.named(offset + match.start(1))
            if said and said.organisation and inside.endswith((" of", " for")):
                # "On the anniversary of the NHS, Ann Lee, minister of state, said": a later person speaks.
                owner = owner or said
                continue
            return said
        return owner

    def _in_role(self, role: str, position: int) -> Speaker | None:
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
            if beside.search(before.rpartition(". ")[2]) or (after.startswith(",") and beside.search(after)):
                return self.person(start)
        return None

    def _referred(self, noun: str, position: int) -> Speaker | None:
        key = self.bodies.referred(noun, position)
        return Speaker(organisation=key) if key else None

    def _spokes(self, speaker: Speaker | None, words: str) -> Speaker | None:
        if speaker is None:
            return None
        tail = words[-40:].casefold()
        return speaker._replace(gender="f" if "spokeswoman" in tail else "m" if "spokesman" in tail else "n")

    def _inverted(self, end: int, high: int, loose: bool = True) -> Speaker | None:
        """The speaker after a verb: "said X", "said the trust's chief executive, X", "according to X".

        `loose`: any words may stand before the name, since nothing else can follow the verb.
        """
        stop = min(high, end + 160)
        if match := patterns.INVERTED_PRONOUN.match(self.text, end, stop):
            return self.pronoun(match[1], end)
        if match := patterns.INVERTED_SPOKES.match(self.text, end, stop):
            group = 1 if match[1] else 2
            if match[group]:
                return self._spokes(self.body(match.start(group)), match[0])
            key = self.bodies.referred(match[3], end) if match[3] else self.bodies.last_before(end)
            return self._spokes(Speaker(organisation=key) if key else None, match[0])
        person = (patterns.INVERTED if loose else patterns.INVERTED_NEXT).match(
            self.text, end, stop
        ) or patterns.INVERTED_LATER.match(self.text, end, stop)
        if person:
            return self.person(person.start(1))
        if match := patterns.INVERTED_BODY.match(self.text, end, stop):
            return self.body(match.start(1))
        if match := patterns.INVERTED_NOUN.match(self.text, end, stop):
            return self._referred(match[1], end)
        return None
