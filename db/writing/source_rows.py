"""Owns gathering sources into rows that are stored at once: articles, who is who, stories told before, counts.

Transactions are in `db.writing.sources`.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Collection
from typing import NamedTuple

from db.date_order import NUMBERS_IN_A_DAY, day_of, first_day, first_key, told_day
from db.errors import UnsupportedFact
from db.judging.journal import greatest_gone
from db.records import Article, Event, Source
from db.writing.fact_rows import FactRows
from db.writing.identities import Identities, Known
from db.writing.leading import Told, leads_better, make_lead
from db.writing.summaries import Tally


class _Lead(NamedTuple):
    """The telling that leads a story, before what is gathered is stored."""

    event_id: int
    date_order: int
    day: str | None
    is_stored: bool
    """Whether an earlier source told it."""


class SourceRows:
    """The rows of a few sources, gathered one source after the other and stored at once, inside one transaction.

    A few stored at once are the rows that they would be one by one.
    """

    def __init__(self, connection: sqlite3.Connection, known: Known) -> None:
        self._connection = connection
        self._identities = Identities(connection, known)
        self._rows = FactRows(self._identities)
        self._tally = Tally()
        self._leads: dict[str, _Lead] = {}
        self._told: dict[int, Told] = {}
        """What the best telling of each event knows, by the event's lead."""
        self._to_lead: dict[int, tuple[int, int]] = {}
        """The telling that is to lead an event in place of its lead, and its place in the order of days."""
        self._tellings: Counter[int] = Counter()
        self._organisation_surfaces: Counter[tuple[int, str]] = Counter()
        self._person_surfaces: Counter[tuple[int, str]] = Counter()
        self._article_id = self._greatest("article")
        self._event_id = max(self._greatest("event"), greatest_gone(connection, "event"))
        self._last_in_day: dict[tuple[str, str | None], int] = {}

    def add(self, sources: Collection[tuple[Source, int | None]]) -> None:
        """Gather all of the sources, each with the row id under which it was refused before, if it was."""
        facts = [article.facts for source, _ in sources for article in source.articles]
        self._identities.look_up(
            [organisation for each in facts for organisation in each.organisations],
            [person for each in facts for person in each.people],
        )
        self._find_leads([event.story for each in facts for event in each.events if event.story])
        for source, refused in sources:
            self._source(source, refused)

    def store(self) -> None:
        """Store what was gathered."""
        self._identities.store_new(self._tally.counts)
        self._rows.store(self._connection)
        self._connection.executemany(
            "UPDATE event SET tellings = tellings + ? WHERE id = ?",
            [(times, lead) for lead, times in self._tellings.items()],
        )
        self._identities.store_names()
        self._tally.store(self._connection, self._identities.new)
        for lead, (telling, date_order) in self._to_lead.items():
            make_lead(self._connection, lead, telling, date_order)

    def _source(self, source: Source, refused: int | None) -> None:
        cursor = self._connection.execute(
            "INSERT INTO source (id, sha256, name, path, format, size, status, reason)"
            " VALUES (?, ?, ?, ?, ?, ?, 'loaded', ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, path = excluded.path, format = excluded.format,"
            " size = excluded.size, status = excluded.status, reason = excluded.reason",
            (refused, source.sha256, source.name, source.path, source.format, source.size, source.reason),
        )
        source_id = refused or cursor.lastrowid
        assert source_id is not None
        self._tally.sources += 1
        self._rows.page(source_id, source)
        self._organisation_surfaces.clear()
        self._person_surfaces.clear()
        for position, article in enumerate(source.articles):
            self._article(article, source_id, position)
        self._identities.count_surfaces("organisation", self._organisation_surfaces)
        self._identities.count_surfaces("person", self._person_surfaces)

    def _article(self, article: Article, source_id: int, position: int) -> None:
        self._article_id += 1
        day = first_day(article.published) or first_day(article.posted)
        date_order = self._next_key("article", day)
        outlet_id = self._identities.outlet(article.publisher) if article.publisher else None
        self._rows.article(self._article_id, source_id, position, article, outlet_id, day, date_order)
        self._facts(article, date_order, day, outlet_id)

    def _facts(self, article: Article, date_order: int, day: str | None, outlet_id: int | None) -> None:
        facts = article.facts
        for organisation in facts.organisations:
            self._identities.add_organisation(organisation)
        for person in facts.people:
            self._identities.add_person(person)
        named = self._rows.mentions(self._article_id, facts.mentions)
        self._organisation_surfaces.update((number, words) for number, _, words in named if number is not None)
        self._person_surfaces.update((number, words) for _, number, words in named if number is not None)
        self._tally.article(
            self._article_id, date_order, day, outlet_id,
            Counter(number for number, _, _ in named if number is not None),
            Counter(number for _, number, _ in named if number is not None),
        )  # fmt: skip
        self._rows.facts(self._article_id, facts)
        told = told_day(article.published, article.posted)
        for event in facts.events:
            self._event(event, told)
        self._rows.relations(self._article_id, facts.relations)

    def _find_leads(self, stories: list[str]) -> None:
        """Learn which of the stories earlier sources have told."""
        if not stories:
            return
        for story, number, date_order, *told in self._connection.execute(
            "SELECT story, id, date_order, earliest, latest, certainty FROM event"
            " WHERE story IN (SELECT value FROM json_each(?)) AND story IS NOT NULL AND date_order IS NOT NULL",
            (json.dumps(stories),),
        ):
            self._leads[story] = _Lead(number, date_order, day_of(date_order), is_stored=True)
            self._told[number] = Told(*told)

    def _event(self, event: Event, told: str | None) -> None:
        """One telling; `told` is the day of its article, where an event without a day of its own stands."""
        self._event_id += 1
        lead = self._leads.get(event.story) if event.story is not None else None
        if lead is not None:
            parties = self._rows.event(self._article_id, event, self._event_id, lead.event_id, None)
            self._tellings[lead.event_id] += 1
            known = Told.by(event)
            if leads_better(known, self._told[lead.event_id]):
                self._told[lead.event_id] = known
                place = self._next_key("event", event.earliest or event.latest)
                self._to_lead[lead.event_id] = (self._event_id, place)
        else:
            day = event.earliest or event.latest or told
            lead = _Lead(self._event_id, self._next_key("event", day), day, is_stored=False)
            parties = self._rows.event(self._article_id, event, self._event_id, self._event_id, lead.date_order)
            self._tally.event(event.kind, event.certainty, day)
            if event.story is not None:
                self._leads[event.story] = lead
                self._told[lead.event_id] = Told.by(event)
        for organisation in parties:
            if not self._has_part(organisation, lead):
                self._tally.part(organisation, lead.date_order, lead.event_id, lead.day)

    def _has_part(self, organisation: int, lead: _Lead) -> bool:
        if self._tally.has_part(organisation, lead.date_order):
            return True
        if not lead.is_stored:
            return False
        stored = self._connection.execute(
            "SELECT 1 FROM organisation_event WHERE organisation_id = ? AND date_order = ?",
            (organisation, lead.date_order),
        ).fetchone()
        return stored is not None

    def _next_key(self, table: str, day: str | None) -> int:
        """The next sort key of the day that no row of the table has; undated keys count down from -1."""
        last = self._last_in_day.get((table, day))
        following = (self._last_key(table, day) if last is None else last) + (1 if day else -1)
        self._last_in_day[table, day] = following
        return following

    def _last_key(self, table: str, day: str | None) -> int:
        if day is None:
            least = self._connection.execute(f"SELECT min(date_order) FROM {table} WHERE date_order < 0").fetchone()[0]
            return int(least or 0)
        try:
            first = first_key(day)
        except ValueError as error:
            raise UnsupportedFact(f"{day!r} is not a day: {error}") from error
        greatest = self._connection.execute(
            f"SELECT max(date_order) FROM {table} WHERE date_order >= ? AND date_order < ?",
            (first, first + NUMBERS_IN_A_DAY),
        ).fetchone()[0]
        return first - 1 if greatest is None else int(greatest)

    def _greatest(self, table: str) -> int:
        return int(self._connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])
