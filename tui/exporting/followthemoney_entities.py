"""Owns the export to FollowTheMoney: entities as JSON lines, as `ftm` and Aleph read them.

Schemata and properties are those of followthemoney 4. An entity's id is made from its stable key, so that exports of
the same bodies fall together. `proof` is the article; `sourceUrl` its address.
"""

from __future__ import annotations

import hashlib
import json
import re
from functools import lru_cache
from typing import TextIO

from db import judgements
from db.questions import articles, organisation_profiles, organisations, people
from db.questions.articles import ArticleView
from db.questions.relations import ToldRelation, relations_in, roles_in
from db.stable_keys import Keyed
from tui.exporting.collection import Citation, Collection, Event, cite_article, one_line, web_address
from tui.exporting.formats import Written

# kind of body: schema; what is in neither is an Organization.
SCHEMATA = {
    **dict.fromkeys(
        (
            "NHS area team", "NHS trust", "PCT cluster", "arm's length body", "care trust",
            "clinical commissioning group", "commissioning support unit", "community health council", "department",
            "foundation trust", "government", "government office", "health and social care trust",
            "health and wellbeing board", "health authority", "health board", "health system", "healthwatch",
            "inquiry", "integrated care board", "integration authority", "local authority", "parliament",
            "parliamentary committee", "primary care group", "primary care trust", "regulator",
            "strategic health authority",
        ),
        "PublicBody",
    ),
    **dict.fromkeys(("broadcaster", "care home", "company", "law firm", "publisher"), "Company"),
}  # fmt: skip
_IS_MEMBER = {"part of", "partner in"}
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?")
Properties = dict[str, list[str]]


def write(collection: Collection, file: TextIO) -> Written:
    """Bodies, people, events and articles, and what joins them."""
    entities = _Entities(collection, file)
    for body in collection.organisations():
        entities.add_organisation(body.id)
    for person in collection.people():
        entities.add_person(person.id)
    for event in collection.events():
        entities.add_event(event)
    for article in collection.articles():
        entities.add_article(article.id)
        entities.add_what_it_says(article)
    return Written(dict(sorted(entities.counts.items())))


