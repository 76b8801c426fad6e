"""Owns the second stage of dating: an under-specified meaning, the article's date and the tense become EDTF.

Nothing is invented: what the words, the anchor and the tense do not settle stays None, or `XXXX-12` where only the
year is missing. No text is read here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from db import edtf
from loaders.knowledge.calendar import (
    EASTER_FEASTS,
    FINANCIAL_YEAR_START,
    FIXED_FEASTS,
    easter_sunday,
)
from loaders.language.dates.lengths import ago, stretch, unit_of
from loaders.language.dates.meanings import (
    Ago,
    Between,
    ClockOf,
    CountedPart,
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
    UnitOf,
    WeekdayOf,
    YearOf,
    YearRange,
)
from loaders.language.dates.situation import Situation, add_months, anchor_of, date_or_none, nearest

_HALF_A_YEAR = 6
"""Months."""


def resolve(meaning: Meaning, situation: Situation) -> str | None:
    """Return the EDTF of a meaning in its situation, or None where it stays open."""
    if isinstance(meaning, (MonthOf, SeasonOf)) and meaning.narrative and situation.told:
        situation = situation._replace(anchor=anchor_of(situation.told))
    resolver = _RESOLVERS.get(type(meaning))
    try:
        value = resolver(meaning, situation) if resolver else None
    except (OverflowError, ValueError):
        return None
    return value if value and ("XXXX" in value or edtf.is_valid(value)) else None


def _moment(m: Moment, _: Situation) -> str | None:
    return edtf.day(m.year, m.month, m.day)


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
    if s.anchor.precision == "month" and month == anchor.month:
        return edtf.day(anchor.year, month, m.day)
    year = nearest(anchor, s.direction, lambda y: date_or_none(y, month, m.day), 1)
    return edtf.day(year, month, m.day) if year else None


def _day_alone(day: int, anchor: dt.date, direction: int) -> str | None:
    candidates = [
        d
        for shift in (-1, 0, 1)
        if (first := add_months(anchor.replace(day=1), shift)) and (d := date_or_none(first.year, first.month, day))
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
        return edtf.month(_shifted_year(m.month, anchor.month, anchor.year, m.shift, s.direction), m.month)
    if s.year is not None:
        return edtf.month(s.year, m.month)
    if s.anchor.precision == "year":
        return edtf.month(anchor.year, m.month)
    first = anchor.replace(day=1)
    year = nearest(first, s.direction, lambda y: dt.date(y, m.month, 1), 31)
    return edtf.month(year, m.month) if year else None


def _shifted_year(month: int, now: int, year: int, shift: int, direction: int) -> int:
    """The year of "last May", "this May" and "next May" seen from a month; "this January" may be the coming one."""
    if shift == 0:
        far = month - now
        return year + (far < -_HALF_A_YEAR and direction >= 0) - (far > _HALF_A_YEAR and direction < 0)
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
    chosen = _season_year(spans, anchor, m.shift if m.shift is not None else s.direction, m.shift)
    return f"{chosen:04d}-{m.code}" if chosen else None


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
    if m.number == 0:
        return f"{year:04d}" if year else None
    if year is None:
        if s.anchor is None:
            return None
        anchor = s.anchor.day
        year = anchor.year + m.year_shift if m.year_shift is not None else _quarter_year(m, anchor, s.direction)
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
            s.anchor.day.year if m.shift == 0 else nearest(s.anchor.day, direction, lambda y: _feast_day(m.name, y), 1)
        )
    found = _feast_day(m.name, year) if year else None
    return found.isoformat() if found else None


def _feast_day(name: str, year: int) -> dt.date | None:
    if name in FIXED_FEASTS:
        return dt.date(year, *FIXED_FEASTS[name])
    return (
        dt.date(year, *easter_sunday(year)) + dt.timedelta(days=EASTER_FEASTS[name]) if name in EASTER_FEASTS else None
    )


_LONGEST = {month: 30 if month in (4, 6, 9, 11) else 31 for month in range(1, 13)}
_THIRD_OF_MONTH = {"early": "0X", "mid": "1X", "late": "2X"}


def _part_of(m: PartOf, s: Situation) -> str | None:
    whole = resolve(m.whole, s)
    if whole is None:
        return None
    plain = whole.rstrip("~?%")
    if whole.startswith("XXXX-") and plain != "XXXX-02" and m.piece in ("start", "end") and len(plain) == 7:
        # The days of any month but February are the same in every year.
        return f"{plain}-01" if m.piece == "start" else f"{plain}-{_LONGEST[int(plain[5:])]}"
    if m.piece == "end":
        return edtf.bounds(whole)[1]
    if m.piece == "start":
        first = edtf.bounds(whole)[0]
        return first if first is None or len(plain) != 4 else first[:7]
    if m.piece in _THIRD_OF_MONTH and isinstance(m.whole, MonthOf) and len(plain) == 7:
        return f"{plain}-{_THIRD_OF_MONTH[m.piece]}"
    return whole


_DAYS_OF = {"day": 1, "week": 7}
_MONTHS_OF = {"month": 1, "quarter": 3}


def _counted_part(m: CountedPart, s: Situation) -> str | None:
    whole = resolve(m.whole, s)
    if whole is None or "XXXX" in whole:
        return None
    first, last = edtf.bounds(whole)
    if first is None or last is None:
        return None
    begin, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    if days := _DAYS_OF.get(m.unit, 0) * m.number:
        if m.last:
            begin = max(begin, end - dt.timedelta(days=days - 1))
        else:
            end = min(end, begin + dt.timedelta(days=days - 1))
        return begin.isoformat() if begin == end else f"{begin.isoformat()}/{end.isoformat()}"
    months = _MONTHS_OF.get(m.unit, 0) * m.number
    whole_months = (end.year - begin.year) * 12 + end.month - begin.month + 1
    if not 0 < months <= whole_months:
        return None
    if m.last:
        begin = add_months(end.replace(day=1), 1 - months)
    else:
        end = add_months(begin.replace(day=1), months - 1)
    one, other = edtf.month(begin.year, begin.month), edtf.month(end.year, end.month)
    return one if one == other else f"{one}/{other}"


def _between(m: Between, s: Situation) -> str | None:
    last = resolve(m.last, s)
    first = resolve(m.first, s)
    if first is None or last is None:
        return None
    if first.startswith("XXXX") != last.startswith("XXXX"):
        return None
    if first.startswith("XXXX"):
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


def _clock_of(m: ClockOf, s: Situation) -> str | None:
    return resolve(m.whole, s)


_RESOLVERS: dict[type, Callable[..., str | None]] = {
    Moment: _moment, DayOf: _day_of, MonthOf: _month_of, WeekdayOf: _weekday_of, SeasonOf: _season_of,
    QuarterOf: _quarter_of, YearOf: _year_of, YearRange: _year_range, DecadeOf: _decade_of, UnitOf: unit_of,
    Stretch: stretch, Ago: ago, Feast: _feast, PartOf: _part_of, Between: _between, Either: _either,
    ClockOf: _clock_of, CountedPart: _counted_part,
}  # fmt: skip
