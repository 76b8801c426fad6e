"""Owns the events of an article: sentences in, events out. The parts are in the modules beside this one.

No identity here: `story` stays None and is set by `loaders.identity.events`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from db.edtf import bounds
from db.records import Certainty, DateMention, Event, Party, Rule
from loaders.language.events.anaphora import Bodies
from loaders.language.events.candidates import EventSentence, candidates
from loaders.language.events.choice import tell
from loaders.language.events.dating import own_date
from loaders.language.events.elaboration import described, dutiful, elaborated
from loaders.language.events.headlines import headline
from loaders.language.events.lists import LIST_OF_SITES, SCHEME, listed_bodies, scheme_events
from loaders.language.events.minutes import minutes_events
from loaders.language.events.news_dates import article_date, news_date
from loaders.language.events.official_lines import official_line_events
from loaders.language.events.parties import doer, parties
from loaders.language.events.party_roles import Roles
from loaders.language.events.schemes import under_schemes
from loaders.language.events.tellings import Telling, once, spoken_of, told_before
from loaders.language.events.triggers import TRIGGER_WORDS, Told
from loaders.language.found import Found
from loaders.language.reading import Reading
from loaders.lockstep import Steps, run

VERSION = 1

_SCHEME_KINDS = frozenset({"announcement", "pilot", "launch", "tender", "funding", "policy", "agreement"})

_SITTINGS = frozenset({"events.meeting-noun", "events.hold", "events.meet", "events.debate"})
"""Rules that may tell again of the meeting that minutes are of."""

_LATER = ("later this ", "later today", "later in the ")
"""How the words begin that say when something is still to come: "the launch later this month"."""


def find_events(reading: Reading, found: Found) -> tuple[Event, ...]:
    """The events of an article, by start. Two tellings of one event in the article are one, the fuller one."""
    return run(event_steps(reading, found, Bodies(reading, found)))


def event_steps(reading: Reading, found: Found, bodies: Bodies) -> Steps[tuple[Event, ...]]:
    """What `find_events` does, as steps that may take turns with those of other articles."""
    listed, taken = scheme_events(reading, found, VERSION)
    sentences = list(candidates(reading, found, TRIGGER_WORDS))
    if taken:
        sentences = [one for one in sentences if not any(start <= one.start < end for start, end in taken)]
    yield
    told = [tell(reading.text, sentence) for sentence in sentences]
    yield
    tellings = _tellings(reading.text, zip(sentences, told, strict=True), bodies)
    yield
    titles = _titles(reading.text, tellings, bodies)
    yield
    events = [_event(reading, telling, title) for telling, title in zip(tellings, titles, strict=True)]
    minutes = minutes_events(reading, found, VERSION)
    days = {event.edtf for event in minutes}
    events = [event for event in events if event.rule.name not in _SITTINGS or event.edtf not in days] + minutes
    events += official_line_events(reading, found, events, VERSION)
    events = _with_sites(reading, found, events) + listed
    events = elaborated(reading, found, sorted(events, key=lambda event: (event.start, event.trigger_start)))
    return tuple(under_schemes(reading, once(reading.lower, events)))


def _tellings(text: str, sentences: Iterable[tuple[EventSentence, list[Told]]], bodies: Bodies) -> list[Telling]:
    """What the sentences tell, with who takes part; a telling of what was told before only adds to that."""
    tellings: list[Telling] = []
    carried: tuple[Party, ...] = ()
    carried_from = -9
    for sentence, told in sentences:
        for one in told:
            again = told_before(sentence, one, tellings)
            if again is not None:
                again.join(parties(text, sentence, one, bodies, ()))
                continue
            before = spoken_of(text, sentence.start, tellings)
            before = before or (carried if sentence.index - carried_from <= 3 else ())
            takers = parties(text, sentence, one, bodies, before)
            takers = _with_described(sentence, one, bodies, takers)
            tellings.append(Telling(sentence, one, told, takers, takers))
            if any(party.organisation or party.class_name for party in takers):
                carried, carried_from = takers, sentence.index
    return tellings


def _titles(text: str, tellings: Iterable[Telling], bodies: Bodies) -> list[str]:
    """A headline for each telling, and no two alike in one sentence."""
    titles: list[str] = []
    sentence, first = None, 0
    for telling in tellings:
        if telling.sentence is not sentence:
            sentence, first = telling.sentence, len(titles)
        who = doer(text, telling.sentence, telling.told, telling.takers, bodies)
        titles.append(headline(text, telling.sentence, telling.told, who, titles[first:]))
    return titles


def _event(reading: Reading, telling: Telling, title: str) -> Event:
    sentence, one = telling.sentence, telling.told
    date = own_date(reading.text, sentence, one, telling.beside, bounds(article_date(reading))[1])
    edtf = date.edtf if date else news_date(sentence, one, reading, one.certainty)
    earliest, latest = (date.earliest, date.latest) if date else bounds(edtf)
    return Event(
        start=sentence.start,
        end=sentence.end,
        trigger_start=one.start,
        trigger_end=one.end,
        kind=one.kind,
        title=title,
        edtf=edtf,
        earliest=earliest,
        latest=latest,
        certainty=_after_the_fact(one, date, earliest, reading),
        rule=_rule(one.frame.name),
        parties=telling.parties,
    )


@cache
def _rule(frame_name: str) -> Rule:
    return Rule(f"events.{frame_name}", VERSION)


def _with_described(sentence: EventSentence, one: Told, bodies: Bodies, takers: tuple[Party, ...]) -> tuple[Party, ...]:
    """The parties with the bodies that the sentence only describes, or whose duty the deed is."""
    later = list(described(sentence, bodies)) if sentence.lead else []
    duties = [] if sentence.named else list(dutiful(sentence, one, bodies))
    if not later and not duties:
        return takers
    classes = {item.name for item in sentence.classes if any(start <= item.start < end for start, end, _ in later)}
    known = {party.organisation for party in takers}
    of = Roles(sentence, one)
    new = [Party(of.at(start), organisation=key) for start, _, key in later if key not in known]
    new += [Party(one.frame.agent, organisation=key) for key in duties if key not in known]
    return (*(party for party in takers if party.class_name not in classes or not party.class_name), *new)


def _with_sites(reading: Reading, found: Found, events: list[Event]) -> list[Event]:
    """Bodies of a bulleted list of sites take part in the first event that speaks of the scheme."""
    for introduction, members in listed_bodies(reading, found):
        if not LIST_OF_SITES.match(reading.lower, introduction):
            continue
        place = next(
            (
                i
                for i, e in enumerate(events)
                if e.kind in _SCHEME_KINDS and SCHEME.search(reading.lower, e.start, e.end)
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


def _after_the_fact(one: Told, date: DateMention | None, earliest: str | None, reading: Reading) -> Certainty:
    """What is told as done but dated after the article was written is still to come; so is an open deadline."""
    written = bounds(article_date(reading))[1]
    if date and one.form == "noun" and one.certainty == "happened" and reading.lower.startswith(_LATER, date.start):
        return "planned"
    dated = date is not None
    by_now = one.passive and not reading.lower.endswith((" is ", " are "), 0, one.start)
    if one.certainty != "happened" or not dated or (by_now and one.kind != "deadline"):
        return one.certainty
    if written and earliest:
        return "planned" if earliest > written else "happened"
    return "planned" if one.kind == "deadline" else "happened"
