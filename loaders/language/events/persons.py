"""Owns whether a verb is told of a person: who joins, starts or is replaced is appointed, a body is not."""

from __future__ import annotations

from loaders.knowledge.word_lists import word_set
from loaders.language.events.candidates import EventSentence

_OF_PERSONS = frozenset({"replace", "begin", "welcomes", "take-over", "be-responsible"})
"""Frames that are an appointment where they are told of a person."""
_BEHIND_BEGINNING = word_set(
    "as in at on work working duties his her their from this next last today tomorrow after with and later when early "
    "mid late immediately full-time"
)
"""Words behind "starts" or "took over" where a person comes into a post."""
_BEHIND_PRONOUN = word_set("as in on at from until last this next when after and temporarily")
"""Behind "her" where that is a person, no owner: "replaced her as matron", not "replaced her hip"."""
_NEXT = 70
"""Characters after a verb in which the person it is done to stands."""
_BEFORE_VERB = word_set(
    "is are was were be been being get gets got will would shall should can could may might must has have had to due "
    "not expected then also now first later recently scheduled"
)


def is_appointment(sentence: EventSentence, frame_name: str, at: int, end: int) -> bool:
    """Whether the verb at a place, which ends at an offset, replaces or welcomes a person, or a person starts."""
    if frame_name not in _OF_PERSONS:
        return False
    if frame_name == "begin":
        return _is_post(sentence, at + 1) and done_by_person(sentence, at)
    if frame_name == "be-responsible":
        return done_by_person(sentence, at)
    if frame_name == "take-over":
        return _is_post(sentence, at + 2) and done_by_person(sentence, at)
    if sentence.words[at + 1 : at + 2] in (["him"], ["her"]):
        return _BEHIND_PRONOUN.issuperset(sentence.words[at + 2 : at + 3])
    stop = sentence.clause(end)[1]
    after = next((mention for mention in sentence.mentions if end <= mention.start < min(end + _NEXT, stop)), None)
    return after is not None and after.person is not None


def _is_post(sentence: EventSentence, place: int) -> bool:
    """Whether what follows says when or as what somebody begins, and is no thing that is begun: "a tour"."""
    words = sentence.words
    if place >= len(words) or sentence.text[sentence.end_of(place - 1)] in ",.;":
        return True
    return words[place] in _BEHIND_BEGINNING or words[place].isdigit()


def is_introduced(sentence: EventSentence, word: str, end: int) -> bool:
    """Whether "introduced", which ends at an offset, is done to a person by name: "and introduced Dr Ann Moss"."""
    return word.startswith("introduc") and any(m.person and 0 < m.start - end < 3 for m in sentence.mentions)


def done_by_person(sentence: EventSentence, at: int) -> bool:
    """Whether the subject right before a verb is a person's name or pronoun: "She is expected to start"."""
    words = sentence.words
    first = at
    while first and words[first - 1] in _BEFORE_VERB:
        first -= 1
    if not first:
        return False
    if words[first - 1] in ("he", "she", "who"):
        return True
    edge = sentence.end_of(first - 1)
    return any(mention.person and mention.end == edge for mention in sentence.mentions)
