"""Owns the lines with which minutes, council sites and the Official Report say who sat and on what day."""

from __future__ import annotations

import re
from typing import NamedTuple

from loaders.knowledge.people.not_names import BODY_WORDS
from loaders.pages.datelines import DATE, edtf_of
from loaders.pages.publishers import known_outlet

_SITTING = re.compile(
    r"^(?:[A-Z][^\n]{4,110} )?[–-]\s?in (?:the (?:House of (?:Commons|Lords)|(?P<house>Senedd|Scottish Parliament"
    r"|Northern Ireland Assembly))|Westminster Hall) at [\d:.]+ ?[ap]\.?m\.? on "
    r"(?P<day>[^\n]{8,24}?)\.?$|^(?P<column>\d{1,2} \w{3,9} \d{4}) : Column \d+\w{0,2}(?:—continued)?$"
    r"|^Volume \d+: debated on (?P<debated>[^\n]{8,40})$|^HC Deb (?P<cited>\d{1,2} \w+ \d{4}) [^\n]{4,60} [ap]m$",
    re.IGNORECASE,
)
"""How the Official Report dates a sitting: "3 Mar 2004 : Column 212W"."""
_COUNCIL_SITTING = re.compile(
    r"^(?:Meeting|Notice of proposed decision first published): (?P<day>\d\d/\d\d/\d{4})(?: - [^\n]{3,80})?$"
    # Before the rest is tried, the first dash must have a day behind it.
    r"|^(?=[^\n–-]++[–-] (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"[^\n–-]{0,60}\b(?:Meeting|Committee|Cabinet|Board|Council|Panel|Executive|Forum)\b[^\n–-]{0,40} [–-] "
    r"(?P<titled>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d[^\n]{8,22}?\d{4})(?:,? (?:at )?\d{1,2}[.:]\d\d"
    r" ?[ap]\.?m\.?)?$",
    re.IGNORECASE,
)
"""How council sites date a sitting: "Meeting: 27/11/2019 - Cabinet", "Care Board - Monday, 17th July, 2023 6.00 pm"."""


_HELD = re.compile(
    r"(?:meeting )?held (?:(?:at|in|on)\b(?:.{0,100}\bon\b)? ?)?(?P<day>[^,]{6,40}?)(?: (?:in|at) [^\d]{3,80})?\.?",
    re.IGNORECASE,
)
"""Where and when the meeting was that minutes are of."""


_MINUTES_HEAD = re.compile(
    r"(?P<title>(?:(?:draft|confirmed|unconfirmed|approved)\s)?(?:minutes|notes|record) of (?:the |an? )?"
    r"(?P<what>[^\n]{4,140}?)),? held (?:at|in|on|by|via|virtually)\b(?P<where>.{0,180})",
    re.IGNORECASE,
)
_AGENDA_HEAD = re.compile(
    r"(?P<title>(?:agenda|notice) (?:for|of) (?:an? |the )?(?P<what>(?:\w+ )?meeting of [^\n]{4,90}?))"
    r"(?: to be held)? (?:in|at|on)\b(?P<where>.{6,180})",
    re.IGNORECASE,
)
_MEETING_OF = re.compile(r"(?i:\b(?:meeting|committee|board|session)) (?i:of) (?i:the )?(?P<body>[A-Z][^\n]+)$")
_LONGEST_TITLE_OF_MINUTES = 100
"""Characters. A longer line of title, place and day is the minutes' title only up to the word "held"."""

_DIGIT = re.compile("[0-9]")
"""What each day holds; most lines are without."""


class Sitting(NamedTuple):
    """When a body sat, in the line's own words, whose record it is, and what the paper is called."""

    day: str
    publisher: str | None = None
    title: str | None = None


def read_sitting(text: str) -> Sitting | None:
    """What a line says of a sitting, or None where it is no such line."""
    if not _DIGIT.search(text):
        return None
    if (" held " in text or " HELD " in text) and (minutes := _MINUTES_HEAD.fullmatch(text)):
        return _minutes_head(minutes, text)
    if text[:6].casefold() in ("agenda", "notice") and (agenda := _AGENDA_HEAD.fullmatch(text)):
        return _minutes_head(agenda, text)
    if meeting := _HELD.fullmatch(text):
        return Sitting(meeting["day"])
    if sitting := _SITTING.match(text):
        day = sitting["day"] or sitting["column"] or sitting["debated"] or sitting["cited"]
        return Sitting(day, sitting["house"] or known_outlet("Hansard"))
    if sitting := _COUNCIL_SITTING.match(text):
        return Sitting(sitting["day"] or sitting["titled"], title=text if sitting["titled"] else None)
    return None


def _minutes_head(found: re.Match[str], text: str) -> Sitting | None:
    """The line at the head of minutes that says whose meeting it was, where and when."""
    day = next((date[0] for date in DATE.finditer(found["where"]) if edtf_of(date)), None)
    if day is None:
        return None
    met = _MEETING_OF.search(found["what"])
    body = met["body"] if met and met["body"].split()[-1].casefold() in BODY_WORDS else None
    title = found["title"] if len(text) > _LONGEST_TITLE_OF_MINUTES else text.rstrip(". ")
    return Sitting(day, body, title)
