"""Owns when one telling of a sentence gives way to another: the plan beside the deed, the noun beside its verb.

Which tellings are left is `choice`'s.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import cache
from typing import NamedTuple

from db.records import EventKind
from loaders.knowledge.events.frames import Form
from loaders.knowledge.events.headline_words import DETERMINERS, FINITE
from loaders.language.events.candidates import EventSentence
from loaders.language.events.kinds_told import AFTER_OBJECT
from loaders.language.events.triggers import FRAMES, Told
from loaders.language.word_patterns import lower_case

_HEAVY: frozenset[EventKind] = frozenset(
    {"merger", "acquisition", "abolition", "creation", "transfer", "funding", "appointment", "deadline"}
)
"""Kinds told beside the decision about them."""
_DECISIONS: frozenset[EventKind] = frozenset({"announcement", "agreement", "ruling"})
"""Kinds that are about another event: an announced merger is two."""
_JOININGS: frozenset[EventKind] = frozenset({"merger", "acquisition"})
_FINDINGS: frozenset[EventKind] = frozenset({"investigation", "survey", "report"})
_DEFINITE = frozenset({"the", "this", "its", "their", "that", "these"})
_WHEN_WORDS = frozenset({"this", "last", "in", "on", "week", "month", "year", "published", "released"})
_LONGEST_SUBJECT = 110
"""Characters of what is quashed or rejected."""
_BEGINNINGS = frozenset(
    {"begin", "take-place", "meeting-takes-place", "end", "hold", "roll-out", "open", "close", "launch-noun"}
)
"""Frames that only say when the event named before them takes place."""
LEAD_IN = re.compile(
    r"(?:In|Under|According|As|With|Since|After|Following|Despite|During|At|For|To|On|By|From)\b[^,]{2,110},\s"
)
_TOPIC = lower_case(
    r"\b(?:on|about|into|over|against|regarding|concerning|opposing|whether|facing|of|to|for)\s"
    r"(?:the |a |an |its |their |any |this |that |proposed |planned |possible |potential |local |future |full )*"
    r"(?:[\w’'-]+\s){0,2}$"
)


_THAT = re.compile(r"\s(?:[\w’'-]+\s){0,4}?that\b")
_IT_WAS = re.compile(r"\b[Ii]t\s(?:was|is|has been|had been)\s(?:\w+\s)?$")
_AFTER_ASIDE = re.compile(r",.*,[”’\"']?\s(?:(?:will|would|is|are|was|were|has|have|had|to|due|be|been)\s)+$", re.S)
_WITH = re.compile(r"\bwith (?:the |an? |its )?$")
_UNDERTAKEN = lower_case(
    r"\b(?:undert(?:aken?|ook)|carr(?:y|ied|ying) out|conduct\w*|under ?way|beg[aiu]n|began|started"
    r"|commenced|concluded|commissioned|launched|g(?:o|oes|one) ahead|went ahead)\b"
)
_INTENTS = frozenset({"plan", "decide", "begin", "propose"})
_RUNS = lower_case(r"\s(?:\w+\s){0,2}?(?:beg[aiu]n|starts?|started|ran|run|launch|end|finish)")
_LEADS = re.compile(r"(?:In|Under|According to|Following|With)\s(?:an?|the|its|their|this|these)\s(?:[\w’'-]+\s){0,3}")
_IN_A = lower_case(r"\b(?:in|by|to|at|from|on)\s(?:an?|the|its|their|his|her|this)\s(?:[\w’'-]+\s){1,3}$")
_SOURCE = lower_case(r"\b(?:in|under|from|within)\s(?:the|its|a|an|this|that|their)\s(?:[\w’'-]+\s){0,3}$")


class Rivals(NamedTuple):
    """One telling, another of the same sentence, and the sentence."""

    one: Told
    other: Told
    sentence: EventSentence
    text: str

    @property
    def gap(self) -> int:
        """Characters from the other's trigger to this one's, below zero where this one stands first."""
        return self.one.start - self.other.end

    @property
    def one_clause(self) -> bool:
        return self.one.clause == self.other.clause

    @property
    def dated(self) -> bool:
        """Whether this one has a date in a clause that the other is not in."""
        start, end = self.one.clause
        return not self.one_clause and any(start <= date.start < end for date in self.sentence.dates)


def _same_thing(rivals: Rivals) -> bool:
    """A noun beside a verb of its kind: "approved the agreement"."""
    one, other = rivals.one, rivals.other
    return (
        other.form != "noun"
        and rivals.one_clause
        and abs(other.start - one.start) < 45
        and (
            one.kind == other.kind
            or (one.kind in _FINDINGS and other.frame.name == "publish" and other.passive and rivals.gap < 0)
            or (one.frame.name == "policy-noun" and not other.frame.flexible and rivals.gap > 0)
        )
    )


def _only_begins(rivals: Rivals) -> bool:
    """A verb that says when the event named before it begins: "the consultation starts"."""
    one, other = rivals.one, rivals.other
    if other.form != "noun" or not 0 <= rivals.gap < 200:
        return False
    between = rivals.text[other.end : one.start]
    aside = _AFTER_ASIDE.search(between) is not None
    if not aside and rivals.gap >= 70:
        return False
    if one.frame.name in ("close", "open") and other.kind not in ("consultation", "tender", "survey", "investigation"):
        return False
    return other.kind not in ("policy", "funding", one.kind) and (aside or "," not in between)


def _under(rivals: Rivals) -> bool:
    """The plan or report under which something is done: "Under the scheme a practice would close"."""
    one, sentence = rivals.one, rivals.sentence
    if rivals.gap > 0:
        return False
    return bool(_LEADS.fullmatch(rivals.text, sentence.start, one.start))


def _closes(rivals: Rivals) -> bool:
    """What a consultation does at its end: "launched a consultation, which closed in May"."""
    return rivals.other.kind in ("consultation", "tender", "survey") and rivals.gap > 0


def _intends(rivals: Rivals) -> bool:
    """A plan or decision beside the deed: "plans to step down"."""
    one, other = rivals.one, rivals.other
    return other.form == "base" and 0 <= other.start - one.end < 25


def _put_off(rivals: Rivals) -> bool:
    """An opening beside the word that it is put off: "the opening of the hospital was delayed"."""
    other = rivals.other
    return other.frame.name in ("delay", "drop-plan") and other.passive and 0 < -rivals.gap < 90


def _judged_upon(rivals: Rivals) -> bool:
    """What a court or meeting decides against: "the council's decision to cut the fund was quashed"."""
    other = rivals.other
    return other.frame.name in ("uphold", "plan-rejected") and other.passive and 0 < -rivals.gap < _LONGEST_SUBJECT


def _plans_it(rivals: Rivals) -> bool:
    """A plan or call beside the meeting, inquiry or merger planned: "plans to call a meeting"."""
    one, other = rivals.one, rivals.other
    if other.form != "noun" or other.kind in ("policy", "other", "announcement", "report", "deadline"):
        return False
    return 0 <= other.start - one.end < 30 and one.clause == other.clause


def _in_source(rivals: Rivals) -> bool:
    """Where it was said: "in a report published today"."""
    one = rivals.one
    return bool(_IN_A.search(rivals.sentence.lower, max(rivals.sentence.start, one.start - 60), one.start))


def _object(rivals: Rivals) -> bool:
    """A noun that a verb acts on; what is decided on or announced is an event of its own where it is a heavy one."""
    one, other = rivals.one, rivals.other
    if other.form == "noun" or not rivals.one_clause or not 0 <= rivals.gap < 70:
        return False
    if _WITH.search(rivals.text, other.end, one.start) or _is_dated_circumstance(rivals):
        return False
    if one.frame.name == "shortfall" or (other.frame.name == "reported" and _THAT.match(rivals.text, other.end)):
        return False
    return one.kind not in _HEAVY if other.kind in _DECISIONS else one.kind not in ("deadline", "meeting")


def _is_dated_circumstance(rivals: Rivals) -> bool:
    """Whether a noun with a date behind it is what the rest came after: "hired following a resignation in May"."""
    one, sentence = rivals.one, rivals.sentence
    if not any(one.end <= date.start < one.clause[1] for date in sentence.dates):
        return False
    return not AFTER_OBJECT.isdisjoint(sentence.words[sentence.word_at(rivals.other.end) : sentence.word_at(one.start)])


def _topic(rivals: Rivals) -> bool:
    """A noun that another event is about: "consulted on the closure", "an inquiry into the merger"."""
    one, other = rivals.one, rivals.other
    if not 0 <= rivals.gap < 70 or other.kind in _DECISIONS or rivals.dated:
        return False
    before = max(other.end, one.start - 70)
    if one.kind in ("policy", "report") and _SOURCE.search(rivals.sentence.lower, before, one.start):
        return True
    return bool(_TOPIC.search(rivals.sentence.lower, before, one.start))


def _joining(rivals: Rivals) -> bool:
    """A merger and an acquisition of the same bodies are one event."""
    one, other = rivals.one, rivals.other
    if other.kind not in _JOININGS or rivals.dated:
        return False
    if one.form == other.form and abs(rivals.gap) < 24:
        return one.start > other.start
    return (one.points, one.form != "noun", -one.start) < (other.points, other.form != "noun", -other.start)


def _forms(rivals: Rivals) -> bool:
    """What a merger makes: "are to merge, forming one charity"."""
    return rivals.one.form == "gerund" and rivals.other.kind == "merger" and 0 < rivals.gap < 60


def _bid(rivals: Rivals) -> bool:
    """What is bid for: "vying to take over"."""
    return rivals.other.frame.name in ("bid-for", "tender-noun") and rivals.gap < 40


def _mere_pilot(rivals: Rivals) -> bool:
    """A pilot that another event is about, not one that begins or runs itself."""
    one = rivals.one
    if one.passive or rivals.other.kind == "pilot":
        return False
    return _RUNS.match(rivals.sentence.lower, one.end) is None


def _in_lead_in(rivals: Rivals) -> bool:
    """A noun of the words before the news: "Under the deal, the firm will run the home"."""
    one, sentence = rivals.one, rivals.sentence
    found = LEAD_IN.match(rivals.text, sentence.start, sentence.end)
    if found is None or not one.start < found.end() <= rivals.other.start:
        return False
    return one.frame.strength < 2 and not any(date.start < found.end() for date in sentence.dates)


def _bare_speech(rivals: Rivals) -> bool:
    """ "Said" beside what was said."""
    one, other = rivals.one, rivals.other
    if one.frame.name == "say-when":
        return other.frame.name != "say-when"
    if one.frame.name == "reported" and rivals.gap < 0 and _reported_by_person(rivals):
        return True
    if one.frame.name == "confirm" and other.kind in _HEAVY:
        return rivals.gap < 0
    return one.frame.name == "warn" and other.kind in ("abolition", "merger", "acquisition") and rivals.gap < 0


def _reported_by_person(rivals: Rivals) -> bool:
    """Whether a person reports to a meeting: what Dr Ash "reported that" is the event, not her report."""
    one = rivals.one
    by = [m for m in rivals.sentence.mentions if m.end <= one.start and one.start - m.end < 30]
    return (bool(by) and by[-1].person is not None) or (one.start - rivals.sentence.start < 30 and not by)


def _merely_announced(rivals: Rivals) -> bool:
    """That a thing was announced, beside the thing: "the review was announced", "it will close, it was announced"."""
    one, other = rivals.one, rivals.other
    if not one.passive or other.kind in _DECISIONS:
        return False
    if other.form == "noun" and 0 <= rivals.gap < 24 and other.kind not in ("policy", "report"):
        return True
    return bool(_IT_WAS.search(rivals.text, max(0, one.start - 24), one.start))


def _asked_for(rivals: Rivals) -> bool:
    """What somebody is called on to do."""
    one, other = rivals.one, rivals.other
    return (
        other.frame.name in ("call-on", "warn", "deny", "allow")
        and rivals.gap > 0
        and one.certainty in ("possible", "denied")
        and one.kind not in _HEAVY
    )


def _described(rivals: Rivals) -> bool:
    """A participle that describes a noun told of itself: "guidance published in 2012"."""
    one, other = rivals.one, rivals.other
    if other.form != "noun" or not 0 <= rivals.gap < 25:
        return False
    between = rivals.text[other.end : one.start]
    words = between.split()
    return "," not in between and DETERMINERS.isdisjoint(words) and FINITE.isdisjoint(words)


def _subject(rivals: Rivals) -> bool:
    """A report, survey or inquiry that does what the verb tells: "an investigation had upheld the complaint"."""
    one, other = rivals.one, rivals.other
    if other.form == "noun":
        return False
    if not 0 < other.start - one.end < 30 or other.frame.name in _BEGINNINGS or other.passive:
        return False
    between = rivals.text[one.end : other.start].lower()
    dates = [date.surface.lower() for date in rivals.sentence.dates if one.end <= date.start < other.start]
    for date in dates:
        between = between.replace(date, "")
    return all(word in FINITE or word.endswith("ly") or word in _WHEN_WORDS for word in between.split())


def _agreed_deed(rivals: Rivals) -> bool:
    """That a meeting agreed on a deed, beside the deed: "it was agreed that Ann Moss be appointed"."""
    between = rivals.text[rivals.one.end : max(rivals.one.end, rivals.other.start)]
    return rivals.other.passive and between.startswith(" that ") and between.endswith(" be ") and len(between) < 120


def _carried_out(rivals: Rivals) -> bool:
    """A review that is undertaken is an inquiry, one that is published a report."""
    one, other = rivals.one, rivals.other
    if one.start != other.start or other.kind != "investigation":
        return False
    return _UNDERTAKEN.search(rivals.sentence.lower, *one.clause) is not None


def _mere_deed(rivals: Rivals) -> bool:
    """What is only told of a body where nothing else is told."""
    one, other = rivals.one, rivals.other
    return not other.frame.by_body or (one.points, -one.start) < (other.points, -other.start)


def _spoken_about(rivals: Rivals) -> bool:
    """What a statement is about: "said the closure was cruel"."""
    one, other, sentence = rivals.one, rivals.other, rivals.sentence
    if not other.frame.by_body or other.kind != "announcement" or rivals.gap < 0 or one.certainty != "happened":
        return False
    at = sentence.word_at(one.start)
    return not _DEFINITE.isdisjoint(sentence.words[max(0, at - 3) : at])


def _confirmed(rivals: Rivals) -> bool:
    """What is confirmed is told by itself: "has confirmed that the board will be abolished"."""
    return rivals.other.form != "noun" and rivals.other.start > rivals.one.end


def _budget_gap(rivals: Rivals) -> bool:
    """Money that is missing is no funding."""
    return rivals.other.frame.name == "shortfall" and abs(rivals.gap) < 40


class _Row(NamedTuple):
    """When a telling gives way to a rival; tried only where the telling is of one of the forms, kinds and frames."""

    gives_way: Callable[[Rivals], bool]
    forms: Collection[Form] = ()
    kinds: frozenset[EventKind] = frozenset()
    frames: Collection[str] = ()


_NOUN: tuple[Form, ...] = ("noun",)
_PAST: tuple[Form, ...] = ("past", "participle")
GIVES_WAY = (
    _Row(_spoken_about, forms=_NOUN),
    _Row(_mere_deed, frames=[frame.name for frame in FRAMES if frame.by_body]),
    _Row(_same_thing, forms=_NOUN),
    _Row(_carried_out, forms=_NOUN, frames=("report-noun", "in-report")),
    _Row(_agreed_deed, frames=("agree", "resolve-to", "decide")),
    _Row(_confirmed, frames=("confirms-that",)),
    _Row(_budget_gap, kinds=frozenset({"funding"})),
    _Row(_described, forms=_PAST, kinds=frozenset({"report", "announcement", "policy", "launch"})),
    _Row(_subject, forms=_NOUN, kinds=_FINDINGS),
    _Row(_only_begins, frames=_BEGINNINGS),
    _Row(_closes, frames=("close",)),
    _Row(_under, forms=_NOUN, kinds=frozenset({"policy", "report", "agreement"})),
    _Row(_intends, frames=_INTENTS),
    _Row(_put_off, forms=_NOUN, kinds=frozenset({"launch", "creation", "policy"})),
    _Row(_judged_upon, forms=_NOUN, kinds=frozenset({"other", "policy", "funding", "agreement"})),
    _Row(_plans_it, frames=("plan",)),
    _Row(_in_source, forms=_PAST, frames=("publish", "produce")),
    _Row(_object, forms=_NOUN),
    _Row(_topic, forms=_NOUN),
    _Row(_joining, kinds=_JOININGS),
    _Row(_forms, kinds=frozenset({"creation"})),
    _Row(_bid, kinds=_JOININGS),
    _Row(_mere_pilot, frames=("pilot-noun", "be-piloted")),
    _Row(_in_lead_in, forms=_NOUN),
    _Row(_bare_speech, frames=("say-when", "reported", "confirm", "warn")),
    _Row(_merely_announced, frames=("announce",)),
    _Row(_asked_for),
)
"""In this order; a telling gives way to a rival where one of these holds."""


@cache
def ways(form: Form, kind: EventKind, frame: str) -> tuple[int, ...]:
    """The places of the rows that are tried for a telling."""
    return tuple(
        place
        for place, row in enumerate(GIVES_WAY)
        if (not row.forms or form in row.forms)
        and (not row.kinds or kind in row.kinds)
        and (not row.frames or frame in row.frames)
    )
