"""Owns mySociety's tables of local authorities: codes, lives and successors, and all the ways to name one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from db.registers.records import Entry, Succession
from loaders.registers.days import last_day, life
from loaders.registers.naming import key_of
from loaders.registers.ons import SCHEME as ONS
from loaders.registers.table import Line
from loaders.registers.troubles import Troubles, is_new

SCHEME = "GB-LAE"
"""As org-id.guide calls the register of local authorities."""
KIND = "local authority"


def authorities(headings: list[str], lines: Iterator[Line], troubles: Troubles) -> Iterator[Entry | Succession]:
    """One authority a row, those that have ended among them."""
    met: dict[str, int] = {}
    for number, cells in lines:
        row = dict(zip(headings, cells, strict=False))
        code, name = row.get("local-authority-code", ""), row.get("official-name", "")
        if not is_new(code, name, number, met, troubles):
            continue
        opened, closed = life(row.get("start-date"), last_day(row.get("end-date")), number, troubles)
        ended = [each.strip() for each in row.get("former-gss-codes", "").split(",")]
        codes = [(ONS, each) for each in (row.get("gss-code", ""), *ended) if each]
        yield Entry(
            key_of(name, KIND), name, KIND, row.get("nice-name") or None, opened, closed,
            ((SCHEME, code), *codes), tuple((key_of(other, KIND), other) for other in _others(row, name)),
        )  # fmt: skip
        for after in row.get("replaced-by", "").split(","):
            if after.strip() and after.strip() != code:
                yield Succession(SCHEME, code, after.strip(), closed)


def names(_headings: list[str], lines: Iterator[Line], troubles: Troubles) -> Iterator[Entry]:
    """One name a row; the first of a code is the authority's own."""
    of_code: dict[str, dict[str, None]] = defaultdict(dict)
    for number, cells in lines:
        name, code = (*cells, "", "")[:2]
        if not name or not code:
            troubles.add(number, f"without a {'code' if name else 'name'}; left out")
            continue
        of_code[code][name] = None
    for code, several in of_code.items():
        own, *others = several
        yield Entry(
            key_of(own, KIND), own, KIND, codes=((SCHEME, code),),
            names=tuple((key_of(other, KIND), other) for other in others),
        )  # fmt: skip


def _others(row: dict[str, str], name: str) -> list[str]:
    # The names are separated by commas, which some of them have themselves; those with capitals are whole.
    listed = [each.strip() for each in row.get("alt-names", "").split(",")]
    return [each for each in dict.fromkeys(listed) if each and not each.islower() and each != name and "," not in name]
