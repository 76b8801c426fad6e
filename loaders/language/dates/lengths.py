"""Owns resolving units and lengths of time: "last week", "two years ago", "the next six months", "for two years"."""

from __future__ import annotations

import datetime as dt

from db import edtf
from loaders.knowledge.calendar import FINANCIAL_YEAR_START, GENERAL_ELECTIONS
from loaders.language.dates.meanings import Ago, Stretch, UnitOf
from loaders.language.dates.situation import Anchor, Situation, add_months, anchor_of


def unit_of(m: UnitOf, s: Situation) -> str | None:
    if s.anchor is None:
        return None
    anchor = s.anchor
    if anchor.precision != "day" and m.unit in ("day", "week", "weekend"):
        return anchor.text if m.shift == 0 and m.unit == "day" else None
    if anchor.precision == "year" and m.unit in ("month", "quarter"):
        return None
    return _unit_at(m, anchor.day, s.direction)


def _unit_at(m: UnitOf, anchor: dt.date, direction: int) -> str | None:
    shift = m.shift
    monday = anchor - dt.timedelta(days=anchor.weekday())
    match m.unit:
        case "day":
            return (anchor + dt.timedelta(days=shift)).isoformat()
        case "week" | "fortnight":
            first = monday + dt.timedelta(days=7 * shift * (2 if m.unit == "fortnight" else 1))
            return f"{first.isoformat()}/{(first + dt.timedelta(days=6)).isoformat()}"
        case "weekend":
            if m.loose and direction <= 0 and anchor.weekday() < 5:
                shift = -1
            saturday = monday + dt.timedelta(days=5 + 7 * shift)
            return f"{saturday.isoformat()}/{(saturday + dt.timedelta(days=1)).isoformat()}"
        case "month":
            return edtf.month(anchor.year, anchor.month + shift)
        case "quarter":
            year, quarter = divmod(anchor.year * 4 + (anchor.month - 1) // 3 + shift, 4)
            return f"{year:04d}-{33 + quarter}"
        case "half":
            year, half = divmod(anchor.year * 2 + (anchor.month - 1) // 6 + shift, 2)
            return f"{year:04d}-{40 + half}"
        case "year":
            return f"{anchor.year + shift:04d}"
        case "financial year":
            return edtf.financial_year(anchor.year - (anchor.month < FINANCIAL_YEAR_START) + shift)
        case "decade":
            return f"{anchor.year // 10 + shift:03d}X"
        case "century":
            return f"{anchor.year // 100 + shift:02d}XX"
        case "parliament":
            return _parliament(anchor, shift)
    return None


def _parliament(anchor: dt.date, shift: int) -> str | None:
    """From one general election to the next."""
    later = [i for i, day in enumerate(GENERAL_ELECTIONS) if day > anchor.isoformat()]
    index = (later[0] if later else len(GENERAL_ELECTIONS)) + shift
    if not 0 < index < len(GENERAL_ELECTIONS):
        return None
    return f"{GENERAL_ELECTIONS[index - 1]}/{GENERAL_ELECTIONS[index]}"


_MONTHS_IN = {
    "month": 1.0, "quarter": 3.0, "half": 6.0, "year": 12.0, "financial year": 12.0, "decade": 120.0,
    "century": 1200.0,
}  # fmt: skip

_DAYS_IN = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}


def ago(m: Ago, s: Situation) -> str | None:
    origin = _origin(m, s)
    if origin is None:
        return None
    if m.unit in _DAYS_IN:
        if origin.precision != "day":
            return None
        days = [origin.day + dt.timedelta(days=round(m.side * n * _DAYS_IN[m.unit])) for n in (m.low, m.high)]
        if m.narrative and m.unit == "week":
            return _unit_at(UnitOf("week", round(m.side * m.low)), origin.day, 0)
        texts = [d.isoformat() + ("~" if m.vague or m.unit != "day" else "") for d in days]
    elif m.unit in _MONTHS_IN:
        texts = _ago_months(m, origin)
    else:
        return None
    first, last = sorted(texts)
    return first if first == last else f"[{first},{last}]"


def _ago_months(m: Ago, origin: Anchor) -> list[str]:
    texts = []
    quarter = origin.text[5:] in ("33", "34", "35", "36") and len(origin.text) == 7
    for count in (m.low, m.high):
        if m.narrative and quarter and m.unit == "year":
            texts.append(f"{origin.day.year + round(m.side * count):04d}{origin.text[4:]}")
            continue
        months = round(m.side * count * _MONTHS_IN[m.unit])
        if m.unit in ("month", "quarter") or months % 12:
            texts.append(edtf.month(origin.day.year, origin.day.month + months) + ("~" if m.vague else ""))
        else:
            about = m.vague or m.unit in ("decade", "century") or count >= 20
            texts.append(f"{origin.day.year + months // 12:04d}" + ("~" if about else ""))
    return texts


def _origin(m: Ago, s: Situation) -> Anchor | None:
    """Where "two years later" counts from: the time last told; "earlier" may also count from the article's day."""
    if not m.narrative:
        return s.anchor
    if s.told is not None:
        return anchor_of(s.told)
    # A clock time alone ("at noon") is of the article's day.
    return s.anchor if m.side < 0 or m.high == 0 else None


def stretch(m: Stretch, s: Situation) -> str | None:
    if m.side == 0 and s.start is not None:
        return _length_from(m, s.start)
    side = m.side or (-1 if s.back else 0)
    if s.anchor is None or side == 0:
        return None
    now = s.anchor.day
    if m.unit in _DAYS_IN:
        if s.anchor.precision != "day":
            return None
        other = now + dt.timedelta(days=round(side * m.high * _DAYS_IN[m.unit]))
        return _ordered(now.isoformat(), other.isoformat() + ("~" if m.vague else ""), side)
    if m.unit not in _MONTHS_IN:
        return None
    months = round(side * m.high * _MONTHS_IN[m.unit])
    if m.unit in ("year", "decade", "century", "financial year") and (
        m.vague or m.high * _MONTHS_IN[m.unit] >= 120 or s.anchor.precision == "year"
    ):
        return _ordered(f"{now.year:04d}", f"{now.year + round(months / 12):04d}~", side)
    far = edtf.month(now.year, now.month + months)
    return _ordered(edtf.month(now.year, now.month), far + ("~" if m.vague else ""), side)


def _ordered(now: str, other: str, side: int) -> str:
    return f"{now}/{other}" if side > 0 else f"{other}/{now}"


def _length_from(m: Stretch, start: str) -> str | None:
    """A length that begins at a known time: two years from 1 April 2009 end on 31 March 2011."""
    first = edtf.bounds(start)[0]
    if first is None or m.low != m.high or m.vague:
        return None
    begin = dt.date.fromisoformat(first)
    if m.unit in _DAYS_IN:
        end = begin + dt.timedelta(days=round(m.low * _DAYS_IN[m.unit]) - 1)
    elif m.unit in _MONTHS_IN:
        moved = add_months(begin, round(m.low * _MONTHS_IN[m.unit]))
        end = moved - dt.timedelta(days=1)
    else:
        return None
    plain = start.rstrip("~?%")
    if len(plain) == 10:
        return f"{plain}/{end.isoformat()}"
    if len(plain) == 7 and int(plain[5:]) <= 12:
        return f"{plain}/{end.isoformat()[:7]}"
    if len(plain) == 4:
        return (
            f"{plain}/{int(plain) + round(m.low * _MONTHS_IN[m.unit] / 12):04d}"
            if m.unit in _MONTHS_IN and m.unit != "month"
            else None
        )
    return f"{first}/{end.isoformat()}"
