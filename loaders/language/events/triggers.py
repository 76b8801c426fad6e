"""Owns which words of a sentence may tell an event, of what kind and how surely: frames are matched and weighed.

Which of them are kept is `choice`'s.
Tables are in `loaders.knowledge`; parties, dates and titles have modules of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias

from db.records import Certainty, EventKind
from loaders.knowledge.events.frames import Form, Frame, index
from loaders.knowledge.events.headline_words import DETERMINERS
from loaders.knowledge.events.nouns import COMPOUNDS, LIGHT_VERBS, NOUNS
from loaders.knowledge.events.objects import OBJECT_KINDS
from loaders.knowledge.events.verbs import VERBS
from loaders.knowledge.word_lists import word_set
from loaders.language.events import certainty as sureness
from loaders.language.events.asides import BACKGROUND, asks_why, in_contact_clause, in_the_background, is_condition
from loaders.language.events.candidates import EventSentence
from loaders.language.events.certainty import Judgement
from loaders.language.events.certainty_of_nouns import noun as certainty_of_noun
from loaders.language.events.frame_rules import FrameRule
from loaders.language.events.persons import done_by_person, is_appointment, is_introduced
from loaders.language.lexicon import Answers
from loaders.language.word_patterns import lower_case

FRAMES, TRIGGERS = index(VERBS, NOUNS)
_COMPOUND_HEADS = frozenset(compound.split()[0] for compound in COMPOUNDS)
TRIGGER_WORDS = frozenset(TRIGGERS) | _COMPOUND_HEADS

_TO_COME = lower_case(r"\b(?:will|would|(?:is|are|was|were|be) (?:due )?to|should|could|may|might)\b")
"""Between a saying and a date: the date is that of what is said."""

THRESHOLD = 2.75
"""Points an event needs: its frame's strength and what the sentence adds (a body, a date, a sum, its place)."""


class Told(NamedTuple):
    """An event as its trigger tells it, before parties, date and title are sought."""

    frame: Frame
    kind: EventKind
    certainty: Certainty
    start: int
    end: int
    clause: tuple[int, int]
    """The clause of its trigger, by its offsets."""
    points: float
    passive: bool
    form: Form
    perfect: bool = False
    """Whether "has" or "have", not "had", carries the verb: news as it is written."""


_RULES = tuple(map(FrameRule, FRAMES))

_Follows: TypeAlias = "Callable[[str, int, int], re.Match[str] | None] | None"
_Row: TypeAlias = tuple[FrameRule, Form, _Follows]
"""A rule, the form in which a word brings it up, and the match of its `after`."""


@cache
def _rows(added: float, paid: bool, dated: bool) -> Answers[tuple[_Row, ...]]:
    """By word, the rules that it may bring up where a sentence adds so many points at most, has a sum, has a date."""

    def rows(word: str) -> tuple[_Row, ...]:
        near = [(_RULES[place], form) for place, form in TRIGGERS.get(word, ())]
        may_tell = [(rule, form) for rule, form in near if _may_tell(rule.frame, form, added, paid, dated)]
        return tuple((rule, form, rule.after.match if rule.after else None) for rule, form in may_tell)

    return Answers(rows)


def _may_tell(frame: Frame, form: Form, added: float, paid: bool, dated: bool) -> bool:
    points = frame.strength + added
    points += 0.75 if form == "noun" else 0
    points += 1.0 if paid and frame.kind in _PAID else 0
    return points >= THRESHOLD and (dated or not frame.near_date)


