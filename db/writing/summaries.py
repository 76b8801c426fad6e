"""Owns the counts that the panes show: gathered while a few sources are written, stored in the same transaction."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from typing import NamedTuple

from db.search.names import Named


class Counts(NamedTuple):
    """What a few sources say of an organisation or person; a person has no `events`."""

    mentions: int
    articles: int
    events: int
    first_day: str | None
    last_day: str | None


UNCOUNTED = Counts(0, 0, 0, None, None)
"""Of what no article names: the other side of a relation, the body of an office."""


class Tally:
    """What a few sources add to the summary tables and to the counts kept beside organisations, people and outlets."""

    def __init__(self) -> None:
        self.sources = 0
        self.articles = 0
        self.mentions = 0
        self.events = 0
        self._articles_of: dict[Named, list[tuple[int, int, int, int]]] = {"organisation": [], "person": []}
        self._days: dict[tuple[Named, int], list[str]] = defaultdict(list)
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
            if day:
                for number in named:
                    self._days[table, number].append(day)

    def event(self, kind: str, certainty: str, day: str | None) -> None:
        """Count an event that no earlier telling told."""
        self.events += 1
        self._event_months[(day or "")[:7], kind, certainty] += 1

    def part(self, organisation_id: int, date_order: int, event_id: int, day: str | None) -> None:
        """Count that an organisation has a part in an event; to be called once for each such pair."""
        self._organisation_events[organisation_id, date_order] = event_id
        self._organisation_event_months[organisation_id, (day or "")[:7]] += 1

    def has_part(self, organisation_id: int, date_order: int) -> bool:
        """Whether `part` was called for the pair in this source."""
        return (organisation_id, date_order) in self._organisation_events

    def counts(self) -> dict[Named, dict[int, Counts]]:
        """What is to be added to the rows of organisations and people, by their ids."""
        parts = Counter(organisation for organisation, _ in self._organisation_events)
        return {"organisation": self._counts("organisation", parts), "person": self._counts("person", Counter())}

    def store(
        self,
        connection: sqlite3.Connection,
        counts: Mapping[Named, Mapping[int, Counts]],
        new: Mapping[Named, Collection[int]],
    ) -> None:
        """Add it all to the summary tables, and the counts to organisations and people but those that are `new`."""
        self._store_articles(connection)
        self._store_events(connection)
        self._store_kinds(connection, len(new["organisation"]))
        for table, named in counts.items():
            known = {number: count for number, count in named.items() if number not in new[table]}
            self._store_counts(connection, table, known)
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

    def _store_counts(self, connection: sqlite3.Connection, table: Named, counts: Mapping[int, Counts]) -> None:
        events = "events = events + ?4, " if table == "organisation" else ""
        connection.executemany(
            f"UPDATE {table} SET mentions = mentions + ?2, articles = articles + ?3, {events}"
            " first_day = coalesce(min(first_day, ?5), first_day, ?5),"
            " last_day = coalesce(max(last_day, ?6), last_day, ?6) WHERE id = ?1",
            [(number, *count) for number, count in counts.items()],
        )

    def _counts(self, table: Named, parts: Counter[int]) -> dict[int, Counts]:
        mentions: Counter[int] = Counter()
        articles: Counter[int] = Counter()
        for number, _, _, times in self._articles_of[table]:
            mentions[number] += times
            articles[number] += 1
        return {
            number: Counts(
                mentions[number],
                articles[number],
                parts[number],
                min(self._days.get((table, number), ()), default=None),
                max(self._days.get((table, number), ()), default=None),
            )
            for number in mentions | parts
        }
