"""Owns which words of a sentence may tell an event, of what kind and how surely: frames are matched and weighed.

Which of them are kept is `event_choice`'s.
Tables are in `loaders.knowledge`; parties, dates and titles have modules of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from db.records import Certainty, EventKind
from loaders.knowledge.events.frames import Frame, Trigger, index
from loaders.knowledge.events.nouns import COMPOUNDS, LIGHT_VERBS, NOUNS
from loaders.knowledge.events.objects import OBJECT_KINDS
from loaders.knowledge.events.verbs import VERBS
from loaders.language.events import certainty as sureness
from loaders.language.events.candidates import EventSentence
from loaders.language.events.certainty import Token

FRAMES, TRIGGERS = index(VERBS, NOUNS)
_COMPOUND_HEADS = frozenset(compound.split()[0] for compound in COMPOUNDS)
TRIGGER_WORDS = frozenset(TRIGGERS) | _COMPOUND_HEADS

THRESHOLD = 2.75
"""Points an event needs: its frame's strength and what the sentence adds (a body, a date, a sum, its place)."""


@dataclass(frozen=True, slots=True)
class Told:
    """An event as its trigger tells it, before parties, date and title are sought."""

    frame: Frame
    kind: EventKind
    certainty: Certainty
    start: int
    end: int
    points: float
    passive: bool
    form: str
    perfect: bool = False
    """Whether "has" or "have", not "had", carries the verb: news as it is written."""


_AFTER = tuple(re.compile(r"\s?(?:" + frame.after + ")", re.I) if frame.after else None for frame in FRAMES)
_BEFORE = tuple(re.compile(r"(?:" + frame.before + r")\s?$", re.I) if frame.before else None for frame in FRAMES)
_UNLESS = tuple(re.compile(r"\b(?:" + frame.unless + ")", re.I) if frame.unless else None for frame in FRAMES)
_AROUND = 60
"""Characters either side of a trigger in which words that speak against a frame are sought."""
_FIRST_PERSON = re.compile(
    r"\b(?:we|i)(?:\s(?:will|shall|have|had|are|am|were|would|also|now|then|both|recently|\w+ly)|[’'](?:ll|ve|re"
    r"|m))*\s$",
    re.I,
)
_PASSIVE = frozenset(["is", "are", "was", "were", "be", "been", "being", "get", "gets", "got"])
_VERB_MARKS_TEXT = "to will would should must can could may might not we they you who cannot i"
_VERB_MARKS = frozenset(_VERB_MARKS_TEXT.split())
_UNPLAIN = {"present": 1.0, "base": 1.25, "gerund": 0.75, "past": 0.25, "participle": 0.25, "noun": 0.0}
"""Points taken where a verb describes rather than tells."""
_OWNED = frozenset({"report", "meeting", "survey", "investigation", "consultation", "tender"})
_SINGULAR = frozenset(
    {"merger", "acquisition", "abolition", "investigation", "tender", "pilot", "other", "deadline", "agreement"}
)
_CAPITALISED = frozenset({"policy", "investigation", "report", "meeting", "consultation"})
_PRONOUN_SPEAKS = re.compile(r"(?:He|She|They|I|It|Mr|Ms|Mrs|Dr)\b")
_AFTER_OBJECT = frozenset({"following", "after", "before", "since", "when", "while", "during", "because", "by", "amid"})
"""Words behind which nothing is acted upon by the verb any more."""
_NOUN_MARKS_TEXT = (
    "the a an its his her their our this that these those any some no each every new latest recent first "
    "second third last next public official major national local annual full final initial formal joint "
    "independent proposed planned"
)
_PREPOSITIONS = frozenset({"of", "in", "for", "by", "with", "about", "from", "into", "under", "over", "at", "between"})
_NOUN_MARKS = frozenset(_NOUN_MARKS_TEXT.split())


def _object_kind(sentence: EventSentence, at: int, passive: bool) -> EventKind | None:
    """The kind of the noun acted upon: "launched a consultation", "an inquiry was opened"."""
    tokens = sentence.tokens
    places = range(at - 1, max(-1, at - 9), -1) if passive else range(at + 1, min(len(tokens), at + 9))
    clause_start, clause_end = sentence.clause(tokens[at].start)
    for place in places:
        if not passive and tokens[place].word in _AFTER_OBJECT:
            break
        if not clause_start <= tokens[place].start < clause_end:
            break
        kind = OBJECT_KINDS.get(tokens[place].word.rpartition("-")[2])
        if kind and not any(mention.start <= tokens[place].start < mention.end for mention in sentence.mentions):
            return kind
    return None


