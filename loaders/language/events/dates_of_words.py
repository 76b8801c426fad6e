"""Owns which dates of a sentence are those of words or things in it, and not of the deed that is told.

Which of the others is the deed's own is `dating`'s.
"""

from __future__ import annotations

import re

from db.records import DateMention
from loaders.knowledge.events.headline_words import SAYING
from loaders.language.events.candidates import EventSentence
from loaders.language.events.triggers import Told
from loaders.language.word_patterns import lower_case

_INTENTIONS = frozenset(
    {"plan", "plans", "decision", "decisions", "proposal", "proposals", "move", "moves", "order", "bid", "agreement"}
)
_MADE = re.compile(r"(?:(?!\b(?:which|that|who|when)\b).)*?\b(?:was|were|is|are|has|have|had|will|would)\b")
_ITS_VERB = re.compile(r"\b(?:will|would|is|are|was|were|has|have|had|could|may|might|should|said|says)\b")
_TELLS = frozenset({"told", "insisted", "stated", "admitted", "argued", "wrote"})
_SAID_THEN = lower_case(
    r"\b(?:said|says|told (?:[\w’'-]+ ){1,3}?|added|claimed|warned|insisted|stated|admitted|argued|wrote) ?"
    r"(?:(?:in|on|at|late|early|earlier|back in|as early as) )?(?:a statement )?(?:on )?$"
)
"""Before the date of what somebody says, which is not when that was done: "but said in May it would close"."""
_LONGEST_SAYING = 46
"""Characters before such a date in which the verb stands."""
_YEAR = re.compile(r"\d{4}(?:[/–-]\d\d(?:\d\d)?)?")
_OF_THING = lower_case(r"(?<!\bin )(?<!\bat )(?<!\bduring )\b(?:the|its|their|his|her) $|[’']s $")
_THING = re.compile(
    r"\s(?!(?:was|were|is|are|has|have|had|will|would|to|in|on|at|by|for|and|or|but|of|when|after)\b)[\w‘“]"
)
"""Around a year that a thing is called by: "the inquiry into the 1981 riots"."""
_REASON = re.compile(r"\s(?:after|following|because)\s")
_FRONTED = 8
"""Characters before a date with which its sentence begins, which is of whatever follows."""
REPORT_WITHIN = 60
"""Characters from a dated report to the verb that tells what it found."""


def is_of_words(sentence: EventSentence, told: Told, date: DateMention, *, says: bool) -> bool:
    """Whether a date is when something was said or decided, or what a thing is called by; `says` where the verb told
    is one of saying, behind which what was said has dates of its own."""
    return (
        _is_said_then(sentence, told, date)
        or _is_of_thing(sentence, told, date, says=says)
        or _is_of_decision(sentence, told, date)
        or _is_before_reason(sentence, told, date)
        or (
            says
            and not told.passive
            and (_is_told_of(sentence, told, date) or sentence.ends_speech(date.end, told.start))
        )
    )


def _is_said_then(sentence: EventSentence, told: Told, date: DateMention) -> bool:
    """Whether a date stands right behind a verb of saying, and is that of no other deed."""
    if SAYING.isdisjoint(sentence.vocabulary) and _TELLS.isdisjoint(sentence.vocabulary):
        return False
    if (told.form == "gerund" and len(sentence.dates) == 1) or sentence.text.startswith(("’s", "'s"), date.end):
        # "Said on Monday it was closing the ward".
        return False
    said = _SAID_THEN.search(sentence.lower, max(sentence.start, date.start - _LONGEST_SAYING), date.start)
    return said is not None and not said.start() <= told.start < date.start


def _is_before_reason(sentence: EventSentence, told: Told, date: DateMention) -> bool:
    """Whether a date is that of what was done after the deed: "sued in May after the trust closed it"."""
    return (
        sentence.start + _FRONTED < date.start
        and date.end < told.start
        and _REASON.match(sentence.lower, date.end, told.start) is not None
    )


def _is_told_of(sentence: EventSentence, told: Told, date: DateMention) -> bool:
    """Whether a date stands in a clause that says what was said: "predicted the next election will be in May"."""
    if date.start < told.end:
        return False
    return _ITS_VERB.search(sentence.lower, told.end, date.start) is not None


def _is_of_decision(sentence: EventSentence, told: Told, date: DateMention) -> bool:
    """Whether a date is when the plan to do it was made or passed: "the decision to close it was taken in May"."""
    if told.form != "base" or date.start < told.end:
        return False
    at = sentence.word_at(told.start)
    if at < 2 or sentence.words[at - 1] != "to" or sentence.words[at - 2] not in _INTENTIONS:
        return False
    return _MADE.match(sentence.lower, told.end, date.start) is not None


def _is_of_thing(sentence: EventSentence, told: Told, date: DateMention, *, says: bool) -> bool:
    """Whether a thing is called by a year, and that thing is not what is told: "the 1981 riots"."""
    if not _YEAR.fullmatch(date.surface) or told.form == "noun" or _THING.match(sentence.text, date.end) is None:
        return False
    if _OF_THING.search(sentence.lower, max(sentence.start, date.start - 14), date.start) is None:
        return False
    # "The 2019 inquiry found": the thing itself tells it.
    return not says or not 0 < told.start - date.end < REPORT_WITHIN
