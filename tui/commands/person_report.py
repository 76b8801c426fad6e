"""Owns one person as an answer: which one a name means, the profile as a value, and the profile as text."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import asdict

from db.folding import folded
from db.questions import events
from db.questions.people import PersonRow, Profile, by_name, profile
from db.questions.quotations import said_by
from db.search.query import Query
from tui.commands import output
from tui.commands.evidence import cited, evidence
from tui.commands.organisation_report import COMPANION_COLUMNS, id_of
from tui.commands.output import Column, Row
from tui.commands.rows import Value, event_value, in_windows
from tui.exit_codes import NOTHING_FOUND, Failure
from tui.text.wording import counted

ROLE_COLUMNS = (
    Column("role", "Role"),
    Column("organisation", "At"),
    Column("article_id", "Article", lambda row: str(row["article_id"]), right=True),
)
_COMPANIONS = 10
_SUGGESTIONS = 5
_NO_LIMIT = 1_000_000_000


def find_person(connection: sqlite3.Connection, name: str) -> Profile:
    """The person who bears the name, or the only one whom it begins. Raises Failure with suggestions."""
    number = id_of(name)
    if number is None:
        number = _meant(connection, name)
    found = profile(connection, number)
    if found is None:
        raise Failure(f"there is no person {name}; `care-explorer people` lists them", NOTHING_FOUND)
    return found


def person_value(connection: sqlite3.Connection, found: Profile, limit: int) -> Value:
    """The profile with the quotations and the events (of each at most `limit`, 0 for all), with their articles."""
    query = Query(person_ids=(found.id,))
    rows = in_windows(lambda offset, size: events.window(connection, query, offset, size), limit)
    quotations = [asdict(said) for said in said_by(connection, "person", found.id, limit or _NO_LIMIT)]
    for quotation in quotations:
        quotation["article"], quotation["outlet"] = quotation.pop("article_id"), quotation.pop("publisher")
    return {
        **asdict(found), "event_count": events.count(connection, query), "quotations": quotations,
        "timeline": [event_value(connection, row) for row in rows],
    }  # fmt: skip


def write_person(value: Value, event_columns: Sequence[Column], limit: int) -> None:
    """The profile as text."""
    output.write_heading(str(value["name"]))
    names = "; ".join(str(name["name"]) for name in _rows(value, "names") if name["name"] != value["name"])
    if names:
        output.write(f"Also called: {names}")
    seen = " to ".join(dict.fromkeys(str(value[day]) for day in ("first_seen", "last_seen") if value[day]))
    named = f"{counted(value['mentions'], 'mention')} in {counted(value['articles'], 'article')}"
    output.write(f"Seen: {', '.join(filter(None, (named, seen)))}")
    roles, companions, timeline = (_rows(value, key) for key in ("roles", "seen_with", "timeline"))
    for rows, columns in ((roles, ROLE_COLUMNS), (companions[:_COMPANIONS], COMPANION_COLUMNS)):
        if rows:
            output.write("")
            output.write_rows(rows, columns, "table")
    quotations = _rows(value, "quotations")
    if quotations:
        output.write("")
        output.write_heading("Said")
        for quotation in quotations:
            output.write_indented(str(quotation["words"]))
            output.write_indented(cited(quotation, "title"))
    if timeline:
        output.write("")
        output.write_rows(timeline, event_columns, "table", evidence)
    if len(timeline) < int(str(value["event_count"])):
        output.say(f"{len(timeline):,} of {value['event_count']:,} events; --limit 0 gives all")
    if limit and len(quotations) == limit:
        output.say(f"the newest {limit:,} quotations; --limit 0 gives all")


def _meant(connection: sqlite3.Connection, name: str) -> int:
    rows = by_name(connection, name, _SUGGESTIONS + 1)
    bearing = [row for row in rows if _bears(connection, row, name)]
    if len(bearing) > 1:
        raise Failure(f"“{name}” is the name of several: {_listed(bearing)}", NOTHING_FOUND)
    if not bearing and len(rows) == 1:
        output.say(f"read as {rows[0].name}")
    if bearing or len(rows) == 1:
        return (bearing or rows)[0].id
    suggestion = f"; did you mean {_listed(rows)}?" if rows else "; `care-explorer people` lists them"
    raise Failure(f"there is no person called “{name}”{suggestion}", NOTHING_FOUND)


def _bears(connection: sqlite3.Connection, row: PersonRow, name: str) -> bool:
    found = profile(connection, row.id)
    return found is not None and folded(name) in {folded(known.name) for known in found.names}


def _listed(rows: Sequence[PersonRow]) -> str:
    return ", ".join(f"{row.name} (id {row.id})" for row in rows[:_SUGGESTIONS])


def _rows(value: Value, key: str) -> list[Row]:
    found = value[key]
    return list(found) if isinstance(found, list | tuple) else []
