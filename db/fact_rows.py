"""Owns turning one article's facts into rows: every span is held against the text before it is stored.

Counts and summary tables belong to `db.summaries`; who is who belongs to `db.identities`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Protocol

from db.errors import UnsupportedFact
from db.identities import Identities
from db.records import Amount, Article, ClassMention, DateMention, Event, Mention, Quotation, Relation, Role

CLASS_PREFIX = "class:"


class _Span(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def check_spans(article: Article) -> None:
    """Raises `UnsupportedFact` for the first fact that the article's text does not bear out."""
    facts, text = article.facts, article.text
    with_words: Iterable[Mention | ClassMention | DateMention | Amount] = (
        *facts.mentions, *facts.classes, *facts.dates, *facts.amounts,
    )  # fmt: skip
    for fact in with_words:
        _check_span(fact, text)
        if text[fact.start : fact.end] != fact.surface:
            raise UnsupportedFact(
                f"{type(fact).__name__} {fact.surface!r}: characters {fact.start} to {fact.end} of"
                f" {article.title!r} are {text[fact.start : fact.end]!r}"
            )
    others: Iterable[_Span] = (*facts.roles, *facts.quotations, *facts.events, *facts.relations)
    for span in others:
        _check_span(span, text)
    for event in facts.events:
        if not 0 <= event.trigger_start < event.trigger_end <= len(text):
            raise UnsupportedFact(f"the trigger of event {event.title!r} lies outside its article")


def _check_span(fact: _Span, text: str) -> None:
    if not 0 <= fact.start < fact.end <= len(text):
        kind = type(fact).__name__
        raise UnsupportedFact(f"{kind}: characters {fact.start} to {fact.end} of a text of {len(text)}")


class FactRows:
    """Inserts the facts of one article; facts of one sort that share a span are one fact, the first of them."""

    def __init__(self, connection: sqlite3.Connection, identities: Identities, article_id: int) -> None:
        self._connection = connection
        self._identities = identities
        self._article = article_id

    def mentions(self, mentions: Iterable[Mention]) -> list[tuple[int | None, int | None, str]]:
        """Insert mentions; return (organisation id, person id, surface) of each that was stored."""
        who, rule = self._identities, self._identities.rule
        rows = {
            (fact.start, fact.end): (
                self._article, fact.start, fact.end,
                who.organisation(fact.organisation) if fact.organisation is not None else None,
                who.person(fact.person) if fact.person is not None else None,
                fact.surface, rule(fact.rule),
            )
            for fact in reversed(tuple(mentions))
        }  # fmt: skip
        ordered = sorted(rows.values())
        self._connection.executemany("INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?, ?)", ordered)
        return [(organisation, person, surface) for _, _, _, organisation, person, surface, _ in ordered]

    def classes(self, classes: Iterable[ClassMention]) -> None:
        """Insert class mentions."""
        who = self._identities
        self._connection.executemany(
            "INSERT OR IGNORE INTO class_mention VALUES (?, ?, ?, ?, ?, ?)",
            [(self._article, f.start, f.end, who.class_of(f.name), f.surface, who.rule(f.rule)) for f in classes],
        )

    def roles(self, roles: Iterable[Role]) -> None:
        """Insert roles that people hold."""
        who = self._identities
        self._connection.executemany(
            'INSERT INTO role (article_id, start, "end", person_id, role, organisation_id, rule_id)'
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (self._article, f.start, f.end, who.person(f.person), f.role,
                 who.organisation(f.organisation) if f.organisation is not None else None, who.rule(f.rule))
                for f in roles
            ],
        )  # fmt: skip

    def dates(self, dates: Iterable[DateMention]) -> None:
        """Insert dates."""
        rule = self._identities.rule
        self._connection.executemany(
            "INSERT OR IGNORE INTO date_mention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (self._article, f.start, f.end, f.role, f.surface, f.edtf, f.earliest, f.latest, rule(f.rule))
                for f in dates
            ],
        )

    def amounts(self, amounts: Iterable[Amount]) -> None:
        """Insert sums, shares and counts."""
        rule = self._identities.rule
        self._connection.executemany(
            "INSERT OR IGNORE INTO amount VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (self._article, f.start, f.end, f.surface, f.value, f.unit, f.modifier, rule(f.rule))
                for f in amounts
            ],
        )  # fmt: skip

    def quotations(self, quotations: Iterable[Quotation]) -> None:
        """Insert quotations with their speakers."""
        who = self._identities
        self._connection.executemany(
            "INSERT OR IGNORE INTO quotation VALUES (?, ?, ?, ?, ?, ?)",
            [
                (self._article, f.start, f.end, who.person(f.person) if f.person is not None else None,
                 who.organisation(f.organisation) if f.organisation is not None else None, who.rule(f.rule))
                for f in quotations
            ],
        )  # fmt: skip

    def relations(self, relations: Iterable[Relation]) -> None:
        """Insert relations; an end that begins with `class:` is a class of bodies."""
        rule = self._identities.rule
        self._connection.executemany(
            'INSERT INTO relation (article_id, start, "end", subject_organisation_id, subject_class_id, relation,'
            " object_organisation_id, object_class_id, rule_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (self._article, f.start, f.end, *self._end(f.subject), f.relation, *self._end(f.object), rule(f.rule))
                for f in relations
            ],
        )

    def event(self, event: Event, number: int, lead: int, date_order: int | None) -> list[int]:
        """Insert one telling and its parties; return the row ids of the organisations among them."""
        who = self._identities
        self._connection.execute(
            "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)",
            (number, lead, self._article, event.start, event.end, event.trigger_start, event.trigger_end, event.kind,
             event.title, event.edtf, event.earliest, event.latest, event.certainty, event.story, date_order,
             who.rule(event.rule)),
        )  # fmt: skip
        rows = [
            (number, position, party.role,
             who.organisation(party.organisation) if party.organisation is not None else None,
             who.person(party.person) if party.person is not None else None,
             who.class_of(party.class_name) if party.class_name is not None else None)
            for position, party in enumerate(event.parties)
        ]  # fmt: skip
        self._connection.executemany("INSERT INTO event_party VALUES (?, ?, ?, ?, ?, ?)", rows)
        return [row[3] for row in rows if row[3] is not None]

    def _end(self, end: str) -> tuple[int | None, int | None]:
        if end.startswith(CLASS_PREFIX):
            return None, self._identities.class_of(end.removeprefix(CLASS_PREFIX))
        return self._identities.organisation(end), None
