"""Owns the questions about what the user put beside rows: the signs for the lists, and one row's notes and tags."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

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