class _Entities:
    """Writes each entity once, and whatever it refers to before it."""

    def __init__(self, collection: Collection, file: TextIO) -> None:
        self.counts: dict[str, int] = {}
        self._collection = collection
        self._connection = collection.connection
        self._file = file
        self._there: set[tuple[str, int]] = set()
        self._id_of = lru_cache(maxsize=100_000)(self._find_id)

    def _write(self, number: str, schema: str, properties: Properties) -> None:
        kept = {name: list(dict.fromkeys(filter(None, values))) for name, values in properties.items()}
        entity = {"id": number, "schema": schema, "properties": {name: each for name, each in kept.items() if each}}
        self._file.write(json.dumps(entity, ensure_ascii=False) + "\n")
        self.counts[schema] = self.counts.get(schema, 0) + 1

    def _is_new(self, kind: str, number: int) -> bool:
        is_new = (kind, number) not in self._there
        self._there.add((kind, number))
        return is_new

    def _find_id(self, kind: str, number: int) -> str:
        if kind == "article":
            key = judgements.article_key(self._connection, number)
        else:
            ask = organisations.organisation if kind == "organisation" else people.person
            row = ask(self._connection, number)
            key = row.key if row is not None else None
        return entity_id(kind, key or str(number))

    def _own(self, kind: Keyed, number: int) -> Properties:
        own = self._collection.own(kind, number)
        return {"keywords": list(own.tags), "notes": list(own.notes)}

    def add_organisation(self, number: int) -> str:
        """The id of the body's entity, which is written unless it is there."""
        if self._is_new("organisation", number):
            body = organisation_profiles.profile(self._connection, number, companions=0)
            if body is not None:
                schema = SCHEMATA.get(body.kind, "Organization")
                properties = {
                    "name": [one_line(body.name)],
                    "alias": [one_line(name.name) for name in body.names if name.kind == "alias"],
                    "classification": [one_line(body.kind)],
                    "country": ["gb"] if schema == "PublicBody" else [],
                    "incorporationDate": [_date(body.opened)],
                    "dissolutionDate": [_date(body.closed)],
                    "registrationNumber": [one_line(code) for _, code in body.codes],
                    **self._own("organisation", number),
                }
                self._write(self._id_of("organisation", number), schema, properties)
        return self._id_of("organisation", number)

    def add_person(self, number: int) -> str:
        """The id of the person's entity, which is written unless it is there."""
        if self._is_new("person", number):
            row = people.person(self._connection, number)
            if row is not None:
                names = people.names(self._connection, number)
                roles = people.roles(self._connection, number)
                properties = {
                    "name": [one_line(row.name)],
                    "alias": [one_line(name.name) for name in names if name.kind == "alias"],
                    "position": [one_line(", ".join(filter(None, (held.role, held.organisation)))) for held in roles],
                    **self._own("person", number),
                }
                self._write(self._id_of("person", number), "Person", properties)
        return self._id_of("person", number)

    def add_article(self, number: int) -> str:
        """The id of the article's entity, which is written unless it is there."""
        if self._is_new("article", number):
            article = articles.article(self._connection, number)
            own = self._collection.own("article", number)
            if article is not None:
                properties = {
                    "title": [one_line(article.title)],
                    "name": [one_line(article.title)],
                    "author": [one_line(article.author)],
                    "publisher": [one_line(article.publisher)],
                    "publishedAt": [_date(article.published or article.posted)],
                    "sourceUrl": [web_address(one_line(article.address))],
                    "keywords": [*map(one_line, article.tags), *own.tags],
                    "notes": list(own.notes),
                }
                self._write(self._id_of("article", number), "Article", properties)
        return self._id_of("article", number)

    def add_event(self, event: Event) -> None:
        involved = []
        for party in event.parties:
            if party.id is not None:
                add = self.add_organisation if party.kind == "organisation" else self.add_person
                involved.append(add(party.id))
        properties = {
            "name": [event.title],
            "date": [_date(event.edtf)],
            "startDate": [event.earliest or ""],
            "endDate": [event.latest or ""],
            "keywords": [event.kind, event.certainty, *event.own.tags],
            "notes": [*([f"{event.when}: {event.who}"] if event.who else []), *event.own.notes],
            "involved": involved,
            **self._sources(*event.citations),
        }
        self._write(entity_id("event", event.key), "Event", properties)

    def add_what_it_says(self, article: ArticleView) -> None:
        """Who is named in it, in which roles, and what it says joins them."""
        named = set()
        for mark in article.marks:
            named_now = (mark.kind, mark.target)
            if mark.kind in ("organisation", "person") and mark.target is not None and named_now not in named:
                named.add(named_now)
                self._add_mention(article, mark.kind, mark.target, cite_article(article, mark.start, mark.end))
        for role in roles_in(self._connection, article.id):
            if role.organisation_id is not None:
                person, body = self.add_person(role.person_id), self.add_organisation(role.organisation_id)
                properties = {"employee": [person], "employer": [body], "role": [one_line(role.role)]}
                cited = cite_article(article, role.start, role.end)
                self._add_link("Employment", properties, cited)
        for told in relations_in(self._connection, article.id):
            if told.subject_id is not None and told.object_id is not None:
                self._add_relation(told, told.subject_id, told.object_id, cite_article(article, told.start, told.end))

    def _add_mention(self, article: ArticleView, kind: str, number: int, cited: Citation) -> None:
        entity = self.add_organisation(number) if kind == "organisation" else self.add_person(number)
        properties = {"document": [self.add_article(article.id)], "entity": [entity], "role": ["named in"]}
        self._add_link("Documentation", properties, cited)

    def _add_relation(self, told: ToldRelation, subject_id: int, object_id: int, cited: Citation) -> None:
        role = [one_line(told.relation)]
        subject, other = self.add_organisation(subject_id), self.add_organisation(object_id)
        if told.relation in _IS_MEMBER:
            self._add_link("Membership", {"member": [subject], "organization": [other], "role": role}, cited)
        else:
            self._add_link("UnknownLink", {"subject": [subject], "object": [other], "role": role}, cited)

    def _add_link(self, schema: str, properties: Properties, cited: Citation) -> None:
        parts = [schema, *(each for values in properties.values() for each in values)]
        parts += [self._id_of("article", cited.article), str(cited.start), str(cited.end)]
        self._write(entity_id("link", "\n".join(parts)), schema, {**properties, **self._sources(cited)})

    def _sources(self, *citations: Citation) -> Properties:
        return {
            "summary": [cited.quotation for cited in citations],
            "proof": [self.add_article(cited.article) for cited in citations],
            "sourceUrl": [web_address(cited.address) for cited in citations],
            "publisher": [cited.outlet for cited in citations],
        }


def entity_id(kind: str, key: str) -> str:
    """The id of an entity, the same for the same kind and stable key in every export."""
    return f"care-{kind}-{hashlib.sha1(key.encode(), usedforsecurity=False).hexdigest()}"


def _date(edtf: str | None) -> str:
    """A date where it is a plain day, month or year, which is all that FollowTheMoney takes."""
    return edtf if edtf is not None and _DATE.fullmatch(edtf) else ""
