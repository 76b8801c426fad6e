"""Owns keeping the counts and summaries true while judgements change facts: what is about to change is taken out of
them, and put in again as it is afterwards."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from db.date_order import day_in_sql


@dataclass(slots=True)
class Touched:
    """Row ids of what a change may touch: mentions in `articles` of these organisations and people, whole events (their
    leads), and events in which only the parts of these organisations change."""

    articles: set[int] = field(default_factory=set)
    organisations: set[int] = field(default_factory=set)
    people: set[int] = field(default_factory=set)
    events: set[int] = field(default_factory=set)
    parts: set[int] = field(default_factory=set)


@contextmanager
def counted_again(connection: sqlite3.Connection, touched: Touched) -> Iterator[None]:
    """Change facts of what is touched within; the counts are then those of the facts as they are after it."""
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS touched (kind TEXT, id INTEGER, PRIMARY KEY (kind, id)) WITHOUT ROWID"
    )
    connection.execute("DELETE FROM temp.touched")
    _fill(connection, "article", touched.articles)
    _fill(connection, "organisation", touched.organisations)
    _fill(connection, "person", touched.people)
    _fill(connection, "event", touched.events)
    _fill(connection, "part", touched.parts - touched.events)
    _count(connection, -1)
    yield
    _count(connection, 1)
    for table in ("organisation", "person"):
        _days_seen(connection, table)


def _fill(connection: sqlite3.Connection, kind: str, ids: Iterable[int]) -> None:
    connection.executemany("INSERT INTO temp.touched VALUES (?, ?)", [(kind, number) for number in sorted(ids)])


def _count(connection: sqlite3.Connection, sign: int) -> None:
    for table in ("organisation", "person"):
        _mentions(connection, table, sign)
    _parts(connection, sign)
    _events(connection, sign)
    _index(connection, sign)


def _mentions(connection: sqlite3.Connection, table: str, sign: int) -> None:
    """Mentions of what is touched in the articles that are: by article, by name, in all."""
    connection.execute("DROP TABLE IF EXISTS temp.named")
    connection.execute(
        f"CREATE TEMP TABLE named AS SELECT mention.{table}_id AS id, mention.article_id, surface, count(*) AS times"
        " FROM temp.touched AS each CROSS JOIN mention ON mention.article_id = each.id"
        f" WHERE each.kind = 'article' AND mention.{table}_id IN"
        f" (SELECT id FROM temp.touched WHERE kind = '{table}') GROUP BY 1, 2, 3"
    )
    by_article = "(SELECT id, article_id, sum(times) AS times FROM temp.named GROUP BY id, article_id)"
    if sign > 0:
        connection.execute(
            f"INSERT INTO {table}_article SELECT each.id, article.date_order, article_id, times"
            f" FROM {by_article} AS each JOIN article ON article.id = article_id"
        )
    else:
        connection.execute(
            f"DELETE FROM {table}_article WHERE ({table}_id, date_order) IN (SELECT named.id, article.date_order"
            " FROM temp.named JOIN article ON article.id = article_id)"
        )
    connection.execute(
        f"UPDATE {table} SET mentions = mentions + :sign * more.times, articles = articles + :sign * more.found"
        f" FROM (SELECT id, sum(times) AS times, count(*) AS found FROM {by_article} GROUP BY id) AS more"
        f" WHERE more.id = {table}.id",
        {"sign": sign},
    )
    connection.execute(
        f"UPDATE {table}_name SET mentions = mentions + :sign * more.times"
        " FROM (SELECT id, surface, sum(times) AS times FROM temp.named GROUP BY id, surface) AS more"
        f" WHERE {table}_name.{table}_id = more.id AND {table}_name.name = more.surface",
        {"sign": sign},
    )
    connection.execute(
        "UPDATE collection SET mentions = mentions + ? * (SELECT coalesce(sum(times), 0) FROM temp.named)", (sign,)
    )


_MONTH = f"CASE WHEN {{0}} > 0 THEN {day_in_sql('{0}', '%Y-%m')} ELSE '' END"


def _parts(connection: sqlite3.Connection, sign: int) -> None:
    """The organisations' parts in the touched events."""
    connection.execute("DROP TABLE IF EXISTS temp.part")
    connection.execute(
        "CREATE TEMP TABLE part AS SELECT DISTINCT party.organisation_id, lead.date_order, lead.id AS event_id,"
        f" {_MONTH.format('lead.date_order')} AS month FROM temp.touched AS touched"
        " CROSS JOIN event AS lead ON lead.id = touched.id CROSS JOIN event AS each ON each.lead_id = lead.id"
        " CROSS JOIN event_party AS party ON party.event_id = each.id"
        " WHERE lead.lead_id = lead.id AND party.organisation_id IS NOT NULL AND (touched.kind = 'event'"
        " OR touched.kind = 'part' AND party.organisation_id IN (SELECT id FROM temp.touched"
        " WHERE kind = 'organisation')) ORDER BY 1, 2"
    )
    if sign > 0:
        connection.execute("INSERT INTO organisation_event SELECT organisation_id, date_order, event_id FROM temp.part")
    else:
        connection.execute(
            "DELETE FROM organisation_event WHERE (organisation_id, date_order) IN"
            " (SELECT organisation_id, date_order FROM temp.part)"
        )
    connection.execute(
        "UPDATE organisation SET events = events + :sign * more.times"
        " FROM (SELECT organisation_id, count(*) AS times FROM temp.part GROUP BY 1) AS more"
        " WHERE organisation.id = more.organisation_id",
        {"sign": sign},
    )
    connection.execute(
        "INSERT INTO organisation_event_month SELECT organisation_id, month, :sign * count(*)"
        " FROM temp.part WHERE 1 GROUP BY 1, 2"
        " ON CONFLICT (organisation_id, month) DO UPDATE SET events = events + excluded.events",
        {"sign": sign},
    )
    connection.execute(
        "DELETE FROM organisation_event_month WHERE events = 0 AND organisation_id IN"
        " (SELECT organisation_id FROM temp.part)"
    )


