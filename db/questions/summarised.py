"""Owns the lists that the summaries count: all organisations, and the timeline of all events or of one organisation.

They are what is seen at first: on the way to the first frame, and in time that does not grow with the collection. Lists
that a query narrows are in `db.questions.organisations` and `db.questions.events`.
"""

from __future__ import annotations

from db.date_order import DAY_BEFORE_THE_FIRST, day_in_sql
from db.light.typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from db.light import sqlite as sqlite3
    from db.search.query import Query

Sort = Literal["mentions", "name", "recent"]


class Totals(NamedTuple):
    """How much there is of what the panes list."""

    articles: int
    organisations: int
    events: int
    last_article_id: int


def totals(connection: sqlite3.Connection) -> Totals:
    row = connection.execute(
        "SELECT articles, organisations, events, (SELECT coalesce(max(id), 0) FROM article) FROM collection"
    ).fetchone()
    return Totals(*row)


class OrganisationRow(NamedTuple):
    """An organisation in a list.

    The counts are of the whole collection, except that a query narrows what it is about: `mentions` and `articles`
    count the matching articles, or, where kinds, certainties or days are asked for, `events`
    counts the matching events.
    """

    id: int
    key: str
    name: str
    kind: str
    mentions: int
    articles: int
    events: int


class EventRow(NamedTuple):
    """An event in the timeline; `start` and `end` are its sentence in the article that told it first. `told` is that
    article's date, where the event has no day of its own and stands on that article's."""

    id: int
    kind: str
    title: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    certainty: str
    tellings: int
    article_id: int
    start: int
    end: int
    told: str | None = None


TOLD = (
    "CASE WHEN {event}.earliest IS NULL AND {event}.latest IS NULL AND {lead}.date_order > 0 THEN"
    " (SELECT coalesce(each.published, each.posted) FROM article AS each WHERE each.id = {event}.article_id) END"
)
"""SQL for `EventRow.told` of a telling and its lead."""

COLUMNS = (
    "event.id, event.kind, event.title, event.edtf, event.earliest, event.latest, event.certainty, event.tellings,"
    f' event.article_id, event.start, event."end", {TOLD.format(event="event", lead="event")}'
)
"""Those of an `EventRow`."""

# Organisations

ORDERS = {
    "mentions": "{measure} DESC, organisation.id",
    "name": "organisation.name COLLATE NOCASE, organisation.id",
    "recent": "organisation.last_day DESC, organisation.id",
}
"""What organisations are in order of; `measure` is the column that counts their mentions."""

_INDEXES = {"mentions": "mentions", "name": "name", "recent": "last_day"}
_AHEAD = {
    "mentions": "(-organisation.mentions, organisation.id) < (-own.mentions, own.id)",
    "name": "(organisation.name COLLATE NOCASE, organisation.id) < (own.name COLLATE NOCASE, own.id)",
    "recent": "organisation.last_day > own.last_day OR own.last_day IS NULL AND organisation.last_day IS NOT NULL"
    " OR organisation.last_day IS own.last_day AND organisation.id < own.id",
}
"""What stands before an organisation in each order; counted in the index of that order."""


def organisation_count(connection: sqlite3.Connection) -> int:
    """How many organisations there are."""
    return int(connection.execute("SELECT organisations FROM collection").fetchone()[0])


def organisation_window(connection: sqlite3.Connection, offset: int, limit: int, sort: Sort) -> list[OrganisationRow]:
    """Organisations commonest first, by name, or last seen first."""
    rows = connection.execute(
        "SELECT id, key, name, kind, mentions, articles, events FROM organisation WHERE hidden = 0"
        f" ORDER BY {ORDERS[sort].format(measure='organisation.mentions')} LIMIT ? OFFSET ?",
        (limit, offset),
    )
    return [OrganisationRow(*row) for row in rows]


def organisation_position(connection: sqlite3.Connection, organisation_id: int, sort: Sort) -> int | None:
    """The organisation's offset in `organisation_window`, None where it does not appear."""
    row = connection.execute(
        f"SELECT (SELECT count(*) FROM organisation INDEXED BY organisation_by_{_INDEXES[sort]}"
        f" WHERE organisation.hidden = 0 AND ({_AHEAD[sort]})) FROM organisation AS own"
        " WHERE own.id = ? AND own.hidden = 0",
        (organisation_id,),
    ).fetchone()
    return row[0] if row else None


# Events: of `only` one organisation, given by its row id, or of all where that is None


class Listed(NamedTuple):
    """A timeline that the summaries count: of `only` one organisation, or of all events."""

    only: int | None


def timeline_asked(query: Query) -> Listed | None:
    """The timeline that a query asks for, None where it is another, or would have to be looked up."""
    if query.is_empty():
        return Listed(None)
    is_one = len(query.organisation_ids) == 1 and query._replace(organisation_ids=()).is_empty()
    return Listed(query.organisation_ids[0]) if is_one else None


class _Timeline(NamedTuple):
    """SQL that picks its events, the column that holds their date order, and the table that counts them by month."""

    events: str
    order: str
    by_month: str


_ALL = _Timeline("event WHERE event.date_order IS NOT NULL", "event.date_order", "timeline_month WHERE true")
_OF_ONE = _Timeline(
    "organisation_event AS part CROSS JOIN event ON event.date_order = part.date_order"
    " WHERE part.organisation_id = :only AND event.date_order IS NOT NULL",
    "part.date_order",
    "organisation_event_month WHERE organisation_id = :only",
)


def event_count(connection: sqlite3.Connection, only: int | None) -> int:
    """How many events the timeline has."""
    table = "collection" if only is None else "organisation WHERE id = :only"
    row = connection.execute(f"SELECT events FROM {table}", {"only": only}).fetchone()
    return int(row[0]) if row else 0


