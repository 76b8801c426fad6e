"""Owns the second stage of dating: an under-specified meaning, the article's date and the tense become EDTF.

Nothing is invented: what the words, the anchor and the tense do not settle stays None, or `XXXX-12` where only the
year is missing. No text is read here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from loaders.knowledge.calendar import (
    EASTER_FEASTS,
    FINANCIAL_YEAR_START,
    FIXED_FEASTS,
    GENERAL_ELECTIONS,
    easter_sunday,
)
from loaders.language import edtf
from loaders.language.date_meanings import (
    Ago,
    Between,
    DayOf,
    DecadeOf,
    Either,
    Feast,
    Meaning,
    Moment,
    MonthOf,
    PartOf,
    QuarterOf,
    SeasonOf,
    Stretch,
    Unit,
    UnitOf,
    WeekdayOf,
    YearOf,
    YearRange,
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day an article speaks from; a coarser date keeps its EDTF text and says how coarse it is."""

    day: dt.date
    text: str
    precision: Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True)
class Situation:
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


def resolve(meaning: Meaning, situation: Situation) -> str | None:
    """Return the EDTF of a meaning in its situation, or None where it stays open."""
    if isinstance(meaning, (MonthOf, SeasonOf)) and meaning.narrative and situation.told:
        situation = replace(situation, anchor=anchor_of(situation.told))
    try:
        return _RESOLVERS[type(meaning)](meaning, situation) if type(meaning) in _RESOLVERS else None
    except (OverflowError, ValueError):
        return None


def _moment(m: Moment, _: Situation) -> str | None:
    return edtf.day(m.year, m.month, m.day)


_NEAR = {1: 92, 31: 62}
"""Days within which a day, or a month, is taken for the nearest one against a sign of tense that stands far off."""


def _nearest(anchor: dt.date, direction: int, make: Callable[[int], dt.date | None], size: int) -> int | None:
    """The year whose candidate lies in the direction; without one, the nearest. `size` is 1 for days, 31 for months."""
    years = [anchor.year - 1, anchor.year, anchor.year + 1]
    candidates = [(y, d) for y in years if (d := make(y)) is not None]
    near = [c for c in candidates if abs((c[1] - anchor).days) <= _NEAR[size]]
    if near and abs(direction) < 2:
        candidates = near
    elif direction < 0:
        candidates = [(y, d) for y, d in candidates if d <= anchor][-1:]
    elif direction > 0:
        candidates = [(y, d) for y, d in candidates if d >= anchor][:1]
    if not candidates:
        return None
    return min(candidates, key=lambda c: (abs((c[1] - anchor).days), c[1] > anchor))[0]


def _day_of(m: DayOf, s: Situation) -> str | None:
    if s.anchor is None or s.anchor.precision == "year":
        if m.month is None:
            return None
        return f"{s.anchor.day.year if s.anchor else 'XXXX'}-{m.month:02d}-{m.day:02d}"
    anchor = s.anchor.day
    if m.month is None:
        return _day_alone(m.day, anchor, s.direction)
    month = m.month
    if s.year is not None:
        return edtf.day(s.year, month, m.day)
    year = _nearest(anchor, s.direction, lambda y: _date(y, month, m.day), 1)
    return edtf.day(year, month, m.day) if year else None


def _day_alone(day: int, anchor: dt.date, direction: int) -> str | None:
    candidates = [
        d
        for shift in (-1, 0, 1)
        if (first := _add_months(anchor.replace(day=1), shift)) and (d := _date(first.year, first.month, day))
    ]
    wanted = [d for d in candidates if (d <= anchor if direction < 0 else d >= anchor if direction > 0 else True)]
    return min(wanted, key=lambda d: abs((d - anchor).days)).isoformat() if wanted else None


def _month_of(m: MonthOf, s: Situation) -> str | None:
    if m.year is not None:
        return edtf.month(m.year, m.month)
    if s.anchor is None:
        return f"XXXX-{m.month:02d}"
    anchor = s.anchor.day
    if m.year_shift is not None:
        return edtf.month(anchor.year + m.year_shift, m.month)
    if m.shift is not None:
        return edtf.month(_shifted_year(m.month, anchor.month, anchor.year, m.shift), m.month)
    if s.year is not None:
        return edtf.month(s.year, m.month)
    if s.anchor.precision == "year":
        return edtf.month(anchor.year, m.month)
    first = anchor.replace(day=1)
    year = _nearest(first, s.direction, lambda y: dt.date(y, m.month, 1), 31)
    return edtf.month(year, m.month) if year else None


