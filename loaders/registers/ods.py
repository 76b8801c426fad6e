"""Owns the CSV files of the NHS Organisation Data Service: organisations in 27 columns, successions in 5, no headings.

Columns as the service's file specification numbers them, from 1; the code counts from 0.
"""

from __future__ import annotations

from collections.abc import Iterator

from db.registers.records import Entry, Succession
from loaders.registers.days import day, life
from loaders.registers.naming import as_written, key_of, kind_of
from loaders.registers.table import Line
from loaders.registers.troubles import Troubles, is_new

SCHEME = "ODS"
_COLUMNS, _SUCCESSION_COLUMNS = 27, 5
_CODE, _NAME, _TOWN, _COUNTY, _OPENED, _CLOSED, _STATUS, _SETTING = 0, 1, 7, 8, 10, 11, 12, 25
_GP_PRACTICE = "4"
"""The prescribing setting of a general practice; other prescribers have the same layout."""


def organisations(_headings: list[str], lines: Iterator[Line], troubles: Troubles) -> Iterator[Entry]:
    """etr, eccg, epraccur and all of their family."""
    met: dict[str, int] = {}
    for number, cells in lines:
        if len(cells) != _COLUMNS:
            troubles.add(number, f"{len(cells)} columns, not {_COLUMNS}; left out")
            continue
        code, name = cells[_CODE], as_written(cells[_NAME])
        if not is_new(code, name, number, met, troubles):
            continue
        opened, closed = life(cells[_OPENED], cells[_CLOSED], number, troubles)
        kind = kind_of(name)
        if cells[_STATUS] and cells[_SETTING] == _GP_PRACTICE:
            kind = "GP practice"
        yield Entry(
            key_of(name, kind), name, kind, as_written(cells[_TOWN] or cells[_COUNTY]) or None, opened, closed,
            ((SCHEME, code),),
        )  # fmt: skip


def successions(_headings: list[str], lines: Iterator[Line], troubles: Troubles) -> Iterator[Succession]:
    """succ and succarc: which code followed which, and when."""
    for number, cells in lines:
        if len(cells) != _SUCCESSION_COLUMNS or not cells[0] or not cells[1]:
            troubles.add(number, "not two codes, a reason, a day and a sign; left out")
            continue
        if cells[0] == cells[1]:
            troubles.add(number, f"{cells[0]} after itself; left out")
            continue
        try:
            when = day(cells[3])
        except ValueError:
            troubles.add(number, f"{cells[3][:40]!r} is no day; kept without one")
            when = None
        yield Succession(SCHEME, cells[0], cells[1], when)
