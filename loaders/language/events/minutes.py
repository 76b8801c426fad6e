"""Owns the meetings that minutes are of: the one recorded, the one before it and the next, each by its line.

Only what the headings and lists of minutes say; what was decided is told by sentences like any other news.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from db.records import Certainty, DateMention, Event, EventKind, Party, Rule
from loaders.language.events.headlines import shortened
from loaders.language.found import Found
from loaders.language.lexicon import Family
from loaders.language.reading import Reading

_PRESENT = re.compile(
    r"^[ \t]*(?:Present|In attendance|Attendees|Members present|Attendance|Those present)\b[^\n]{0,3}", re.M | re.I
)
_MINUTES_OF = re.compile(
    r"\bminutes of [^\n]{0,120}\b(?:meeting|committee|board|council|panel|group|governing body)\b[^\n]{0,200}", re.I
)
"""The head of minutes that list nobody."""
_MINUTES_TEXT = (
    "present attendance attendees minutes meeting debated debate debates deb cabinet committee oral assembly"
)
_MINUTES_WORDS = Family(set(_MINUTES_TEXT.split()))
"""Words of which minutes have one."""
_BUSINESS = re.compile(
    r"^[ \t]*\\?(?:1|01|1\.1|Item 1|A)\\?[.):\s]|^[ \t]*(?:Apologies|Welcome|Introductions|Declarations?)\b",
    re.M | re.I,
)
_BEFORE_IT = re.compile(
    r"\b(?:minutes|notes)\b[^\n]{0,20}\b(?:previous|last)\b[^\n]{0,20}\bmeetings?\b"
    r"|\bminutes? of (?:the )?(?!extraordinary)[^\n]{0,60}\bmeeting\b[^\n]{0,60}?\b(?:held (?:on|at)\b|of (?=\d))",
    re.I,
)
_NEXT = re.compile(r"\b(?:date (?:and time |and venue )?of (?:the )?next meeting|next meeting)\b", re.I)
_SAT = re.compile(
    r"^[ \t]*(?:meeting(?: date)?:[ \t]*|date:[ \t]*(?=[^\n]{6,30}\n\s*(?:time|venue|location|place)\b)"
    r"|date of (?:the )?meeting:?\s{1,3}|(?:volume \d+: )?debated on "
    r"|(?:(?:part of|oral answers)\b[^\n]{4,100} )?– in [\w ]{5,32} at [\d:]+ [ap]m on "
    r"|(?:agenda|notice) (?:for|of) (?:an? |the )?(?:\w+ )?meeting of [^\n]{4,160}\bon "
    r"(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d)"
    r"|\A[^\n]{0,90}\bmeeting (?:held )?on (?=[^\n]{6,24}\n)"
    r"|meeting of the parliament\s+(?=\w+day \d)|(?=[^\n]{0,60}\b(?:meeting|committee|cabinet|board|council|panel"
    r"|executive|forum"
    r"|group)\b)(?:[^\n–-]|\b-\b){4,90} [–-] "
    r"(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day))(?=\S)",
    re.M | re.I,
)
"""A line of council sites and of Parliament's record that says when they met: "Meeting: 27/11/2019 - Cabinet"."""
_SAT_TEXTS = (
    "meeting:", "meeting date:", "date of meeting", "date of the meeting", "debated on ", "– in ", "meeting on ",
    "meeting held on ", "agenda ", "notice ", "meeting of the parliament",
)  # fmt: skip
_BEHIND_A_DASH = re.compile(r"[–-] (?:mon|tues|wednes|thurs|fri|satur|sun)day")
"""One of these texts stands in such a line, or this pattern matches there, in lower case: both are sought sooner."""
_SAT_WITHIN = 4_000
"""Characters from the top in which such a line stands."""
_MEETING_LINE = re.compile(r"\b(?:meeting|minutes|notes)\b", re.I)
_SITTING_LINE = re.compile(r"\b(?:oral evidence|committee|board|cabinet|panel|council|forum|group)\b", re.I)
"""What the line above its date calls a meeting or those who met."""
_ON_ITS_LINE = 14
"""Characters before a date that begins its line: "held on Tuesday 3 May at the town hall"."""
_HEADED_WITHIN = 400
"""Characters from the top in which a page's first day stands below the name of those who met."""
_COMMITTEE_LINE = re.compile(
    r"\W*Oral evidence: [^\n]{4,120}|"
    r"\W*[A-Z][^\n.:]{2,70}\b(?:committee|cabinet|panel|board|forum|governing body)"
    r"(?: \([A-Z]{2,6}\)| \d{4}/\d{2,4})?\W*",
    re.I,
)
_MORE_ON_LINE = 4
"""Characters behind the day of a line that names nobody who met."""
_HEAD = 1_200
"""Characters before the list of those present in which the meeting's date stands."""


