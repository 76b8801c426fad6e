"""Owns the questions about events: the timeline, its counts by year and month, and those of one article.

One event with its parties and tellings is asked for in `db.questions.event_details`.
"""

from __future__ import annotations

from db.date_order import day_in_sql, first_key, key_after
from db.light import sqlite as sqlite3
from db.light.typing import TYPE_CHECKING
from db.questions import summarised
from db.questions.summarised import COLUMNS, TOLD, EventRow
from db.search.bounded import first_rows
from db.search.matching import Conditions, events_that_match, month_of_event
from db.search.meaning import understand
from db.search.newest import as_looked_for, looking_for, steps_for
from db.search.query import NO_MONTH, Query

if TYPE_CHECKING:
    from collections.abc import Iterator


def count(connection: sqlite3.Connection, query: Query) -> int:
    """How many events match."""
    listed = _summarised(connection, query)
    if listed is not None:
        return summarised.event_count(connection, listed.only)
    return _count(connection, events_that_match(understand(connection, query)))


def window(
    connection: sqlite3.Connection, query: Query, offset: int, limit: int, newest_first: bool = False
) -> list[EventRow]:
    """Events that match in order of their first known day, those without a day last in either direction."""
    listed = _summarised(connection, query)
    if listed is not None:
        return summarised.event_window(connection, listed.only, offset, limit, newest_first)
    meaning = understand(connection, query)
    wanted = events_that_match(meaning, looking_for(connection, meaning, offset + limit))
    order = f"{wanted.order} {'DESC' if newest_first else 'ASC'}"
    dated = _page(connection, wanted, f"{wanted.order} > 0", order, limit, offset)
    if len(dated) == limit:
        return dated
    skipped = 0 if dated else max(0, offset - _count(connection, events_that_match(meaning), "event.date_order > 0"))
    return dated + _page(connection, wanted, f"{wanted.order} < 0", f"{wanted.order} DESC", limit - len(dated), skipped)


def every(connection: sqlite3.Connection, query: Query) -> Iterator[EventRow]:
    """The rows of `window`, all of them and one at a time."""
    wanted = events_that_match(understand(connection, query))
    for part in (f"{wanted.order} > 0 ORDER BY {wanted.order}", f"{wanted.order} < 0 ORDER BY {wanted.order} DESC"):
        rows = connection.execute(
            f"SELECT {COLUMNS} FROM {wanted.tables} WHERE {wanted.where} AND {part}", wanted.values
        )
        yield from (EventRow(*row) for row in rows)


def listing(
    connection: sqlite3.Connection, query: Query, most: int, newest_first: bool = False
) -> tuple[list[EventRow], bool]:
    """The first rows of the whole `window`, found within bounds, and whether there are, or may be, others."""
    meaning = understand(connection, query)
    looking = looking_for(connection, meaning, most)
    wanted, steps = events_that_match(as_looked_for(meaning, looking), looking), steps_for(meaning, looking)
    rows: list[EventRow] = []
    more = False
    for part, direction, ends in _stretches(query, newest_first):
        found = first_rows(
            connection,
            f"SELECT {COLUMNS} FROM {wanted.tables} WHERE {wanted.where} AND {wanted.order} {part}"
            f" ORDER BY {wanted.order} {direction}",
            wanted.values, most - len(rows), steps,
        )  # fmt: skip
        rows += [EventRow(*row) for row in found.rows]
        more = more or found.more
        if found.more and (ends or len(rows) >= most):
            break
    return rows, more


def _stretches(query: Query, newest_first: bool) -> list[tuple[str, str, bool]]:
    """The parts of a timeline to read one after another: condition on the order column, direction, and whether a part
    that is not read to its end ends the list.

    Of what began before the first day that is asked for little goes on until then, so that finding it may be given up
    without giving up what begins later.
    """
    direction = "DESC" if newest_first else "ASC"
    dated = [("> 0", direction, True)]
    if query.earliest and not query.month:
        first = max(first_key(query.earliest), 1)
        dated = [(f"BETWEEN 1 AND {first - 1}", direction, False), (f">= {first}", direction, True)]
        dated = dated[::-1] if newest_first else dated
    return [*dated, ("< 0", "DESC", True)]


