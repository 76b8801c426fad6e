"""Owns how a query that is being typed may go on: its fields, and the values that the database has for each.

What a query means is in `db.search.query`; every question here looks at a bounded number of rows.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable
from typing import NamedTuple

from db.folding import folded
from db.judging.marks import tags_beside
from db.search.names import quoted_term
from db.search.query import CERTAINTIES, FIELDS, KINDS, NEWEST, RELEVANCE

MOST_VALUES = 12
_COMMONEST = 1000
"""So many of the commonest organisations, people, outlets and tags are looked through."""
_LEAST_LETTERS = 2
"""Of a word before it may become a field, since every other word begins like one."""
_PAST_ALL = "\U0010ffff"

# The end of what is typed: a field with the beginning of its value, else the beginning of a word.
_FIELD = re.compile(r'(?:^|(?<=\s))(?P<minus>-?)(?P<field>[^\W\d_]+):(?P<value>"[^"]*|[^\s"]*)$')
_WORD = re.compile(r"(?:^|(?<=\s))(?P<word>[^\W\d_]+)$")

_SUMS = (">100k", ">1m", ">10m", ">100m", ">1bn", "<100k", "<1m")


class Place(NamedTuple):
    """What is being typed: text[start:] is to be replaced. `field` is empty while it is itself being typed; `before`
    are values that stand before a comma."""

    start: int
    field: str
    beginning: str
    before: str = ""


def place_in(text: str) -> Place | None:
    """What may be completed at the end of a text; None where there is nothing."""
    if found := _FIELD.search(text):
        field = found["field"].lower()
        if field not in FIELDS or found["minus"]:
            return None
        value = found["value"].removeprefix('"')
        before, comma, last = value.rpartition(",") if field in ("kind", "certainty") else ("", "", value)
        return Place(found.start(), field, last, before + comma)
    if (found := _WORD.search(text)) and len(found["word"]) >= _LEAST_LETTERS:
        return Place(found.start(), "", found["word"])
    return None


def endings(connection: sqlite3.Connection, text: str) -> list[str]:
    """The texts that the end of `text` may be completed to, the likeliest first; empty where there are none."""
    place = place_in(text)
    if place is None:
        return []
    if not place.field:
        return [f"{field}:" for field in FIELDS if field.startswith(place.beginning.lower())]
    values = _VALUES.get(place.field, _none)(connection, place.beginning)
    return [f"{place.field}:{_quoted(place.before + value)}" for value in values]


def _none(_connection: sqlite3.Connection, _beginning: str) -> list[str]:
    return []


def _one_of(values: Iterable[str]) -> Callable[[sqlite3.Connection, str], list[str]]:
    def beginning_with(_connection: sqlite3.Connection, beginning: str) -> list[str]:
        return [value for value in values if value.startswith(beginning.lower())]

    return beginning_with


def _organisations(connection: sqlite3.Connection, beginning: str) -> list[str]:
    return _names(connection, "organisation", beginning)


def _people(connection: sqlite3.Connection, beginning: str) -> list[str]:
    return _names(connection, "person", beginning)


def _names(connection: sqlite3.Connection, table: str, beginning: str) -> list[str]:
    """The commonest bearers of names with this beginning, then others, then those of whose words one has it."""
    plain = folded(beginning)
    values = {"plain": plain, "past": plain + _PAST_ALL, "commonest": _COMMONEST, "most": MOST_VALUES}
    common = connection.execute(
        f"SELECT common.name FROM (SELECT id, name, mentions FROM {table} WHERE hidden = 0"
        f" ORDER BY mentions DESC, id LIMIT :commonest) AS common JOIN {table}_name ON {table}_id = common.id"
        " WHERE folded >= :plain AND folded < :past"
        " GROUP BY common.id ORDER BY common.mentions DESC, common.id LIMIT :most",
        values,
    )
    found = [name for (name,) in common]
    if len(found) < MOST_VALUES and plain:
        others = connection.execute(
            f"SELECT {table}.name FROM {table}_name JOIN {table} ON {table}.id = {table}_id"
            " WHERE folded >= :plain AND folded < :past AND hidden = 0 ORDER BY folded LIMIT :commonest",
            values,
        )
        found += [name for (name,) in others]
    if len(found) < MOST_VALUES and plain:
        by_word = connection.execute(
            f"SELECT {table}.name FROM (SELECT DISTINCT {table}_id AS number FROM {table}_search"
            f" JOIN {table}_name ON {table}_name.id = {table}_search.rowid WHERE {table}_search MATCH :words"
            f" LIMIT :commonest) JOIN {table} ON {table}.id = number WHERE hidden = 0"
            f" ORDER BY mentions DESC, {table}.id LIMIT :most",
            {**values, "words": " AND ".join(f"{quoted_term(word)} *" for word in plain.split())},
        )
        found += [name for (name,) in by_word]
    return [name for name in dict.fromkeys(found) if '"' not in name][:MOST_VALUES]


def _outlets(connection: sqlite3.Connection, beginning: str) -> list[str]:
    rows = connection.execute(
        "SELECT name FROM outlet WHERE articles > 0 ORDER BY articles DESC LIMIT ?", (_COMMONEST,)
    )
    return _with_word((name for (name,) in rows), beginning)


def _tags(connection: sqlite3.Connection, beginning: str) -> list[str]:
    rows = connection.execute("SELECT tag FROM tag ORDER BY articles DESC, tag LIMIT ?", (_COMMONEST,))
    own = (tag for tag, _ in tags_beside(connection))
    # A tag is asked for as a whole, so that it must begin so.
    found = {tag.lower(): tag for tag in (*own, *(tag for (tag,) in rows)) if tag.lower().startswith(beginning.lower())}
    return [tag for tag in found.values() if '"' not in tag][:MOST_VALUES]


def _kinds_of_body(connection: sqlite3.Connection, beginning: str) -> list[str]:
    rows = connection.execute(
        "SELECT kind FROM organisation_kind ORDER BY organisations DESC, kind LIMIT ?", (_COMMONEST,)
    )
    return _with_word((kind for (kind,) in rows), beginning)


def _with_word(names: Iterable[str], beginning: str) -> list[str]:
    """Names that begin so, then those of which another word does."""
    plain = folded(beginning)
    kept = [(name, folded(name)) for name in names if '"' not in name]
    first = [name for name, whole in kept if whole.startswith(plain)]
    second = [name for name, whole in kept if f" {plain}" in whole and not whole.startswith(plain)]
    return [*first, *second][:MOST_VALUES]


def _days(connection: sqlite3.Connection, beginning: str) -> list[str]:
    """Years that have events or, once a year is typed, its months."""
    length = 7 if len(beginning) > 4 else 4
    rows = connection.execute(
        "SELECT DISTINCT substr(month, 1, :length) FROM timeline_month WHERE month > '' AND month >= :first"
        " AND month < :past ORDER BY 1 LIMIT :most",
        {"length": length, "first": beginning, "past": beginning + _PAST_ALL, "most": MOST_VALUES},
    )
    return [day for (day,) in rows]


def _months(connection: sqlite3.Connection, beginning: str) -> list[str]:
    rows = connection.execute(
        "SELECT month FROM timeline_month WHERE month > '' AND month >= :first AND month < :past"
        " ORDER BY month LIMIT :most",
        {"first": beginning, "past": beginning + _PAST_ALL, "most": MOST_VALUES},
    )
    return [month for (month,) in rows]


_VALUES: dict[str, Callable[[sqlite3.Connection, str], list[str]]] = {
    "org": _organisations,
    "body": _kinds_of_body,
    "person": _people,
    "kind": _one_of(KINDS),
    "certainty": _one_of(CERTAINTIES),
    "outlet": _outlets,
    "tag": _tags,
    "from": _days,
    "to": _days,
    "month": _months,
    "money": _one_of(_SUMS),
    "sort": _one_of((RELEVANCE, NEWEST)),
}


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"\s", value) else value
