"""Owns what a time word stands in: the article's day, the tense, and the times told nearby."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from db import edtf


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day an article speaks from; a coarser date keeps its EDTF text and says how coarse it is."""

    day: dt.date
    text: str
    precision: Literal["day", "month", "year"]


class Situation(NamedTuple):
    """What a word stands in: the anchor, the direction of its clause, and times told nearby.

    `told` is the last time that the paragraph named, `start` the one that begins a length in the same sentence,
    `year` the one that the sentence opened with ("Last year, ... in May"); `back` marks a perfect ("has for years").
    """

    anchor: Anchor | None
    direction: int = 0
    """-1 past, 1 future, 0 unknown; 2 and -2 where the sign of tense stands right beside the words."""
    told: str | None = None
    start: str | None = None
    year: int | None = None
    back: bool = False


def anchor_of(text: str | None) -> Anchor | None:
    """Return the anchor that an EDTF text gives, or None where it is missing or wider than a year."""
    earliest, latest = edtf.bounds(text)
    if text is None or earliest is None or latest is None or earliest[:4] != latest[:4]:
        return None
    precision: Literal["day", "month", "year"] = (
        "day" if earliest == latest else "month" if earliest[:7] == latest[:7] else "year"
    )
    return Anchor(dt.date.fromisoformat(earliest), text, precision)


_NEAR = {1: 92, 31: 62}
"""Days within which a day, or a month, is taken for the nearest one against a sign of tense that stands far off."""


_SOON = 21
"""Days within which a day to come is meant though a verb of the past stands beside it."""


_JUST_PAST = 3
"""Days within which a day just past is meant though the words look ahead: "were told to leave by 12 June"."""


def nearest(anchor: dt.date, direction: int, make: Callable[[int], dt.date | None], size: int) -> int | None:
    """The year whose candidate lies in the direction; without one, the nearest. `size` is 1 for days, 31 for months."""
    years = [anchor.year - 1, anchor.year, anchor.year + 1]
    candidates = [(y, d) for y in years if (d := make(y)) is not None]
    near = [c for c in candidates if abs((c[1] - anchor).days) <= _NEAR[size]]
    if direction < 0 and size == 1 and any(0 < (d - anchor).days <= _SOON for _, d in near):
        # Of a day nearly a year ago its year would be said: "a paper for the meeting on 20 August said".
        direction = -1
    elif direction > 0 and size == 1 and any(0 < (anchor - d).days <= _JUST_PAST for _, d in near):
        direction = 1
    if near and abs(direction) < 2:
        candidates = near
    elif direction < 0:
        candidates = [(y, d) for y, d in candidates if d <= anchor][-1:]
    elif direction > 0:
        candidates = [(y, d) for y, d in candidates if d >= anchor][:1]
    if not candidates:
        return None
    return min(candidates, key=lambda c: (abs((c[1] - anchor).days), c[1] > anchor))[0]


def date_or_none(year: int, month: int, day: int) -> dt.date | None:
    return dt.date(year, month, day) if day <= edtf.days_in_month(year, month) else None


def add_months(day: dt.date, months: int) -> dt.date:
    years, index = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return dt.date(year, index + 1, min(day.day, edtf.days_in_month(year, index + 1)))
