"""Owns one organisation as an answer: which one a name means, its profile as a value, and the profile as text."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import asdict
from difflib import SequenceMatcher
from typing import Any

from db.folding import folded
from db.questions import events
from db.questions.organisation_profiles import Profile, profile, with_code
from db.questions.organisations import by_name
from db.questions.summarised import OrganisationRow
from db.search.query import Query
from tui.commands import output
from tui.commands.output import Column, Row
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
from tui.text.display_dates import display
from tui.text.wording import kin_said, name_of_key, registered_words

ROLE_COLUMNS = (
    Column("name", "Person"),
    Column("role", "Role"),
    Column("article_id", "Article", lambda row: str(row["article_id"]), right=True),
)
_LIKE, _BEGINNING = 0.6, 3
_SHORTEST_TELLING_WORD = 4
"""A shorter word of a name ("NHS", "of") is in too many others to suggest one."""


def find_organisation(connection: sqlite3.Connection, name: str) -> Profile:
    """The organisation that bears the name, or the only one that the name begins. Raises Failure with suggestions."""
    if (number := id_of(name)) and (name.startswith("#") or not by_name(connection, name, 1)):
        found = profile(connection, number)
        if found is None:
            raise Failure(f"there is no organisation {name}; `care-explorer organisations` lists them", NOTHING_FOUND)
        return found
    rows = by_name(connection, name, SUGGESTIONS + 1)
    row = meant(name, rows, lambda number: known.names if (known := profile(connection, number)) else ())
    if row is not None and (found := profile(connection, row.id)):
        return found
    if not rows and (found := _of_code(connection, name)):
        return found
    raise unknown("organisation", name, rows or alike(connection, name), "organisations")


def _of_code(connection: sqlite3.Connection, name: str) -> Profile | None:
    """The organisation whose code was typed; None where there is none, or several."""
    numbers = with_code(connection, name)
    found = profile(connection, numbers[0]) if len(numbers) == 1 else None
    if found is not None:
        output.say(f"read as a code of {found.name}")
    return found


def organisation_value(connection: sqlite3.Connection, found: Profile, limit: int) -> Value:
    """The profile with its events (at most `limit`, 0 for all), each with its sentence."""
    query = Query(organisation_ids=(found.id,))
    rows = in_windows(lambda offset, size: events.window(connection, query, offset, size), limit)
    value = asdict(found)
    value["event_count"] = value.pop("events")
    return {**value, "timeline": [event_value(connection, row) for row in rows]}


def write_organisation(value: Value, event_columns: Sequence[Column]) -> None:
    """The profile as text."""
    output.write_heading(str(value["name"]))
    output.write(" · ".join(part for part in (str(value["kind"]), value["place"], _life(value)) if part))  # type: ignore[misc]
    for label, words in _lines(value):
        if words:
            output.write(f"{label}: {words}")
    write_table(rows_of(value, "people"), ROLE_COLUMNS)
    write_companions(value)
    write_timeline(value, event_columns)


def alike(connection: sqlite3.Connection, name: str) -> list[OrganisationRow]:
    """Organisations with a word or a beginning of the name, the likest first; likeness only suggests."""
    words = [word for word in name.split() if len(word) >= _SHORTEST_TELLING_WORD]
    beginnings = [*words, *(word[:_BEGINNING] for word in words)]
    rows = {row.id: row for beginning in beginnings for row in by_name(connection, beginning, 50)}
    likeness = {number: _likeness(name, row.name) for number, row in rows.items()}
    likest = sorted((number for number in rows if likeness[number] >= _LIKE), key=lambda number: -likeness[number])
    return [rows[number] for number in likest[:SUGGESTIONS]]


def _likeness(typed: str, name: str) -> float:
    """From 0 to 1, of the typed name to the whole name or to the likest of its words."""
    typed = folded(typed)
    return max(SequenceMatcher(None, typed, words).ratio() for words in (folded(name), *folded(name).split()))


def _life(value: Row) -> str:
    opened, closed = value["opened"], value["closed"]
    parts = [f"from {display(str(opened))}" if opened else "", f"until {display(str(closed))}" if closed else ""]
    return " ".join(part for part in parts if part)


def _lines(value: Value) -> list[tuple[str, str]]:
    codes = value["codes"]
    return [
        ("Also called", other_names(value)),
        ("Codes", "; ".join(f"{scheme} {code}" for scheme, code in codes) if isinstance(codes, list | tuple) else ""),
        ("Before it", _kin(value, "predecessors")),
        ("After it", _kin(value, "successors")),
        ("Registered", "; ".join(_registered(said) for said in rows_of(value, "registers"))),
        ("Seen", seen(value)),
    ]


def _kin(value: Value, key: str) -> str:
    """The bodies before or after; one that the collection does not hold goes by the words of its key."""
    return "; ".join(_kin_words(kin) for kin in rows_of(value, key))


def _kin_words(kin: Row) -> str:
    said = kin_said(*(str(kin[each]) if kin[each] else None for each in ("day", "register")))
    return str(kin["name"] or name_of_key(str(kin["key"]))) + (f" ({said})" if said else "")


def _registered(said: Row) -> str:
    codes, registers = (_sequence(said[each]) for each in ("codes", "registers"))
    return registered_words(codes, str(said["name"]), _life(said), registers)


def _sequence(value: object) -> Sequence[Any]:
    return value if isinstance(value, list | tuple) else ()
