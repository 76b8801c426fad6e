"""Runs every rule family over one article, in the order in which they build on each other.

No rules here: each stage lives in `loaders.language` or `loaders.identity`.
"""

from __future__ import annotations

from dataclasses import replace

from db.records import Article, Event, Facts
from loaders import second_opinion
from loaders.identity.events import story_key
from loaders.identity.organisations import OrganisationFacts, resolve_organisations
from loaders.identity.people import PeopleFacts, people_steps
from loaders.language.amounts.finding import find_amounts
from loaders.language.dates.finding import date_steps, find_dates
from loaders.language.english import is_english
from loaders.language.events.anaphora import Bodies
from loaders.language.events.finding import event_steps
from loaders.language.found import Found
from loaders.language.organisations.finding import find_organisations, organisation_steps
from loaders.language.organisations.proposals import OrganisationNames
from loaders.language.plain_letters import is_plain, with_letters_of, with_plain_letters, with_surfaces_of
from loaders.language.quotations.finding import quotation_steps
from loaders.language.reading import Reading
from loaders.language.relations.finding import find_relations
from loaders.language.sentences import sentences
from loaders.lockstep import Steps, run
from loaders.pages.lines import with_whole_paragraphs
from loaders.second_opinion import Opinion

_OF_ANY_LANGUAGE = frozenset({"organisations.known", "organisations.nhs_place", "organisations.nhs_name"})
"""Rules for names that need no English around them."""


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


def extract(article: Article, opinion: Opinion | None = None) -> Facts:
    """Everything the rules find in one article; every offset is an index into `article.text`.

    A text that no page reader has seen may be hard wrapped: its paragraphs are read whole. A model's `opinion` adds
    names where the rules found nothing.
    """
    text = with_whole_paragraphs(article.text)
    if text == article.text:
        return run(steps(article, opinion))
    return with_surfaces_of(article.text, run(steps(replace(article, text=text), opinion)))


def steps(article: Article, opinion: Opinion | None = None) -> Steps[Facts]:
    """What `extract` does, as steps that may take turns with those of other articles."""
    if is_plain(article.text):
        return (yield from _facts(read_article(article), opinion))
    return with_letters_of(article.text, (yield from _facts(read_article(with_plain_letters(article)), opinion)))


def _facts(reading: Reading, opinion: Opinion | None) -> Steps[Facts]:
    yield
    if not is_english(reading.words):
        return _without_grammar(reading)
    yield
    names = yield from organisation_steps(reading)
    yield
    bodies = resolve_organisations(reading, names)
    yield
    dates = yield from date_steps(reading)
    yield
    amounts = find_amounts(reading, dates)
    yield
    kinds = {body.key: body.kind for body in bodies.organisations}
    people = yield from people_steps(reading, bodies.mentions, bodies.classes, kinds)
    yield
    if opinion is not None:
        marked = (bodies.mentions, bodies.classes, people.mentions, dates, amounts)
        taken = [(each.start, each.end) for facts in marked for each in facts]
        bodies, people = _with_opinion(reading, opinion, names, people, taken)
    quotations = yield from quotation_steps(reading, bodies.mentions, people.mentions, kinds)
    yield
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
    meant = Bodies(reading, found)
    events = tuple(map(_in_its_story, (yield from event_steps(reading, found, meant))))
    yield
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
        relations=find_relations(reading, found, meant),
    )


def _in_its_story(event: Event) -> Event:
    story = story_key(event.kind, [party.organisation for party in event.parties if party.organisation], event.edtf)
    return event.of_story(story) if story else event


def _with_opinion(
    reading: Reading, opinion: Opinion, names: OrganisationNames, people: PeopleFacts, taken: list[tuple[int, int]]
) -> tuple[OrganisationFacts, PeopleFacts]:
    """What the rules found, and what the model names beside it."""
    found = second_opinion.free_names(reading.text, opinion.of(reading.text), taken)
    bodies = resolve_organisations(reading, second_opinion.with_organisations(names, reading.text, found, opinion.rule))
    more, mentions = second_opinion.people_of(reading.text, found, opinion.rule)
    known = {person.key for person in people.people}
    people = replace(
        people,
        people=people.people + tuple(person for person in more if person.key not in known),
        mentions=tuple(sorted(people.mentions + mentions, key=lambda mention: mention.start)),
    )
    return bodies, people


def _without_grammar(reading: Reading) -> Facts:
    """What holds in any language: bodies of the tables, dates and sums of money; no people, quotations or events."""
    bodies = resolve_organisations(reading, find_organisations(reading))
    known = tuple(mention for mention in bodies.mentions if mention.rule.name in _OF_ANY_LANGUAGE)
    keys = {mention.organisation for mention in known}
    dates = find_dates(reading)
    return Facts(
        organisations=tuple(body for body in bodies.organisations if body.key in keys),
        mentions=known,
        dates=tuple(date for date in dates if date.edtf),
        amounts=tuple(one for one in find_amounts(reading, dates) if one.unit == "percent" or one.unit[:3].isupper()),
    )
