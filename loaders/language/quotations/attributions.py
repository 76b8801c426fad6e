"""Owns who says what a sentence tells: each verb of speech in the narration and its speaker.

Reads text in which bodies, people and quotations are blotted out; spans of quotations are in marks.py.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from db.records import Mention
from loaders.knowledge.people.role_words import HEADS
from loaders.knowledge.people.speech_verbs import FORMS, INVERTING, PARTICIPLES, STRONG
from loaders.language.lexicon import Family
from loaders.language.marked_text import BODY, PERSON, QUOTED
from loaders.language.people.role_phrases import may_name_role
from loaders.language.quotations import attribution_patterns as patterns
from loaders.language.quotations.speakers import Attribution, Speaker, last_word
from loaders.language.quotations.speakers_meant import SpeakersMeant
from loaders.language.words import Words

REACH = 260
"""Characters on each side of a verb in which its speaker may stand."""


_VERBS = Family(patterns.VERB_WORDS)
_LETTERS = frozenset({"letter", "statement", "email"})
"""Papers that are of whoever spoke before: "the letter says"."""
_LONGEST_PRONOUN = 6


class Narration(SpeakersMeant):
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
        super().__init__(text, starts, organisations, people, kinds)
        self.attributions: list[Attribution] = []
        self._words = words
        self._read(last)

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
                            self.hear(verb.start(), attribution.speaker)
                verb = next(verbs, None)
            if not said and (subject := self.subject(low, high)):
                self.hear(low, subject)

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
            return self.named_last(verb)
        if has_person and (match := self._before_of_person(left, ends_with_body, offset)):
            return self.person(offset + match.start(1))
        if has_body and last in patterns.SPOKES_ENDS and (match := patterns.SPEAKS_FOR.search(left)):
            return self.as_spokesperson(self.body(offset + match.start(1)), left)
        if (ends_with_body or last in patterns.NOUN_ENDS) and (match := patterns.SPOKES_FOR.search(left)):
            return self.as_spokesperson(
                self.body(offset + match.start(1)) if match[1] else self.referred(match[2], verb), left
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
            return self.referred(match[1], verb)
        aside = patterns.ASIDE.search(left) if last.endswith(",") else None
        told = left[: aside.start()] if aside else left
        teller = last_word(told)
        if (teller in HEADS or teller in patterns.KIN) and (match := patterns.IN_ROLE.search(told)):
            goes_on = self.text.startswith(patterns.GOES_ON, verb) or self.text.endswith("also ", 0, verb)
            spoke = self.last_speaker(verb) if goes_on else None
            if person := self.in_role(match[1], verb) or (spoke if spoke and spoke.person else None):
                return person
        if last in patterns.SPOKES_ENDS and (match := patterns.SPOKES_ALONE.search(left)):
            named = patterns.CAPITALISED.search(match[0])
            if named and not match[1]:
                # "An Oakdale spokesman" speaks for no other body.
                key = self.bodies.beginning_with(named[0])
                return self.as_spokesperson(Speaker(organisation=key), left) if key else None
            return self.as_spokesperson(self.of_spokesperson(match[1], verb), left)
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

    def _before_of_person(self, left: str, ends_with_body: bool, offset: int) -> re.Match[str] | None:
        """A person whose body or role stands between the name and the verb."""
        in_role = may_name_role(self._words, offset, offset + len(left))
        return (
            (patterns.PERSON_OF_BODY.search(left) if ends_with_body else None)
            or (patterns.PERSON_LAST.search(left) if left.rstrip().endswith(",") else None)
            or ((patterns.APPOSED_ROLE.search(left) or patterns.APPOSED_SHORTLY.search(left)) if in_role else None)
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
                return self.as_spokesperson(self.body(match.start(group)), match[0])
            key = self.bodies.referred(match[3], end) if match[3] else self.bodies.last_before(end)
            return self.as_spokesperson(Speaker(organisation=key) if key else None, match[0])
        person = (patterns.INVERTED if loose else patterns.INVERTED_NEXT).match(
            self.text, end, stop
        ) or patterns.INVERTED_LATER.match(self.text, end, stop)
        if person:
            return self.person(person.start(1))
        if match := patterns.INVERTED_BODY.match(self.text, end, stop):
            return self.body(match.start(1))
        if match := patterns.INVERTED_NOUN.match(self.text, end, stop):
            return self.referred(match[1], end)
        somebody = patterns.INVERTED_SOMEBODY.match(self.text, end, stop)
        if somebody and somebody[1] not in patterns.PAPER_ENDS:
            spoke = self.last_speaker(end)
            return self.in_role(somebody[1], end) or (spoke if spoke and spoke.person else None)
        return None