def _shifted_year(month: int, now: int, year: int, shift: int) -> int:
    """The year of "last May", "this May" and "next May" seen from a month."""
    if shift == 0:
        return year
    return year - (month >= now) if shift < 0 else year + (month <= now)


def _weekday_of(m: WeekdayOf, s: Situation) -> str | None:
    if s.anchor is None or s.anchor.precision != "day":
        return None
    anchor = s.anchor.day
    ahead = (m.weekday - anchor.weekday()) % 7
    if m.week is not None:
        monday = anchor - dt.timedelta(days=anchor.weekday())
        return (monday + dt.timedelta(days=7 * m.week + m.weekday)).isoformat()
    if m.shift is not None:
        days = -(7 - ahead) if m.shift < 0 else (ahead or 7) if m.shift > 0 else m.weekday - anchor.weekday()
    else:
        days = ahead if s.direction > 0 or ahead == 0 else ahead - 7
    return (anchor + dt.timedelta(days=days)).isoformat()


def _season_of(m: SeasonOf, s: Situation) -> str | None:
    if m.year is not None:
        return f"{m.year:04d}-{m.code}"
    if s.anchor is None:
        return None
    anchor = s.anchor.day
    if m.year_shift is not None:
        return f"{anchor.year + m.year_shift:04d}-{m.code}"
    if s.year is not None:
        return f"{s.year:04d}-{m.code}"
    spans = []
    for year in (anchor.year - 2, anchor.year - 1, anchor.year, anchor.year + 1, anchor.year + 2):
        first, last = edtf.bounds(f"{year:04d}-{m.code}")
        if first and last:
            spans.append((year, dt.date.fromisoformat(first), dt.date.fromisoformat(last)))
    year = _season_year(spans, anchor, m.shift if m.shift is not None else s.direction, m.shift)
    return f"{year:04d}-{m.code}" if year else None


def _season_year(
    spans: list[tuple[int, dt.date, dt.date]], anchor: dt.date, direction: int, shift: int | None
) -> int | None:
    if shift == 0:
        inside = [y for y, first, last in spans if first <= anchor <= last]
        return inside[0] if inside else anchor.year
    if direction < 0:
        past = [y for y, first, last in spans if (last if shift is not None else first) < anchor]
        return past[-1] if past else None
    if direction > 0:
        ahead = [y for y, first, last in spans if (first if shift is not None else last) > anchor]
        return ahead[0] if ahead else None
    return (
        min(spans, key=lambda span: min(abs((span[1] - anchor).days), abs((span[2] - anchor).days)))[0]
        if spans
        else None
    )


def _quarter_of(m: QuarterOf, s: Situation) -> str | None:
    year = m.year
    if year is None:
        if s.anchor is None:
            return None
        anchor = s.anchor.day
        if m.year_shift is not None:
            year = anchor.year + m.year_shift
        else:
            year = _quarter_year(m, anchor, s.direction)
    if m.halves:
        if not m.financial:
            return f"{year:04d}-{39 + m.number}"
        return f"{year}-04-01/{year}-09-30" if m.number == 1 else f"{year}-10-01/{year + 1}-03-31"
    if m.financial:
        return f"{year:04d}-{33 + m.number}" if m.number < 4 else f"{year + 1:04d}-33"
    return f"{year:04d}-{32 + m.number}"


def _quarter_year(m: QuarterOf, anchor: dt.date, direction: int) -> int:
    length = 6 if m.halves else 3
    first_month = (FINANCIAL_YEAR_START if m.financial else 1) + length * (m.number - 1)
    now = anchor.year * 12 + anchor.month - 1
    years = (anchor.year - 1, anchor.year, anchor.year + 1)
    if direction > 0:
        # A quarter that has just ended is still the one that figures are given for.
        return next((y for y in years if y * 12 + first_month - 1 + length + 2 > now), anchor.year)
    return next((y for y in reversed(years) if y * 12 + first_month - 1 <= now), anchor.year)


def _year_of(m: YearOf, _: Situation) -> str | None:
    return edtf.financial_year(m.year) if m.financial else f"{m.year:04d}"


def _year_range(m: YearRange, _: Situation) -> str | None:
    return f"{m.first:04d}/{m.last:04d}"


def _decade_of(m: DecadeOf, _: Situation) -> str | None:
    return f"{m.first_year // 100:02d}XX" if m.century else f"{m.first_year // 10:03d}X"