def _word_at(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The trigger word at a place and where it ends; a compound ("white paper") counts as one."""
    token = tokens[at]
    if at + 1 < len(tokens) and tokens[at + 1].start - token.end == 1:
        for length in (3, 2):
            run = tokens[at : at + length]
            joined = COMPOUNDS.get(" ".join(part.word for part in run))
            if joined and len(run) == length:
                return joined, run[-1].end
    return token.word, token.end


def _may_be_noun(word: str) -> bool:
    return word in ("plans", "plan") or any(trigger.form == "noun" for trigger in TRIGGERS[word])


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that may be verb or noun is a noun: after a determiner, an adjective of news, a possessive."""
    before = tokens[at - 1].word if at else ""
    return (
        before in _NOUN_MARKS
        or before in _PREPOSITIONS
        or before in ("’s", "'s")
        or before.endswith(("’", "'"))
        or (_may_be_noun(tokens[at].word) and any(trigger.form == "base" for trigger in TRIGGERS.get(before, ())))
    )


def judged(text: str, sentence: EventSentence) -> list[Told]:
    """Every frame that holds in a sentence and weighs enough, before rivals are compared."""
    told: list[Told] = []
    most = _most(sentence)
    for at, token in enumerate(sentence.tokens):
        word, end = token.word, token.end
        if word in _COMPOUND_HEADS:
            word, end = _word_at(sentence.tokens, at)
        for trigger in TRIGGERS.get(word, ()):
            if FRAMES[trigger.frame].strength + most < THRESHOLD:
                continue
            one = _judge(text, sentence, at, end, trigger)
            if one is not None:
                told.append(one)
    return told


def _most(sentence: EventSentence) -> float:
    """What a sentence can add to a frame's strength at best."""
    points = 1.0 if sentence.named else 0.75 if sentence.mentions or sentence.classes or sentence.anaphors else 0.0
    points += 1.25 if sentence.dates else 0.0
    points += 1.0 if sentence.amounts else 0.0
    return points + (0.75 if sentence.lead else 0.0) + 0.75


def _judge(text: str, sentence: EventSentence, at: int, end: int, trigger: Trigger) -> Told | None:
    frame = FRAMES[trigger.frame]
    after = _AFTER[trigger.frame]
    if after is not None and not after.match(text, end, sentence.end):
        return None
    tokens = sentence.tokens
    token = tokens[at]
    bonus = _bonus(sentence, frame, token.start)
    if frame.strength + bonus + (0.75 if trigger.form == "noun" else 0) < THRESHOLD:
        return None
    clause_start, clause_end = sentence.clause(token.start)
    before = _BEFORE[trigger.frame]
    if before is not None and not before.search(text[max(sentence.start, token.start - 130) : token.start]):
        return None
    if frame.near_date and not any(
        -40 < date.start - end < 40 or date.start - sentence.start < 10 for date in sentence.dates
    ):
        return None
    dated = bool(sentence.dates)
    passive = False
    if trigger.form == "noun":
        first = last = at
        while first and tokens[first - 1].start >= clause_start:
            first -= 1
        while last < len(tokens) and tokens[last].start < clause_end:
            last += 1
        if not frame.alone and not _supported(sentence, at, first, last):
            return None
        if _stands_as_verb(tokens, at) or _in_a_name(text, sentence, token, frame):
            return None
        judged = sureness.noun(text[sentence.start : sentence.end], tokens, at, first, last, dated)
    else:
        # A bare verb that opens a sentence orders or is a noun: "Rules that the council published".
        if trigger.form in ("base", "present") and (
            at == 0 or _is_noun(tokens, at) or _is_capital(text, sentence, token)
        ):
            return None
        found = sureness.verb(text, sentence.start, sentence.end, tokens, at, trigger.form, dated)
        if found is None:
            return None
        judged = found
        passive = trigger.form in ("past", "participle") and any(
            t.word in _PASSIVE for t in tokens[max(0, at - 3) : at]
        )
        if (
            trigger.form == "participle"
            and not passive
            and not any(t.word in ("has", "have", "had", "having", "’ve", "'ve") for t in tokens[max(0, at - 4) : at])
        ):
            passive = True
    sure, plain, bare = judged
    if frame.kind == "announcement" and passive and frame.agent == "speaker" and " by " not in text[end:clause_end]:
        return None
    around = text[max(sentence.start, token.start - _AROUND) : min(sentence.end, end + _AROUND)]
    unless = _UNLESS[trigger.frame]
    if unless is not None and unless.search(around):
        return None
    kind = frame.kind
    if frame.flexible:
        kind = _object_kind(sentence, at, passive or frame.name == "take-place") or kind
        if kind == "investigation" and frame.name in ("publish", "produce"):
            kind = "report"
    points = frame.strength + bonus
    points += _noun_points(sentence, frame, token) if trigger.form == "noun" else 0
    if not plain and not frame.certainty:
        points -= _UNPLAIN[trigger.form] if sure == "happened" else 0.25
    if bare:
        points -= 1 if trigger.form == "noun" else 0.25 if bonus >= 1 else 0.5
    if frame.agent == "speaker" and not sentence.lead and _PRONOUN_SPEAKS.match(text, sentence.start):
        points -= 0.5
    if sentence.in_quotation(token.start) and not _FIRST_PERSON.search(
        text, max(sentence.start, token.start - 30), token.start
    ):
        near = any(clause_start <= date.start < clause_end for date in sentence.dates)
        points -= 0.5 if near else 1.25 if sure == "happened" else 0.75
    if points < THRESHOLD:
        return None
    if frame.certainty and sure != "denied":
        sure = frame.certainty
    perfect = any(t.word in ("has", "have", "’ve", "'ve") for t in tokens[max(0, at - 4) : at])
    return Told(frame, kind, sure, token.start, end, points, passive, trigger.form, perfect)


def _is_capital(text: str, sentence: EventSentence, token: Token) -> bool:
    """Whether a verb is written with a capital within its sentence, as words of names and titles are."""
    return (
        token.start > sentence.start + 2
        and text[token.start].isupper()
        and text[token.start - 1] == " "
        and (text[token.start - 2].isalnum())
    )


def _noun_points(sentence: EventSentence, frame: Frame, token: Token) -> float:
    """A body's own report or meeting says more; mergers and closures in the plural, undated, say less."""
    points = 0.0
    if frame.kind in _OWNED and any(
        0 <= token.start - mention.end < 24 for mention in sentence.mentions if mention.organisation
    ):
        points += 0.75
    if token.word.endswith("s") and not sentence.dates and frame.kind in _SINGULAR:
        points -= 0.75
    return points


def _stands_as_verb(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].word in _VERB_MARKS


def _in_a_name(text: str, sentence: EventSentence, token: Token, frame: Frame) -> bool:
    """Whether a noun is a part of a body's name, or written with a capital though no law, plan or inquiry."""
    if any(mention.start <= token.start < mention.end for mention in sentence.mentions):
        return True
    return token.start > sentence.start + 2 and text[token.start].isupper() and frame.kind not in _CAPITALISED


def _bonus(sentence: EventSentence, frame: Frame, offset: int) -> float:
    points = 0.0
    if sentence.named:
        points += 1
    elif sentence.mentions or sentence.classes or sentence.anaphors:
        points += 0.75
    if sentence.dates:
        start, end = sentence.clause(offset)
        near = any(start <= date.start < end or date.start - sentence.start < 12 for date in sentence.dates)
        points += 1.25 if near else 0.5
    if frame.kind in ("funding", "acquisition", "tender") and any(
        amount.unit.startswith("GBP") for amount in sentence.amounts
    ):
        points += 1
    if sentence.lead and points:
        points += 0.75
    return points


def _supported(sentence: EventSentence, at: int, first: int, last: int) -> bool:
    """Whether a noun's clause has a light verb, or a date stands beside the noun."""
    tokens = sentence.tokens
    token = tokens[at]
    if any(
        tokens[place].word in LIGHT_VERBS for place in range(max(first, at - 12), min(last, at + 13)) if place != at
    ):
        return True
    return any(-30 <= date.start - token.end <= 30 for date in sentence.dates)
