"""Owns reading a date that a person types: EDTF (ISO 8601-2), or a day, month, season or year in plain English."""

from __future__ import annotations

import re
from datetime import date

from db.edtf import UNKNOWN, bounds, financial_year

HOW = "such as 3 April 2009, April 2009, spring 2009, 2009, 2009-04~ or unknown"

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), 1,
    )
    for name in names.split()
}  # fmt: skip
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)? ([a-z]+),? (\d{4})")
_DAY_AFTER_MONTH = re.compile(r"([a-z]+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_DAY_IN_FIGURES = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_MONTH = re.compile(r"([a-z]+) (\d{4})")
_FINANCIAL_YEAR = re.compile(r"(\d{4})/(\d{2})")
_ABOUT = re.compile(r"(?:about|around|c\.?|circa) (.+)")
_BY = re.compile(r"(?:by|before) (.+)")


def typed_date(text: str) -> str | None:
    """The EDTF text of what was typed, None for an unknown date. Raises ValueError with a line that says what is
    understood. Days in figures are British, day before month; 2009/10 is a financial year."""
    typed = " ".join(text.split())
    plain = typed.lower()
    if plain in ("", "unknown", "undated", "none", "?"):
        return None
    found = _plain(plain) or typed
    if bounds(found) == UNKNOWN:
        raise ValueError(f"“{typed[:40]}” is no date; type one {HOW}")
    return found


def _plain(typed: str) -> str | None:
    if about := _ABOUT.fullmatch(typed):
        inner = _plain(about[1]) or about[1]
        return f"{inner}~"
    if by := _BY.fullmatch(typed):
        return f"[..{_plain(by[1]) or by[1]}]"
    if found := _DAY.fullmatch(typed):
        return _day(found[3], _MONTHS.get(found[2]), found[1])
    if found := _DAY_AFTER_MONTH.fullmatch(typed):
        return _day(found[3], _MONTHS.get(found[1]), found[2])
    if found := _DAY_IN_FIGURES.fullmatch(typed):
        return _day(found[3], int(found[2]), found[1])
    if found := _MONTH.fullmatch(typed):
        part = _MONTHS.get(found[1]) or _SEASONS.get(found[1])
        return f"{found[2]}-{part:02d}" if part else None
    if (found := _FINANCIAL_YEAR.fullmatch(typed)) and (int(found[1]) + 1) % 100 == int(found[2]):
        return financial_year(int(found[1]))
    return None


def _day(year: str, month: int | None, day: str) -> str | None:
    try:
        return date(int(year), month or 0, int(day)).isoformat()
    except ValueError:
        return None