_AROUND = 60
"""Characters either side of a trigger in which words that speak against a frame are sought."""
_FIRST_PERSON = lower_case(
    r"\b(?:we|i)(?:\s(?:will|shall|have|had|are|am|were|would|also|now|then|both|recently|once|again|already|today|\w+ly)|[’'](?:ll|ve|re"
    r"|m))*\s$"
)
_PASSIVE = frozenset(["is", "are", "was", "were", "be", "been", "being", "get", "gets", "got"])
_AUXILIARY_WORDS = _PASSIVE | word_set("will would shall should can could may might must has have had to due not")
_HAS = frozenset(["has", "have", "’ve", "'ve"])
_PERFECT = _HAS | {"had", "having"}
_PAID = frozenset({"funding", "acquisition", "tender"})
_VERB_MARKS = word_set("to will would should must can could may might not we they you who cannot i")
_UNPLAIN = {"present": 1.0, "base": 1.25, "gerund": 0.75, "past": 0.25, "participle": 0.25, "noun": 0.0}
"""Points taken where a verb describes rather than tells."""
_OWNED = frozenset({"report", "meeting", "survey", "investigation", "consultation", "tender"})
_SINGULAR = frozenset(
    {"merger", "acquisition", "abolition", "investigation", "tender", "pilot", "other", "deadline", "agreement"}
)
_CAPITALISED = frozenset({"policy", "investigation", "report", "meeting", "consultation"})
_PRONOUN_SPEAKS = re.compile(r"(?:He|She|They|I|It|Mr|Ms|Mrs|Dr)\b")
_AFTER_OBJECT = frozenset(
    {"following", "after", "before", "since", "when", "while", "during", "because", "by", "amid", "at"}
)
"""Words behind which nothing is acted upon by the verb any more."""
_PREPOSITIONS = frozenset({"of", "in", "for", "by", "with", "about", "from", "into", "under", "over", "at", "between"})
_BEFORE_NOUNS = (
    _PREPOSITIONS
    | word_set(
        "the a an its his her their our this that these those any some no each every new latest recent first "
        "second third last next public official major national local annual full final initial formal joint "
        "independent proposed planned"
    )
    | {"'s"}
)
_MAY_BE_NOUNS = frozenset(word for word, rows in TRIGGERS.items() if any(row.form == "noun" for row in rows))
_MAY_BE_NOUNS |= {"plan", "plans"}
_PLANS = lower_case(
    r"\s(?:(?:the|its|their|his|her|new|major|radical|controversial|detailed|ambitious|a|an|fresh) )*(?:plans?"
    r"|proposals?)\b"
)
"""What is no launch where it is unveiled: "unveiled plans to"."""
_TO_DO = lower_case(r"\s(?:an? (?:[\w’'-]+ ){0,2}?|the )(?:report|paper)(?: to| which)\b")
"""What is no report where it is approved: "approved a report to close the unit"."""
_SUMS = frozenset({"funding", "spending"})
_OF_SUMS = frozenset({"for", "of", "from", "on", "to", "is", "was", "will", "should", "has", "and"})
"""Words behind `_SUMS` by which they are nouns: "a cut in funding for short breaks"."""
_OF_SUBJECT = frozenset({"take-place", "meeting-takes-place"})
"""Frames whose subject says what kind of event takes place."""
_IFS = frozenset(["if", "whether"])
_PLANNED_WORTH = 0.75
_RESOLVED = frozenset({"decided", "decision", "going"})
"""What a speaker means to do who says so."""
_MORE = frozenset({"of", "extra", "more", "additional", "new", "total"})
_OWNS = DETERMINERS | {"'s", "’s", "'", "’"}
"""Behind these a word in -ing that may be a noun is one: "tomorrow's meeting"."""
_BASES = frozenset(word for word, rows in TRIGGERS.items() if any(row.form == "base" for row in rows))


def _object_kind(sentence: EventSentence, at: int, clause: tuple[int, int], passive: bool) -> EventKind | None:
    """The kind of the noun acted upon: "launched a consultation", "an inquiry was opened"."""
    words, starts = sentence.words, sentence.starts
    if passive and words[sentence.word_at(clause[0])] == "as":
        # "That option four, as set out in the report, be approved".
        return None
    before = _before_aside(sentence, at, clause[0]) if passive else at
    places = range(before - 1, max(-1, before - 17), -1) if passive else range(at + 1, min(len(words), at + 9))
    clause_start, clause_end = clause
    for place in places:
        if not passive and words[place] in _AFTER_OBJECT:
            break
        start = starts[place]
        if not clause_start <= start < clause_end:
            break
        if not passive and "," in sentence.text[sentence.end_of(place - 1) : start]:
            break
        prefix, _, word = words[place].rpartition("-")
        kind = OBJECT_KINDS.get(word) if prefix != "pre" else None
        if kind and not any(mention.start <= start < mention.end for mention in sentence.mentions):
            return kind
    return None


