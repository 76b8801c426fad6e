"""Owns which telling of an event leads it: the first, until another knows the day, or tells the deed after the plan.

The lead gives an event its date, kind, certainty and place in the timeline.
"""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from db.judging.counts import Touched, counted_again
from db.records import Event


class Told(NamedTuple):
    """What one telling knows: the first and the last possible day, and whether it happened."""

    earliest: str | None
    latest: str | None
    certainty: str

    @classmethod
    def by(cls, event: Event) -> Told:
        """What an event, as one article tells it, knows."""
        return cls(event.earliest, event.latest, event.certainty)


def leads_better(other: Told, lead: Told) -> bool:
    """Whether another telling is to lead an event in place of the one that does.

    It knows a day where that one knows none; or it tells as happened, on no earlier day, what that one had planned.
    What was denied is another matter, which never takes over and is never taken over.
    """
    if "denied" in (other.certainty, lead.certainty) or not (day := other.earliest or other.latest):
        return False
    before = lead.earliest or lead.latest
    if before is None:
        return True
    return other.certainty == "happened" and lead.certainty != "happened" and day >= before


def make_lead(connection: sqlite3.Connection, lead: int, other: int, date_order: int) -> None:
    """Make `other`, one of its tellings, the lead of an event, at a free place in the order of days; inside the
    caller's transaction. What the user decided about the event, or put beside it, leaves it as it is."""
    if _is_judged(connection, lead):
        return
    with counted_again(connection, Touched(events={lead, other})):
        tellings = connection.execute("SELECT tellings FROM event WHERE id = ?", (lead,)).fetchone()[0]
        connection.execute("UPDATE event SET lead_id = ?, date_order = NULL, tellings = 1 WHERE id = ?", (other, lead))
        connection.execute(
            "UPDATE event SET lead_id = id, date_order = ?, tellings = ? WHERE id = ?", (date_order, tellings, other)
        )
        connection.execute("UPDATE event SET lead_id = ? WHERE lead_id = ?", (other, lead))


def _is_judged(connection: sqlite3.Connection, lead: int) -> bool:
    found = connection.execute(
        "SELECT 1 FROM mark WHERE subject_kind = 'event' AND subject_id = :lead"
        " UNION ALL SELECT 1 FROM event JOIN judged_row ON fact = 'event' AND row = json_object('id', event.id)"
        " WHERE event.lead_id = :lead LIMIT 1",
        {"lead": lead},
    ).fetchone()
    return found is not None
