"""Owns the questions about what the user put beside rows: the signs for the lists, and one row's notes and tags."""

from __future__ import annotations

from db.light import sqlite as sqlite3
from db.light.typing import NamedTuple

BOOKMARKED = "bookmarked"
"""The tag that a bookmarked article has, so that the `tag:` field finds it."""

SIGNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("+", ("bookmark",)),
    ("#", ("tag",)),
    ("¶", ("note",)),
    ("~", ("renamed", "merged", "split", "corrected")),
)
"""(sign, marks that it stands for), in the order in which they are shown; the help explains them."""


class Own(NamedTuple):
    """The tags and notes of the user on one row; a bookmark is a tag."""

    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


NOTHING_OWN = Own()


class Tagged(NamedTuple):
    """Row ids of the organisations, people and events (leads) that have some tag; articles have a table of tags."""

    organisations: tuple[int, ...] = ()
    people: tuple[int, ...] = ()
    events: tuple[int, ...] = ()


NOTHING_TAGGED = Tagged()


def tagged(connection: sqlite3.Connection, tags: tuple[str, ...]) -> Tagged:
    """What has one of these tags, in any case of letters; a bookmark is a tag."""
    found: dict[str, list[int]] = {"organisation": [], "person": [], "event": []}
    marks = ", ".join("?" * len(tags))
    rows = connection.execute(
        "SELECT DISTINCT subject_kind, subject_id FROM mark WHERE subject_kind <> 'article' AND"
        f" CASE mark WHEN 'tag' THEN value WHEN 'bookmark' THEN '{BOOKMARKED}' END COLLATE NOCASE IN ({marks})",
        tags,
    )
    for kind, number in rows:
        found[kind].append(number)
    return Tagged(*(tuple(numbers) for numbers in found.values()))


def tags_beside(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    """(tag, how many organisations, people and events have it)."""
    rows = connection.execute(
        "SELECT tag, count(*) FROM (SELECT CASE mark WHEN 'tag' THEN value ELSE ? END AS tag FROM mark"
        " WHERE subject_kind <> 'article' AND mark IN ('tag', 'bookmark')) GROUP BY tag COLLATE NOCASE",
        (BOOKMARKED,),
    )
    return rows.fetchall()


def own_by_row(connection: sqlite3.Connection, kind: str) -> dict[int, Own]:
    """What the user put beside the organisations, people, articles or events that have any, by row id."""
    found: dict[int, Own] = {}
    rows = connection.execute(
        "SELECT subject_id, mark, value FROM mark WHERE subject_kind = ? AND mark IN ('bookmark', 'tag', 'note')"
        " ORDER BY subject_id, mark, value",
        (kind,),
    )
    for number, mark, value in rows:
        own = found.get(number, NOTHING_OWN)
        tags = own.tags if mark == "note" else (*own.tags, value or BOOKMARKED)
        found[number] = Own(tags, (*own.notes, value) if mark == "note" else own.notes)
    return found


def signs(connection: sqlite3.Connection, kind: str) -> dict[int, str]:
    """The signs of every organisation, person, article or event that has any, by row id."""
    marked: dict[int, set[str]] = {}
    rows = connection.execute("SELECT subject_id, mark FROM mark WHERE subject_kind = ?", (kind,))
    for number, mark in rows:
        marked.setdefault(number, set()).add(mark)
    return {number: "".join(sign for sign, of in SIGNS if marks & set(of)) for number, marks in marked.items()}


def marks_beside(connection: sqlite3.Connection, kind: str, number: int) -> list[tuple[str, str]]:
    """(mark, value) of one row."""
    rows = connection.execute(
        "SELECT mark, value FROM mark WHERE subject_kind = ? AND subject_id = ? ORDER BY mark, value", (kind, number)
    )
    return rows.fetchall()
