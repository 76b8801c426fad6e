"""Owns the commands about the collection as a whole: what is in it, and whether it is whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import click

from tui.commands import output
from tui.commands.options import Asking, question
from tui.commands.output import Column
from tui.exit_codes import DONE, NOTHING_FOUND
from tui.text.display_dates import display
from tui.text.wording import counted

REFUSAL_COLUMNS = (Column("status", "Not loaded"), Column("path", "Source"), Column("reason", "Why"))


@click.command()
@question(limit=20)
def info(asking: Asking) -> int:
    """What is in the database, and what could not be loaded."""
    from db.questions.overview import overview
    from db.questions.sources import refusals
    from db.registers.listing import registers

    path = asking.choice.path.absolute()
    with asking.reader() as connection:
        found = overview(connection)
        refused = refusals(connection)
        known = registers(connection)
        ends = [_end_of_timeline(connection, newest_first) for newest_first in (False, True)]
    shown = [asdict(refusal) for refusal in refused[: asking.limit or None]]
    value = {"database": str(path), "bytes": _bytes_of(path), **found._asdict(), "registers": len(known)}
    if asking.form == "json":
        output.write_json({**value, "refusals": shown})
    elif asking.form != "table":
        output.write_rows([value], (), asking.form)
    else:
        rows = ({"what": what, "value": known} for what, known in _told(value, ends) if known is not None)
        output.write_rows(rows, (Column("what", "What"), Column("value", "Value")), "table")
        if shown:
            output.write("")
            output.write_rows(shown, REFUSAL_COLUMNS, "table")
    if len(shown) < len(refused):
        output.say(f"{len(shown):,} of {len(refused):,} sources that were not loaded; --limit 0 gives all")
    return DONE


def _bytes_of(path: Path) -> int:
    """The size of a database, with what was written and is not in its own file yet."""
    log = path.with_name(f"{path.name}-wal")
    return path.stat().st_size + (log.stat().st_size if log.exists() else 0)


def _end_of_timeline(connection: sqlite3.Connection, newest_first: bool) -> str | None:
    """The first or the last dated event's date, no more precise than it is known."""
    from db.questions.events import window
    from db.search.query import Query

    rows = window(connection, Query(), 0, 1, newest_first)
    return display(rows[0].edtf) if rows and rows[0].edtf else None


def _told(value: Mapping[str, object], ends: Sequence[str | None]) -> Iterator[tuple[str, object]]:
    """What a person asks of a database, in words; the data forms have every number."""
    yield "database", value["database"]
    yield "size", f"{int(str(value['bytes'])) / 1e6:,.1f} MB"
    for what in ("articles", "organisations", "people", "events", "mentions"):
        yield what, value[what]
    yield "sources loaded", value["sources"]
    yield "sources skipped", value["skipped"]
    yield "sources failed", value["failed"]
    yield "registers", value["registers"] or None
    yield "articles from", value["first_day"]
    yield "articles to", value["last_day"]
    yield "events from", ends[0]
    yield "events to", ends[1]
    yield "schema version", value["schema_version"]


@click.command()
@question(limit=None)
def check(asking: Asking) -> int:
    """Whether the database is whole; each problem is a line, and the exit code is then 1."""
    from db.checking import check as problems_of

    with asking.reader() as connection:
        problems = problems_of(connection)
    if asking.form != "table":
        output.write_rows([{"problem": problem} for problem in problems], (Column("problem", "Problem"),), asking.form)
    for problem in problems if asking.form == "table" else ():
        output.write(problem)
    output.say(counted(len(problems), "problem") if problems else "the database is whole")
    return NOTHING_FOUND if problems else DONE