def _unit_of(m: UnitOf, s: Situation) -> str | None:
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
    """From one general election to the next (DOMAIN: terms of Parliament)."""
    later = [i for i, day in enumerate(GENERAL_ELECTIONS) if day > anchor.isoformat()]
    index = (later[0] if later else len(GENERAL_ELECTIONS)) + shift
    if not 0 < index < len(GENERAL_ELECTIONS):
        return None
    return f"{GENERAL_ELECTIONS[index - 1]}/{GENERAL_ELECTIONS[index]}"


_MONTHS_IN = {
    "month": 1.0,
    "quarter": 3.0,
    "half": 6.0,
    "year": 12.0,
    "financial year": 12.0,
    "decade": 120.0,
    "century": 1200.0,
}
_DAYS_IN = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}


def _ago(m: Ago, s: Situation) -> str | None:
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
    return s.anchor if m.side < 0 else None


def _stretch(m: Stretch, s: Situation) -> str | None:
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
        moved = _add_months(begin, round(m.low * _MONTHS_IN[m.unit]))
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


def _feast(m: Feast, s: Situation) -> str | None:
    year = m.year
    if m.name == "new year":
        if s.anchor is None:
            return None
        now = s.anchor.day
        ahead = s.direction >= 0 and now.month > 1
        return edtf.month(now.year + ahead, 1) + "~"
    if year is None:
        if s.anchor is None or s.anchor.precision == "year":
            fixed = FIXED_FEASTS.get(m.name)
            if fixed is None:
                return None
            return f"{s.anchor.day.year if s.anchor else 'XXXX'}-{fixed[0]:02d}-{fixed[1]:02d}"
        direction = m.shift if m.shift else s.direction
        year = (
            s.anchor.day.year if m.shift == 0 else _nearest(s.anchor.day, direction, lambda y: _feast_day(m.name, y), 1)
        )
    found = _feast_day(m.name, year) if year else None
    return found.isoformat() if found else None


def _feast_day(name: str, year: int) -> dt.date | None:
    if name in FIXED_FEASTS:
        return dt.date(year, *FIXED_FEASTS[name])
    return (
        dt.date(year, *easter_sunday(year)) + dt.timedelta(days=EASTER_FEASTS[name]) if name in EASTER_FEASTS else None
    )


_THIRD_OF_MONTH = {"early": "0X", "mid": "1X", "late": "2X"}


def _part_of(m: PartOf, s: Situation) -> str | None:
    whole = resolve(m.whole, s)
    if whole is None:
        return None
    plain = whole.rstrip("~?%")
    if m.piece == "end":
        return edtf.bounds(whole)[1]
    if m.piece == "start":
        first = edtf.bounds(whole)[0]
        return first if first is None or len(plain) != 4 else first[:7]
    if m.piece in _THIRD_OF_MONTH and isinstance(m.whole, MonthOf) and len(plain) == 7:
        return f"{plain}-{_THIRD_OF_MONTH[m.piece]}"
    return whole


def _between(m: Between, s: Situation) -> str | None:
    last = resolve(m.last, s)
    first = resolve(m.first, s)
    if first is None or last is None:
        return None
    if first.startswith("XXXX") or last.startswith("XXXX"):
        return f"{first}/{last}"
    if isinstance(m.first, (MonthOf, DayOf)) and first > last:
        first = f"{int(last[:4]) - (first[5:] > last[5:]):04d}{first[4:]}"
    if "/" in first or "[" in first:
        first = edtf.bounds(first)[0] or ""
    if "/" in last or "[" in last:
        last = edtf.bounds(last)[1] or ""
    text = f"{first}/{last}"
    return text if edtf.is_valid(text) else None


def _either(m: Either, s: Situation) -> str | None:
    first, second = resolve(m.first, s), resolve(m.second, s)
    return f"[{first},{second}]" if first and second and "XXXX" not in first else None


def _date(year: int, month: int, day: int) -> dt.date | None:
    return dt.date(year, month, day) if day <= edtf.days_in_month(year, month) else None


def _add_months(day: dt.date, months: int) -> dt.date:
    years, index = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return dt.date(year, index + 1, min(day.day, edtf.days_in_month(year, index + 1)))


_RESOLVERS: dict[type, Callable[..., str | None]] = {
    Moment: _moment, DayOf: _day_of, MonthOf: _month_of, WeekdayOf: _weekday_of, SeasonOf: _season_of,
    QuarterOf: _quarter_of, YearOf: _year_of, YearRange: _year_range, DecadeOf: _decade_of, UnitOf: _unit_of,
    Stretch: _stretch, Ago: _ago, Feast: _feast, PartOf: _part_of, Between: _between, Either: _either,
}  # fmt: skip
