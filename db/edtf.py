"""Owns EDTF (ISO 8601-2:2019, levels 0 to 2): the first and last day a date text may mean, and writing such texts.

No words of a page are read here; turning words into EDTF is the work of the date modules.
"""

from __future__ import annotations

import re
from calendar import monthrange
from functools import lru_cache

Bounds = tuple[str | None, str | None]

UNKNOWN: Bounds = (None, None)

# ISO 8601-2 table of sub-year groupings: code -> first month and number of months (northern seasons by default).
SUB_YEARS: dict[str, tuple[int, int]] = {
    **{str(code): (3 + 3 * k, 3) for k, code in enumerate(range(21, 25))},
    **{str(code): (3 + 3 * k, 3) for k, code in enumerate(range(25, 29))},
    **{str(code): ((9, 12, 3, 6)[k], 3) for k, code in enumerate(range(29, 33))},
    **{str(code): (1 + 3 * k, 3) for k, code in enumerate(range(33, 37))},
    **{str(code): (1 + 4 * k, 4) for k, code in enumerate(range(37, 40))},
    "40": (1, 6),
    "41": (7, 6),
}

_QUALIFIER = re.compile(r"[~?%]")
_DATE = re.compile(
    r"([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?(?:T[0-9:.,]{2,18}(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?"
)
_SIGNIFICANT = re.compile(r"([0-9]{4})S([1-4])")
_LONGEST = 200
"""Characters; a longer text is no date and is not worth reading."""


@lru_cache(maxsize=4096)
def bounds(edtf: str | None) -> Bounds:
    """Return (earliest, latest) day as `YYYY-MM-DD`; an open or unknown end is None, and so are both ends of
    a text that is not EDTF, is contradictory, or lies outside the years 0001 to 9999."""
    if not edtf or len(edtf) > _LONGEST:
        return UNKNOWN
    text = _QUALIFIER.sub("", edtf.replace(" ", ""))
    if text.startswith(("[", "{")):
        return _of_set(text)
    if "/" in text:
        first, slash, last = text.partition("/")
        return _of_interval(first, last) if slash and "/" not in last else UNKNOWN
    return _of_date(text)


def is_valid(edtf: str) -> bool:
    """Tell whether the text can be placed on a calendar, at least at one end."""
    return bounds(edtf) != UNKNOWN


def day(year: int, month: int, day_of_month: int) -> str:
    """Write a day; the caller vouches for the calendar."""
    return f"{year:04d}-{month:02d}-{day_of_month:02d}"


def month(year: int, month_of_year: int) -> str:
    """Write a month; months beyond 1 to 12 carry into the years before or after."""
    years, index = divmod(month_of_year - 1, 12)
    return f"{year + years:04d}-{index + 1:02d}"


def days_in_month(year: int, month_of_year: int) -> int:
    """Return the length of a month of the proleptic Gregorian calendar."""
    return monthrange(year, month_of_year)[1]


def financial_year(first_year: int) -> str:
    """Write the British public sector's year, 1 April to 31 March, that begins in `first_year`."""
    return f"{first_year:04d}-04-01/{first_year + 1:04d}-03-31"


def _of_interval(first: str, last: str) -> Bounds:
    earliest, latest = None, None
    if first not in ("", ".."):
        earliest = _of_date(first)[0]
        if earliest is None:
            return UNKNOWN
    if last not in ("", ".."):
        latest = _of_date(last)[1]
        if latest is None:
            return UNKNOWN
    if earliest is not None and latest is not None and earliest > latest:
        return UNKNOWN
    return earliest, latest


def _of_set(text: str) -> Bounds:
    """A set of dates: [one of these] or {all of these}, its members single dates or `a..b`, `..b`, `a..`."""
    closing = "]" if text[0] == "[" else "}"
    if not text.endswith(closing):
        return UNKNOWN
    spans: list[Bounds] = []
    for member in text[1:-1].split(","):
        first, dots, last = member.partition("..")
        span = _of_interval(first, last) if dots else _of_date(member)
        if span == UNKNOWN:
            return UNKNOWN
        spans.append(span)
    starts = [s for s, _ in spans if s is not None]
    ends = [e for _, e in spans if e is not None]
    earliest = min(starts) if len(starts) == len(spans) else None
    latest = max(ends) if len(ends) == len(spans) else None
    return earliest, latest


def _of_date(text: str) -> Bounds:
    found = _DATE.fullmatch(text)
    if found is None:
        return _of_significant_digits(text)
    year_text, month_text, day_text = found.groups()
    years = _of_digits(year_text, 1, 9999)
    if years is None or year_text.startswith("XX"):
        return UNKNOWN
    first_year, last_year = years
    if month_text is None:
        return f"{first_year:04d}-01-01", f"{last_year:04d}-12-31"
    if month_text in SUB_YEARS:
        return _of_sub_year(first_year, last_year, month_text) if day_text is None else UNKNOWN
    months = _of_digits(month_text, 1, 12)
    if months is None:
        return UNKNOWN
    first_month, last_month = months
    longest = days_in_month(last_year, last_month)
    if day_text is None:
        return day(first_year, first_month, 1), day(last_year, last_month, longest)
    if first_month != last_month:
        longest = 31
    days = _of_digits(day_text, 1, longest)
    if days is None:
        return UNKNOWN
    # A month left open may be one too short for the day, so the last month's own length is the limit.
    return day(first_year, first_month, days[0]), day(
        last_year, last_month, min(days[1], days_in_month(last_year, last_month))
    )


def _of_sub_year(first_year: int, last_year: int, code: str) -> Bounds:
    first_month, length = SUB_YEARS[code]
    years, index = divmod(first_month + length - 2, 12)
    last = last_year + years
    if last > 9999:
        return UNKNOWN
    return day(first_year, first_month, 1), day(last, index + 1, days_in_month(last, index + 1))


def _of_significant_digits(text: str) -> Bounds:
    """`1950S2`: a year known to its first two digits."""
    found = _SIGNIFICANT.fullmatch(text)
    if found is None:
        return UNKNOWN
    kept = int(found.group(2))
    return _of_date(found.group(1)[:kept] + "X" * (4 - kept)) if kept > 1 else UNKNOWN


def _of_digits(text: str, lowest: int, highest: int) -> tuple[int, int] | None:
    """The smallest and largest number that digits with `X` for "any digit" can be, within limits; None if none."""
    first = max(int(text.replace("X", "0")), lowest)
    last = min(int(text.replace("X", "9")), highest)
    return (first, last) if first <= last else None