def minutes_events(reading: Reading, found: Found, version: int) -> list[Event]:
    """The meetings of a document that lists who was present; none of any other document."""
    text = reading.text
    if not reading.words.of(_MINUTES_WORDS):
        return []
    dates = [date for date in found.dates if date.edtf and date.earliest and date.earliest == date.latest]
    starts = [date.start for date in dates]
    events = []
    sat = _SAT.search(text, 0, _SAT_WITHIN) if _may_sit(reading.lower[:_SAT_WITHIN]) else None
    place = bisect_left(starts, sat.end()) if sat else len(dates)
    if sat and place < len(dates) and dates[place].start - sat.end() < _ON_ITS_LINE:
        line_end = text.find("\n", sat.end())
        hosts = dict.fromkeys(
            m.organisation for m in found.mentions if m.organisation and sat.start() <= m.start < line_end
        )
        alone = line_end - dates[place].end < _MORE_ON_LINE
        page = body_of_page(reading, found) if alone else None
        takers = tuple(Party("host", organisation=key) for key in hosts or ([page] if page else ()))
        events.append(of_line(reading, dates[place], "meeting", "happened", "minutes", takers, version))
    present = _PRESENT.search(text) or _MINUTES_OF.search(text[:_HEAD])
    if present is None:
        return events or _headed(reading, found, dates, version)
    head = [
        date
        for date in dates
        if date.start - present.start() > -_HEAD and date.start < max(present.start(), present.end())
    ]
    own = next((date for date in reversed(head) if _stands_for_meeting(text, date)), None)
    if own and own.edtf not in {event.edtf for event in events}:
        business = _BUSINESS.search(text, present.end())
        end = business.start() if business else min(len(text), present.end() + 2_000)
        bodies = dict.fromkeys(
            m.organisation for m in found.mentions if present.start() <= m.start < end and m.organisation
        )
        people = dict.fromkeys(m.person for m in found.mentions if present.start() <= m.start < end and m.person)
        hosts = dict.fromkeys(
            m.organisation
            for m in found.mentions
            if m.organisation and m.end <= own.start and m.organisation not in bodies
        )
        parties = (
            *(Party("host", organisation=key) for key in hosts),
            *(Party("participant", organisation=key) for key in bodies),
            *(Party("participant", person=key) for key in people),
        )
        events.append(of_line(reading, own, "meeting", "happened", "minutes", parties, version))
    for pattern, certainty, rule in ((_BEFORE_IT, "happened", "minutes-before"), (_NEXT, "planned", "minutes-next")):
        heading = pattern.search(text, reading.body_start)
        place = bisect_left(starts, heading.start()) if heading else len(dates)
        if heading and place < len(dates) and dates[place].start - heading.end() < 60:
            sure: Certainty = "planned" if certainty == "planned" else "happened"
            events.append(of_line(reading, dates[place], "meeting", sure, rule, (), version))
    return events


def _may_sit(lower: str) -> bool:
    """Whether the top of a text, in lower case, may hold a line that says when its body met."""
    return any(map(lower.__contains__, _SAT_TEXTS)) or _BEHIND_A_DASH.search(lower) is not None


def _headed(reading: Reading, found: Found, dates: Sequence[DateMention], version: int) -> list[Event]:
    """The sitting of a page that begins with the name of a committee and, on the next line, its day."""
    text = reading.text
    first = next((date for date in dates if date.start < _HEADED_WITHIN), None)
    if first is None:
        return []
    start = text.rfind("\n", 0, first.start) + 1
    end = text.find("\n", first.end)
    line = text[start : end if end >= 0 else len(text)].strip()
    above = _line_before(text, start)
    if len(line) > first.end - first.start + _ON_ITS_LINE or not _COMMITTEE_LINE.fullmatch(above):
        return []
    head = start - len(above) - 2
    hosts = dict.fromkeys(m.organisation for m in found.mentions if m.organisation and head <= m.start < start)
    takers = tuple(Party("host", organisation=key) for key in hosts)
    return [of_line(reading, first, "meeting", "happened", "minutes", takers, version)]


def body_of_page(reading: Reading, found: Found) -> str | None:
    """The body that a page is about: the first one that its title or head names."""
    head = max(reading.body_start, len(reading.title))
    return next((m.organisation for m in found.mentions if m.organisation and m.start < head), None)


def _stands_for_meeting(text: str, date: DateMention) -> bool:
    """Whether a date fills its line, or shares it with the word "meeting"."""
    start = text.rfind("\n", 0, date.start) + 1
    end = text.find("\n", date.end)
    line = text[start : end if end >= 0 else len(text)]
    if len(line.strip()) - (date.end - date.start) < 16:
        above = _line_before(text, start)
        return date.role == "text" or bool(_MEETING_LINE.search(above) or _SITTING_LINE.search(above))
    if _MEETING_LINE.search(line):
        return True
    return date.start - start < _ON_ITS_LINE and bool(_MEETING_LINE.search(_line_before(text, start)))


def _line_before(text: str, start: int) -> str:
    """The last line with words before an offset at the beginning of a line."""
    return text[:start].rstrip().rpartition("\n")[2]


def of_line(
    reading: Reading,
    date: DateMention,
    kind: EventKind,
    certainty: Certainty,
    rule: str,
    parties: tuple[Party, ...],
    version: int,
) -> Event:
    """The event of a line that is known by its date."""
    starts = [sentence.start for sentence in reading.sentences]
    place = bisect_left(starts, date.start + 1) - 1
    sentence = reading.sentences[place] if place >= 0 else None
    start, end = (sentence.start, sentence.end) if sentence and sentence.end >= date.end else (date.start, date.end)
    return Event(
        start=start,
        end=end,
        trigger_start=date.start,
        trigger_end=date.end,
        kind=kind,
        title=shortened(reading.text[start:end]),
        edtf=date.edtf,
        earliest=date.earliest,
        latest=date.latest,
        certainty=certainty,
        rule=Rule(f"events.{rule}", version),
        parties=parties,
    )
