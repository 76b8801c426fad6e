"""Owns schemes told as lists: under a heading that is a body, a sentence about "this pilot" is that body's event.

A bare list of bodies is no row of events; it lends its bodies to the event that names the scheme.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from db.edtf import bounds
from db.records import Event, EventKind, Mention, Party, Rule
from loaders.language.events.cutting import LONGEST
from loaders.language.found import Found
from loaders.language.reading import Reading
from loaders.language.word_patterns import lower_case

_HEADING = re.compile(r"^[ \t]*(?:\(?\d{1,3}[.)]|[•*▪·–-])?[ \t]*(?P<name>[A-Z][^\n]{2,120}?)[ \t]*$", re.M)
_THIS = re.compile(
    r"\n\s*(?P<sentence>(?:This|The (?:focus|aim|purpose) of (?:this|the))\s(?:\w+\s){0,2}?(?P<noun>pilot|scheme"
    r"|project|programme|site|trial|pathfinder|pioneer|vanguard|partnership|initiative|service"
    r"|bid|award|grant|study)\b[^\n]*)"
)
_KINDS: dict[str, EventKind] = {
    **dict.fromkeys(("pilot", "trial", "site", "pathfinder", "pioneer", "vanguard", "project"), "pilot"),
    **dict.fromkeys(("scheme", "programme", "initiative", "service"), "launch"),
    **dict.fromkeys(("grant", "award"), "funding"),
    "study": "investigation",
    "bid": "tender",
    "partnership": "agreement",
}
_BEGINS = lower_case(r"\b(?:begin|start|launch|commence)\w*\s(?P<when>today|on|from|in)\b")
SCHEME = lower_case(r"\b(?:schemes?|pilots?|programme|project|initiative|vanguards?|pioneers?|pathfinders?)\b")
LIST_OF_SITES = lower_case(
    r"[^\n]*\b(?:sites?|pilots?|pioneers?|vanguards?|areas|schemes?|winners?|winning|selected|successful|chosen"
    r"|members|partners"
    r"|participants|organisations|trusts|partnerships?)\b"
)
"""What the line before a list of sites says."""
LEAST = 2
"""Entries a list must have."""
_ENTRIES = re.compile(r"\n[ \t]*(?:[•*▪·]|\d{1,3}[.)]|[-–])[ \t]")
_ENTRY = re.compile(r"^[ \t]*(?:[•*▪·]|\d{1,3}[.)]|[-–])[ \t]+(?P<entry>[^\n]{3,140})$")


def scheme_events(reading: Reading, found: Found, version: int) -> tuple[list[Event], list[tuple[int, int]]]:
    """One event for each heading with a body and a sentence about "this pilot" under it, and the spans they take."""
    entries = site_headings(reading, found)
    if len(entries) < LEAST:
        return [], []
    text = reading.text
    edtf = _scheme_date(reading)
    earliest, latest = bounds(edtf)
    starts = [sentence.start for sentence in reading.sentences]
    events: list[Event] = []
    taken: list[tuple[int, int]] = []
    for heading, under, bodies in entries:
        place = bisect_left(starts, under.start("sentence"))
        end = (
            reading.sentences[place].end
            if place < len(starts) and starts[place] == under.start("sentence")
            else under.end()
        )
        start = heading.start("name")
        sentence = re.sub(r"\s+", " ", text[under.start("sentence") : end])
        name = heading["name"].strip()
        events.append(
            Event(
                start=start,
                end=end,
                trigger_start=under.start("noun"),
                trigger_end=under.end("noun"),
                kind=_KINDS[under["noun"]],
                title=_title(name, sentence),
                edtf=edtf,
                earliest=earliest,
                latest=latest,
                certainty="happened",
                rule=Rule("events.list-of-sites", version),
                parties=tuple(Party("pilot site", organisation=key) for key in bodies),
            )
        )
        taken.append((heading.start(), under.end()))
    return events, taken


def site_headings(reading: Reading, found: Found) -> list[tuple[re.Match[str], re.Match[str], list[str]]]:
    """Each heading of a site, the sentence about "this pilot" under it, and the keys of the bodies in the heading."""
    entries = []
    places = [mention.start for mention in found.mentions]
    for under in _THIS.finditer(reading.text, reading.body_start):
        line_start = reading.text.rfind("\n", 0, under.start()) + 1
        heading = _HEADING.match(reading.text, line_start)
        if heading is None or heading.end() != under.start():
            continue
        bodies = _bodies(found, places, heading.start(), heading.end())
        if bodies or re.match(r"\s*\(?\d", heading[0]):
            entries.append((heading, under, bodies))
    return entries


def _bodies(found: Found, places: list[int], start: int, end: int) -> list[str]:
    return list(dict.fromkeys(mention.organisation or "" for mention in _named(found, places, start, end)))


def _named(found: Found, places: list[int], start: int, end: int) -> list[Mention]:
    """Mentions of bodies that begin in [start, end); `places` are where all mentions begin."""
    among = found.mentions[bisect_left(places, start) : bisect_left(places, end)]
    return [mention for mention in among if mention.organisation]


def _title(name: str, sentence: str) -> str:
    """The body's name and as much of its sentence as fits."""
    words = sentence.split(" ")
    title = name + ":"
    for word in words:
        if len(title) + 1 + len(word) > LONGEST:
            break
        title += " " + word
    return re.sub(r"(?:[,;:]|\s(?:a|an|the|of|to|and|or|in|on|for|with|by|at|from|that|its|be|as))+$", "", title)


def _scheme_date(reading: Reading) -> str | None:
    """The day the article says its schemes begin ("begin today"), else none: a list alone gives no date."""
    begins = _BEGINS.search(reading.lower, reading.body_start)
    if begins and begins["when"] == "today":
        return reading.published or reading.posted
    return None


def listed_bodies(reading: Reading, found: Found) -> list[tuple[int, list[Mention]]]:
    """Bulleted or numbered runs of lines that are bodies: the start of the line that introduces each run, its bodies.

    Every entry must begin with the name of a body, so that a list of aims is none.
    """
    text = reading.text
    if _ENTRIES.search(text, reading.body_start) is None:
        return []
    lines = [
        (match.start(), match.end(), match[0])
        for match in re.finditer(r"[^\n]+", text)
        if match.start() >= reading.body_start
    ]
    places = [mention.start for mention in found.mentions]
    runs: list[tuple[int, list[Mention]]] = []
    introduction, members, entries = -1, list[Mention](), 0
    for start, end, line in [*lines, (len(text), len(text), "")]:
        entry = _ENTRY.match(line)
        inside = _named(found, places, start, end) if entry else []
        if entry and inside and inside[0].start - start - entry.start("entry") <= 4:
            members += inside
            entries += 1
            continue
        if entries > LEAST and introduction >= 0:
            runs.append((introduction, members))
        introduction, members, entries = start, [], 0
    return runs