def event_window(
    connection: sqlite3.Connection, only: int | None, offset: int, limit: int, newest_first: bool
) -> list[EventRow]:
    """Events in order of their first known day, those without a day last in either direction."""
    timeline = _timeline(only)
    direction, until = ("DESC", "<") if newest_first else ("ASC", ">=")
    start = _start(connection, timeline, only, offset, newest_first)
    dated = []
    if start is not None:
        key, skipped = start
        part = f"{timeline.order} {until} {key} AND {timeline.order} > 0"
        dated = _page(connection, timeline, only, part, direction, limit, skipped)
    if len(dated) == limit:
        return dated
    return dated + _undated(connection, timeline, only, offset + len(dated), limit - len(dated))


def event_position(connection: sqlite3.Connection, only: int | None, event_id: int, newest_first: bool) -> int | None:
    """The event's offset in `event_window`, None where it does not appear; any telling stands for its event."""
    timeline = _timeline(only)
    row = connection.execute(
        f"SELECT event.date_order, {day_in_sql('event.date_order', '%Y-%m')} FROM {timeline.events}"
        " AND event.id = (SELECT lead_id FROM event AS telling WHERE telling.id = :event)",
        {"only": only, "event": event_id},
    ).fetchone()
    if row is None:
        return None
    key, month = row
    if key < 0:
        # The undated follow all the dated, in both directions from the greatest negative key down.
        return _count(connection, timeline, only, f"{timeline.order} > {key}")
    first, after, outside = connection.execute(
        f"SELECT {_keys_of(':month')}, (SELECT coalesce(sum(events), 0) FROM {timeline.by_month} AND month > ''"
        f" AND month {'>' if newest_first else '<'} :month)",
        {"only": only, "month": month},
    ).fetchone()
    ahead = f"> {key} AND {timeline.order} < {after}" if newest_first else f">= {first} AND {timeline.order} < {key}"
    return int(outside) + _count(connection, timeline, only, f"{timeline.order} {ahead}")


def years(connection: sqlite3.Connection, only: int | None) -> list[tuple[int, int]]:
    """(year, events) by the year of their first known day; empty years are left out."""
    rows = connection.execute(
        f"SELECT CAST(substr(month, 1, 4) AS INTEGER), sum(events) FROM {_timeline(only).by_month} AND month > ''"
        " GROUP BY 1 ORDER BY 1",
        {"only": only},
    )
    return rows.fetchall()


def _timeline(only: int | None) -> _Timeline:
    return _ALL if only is None else _OF_ONE


def _keys_of(month: str) -> str:
    """SQL for the first sort key of a month and the first after it."""
    first, after = (f"julianday({month} || '-01'{later}) - {DAY_BEFORE_THE_FIRST}" for later in ("", ", '+1 month'"))
    return f"CAST({first} AS INTEGER) << 24, CAST({after} AS INTEGER) << 24"


def _start(
    connection: sqlite3.Connection, timeline: _Timeline, only: int | None, offset: int, newest_first: bool
) -> tuple[int, int] | None:
    """Where the row at this offset of the dated events is looked for: the first sort key of its month, or the first
    after it where they are walked backwards, and how many rows on from there; None beyond the dated ones.

    The summary tells how many events come before a month, so that a window deep in a long list is found without
    walking there.
    """
    direction = "DESC" if newest_first else "ASC"
    row = connection.execute(
        f"SELECT {_keys_of('month')}, before FROM (SELECT month, events, sum(events) OVER (ORDER BY month {direction})"
        f" - events AS before FROM {timeline.by_month} AND month > '') WHERE before <= :offset"
        " AND before + events > :offset",
        {"only": only, "offset": offset},
    ).fetchone()
    return (row[1] if newest_first else row[0], offset - row[2]) if row else None


def _undated(
    connection: sqlite3.Connection, timeline: _Timeline, only: int | None, offset: int, limit: int
) -> list[EventRow]:
    """Rows of the undated end, walked to from the nearer side."""
    dated, undated = connection.execute(
        "SELECT coalesce(sum(events) FILTER (WHERE month > ''), 0), coalesce(sum(events) FILTER (WHERE month = ''), 0)"
        f" FROM {timeline.by_month}",
        {"only": only},
    ).fetchone()
    skipped, part = max(0, offset - dated), f"{timeline.order} < 0"
    after = undated - skipped - limit
    if after >= skipped or after < 0:
        size = limit if after >= 0 else min(limit, max(0, undated - skipped))
        if after >= 0 or skipped <= undated // 2:
            return _page(connection, timeline, only, part, "DESC", size, skipped)
        return _page(connection, timeline, only, part, "ASC", size, 0)[::-1]
    return _page(connection, timeline, only, part, "ASC", limit, after)[::-1]


def _page(
    connection: sqlite3.Connection, timeline: _Timeline, only: int | None, part: str, direction: str,
    limit: int, offset: int,
) -> list[EventRow]:  # fmt: skip
    if limit <= 0:
        return []
    values: dict[str, Any] = {"only": only, "limit": limit, "offset": offset}
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM {timeline.events} AND {part} ORDER BY {timeline.order} {direction}"
        " LIMIT :limit OFFSET :offset",
        values,
    )
    return [EventRow(*row) for row in rows]


def _count(connection: sqlite3.Connection, timeline: _Timeline, only: int | None, part: str) -> int:
    row = connection.execute(f"SELECT count(*) FROM {timeline.events} AND {part}", {"only": only}).fetchone()
    return int(row[0])