def position(connection: sqlite3.Connection, query: Query, event_id: int, newest_first: bool = False) -> int | None:
    """The event's offset in `window`, None where it does not match; any telling stands for its event."""
    listed = _summarised(connection, query)
    if listed is not None:
        return summarised.event_position(connection, listed.only, event_id, newest_first)
    wanted = events_that_match(understand(connection, query))
    row = connection.execute(
        f"SELECT event.date_order FROM {wanted.tables} WHERE {wanted.where}"
        " AND event.id = (SELECT lead_id FROM event AS telling WHERE telling.id = ?)",
        (*wanted.values, event_id),
    ).fetchone()
    if row is None:
        return None
    key: int = row[0]
    # Undated events follow all dated ones, in both directions from the greatest negative key down.
    ahead = f"{wanted.order} > {key}" if newest_first or key < 0 else f"{wanted.order} BETWEEN 1 AND {key - 1}"
    return _count(connection, wanted, ahead)


def years(connection: sqlite3.Connection, query: Query) -> list[tuple[int, int]]:
    """(year, events) of the events that match, by the year in which they stand; empty years are left out."""
    listed = _summarised(connection, query)
    if listed is not None:
        return summarised.years(connection, listed.only)
    wanted = events_that_match(understand(connection, query))
    rows = connection.execute(
        f"SELECT CAST({day_in_sql('event.date_order', '%Y')} AS INTEGER), count(*) FROM {wanted.tables}"
        f" WHERE {wanted.where} AND event.date_order > 0 GROUP BY 1 ORDER BY 1",
        wanted.values,
    )
    return rows.fetchall()


def months(connection: sqlite3.Connection, query: Query, year: int) -> list[tuple[int, int]]:
    """(month from 1 to 12, events) of the events that match and begin in a year; months without events are left out.

    Month 0, the first, has those that are known less precisely than to a month, or last longer.
    """
    wanted = events_that_match(understand(connection, query))
    found = connection.execute(
        f"SELECT {month_of_event('event.date_order')}, count(*) FROM {wanted.tables} WHERE {wanted.where}"
        f" AND {wanted.order} BETWEEN ? AND ? GROUP BY 1",
        (*wanted.values, first_key(f"{year:04d}-01-01"), key_after(f"{year:04d}-12-31") - 1),
    )
    return sorted((0 if month.endswith(NO_MONTH) else int(month[5:]), events) for month, events in found)


def told_in(connection: sqlite3.Connection, article_id: int) -> list[EventRow]:
    """The events that an article tells, in the order of its text; `id` is the lead's, the span this article's own."""
    rows = connection.execute(
        "SELECT telling.lead_id, telling.kind, telling.title, telling.edtf, telling.earliest, telling.latest,"
        f' telling.certainty, lead.tellings, telling.article_id, telling.start, telling."end",'
        f" {TOLD.format(event='telling', lead='lead')} FROM event AS telling"
        " JOIN event AS lead ON lead.id = telling.lead_id WHERE telling.article_id = ?"
        " ORDER BY telling.start, telling.id",
        (article_id,),
    )
    return [EventRow(*row) for row in rows]


def _count(connection: sqlite3.Connection, wanted: Conditions, part: str = "1") -> int:
    found = connection.execute(
        f"SELECT count(*) FROM {wanted.tables} WHERE {wanted.where} AND {part}", wanted.values
    ).fetchone()
    return int(found[0])


def _page(
    connection: sqlite3.Connection, wanted: Conditions, part: str, order: str, limit: int, offset: int
) -> list[EventRow]:
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM {wanted.tables} WHERE {wanted.where} AND {part} ORDER BY {order} LIMIT ? OFFSET ?",
        (*wanted.values, limit, offset),
    )
    return [EventRow(*row) for row in rows]


def _summarised(connection: sqlite3.Connection, query: Query) -> summarised.Listed | None:
    """The timeline that a query asks for where the summaries count it, None where they do not."""
    asked = summarised.timeline_asked(query)
    if asked is not None:
        return asked
    only = understand(connection, query).only_organisation()
    return summarised.Listed(only) if only is not None else None
