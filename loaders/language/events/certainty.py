"""Owns how sure an event is: the tense and mood of a verb, or of the clause around a noun.

No event kinds here; tables of words are in `loaders.knowledge.events.certainty_words`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from db.records import Certainty
from loaders.knowledge.events.certainty_words import (
    ADVERBS,
    AUXILIARIES,
    BEFORE_GERUND,
    BEFORE_TO,
    CARRIERS,
    CLAUSE_WORDS,
    CONDITION,
    NOUN_BEFORE,
    REPORTED,
    Mood,
    MoodWords,
)
from loaders.knowledge.events.frames import Form

VERSION = 1


class Token(NamedTuple):
    """A word of a sentence: its lower-case form and its offsets in the article's text."""

    word: str
    start: int
    end: int


class Judgement(NamedTuple):
    """How sure a telling is; `plain` where the verb stands in a tense that tells news (no habit, no participle);
    `bare` where a mere modal ("could") makes it possible and nobody is said to plan it."""

    certainty: Certainty
    plain: bool
    bare: bool = False


def _table(rows: Sequence[MoodWords]) -> dict[str, Mood]:
    table: dict[str, Mood] = {}
    for row in rows:
        for word in row.words.split():
            table.setdefault(word, row.mood)
    return table


_AUXILIARY = _table(AUXILIARIES)
_NOUN_BEFORE = _table(NOUN_BEFORE)
_CLAUSE = _table(CLAUSE_WORDS)
_BEFORE_TO = tuple((row.certainty, re.compile(f"(?:{row.pattern})$", re.I)) for row in BEFORE_TO)
_BEFORE_GERUND = tuple((row.certainty, re.compile(f"(?:{row.pattern})$", re.I)) for row in BEFORE_GERUND)
_CONDITION = re.compile(CONDITION, re.I)
_REPORTED = re.compile(REPORTED, re.I)
_WILL_SEE = re.compile(r"\b(will|would|to|could|may) (?:see|have|let|make|help|hear) [^,.;]{1,70}$", re.I)
_EARLIEST = re.compile(r"\b(?:the earliest|at the present rate|at (?:this|the current) rate)\b", re.I)
_HEDGE = re.compile(r"\bhop(?:e|es|ed) (?:that )?[^,.;]{1,60}\bwill\b", re.I)
_UNTIL = re.compile(r"\s(?:[\w’'-]+\s){0,4}?(?:until|before)\b", re.I)
_LONGEST_LEFT = 70
"""Characters before "to" in which its governor is sought."""
_NOUN_TOO = frozenset(["plans", "planning"])
_YOU_KNOW = frozenset(["aware", "know", "recall", "remember"])
"""After these "will" says nothing of the event: "as you will be aware"."""
_MERE = frozenset(["any", "if", "whether", "potential", "no", "without", "risk", "fears", "fear"])
_PLAN_FAILED = re.compile(
    r"\b(?:has|have|had|was|were|been|being|are|is)(?: \w+)? (?:scrapped|shelved|dropped|abandoned|rejected"
    r"|blocked|axed|ditched|withdrawn"
    r"|cancelled|halted|thrown out|turned down|voted down|put on hold|called off|defeated|denied)\b"
)
_TO_COME = frozenset(["to", "due", "set", "about", "going", "likely"])
_RELATIVES = frozenset(["which", "who", "that", "where", "whose"])
_ENTERED = re.compile(r"\b(?:started|starts|began|begins|begun|starting|finished|completed)$", re.I)
_DETERMINERS = frozenset(["the", "a", "an", "its", "his", "her", "their", "our", "this", "that", "these", "those"])


def would(text: str, dated: bool) -> Certainty:
    """What "would" says in this sentence."""
    if _CONDITION.search(text):
        return "possible"
    return "planned" if dated or _REPORTED.search(text) else "possible"


def _sure(mood: Mood, sentence: str, dated: bool) -> Certainty:
    if mood == "would":
        return would(sentence, dated)
    return mood


def _governed(rows: Sequence[tuple[Certainty, re.Pattern[str]]], left: str) -> Certainty | None:
    for certainty, pattern in rows:
        if pattern.search(left):
            return certainty
    return None


