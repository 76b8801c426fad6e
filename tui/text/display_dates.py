"""Owns how an EDTF date is written for people: as precisely as it is known, and never more.

Forms follow ISO 8601-2 (EDTF levels 0 to 2). What is not understood is shown as it is stored.
"""

from __future__ import annotations

from db.date_order import last_day_of_month
from db.light.dates import date

UNDATED = "undated"

_SEASONS = {
    21: "spring", 22: "summer", 23: "autumn", 24: "winter",
    25: "spring", 26: "summer", 27: "autumn", 28: "winter",
    29: "spring", 30: "summer", 31: "autumn", 32: "winter",
}  # fmt: skip
_YEAR_PARTS = {33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4", 40: "first half", 41: "second half"}
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SHORTER = ((" to ", "–"), (" week", " wk"), ("first half", "1st half"), ("second half", "2nd half"))

# How a text is built, its digits as nines. Patterns would have to be compiled for the first frame, `re` be imported.
_DAY, _YEAR_PART, _PART_OF_MONTH, _DECADE = "9999-99-99", "9999-99", "9999-99-9X", "999X"
_MONTH_OF_NO_YEAR, _DAY_OF_NO_YEAR = "XXXX-99", "XXXX-99-99"
_UNSPECIFIED = "-XX"
_AS_NINES = str.maketrans("012345678", "999999999")
_THIRD_OF_MONTH = {"0": "early", "1": "mid", "2": "late", "3": "late"}


def _shape(text: str) -> str:
    return text.translate(_AS_NINES)


def display(edtf: str | None, words: str | None = None) -> str:
    """A date for people. `words` are the page's own words, quoted where they do not resolve to a date."""
    if not edtf:
        return f"“{words}”" if words else UNDATED
    if edtf[0] in "[{" and edtf[-1] in "]}":
        return _display_set(edtf[1:-1], "or" if edtf[0] == "[" else "and")
    if "/" in edtf:
        first, _, last = edtf.partition("/")
        return _display_interval(first, last)
    return _display_point(edtf)


def display_event(edtf: str | None, told: str | None) -> str:
    """An event's date for people; in brackets `told`, the date of the article that tells it, where it has none of its
    own and stands there."""
    return f"({display(told)})" if told and not edtf else display(edtf)


def display_within(edtf: str | None, width: int, told: str | None = None) -> str:
    """As `display_event`, with signs in place of words where it has more characters than `width`, so that less of it
    need be cut: an end or a precision out of sight would mislead."""
    shown = display_event(edtf, told)
    if len(shown) > width and told and not edtf:
        # The month in which it is told is true as well.
        shown = display_event(None, told[: len("2009-04")])
    if len(shown) > width:
        for words, sign in _SHORTER:
            shown = shown.replace(words, sign)
    return shown


def _display_set(inside: str, conjunction: str) -> str:
    if ".." in inside:
        first, _, last = inside.partition("..")
        if not first:
            return f"by {_display_point(last)}"
        if not last:
            return f"{_display_point(first)} or later"
        return _joined(first, "to", last)
    first, *others = (member.strip() for member in inside.split(","))
    if len(others) == 1:
        return _joined(first, conjunction, others[0])
    return f" {conjunction} ".join(_display_point(member) for member in (first, *others))


def _joined(first: str, word: str, last: str) -> str:
    """Two points; a year or a month that they share is written once ("2008-01 to 08")."""
    shown = _display_point(last)
    if len(first) == len(last) and _as_day(f"{first}-01"[:10]) and _as_day(f"{last}-01"[:10]):
        shared = next((length for length in (8, 5) if len(first) > length and first[:length] == last[:length]), 0)
        shown = last[shared:] if shared else shown
    return f"{_display_point(first)} {word} {shown}"


def _display_interval(first: str, last: str) -> str:
    if first in ("", ".."):
        return f"by {_display_point(last)}"
    if last in ("", ".."):
        return f"from {_display_point(first)}"
    return _whole_span(first, last) or _joined(first, "to", last)


def _whole_span(first: str, last: str) -> str | None:
    """A week, a financial year (1 April to 31 March) or whole months, by the name people give them; else None."""
    start, end = _first_day(first), _last_day(last)
    if start is None or end is None:
        return None
    if len(first) == 10 and (end - start).days == 6 and start.weekday() == 0:
        return f"{start.isoformat()} week"
    whole_months = start.day == 1 and end.isoformat() == last_day_of_month(end.year, end.month)
    if not whole_months:
        return None
    if (start.month, end.month, end.year - start.year) == (4, 3, 1):
        second = end.year % 100
        # With a hyphen, the year 2009-10 would read as October.
        return f"{start.year}{'/' if second <= 12 else '-'}{second:02d}"
    if (start.month, end.month) == (1, 12) and len(first) == 10:
        return str(start.year) if start.year == end.year else f"{start.year} to {end.year}"
    if len(first) == 10:
        return (
            f"{start:%Y-%m}"
            if (start.year, start.month) == (end.year, end.month)
            else _joined(f"{start:%Y-%m}", "to", f"{end:%Y-%m}")
        )
    return None


def _first_day(text: str) -> date | None:
    return _as_day(f"{text}-01" if _shape(text) == _YEAR_PART else text)


def _last_day(text: str) -> date | None:
    if _shape(text) == _YEAR_PART:
        year, month = int(text[:4]), int(text[5:])
        return _as_day(last_day_of_month(year, month)) if year and 1 <= month <= 12 else None
    return _as_day(text)


def _as_day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if _shape(text) == _DAY else None
    except ValueError:
        return None


def _display_point(text: str) -> str:
    mark = text[-1:] if text[-1:] in "~?%" else ""
    shown = _display_plain(text[:-1] if mark else text)
    if mark in ("~", "%"):
        shown = f"about {shown}"
    return f"{shown}?" if mark in ("?", "%") else shown


def _display_plain(text: str) -> str:
    shape = _shape(text)
    if shape in (_MONTH_OF_NO_YEAR, _DAY_OF_NO_YEAR):
        month = int(text[5:7])
        if not 1 <= month <= 12:
            return text
        return f"{int(text[8:])} {_MONTHS[month - 1]}" if shape == _DAY_OF_NO_YEAR else _MONTHS[month - 1]
    if shape == _PART_OF_MONTH and text[8] in _THIRD_OF_MONTH:
        return f"{text[:7]} {_THIRD_OF_MONTH[text[8]]}"
    if shape == _DECADE:
        return f"{text[:3]}0s"
    if shape == _YEAR_PART:
        number = int(text[5:])
        if name := _SEASONS.get(number) or _YEAR_PARTS.get(number):
            return f"{text[:4]} {name}"
    shown = text
    while shown.endswith(_UNSPECIFIED):
        shown = shown.removesuffix(_UNSPECIFIED)
    return shown or text
