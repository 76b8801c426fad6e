"""Owns the events of an article: sentences in, events out. The parts are in the `event_*` modules beside this one.

No identity here: `story` stays None and is set by `loaders.identity.events`.
"""

from __future__ import annotations

import re

from db.records import Certainty, Event, Party, Rule
from loaders.language.edtf import bounds
from loaders.language.event_dates import article_date, news_date, own_date
from loaders.language.event_lists import scheme_events
from loaders.language.event_parties import Bodies, parties
from loaders.language.event_sentences import EventSentence, candidates
from loaders.language.event_titles import headline
from loaders.language.event_triggers import TRIGGER_WORDS, Told, tell
from loaders.language.found import Found
from loaders.language.reading import Reading

VERSION = 1

_CONTENT = re.compile(r"[a-z£]{4,}|\d+")


def find_events(reading: Reading, found: Found) -> tuple[Event, ...]:
    """The events of an article, by start. Two tellings of one event in the article are one, the fuller one."""
    bodies = Bodies(found)
    listed, taken = scheme_events(reading, found, VERSION)
    events: list[Event] = []
    carried: tuple[Party, ...] = ()
    carried_from = -9
    for sentence in candidates(reading, found, TRIGGER_WORDS):
        if any(start <= sentence.start < end for start, end in taken):
            continue
        told = tell(reading.text, sentence)
        for one in told:
            before = carried if sentence.index - carried_from <= 3 else ()
            event = _event(reading, sentence, one, told, bodies, before)
            events.append(event)
            if any(party.organisation or party.class_name for party in event.parties):
                carried, carried_from = event.parties, sentence.index
    events += listed
    return tuple(_once(reading.text, sorted(events, key=lambda event: (event.start, event.trigger_start))))


def _event(
    reading: Reading, sentence: EventSentence, one: Told, told: list[Told], bodies: Bodies, carried: tuple[Party, ...]
) -> Event:
    text = reading.text
    date = own_date(text, sentence, one, told)
    edtf = date.edtf if date else news_date(text, sentence, one, reading, one.certainty)
    earliest, latest = (date.earliest, date.latest) if date else bounds(edtf)
    certainty = _after_the_fact(one, earliest, date is not None, reading)
    return Event(
        start=sentence.start,
        end=sentence.end,
        trigger_start=one.start,
        trigger_end=one.end,
        kind=one.kind,
        title=headline(text[sentence.start : sentence.end], one.start - sentence.start),
        edtf=edtf,
        earliest=earliest,
        latest=latest,
        certainty=certainty,
        rule=Rule(f"events.{one.frame.name}", VERSION),
        parties=parties(text, sentence, one, bodies, carried),
    )


def _after_the_fact(one: Told, earliest: str | None, dated: bool, reading: Reading) -> Certainty:
    """What is told as done but dated after the article was written is still to come; so is a deadline that has not passed."""
    written = bounds(article_date(reading))[1]
    if one.certainty != "happened" or not dated:
        return one.certainty
    if written and earliest:
        return "planned" if earliest > written else "happened"
    return "planned" if one.kind == "deadline" else "happened"


def _once(text: str, events: list[Event]) -> list[Event]:
    """Leaves one of two events that are told alike: same kind, same bodies, same date, much the same words."""
    kept: list[Event] = []
    for event in events:
        twin = next((place for place, other in enumerate(kept) if _same(text, event, other)), None)
        if twin is None:
            kept.append(event)
        elif _fullness(event) > _fullness(kept[twin]):
            kept[twin] = event
    return kept


def _same(text: str, one: Event, other: Event) -> bool:
    if one.kind != other.kind or one.certainty != other.certainty:
        return False
    if one.edtf and other.edtf and one.edtf != other.edtf:
        return False
    if (one.start, one.end) == (other.start, other.end):
        return False
    mine, theirs = (set(_CONTENT.findall(text[e.start : e.end].lower())) for e in (one, other))
    if mine and mine == theirs:
        return True
    bodies = [{party.organisation for party in event.parties if party.organisation} for event in (one, other)]
    if not bodies[0] or bodies[0] != bodies[1]:
        return False
    return 2 * len(mine & theirs) > min(len(mine), len(theirs))


def _fullness(event: Event) -> tuple[int, int]:
    return (event.edtf is not None) + len(event.parties), -event.start

