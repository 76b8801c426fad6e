"""Owns the JSON Lines export as a format among the others; the rows themselves are `db.export`'s."""

from __future__ import annotations

from pathlib import Path

from db.export import export_jsonl
from tui.exporting.collection import Collection
from tui.exporting.formats import Written

_NAMED = {"events": "tellings of events"}


def write(collection: Collection, folder: Path) -> Written:
    """Nine files, each fact with its place in the text of its article's line."""
    written = export_jsonl(collection.connection, folder, collection.query)
    return Written({_NAMED.get(name, name): number for name, number in written.items()})
