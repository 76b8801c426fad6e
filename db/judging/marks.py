"""Owns the questions about what the user put beside rows: the signs for the lists, and one row's notes and tags."""

from __future__ import annotations

import sqlite3

SIGNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("+", ("bookmark",)),
    ("#", ("tag",)),
    ("¶", ("note",)),
    ("~", ("renamed", "merged", "split", "corrected")),
)
"""(sign, marks that it stands for), in the order in which they are shown; the help explains them."""


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
