"""Owns the records that the Organisation Data Service's ORD interface gives as JSON: one, or several in a list.

A list of one may be an object there, a missing section is absent, and a succession is told in both records.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from db.registers.records import Entry, Succession
from loaders.registers.days import day, life
from loaders.registers.naming import as_written, key_of, kind_of
from loaders.registers.ods import SCHEME
from loaders.registers.table import NotARegister, Table
from loaders.registers.troubles import Troubles

_MOST_CHARACTERS = 100_000_000
# Primary roles whose kind a name does not tell.
ROLES: dict[str, str] = {"RO76": "GP practice", "RO318": "integrated care board", "RO319": "sub-ICB location"}


def records(table: Table, troubles: Troubles) -> Iterator[Entry | Succession]:
    """What the records say. Raises `NotARegister` where the file is no JSON, or holds no such record."""
    with table.text() as file:
        text = file.read(_MOST_CHARACTERS + 1)
    if len(text) > _MOST_CHARACTERS:
        raise NotARegister(f"JSON of more than {_MOST_CHARACTERS:,} characters; the CSV files are for so many")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotARegister(f"it begins as JSON does, but is none: {error}") from error
    told = _listed(found.get("Organisations", found)) if isinstance(found, dict) else found
    met: set[Succession] = set()
    for number, record in enumerate(told, 1):
        inner = _section(record, "Organisation") if isinstance(record, dict) else {}
        code = str(_section(inner, "OrgId").get("extension") or "")
        name = as_written(str(inner.get("Name") or ""))
        if not code or not name:
            troubles.add(number, "no ODS record (OrgId and Name); left out")
            continue
        yield _entry(inner, code, name, number, troubles)
        for succession in _successions(inner, code):
            if succession not in met:
                met.add(succession)
                yield succession


def _entry(record: dict[str, Any], code: str, name: str, number: int, troubles: Troubles) -> Entry:
    # Legal dates are rare, and where there are none the operational ones hold.
    dates = {str(each.get("Type")): each for each in _listed(record.get("Date")) if isinstance(each, dict)}
    dated = dates.get("Operational") or dates.get("Legal") or {}
    opened, closed = life(_text(dated.get("Start")), _text(dated.get("End")), number, troubles)
    roles = [each for each in _listed(_section(record, "Roles").get("Role")) if isinstance(each, dict)]
    primary = next((str(each.get("id")) for each in roles if str(each.get("primaryRole")).lower() == "true"), "")
    kind = ROLES.get(primary) or kind_of(name)
    town = _section(_section(record, "GeoLoc"), "Location").get("Town")
    return Entry(
        key_of(name, kind), name, kind, as_written(str(town)) if town else None, opened, closed, ((SCHEME, code),)
    )


def _successions(record: dict[str, Any], code: str) -> Iterator[Succession]:
    for each in _listed(_section(record, "Succs").get("Succ")):
        if not isinstance(each, dict):
            continue
        other = str(_section(_section(each, "Target"), "OrgId").get("extension") or "")
        dates = [_text(date.get("Start")) for date in _listed(each.get("Date")) if isinstance(date, dict)]
        try:
            when = day(next(filter(None, dates), None))
        except ValueError:
            when = None
        if other and other != code:
            before = each.get("Type") == "Predecessor"
            yield Succession(SCHEME, *((other, code) if before else (code, other)), when)


def _section(value: Any, name: str | None = None) -> dict[str, Any]:
    found = value.get(name) if name is not None and isinstance(value, dict) else value
    return found if isinstance(found, dict) else {}


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: Any) -> str | None:
    return str(value) if value else None
