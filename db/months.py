"""Owns skipping through the timeline by months: the summaries tell how many events come before one, so that a window
deep in a long list is found without walking there.
"""

from __future__ import annotations

from db import light_sqlite as sqlite3
from db.date_order import first_key, key_after, last_day_of_month
from db.light_typing import NamedTuple


class Start(NamedTuple):
    """Where a window begins: `offset` rows on from the sort key `key`, which is the first in the walking direction."""

    key: int
    offset: int


def start_of(
    connection: sqlite3.Connection, organisation_id: int | None, offset: int, newest_first: bool
) -> Start | None:
    """The month in which the row at this offset of the dated timeline lies; None beyond the dated ones.

    The whole timeline where `organisation_id` is None.
    """
    direction = "DESC" if newest_first else "ASC"
    row = connection.execute(
        f"SELECT month, before FROM (SELECT month, events,"
        f" sum(events) OVER (ORDER BY month {direction}) - events AS before FROM ({_by_month(organisation_id)}))"
        " WHERE before <= :offset AND before + events > :offset",
        {"organisation": organisation_id, "offset": offset},
    ).fetchone()
    if row is None:
        return None
    first, after = month_keys(row[0])
    return Start(after - 1 if newest_first else first, offset - row[1])


def events_outside(connection: sqlite3.Connection, organisation_id: int | None, month: str, later: bool) -> int:
    """How many dated events lie in months before this one, or after it."""
    row = connection.execute(
        f"SELECT coalesce(sum(events), 0) FROM ({_by_month(organisation_id)})"
        f" WHERE month {'>' if later else '<'} :month",
        {"organisation": organisation_id, "month": month},
    ).fetchone()
    return int(row[0])


def events_with_and_without_day(connection: sqlite3.Connection, organisation_id: int | None) -> tuple[int, int]:
    """How many events of the timeline have a day, and how many have none."""
    all_of_them = "timeline_month WHERE :organisation IS NULL"
    table = all_of_them if organisation_id is None else "organisation_event_month WHERE organisation_id = :organisation"
    row = connection.execute(
        "SELECT coalesce(sum(events) FILTER (WHERE month > ''), 0), coalesce(sum(events) FILTER (WHERE month = ''), 0)"
        f" FROM {table}",
        {"organisation": organisation_id},
    ).fetchone()
    return int(row[0]), int(row[1])


def _by_month(organisation_id: int | None) -> str:
    if organisation_id is None:
        return "SELECT month, events FROM timeline_month WHERE month > ''"
    return "SELECT month, events FROM organisation_event_month WHERE month > '' AND organisation_id = :organisation"


def month_keys(month: str) -> tuple[int, int]:
    """The first sort key of a month and the first after it."""
    year, number = int(month[:4]), int(month[5:])
    return first_key(f"{month}-01"), key_after(last_day_of_month(year, number))
