"""Owns reading the days that registers write, in each of their ways, and the months and years of a user's own."""

from __future__ import annotations

import re
from datetime import date, timedelta

from loaders.registers.troubles import Troubles

# How a day is written, with an example that is a test.
FORMS: tuple[tuple[str, str], ...] = (
    (r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)", "20090401"),
    (r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:[T ].*)?", "2009-04-01"),
    (r"(?P<day>\d\d?)/(?P<month>\d\d?)/(?P<year>\d{4})", "01/04/2009"),
    (r"(?P<year>\d{4})-(?P<month>\d\d)", "2009-04"),
    (r"(?P<year>\d{4})", "2009"),
)
_FORMS = [re.compile(form) for form, _ in FORMS]
_WHOLE_DAY = len("2009-04-01")
_LEAST_YEAR, _MOST_YEAR = 1000, 2200


def day(text: str | None) -> str | None:
    """A day, month or year as ISO 8601, None for none. Raises ValueError for words that are none of them."""
    text = (text or "").strip()
    if not text:
        return None
    for form in _FORMS:
        if found := form.fullmatch(text):
            said = found.groupdict(default="1")
            read = date(int(said["year"]), int(said.get("month", "1")), int(said.get("day", "1")))
            if not _LEAST_YEAR <= read.year <= _MOST_YEAR:
                break
            return read.isoformat()[: 10 if "day" in said else 7 if "month" in said else 4]
    raise ValueError(f"{text!r} is no day")


def life(opened: str | None, closed: str | None, line: int, troubles: Troubles) -> tuple[str | None, str | None]:
    """First and last day; what is none is told and left out, and so is an end before the beginning."""
    days: list[str | None] = []
    for text, what in ((opened, "opened"), (closed, "closed")):
        try:
            days.append(day(text))
        except ValueError:
            troubles.add(line, f"{(text or '')[:40]!r} is no day; left out ({what})")
            days.append(None)
    if days[0] and days[1] and days[1] < days[0]:
        troubles.add(line, f"closed {days[1]} before it was opened {days[0]}; both left out")
        return None, None
    return days[0], days[1]


def last_day(text: str | None) -> str | None:
    """The last day of a life that some rows end with the day after it: no body ends with the first of a month."""
    try:
        read = day(text)
    except ValueError:
        return text
    if read is None or len(read) < _WHOLE_DAY or not read.endswith("-01"):
        return read
    return (date.fromisoformat(read) - timedelta(days=1)).isoformat()
