"""Owns the export to iCalendar (RFC 5545): dated events as whole days, with the sentence in the description.

The library for this keeps the whole calendar in memory; escaping and folding are what is needed, and stand here.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import TextIO

from tui.exporting.collection import Collection, Event, own_words, web_address
from tui.exporting.formats import Written
from tui.text.wording import counted

_MOST_OCTETS = 75
"""In a line, its end not counted (section 3.1)."""
_STATUS = {"happened": "CONFIRMED", "planned": "TENTATIVE", "possible": "TENTATIVE", "denied": "CANCELLED"}
_SPECIAL = re.compile(r"([\\;,])")
# A URI needs no escaping here, but must hold none but its own characters (RFC 3986, section 2).
_URI = re.compile(r"[A-Za-z0-9:/?#\[\]@!$&'()*+,;=._~%-]+")


def write(collection: Collection, file: TextIO) -> Written:
    """Events with a first day; a date that is not one day is the range of days that it may be."""
    written = left_out = ranges = 0
    for line in ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//care-explorer//export//EN", "CALSCALE:GREGORIAN"):
        _write_line(file, line)
    _write_line(file, f"X-WR-CALNAME:{_escaped(collection.title)}")
    stamp = _now().strftime("%Y%m%dT%H%M%SZ")
    for event in collection.events():
        days = _days(event)
        if days is None:
            left_out += 1
            continue
        written += 1
        ranges += event.earliest != event.latest
        for line in _lines(event, days, stamp):
            _write_line(file, line)
    _write_line(file, "END:VCALENDAR")
    notes = []
    if ranges:
        notes.append(f"{counted(ranges, 'event')} without an exact day: written as the days that may be meant")
    if left_out:
        notes.append(f"{counted(left_out, 'event')} without a first day: left out")
    return Written({"events": written}, notes)


def _now() -> datetime:
    return datetime.now(UTC)


def _days(event: Event) -> tuple[date, date | None] | None:
    """The first day and the day after the last one, None where no later day can be written."""
    if event.earliest is None:
        return None
    last = date.fromisoformat(event.latest or event.earliest)
    return date.fromisoformat(event.earliest), last + timedelta(days=1) if last < date.max else None


def _lines(event: Event, days: tuple[date, date | None], stamp: str) -> Iterator[str]:
    first, after = days
    yield "BEGIN:VEVENT"
    yield f"UID:{hashlib.sha256(event.key.encode()).hexdigest()[:32]}@care-explorer"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{_basic(first)}"
    if after is not None:
        yield f"DTEND;VALUE=DATE:{_basic(after)}"
    exact = event.earliest == event.latest
    yield f"SUMMARY:{_escaped(event.shown_title if exact else f'{event.shown_title} [{event.when}]')}"
    yield f"DESCRIPTION:{_escaped(_description(event))}"
    yield f"CATEGORIES:{','.join(map(_escaped, (event.kind, event.certainty, *event.own.tags)))}"
    yield f"STATUS:{_STATUS[event.certainty]}"
    yield "TRANSP:TRANSPARENT"
    address = next((web_address(cited.address) for cited in event.citations), "")
    if address and _URI.fullmatch(address):
        yield f"URL:{address}"
    yield "END:VEVENT"


def _description(event: Event) -> str:
    lines = [f"Who: {event.who}"] if event.who else []
    lines += [f"“{cited.quotation}” {cited.reference}" for cited in event.citations]
    return "\n".join([*lines, *own_words(event.own)])


def _basic(day: date) -> str:
    return day.isoformat().replace("-", "")


def _escaped(text: str) -> str:
    """Section 3.3.11, TEXT."""
    return _SPECIAL.sub(r"\\\1", text).replace("\n", "\\n")


def _write_line(file: TextIO, line: str) -> None:
    """A content line, folded at 75 octets and never within a character."""
    octets = 0
    start = 0
    for index, character in enumerate(line):
        size = len(character.encode())
        if octets + size > _MOST_OCTETS:
            file.write(line[start:index] + "\r\n ")
            start, octets = index, 1
        octets += size
    file.write(line[start:] + "\r\n")
