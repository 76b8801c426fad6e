"""Owns the registers of bodies of any trade: Companies House, and the charities of England and Wales."""

from __future__ import annotations

from collections.abc import Iterator

from db.registers.records import Entry
from loaders.registers.days import life
from loaders.registers.naming import as_written, key_of, kind_of
from loaders.registers.table import Line
from loaders.registers.troubles import Troubles

COMPANY, CHARITY = "GB-COH", "GB-CHC"
_MOST_FORMER_NAMES = 10
_MAIN_CHARITY = "0"


def companies(headings: list[str], lines: Iterator[Line], troubles: Troubles) -> Iterator[Entry]:
    """Companies with their former names. Those that were dissolved are not in the file."""
    former = [f"previousname_{number}.companyname" for number in range(1, _MOST_FORMER_NAMES + 1)]
    met: set[str] = set()
    for number, cells in lines:
        row = dict(zip(headings, cells, strict=False))
        code, name = row.get("companynumber", ""), as_written(row.get("companyname", ""))
        if not _is_new(code, name, number, met, troubles):
            continue
        opened, closed = life(row.get("incorporationdate"), row.get("dissolutiondate"), number, troubles)
        kind = kind_of(name)
        others = [as_written(row[column]) for column in former if row.get(column)]
        yield Entry(
            key_of(name, kind), name, kind or "company", as_written(row.get("regaddress.posttown", "")) or None,
            opened, closed, ((COMPANY, code),), tuple((key_of(other, kind_of(other)), other) for other in others),
        )  # fmt: skip


def charities(headings: list[str], lines: Iterator[Line], troubles: Troubles) -> Iterator[Entry]:
    """Main charities; those linked to one have its number."""
    met: set[str] = set()
    for number, cells in lines:
        row = dict(zip(headings, cells, strict=False))
        if row.get("linked_charity_number", _MAIN_CHARITY) not in ("", _MAIN_CHARITY):
            continue
        code, name = row.get("registered_charity_number", ""), as_written(row.get("charity_name", ""))
        if not _is_new(code, name, number, met, troubles):
            continue
        opened, closed = life(row.get("date_of_registration"), row.get("date_of_removal"), number, troubles)
        company = row.get("charity_company_registration_number", "")
        kind = kind_of(name)
        yield Entry(
            key_of(name, kind), name, kind or "charity", None, opened, closed,
            ((CHARITY, code), *(((COMPANY, company),) if company else ())),
        )  # fmt: skip


def _is_new(code: str, name: str, number: int, met: set[str], troubles: Troubles) -> bool:
    if not code or not name:
        troubles.add(number, f"without a {'name' if code else 'number'}; left out")
        return False
    if code in met:
        troubles.add(number, f"number {code} was met before; left out")
        return False
    met.add(code)
    return True
