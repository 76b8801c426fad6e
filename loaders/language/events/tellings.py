"""Owns which events of one article are one event told twice, and what a later telling adds to the first.

Between articles `loaders.identity.events` decides.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from db.records import Event, EventKind, Party
from loaders.knowledge.events.objects import OBJECT_KINDS
from loaders.language.events.candidates import EventSentence
from loaders.language.events.dating import WHEN_IT_WAS
from loaders.language.events.triggers import Told
from loaders.language.word_patterns import lower_case

_DEFINITE = lower_case(
    r"\b(?:the|this|these|that|those|its|their|such an?)\s(?:[\w-]+\s){0,2}$|[’']s\s(?:[\w-]+\s){0,1}$"
)
_DEFINITE_WORDS = frozenset(["the", "this", "these", "that", "those", "its", "their", "such", "’s", "'s"])
_OF = re.compile(r"\s(?:of|at)\s(?:the\s)?")
_CONTENT = re.compile(r"[a-z£]{4,}|\d+")
_THE = ("The", "This", "Its")
_THE_NOUN = re.compile(rf"(?:{'|'.join(_THE)})\s([A-Za-z]+)\b(?:\s([a-z]+)\b)?")
_FINDINGS: frozenset[EventKind] = frozenset({"report", "survey", "investigation"})
"""A study is spoken of as the report, the review or the survey that it is."""
ONE_OFF: frozenset[EventKind] = frozenset(
    {
        "investigation", "merger", "ruling", "acquisition", "abolition", "creation", "consultation", "survey",
        "tender", "transfer",
    }
)  # fmt: skip
"""Kinds of which the same bodies, on the same date, hardly have two in one article."""


def once(lower: str, events: list[Event]) -> list[Event]:
    """Leaves one of two events that are told alike: same kind, same bodies, same date, much the same words.

    `lower` is the article's text in lower case.
    """
    groups: dict[tuple[str, str], list[Event]] = defaultdict(list)

    @cache
    def content(start: int, end: int) -> frozenset[str]:
        return frozenset(_CONTENT.findall(lower, start, end))

    for event in events:
        group = groups[event.kind, event.certainty]
        twin = next((place for place, other in enumerate(group) if _same(event, other, content)), None)
        if twin is None:
            group.append(event)
        elif _fullness(event) > _fullness(group[twin]):
            group[twin] = event
    kept = [event for group in groups.values() for event in group]
    return sorted(kept, key=lambda event: (event.start, event.trigger_start))


def _same(one: Event, other: Event, content: Callable[[int, int], frozenset[str]]) -> bool:
    if one.edtf and other.edtf and one.edtf != other.edtf:
        return False
    if (one.start, one.end) == (other.start, other.end):
        return False
    if one.kind == "appointment" and _persons(one).isdisjoint(_persons(other)) and _persons(one) and _persons(other):
        # The chair and the vice-chair of one committee.
        return False
    mine, theirs = content(one.start, one.end), content(other.start, other.end)
    if mine and mine == theirs:
        return True
    bodies = {party.organisation for party in one.parties if party.organisation}
    if one.kind == "meeting" and one.edtf and one.edtf == other.edtf and (not bodies or not other.parties):
        return True
    if not bodies or bodies != {party.organisation for party in other.parties if party.organisation}:
        return False
    if one.kind in ONE_OFF and one.edtf == other.edtf and _classes(one) == _classes(other):
        return True
    return 2 * len(mine & theirs) > min(len(mine), len(theirs))


def _persons(event: Event) -> set[str]:
    return {party.person for party in event.parties if party.person}


def _classes(event: Event) -> set[str]:
    return {party.class_name for party in event.parties if party.class_name}


def _fullness(event: Event) -> tuple[int, bool, int]:
    """What a report found is told oftener than that it came out, which is the event itself."""
    published = event.rule.name in ("events.publish", "events.produce")
    return (event.edtf is not None) + len(event.parties), published, -event.start


@dataclass(slots=True)
class Telling:
    """One event as a sentence tells it: `beside` is all that the sentence tells, `takers` take part in it there.

    `parties` are the takers and those whom later tellings add.
    """

    sentence: EventSentence
    told: Told
    beside: Sequence[Told]
    takers: tuple[Party, ...]
    parties: tuple[Party, ...]

    def join(self, extra: Iterable[Party]) -> None:
        """Where the parties were not named, those of a later telling are added."""
        if not any(party.organisation for party in self.parties):
            known = {(party.organisation, party.person, party.class_name) for party in self.parties}
            new = (party for party in extra if (party.organisation, party.person, party.class_name) not in known)
            self.parties = (*self.parties, *new)


def told_before(sentence: EventSentence, one: Told, tellings: Sequence[Telling]) -> Telling | None:
    """What an undated "the merger", "this deal" speaks of again."""
    if one.form != "noun":
        return None
    at = sentence.word_at(one.start)
    if _DEFINITE_WORDS.isdisjoint(sentence.words[max(0, at - 4) : at]):
        return None
    if not _DEFINITE.search(sentence.lower[max(sentence.start, one.start - 40) : one.start]):
        return None
    start, end = one.clause
    if WHEN_IT_WAS.match(sentence.lower, end):
        _, end = sentence.clause(end)
    if any(start <= date.start < end for date in sentence.dates):
        return None
    alike = (t for t in reversed(tellings) if t.told.kind == one.kind and t.sentence.start < sentence.start)
    again = next(alike, None)
    return None if again is not None and _of_another(sentence, one, again) else again


def _of_another(sentence: EventSentence, one: Told, again: Telling) -> bool:
    """Whether a noun says of which body it is, and the telling before was of others: "the closure of Elm Lodge"."""
    of = next(
        (m for m in sentence.mentions if one.end <= m.start and _OF.fullmatch(sentence.text, one.end, m.start)), None
    )
    if of is None or of.organisation is None:
        return False
    return bool(again.parties) and all(party.organisation != of.organisation for party in again.parties)


def spoken_of(text: str, start: int, tellings: Sequence[Telling]) -> tuple[Party, ...]:
    """The parties of the last event told that a sentence which begins with "The report", "The merger" is about."""
    noun = _THE_NOUN.match(text, start) if text.startswith(_THE, start) else None
    kind = OBJECT_KINDS.get(noun[1].lower()) or OBJECT_KINDS.get(noun[2] or "") if noun else None
    if kind is None or kind == "other":
        return ()
    kinds = _FINDINGS if kind in _FINDINGS else {kind}
    named = (t.parties for t in reversed(tellings) if t.told.kind in kinds and any(p.organisation for p in t.parties))
    return next(named, ())
