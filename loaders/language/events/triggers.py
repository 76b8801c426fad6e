"""Owns which words of a sentence tell an event, and how surely: frames are matched to them and judged.

What a telling weighs is for `weighing`, of what kind it is for `kinds_told`, which are kept for `choice`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, reduce
from operator import or_
from typing import NamedTuple, TypeAlias

from db.records import Certainty, EventKind
from loaders.knowledge.events.frames import Form, Frame, index
from loaders.knowledge.events.headline_words import DETERMINERS
from loaders.knowledge.events.nouns import COMPOUNDS, LIGHT_VERBS, NOUNS
from loaders.knowledge.events.verbs import VERBS
from loaders.knowledge.word_lists import word_set
from loaders.language.events import certainty as sureness
from loaders.language.events.asides import (
    BACKGROUND,
    asks_why,
    describes_kind,
    in_contact_clause,
    in_the_background,
    is_condition,
    is_habit,
)
from loaders.language.events.candidates import EventSentence
from loaders.language.events.certainty import Judgement
from loaders.language.events.certainty_of_nouns import noun as certainty_of_noun
from loaders.language.events.doers import done_by_body, says_of_body
from loaders.language.events.frame_rules import FrameRule
from loaders.language.events.kinds_told import PASSIVE, kind_told
from loaders.language.events.persons import done_by_person, is_introduced
from loaders.language.events.weighing import (
    CARRIED,
    THRESHOLD,
    Matched,
    bonus,
    is_carried,
    may_weigh_enough,
    most_added,
    noun_worth,
    points,
    worth_of_named,
)
from loaders.language.events.word_classes import is_bare_participle, is_of_kind, is_plural_noun
from loaders.language.lexicon import Answers
from loaders.language.pieces import ByWords
from loaders.language.word_patterns import lower_case

FRAMES, TRIGGERS = index(VERBS, NOUNS)
_COMPOUND_HEADS = frozenset(compound.split()[0] for compound in COMPOUNDS)
TRIGGER_WORDS = frozenset(TRIGGERS) | _COMPOUND_HEADS

_TO_COME = lower_case(r"\b(?:will|would|(?:is|are|was|were|be) (?:due )?to|should|could|may|might)\b")
"""Between a saying and a date: the date is that of what is said."""


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


_RULES = tuple(FrameRule(place, frame) for place, frame in enumerate(FRAMES))
_BY_WORDS = ByWords([(rule.around, rule) for rule in _RULES])

_Follows: TypeAlias = "Callable[[str, int, int], re.Match[str] | None] | None"
_Row: TypeAlias = tuple[int, FrameRule, Form, _Follows]
"""A rule and its bit, the form in which a word brings it up, and the match of its `after`."""


class _Rows(NamedTuple):
    """What a word may bring up: the rules of any subject, and those of bodies only, with the bits of all of them."""

    any: tuple[_Row, ...]
    of_bodies: tuple[_Row, ...]
    bits: int


@cache
def _rows(added: float, paid: bool, dated: bool, carried: bool) -> Answers[_Rows]:
    """By word, the rules that it may bring up where a sentence adds so many points at most, has a sum, has a date, or
    a verb that only carries the word."""

    def rows(word: str) -> _Rows:
        near = [(_RULES[place], form) for place, form in TRIGGERS.get(word, ())]
        may_tell = [
            (rule.bit, rule, form, rule.after.match if rule.after else None)
            for rule, form in near
            if may_weigh_enough(rule.frame, form, added, paid=paid, dated=dated, carried=carried)
        ]
        of_bodies = [row for row in may_tell if row[1].frame.by_body and (row[2] != "present" or row[1].speaks)]
        of_any = tuple(row for row in may_tell if not row[1].frame.by_body)
        return _Rows(of_any, tuple(of_bodies), reduce(or_, (row[0] for row in may_tell), 0))

    return Answers(rows)


_BEFORE = 130
"""Characters before a trigger that are read for what a frame wants there."""
_AROUND = 60
"""Characters before a trigger, and behind it in its clause, in which words that speak against a frame are sought."""
_LONGEST_BY = 12
"""Characters between "by" and the date that it has: "by at least May", but not "by 85 people in May"."""
_HAS = frozenset(["has", "have", "’ve", "'ve"])
_PERFECT = _HAS | {"had", "having"}
_CARRIED = _PERFECT | PASSIVE
_VERB_MARKS = word_set("to will would should must can could may might not we they you who cannot i")
_ADVERBS_OF_VERBS = word_set("only always never often usually also now then still just")
_BE = word_set("be been am being not")
_MODALS = word_set("will would shall should can could may might must to")
_PRONOUNS = frozenset({"we", "they", "i"})
_MUST = frozenset({"have", "has", "need", "needs"})
"""Before "to" in what ought to be done: "we have to look at the wards"."""
_OF_PERSONS = frozenset({"joins-body", "leaves-body", "takes-charge"})
"""Frames that only a person is the subject of."""
_CAPITALISED = frozenset({"policy", "investigation", "report", "meeting", "consultation"})
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
_SUMS = frozenset({"funding", "spending"})
_OF_SUMS = frozenset({"for", "of", "from", "on", "to", "is", "was", "will", "should", "has", "and"})
"""Words behind `_SUMS` by which they are nouns: "a cut in funding for short breaks"."""
_UNFINISHED: frozenset[Form] = frozenset({"base", "present", "gerund"})
_TELLS_ONCE = frozenset({"past", "participle"})
_IFS = frozenset(["if", "whether"])
_MORE = frozenset({"of", "extra", "more", "additional", "new", "total"})
_OWNS = DETERMINERS | {"'s", "’s", "'", "’"}
"""Behind these a word in -ing that may be a noun is one: "tomorrow's meeting"."""
_BASES = frozenset(word for word, rows in TRIGGERS.items() if any(row.form == "base" for row in rows))


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
    worth = worth_of_named(sentence)
    known = most_added(sentence, worth), bool(sentence.amounts), bool(sentence.dates)
    rows, rows_of_carried = _rows(*known, False), _rows(*known, True)
    may_hold = _BY_WORDS.bits(sentence.vocabulary)
    of_bodies: list[tuple[int, int, _Row]] = []
    end = 0
    for at in sentence.triggers:
        if starts[at] < end:
            # "Review" in "judicial review" is a part of that word.
            continue
        word = words[at]
        end = starts[at] + len(word)
        if word in _COMPOUND_HEADS:
            word, end = _compound(sentence, at)
        near = rows_of_carried[word]
        if not near.bits & may_hold:
            continue
        if not (word in _MAY_BE_NOUNS and is_carried(sentence, at)):
            near = rows[word]
        for bit, rule, form, follows in near.any:
            if not bit & may_hold:
                continue
            read = text if rule.cased else lower
            if follows is not None and not follows(read, end, end_of_all):
                continue
            start = starts[at]
            if rule.frame.before and not rule.holds_after(read[max(sentence.start, start - _BEFORE) : start]):
                continue
            one = _judge(Matched(sentence, at, start, end, rule.frame, form, sentence.clause(start)), rule, worth)
            if one is not None:
                told.append(one)
        if near.of_bodies:
            of_bodies += [(at, end, row) for row in near.of_bodies if row[0] & may_hold]
    if of_bodies and all(one.form == "noun" for one in told):
        told += _deeds(text, sentence, of_bodies, worth)
    return told


def _deeds(text: str, sentence: EventSentence, rows: Sequence[tuple[int, int, _Row]], worth: float) -> list[Told]:
    """What bodies do or say by verbs that tell it of bodies only; whose verb it is is asked before its words are."""
    told: list[Told] = []
    for at, end, row in rows:
        _, rule, form, follows = row
        if rule.speaks and (
            sentence.in_quotation(sentence.starts[at]) or (form == "base" and sentence.words[at - 1] in _PRONOUNS)
        ):
            continue
        if not done_by_body(sentence, at, person_too=rule.speaks):
            continue
        read, start = text if rule.cased else sentence.lower, sentence.starts[at]
        if follows is not None and not follows(read, end, sentence.end):
            continue
        if rule.frame.before and not rule.holds_after(read[max(sentence.start, start - _BEFORE) : start]):
            continue
        if rule.speaks and not says_of_body(sentence, at):
            continue
        one = _judge(Matched(sentence, at, start, end, rule.frame, form, sentence.clause(start)), rule, worth)
        if one is not None:
            told.append(one)
    return told


def _judge(matched: Matched, rule: FrameRule, worth: float) -> Told | None:
    """The event that a matched frame tells, or None where the sentence says otherwise.

    `worth` are the points of whom the sentence speaks of.
    """
    sentence, at, start, end, frame, form, clause = matched
    added = bonus(matched, worth)
    carried = CARRIED if form == "noun" and is_carried(sentence, at) else 0
    if frame.strength + added + noun_worth(form) + carried < THRESHOLD or (
        frame.near_date and not _has_date_near(matched)
    ):
        return None
    judged = _noun(sentence, at, frame, clause) if form == "noun" else _verb(sentence, at, form, clause)
    if judged is None:
        return None
    judgement, passive = judged
    spoken = frame.kind == "announcement" and passive and frame.agent == "speaker"
    if spoken and not sentence.lead and " by " not in sentence.text[end : clause[1]]:
        return None
    sure, plain, _ = judgement
    if frame.kind == "funding" and not plain and sure == "happened" and form in _UNFINISHED and not sentence.lead:
        # "Councils spend £1bn a year on homes" tells of no gift, ", saving £2m" of what it comes to.
        return None
    perfect = not _HAS.isdisjoint(sentence.words[max(0, at - 4) : at])
    weight = points(matched, judgement, added + carried, worth, passive=passive, perfect=perfect)
    if weight < THRESHOLD:
        return None
    read = sentence.text if rule.cased else sentence.lower
    around = slice(max(sentence.start, start - _AROUND), min(clause[1], end + _AROUND))
    if rule.is_refused_among(read[around]):
        return None
    if judgement.certainty == "happened" and (passive or form not in _TELLS_ONCE) and is_habit(sentence, at):
        return None
    if frame.name == "launch" and is_introduced(sentence, sentence.words[at], end):
        return None
    if frame.name in _OF_PERSONS and not done_by_person(sentence, at):
        return None
    if frame.name == "move-service" and not passive and done_by_person(sentence, at):
        return None
    if frame.by_body and (passive or (frame.agent != "speaker" and not _is_news(sentence, at, form, judgement))):
        return None
    sure = frame.certainty if frame.certainty and judgement.certainty != "denied" else judgement.certainty
    if sure == "denied" == frame.certainty == judgement.certainty:
        # "Unions have not ruled out a strike".
        sure = "possible"
    return Told(frame, kind_told(matched, passive), sure, start, end, clause, weight, passive, form, perfect)


def _is_news(sentence: EventSentence, at: int, form: Form, judgement: Judgement) -> bool:
    """Whether a body's deed is told in a tense that tells news: no habit, no duty, no mere possibility."""
    if form in ("present", "base") and judgement.certainty == "happened":
        return False
    if not judgement.plain or (judgement.certainty == "possible" and judgement.bare):
        return False
    if sentence.words[at - 1] == "to" and sentence.words[at - 2] in _MUST:
        return False
    return form != "past" or sentence.words[at - 1] not in _PRONOUNS or bool(sentence.dates)


