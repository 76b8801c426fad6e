"""Owns what the telling of an event weighs: its frame's strength, what its sentence adds, what speaks against it.

Which words are matched by which frames is for `triggers`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from db.records import EventKind
from loaders.knowledge.events.frames import Form, Frame
from loaders.knowledge.events.headline_words import DETERMINERS
from loaders.knowledge.events.nouns import LIGHT_VERBS
from loaders.knowledge.word_lists import word_set
from loaders.language.events.candidates import EventSentence
from loaders.language.events.certainty import Judgement
from loaders.language.word_patterns import lower_case

THRESHOLD = 2.75
"""Points an event needs: its frame's strength and what the sentence adds (a body, a date, a sum, its place)."""

_PAID: frozenset[EventKind] = frozenset({"funding", "acquisition", "tender"})
_UNPLAIN = {"present": 1.0, "base": 1.25, "gerund": 0.75, "past": 0.25, "participle": 0.25, "noun": 0.0}
"""Points taken where a verb describes rather than tells."""
_OWNED = frozenset({"report", "meeting", "survey", "investigation", "consultation", "tender"})
_SINGULAR = frozenset(
    {"merger", "acquisition", "abolition", "investigation", "tender", "pilot", "other", "deadline", "agreement"}
)
_PRONOUN_SPEAKS = re.compile(r"(?:He|She|They|I|It|Mr|Ms|Mrs|Dr)\b")
_FIRST_PERSON = lower_case(
    r"\b(?:we|i)(?:\s(?:will|shall|have|had|are|am|were|would|also|now|then|both|recently|once|again|already|today|\w+ly)|[’'](?:ll|ve|re"
    r"|m))*\s$"
)
_FIRST_PERSONS = frozenset({"we", "i"})
_PLANNED = 0.75
"""What is planned is news though nobody is named: "the unit is due to close"."""
_RESOLVED = frozenset({"decided", "decision", "going"})
"""What a speaker means to do who says so."""
_NOUN = 0.75
"""Points of a noun, which tells by itself."""
CARRIED = 0.75
"""What a verb adds to an event noun that has no sense but that the deed was done: "the announcement was made"."""
_CARRIES = word_set(
    "made taken took given gave reached held signed struck called carried commissioned conducted undertaken undertook "
    "served issued submitted lodged convened ordered completed filed delivered instigated initiated mounted"
)
_CIRCUMSTANCES = word_set("of in for on about during from to into under within like than between through over")
_LEADS = word_set(
    "led lead leads leading subject launched due period process result results round series wave waves start end phase "
    "outcome findings conclusion completion beginning conducting coincide talks calls call "
    "demands demand minutes"
)
"""Before "to" or "of" where the noun is what came about: "led to an inquiry", "a period of consultation"."""
_TELLS = LIGHT_VERBS | word_set("after following and who which that")
_LONGEST_PHRASE = 7
"""Words, with the noun, in which its preposition is sought."""
_CIRCUMSTANCE = 0.75
"""What a noun loses that is no subject or object, and undated: little is said of it."""
_HEADS_BEHIND = word_set(
    "party parties group groups campaign campaigns episode minutes room rooms hours officer officers "
    "manager managers team teams service services day days agenda notes policy gap staff line"
)
"""Behind these words' place a noun only qualifies them: "the ruling party", "the poll campaign"."""
_QUALIFIES = 1.5
_TENSES = word_set("was were has have had been is are being be will to now also already since just")
_RECENT = 1.0
"""What "recently" adds to a verb that it stands before: it says when."""
_RECENTLY_WITHIN = 14
"""Characters before a verb in which "recently" is its own."""


class Matched(NamedTuple):
    """A frame that holds where a word of a sentence stands: its place, its offsets, its form and its clause."""

    sentence: EventSentence
    at: int
    start: int
    end: int
    frame: Frame
    form: Form
    clause: tuple[int, int]


def noun_worth(form: Form) -> float:
    """What the form of a word adds."""
    return _NOUN if form == "noun" else 0.0


def worth_of_named(sentence: EventSentence) -> float:
    """The points of whom a sentence speaks of; a date makes up for nobody."""
    if sentence.named or sentence.resolved or sentence.words[0] == "resolved":
        return 1.0
    if sentence.spoken_of:
        return 0.75
    return 0.5 if sentence.dates else 0.0


def most_added(sentence: EventSentence, worth: float) -> float:
    """What a sentence can add to any frame's strength at best."""
    dated = 1.25 if sentence.dates or sentence.heading else _RECENT if "recently" in sentence.vocabulary else 0.0
    return (worth or _PLANNED) + dated + (0.75 if sentence.lead else 0.0)


def is_carried(sentence: EventSentence, at: int) -> bool:
    """Whether the verb of the noun at a place only carries it: "an inquest had been called", "took a decision"."""
    words = sentence.words
    if words[at + 1 : at + 2] and words[at + 1] in _TENSES:
        verb = next((word for word in words[at + 2 : at + 5] if word not in _TENSES and not word.endswith("ly")), "")
        return verb in _CARRIES
    before = words[max(0, at - 4) : at]
    if _CARRIES.isdisjoint(before):
        return False
    place = next((place for place in range(len(before) - 1, -1, -1) if before[place] in DETERMINERS), 0)
    return place > 0 and before[place - 1] in _CARRIES


