"""Owns the kind of event that a matched frame tells: its own, that of the noun acted upon, or an appointment."""

from __future__ import annotations

from db.records import EventKind
from loaders.knowledge.events.headline_words import FINITE
from loaders.knowledge.events.objects import OBJECT_KINDS
from loaders.knowledge.word_lists import word_set
from loaders.language.events.candidates import EventSentence
from loaders.language.events.persons import is_appointment
from loaders.language.events.weighing import Matched
from loaders.language.word_patterns import lower_case

PASSIVE = frozenset(["is", "are", "was", "were", "be", "been", "being", "get", "gets", "got"])
"""Words before a participle by which it is passive."""
_AUXILIARY_WORDS = PASSIVE | word_set("will would shall should can could may might must has have had to due not")
AFTER_OBJECT = frozenset(
    {"following", "after", "before", "since", "when", "while", "during", "because", "by", "amid", "at"}
)
"""Words behind which nothing is acted upon by the verb any more."""
_PLANS = lower_case(
    r"\s(?:(?:the|its|their|his|her|new|major|radical|controversial|detailed|ambitious|a|an|fresh) )*(?:plans?"
    r"|proposals?)\b"
)
"""What is no launch where it is unveiled: "unveiled plans to"."""
_TO_DO = lower_case(r"\s(?:an? (?:[\w’'-]+ ){0,2}?|the )(?:report|paper)(?: to| which)\b")
"""What is no report where it is approved: "approved a report to close the unit"."""
_LONGEST_PHRASE = 7
_OF = frozenset({"of", "on", "into", "from", "about"})
_OF_SUBJECT = frozenset({"take-place", "meeting-takes-place", "end"})
"""Frames whose subject says what kind of event takes place."""


def kind_told(matched: Matched, passive: bool) -> EventKind:
    """The kind of the event."""
    sentence, at, _, end, frame, _, clause = matched
    own: EventKind = "appointment" if is_appointment(sentence, frame.name, at, end) else frame.kind
    if not frame.flexible or own != frame.kind:
        return own
    kind = _object_kind(sentence, at, clause, passive or frame.name in _OF_SUBJECT) or frame.kind
    if frame.name == "launch" and (kind == "launch" or "campaign" in sentence.words[max(0, at - 12) : at + 9]):
        return "policy" if _PLANS.match(sentence.lower, end) else frame.kind
    if frame.name == "approve" and kind == "report" and _TO_DO.match(sentence.lower, end):
        return frame.kind
    if kind == "investigation" and frame.name in ("publish", "produce"):
        return "report"
    return kind


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
        if not passive and words[place] in AFTER_OBJECT:
            break
        start = starts[place]
        if not clause_start <= start < clause_end:
            break
        if not passive and "," in sentence.text[sentence.end_of(place - 1) : start]:
            break
        prefix, _, word = words[place].rpartition("-")
        kind = OBJECT_KINDS.get(word) if prefix != "pre" else None
        if word == "action" and words[place + 1 : place + 2] in (["plan"], ["plans"]):
            kind = "policy"
        if kind and not any(mention.start <= start < mention.end for mention in sentence.mentions):
            return (passive and _kind_of_head(sentence, place, clause_start)) or kind
    return None


def _kind_of_head(sentence: EventSentence, at: int, clause_start: int) -> EventKind | None:
    """The kind of the noun that one in the phrase behind it belongs to: "the findings of the consultation were"."""
    words, starts = sentence.words, sentence.starts
    for place in range(at - 1, max(0, at - _LONGEST_PHRASE), -1):
        if starts[place] < clause_start or sentence.text[sentence.end_of(place) : starts[place + 1]] != " ":
            return None
        if words[place] in _OF and (kind := OBJECT_KINDS.get(words[place - 1])):
            return kind
        if words[place] in FINITE:
            return None
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
