"""Owns filling an empty database with made-up sources by the thousand: the rows that `db.writing` would write, about
five times as fast, since who is who is kept in memory and indexes and summaries are made once, at the end.

Only for sources that need no judging: their facts are taken as they are, spans unchecked.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable

from db.date_order import day_in_sql, first_key, told_day
from db.folding import folded
from db.records import Article, Event, Organisation, Person, Source
from db.writing.fact_rows import COMPRESSION
from db.writing.sources import finish_loading

SOURCES_AT_ONCE = 500
CACHE_KB = 2_000_000

Row = tuple[object, ...]

_MONTH = f"iif(event.date_order > 0, {day_in_sql('event.date_order', '%Y-%m')}, '')"
"""Of an event that leads its story: the month in which it stands."""

SUMMARIES = (
    "INSERT INTO organisation_article SELECT organisation_id, article.date_order, article.id, count(*) FROM mention"
    " JOIN article ON article.id = article_id WHERE organisation_id IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2",
    "INSERT INTO person_article SELECT person_id, article.date_order, article.id, count(*) FROM mention"
    " JOIN article ON article.id = article_id WHERE person_id IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2",
    "INSERT INTO organisation_event SELECT DISTINCT organisation_id, lead.date_order, lead.id FROM event_party"
    " JOIN event ON event.id = event_id JOIN event AS lead ON lead.id = event.lead_id"
    " WHERE organisation_id IS NOT NULL ORDER BY 1, 2",
    f"INSERT INTO event_month SELECT {_MONTH}, kind, certainty, count(*)"
    " FROM event WHERE date_order IS NOT NULL GROUP BY 1, 2, 3",
    f"INSERT INTO organisation_event_month SELECT organisation_id, {_MONTH}, count(*) FROM organisation_event"
    " JOIN event ON event.id = event_id GROUP BY 1, 2",
    "INSERT INTO article_month SELECT coalesce(substr(day, 1, 7), ''), count(*) FROM article GROUP BY 1",
    "INSERT INTO timeline_month SELECT month, sum(events) FROM event_month GROUP BY month",
    "INSERT INTO organisation_kind SELECT kind, count(*) FROM organisation GROUP BY kind",
    "INSERT INTO tag SELECT tag, count(*) FROM article_tag GROUP BY tag",
    "UPDATE outlet SET articles = (SELECT count(*) FROM article WHERE outlet_id = outlet.id)",
    *(
        f"UPDATE {table} SET mentions = of.mentions, articles = of.articles, first_day = of.first_day,"
        f" last_day = of.last_day FROM (SELECT {table}_id, sum(mentions) AS mentions, count(*) AS articles,"
        f" min(day) AS first_day, max(day) AS last_day FROM {table}_article JOIN article ON article.id = article_id"
        f" GROUP BY 1) AS of WHERE {table}.id = of.{table}_id"
        for table in ("organisation", "person")
    ),
    "UPDATE organisation SET events = (SELECT count(*) FROM organisation_event"
    " WHERE organisation_id = organisation.id)",
    "UPDATE collection SET unfinished = 1, sources = (SELECT count(*) FROM source),"
    " articles = (SELECT count(*) FROM article), organisations = (SELECT count(*) FROM organisation),"
    " people = (SELECT count(*) FROM person), mentions = (SELECT count(*) FROM mention),"
    " events = (SELECT count(*) FROM event WHERE date_order IS NOT NULL)",
)


def write_all(connection: sqlite3.Connection, sources: Iterable[Source]) -> None:
    """Fill an empty database; should it fail, the file is to be thrown away."""
    # Nothing is kept should the machine stop, so nothing is logged.
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KB}")
    later = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"
    ).fetchall()
    connection.execute("BEGIN")
    for name, _ in later:
        connection.execute(f"DROP INDEX {name}")
    rows = _Rows()
    for number, source in enumerate(sources, 1):
        rows.source(source)
        if number % SOURCES_AT_ONCE == 0:
            rows.store(connection)
    rows.store(connection)
    rows.store_leads(connection)
    for _, statement in later:
        connection.execute(statement)
    for statement in SUMMARIES:
        connection.execute(statement)
    connection.execute("COMMIT")
    connection.execute("INSERT INTO article_search (article_search, rank) VALUES ('hashsize', 67108864)")
    finish_loading(connection)
    connection.execute("INSERT INTO article_search (article_search, rank) VALUES ('hashsize', 1048576)")
    connection.execute("PRAGMA journal_mode = WAL")


class _Rows:
    """Rows by table while they are gathered, and who is who."""

    def __init__(self) -> None:
        self._rows: dict[str, list[Row]] = defaultdict(list)
        self._numbers: dict[str, dict[str, int]] = defaultdict(dict)
        self._next_in_day: dict[tuple[str, str | None], int] = {}
        self._leads: dict[str, int] = {}
        self._tellings: Counter[int] = Counter()
        self._surfaces: Counter[tuple[str, int]] = Counter()
        self._sources = self._articles = self._events = self._roles = 0

    def source(self, source: Source) -> None:
        """Gather the rows of one source."""
        self._sources += 1
        self._rows["source (id, sha256, name, path, format, size, status, reason)"].append(
            (self._sources, source.sha256, source.name, source.path, source.format, source.size, "loaded", None)
        )
        page = zlib.compress(source.text.encode(), COMPRESSION)
        self._rows["source_page (source_id, characters, page)"].append((self._sources, len(source.text), page))
        for position, article in enumerate(source.articles):
            self._article(article, position)

    def store(self, connection: sqlite3.Connection) -> None:
        """Insert what was gathered since the last time."""
        for table, rows in self._rows.items():
            if rows:
                connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
                rows.clear()

    def store_leads(self, connection: sqlite3.Connection) -> None:
        """Insert what is known only when everything was gathered: the counts of names and of tellings."""
        connection.executemany(
            "UPDATE event SET tellings = ? WHERE id = ?", [(many, lead) for lead, many in self._tellings.items()]
        )
        for table in ("organisation", "person"):
            connection.executemany(
                f"UPDATE {table}_name SET mentions = ? WHERE id = ?",
                [(times, number) for (named, number), times in self._surfaces.items() if named == table],
            )

    def _article(self, article: Article, position: int) -> None:
        self._articles += 1
        number, rows, facts = self._articles, self._rows, article.facts
        outlet = self._number("outlet (id, name, folded)", article.publisher or "", folded(article.publisher or ""))
        rows["article"].append((
            number, self._sources, position, article.title, outlet, article.author, article.published, article.posted,
            article.accessed, article.address, article.published, self._key("article", article.published),
            len(article.text.split()), article.body_start, article.page_start, article.page_end,
        ))  # fmt: skip
        rows["article_text"].append((number, article.text))
        rows["article_tag"] += [(number, tag) for tag in article.tags]
        for body in facts.organisations:
            self._body(body)
        for person in facts.people:
            self._person(person)
        bodies, people = self._numbers["organisation"], self._numbers["person"]
        for m in facts.mentions:
            body_id = bodies[m.organisation] if m.organisation else None
            person_id = people[m.person] if m.person else None
            self._surfaces["organisation" if body_id else "person", body_id or person_id or 0] += 1
            rows["mention"].append((number, m.start, m.end, body_id, person_id, m.surface, self._rule(m.rule.name)))
        for f in facts.roles:
            self._roles += 1
            body_id = bodies[f.organisation] if f.organisation else None
            rows["role"].append(
                (self._roles, number, f.start, f.end, people[f.person], f.role, body_id, self._rule(f.rule.name))
            )
        rows["date_mention"] += [
            (number, d.start, d.end, d.role, d.surface, d.edtf, d.earliest, d.latest, self._rule(d.rule.name))
            for d in facts.dates
        ]
        rows["amount"] += [
            (number, a.start, a.end, a.surface, a.value, a.unit, a.modifier, self._rule(a.rule.name))
            for a in facts.amounts
        ]
        rows["quotation"] += [
            (number, q.start, q.end, people[q.person] if q.person else None, None, self._rule(q.rule.name))
            for q in facts.quotations
        ]
        told = told_day(article.published, article.posted)
        for event in facts.events:
            self._event(event, number, told)

    def _event(self, event: Event, article: int, told: str | None) -> None:
        self._events += 1
        lead = self._leads.setdefault(event.story or "", self._events)
        key = None
        if lead == self._events:
            key = self._key("event", event.earliest or event.latest or told)
        else:
            self._tellings[lead] = self._tellings.get(lead, 1) + 1
        self._rows["event"].append((
            self._events, lead, article, event.start, event.end, event.trigger_start, event.trigger_end, event.kind,
            event.title, event.edtf, event.earliest, event.latest, event.certainty, event.story, 1, key,
            self._rule(event.rule.name),
        ))  # fmt: skip
        bodies = self._numbers["organisation"]
        self._rows["event_party"] += [
            (self._events, position, party.role, bodies[party.organisation or ""], None, None)
            for position, party in enumerate(event.parties)
        ]

    def _body(self, body: Organisation) -> None:
        numbers = self._numbers["organisation"]
        if body.key not in numbers:
            numbers[body.key] = number = len(numbers) + 1
            self._rows["organisation (id, key, name, kind, place)"].append(
                (number, body.key, body.name, body.kind, body.place)
            )
            self._rows["organisation_name"].append((number, number, body.name, folded(body.name), "canonical", 0))

    def _person(self, person: Person) -> None:
        numbers = self._numbers["person"]
        if person.key not in numbers:
            numbers[person.key] = number = len(numbers) + 1
            self._rows["person (id, key, name)"].append((number, person.key, person.name))
            self._rows["person_name"].append((number, number, person.name, folded(person.name), "canonical", 0))

    def _rule(self, name: str) -> int:
        return self._number("rule", name, 1)

    def _number(self, table: str, name: str, *rest: object) -> int:
        numbers = self._numbers[table]
        if name not in numbers:
            numbers[name] = len(numbers) + 1
            self._rows[table].append((numbers[name], name, *rest))
        return numbers[name]

    def _key(self, table: str, day: str | None) -> int:
        self._next_in_day.setdefault((table, day), first_key(day) - 1 if day else 0)
        self._next_in_day[table, day] += 1 if day else -1
        return self._next_in_day[table, day]
