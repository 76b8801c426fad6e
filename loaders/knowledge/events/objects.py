"""Owns the nouns that, acted upon by a general verb ("launched", "published", "held"), say what kind of event it is."""

from __future__ import annotations

from db.records import EventKind

_ROWS: tuple[tuple[EventKind, str], ...] = (
    ("consultation", "consultation consultations engagement call"),
    ("investigation", "inquiry inquiries enquiry investigation investigations review reviews inquest inquests "
        "inspection inspections probe evaluation audit study assessment"),
    ("survey", "survey surveys poll polls questionnaire census"),
    ("pilot", "pilot pilots trial trials pathfinder pathfinders pioneers vanguards"),
    ("tender", "tender tenders procurement bidding bids"),
    ("policy", "strategy strategies policy guidance guidelines framework frameworks bill act legislation "
        "regulations rules standards code blueprint reforms reform measures charter law laws "
        "contract tariff ban tax charges cap target targets white green"),
    ("report", "report reports findings figures papers accounts statistics league results paper"),
    ("announcement", "shortlist statement response list assurance apology warning alert plea"),
    ("funding", "fund funds funding grant grants"),
    ("merger", "merger mergers"),
    ("acquisition", "takeover acquisition sale purchase buyout"),
    ("agreement", "award agreement agreements deal memorandum partnership talks negotiations"),
    ("meeting", "meeting meetings conference summit hearing hearings workshop workshops seminar debate agm event"),
    ("other", "strike strikes ballot action campaign petition appeal protest proceedings work contract challenge "
        "lawsuit rally march"),
    ("appointment", "recruitment"),
    ("transfer", "transfer handover"),
    ("ruling", "notice notices direction directions directive directives"),
)  # fmt: skip

OBJECT_KINDS: dict[str, EventKind] = {}
for _kind, _words in _ROWS:
    for _word in _words.split():
        OBJECT_KINDS.setdefault(_word, _kind)
