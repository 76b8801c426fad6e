"""Owns turning sources and their facts into rows: every span is held against its text before anything is stored.

Counts and summary tables belong to `db.writing.summaries`; who is who belongs to `db.writing.identities`.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Iterable
from typing import Protocol

from db.errors import UnsupportedFact
from db.records import Amount, Article, ClassMention, DateMention, Event, Facts, Mention, Relation, Source
from db.writing.identities import Identities

CLASS_PREFIX = "class:"

COMPRESSION = 1
"""Half the time of zlib's own choice, for pages that are a sixteenth larger."""

_INSERT = {
    "source_page": (
        "INSERT INTO source_page (source_id, characters, page, title, date, address) VALUES (?, ?, ?, ?, ?, ?)"
    ),
    "furniture": 'INSERT OR IGNORE INTO furniture (source_id, start, "end", why) VALUES (?, ?, ?, ?)',
    "article": "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "article_text": "INSERT INTO article_text VALUES (?, ?)",
    "article_tag": "INSERT OR IGNORE INTO article_tag VALUES (?, ?)",
    "mention": "INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?, ?)",
    "class_mention": "INSERT OR IGNORE INTO class_mention VALUES (?, ?, ?, ?, ?, ?)",
    "role": (
        'INSERT INTO role (article_id, start, "end", person_id, role, organisation_id, rule_id)'
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
    ),
    "date_mention": "INSERT OR IGNORE INTO date_mention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "amount": "INSERT OR IGNORE INTO amount VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    "quotation": "INSERT OR IGNORE INTO quotation VALUES (?, ?, ?, ?, ?, ?)",
    "event": "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)",
    "event_party": "INSERT INTO event_party VALUES (?, ?, ?, ?, ?, ?)",
    "relation": (
        'INSERT INTO relation (article_id, start, "end", subject_organisation_id, subject_class_id, relation,'
        " object_organisation_id, object_class_id, rule_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ),
}
"""In the order in which the rows refer to each other."""


class _Span(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def check_spans(article: Article) -> None:
    """Raises `UnsupportedFact` for the first fact that the article's text does not bear out."""
    facts, text = article.facts, article.text
    length = len(text)
    with_words: Iterable[Mention | ClassMention | DateMention | Amount] = (
        *facts.mentions, *facts.classes, *facts.dates, *facts.amounts,
    )  # fmt: skip
    for fact in with_words:
        start, end = fact.start, fact.end
        if not 0 <= start < end <= length:
            raise _outside(fact, text)
        if text[start:end] != fact.surface:
            raise UnsupportedFact(
                f"{type(fact).__name__} {fact.surface!r}: characters {start} to {end} of"
                f" {article.title!r} are {text[start:end]!r}"
            )
    others: Iterable[_Span] = (*facts.roles, *facts.quotations, *facts.events, *facts.relations)
    for span in others:
        if not 0 <= span.start < span.end <= length:
            raise _outside(span, text)
    for event in facts.events:
        if not 0 <= event.trigger_start < event.trigger_end <= length:
            raise UnsupportedFact(f"the trigger of event {event.title!r} lies outside its article")


def _outside(fact: _Span, text: str) -> UnsupportedFact:
    return UnsupportedFact(f"{type(fact).__name__}: characters {fact.start} to {fact.end} of a text of {len(text)}")


class FactRows:
    """The rows of sources and their facts, gathered article by article and stored at once.

    Facts of one sort that share a span are one fact, the first of them.
    """

    def __init__(self, identities: Identities) -> None:
        self._identities = identities
        self._rows: defaultdict[str, list[tuple[object, ...]]] = defaultdict(list)

    def store(self, connection: sqlite3.Connection) -> None:
        """Insert all that was gathered."""
        for table, statement in _INSERT.items():
            if table in self._rows:
                connection.executemany(statement, self._rows[table])

    def page(self, source_id: int, source: Source) -> None:
        """Gather a source's page and what of it belongs to no article."""
        page = zlib.compress(source.text.encode(), COMPRESSION)
        self._rows["source_page"].append((source_id, len(source.text), page, source.title, source.date, source.address))
        self._rows["furniture"] += [(source_id, piece.start, piece.end, piece.why) for piece in source.furniture]

    def article(
        self, article_id: int, source_id: int, position: int, article: Article,
        outlet_id: int | None, day: str | None, date_order: int,
    ) -> None:  # fmt: skip
        """Gather an article without its facts."""
        self._rows["article"].append(
            (article_id, source_id, position, article.title, outlet_id, article.author, article.published,
             article.posted, article.accessed, article.address, day, date_order, len(article.text.split()),
             article.body_start, article.page_start, article.page_end)
        )  # fmt: skip
        self._rows["article_text"].append((article_id, article.text))
        self._rows["article_tag"] += [(article_id, tag) for tag in article.tags]

    def mentions(self, article: int, mentions: Iterable[Mention]) -> list[tuple[int | None, int | None, str]]:
        """Gather mentions; return (organisation id, person id, surface) of each that is kept."""
        who = self._identities
        organisation, person, rule = who.organisation, who.person, who.rule
        rows = {
            (fact.start, fact.end): (
                article, fact.start, fact.end, organisation(fact.organisation), person(fact.person), fact.surface,
                rule(fact.rule),
            )
            for fact in reversed(tuple(mentions))
        }  # fmt: skip
        ordered = sorted(rows.values())
        self._rows["mention"] += ordered
        return [row[3:6] for row in ordered]

    def facts(self, article: int, facts: Facts) -> None:
        """Gather classes, roles, dates, sums and quotations."""
        who, rows = self._identities, self._rows
        organisation, person, rule = who.organisation, who.person, who.rule
        rows["class_mention"] += [
            (article, f.start, f.end, who.class_of(f.name), f.surface, rule(f.rule)) for f in facts.classes
        ]
        rows["role"] += [
            (article, f.start, f.end, person(f.person), f.role, organisation(f.organisation), rule(f.rule))
            for f in facts.roles
        ]
        rows["date_mention"] += [
            (article, f.start, f.end, f.role, f.surface, f.edtf, f.earliest, f.latest, rule(f.rule))
            for f in facts.dates
        ]
        rows["amount"] += [
            (article, f.start, f.end, f.surface, f.value, f.unit, f.modifier, rule(f.rule)) for f in facts.amounts
        ]
        rows["quotation"] += [
            (article, f.start, f.end, person(f.person), organisation(f.organisation), rule(f.rule))
            for f in facts.quotations
        ]

    def event(self, article: int, event: Event, number: int, lead: int, date_order: int | None) -> list[int]:
        """Gather one telling and its parties; return the row ids of the organisations among them."""
        who = self._identities
        self._rows["event"].append(
            (number, lead, article, event.start, event.end, event.trigger_start, event.trigger_end, event.kind,
             event.title, event.edtf, event.earliest, event.latest, event.certainty, event.story, date_order,
             who.rule(event.rule))
        )  # fmt: skip
        parties, organisations = self._rows["event_party"], []
        for position, party in enumerate(event.parties):
            organisation, person = who.organisation(party.organisation), who.person(party.person)
            of_class = who.class_of(party.class_name) if party.class_name is not None else None
            parties.append((number, position, party.role, organisation, person, of_class))
            if organisation is not None:
                organisations.append(organisation)
        return organisations

    def relations(self, article: int, relations: Iterable[Relation]) -> None:
        """Gather relations; an end that begins with `class:` is a class of bodies."""
        rule = self._identities.rule
        self._rows["relation"] += [
            (article, f.start, f.end, *self._end(f.subject), f.relation, *self._end(f.object), rule(f.rule))
            for f in relations
        ]

    def _end(self, end: str) -> tuple[int | None, int | None]:
        if end.startswith(CLASS_PREFIX):
            return None, self._identities.class_of(end.removeprefix(CLASS_PREFIX))
        return self._identities.organisation(end), None
