"""Owns the layout of a register that a user writes: a table with headings, of which only `name` must be there."""

from __future__ import annotations

from collections.abc import Iterator

from db.registers.records import Entry, Succession
from loaders.registers.days import life
from loaders.registers.naming import as_written, key_of, kind_of
from loaders.registers.table import Line
from loaders.registers.troubles import Troubles

SCHEME = "own"
"""Of codes without a scheme beside them."""

# Column: what is in it.
COLUMNS: dict[str, str] = {
    "name": "the body's name",
    "code": "its code",
    "scheme": "whose code that is: ODS, GB-COH, GB-CHC … (without one: own)",
    "kind": "what it is: NHS trust, charity …",
    "place": "where it is",
    "opened": "its first day: 2009-04-01, 01/04/2009 or 20090401",
    "closed": "its last day",
    "aliases": "other names of it, with ; between them",
    "predecessors": "codes, in the same scheme, of those before it, with ; between them",
    "successors": "and of those after it",
}


def entries(headings: list[str], lines: Iterator[Line], troubles: Troubles) -> Iterator[Entry | Succession]:
    """One body a row; columns of other names are passed over, and told."""
    unknown = [heading for heading in headings if heading and heading not in COLUMNS]
    if unknown:
        troubles.add(1, f"passed over: {', '.join(unknown)[:100]} (known: {', '.join(COLUMNS)})")
    met: dict[tuple[str, str], int] = {}
    for number, cells in lines:
        row = dict(zip(headings, cells, strict=False))
        name, code = as_written(row.get("name", "")), row.get("code", "")
        if not name:
            troubles.add(number, "without a name; left out")
            continue
        kind = row.get("kind") or kind_of(name)
        key, scheme = key_of(name, kind), row.get("scheme") or SCHEME
        known = (scheme, code) if code else ("", key)
        if known in met:
            which = f"code {code}" if code else f"the name {name}, without a code,"
            troubles.add(number, f"{which} stands in line {met[known]:,} already; left out")
            continue
        met[known] = number
        opened, closed = life(row.get("opened"), row.get("closed"), number, troubles)
        yield Entry(
            key, name, kind, row.get("place") or None, opened, closed, ((scheme, code),) if code else (),
            tuple((key_of(other, None), other) for other in _listed(row.get("aliases"))),
        )  # fmt: skip
        yield from _kin(row, scheme, code, closed, opened)


def _kin(row: dict[str, str], scheme: str, code: str, closed: str | None, opened: str | None) -> Iterator[Succession]:
    if not code:
        return
    for other in _listed(row.get("predecessors")):
        yield Succession(scheme, other, code, opened)
    for other in _listed(row.get("successors")):
        yield Succession(scheme, code, other, closed)


def _listed(cell: str | None) -> list[str]:
    return list(dict.fromkeys(each.strip() for each in (cell or "").split(";") if each.strip()))
