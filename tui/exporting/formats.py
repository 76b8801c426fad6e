"""Owns which formats there are, and writing one of them; each is a module of its own, imported when it is asked for."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, TextIO

from db.connection import file_of
from db.export import snapshot
from db.search.query import Query
from tui.exporting.collection import Collection
from tui.exporting.destination import refuse_the_database, whole_file, whole_folder


@dataclass
class Written:
    """How many of what were written, and one line for each sort of thing that could not be or was changed."""

    counts: Mapping[str, int]
    notes: list[str] = field(default_factory=list)

    @property
    def in_words(self) -> str:
        """The numbers with their names, such as "2 events, 1 person"; empty for nothing."""
        named = ((number, _SINGULAR.get(name, name) if number == 1 else name) for name, number in self.counts.items())
        return ", ".join(f"{number:,} {name}" for number, name in named if number)


_SINGULAR = {
    "events": "event", "organisations": "organisation", "people": "person", "articles": "article",
    "mentions": "mention", "roles": "role", "quotations": "quotation", "amounts": "amount", "dates": "date",
    "relations": "relation", "edges": "edge", "slides": "slide",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Format:
    """`suffix` is that of the file; None for a folder of files. `words` say what it is for."""

    name: str
    module: str
    suffix: str | None
    words: str

    def default_name(self, day: str) -> str:
        """What an export of a day is called where nobody names it."""
        return f"care-explorer-export-{day}{self.suffix or f'-{self.name}'}"


FORMATS = {
    each.name: each
    for each in (
        Format("jsonl", "tui.exporting.json_lines", None, "every kind of fact with its characters, JSON Lines"),
        Format("csv", "tui.exporting.spreadsheets", None, "tables for a spreadsheet"),
        Format("markdown", "tui.exporting.markdown_report", ".md", "a report of the timeline with footnotes"),
        Format("ics", "tui.exporting.icalendar_events", ".ics", "events for a calendar, RFC 5545"),
        Format("timelinejs", "tui.exporting.timelinejs_slides", ".json", "a timeline for TimelineJS"),
        Format("ftm", "tui.exporting.followthemoney_entities", ".ftm.json", "entities for FollowTheMoney and Aleph"),
        Format("graphml", "tui.exporting.graphml_network", ".graphml", "the network of bodies and people"),
        Format("html", "tui.exporting.html_page", ".html", "one page for a browser"),
    )
}


def export(
    connection: sqlite3.Connection,
    query: Query,
    form: Format,
    target: Path | TextIO,
    *,
    about: str = "",
    tick: Callable[[], None] = lambda: None,
) -> Written:
    """Write what a query matches; `target` is a path or, for a format of one file, an open file.

    What another process loads meanwhile is in all of it or in none. `about` says for people what the query narrows
    to. Raises OSError where the target cannot be written; then nothing is left of it.
    """
    write: Callable[[Collection, Any], Written] = import_module(form.module).write
    if isinstance(target, Path):
        refuse_the_database(file_of(connection), target)
    with snapshot(connection):
        collection = Collection(connection, query, about, tick)
        if not isinstance(target, Path):
            return write(collection, target)
        if form.suffix is None:
            with whole_folder(target) as folder:
                return write(collection, folder)
        with whole_file(target) as file:
            return write(collection, file)