def may_weigh_enough(frame: Frame, form: Form, added: float, *, paid: bool, dated: bool, carried: bool = False) -> bool:
    """Whether a frame may tell an event in a sentence that adds so many points, has a sum, a date; or is `carried`."""
    most = frame.strength + added + noun_worth(form) + (1.0 if paid and frame.kind in _PAID else 0)
    if carried and form == "noun":
        most += CARRIED
    return most >= THRESHOLD and (dated or not frame.near_date)


def bonus(matched: Matched, worth: float) -> float:
    """What a sentence adds to the strength of a matched frame."""
    sentence, frame = matched.sentence, matched.frame
    points = worth or (0.0 if matched.form == "noun" else _PLANNED)
    if sentence.dates:
        start, end = matched.clause
        near = any(start <= date.start < end or date.start - sentence.start < 12 for date in sentence.dates)
        points += 1.25 if near else 0.5
    elif sentence.heading:
        points += 1.25
    elif "recently" in sentence.vocabulary:
        recent = "recently" in sentence.lower[max(sentence.start, matched.start - _RECENTLY_WITHIN) : matched.start]
        points += _RECENT if recent else 0
    if sentence.amounts:
        if frame.kind == "transfer" and not points:
            points += 0.75 if any(0 <= matched.start - amount.end < 20 for amount in sentence.amounts) else 0
        if frame.kind in _PAID and any(amount.unit.startswith("GBP") for amount in sentence.amounts):
            points += 1
    return points + 0.75 if sentence.lead and points else points


def points(
    matched: Matched, judgement: Judgement, added: float, worth: float, *, passive: bool, perfect: bool
) -> float:
    """What the telling weighs, with the points that its sentence adds and without those that speak against it."""
    sentence, at, start, _, frame, form, _ = matched
    sure, plain, bare = judgement
    first_person = not _FIRST_PERSONS.isdisjoint(sentence.vocabulary) and _speaks_first(sentence, start)
    # "We call on ministers" does what it says.
    plain = plain or (first_person and form == "base" and frame.agent == "speaker")
    weight = frame.strength + added
    news = sure == "planned" or (sentence.lead and form in ("past", "participle"))
    if not worth and form != "noun" and (not news or frame.strength < 2):
        weight -= _PLANNED
    weight += _noun_points(sentence, frame, at) if form == "noun" else 0
    if frame.by_body and frame.agent == "speaker":
        plain = True
    if not plain and not frame.certainty:
        weight -= _UNPLAIN[form] if sure == "happened" else 0.25
    if bare:
        weight -= 1 if form == "noun" else 0.25 if added >= 1 else 0.5
    opens_with_pronoun = frame.agent == "speaker" and not (sentence.lead or perfect or first_person)
    if opens_with_pronoun and _PRONOUN_SPEAKS.match(sentence.text, sentence.start):
        weight -= 0.5
    if not first_person and sentence.in_quotation(start):
        weight -= _loss_in_speech(matched, judgement, passive=passive, perfect=perfect)
    return weight


def _speaks_first(sentence: EventSentence, offset: int) -> bool:
    """Whether "we" or "I" is the subject of the verb at an offset."""
    return _FIRST_PERSON.search(sentence.lower, max(sentence.start, offset - 30), offset) is not None


def _loss_in_speech(matched: Matched, judgement: Judgement, *, passive: bool, perfect: bool) -> float:
    """What a telling loses within somebody's quoted words."""
    sentence, (start, end) = matched.sentence, matched.clause
    near = any(start <= date.start < end for date in sentence.dates)
    planned = judgement.certainty == "planned"
    loss = 0.0 if perfect else 0.25 if near or planned else 1.0 if judgement.certainty == "happened" else 0.75
    if planned and matched.form != "noun" and not _RESOLVED.isdisjoint(sentence.vocabulary):
        loss = 0.0
    return min(loss, 0.25) if sentence.named and passive else loss


def _noun_points(sentence: EventSentence, frame: Frame, at: int) -> float:
    """A body's own report or meeting says more; mergers and closures in the plural, undated, say less."""
    points = 0.0
    if frame.kind in _OWNED and any(
        0 <= sentence.starts[at] - mention.end < 24 for mention in sentence.mentions if mention.organisation
    ):
        points += 0.75
    if frame.kind in _SINGULAR and sentence.words[at].endswith("s") and not sentence.dates:
        points -= 0.75
    if sentence.words[at + 1 : at + 2] and sentence.words[at + 1] in _HEADS_BEHIND:
        points -= _QUALIFIES
    if not points and not frame.before and _is_circumstance(sentence, at):
        points -= _CIRCUMSTANCE
    return points


def _is_circumstance(sentence: EventSentence, at: int) -> bool:
    """Whether a noun with no date beside it stands behind a preposition: "a statement to this inquiry"."""
    words, end = sentence.words, sentence.end_of(at)
    if any(-30 <= date.start - end <= 30 for date in sentence.dates):
        return False
    for back in range(at - 1, max(-1, at - _LONGEST_PHRASE), -1):
        word = words[back]
        if word in _CIRCUMSTANCES:
            return _LEADS.isdisjoint(words[max(0, back - 2) : back])
        if (word in DETERMINERS and back and words[back - 1] not in _CIRCUMSTANCES) or word in _TELLS:
            return False
        if sentence.text[sentence.end_of(back)] in ",;:":
            return False
    return False
