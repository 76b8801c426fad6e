"""Owns which events without a date of their own have the article's: news of the day, and what a meeting decided.

Dates that the words give are for `dating`.
"""

from __future__ import annotations

import re

from db.records import Certainty, EventKind
from loaders.language.events.candidates import EventSentence
from loaders.language.events.triggers import Told
from loaders.language.reading import Reading
from loaders.language.word_patterns import lower_case

_TODAY_WORDS = frozenset({"today", "this"})
_TODAY = lower_case(r"\b(?:today|this (?:morning|afternoon|evening))\b")
_FORMER = lower_case(
    r"\b(?:already|previous(?:ly)?|earlier|recent(?:ly)?|originally|once|used to|long|in the past|had|before|ago"
    r"|former|since)\b"
)
NEWS_KINDS: frozenset[EventKind] = frozenset({"announcement", "ruling"})
"""Kinds that, told in the past or perfect without a date, happened as the article was written."""
_BEHIND = lower_case(r"\b(?:after|since|because|where)\s[^,;]{0,60}$")
_RESOLVES = frozenset({"resolved", "that"})
"""How a meeting's resolutions begin, which are of its day: "That the plan be approved"."""
_DECIDED_ON = re.compile(r"^(?:Date of decision|Decided at meeting): ?([0-3]\d)/([01]\d)/((?:19|20)\d\d)\b", re.M)
"""The line of a council's site that says when a decision was made, which may be days before the page was."""
_DECIDED: frozenset[EventKind] = frozenset(
    {"agreement", "report", "policy", "funding", "creation", "appointment", "tender"}
)
"""Kinds that a meeting decides."""
_MEETING_TITLE = re.compile(r"\b(?:minutes|meeting|committee|cabinet|board|council|panel|governing body)\b", re.I)
_RECORD_OF_MEETING = re.compile(r"^(?:Meeting|Minutes|Decision(?: Made)?):", re.M)
"""Lines of the pages on which councils publish what a meeting decided."""
_MEETING_DECIDES = re.compile(
    r"(?:It was|Members|(?:The|This) (?:[\w-]+ ){0,3}?(?:Board|Committee|Cabinet|Panel|Council|Members|Body|Executive"
    r"|Group|board|committee|cabinet|panel|members|meeting|Meeting|Mayor|Leader)"
    r"|(?:Councillor|Cllr|Mrs?|Ms|Miss|Dr) [^.;]{3,40} was) (?:\w+ly |also |then )?(?:\w+ed)\b"
)
"""How minutes tell what was decided at the meeting that they are of."""
LEAD_KINDS: frozenset[EventKind] = frozenset(
    {
        "announcement", "ruling", "report", "agreement", "investigation", "tender", "consultation", "survey",
        "launch", "funding",
    }
)  # fmt: skip
"""Kinds that did so in the head of a story."""


def article_date(reading: Reading) -> str | None:
    """When the article was written, as far as it says."""
    return reading.published or reading.posted or reading.accessed


def news_date(sentence: EventSentence, told: Told, reading: Reading, certainty: Certainty) -> str | None:
    """The article's date where an undated telling is the news of that day, else None."""
    written = article_date(reading)
    if written is None:
        return None
    start, end = told.clause
    if not _TODAY_WORDS.isdisjoint(sentence.vocabulary) and _TODAY.search(sentence.lower, start, end):
        return written
    if told.kind == "investigation" and certainty == "planned" and sentence.lead:
        return written
    if certainty != "happened" or _FORMER.search(sentence.lower, start, end):
        return None
    if sentence.resolved or sentence.words[0] in _RESOLVES:
        made = _DECIDED_ON.search(reading.text)
        return f"{made[3]}-{made[2]}-{made[1]}" if made else written
    if told.perfect and (told.kind in NEWS_KINDS or told.frame.name in ("sign", "deal-reached", "approve")):
        return written
    decided = told.kind in _DECIDED and not told.perfect
    decided = decided and _MEETING_DECIDES.match(reading.text, sentence.start, told.end) is not None
    if decided and (_MEETING_TITLE.search(reading.title) or _RECORD_OF_MEETING.search(reading.text)):
        return written
    if not sentence.lead or told.kind not in LEAD_KINDS:
        return None
    # What lies behind the news is not of its day: "may struggle to recruit after inspectors rated it inadequate".
    behind = told.kind != "announcement" and _BEHIND.search(sentence.lower, start, told.start)
    return None if behind else written
