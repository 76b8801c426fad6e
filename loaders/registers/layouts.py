"""Owns which layout a file has, told by its columns and not by its name, and hands its rows on to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from db.registers.records import Entry, Succession
from loaders.registers import companies, local_authorities, ods, ods_records, ons, own
from loaders.registers.table import Line, NotARegister, Table
from loaders.registers.troubles import Troubles

Rows = Iterator[Entry | Succession]


@dataclass(frozen=True, slots=True)
class Layout:
    """One register's shape. `columns` are names that the first line must have, in lower case; `read` gets the rows
    after it."""

    words: str
    columns: frozenset[str]
    read: Callable[[list[str], Iterator[Line], Troubles], Rows]


def _columns(*names: str) -> frozenset[str]:
    return frozenset(names)


WITH_HEADINGS: tuple[Layout, ...] = (
    Layout("local authorities", _columns("local-authority-code", "official-name"), local_authorities.authorities),
    Layout("local authorities, names", _columns("la-name", "local-authority-code"), local_authorities.names),
    Layout("Companies House", _columns("companyname", "companynumber"), companies.companies),
    Layout("charity register", _columns("registered_charity_number", "charity_name"), companies.charities),
    Layout("your own", _columns("name"), own.entries),
)
_ODS = Layout("NHS ODS organisations", frozenset(), ods.organisations)
_SUCCESSION = Layout("NHS ODS succession", frozenset(), ods.successions)
_ONS = Layout("ONS health geography", frozenset(), ons.areas)
_ODS_COLUMNS, _SUCCESSION_COLUMNS, _MEMBERSHIP_COLUMNS = 27, 5, 6
_DIGITS = re.compile(r"\d{8}")


def read(table: Table, troubles: Troubles) -> tuple[str, Rows]:
    """The layout of a table in words, and what its rows say. Raises `NotARegister`, now or while the rows are read."""
    with table.text() as file:
        beginning = file.read(1000).lstrip()
    if beginning[:1] in ("{", "["):
        return "NHS ODS records", ods_records.records(table, troubles)
    lines = table.lines()
    first = next(lines, None)
    if first is None:
        raise NotARegister("no row in it")
    headings = [heading.strip().lower() for heading in first.cells]
    for layout in WITH_HEADINGS:
        if layout.columns.issubset(headings):
            return layout.words, layout.read(headings, lines, troubles)
    if ons.is_look_up(headings):
        return _ONS.words, _ONS.read(headings, lines, troubles)
    layout = _without_headings(first)
    return layout.words, layout.read([], _and(first, lines), troubles)


def _without_headings(first: Line) -> Layout:
    cells = first.cells
    if len(cells) == _ODS_COLUMNS and all(not cell or _DIGITS.fullmatch(cell) for cell in cells[10:12]):
        return _ODS
    if len(cells) == _SUCCESSION_COLUMNS and _DIGITS.fullmatch(cells[3]):
        return _SUCCESSION
    if len(cells) == _MEMBERSHIP_COLUMNS and _DIGITS.fullmatch(cells[3]):
        raise NotARegister("an ODS membership file; it has codes only, no names and no successions")
    shown = ", ".join(cells[:4])[:60]
    raise NotARegister(
        f"no layout that is known: {len(cells)} columns, beginning {shown!r}; a file of your own needs a column"
        ' "name" (`care-explorer register add --help`)'
    )


def _and(first: Line, rest: Iterator[Line]) -> Iterator[Line]:
    yield first
    yield from rest
