"""Owns the look-up files of the Office for National Statistics for health areas: its code, the ODS code, the name.

The columns are called after the area and the year: PCO12CD, PCO12CDO, PCO12NM.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from db.registers.records import Entry
from loaders.registers.naming import key_of
from loaders.registers.ods import SCHEME as ODS
from loaders.registers.table import Line, NotARegister
from loaders.registers.troubles import Troubles

SCHEME = "ONS"
_NAME_COLUMN = re.compile(r"(?P<stem>[a-z]+)(?P<year>\d\d)nm")
_CARE_TRUST = "E17"

# The stem of the columns: the kind, and the body's name after that of its area.
AREAS: dict[str, tuple[str, str]] = {
    "pco": ("primary care trust", "{} PCT"),
    "pct": ("primary care trust", "{} PCT"),
    "sha": ("strategic health authority", "{} Strategic Health Authority"),
    "ccg": ("clinical commissioning group", "{} CCG"),
    "icb": ("integrated care board", "{}"),
    "stp": ("sustainability and transformation partnership", "{}"),
    "nhsat": ("NHS area team", "{} Area Team"),
    "lhb": ("health board", "{}"),
}


def is_look_up(headings: list[str]) -> bool:
    """Whether the first name column is that of an area of the table, with its code beside it."""
    return _stem(headings) is not None


def areas(headings: list[str], lines: Iterator[Line], troubles: Troubles) -> Iterator[Entry]:
    """The bodies that the first three columns name; what they lie in is passed over."""
    found = _stem(headings)
    if found is None:
        raise NotARegister("without a column of names")
    stem = found["stem"] + found["year"]
    places = {ending: headings.index(f"{stem}{ending}") for ending in ("cd", "cdo", "cdh", "nm")
              if f"{stem}{ending}" in headings}  # fmt: skip
    met: dict[str, int] = {}
    for number, cells in lines:
        row = {ending: cells[at] if at < len(cells) else "" for ending, at in places.items()}
        code, area = row["cd"], row["nm"]
        if not code or not area:
            troubles.add(number, f"without a {'name' if code else 'code'}; left out")
            continue
        if code in met:
            # One area lies in several others, and has a line for each.
            continue
        met[code] = number
        yield _entry(found["stem"], code, row.get("cdo") or row.get("cdh") or "", area)


def _entry(stem: str, code: str, ods: str, area: str) -> Entry:
    kind, form = AREAS[stem]
    if stem == "pco" and code.startswith(_CARE_TRUST):
        kind, form = "care trust", "{} Care Trust"
    name = form.format(area)
    codes = ((SCHEME, code), *(((ODS, ods),) if ods else ()))
    key = key_of(name, kind)
    # "NHS Tameside and Glossop" is how a primary care trust called itself.
    names = ((key, f"NHS {area}"),) if kind == "primary care trust" else ()
    return Entry(key, name, kind, area.removeprefix("NHS "), codes=codes, names=names)


def _stem(headings: list[str]) -> re.Match[str] | None:
    for heading in headings:
        found = _NAME_COLUMN.fullmatch(heading)
        if found:
            known = found["stem"] in AREAS and f"{found['stem']}{found['year']}cd" in headings
            return found if known else None
    return None