_LEADS = "event JOIN temp.touched AS each ON each.id = event.id WHERE each.kind = 'event' AND lead_id = event.id"


def _events(connection: sqlite3.Connection, sign: int) -> None:
    """The touched events themselves, by month and in all."""
    connection.execute(
        f"INSERT INTO event_month SELECT {_MONTH.format('event.date_order')}, event.kind, certainty,"
        f" :sign * count(*) FROM {_LEADS} GROUP BY 1, 2, 3"
        " ON CONFLICT (month, kind, certainty) DO UPDATE SET events = events + excluded.events",
        {"sign": sign},
    )
    connection.execute("DELETE FROM event_month WHERE events = 0")
    connection.execute(
        f"INSERT INTO timeline_month SELECT {_MONTH.format('event.date_order')}, :sign * count(*)"
        f" FROM {_LEADS} GROUP BY 1 ON CONFLICT (month) DO UPDATE SET events = events + excluded.events",
        {"sign": sign},
    )
    connection.execute("DELETE FROM timeline_month WHERE events = 0")
    connection.execute(
        f"UPDATE collection SET events = events + :sign * (SELECT count(*) FROM {_LEADS})", {"sign": sign}
    )


def _index(connection: sqlite3.Connection, sign: int) -> None:
    """The touched events' titles in the search index, as far as it is filled; the rest comes in by itself."""
    columns, values = ("rowid, title", "") if sign > 0 else ("event_search, rowid, title", "'delete', ")
    connection.execute(
        f"INSERT INTO event_search ({columns}) SELECT {values}date_order, title FROM {_LEADS}"
        " AND event.id <= (SELECT indexed FROM search_progress WHERE subject = 'event') ORDER BY date_order"
    )


def _days_seen(connection: sqlite3.Connection, table: str) -> None:
    dated = (
        f"(SELECT article.day FROM {table}_article AS each JOIN article ON article.id = each.article_id"
        f" WHERE each.{table}_id = {table}.id AND each.date_order > 0 ORDER BY each.date_order {{}} LIMIT 1)"
    )
    connection.execute(
        f"UPDATE {table} SET first_day = {dated.format('')}, last_day = {dated.format('DESC')}"
        f" WHERE id IN (SELECT id FROM temp.touched WHERE kind = '{table}')"
    )


def count_bodies(connection: sqlite3.Connection) -> None:
    """How many organisations and people there are now, and of which kind."""
    connection.execute(
        "UPDATE collection SET organisations = (SELECT count(*) FROM organisation WHERE hidden = 0),"
        " people = (SELECT count(*) FROM person WHERE hidden = 0)"
    )
    connection.execute("DELETE FROM organisation_kind")
    connection.execute(
        "INSERT INTO organisation_kind SELECT kind, count(*) FROM organisation WHERE hidden = 0 GROUP BY kind"
    )


def count_tag(connection: sqlite3.Connection, tag: str) -> None:
    """How many articles have a tag now."""
    connection.execute("INSERT OR IGNORE INTO tag VALUES (?, 0)", (tag,))
    connection.execute(
        "UPDATE tag SET articles = (SELECT count(*) FROM article_tag WHERE article_tag.tag = :tag) WHERE tag = :tag",
        {"tag": tag},
    )
    connection.execute("DELETE FROM tag WHERE articles = 0 AND tag = ?", (tag,))
