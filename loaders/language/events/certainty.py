"""Owns how sure an event is: the tense and mood of a verb, or of the clause around a noun.

No event kinds here; tables of words are in `loaders.knowledge.events.certainty_words`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from db.records import Certainty
from loaders.knowledge.events.certainty_words import (
    ADVERBS,
    AUXILIARIES,
    BEFORE_GERUND,
    BEFORE_TO,
    CARRIERS,
    CONDITION,
    REPORTED,
    Governor,
    Mood,
    MoodWords,
)
from loaders.knowledge.events.frames import Form
from loaders.knowledge.word_lists import word_set
from loaders.language.events.candidates import EventSentence
from loaders.language.pieces import ByWords
from loaders.language.word_patterns import in_lower_case, lower_case

VERSION = 1


class Judgement(NamedTuple):
    """How sure a telling is; `plain` where the verb stands in a tense that tells news (no habit, no participle);
    `bare` where a mere modal ("could") makes it possible and nobody is said to plan it."""

    certainty: Certainty
    plain: bool
    bare: bool = False


def mood_table(rows: Sequence[MoodWords]) -> dict[str, Mood]:
    table: dict[str, Mood] = {}
    for row in rows:
        for word in row.words.split():
            table.setdefault(word, row.mood)
    return table


_AUXILIARY = mood_table(AUXILIARIES)


def _at_the_end(rows: Iterable[Governor]) -> ByWords[tuple[Governor, re.Pattern[str]]]:
    """The rows with their patterns, for the end of the words before a verb."""
    return ByWords([(in_lower_case(row.pattern), (row, lower_case(f"(?:{row.pattern})$"))) for row in rows])


_BEFORE_TO = _at_the_end(BEFORE_TO)
_BEFORE_GERUND = _at_the_end(BEFORE_GERUND)
_CONDITION = lower_case(CONDITION)
_REPORTED = lower_case(REPORTED)
_WILL_SEE = lower_case(
    r"\b(will|would|to|could|may) (?:still |also |now )?(?:see|have|let|make|help|hear) [^,.;]{1,70}$"
)
_EARLIEST_WORDS = frozenset(["earliest", "rate"])
_EARLIEST = lower_case(r"\b(?:the earliest|at the present rate|at (?:this|the current) rate)\b")
_NEAR_EARLIEST = 14
"""Words behind a verb from which on "at the earliest" is said of another one."""
_SEEN_TO = frozenset(["see", "have", "let", "make", "help", "hear"])
_HOPES = frozenset(["hope", "hopes", "hoped"])
_HEDGE = lower_case(r"\bhop(?:e|es|ed) (?:that )?[^,.;]{1,60}\bwill\b")
_UNTIL = lower_case(r"\s(?:[\w’'-]+\s){0,4}?(?:until|before)\b")
_LONGEST_LEFT = 70
"""Characters before "to" in which its governor is sought."""
_WOULD_BE = frozenset(["would", "could", "may"])
_BEING = frozenset(["is", "are", "’s", "'s", "’re", "'re", "was", "were", "been", "be", "am", "’m", "'m"])
PLAN_FAILED = re.compile(
    r"\b(?:has|have|had|was|were|been|being|are|is)(?: \w+)? (?:scrapped|shelved|dropped|abandoned|rejected"
    r"|blocked|axed|ditched|withdrawn"
    r"|cancelled|halted|thrown out|turned down|voted down|put on hold|called off|defeated|denied)\b"
    r"|\bdid(?: not|n[’']t) (?:go ahead|proceed|happen|take place|materialise)\b"
)
_PURPOSE = lower_case(
    r"\b(?:role|aim|purpose|function|remit|objective|duty|task|job)s?\b[^,.;]{0,60}\b(?:is|are|was|were)(?: \w+ly)?$"
)
"""Before "to" in what something is for: "the role of the board is to create", "their aim is to develop"."""
_STANDING = lower_case(
    r"\b(?:duty|duties|obligations?|obliged|required|responsib(?:le|ility|ilities)|powers?|entitled|need(?:s|ed)?)$"
)
"""Before "to" in what has always to be done, and is no plan: "it has a duty to warn"."""
_DECIDES = word_set(
    "approve agree endorse adopt accept appoint elect ratify award reject refuse support confirm refer delegate"
)
"""What a meeting does by resolving to do it."""
_HABITS = frozenset({"normally", "usually", "generally", "regularly", "typically", "often", "routinely", "currently"})
"""Beside a verb in the present they say what is done every time, not what was done once."""
_PASSIVES_NOW = frozenset({"is", "are"})
_AWAITING = frozenset({"once", "until", "before", "unless", "soon", "when"})
_LONGEST_AWAITED = 9
"""Words from one of these to the verb of its clause."""
_ENTERED = lower_case(r"\b(?:started|starts|began|begins|begun|starting|finished|completed)$")
_PLURALS = word_set("helped helps let lets made they we i you people staff men women children mps police and or")
_RELATIVES = frozenset(["that", "which", "who"])
_IN_PHRASE = frozenset(["of", "in", "at", "for", "from", "across", "on", "with"])
_NOT_ONLY = frozenset({"only", "just", "merely", "simply"})
_UNABLE = ("cannot", "can’t", "can't", "shouldn", "mustn")
_RULES = frozenset({"can", "should", "must", "may"})
"""Before "not" where a rule is told, or what is not possible: "meetings should not be held at home"."""
_CLAUSE_OPENERS = frozenset(["", "who", "which", "not", "never", "that"])
BEFORE_NOUNS = word_set("of on for with from against about between despite amid among")
"""Between one of these and a noun a participle is an adjective: "against delayed plans"."""
DETERMINERS = frozenset(
    [
        "all", "any", "every", "each", "other", "the", "a", "an", "its", "his", "her", "their", "our", "this",
        "that", "these", "those",
    ]
)  # fmt: skip


def would(sentence: EventSentence) -> Certainty:
    """What "would" says in this sentence."""
    if _CONDITION.search(sentence.lower, sentence.start, sentence.end):
        return "possible"
    reported = sentence.dates or _REPORTED.search(sentence.lower, sentence.start, sentence.end)
    return "planned" if reported else "possible"


def sure_of(mood: Mood, sentence: EventSentence) -> Certainty:
    return would(sentence) if mood == "would" else mood


def _governed(rows: ByWords[tuple[Governor, re.Pattern[str]]], left: str) -> Certainty | None:
    """What the end of the words before a verb says of it."""
    two_words = left.rfind(" ", 0, max(0, left.rfind(" "))) + 1
    for row, pattern in rows.rows(left):
        if pattern.search(left, two_words if row.short else 0):
            return row.certainty
    return None


def at_the_earliest(sentence: EventSentence) -> bool:
    """Whether a sentence only says when something could be at the earliest."""
    if sentence.vocabulary.isdisjoint(_EARLIEST_WORDS):
        return False
    return _EARLIEST.search(sentence.lower, sentence.start, sentence.end) is not None


def verb(sentence: EventSentence, at: int, form: Form) -> Judgement | None:
    """The certainty of the verb at a place; None where the words tell of no event (a purpose, a bare form)."""
    words = sentence.words
    if at_the_earliest(sentence) and "earliest" not in words[at + _NEAR_EARLIEST :]:
        return Judgement("possible", True)
    if at == 0 and form == "base" and sentence.resolved:
        return Judgement("happened", True)
    carried: list[str] = []
    back = at - 1
    while back >= 0:
        word = words[back]
        if word == "longer" and words[max(0, back - 1)] == "no":
            # "Will no longer be offered" is as sure as "will be offered".
            back -= 1
        elif word in CARRIERS:
            carried.append(word)
        elif word not in ADVERBS and not (word.endswith("ly") and word not in ("supply", "family", "early")):
            break
        back -= 1
    word = words[back] if back >= 0 else ""
    if word == "yet" and back and words[back - 1] in ("not", "n’t", "n't"):
        return Judgement("planned", True)
    if (
        word in ("and", "or")
        and not carried
        and back
        and form in ("past", "participle")
        and words[back - 1].endswith("ed")
    ):
        shared = verb(sentence, back - 1, "past")
        if shared is None or shared.certainty != "happened":
            return shared
    if form in ("past", "participle") and word.endswith("ed") and sentence.text[sentence.end_of(back)] == ",":
        # "Must be recorded, reported": a row of participles has one auxiliary.
        return verb(sentence, back, "past")
    if (mood := _auxiliary_mood(sentence, at, back)) is not None:
        if word == "must" and "be" in carried and not sentence.dates and not sentence.spoken_of:
            # "Incidents must be reported and investigated" is a rule.
            return None
        return _with_auxiliary(sentence, at, back, mood)
    if word == "to" and sentence.resolved and back == 0:
        return Judgement("happened" if words[at] in _DECIDES else "planned", True)
    if word == "to" and (form in ("base", "past") or "be" in carried or "have" in carried):
        left = _left(sentence, back, _LONGEST_LEFT)
        if not sentence.dates and (_PURPOSE.search(left) or _STANDING.search(left)):
            return None
        certainty = _governed(_BEFORE_TO, left)
        end = sentence.end_of(at)
        after = sentence.text[end : min(sentence.end, end + 130)]
        if certainty in ("planned", "possible") and PLAN_FAILED.search(after):
            certainty = "denied"
        return None if certainty is None else Judgement(sure_of(certainty, sentence), True)
    if word == "to" and form == "participle":
        # "To become" is no participle, though it is spelt as one.
        return None
    if form == "gerund":
        return _gerund(sentence, at, carried)
    return _without_auxiliary(sentence, at, form, word, carried)


def _auxiliary_mood(sentence: EventSentence, at: int, back: int) -> Mood | None:
    """What the auxiliary of the verb says; `back` is the place of the word before the verb and its adverbs."""
    words = sentence.words
    word = words[back] if back >= 0 else ""
    mood = _AUXILIARY.get(word)
    if mood is None and word.endswith(("n’t", "n't")):
        mood = "denied"
    if mood == "denied" and word == "not" and words[back + 1] in _NOT_ONLY:
        # "Has not only been asked" has been asked.
        mood = None
    if mood == "denied" and word == "not" and at - back == 1 and back and words[back - 1] in ("whether", "if", "or"):
        mood = None
    return mood


def _with_auxiliary(sentence: EventSentence, at: int, back: int, mood: Mood) -> Judgement | None:
    """The certainty of a verb with an auxiliary of a mood; the nearest auxiliary decides.

    What cannot or should not be done, with no date, is a rule or an inability and no event."""
    words = sentence.words
    if mood == "denied" and not sentence.dates:
        ability = words[back].startswith(_UNABLE) or (words[back] == "not" and back and words[back - 1] in _RULES)
        if ability:
            return None
    if mood == "denied" and "yet" in words[back : at + 4]:
        return Judgement("planned", True)
    if mood == "denied" and _UNTIL.match(sentence.lower, sentence.end_of(at)):
        would_be = not _WOULD_BE.isdisjoint(words[max(0, back - 2) : back])
        return Judgement("possible" if would_be else "planned", True)
    if mood == "planned" and _hedged(sentence, at):
        return Judgement("possible", True)
    sure = sure_of(mood, sentence)
    return Judgement(sure, True, sure == "possible")


def _without_auxiliary(
    sentence: EventSentence, at: int, form: Form, word: str, carried: Sequence[str]
) -> Judgement | None:
    """The certainty of a verb by its form; `word` stands before it and the words it is `carried` by."""
    dated = bool(sentence.dates)
    if carried and form in ("base", "present"):
        return None
    if carried:
        if carried == ["be"]:
            return Judgement("happened", True) if sentence.resolved else _resolution(sentence, at)
        if "being" in carried and not sentence.vocabulary.isdisjoint(_SEEN_TO):
            seen = _WILL_SEE.search(_left(sentence, at, 90))
            if seen:
                return Judgement("planned" if seen[1].lower() in ("will", "to") else "possible", True)
        if _PASSIVES_NOW.issuperset(carried) and _is_awaited(sentence, at):
            return Judgement("planned", dated)
        if carried in (["is"], ["are"]) and not dated and word in _RELATIVES:
            # "Homes that are rated inadequate" are told of in general.
            return None
        # "is set up to", "are designed for" describe; "is being set up", "was set up" tell.
        news = carried not in (["is"], ["are"]) or "now" in sentence.words[max(0, at - 3) : at]
        return Judgement("happened", dated or news)
    if form == "base":
        if not sentence.vocabulary.isdisjoint(_SEEN_TO):
            seen = _WILL_SEE.search(_left(sentence, at, 90))
            if seen:
                return Judgement("planned" if seen[1] in ("will", "to") else "possible", True)
        if word in ("and", "or") and "to" in sentence.words[max(0, at - 25) : at]:
            return _with_infinitive(sentence, at)
        if word in DETERMINERS or not _plural_subject(sentence, at, word):
            return None
        return Judgement("happened", dated)
    if form == "present":
        if _is_awaited(sentence, at):
            return Judgement("planned", dated)
        if not _HABITS.isdisjoint(sentence.words[max(0, at - 2) : at + 2]):
            return None
        return Judgement("happened", dated) if word not in DETERMINERS else None
    if at == 0 and not sentence.resolved and sentence.words[1:2] and sentence.words[1] not in _IN_PHRASE:
        # "Audited accounts were approved": a participle that opens a sentence describes.
        return None
    if word in BEFORE_NOUNS or sentence.words[:at] == ["all"]:
        return None
    # Without "be" or "have": a plain past, or a participle that stands for a clause ("rules published in 2007").
    if word in DETERMINERS and sentence.words[at - 1] in ("newly", "recently"):
        return Judgement("happened", False)
    return None if word in DETERMINERS and word != "that" else Judgement("happened", form == "past")


def _is_awaited(sentence: EventSentence, at: int) -> bool:
    """Whether a verb in the present says what is waited for: "will stay open until a new clinic is built"."""
    if _AWAITING.isdisjoint(sentence.vocabulary):
        return False
    words = sentence.words
    first = max(0, at - _LONGEST_AWAITED)
    place = next((place for place in range(at - 1, first - 1, -1) if words[place] in _AWAITING), None)
    return place is not None and "," not in sentence.text[sentence.starts[place] : sentence.starts[at]]


def _with_infinitive(sentence: EventSentence, at: int) -> Judgement | None:
    """What governs the infinitive before a second one: "is asked to note the plan and approve the budget"."""
    back = next(place for place in range(at - 1, -1, -1) if sentence.words[place] == "to")
    certainty = _governed(_BEFORE_TO, _left(sentence, back, _LONGEST_LEFT))
    return None if certainty is None else Judgement(sure_of(certainty, sentence), True)


_RESOLVED = re.compile(r"\b(?:resolved|agreed|decided|carried)\b.{0,60}\bthat\b|^\W*(?:\(?[a-z0-9]\)\W*)?that\b")
_ASKED_FOR = re.compile(r"\b(?:recommend|propos|request|suggest|urg|demand)\w*\b.{0,60}\bthat\b")


def _resolution(sentence: EventSentence, at: int) -> Judgement | None:
    """What a meeting resolves ("That the plan be approved") is done; what a paper only recommends is planned."""
    if "that" not in sentence.vocabulary and not sentence.numbered:
        return None
    left = _left(sentence, at, _LONGEST_LEFT)
    if _ASKED_FOR.search(left):
        return Judgement("planned", True)
    # "That the portfolio holders for adults, for housing and for finance be appointed to the board."
    entry = sentence.words[0] == "that" or sentence.numbered
    return Judgement("happened", True) if entry or _RESOLVED.search(left) else None


def _plural_subject(sentence: EventSentence, at: int, word: str) -> bool:
    """Whether a bare verb may agree with the word before it, or stands in "asked that the trust close it"."""
    if word.endswith(("s", "ly")) or word in _PLURALS or word in _CLAUSE_OPENERS:
        return True
    before = sentence.words[max(0, at - 5) : at]
    # "Councils in England face cuts": the plural stands before the phrase.
    of_phrase = any(one.endswith("s") and other in _IN_PHRASE for one, other in pairwise(before))
    return of_phrase or "that" in sentence.words[max(0, at - 6) : at]


def _left(sentence: EventSentence, at: int, most: int) -> str:
    """What stands before the word at a place in lower case, as many characters of it at most."""
    start = sentence.starts[at]
    return sentence.lower[max(sentence.start, start - most) : start].rstrip()


def _hedged(sentence: EventSentence, at: int) -> bool:
    if sentence.vocabulary.isdisjoint(_HOPES):
        return False
    return _HEDGE.search(sentence.lower, sentence.start, sentence.starts[at]) is not None


_MAY_THINK_OF = re.compile(
    r"\b(?:allow|enabl|help|encourag|time|opportunit|chance|way|able|abilit|free)[^,.;]{0,60}\bto (?:be )?"
    r"(?:consider|explor|discuss|debat)\w*$"
)
"""Before a deed that somebody is only free to think of: "this allows staff to explore setting up a firm"."""
_FOR_WHICH = re.compile(
    r"\b(?:quotations?|quotes?|estimates?|reasons?|criteria|guidance|guidelines|methods?|arrangements|procedures?|process"
    r"|need|case|scope|options?|rules|advice|responsib(?:le|ility|ilities)) for$"
)
"""Before a deed that is only what they are for: "quotations for replacing the roof"."""


def _gerund(sentence: EventSentence, at: int, carried: Sequence[str]) -> Judgement | None:
    if not _BEING.isdisjoint(carried):
        return Judgement("happened", True)
    left = _left(sentence, at, _LONGEST_LEFT)
    certainty = _governed(_BEFORE_GERUND, left)
    if certainty is None or (certainty == "possible" and not sentence.dates and _MAY_THINK_OF.search(left)):
        return None
    if certainty == "happened" and left.endswith(" for") and _FOR_WHICH.search(left):
        return None
    return Judgement(certainty, certainty != "happened" or bool(_ENTERED.search(left)))