def _has_date_near(matched: Matched) -> bool:
    """Whether a date stands by the word that is that of the event, and not of what somebody says."""
    sentence = matched.sentence
    if sentence.words[matched.at] == "by":
        return any(date.start <= matched.end + _LONGEST_BY and matched.end < date.end for date in sentence.dates)
    says = matched.frame.kind == "announcement"
    return any(
        (-40 < date.start - matched.end < 60 or date.start - sentence.start < 10)
        and not (says and _TO_COME.search(sentence.lower, matched.end, date.start))
        and not (says and sentence.ends_speech(date.end, matched.start))
        for date in sentence.dates
    )


def _noun(sentence: EventSentence, at: int, frame: Frame, clause: tuple[int, int]) -> tuple[Judgement, bool] | None:
    """How sure the event of a noun is; None where the word is no event's noun here. A noun is never passive."""
    if at and sentence.words[at - 1] in _VERB_MARKS:
        return None
    if at > 1 and sentence.words[at - 1] in _ADVERBS_OF_VERBS and sentence.words[at - 2] in _VERB_MARKS:
        # "Can only move", "they always vote".
        return None
    if at and sentence.words[at].endswith("ing") and sentence.words[at - 1] in _BE:
        # "Will be hearing from", "are meeting".
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
    orders = form == "base" and at == 0 and sentence.resolved
    if form in ("base", "present") and not orders and (at == 0 or _is_noun(words, at) or _is_capital(sentence, at)):
        return None
    if form == "present" and is_plural_noun(sentence, at):
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
    if form == "past" and not sentence.dates and (in_contact_clause(sentence, at) or describes_kind(sentence, at)):
        return None
    if form == "past" and is_of_kind(sentence, at):
        return None
    if not _IFS.isdisjoint(vocabulary) and is_condition(sentence, at):
        return None
    if not sentence.dates and not BACKGROUND.isdisjoint(vocabulary) and in_the_background(sentence, at):
        return None
    if "whether" in vocabulary and "whether" in words[max(0, at - 5) : at]:
        judgement = sureness.Judgement("possible", True, True)
    passive = form in ("past", "participle") and not PASSIVE.isdisjoint(words[max(0, at - 3) : at])
    if form == "past" and not passive and words[at + 1 : at + 2] == ["by"]:
        passive = _PERFECT.isdisjoint(words[max(0, at - 3) : at])
    if form == "participle" and words[at] in _BASES and _CARRIED.isdisjoint(words[max(0, at - 4) : at]):
        # "Rules which come into force in May": the bare form, which has a row of its own.
        return None
    if form == "participle" and not passive:
        # "Will run" is no participle, though it is spelt as one.
        passive = _PERFECT.isdisjoint(words[max(0, at - 4) : at]) and not (at and words[at - 1] in _MODALS)
    passive = passive or (form in ("past", "participle") and is_bare_participle(sentence, at))
    return judgement, passive


def _is_capital(sentence: EventSentence, at: int) -> bool:
    """Whether a verb is written with a capital within its sentence, as words of names and titles are."""
    text, start = sentence.text, sentence.starts[at]
    return start > sentence.start + 2 and text[start].isupper() and text[start - 1] == " " and text[start - 2].isalnum()


def _in_a_name(sentence: EventSentence, at: int, frame: Frame) -> bool:
    """Whether a noun is a part of a body's name, or written with a capital though no law, plan or inquiry."""
    start = sentence.starts[at]
    if any(mention.start <= start < mention.end for mention in sentence.mentions):
        return True
    return start > sentence.start + 2 and sentence.text[start].isupper() and frame.kind not in _CAPITALISED


def _supported(sentence: EventSentence, at: int, first: int, last: int) -> bool:
    """Whether a noun's clause has a light verb, or a date stands beside the noun."""
    words, end = sentence.words, sentence.end_of(at)
    if not LIGHT_VERBS.isdisjoint(words[max(first, at - 12) : at]):
        return True
    if not LIGHT_VERBS.isdisjoint(words[at + 1 : min(last, at + 13)]):
        return True
    return any(-30 <= date.start - end <= 30 for date in sentence.dates)
