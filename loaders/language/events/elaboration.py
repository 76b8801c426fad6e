"""Owns what the sentences after a piece of news add to it: the bodies that a lead only described, a scheme's members.

News writing puts the gist first ("A trust is to close two wards") and the names after it. Nothing is guessed: a body
is taken only from a sentence that stands right after, and only where its kind is the one described.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from db.records import Event, EventKind, Mention, Party
from loaders.knowledge.events.duties import ANY_DUTY, DUTIES, DUTY_WORDS
from loaders.language.events.anaphora import Bodies
from loaders.language.events.candidates import LEAD, EventSentence
from loaders.language.events.definite_words import ANY_BODY, GENERIC, NUMBERS, singular
from loaders.language.events.lists import SCHEME
from loaders.language.events.triggers import Told
from loaders.language.found import Found
from loaders.language.numbers import any_of
from loaders.language.reading import Reading
from loaders.language.word_patterns import lower_case

_NOUN = (
    r"trust|council|hospital|practice|surgery|charity|company|firm|regulator|watchdog|union|committee|commission"
    r"|authority|agency|association|federation|college|university|consortium|home|provider|think tank"
    r"|inspectorate|borough|group|board"
)
_HEAD = (
    r"(?=[,.;:)]|[’']s?\s|\s(?:in|of|for|at|on|to|has|have|had|is|are|was|were|will|would|could|may|must|that|which|who"
    r"|whose|and|or|with|from|by|after|over|offered|run|serving|based|plans?|faces?|said|accused|criticised|rated)\b)"
)
"""What follows a noun that is the head of its phrase: "a trust board" is no trust."""
_DESCRIBED = lower_case(
    rf"\b(?:(?P<one>an?|one|the first|the latest|another)|(?P<number>{any_of(NUMBERS)}))\s"
    rf"(?:(?!of\b|in\b|and\b|to\b|for\b)[\w’'-]+\s){{0,5}}?(?P<noun>{_NOUN}|practices|charities|companies|authorities"
    rf"|bodies|organisations|partners)"
    rf"(?P<plural>(?<!s)s)?\b{_HEAD}"
)
_NEW = re.compile(r"\b(?:new|single|combined|joint)\b")
"""What a body to come is called, which no body named further on is: "merge to create a new organisation"."""
_NAMED_WITHIN = 450
"""Characters after a sentence in which the bodies it describes must be named."""

_DUTY_WITHIN = 600
"""Characters from a deed, either way, in which the body whose duty it is must be named."""
_UNDER = re.compile(
    r"(?:Under|As part of)\s(?:the|this|these|that|its|their)?\s?(?:\w+\s){0,2}?(?:schemes?|deals?|plans?|proposals?"
    r"|arrangements?|agreements?|contracts?|mergers?|terms|moves?|initiatives?|programme|pilots?|partnership)\b"
)
"""How a sentence says that it tells more of the news before it."""
_ELABORATED: frozenset[EventKind] = frozenset(
    [
        "announcement", "agreement", "funding", "policy", "investigation", "ruling", "launch", "pilot", "tender",
        "merger", "transfer", "acquisition",
    ]
)  # fmt: skip
_SCHEMES = lower_case(r"\b(?:schemes|pilots|projects|programmes|initiatives|deals|pathfinders|pioneers|vanguards)\b")
_WILL = re.compile(r"(?:\sof\s[^,.;()]{1,40})?(?:\s\([^()\n]*\))?\s(?:will|is to|are to)\s")
"""What follows the doer of a second plan in one sentence: "a consortium of five councils (A, B and C) will"."""
_BRACKETS = re.compile(r"\([^()\n]*\)")
_RETOLD: dict[EventKind, str] = {
    "merger": "joining", "acquisition": "joining", "tender": "joining", "transfer": "transfer",
    "investigation": "inquiry", "ruling": "inquiry", "abolition": "abolition", "creation": "creation",
    "funding": "funding",
}  # fmt: skip
"""Kinds of news that the sentence after the lead tells again with the names."""


def described(sentence: EventSentence, bodies: Bodies) -> Iterator[tuple[int, int, str]]:
    """(start, end, key) of each body that the head of a story only describes and its next sentences name."""
    used: set[str] = set()
    for match in _DESCRIBED.finditer(sentence.lower, sentence.start, sentence.end):
        number = NUMBERS.get(match["number"] or "", 1)
        if (number > 1) != bool(match["plural"] or match["noun"].endswith(("ies", "s"))):
            continue
        if match["noun"] in ANY_BODY and _NEW.search(match[0]):
            continue
        if any(_names(mention, match, bodies) for mention in sentence.mentions):
            continue
        near = bodies.named_after(singular(match["noun"]), sentence.end, _NAMED_WITHIN)
        # A second "trust" of the sentence is another one.
        keys = [key for key in near if key not in used][:number]
        if len(keys) == number:
            used.update(keys)
            yield from ((*match.span(), key) for key in keys)


def _names(mention: Mention, match: re.Match[str], bodies: Bodies) -> bool:
    """Whether the words of a description hold a name; "NHS" in "an NHS trust" is none."""
    overlaps = mention.start < match.end() and match.start() < mention.end
    return overlaps and bodies.names.get(mention.organisation or "") not in GENERIC


def dutiful(sentence: EventSentence, told: Told, bodies: Bodies) -> Iterator[str]:
    """The keys of the bodies whose duty the deed is, where the sentence names none and the article names them near."""
    if DUTY_WORDS.isdisjoint(sentence.vocabulary) or not ANY_DUTY.search(sentence.lower, sentence.start, sentence.end):
        return
    for row in DUTIES:
        matches = re.compile(row.words).finditer(sentence.lower, sentence.start, sentence.end)
        if any(match.start() <= told.start < match.end() for match in matches):
            key = bodies.near(row.body, sentence.start, _DUTY_WITHIN)
            if key:
                yield key


def elaborated(reading: Reading, found: Found, events: Sequence[Event]) -> list[Event]:
    """The events with the bodies that the sentences right after them name as theirs."""
    starts = [sentence.start for sentence in reading.sentences]
    places = [bisect_right(starts, event.start) - 1 for event in events]
    told: dict[int, list[Event]] = defaultdict(list)
    for event, place in zip(events, places, strict=True):
        told[place].append(event)
    lead = bisect_right(starts, reading.body_start) - 1
    result = []
    for event, place in zip(events, places, strict=True):
        after = starts[place + 1] if place + 1 < len(starts) else None
        new: list[Party] = []
        if after is not None and event.kind in _ELABORATED and _UNDER.match(reading.text, after):
            role = "site" if SCHEME.search(reading.lower, event.start, event.end) else "party"
            new = [Party(role, organisation=key) for key in _doers(reading, found, place + 1, told.get(place + 1, ()))]
            if _SCHEMES.search(reading.lower, event.start, event.end):
                new += _further_sites(reading, found, told, place + 2)
        elif place - lead < LEAD:
            new = _retold(event, told.get(place + 1, ()))
        result.append(_with(event, new))
    return result


def _further_sites(reading: Reading, found: Found, told: Mapping[int, list[Event]], place: int) -> list[Party]:
    """The doers of the plans told in the sentences from `place` on, up to the first that tells none."""
    sites: list[Party] = []
    while here := [event for event in told.get(place, ()) if event.certainty == "planned"]:
        keys = _doers(reading, found, place, here)
        if not keys:
            break
        sites += [Party("site", organisation=key) for key in keys]
        place += 1
    return sites


def _doers(reading: Reading, found: Found, place: int, events: Sequence[Event]) -> list[str]:
    """The bodies that a sentence is about, but for those in brackets, which are members of others."""
    start, end = reading.sentences[place].start, reading.sentences[place].end
    brackets = [match.span() for match in _BRACKETS.finditer(reading.text, start, end)]
    last = max((event.trigger_start for event in events), default=end)
    return [
        mention.organisation
        for mention in found.mentions
        if mention.organisation
        and start <= mention.start < end
        and (mention.start < last or _WILL.match(reading.text, mention.end))
        and not any(left < mention.start < right for left, right in brackets)
    ]


def _retold(event: Event, following: Sequence[Event]) -> list[Party]:
    """The bodies of the same news told again, with names, in the sentence after the lead."""
    family = _RETOLD.get(event.kind)
    if family is None or not following or any(party.class_name for party in event.parties):
        return []
    mine = {party.organisation for party in event.parties if party.organisation}
    for other in following:
        theirs = {party.organisation for party in other.parties if party.organisation}
        same = _RETOLD.get(other.kind) == family and (other.certainty == "denied") is (event.certainty == "denied")
        if same and (not mine or mine & theirs):
            return [party for party in other.parties if party.organisation]
    return []


def _with(event: Event, new: Sequence[Party]) -> Event:
    if not new:
        return event
    known = {party.organisation for party in event.parties}
    added = dict.fromkeys(party for party in new if party.organisation not in known)
    return replace(event, parties=(*event.parties, *added)) if added else event
