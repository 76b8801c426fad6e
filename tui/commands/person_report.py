"""Owns one person as an answer: which one a name means, the profile as a value, and the profile as text."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import asdict

from db.questions import events
from db.questions.people import Profile, by_name, profile
from db.questions.quotations import count_said, said_by
from db.search.query import Query
from tui.commands import output
from tui.commands.evidence import cited
from tui.commands.output import Column
from tui.commands.profile_parts import (
    SUGGESTIONS,
    id_of,
    meant,
    other_names,
    rows_of,
    seen,
    unknown,
    write_companions,
    write_table,
    write_timeline,
)
from tui.commands.rows import Value, event_value, in_windows
from tui.exit_codes import NOTHING_FOUND, Failure

ROLE_COLUMNS = (
    Column("role", "Role"),
    Column("organisation", "At"),
    Column("article_id", "Article", lambda row: str(row["article_id"]), right=True),
)
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
        "quotation_count": count_said(connection, "person", found.id),
        "timeline": [event_value(connection, row) for row in rows],
    }  # fmt: skip


def write_person(value: Value, event_columns: Sequence[Column]) -> None:
    """The profile as text."""
    output.write_heading(str(value["name"]))
    if names := other_names(value):
        output.write(f"Also called: {names}")
    output.write(f"Seen: {seen(value)}")
    write_table(rows_of(value, "roles"), ROLE_COLUMNS)
    write_companions(value)
    quotations = rows_of(value, "quotations")
    if quotations:
        output.write("")
        output.write_heading("Said")
        for quotation in quotations:
            output.write_indented(str(quotation["words"]))
            output.write_indented(cited(quotation, "title"))
    write_timeline(value, event_columns)
    if len(quotations) < int(str(value["quotation_count"])):
        output.say(f"{len(quotations):,} of {value['quotation_count']:,} quotations; --limit 0 gives all")


def _meant(connection: sqlite3.Connection, name: str) -> int:
    rows = by_name(connection, name, SUGGESTIONS + 1)
    row = meant(name, rows, lambda number: known.names if (known := profile(connection, number)) else ())
    if row is None:
        raise unknown("person", name, rows, "people")
    return row.id