def verb(
    text: str, sentence_start: int, sentence_end: int, tokens: Sequence[Token], at: int, form: Form, dated: bool
) -> Judgement | None:
    """The certainty of the verb `tokens[at]`; None where the words tell of no event (a purpose, a bare form)."""
    sentence = text[sentence_start:sentence_end]
    if _EARLIEST.search(sentence):
        return Judgement("possible", True)
    carried: list[str] = []
    back = at - 1
    while back >= 0:
        word = tokens[back].word
        if word in CARRIERS:
            carried.append(word)
        elif word not in ADVERBS and not (word.endswith("ly") and word not in ("supply", "family", "early")):
            break
        back -= 1
    word = tokens[back].word if back >= 0 else ""
    if word == "yet" and back and tokens[back - 1].word in ("not", "n’t", "n't"):
        return Judgement("planned", True)
    mood = _AUXILIARY.get(word)
    if mood is None and word.endswith(("n’t", "n't")):
        mood = "denied"
    if (
        mood == "denied"
        and word == "not"
        and at - back == 1
        and back
        and tokens[back - 1].word in ("whether", "if", "or")
    ):
        mood = None
    if mood is not None:
        # "has been, and will be, closed" is rare; the nearest auxiliary decides.
        if mood == "denied" and any(t.word == "yet" for t in tokens[back : at + 4]):
            return Judgement("planned", True)
        if mood == "denied" and _UNTIL.match(text, tokens[at].end):
            return Judgement(
                "possible"
                if any(t.word in ("would", "could", "may") for t in tokens[max(0, back - 2) : back])
                else "planned",
                True,
            )
        if mood == "planned" and _HEDGE.search(text, sentence_start, tokens[at].start):
            return Judgement("possible", True)
        sure = _sure(mood, sentence, dated)
        return Judgement(sure, True, sure == "possible")
    if word == "to" and (form == "base" or "be" in carried or "have" in carried):
        left = text[max(sentence_start, tokens[back].start - _LONGEST_LEFT) : tokens[back].start].rstrip()
        certainty = _governed(_BEFORE_TO, left)
        if certainty in ("planned", "possible") and _PLAN_FAILED.search(
            text[tokens[at].end : min(sentence_end, tokens[at].end + 130)]
        ):
            certainty = "denied"
        return None if certainty is None else Judgement(_sure(certainty, sentence, dated), True)
    if form == "gerund":
        return _gerund(text, sentence_start, tokens, at, carried)
    if carried and form in ("base", "present"):
        return None
    if carried:
        if carried == ["be"]:
            return None
        # "is set up to", "are designed for" describe; "is being set up", "was set up" tell.
        return Judgement("happened", dated or carried not in (["is"], ["are"]))
    if form == "base":
        left = text[max(sentence_start, tokens[at].start - 90) : tokens[at].start].rstrip()
        seen = _WILL_SEE.search(left)
        if seen:
            return Judgement("planned" if seen[1].lower() in ("will", "to") else "possible", True)
        if word in _DETERMINERS:
            return None
        return Judgement("happened", dated)
    if form == "present":
        return Judgement("happened", dated) if word not in _DETERMINERS else None
    # Without "be" or "have": a plain past, or a participle that stands for a clause ("rules published in 2007").
    if word in _DETERMINERS and tokens[at - 1].word in ("newly", "recently"):
        return Judgement("happened", False)
    return None if word in _DETERMINERS and word != "that" else Judgement("happened", form == "past")


def _gerund(
    text: str, sentence_start: int, tokens: Sequence[Token], at: int, carried: Sequence[str]
) -> Judgement | None:
    if any(word in ("is", "are", "’s", "'s", "’re", "'re", "was", "were", "been", "be") for word in carried):
        return Judgement("happened", True)
    left = text[max(sentence_start, tokens[at].start - _LONGEST_LEFT) : tokens[at].start].rstrip()
    certainty = _governed(_BEFORE_GERUND, left)
    if certainty is None:
        return None
    return Judgement(certainty, certainty != "happened" or bool(_ENTERED.search(left)))


def noun(sentence: str, tokens: Sequence[Token], at: int, first: int, last: int, dated: bool) -> Judgement:
    """The certainty of the event noun `tokens[at]` in the clause `tokens[first:last]`."""
    if _EARLIEST.search(sentence):
        return Judgement("possible", True)
    for back in range(at - 1, max(first, at - 5) - 1, -1):
        mood = _NOUN_BEFORE.get(tokens[back].word)
        if mood is not None:
            sure = _sure(mood, sentence, dated)
            return Judgement(sure, True, tokens[back].word in _MERE)
    if any(
        _CLAUSE.get(token.word) == "denied" for token in tokens[at + 1 : at + 3] if token.word not in ("not", "never")
    ):
        return Judgement("denied", True)
    nearest: tuple[int, Mood] | None = None
    for place in range(first, last):
        if place > at and tokens[place].word in _RELATIVES:
            break
        mood = _CLAUSE.get(tokens[place].word)
        word = tokens[place].word
        if word in _NOUN_TOO and (place + 1 == last or tokens[place + 1].word != "to"):
            mood = None
        if mood is not None and any(token.word in _YOU_KNOW for token in tokens[place + 1 : place + 3]):
            mood = None
        if word in _TO_COME and place > first and tokens[place - 1].word in ("is", "are", "was", "were", "be"):
            mood = "planned"
        if mood is None and word.endswith(("n’t", "n't")):
            mood = "denied"
        if mood == "denied" and word in ("not",) and place + 1 < last and tokens[place + 1].word in ("yet", "only"):
            mood = "planned" if tokens[place + 1].word == "yet" else None
        if mood is None:
            continue
        away = place - at if place > at else 2 * (at - place)
        if nearest is None or away < nearest[0]:
            nearest = (away, mood)
    if nearest is None:
        return Judgement("happened", True)
    sure = _sure(nearest[1], sentence, dated)
    return Judgement(sure, True, sure == "possible")
