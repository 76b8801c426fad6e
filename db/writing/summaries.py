"""Owns the counts that the panes show: gathered while a few sources are written, stored in the same transaction."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from db.search.names import Named


@dataclass(slots=True)
class Count:
    """What a few sources add to the row of an organisation or person; a person has no `events`."""

    mentions: int = 0
    articles: int = 0
    events: int = 0
    first_day: str | None = None
    last_day: str | None = None

    def named(self, times: int, day: str | None) -> None:
        """Count an article of a day (None where it has none) that names it so many times."""
        self.mentions += times
        self.articles += 1
        if day is not None:
            self.first_day = day if self.first_day is None else min(self.first_day, day)
            self.last_day = day if self.last_day is None else max(self.last_day, day)


class Tally:
    """What a few sources add to the summary tables and to the counts kept beside organisations, people and outlets."""

    def __init__(self) -> None:
        self.sources = 0
        self.articles = 0
        self.mentions = 0
        self.events = 0
        self._articles_of: dict[Named, list[tuple[int, int, int, int]]] = {"organisation": [], "person": []}
        self.counts: dict[Named, defaultdict[int, Count]] = {
            "organisation": defaultdict(Count), "person": defaultdict(Count)
        }  # fmt: skip
        self._organisation_events: dict[tuple[int, int], int] = {}
        self._event_months: Counter[tuple[str, str, str]] = Counter()
        self._organisation_event_months: Counter[tuple[int, str]] = Counter()
        self._article_months: Counter[str] = Counter()
        self._outlets: Counter[int] = Counter()
        self._first_article: int | None = None

    def article(self, article_id: int, date_order: int, day: str | None, outlet_id: int | None,
                organisations: Counter[int], people: Counter[int]) -> None:  # fmt: skip
        """Count an article and how often it names each organisation and person (row ids)."""
        self.articles += 1
        self._first_article = article_id if self._first_article is None else self._first_article
        self.mentions += organisations.total() + people.total()
        self._article_months[(day or "")[:7]] += 1
        if outlet_id is not None:
            self._outlets[outlet_id] += 1
        by_table: tuple[tuple[Named, Counter[int]], ...] = (("organisation", organisations), ("person", people))
        for table, named in by_table:
            self._articles_of[table] += [(number, date_order, article_id, times) for number, times in named.items()]
            counts = self.counts[table]
            for number, times in named.items():
                counts[number].named(times, day)

    def event(self, kind: str, certainty: str, day: str | None) -> None:
        """Count an event that no earlier telling told."""
        self.events += 1
        self._event_months[(day or "")[:7], kind, certainty] += 1

    def part(self, organisation_id: int, date_order: int, event_id: int, day: str | None) -> None:
        """Count that an organisation has a part in an event; to be called once for each such pair."""
        self._organisation_events[organisation_id, date_order] = event_id
        self._organisation_event_months[organisation_id, (day or "")[:7]] += 1
        self.counts["organisation"][organisation_id].events += 1

    def has_part(self, organisation_id: int, date_order: int) -> bool:
        """Whether `part` was called for the pair in this source."""
        return (organisation_id, date_order) in self._organisation_events

    def store(self, connection: sqlite3.Connection, new: Mapping[Named, Collection[int]]) -> None:
        """Add it all to the summary tables, and the counts to organisations and people but those that are `new`."""
        self._store_articles(connection)
        self._store_events(connection)
        self._store_kinds(connection, len(new["organisation"]))
        for table, numbers in new.items():
            self._store_counts(connection, table, numbers)
        connection.execute(
            "UPDATE collection SET sources = sources + ?, articles = articles + ?, organisations = organisations + ?,"
            " people = people + ?, events = events + ?, mentions = mentions + ?, unfinished = 1",
            (self.sources, self.articles, len(new["organisation"]), len(new["person"]), self.events, self.mentions),
        )

    def _store_articles(self, connection: sqlite3.Connection) -> None:
        connection.executemany(
            "INSERT INTO organisation_article VALUES (?, ?, ?, ?)", self._articles_of["organisation"]
        )
        connection.executemany("INSERT INTO person_article VALUES (?, ?, ?, ?)", self._articles_of["person"])
        connection.executemany(
            "INSERT INTO article_month VALUES (?, ?)"
            " ON CONFLICT (month) DO UPDATE SET articles = articles + excluded.articles",
            self._article_months.items(),
        )
        connection.executemany(
            "UPDATE outlet SET articles = articles + ? WHERE id = ?",
            [(times, outlet) for outlet, times in self._outlets.items()],
        )
        # Counted from what was stored, since tags that differ in capitals only are one.
        connection.execute(
            "INSERT INTO tag SELECT tag, count(*) FROM article_tag WHERE article_id >= ? GROUP BY tag"
            " ON CONFLICT (tag) DO UPDATE SET articles = articles + excluded.articles",
            (self._first_article,),
        )

    def _store_events(self, connection: sqlite3.Connection) -> None:
        connection.executemany(
            "INSERT INTO organisation_event VALUES (?, ?, ?)",
            [(*key, event) for key, event in self._organisation_events.items()],
        )
        connection.executemany(
            "INSERT INTO event_month VALUES (?, ?, ?, ?)"
            " ON CONFLICT (month, kind, certainty) DO UPDATE SET events = events + excluded.events",
            [(*key, times) for key, times in self._event_months.items()],
        )
        months: Counter[str] = Counter()
        for (month, _, _), times in self._event_months.items():
            months[month] += times
        connection.executemany(
            "INSERT INTO timeline_month VALUES (?, ?)"
            " ON CONFLICT (month) DO UPDATE SET events = events + excluded.events",
            months.items(),
        )
        connection.executemany(
            "INSERT INTO organisation_event_month VALUES (?, ?, ?)"
            " ON CONFLICT (organisation_id, month) DO UPDATE SET events = events + excluded.events",
            [(*key, times) for key, times in self._organisation_event_months.items()],
        )

    def _store_kinds(self, connection: sqlite3.Connection, new_organisations: int) -> None:
        connection.execute(
            "INSERT INTO organisation_kind SELECT kind, count(*) FROM"
            " (SELECT kind FROM organisation ORDER BY id DESC LIMIT ?) WHERE true GROUP BY kind"
            " ON CONFLICT (kind) DO UPDATE SET organisations = organisations + excluded.organisations",
            (new_organisations,),
        )

    def _store_counts(self, connection: sqlite3.Connection, table: Named, new: Collection[int]) -> None:
        events = "events = events + ?4, " if table == "organisation" else ""
        connection.executemany(
            f"UPDATE {table} SET mentions = mentions + ?2, articles = articles + ?3, {events}"
            " first_day = coalesce(min(first_day, ?5), first_day, ?5),"
            " last_day = coalesce(max(last_day, ?6), last_day, ?6) WHERE id = ?1",
            [
                (number, count.mentions, count.articles, count.events, count.first_day, count.last_day)
                for number, count in self.counts[table].items()
                if number not in new
            ],
        )
