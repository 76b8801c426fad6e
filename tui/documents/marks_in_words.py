"""Owns how what the user put beside a row is told above it in the article pane."""

from __future__ import annotations

import sqlite3

from db.judging.marks import marks_beside


def beside(connection: sqlite3.Connection, kind: str, number: int) -> str:
    """Bookmark, tags, changes and note of a row as one line; empty without any. An article's tags, its bookmark among
    them, stand in its byline."""
    found: dict[str, list[str]] = {}
    for mark, value in marks_beside(connection, kind, number):
        found.setdefault(mark, []).append(value)
    said = ["+ bookmarked"] if "bookmark" in found else []
    said += [f"# {tag}" for tag in found.get("tag", ()) if kind != "article"]
    said += [f"~ was called {name}" for name in found.get("renamed", ())]
    said += [f"~ with {name}" for name in found.get("merged", ())]
    said += ["~ split off by you"] if "split" in found else []
    said += [f"~ corrected: {was}" for was in found.get("corrected", ())]
    said += [f"¶ {note}" for note in found.get("note", ())]
    return "  ".join(said)
