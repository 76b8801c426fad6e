"""Owns the events that pages of inspectors and ombudsmen tell by a line of their own, which is no sentence.

Meetings are for `minutes`, sentences for the event rules.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from db.records import Certainty, DateMention, Event, EventKind, Party
from loaders.language.events.minutes import body_of_page, of_line
from loaders.language.found import Found
from loaders.language.lexicon import Family
from loaders.language.reading import Reading

_WORDS = Family(
    {
        "author",
        "tabled",
        "answered",
        "inspection",
        "inspections",
        "inspected",
        "visit",
        "decision",
        "direction",
        "notice",
    }
)
"""Words of which such a page has one."""
_DAY_WITHIN = 16
"""Characters after the words of a line within which its day begins."""
_MOST = 6
"""Events of one kind of line; a longer list is a register."""


class _Line(NamedTuple):
    """How a line says when something was done. The date follows the match, or fills the line that it begins."""

    kind: EventKind
    rule: str
    role: str
    pattern: re.Pattern[str]
    example: str
    holds: tuple[str, ...]
    """Texts in lower case one of which stands wherever the pattern matches: they are sought sooner."""
    certainty: Certainty = "happened"
    of_title: bool = False
    """Whether the page's title must follow the day."""
    named: bool = False
    """Whether the bodies named in the line have the role, and a line that names none tells nothing."""


LINES: tuple[_Line, ...] = (
    _Line(
        "investigation",
        "inspection-line",
        "investigated",
        re.compile(
            r"^[ \t•*–-]*(?:inspection (?:carried out |visit |took place )?on|(?:date|dates) of (?:the |our |this )?"
            r"(?:inspection|visit)(?: visit)?|inspection dates?|inspected on|all inspections)\b:?[ \t]*"
            r"\n{0,2}[ \t]*(?=\S)",
            re.M | re.I,
        ),
        "Inspection carried out on 3 May 2016",
        ("inspect", "visit"),
    ),
    _Line(
        "investigation",
        "inspected-line",
        "investigated",
        re.compile(r"^(?=\d{1,2}[^\n]{6,90}\n+during an? [^\n]{0,60}\b(?:inspection|assessment)\b)", re.M | re.I),
        "3 May 2016\n\nDuring a routine inspection",
        ("during a",),
    ),
    _Line(
        "investigation",
        "listed-inspection-line",
        "investigator",
        re.compile(
            r"^[ \t•·*–-]*(?=[^\n.;]{3,90}\b(?:inspection|visit)s?,?\s)[^\n.;]{0,60}?\b"
            r"(?:(?:full|focused|monitoring|short"
            r"|unannounced|joint|themed|thematic|re-?)[ -])?(?:inspections?|(?:monitoring|focused|assurance) visits?)"
            r"(?: report)?,?[ \xa0]{1,3}(?:(?:in|on|of|[–-]) )?(?=[\dJFMASOND])",
            re.M,
        ),
        "Ofsted focused visit, November 2020",
        ("inspection", "visit"),
        named=True,
    ),
    _Line(
        "ruling",
        "listed-notice-line",
        "judge",
        re.compile(
            r"^[ \t•·*–-]*[^\n.;]{3,60}?\b(?:[Ii]mprovement [Nn]otice|[Ww]arning [Nn]otice"
            r"|[Ss]tatutory [Dd]irection|Direction),?"
            r"[ \xa0]{1,3}(?:(?:in|on|of|[–-]) )?(?=[\dJFMASOND])",
            re.M,
        ),
        "DfE improvement notice, January 2022",
        ("notice", "direction"),
        named=True,
    ),
    _Line(
        "ruling",
        "decision-line",
        "subject",
        re.compile(r"^decision ?: (?:upheld|not upheld|closed[^\n]{0,40})\n{1,2}decision date ?: ?(?=\S)", re.M | re.I),
        "Decision : Upheld\n\nDecision date : 9 May 2016",
        ("decision date",),
    ),
    _Line(
        "ruling",
        "decided-line",
        "subject",
        re.compile(r"^date of decision ?: ?(?=\S)", re.M | re.I),
        "Date of decision: 9 May 2016",
        ("date of decision",),
    ),
    _Line(
        "ruling",
        "issue-decided-line",
        "subject",
        re.compile(r"^(?=\d{2}/\d{2}/\d{4} - )", re.M),
        "09/05/2016 - Wyvern County Council",
        (" - ",),
        of_title=True,
    ),
    _Line(
        "ruling",
        "decision-due-line",
        "subject",
        re.compile(r"^decision due(?: date)? ?: ?(?=\S)", re.M | re.I),
        "Decision due: 9 May 2016 by Cabinet",
        ("decision due",),
        "planned",
    ),
    _Line(
        "announcement",
        "notice-line",
        "speaker",
        re.compile(r"^notice of proposed decision first published: ?(?=\S)", re.M | re.I),
        "Notice of proposed decision first published: 09/05/2016",
        ("notice of proposed decision",),
    ),
    _Line(
        "report",
        "committee-report-line",
        "publisher",
        re.compile(
            r"^author: [^\n]{0,80}\bcommittee\b[^\n]{0,60}\n(?:[^\n]*\n){0,8}?date published: ?(?=\S)", re.M | re.I
        ),
        "Author: Health Committee\n\nDate Published: 9 May 2016",
        ("date published",),
    ),
    _Line(
        "announcement",
        "question-line",
        "addressee",
        re.compile(r"^(?:uin \w+, )?(?:tabled|answered) on:?\s{1,3}(?=\S)", re.M | re.I),
        "UIN 12345, tabled on 9 May 2016",
        ("ed on",),
    ),
)


def official_line_events(reading: Reading, found: Found, told: Sequence[Event], version: int) -> list[Event]:
    """What the lines of a page tell that none of the events `told` tells of the same day."""
    if not reading.words.of(_WORDS) and f" - {reading.title}\n" not in reading.text:
        return []
    dates = [date for date in found.dates if date.edtf and date.earliest]
    starts = [date.start for date in dates]
    known = {(event.kind, event.edtf) for event in told}
    owner = body_of_page(reading, found)
    events = []
    for line in LINES:
        if not any(map(reading.lower.__contains__, line.holds)):
            continue
        for match in list(line.pattern.finditer(reading.text))[:_MOST]:
            date = _date_after(dates, starts, match.end())
            if date is None or (line.kind, date.edtf) in known:
                continue
            if line.of_title and not reading.text.startswith(f"{date.surface} - {reading.title}", date.start):
                continue
            known.add((line.kind, date.edtf))
            parties: tuple[Party, ...] = (Party(line.role, organisation=owner),) if owner else ()
            if line.named:
                bodies = (m.organisation for m in found.mentions if match.start() <= m.start < match.end())
                parties = tuple(Party(line.role, organisation=body) for body in dict.fromkeys(bodies) if body)
                if not parties or _in_sentence(reading, date):
                    continue
            events.append(of_line(reading, date, line.kind, line.certainty, line.rule, parties, version))
    return events


def _in_sentence(reading: Reading, date: DateMention) -> bool:
    """Whether the line of a date ends as a sentence does, which the rules of sentences read."""
    end = reading.text.find("\n", date.end)
    return reading.text[date.end : end if end >= 0 else len(reading.text)].rstrip().endswith(".")


def _date_after(dates: Sequence[DateMention], starts: Sequence[int], offset: int) -> DateMention | None:
    place = bisect_left(starts, offset)
    return dates[place] if place < len(dates) and dates[place].start - offset < _DAY_WITHIN else None