def _before_aside(sentence: EventSentence, at: int, clause_start: int) -> int:
    """The place after a subject that an aside between commas parts from its verb: "The launch, she said, will"."""
    words, starts = sentence.words, sentence.starts
    back = at
    while back and (words[back - 1] in _AUXILIARY_WORDS or words[back - 1].endswith("ly")):
        back -= 1
    if not back or "," not in sentence.text[sentence.end_of(back - 1) : starts[back]]:
        return at
    comma = sentence.text.rfind(",", clause_start, sentence.end_of(back - 1))
    return sentence.word_at(comma) if comma > 0 else at


def _compound(sentence: EventSentence, at: int) -> tuple[str, int]:
    """The word by which the frames know a compound ("white paper") that may begin at a place, and where it ends."""
    words, end = sentence.words, sentence.end_of(at)
    if at + 1 < len(words) and sentence.starts[at + 1] - end == 1:
        for length in (4, 3, 2):
            run = words[at : at + length]
            joined = COMPOUNDS.get(" ".join(run))
            if joined and len(run) == length:
                return joined, sentence.end_of(at + length - 1)
    return words[at], end


def _is_noun(words: Sequence[str], at: int) -> bool:
    """Whether a word that may be verb or noun is a noun: after a determiner, an adjective of news, a possessive."""
    before = words[at - 1] if at else ""
    return before in _BEFORE_NOUNS or (before in _BASES and words[at] in _MAY_BE_NOUNS)


def judged(text: str, sentence: EventSentence) -> list[Told]:
    """Every frame that holds in a sentence and weighs enough, before rivals are compared."""
    told: list[Told] = []
    lower, words, starts, end_of_all = sentence.lower, sentence.words, sentence.starts, sentence.end
    worth = (
        1.0
        if sentence.named or sentence.resolved or sentence.words[0] == "resolved"
        else 0.75
        if sentence.spoken_of
        else 0.5
        if sentence.dates
        else 0.0
    )
    # What is planned is news though nobody is named: "the unit is due to close".
    rows = _rows(_adds(sentence, worth or _PLANNED_WORTH), bool(sentence.amounts), bool(sentence.dates))
    for at in sentence.triggers:
        word = words[at]
        end = starts[at] + len(word)
        if word in _COMPOUND_HEADS:
            word, end = _compound(sentence, at)
        for rule, form, follows in rows[word]:
            if follows is None or follows(text if rule.cased else lower, end, end_of_all):
                one = _judge(sentence, at, end, rule, form, worth)
                if one is not None:
                    told.append(one)
    return told


