"""Owns the counts that the panes show: gathered while a few sources are written, stored in the same transaction."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict


class Tally:
    """What a few sources add to the summary tables and to the counts kept beside organisations, people and outlets."""

    def __init__(self) -> None:
        self.sources = 0
        self.articles = 0
        self.mentions = 0
        self.events = 0
        self._organisation_articles: list[tuple[int, int, int, int]] = []
        self._person_articles: list[tuple[int, int, int, int]] = []
        self._days: dict[tuple[str, int], list[str]] = defaultdict(list)
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
        for rows, named, table in (
            (self._organisation_articles, organisations, "organisation"),
            (self._person_articles, people, "person"),
        ):
            rows.extend((number, date_order, article_id, times) for number, times in named.items())
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

    def store(self, connection: sqlite3.Connection, new_organisations: int, new_people: int) -> None:
        """Add it all to the summary tables."""
        self._store_articles(connection)
        self._store_events(connection)
        self._store_kinds(connection, new_organisations)
        for table, rows in (("organisation", self._organisation_articles), ("person", self._person_articles)):
            self._store_counts(connection, table, rows)
        connection.execute(
            "UPDATE collection SET sources = sources + ?, articles = articles + ?, organisations = organisations + ?,"
            " people = people + ?, events = events + ?, mentions = mentions + ?, unfinished = 1",
            (self.sources, self.articles, new_organisations, new_people, self.events, self.mentions),
        )

    def _store_articles(self, connection: sqlite3.Connection) -> None:
        connection.executemany("INSERT INTO organisation_article VALUES (?, ?, ?, ?)", self._organisation_articles)
        connection.executemany("INSERT INTO person_article VALUES (?, ?, ?, ?)", self._person_articles)
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
        parts = Counter(organisation for organisation, _ in self._organisation_events)
        connection.executemany(
            "UPDATE organisation SET events = events + ? WHERE id = ?",
            [(times, organisation) for organisation, times in parts.items()],
        )

    def _store_kinds(self, connection: sqlite3.Connection, new_organisations: int) -> None:
        connection.execute(
            "INSERT INTO organisation_kind SELECT kind, count(*) FROM"
            " (SELECT kind FROM organisation ORDER BY id DESC LIMIT ?) WHERE true GROUP BY kind"
            " ON CONFLICT (kind) DO UPDATE SET organisations = organisations + excluded.organisations",
            (new_organisations,),
        )

    def _store_counts(self, connection: sqlite3.Connection, table: str, rows: list[tuple[int, int, int, int]]) -> None:
        mentions: Counter[int] = Counter()
        articles: Counter[int] = Counter()
        for number, _, _, times in rows:
            mentions[number] += times
            articles[number] += 1
        connection.executemany(
            f"UPDATE {table} SET mentions = mentions + ?2, articles = articles + ?3,"
            " first_day = coalesce(min(first_day, ?4), first_day, ?4),"
            " last_day = coalesce(max(last_day, ?5), last_day, ?5) WHERE id = ?1",
            [
                (
                    number,
                    mentions[number],
                    articles[number],
                    min(self._days[table, number], default=None),
                    max(self._days[table, number], default=None),
                )
                for number in mentions
            ],
        )
