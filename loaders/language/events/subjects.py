"""Owns what a headline calls its subject when the sentence's own words for it are too long.

Where the subject stands is `clauses`'s; the headline is put together in `headlines`.
"""

from __future__ import annotations

import re

from loaders.knowledge.events.headline_words import DETERMINERS, LINKS, PRONOUNS
from loaders.knowledge.word_lists import word_set
from loaders.language.events.candidates import EventSentence
from loaders.language.events.cutting import EDGE, GLUE, WORD

_SHORTEST_LED = 4
"""Words of a subject with a phrase before it."""
_INTENDS = word_set("intends intend plans plan agreed hopes hope wants want aims aim decided expects expect")
_BOARDS = frozenset(
    ["board", "boards", "trustees", "governors", "directors", "members", "cabinet", "leaders", "council"]
)
"""Of a body, it does what they do."""
_LONGEST_BOARD = 5
_LEADS = frozenset({"in", "at", "under", "on", "after", "during", "with", "following"})
_OPENS = _LEADS | frozenset(
    {"contrary", "despite", "according", "since", "by", "for", "from", "as", "speaking", "responding", "commenting"}
)
"""Words that begin a phrase before the subject, where a comma ends the phrase."""
_LIST_GOES_ON = re.compile(r"\s(?:and|or|&)\s")
_APPOSED = re.compile(r"\s(?!and\b|has\b|have\b|is\b|are\b|was\b|were\b|will\b)[a-z]")


def after_lead_in(subject: str) -> str:
    """A subject without the phrase before it: "In a report the committee" is "the committee"."""
    words = subject.split(" ")
    _, comma, rest = subject.partition(", ")
    if comma and "," not in rest and words[0].lower() in _OPENS and not _LIST_GOES_ON.search(rest):
        return rest
    if comma and words[0].lower() in PRONOUNS and (rest[0].isupper() or rest.split(" ")[0].lower() in DETERMINERS):
        return rest
    named = len(words) == _SHORTEST_LED - 1 and GLUE in words[-1] and words[1] not in DETERMINERS
    if words[0].lower() not in _LEADS or (len(words) < _SHORTEST_LED and not named) or "," in subject:
        return subject
    if GLUE in words[-1] and words[-1][0].isupper() and words[-2] != "and":
        return words[-1]
    for place in range(len(words) - 1, 1, -1):
        if words[place] in DETERMINERS and words[place - 1].lower() not in LINKS:
            return " ".join(words[place:])
    return subject


_WHO = re.compile(r",?\s?who\b")
_NAME_AT_END = re.compile(r"\b[A-Z][\w’'-]+(?:\s(?:(?:of|and|the|for)\s)?[A-Z][\w’'&-]*)*$")
_OPENS_CLAUSE = word_set(
    "confirm confirms confirmed say says said announce announces announced believe believes believed think thinks know "
    "knows hope hopes hoped understand understands understood hear heard warn warned claim claims claimed added insist "
    "insists insisted revealed reveals that while whereas although though because since when after before if unless"
)


def first_name(sentence: EventSentence, start: int, end: int, no_person: bool = False) -> str:
    """The name that a long subject is about: the first body or person that no "of" or "in" makes a mere part.

    A name right before the verb that opens a clause of its own ("can confirm Elm Trust is") is its subject.
    """
    for mention in sentence.mentions:
        if start < mention.start and end - 1 <= mention.end <= end and not (no_person and mention.person):
            before = sentence.text[start : mention.start].lower().split()
            if before and before[-1] in _OPENS_CLAUSE:
                return sentence.text[mention.start : mention.end]
    for people in (False,) if no_person else (True, False):
        for mention in sentence.mentions:
            if not (start <= mention.start and mention.end <= end) or bool(mention.person) is not people:
                continue
            before = sentence.text[start : mention.start].lower().split()
            possessive = sentence.text[mention.end : mention.end + 2] in ("’s", "'s")
            if (people and not possessive) or (
                not people
                and not possessive
                and (
                    not any(word.strip(",") in LINKS and word != "and" for word in before)
                    or (before[-1] == "of" and len(before) < _LONGEST_BOARD and before[-2] in _BOARDS)
                )
                and sentence.text[mention.start : mention.end].lower() not in ("nhs", "government")
                and (mention.end >= end - 1 or not _APPOSED.match(sentence.text, mention.end))
            ):
                return sentence.text[mention.start : mention.end]
    return ""


def name_before_who(sentence: EventSentence, end: int, subject: str) -> str:
    """In "heard from Ann Moss, mother of Joe, who died" it is Joe of whom "who" speaks; a body is no "who"."""
    is_body = any(m.organisation and m.start < end <= m.end + 1 for m in sentence.mentions)
    if is_body or not _WHO.match(sentence.text, end):
        return ""
    found = _NAME_AT_END.search(subject)
    return found[0] if found and found.start() else ""


def head_noun(subject: str) -> str:
    """A long subject up to its first phrase: "The hope that the unit be saved" is "The hope"."""
    for found in WORD.finditer(subject):
        word = found[0].lower()
        comma = subject[found.start() - 2 : found.start() - 1] == ","
        if word == "than":
            continue
        if found.start() > 6 and word in _INTENDS and subject[found.end() : found.end() + 4] == " to ":
            return subject[: found.start()].strip(EDGE)
        if found.start() > 6 and (comma or (word in LINKS and word not in ("of", "and", "for"))):
            noun = subject[: found.start()].strip(EDGE)
            return _without_doing(noun) if word == "by" else _without_participle(noun)
    return subject


def _without_doing(noun: str) -> str:
    """ "A review formally chaired" before "by Dr Moss" is "A review"."""
    before, _, last = noun.rpartition(" ")
    while before and last.endswith(("ed", "ly")):
        noun = before
        before, _, last = noun.rpartition(" ")
    return noun


def _without_participle(noun: str) -> str:
    """ "Campaigners fighting" before "to save the home" is "Campaigners"."""
    before, _, last = noun.rpartition(" ")
    return before if last.endswith("ing") and before.endswith("s") and not before.endswith("’s") else noun


_IS_SUBJECT = re.compile(
    r"(?<!\swho)(?<!\swhich)(?<!\sthat)(?<!\sit)(?<!\sthey)\s(?:w(?:as|ere|ill|ould)|is|are|ha[sd]|have)\s"
)


def infinitive_alone(title: str, verb: str) -> str:
    """A headline that begins with an infinitive of `verb`, without the verb whose subject that is: "Close
    the unit", where the decision to do so "was taken in May"."""
    if not title.lower().startswith(f"{verb} "):
        return title
    found = _IS_SUBJECT.search(title, len(verb))
    return title[: found.start()] if found else title
