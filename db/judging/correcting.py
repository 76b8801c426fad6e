"""Owns correcting an event's date, kind or certainty, and who has no part in it, in every telling of it."""

from __future__ import annotations

from typing import Any, get_args

from db.date_order import first_key, told_day
from db.edtf import bounds
from db.event_kinds import Certainty, EventKind
from db.judging.counts import Touched, counted_again
from db.judging.journal import free_place
from db.judging.subjects import event_id
from db.judging.work import Work

FIELDS = ("edtf", "kind", "certainty")


def is_correction(value: Any) -> bool:
    """Whether the value names a date (EDTF, or None for unknown), a kind or a certainty, and nothing else; or who has
    no part in the event, as {"without": {kind: key}}."""
    if isinstance(value, dict) and set(value) == {"without"}:
        return is_party(value["without"])
    if not isinstance(value, dict) or not value or not set(value) <= set(FIELDS):
        return False
    edtf = value.get("edtf")
    return (
        (edtf is None or (isinstance(edtf, str) and bounds(edtf) != (None, None)))
        and value.get("kind", "other") in get_args(EventKind)
        and value.get("certainty", "happened") in get_args(Certainty)
    )


def is_party(value: Any) -> bool:
    """Whether the value is {"organisation": key}, {"person": key} or {"class": name}."""
    if not isinstance(value, dict) or len(value) != 1:
        return False
    ((kind, key),) = value.items()
    return kind in _KEY_OF_PARTY and isinstance(key, str) and bool(key.strip())


def lay_correct(work: Work) -> bool:
    """Set what `value` names of "edtf", "kind" and "certainty", or take away who has no part."""
    value = work.judgement.value
    lead = event_id(work.connection, work.judgement.subject)
    if lead is None or not is_correction(value):
        return not work.is_first
    if "without" in value:
        return _take_party_away(work, lead, *next(iter(value["without"].items())))
    new: dict[str, str | None] = {field: value[field] for field in FIELDS if field in value}
    if "edtf" in new:
        new["earliest"], new["latest"] = bounds(new["edtf"])
    before = _state(work, lead)
    in_source, only = "", tuple[int, ...]()
    if work.source_id is not None:
        in_source, only = " AND article_id IN (SELECT id FROM article WHERE source_id = ?)", (work.source_id,)
    differs = " OR ".join(f"{column} IS NOT ?" for column in new)
    with counted_again(work.connection, Touched(events={lead})):
        work.journal.change("event", f"lead_id = ?{in_source} AND ({differs})", (lead, *only, *new.values()), **new)
        day = new.get("earliest") or new.get("latest") or before["told"]
        day_before = before["earliest"] or before["latest"] or before["told"]
        if "edtf" in new and work.is_first and day != day_before:
            place = free_place(work.connection, first_key(day) if day else -1)
            work.journal.change("event", "id = ?", (lead,), date_order=place)
    if work.is_first:
        said = ", ".join(f"{_FIELD_WORDS[field]} was {before[field] or 'unknown'}" for field in FIELDS if field in new)
        work.mark("event", lead, "corrected", said)
    return True


_KEY_OF_PARTY = {"organisation": "key", "person": "key", "class": "name"}
"""What a party is known by, whatever its row."""


def _take_party_away(work: Work, lead: int, kind: str, key: str) -> bool:
    row = work.connection.execute(f"SELECT id, name FROM {kind} WHERE {_KEY_OF_PARTY[kind]} = ?", (key,)).fetchone()
    if row is None:
        return not work.is_first
    number, name = row
    in_source, only = "", tuple[int, ...]()
    if work.source_id is not None:
        in_source, only = " AND article_id IN (SELECT id FROM article WHERE source_id = ?)", (work.source_id,)
    touched = Touched(organisations={number} if kind == "organisation" else set(), parts={lead})
    with counted_again(work.connection, touched):
        taken = work.journal.remove(
            "event_party",
            f"{kind}_id = ? AND event_id IN (SELECT id FROM event WHERE lead_id = ?{in_source})",
            (number, lead, *only),
        )
    if work.is_first and taken:
        work.mark("event", lead, "corrected", f"{name} took part")
    return bool(taken) or not work.is_first


_FIELD_WORDS = {"edtf": "date", "kind": "kind", "certainty": "certainty"}


def _state(work: Work, lead: int) -> dict[str, str | None]:
    """What is known of an event, and as "told" the day on which it stands without one of its own."""
    columns = ("edtf", "earliest", "latest", "kind", "certainty")
    row = work.connection.execute(
        f"SELECT {', '.join(columns)}, published, posted FROM event JOIN article ON article.id = article_id"
        " WHERE event.id = ?",
        (lead,),
    ).fetchone()
    return dict(zip((*columns, "told"), (*row[:-2], told_day(*row[-2:])), strict=True))
