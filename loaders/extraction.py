"""Runs every rule family over one article, in the order in which they build on each other.

No rules here: each stage lives in `loaders.language` or `loaders.identity`.
"""

from __future__ import annotations

from dataclasses import replace

from db.records import Article, Facts
from loaders.identity.events import story_key
from loaders.identity.organisations import resolve_organisations
from loaders.identity.people import find_people
from loaders.language.amounts.finding import find_amounts
from loaders.language.dates.finding import find_dates
from loaders.language.events.finding import find_events
from loaders.language.events.relations import find_relations
from loaders.language.found import Found
from loaders.language.organisations.finding import find_organisations
from loaders.language.quotations.finding import find_quotations
from loaders.language.reading import Reading
from loaders.language.sentences import sentences


def read_article(article: Article) -> Reading:
    """The article as the rules see it, cut into sentences."""
    return Reading(
        title=article.title,
        text=article.text,
        body_start=article.body_start,
        sentences=sentences(article.text),
        publisher=article.publisher,
        author=article.author,
        published=article.published,
        posted=article.posted,
        accessed=article.accessed,
    )


def extract(article: Article) -> Facts:
    """Everything the rules find in one article; every offset is an index into `article.text`."""
    reading = read_article(article)
    bodies = resolve_organisations(reading, find_organisations(reading))
    dates = find_dates(reading)
    amounts = find_amounts(reading, dates)
    people = find_people(reading, bodies.mentions, bodies.classes)
    quotations = find_quotations(reading, bodies.mentions, people.mentions)
    known = {organisation.key for organisation in bodies.organisations}
    organisations = bodies.organisations + tuple(o for o in people.organisations if o.key not in known)
    mentions = tuple(sorted(bodies.mentions + people.mentions, key=lambda mention: mention.start))
    found = Found(
        organisations=organisations,
        mentions=mentions,
        classes=bodies.classes,
        dates=dates,
        amounts=amounts,
        quotations=quotations,
    )
    events = tuple(
        replace(
            event, story=story_key(event.kind, [p.organisation for p in event.parties if p.organisation], event.edtf)
        )
        for event in find_events(reading, found)
    )
    return Facts(
        organisations=organisations,
        people=people.people,
        mentions=mentions,
        classes=bodies.classes,
        roles=people.roles,
        dates=dates,
        amounts=amounts,
        quotations=quotations,
        events=events,
        relations=find_relations(reading, found),
    )