def _judge(sentence: EventSentence, at: int, end: int, rule: FrameRule, form: Form, worth: float) -> Told | None:
    """The event that a frame tells by the word at a place, or None where the sentence says otherwise.

    `worth` are the points of whom the sentence speaks of.
    """
    frame, text, start = rule.frame, sentence.text, sentence.starts[at]
    read = text if rule.cased else sentence.lower
    if rule.before and not rule.before.search(read[max(sentence.start, start - 130) : start]):
        return None
    clause = sentence.clause(start)
    bonus = _bonus(sentence, frame, start, clause, worth or (_PLANNED_WORTH if form != "noun" else worth))
    if frame.strength + bonus + (0.75 if form == "noun" else 0) < THRESHOLD:
        return None
    if frame.near_date and not any(
        (-40 < date.start - end < 60 or date.start - sentence.start < 10)
        and not (frame.kind == "announcement" and _TO_COME.search(sentence.lower, end, date.start))
        for date in sentence.dates
    ):
        return None
    judged = _noun(sentence, at, frame, clause) if form == "noun" else _verb(sentence, at, form, clause)
    if judged is None:
        return None
    (sure, plain, bare), passive = judged
    spoken = frame.kind == "announcement" and passive and frame.agent == "speaker"
    if spoken and not sentence.lead and " by " not in text[end : clause[1]]:
        return None
    first_person = _FIRST_PERSON.search(sentence.lower, max(sentence.start, start - 30), start) is not None
    # "We call on ministers" does what it says.
    plain = plain or (first_person and form == "base" and frame.agent == "speaker")
    points = frame.strength + bonus
    news = sure == "planned" or (sentence.lead and form in ("past", "participle"))
    if not worth and form != "noun" and (not news or frame.strength < 2):
        points -= _PLANNED_WORTH
    points += _noun_points(sentence, frame, at) if form == "noun" else 0
    if not plain and not frame.certainty:
        points -= _UNPLAIN[form] if sure == "happened" else 0.25
    if bare:
        points -= 1 if form == "noun" else 0.25 if bonus >= 1 else 0.5
    perfect = not _HAS.isdisjoint(sentence.words[max(0, at - 4) : at])
    if (
        frame.agent == "speaker"
        and not (sentence.lead or perfect or first_person)
        and _PRONOUN_SPEAKS.match(text, sentence.start)
    ):
        points -= 0.5
    if first_person:
        pass
    elif sentence.in_quotation(start):
        near = any(clause[0] <= date.start < clause[1] for date in sentence.dates)
        planned = sure == "planned"
        said = 0.25 if near or perfect or planned else 1.0 if sure == "happened" else 0.75
        if planned and form != "noun" and not _RESOLVED.isdisjoint(sentence.vocabulary):
            said = 0.0
        points -= min(said, 0.25) if sentence.named and passive else said
    if points < THRESHOLD:
        return None
    if rule.unless and rule.unless.search(
        read[max(sentence.start, start - _AROUND) : min(sentence.end, end + _AROUND)]
    ):
        return None
    kind = "appointment" if is_appointment(sentence, frame.name, at, end) else frame.kind
    if frame.name == "launch" and is_introduced(sentence, sentence.words[at], end):
        return None
    if frame.name == "joins-body" and not done_by_person(sentence, at):
        return None
    if frame.flexible and kind == frame.kind:
        kind = _object_kind(sentence, at, clause, passive or frame.name in _OF_SUBJECT) or kind
        if frame.name == "launch" and (kind == "launch" or "campaign" in sentence.words[max(0, at - 12) : at + 9]):
            kind = "policy" if _PLANS.match(sentence.lower, end) else frame.kind
        if frame.name == "approve" and kind == "report" and _TO_DO.match(sentence.lower, end):
            kind = frame.kind
        if kind == "investigation" and frame.name in ("publish", "produce"):
            kind = "report"
    if frame.certainty and sure != "denied":
        sure = frame.certainty
    return Told(frame, kind, sure, start, end, clause, points, passive, form, perfect)


def _noun(sentence: EventSentence, at: int, frame: Frame, clause: tuple[int, int]) -> tuple[Judgement, bool] | None:
    """How sure the event of a noun is; None where the word is no event's noun here. A noun is never passive."""
    if at and sentence.words[at - 1] in _VERB_MARKS:
        return None
    if not at and sentence.words[0].endswith("ing") and sentence.words[1] in DETERMINERS:
        # "Opening the shop, the mayor said".
        return None
    first, last = sentence.word_at(clause[0]), sentence.word_at(clause[1])
    if not frame.alone and not _supported(sentence, at, first, last):
        return None
    if _in_a_name(sentence, at, frame):
        return None
    return certainty_of_noun(sentence, at, first, last), False


