"""Owns the words around a time that bound it, put it off, forecast something for it or make a length of it."""

from __future__ import annotations

import re

BOUND = re.compile(
    r"\b(?:by|before|no later than|not later than|ahead of|prior to|on or before)\s+(?:the\s+|about\s+|around\s+)?$",
    re.IGNORECASE,
)
AHEAD = re.compile(r"\b(by|until|till|through|within|as (?:soon|early|late) as)\s+(?:the\s+|next\s+)?$", re.IGNORECASE)
UNTIL_THEN = re.compile(
    r"\b(?:was|were|had been|served|worked|led|ran|chaired|remained|stayed|lasted)\b"
    r"(?![^,.;]*\b(?:will|would|to|due|set|not|never)\b)[^,.;]{0,70}\b(?:until|till)\s+$",
    re.IGNORECASE,
)
"""Before the end of something past: "who was chair until May"."""
BY_THEN = re.compile(r",\s(?:[\w'’-]+\s){1,6}?had\s(?:(?:not|never)\s[a-z]+|been|become|already|[a-z]+ed)\b")
"""Behind the end of something past: "By October, the trust had left"."""
HAD_BY = re.compile(r"\bhad\s(?!to\b)(?![^,.;]*\b(?:to|would|will|due)\b)[^,.;]{0,70}\bby\s+$", re.IGNORECASE)
"""Before the end of something past: "they had filed their reports by Wednesday"."""
PUT_OFF = re.compile(
    r"\b(?:postponed|delayed|deferred|adjourned|extended|suspended|stayed|given|put\s(?:off|back)|pushed\sback)\b"
    r"(?:\s[\w'’-]+){0,3}?\s(?:until|till)\s+(?:the\s+|next\s+)?$",
    re.IGNORECASE,
)
"""Before a day to come, though the verb is in the past: "was postponed until Tuesday"."""
LATER_ON = re.compile(r"\blater,?\s(?:on\s)?$", re.IGNORECASE)
"""Before a day that is counted from the one told before: "four days later, on 20 May"."""
ABOUT = re.compile(r"\b(?:around|about|circa|approximately|roughly|c\.|some time in|sometime in)\s+$", re.IGNORECASE)
FORECAST = re.compile(
    r"\b(?:could|would|might|may|is projected|are projected|projected|forecasts?|predict(?:s|ed|ions?)?|estimate[sd]?|"
    r"suggests?)\b[^.]*\b(?:rise|grow|increase|fall|reach|double|treble|quadruple|triple|cost|live|need|have|exceed|"
    r"rising|growing|reaching|number|population)\b|\b(?:rise|grow|increase|fall|reach|double|treble|"
    r"quadruple)d?\s+(?:to\s+\S+\s+)?by\s+$",
    re.IGNORECASE,
)
FOR = re.compile(
    r"\b(?:for|lasting|lasts|within)\s+(?:the\s+|about\s+|around\s+|up to\s+|at least\s+|more than\s+|over\s+|"
    r"nearly\s+|almost\s+|an?\s+|some\s+)*$",
    re.IGNORECASE,
)
_NO_VERB = r"(?:\s+(?!(?:was|were|will|would|when|before|until|and\s+(?:was|had|ran))\b)[\w'’-]+)"
PERFECT = re.compile(
    rf"\b(?:has|have|had|['’]ve|hasn['’]t|haven['’]t)\b{_NO_VERB}{{1,9}}\s+$|\bbeen\b{_NO_VERB}{{0,9}}\s+$",
    re.IGNORECASE,
)
SUPERLATIVE = re.compile(
    r"\b(?:[a-z]{3,}est|worst|best|most|least|first time)\b(?:\s+[\w'’-]+){0,4}\s+(?:for|in)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
BEFOREHAND = re.compile(r"\s+(?:before|until|up to|previously|earlier|beforehand|in the past)\b", re.IGNORECASE)
LIMITS = ("by", "before", "than", "of", "to", "the", "about", "around", "circa", "ly", "c.", "time in")
"""How the words end with which a bound or "about" does: only where they stand are the patterns tried."""
NOT_A_START = re.compile(r"\b(?:since|by|before|until|till|to)\s+(?:the\s+)?$", re.IGNORECASE)
START_AFTER = re.compile(r"\s+(?:from|starting|beginning|commencing)\s+(?:in\s+|on\s+)?(?:the\s+)?$", re.IGNORECASE)
ACCOUNTING = re.compile(r"\b(?:(?:year|period|months|quarter|accounts)\s(?:to|end(?:ed|ing)|up to)|as at)\s+$", re.I)
"""Before the last day of an account, which says nothing of when things happened."""
NOUN = re.compile(r",?\s(?!(?:they|when|from|with|that|this|were|will|until|then|there|after|before|while)\b)[a-z]{4}")
"""Behind a full date that only says which thing is meant."""
