"""Owns giving what registers say to the bodies that a source names: the key of the body's own name, codes, life, kin.

Pure: what the registers say is handed in (see `db.registers`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from db.folding import folded
from db.records import Article, Event, Facts, Organisation, Party, Source
from db.registers.records import Registered
from loaders.identity.events import story_key


def keys_of(source: Source) -> set[str]:
    """The keys of all bodies that a source names."""
    return {body.key for article in source.articles for body in article.facts.organisations}


def with_registers(source: Source, registered: Mapping[str, Registered]) -> Source:
    """The source as the registers know its bodies; `registered` is by the keys of `keys_of`."""
    if not registered:
        return source
    keys = {key: body.key for key, body in registered.items() if body.key != key}
    articles = tuple(
        replace(article, facts=_facts(article, registered, keys))
        if any(body.key in registered for body in article.facts.organisations)
        else article
        for article in source.articles
    )
    return replace(source, articles=articles)


def _facts(article: Article, registered: Mapping[str, Registered], keys: Mapping[str, str]) -> Facts:
    facts = article.facts
    organisations = _organisations(facts.organisations, registered)
    if not any(body.key in keys for body in facts.organisations):
        return replace(facts, organisations=organisations)

    def own(key: str | None) -> str | None:
        return None if key is None else keys.get(key, key)

    return replace(
        facts,
        organisations=organisations,
        mentions=tuple(replace(each, organisation=own(each.organisation)) for each in facts.mentions),
        roles=tuple(replace(each, organisation=own(each.organisation)) for each in facts.roles),
        quotations=tuple(replace(each, organisation=own(each.organisation)) for each in facts.quotations),
        events=tuple(_event(event, keys) for event in facts.events),
        relations=tuple(
            renamed
            for each in facts.relations
            # A body is in no relation to itself.
            if (renamed := replace(
                each, subject=keys.get(each.subject, each.subject), object=keys.get(each.object, each.object)
            )).subject != renamed.object
        ),
    )  # fmt: skip


def _organisations(found: tuple[Organisation, ...], registered: Mapping[str, Registered]) -> tuple[Organisation, ...]:
    """Each body with what is registered of it; two names of one body are one."""
    by_key: dict[str, Organisation] = {}
    for body in found:
        said = registered.get(body.key)
        body = body if said is None else _told(body, said)
        earlier = by_key.get(body.key)
        if earlier is not None:
            names = dict.fromkeys((*earlier.aliases, body.name, *body.aliases))
            body = replace(earlier, aliases=tuple(name for name in names if name != earlier.name))
        by_key[body.key] = body
    return tuple(by_key.values())


def _told(body: Organisation, said: Registered) -> Organisation:
    names = dict.fromkeys(body.aliases)
    name = body.name
    if said.key != body.key:
        names[name] = None
        name = said.name
    elif folded(said.name) not in {folded(other) for other in (name, *names)}:
        names[said.name] = None
    return replace(
        body, key=said.key, name=name, kind=said.kind or body.kind, place=body.place or said.place,
        opened=said.opened or body.opened, closed=said.closed or body.closed,
        aliases=tuple(other for other in names if other != name),
        codes=tuple(dict.fromkeys((*body.codes, *said.codes))),
        predecessors=tuple(dict.fromkeys((*body.predecessors, *said.predecessors))),
        successors=tuple(dict.fromkeys((*body.successors, *said.successors))),
    )  # fmt: skip


def _event(event: Event, keys: Mapping[str, str]) -> Event:
    if not any(party.organisation in keys for party in event.parties):
        return event
    parties: dict[Party, None] = {}
    for party in event.parties:
        key = party.organisation
        parties[party if key is None else replace(party, organisation=keys.get(key, key))] = None
    bodies = [party.organisation for party in parties if party.organisation]
    return replace(event, parties=tuple(parties), story=story_key(event.kind, bodies, event.edtf))
