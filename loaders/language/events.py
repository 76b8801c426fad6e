"""Owns the events of an article: sentences in, events out. The parts are in the `event_*` modules beside this one.

No identity here: `story` stays None and is set by `loaders.identity.events`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from db.records import Certainty, Event, Party, Rule
from loaders.language.edtf import bounds
from loaders.language.event_dates import article_date, news_date, own_date
from loaders.language.event_lists import LIST_OF_SITES, SCHEME, listed_bodies, scheme_events
from loaders.language.event_minutes import minutes_events
from loaders.language.event_parties import Bodies, parties
from loaders.language.event_sentences import EventSentence, candidates
from loaders.language.event_titles import headline
from loaders.language.event_triggers import TRIGGER_WORDS, Told, tell
from loaders.language.found import Found
from loaders.language.reading import Reading

VERSION = 1

_DEFINITE = re.compile(
    r"\b(?:the|this|these|that|those|its|their|such an?)\s(?:[\w-]+\s){0,2}$|[’']s\s(?:[\w-]+\s){0,1}$", re.I
)
_SCHEME_KINDS = frozenset({"announcement", "pilot", "launch", "tender", "funding", "policy", "agreement"})
_ONE_OFF = frozenset(
    {
        "investigation",
        "merger",
        "ruling",
        "acquisition",
        "abolition",
        "creation",
        "consultation",
        "survey",
        "tender",
        "transfer",
    }
)
"""Kinds of which the same bodies, undated, hardly have two in one article."""
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
            again = _told_before(reading.text, sentence, one, events)
            if again is not None:
                extra = parties(reading.text, sentence, one, bodies, ())
                events[again] = _joined(events[again], extra)
                continue
            before = carried if sentence.index - carried_from <= 3 else ()
            event = _event(reading, sentence, one, told, bodies, before)
            events.append(event)
            if any(party.organisation or party.class_name for party in event.parties):
                carried, carried_from = event.parties, sentence.index
    events += minutes_events(reading, found, VERSION)
    events = _with_sites(reading, found, events) + listed
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


def _told_before(text: str, sentence: EventSentence, one: Told, events: list[Event]) -> int | None:
    """The place of the event that an undated "the merger", "this deal" speaks of again."""
    if one.form != "noun" or not _DEFINITE.search(text[max(sentence.start, one.start - 40) : one.start]):
        return None
    start, end = sentence.clause(one.start)
    if any(start <= date.start < end for date in sentence.dates):
        return None
    return next(
        (
            place
            for place in range(len(events) - 1, -1, -1)
            if events[place].kind == one.kind and events[place].start < sentence.start
        ),
        None,
    )


def _joined(event: Event, extra: tuple[Party, ...]) -> Event:
    """An event whose parties were not named where it was told first takes those of the later telling."""
    if any(party.organisation for party in event.parties):
        return event
    known = {(party.organisation, party.person, party.class_name) for party in event.parties}
    new = tuple(party for party in extra if (party.organisation, party.person, party.class_name) not in known)
    return replace(event, parties=event.parties + new)


def _with_sites(reading: Reading, found: Found, events: list[Event]) -> list[Event]:
    """Bodies of a bulleted list of sites take part in the first event that speaks of the scheme."""
    for introduction, members in listed_bodies(reading, found):
        if not LIST_OF_SITES.match(reading.text, introduction):
            continue
        place = next(
            (
                i
                for i, e in enumerate(events)
                if e.kind in _SCHEME_KINDS and SCHEME.search(reading.text, e.start, e.end)
            ),
            None,
        )
        if place is None:
            continue
        known = {party.organisation for party in events[place].parties}
        new = dict.fromkeys(m.organisation for m in members if m.organisation and m.organisation not in known)
        sites = tuple(Party("site", organisation=key) for key in new)
        events[place] = replace(events[place], parties=events[place].parties + sites)
    return events


def _after_the_fact(one: Told, earliest: str | None, dated: bool, reading: Reading) -> Certainty:
    """What is told as done but dated after the article was written is still to come; so is an open deadline."""
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
    if one.kind in _ONE_OFF and one.edtf == other.edtf and _classes(one) == _classes(other):
        return True
    return 2 * len(mine & theirs) > min(len(mine), len(theirs))


def _classes(event: Event) -> set[str]:
    return {party.class_name for party in event.parties if party.class_name}


def _fullness(event: Event) -> tuple[int, int]:
    return (event.edtf is not None) + len(event.parties), -event.start