def _verb(sentence: EventSentence, at: int, form: Form, clause: tuple[int, int]) -> tuple[Judgement, bool] | None:
    """How sure the event of a verb is and whether it is passive; None where the word tells of no event."""
    words = sentence.words
    # A bare verb that opens a sentence orders or is a noun: "Rules that the council published".
    if form in ("base", "present") and (at == 0 or _is_noun(words, at) or _is_capital(sentence, at)):
        return None
    if form == "gerund" and at and words[at] in _MAY_BE_NOUNS and (words[at - 1] in _OWNS or words[at - 1] in _MORE):
        return None
    if form == "gerund" and words[at] in _SUMS and words[at + 1 : at + 2] and words[at + 1] in _OF_SUMS:
        return None
    judgement = sureness.verb(sentence, at, form)
    if judgement is None:
        return None
    vocabulary = sentence.vocabulary
    if "why" in vocabulary and asks_why(sentence, at, clause):
        return None
    if form == "past" and not sentence.dates and in_contact_clause(sentence, at):
        return None
    if not _IFS.isdisjoint(vocabulary) and is_condition(sentence, at):
        return None
    if not sentence.dates and not BACKGROUND.isdisjoint(vocabulary) and in_the_background(sentence, at):
        return None
    if "whether" in vocabulary and "whether" in words[max(0, at - 5) : at]:
        judgement = sureness.Judgement("possible", True, True)
    passive = form in ("past", "participle") and not _PASSIVE.isdisjoint(words[max(0, at - 3) : at])
    if form == "past" and not passive and words[at + 1 : at + 2] == ["by"]:
        passive = _PERFECT.isdisjoint(words[max(0, at - 3) : at])
    if form == "participle" and not passive:
        passive = _PERFECT.isdisjoint(words[max(0, at - 4) : at])
    return judgement, passive


def _is_capital(sentence: EventSentence, at: int) -> bool:
    """Whether a verb is written with a capital within its sentence, as words of names and titles are."""
    text, start = sentence.text, sentence.starts[at]
    return start > sentence.start + 2 and text[start].isupper() and text[start - 1] == " " and text[start - 2].isalnum()


def _noun_points(sentence: EventSentence, frame: Frame, at: int) -> float:
    """A body's own report or meeting says more; mergers and closures in the plural, undated, say less."""
    points = 0.0
    if frame.kind in _OWNED and any(
        0 <= sentence.starts[at] - mention.end < 24 for mention in sentence.mentions if mention.organisation
    ):
        points += 0.75
    if frame.kind in _SINGULAR and sentence.words[at].endswith("s") and not sentence.dates:
        points -= 0.75
    return points


def _in_a_name(sentence: EventSentence, at: int, frame: Frame) -> bool:
    """Whether a noun is a part of a body's name, or written with a capital though no law, plan or inquiry."""
    start = sentence.starts[at]
    if any(mention.start <= start < mention.end for mention in sentence.mentions):
        return True
    return start > sentence.start + 2 and sentence.text[start].isupper() and frame.kind not in _CAPITALISED


def _adds(sentence: EventSentence, worth: float) -> float:
    """What a sentence can add to any frame's strength at best."""
    return worth + (1.25 if sentence.dates or sentence.heading else 0.0) + (0.75 if sentence.lead else 0.0)


def _bonus(sentence: EventSentence, frame: Frame, offset: int, clause: tuple[int, int], worth: float) -> float:
    """What a sentence adds to the strength of a frame whose trigger stands at an offset."""
    points = worth
    if sentence.dates:
        start, end = clause
        near = any(start <= date.start < end or date.start - sentence.start < 12 for date in sentence.dates)
        points += 1.25 if near else 0.5
    elif sentence.heading:
        points += 1.25
    if sentence.amounts:
        if frame.kind == "transfer" and not points:
            points += 0.75 if any(0 <= offset - amount.end < 20 for amount in sentence.amounts) else 0
        if frame.kind in _PAID and any(amount.unit.startswith("GBP") for amount in sentence.amounts):
            points += 1
    return points + 0.75 if sentence.lead and points else points


def _supported(sentence: EventSentence, at: int, first: int, last: int) -> bool:
    """Whether a noun's clause has a light verb, or a date stands beside the noun."""
    words, end = sentence.words, sentence.end_of(at)
    if not LIGHT_VERBS.isdisjoint(words[max(first, at - 12) : at]):
        return True
    if not LIGHT_VERBS.isdisjoint(words[at + 1 : min(last, at + 13)]):
        return True
    return any(-30 <= date.start - end <= 30 for date in sentence.dates)
