"""Owns a mark-up for invented articles: [a body], <a class>, ~a person~ and {words=EDTF} are found beforehand."""

from __future__ import annotations

import re

from db.edtf import bounds
from db.records import ClassMention, DateMention, Event, Mention, Organisation, Quotation, Rule
from loaders.language.events.finding import find_events
from loaders.language.found import Found
from loaders.language.reading import Reading
from loaders.language.sentences import sentences

RULE = Rule("tests.marked", 1)
_MARK = re.compile(
    r"\[(?P<body>[^\]|]+)(?:\|(?P<key>[^\]]+))?\]|<(?P<cls>[^>|]+)(?:\|(?P<name>[^>]+))?>|~(?P<person>[^~]+)~"
    r"|\{(?P<date>[^=}]+)=(?P<edtf>[^}]*)\}"
)
_QUOTED = re.compile(r"[“‘][^”’]{4,}[”’]")
_KINDS = (
    ("Council", "local authority"),
    ("Trust", "NHS trust"),
    ("Department", "department"),
    ("Panel", "regulator"),
    ("Commission", "regulator"),
    ("Journal", "publisher"),
    ("plc", "company"),
    ("Ltd", "company"),
    ("Unison", "trade union"),
)


def article(marked: str, title: str = "A title of no matter", published: str | None = None) -> tuple[Reading, Found]:
    """The reading and the findings of an invented article; bodies are keyed by their own words unless "[words|key]"."""
    text, at = f"{title}\n\n", 0
    start = len(text)
    mentions: list[Mention] = []
    classes: list[ClassMention] = []
    dates: list[DateMention] = []
    bodies: dict[str, Organisation] = {}
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        words = mark["body"] or mark["cls"] or mark["person"] or mark["date"]
        span = (len(text), len(text) + len(words))
        text += words
        if mark["body"]:
            key = mark["key"] or words
            kind = next((kind for word, kind in _KINDS if word in key), "organisation")
            bodies[key] = Organisation(key, key, kind)
            mentions.append(Mention(*span, words, RULE, organisation=key))
        elif mark["person"]:
            mentions.append(Mention(*span, words, RULE, person=words))
        elif mark["cls"]:
            classes.append(ClassMention(*span, words, mark["name"] or words, RULE))
        else:
            earliest, latest = bounds(mark["edtf"] or None)
            dates.append(DateMention(*span, words, mark["edtf"] or None, earliest, latest, RULE))
    text += marked[at:]
    quotations = tuple(Quotation(quoted.start(), quoted.end(), RULE) for quoted in _QUOTED.finditer(text, start))
    reading = Reading(title, text, start, sentences(text), published=published)
    found = Found(tuple(bodies.values()), tuple(mentions), tuple(classes), tuple(dates), (), quotations)
    return reading, found


def events(marked: str, published: str | None = None) -> list[Event]:
    """The events of an invented article."""
    return list(find_events(*article(marked, published=published)))


def bodies(event: Event) -> set[str]:
    """The keys of the bodies that take part in an event."""
    return {party.organisation for party in event.parties if party.organisation}
