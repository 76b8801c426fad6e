"""Owns adding registers to a database: each file whole or not at all, then the organisations that it knows."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from db.registers.linking import Linked, link
from db.registers.storing import known_bytes, store
from db.writing.sources import together
from loaders.registers.layouts import read
from loaders.registers.table import NotARegister, Table, as_table, files
from loaders.registers.troubles import Troubles

_ROWS_BETWEEN = 1000
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Added:
    """One register as it was added. `note` is what was guessed; `unchanged` says that it was here already."""

    name: str
    layout: str
    entries: int
    successions: int
    replaced: bool
    unchanged: bool
    note: str | None
    troubles: Troubles


@dataclass(slots=True)
class AddReport:
    """What adding did. `refused` are (path, why); `linked` is None where nothing new came in."""

    added: list[Added] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    linked: Linked | None = None


Progress = Callable[[str, int], None]


def add(connection: sqlite3.Connection, paths: Iterable[str], progress: Progress) -> AddReport:
    """Add each file, or each table of an archive, in a transaction of its own; then give the organisations what they
    say. What is no register is refused, and the others are added."""
    report = AddReport()
    for path in paths:
        try:
            for file in files(Path(path)):
                try:
                    report.added.append(_add(connection, as_table(file), progress))
                except NotARegister as reason:
                    report.refused.append((file.path, str(reason)))
        except NotARegister as reason:
            report.refused.append((path, str(reason)))
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) and error.strerror else "not a possible name of a file"
            report.refused.append((path, why.lower()))
    if any(not added.unchanged for added in report.added):
        with together(connection):
            report.linked = link(connection)
    return report


def _add(connection: sqlite3.Connection, table: Table, progress: Progress) -> Added:
    troubles = Troubles()
    layout, rows = read(table, troubles)
    if known_bytes(connection, table.name) == table.sha256:
        return Added(table.name, layout, 0, 0, False, True, table.note, troubles)
    connection.execute("BEGIN IMMEDIATE")
    try:
        stored = store(
            connection, _counted(rows, table.name, progress),
            name=table.name, layout=layout, path=table.path, sha256=table.sha256,
        )  # fmt: skip
        if not stored.entries and not stored.successions:
            raise NotARegister("no row of it says anything")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return Added(table.name, layout, *stored, False, table.note, troubles)


def _counted(rows: Iterator[Row], name: str, progress: Progress) -> Iterator[Row]:
    for number, row in enumerate(rows, 1):
        if number % _ROWS_BETWEEN == 0:
            progress(name, number)
        yield row
