"""Owns the verbs by which records of meetings and of scrutiny tell what was done there, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

_HOST = (
    r"\b(?:chair(?:man|woman|person)?|convener|committee|board|panel|members|cabinet|mayor|president|forum|meeting)"
    r"(?:\s(?:also|then|formally|warmly|was pleased to|were pleased to|was delighted to))?"
)

PROCEEDINGS: tuple[Frame, ...] = (
    Frame(
        "welcomed-to-first-meeting",
        "appointment",
        "welcome",
        2,
        "The Chairman welcomed Ann Lee to her first meeting as medical director.",
        before=_HOST,
        after=(
            r"(?=[^.;]{3,200}?\bto (?:her|his|their) first (?:[\w-]+ ){0,3}?(?:meeting|board|committee)\b)"
            r"(?-i:[A-Z])"
        ),
        agent="host",
        patient="appointee",
    ),
    Frame(
        "consideration-given",
        "meeting",
        "give//gave/given/giving",
        2,
        "Consideration was given to a report of the director on the two homes.",
        before=r"(?:^|that |^\S{1,6} )consideration (?:was|is)(?: then| also)?",
        after=r"to\b",
        agent="participant",
    ),
    Frame(
        "asked-for",
        "announcement",
        "ask",
        2,
        "The board asked for further information on the role of the executive.",
        after=(
            r"for\s(?:an?|the|more|further|another|additional)\s(?:[\w’'-]+\s){0,3}?(?:reports?|reviews?|updates?"
            r"|information|inquiry|briefing|assurances?|investigation|clarification)\b"
        ),
        unless=r"(?:can|may|could|to|please|must|should) ask for|(?:one|a|another) member (?:also )?asked",
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "gives-update",
        "report",
        "provide give/gives/gave/given/giving",
        1.75,
        "The board provided a brief update to its members on 6 March 2024.",
        after=(
            r"(?:an?|the|this|further)\s(?:[\w-]+\s){0,3}?(?:updates?|statements?|briefings?|overview)\s(?:to|on|of|about)\b"
        ),
        unless=r"(?:can|may|could|to|please|must|should|will) (?:provide|give)",
        agent="author",
        patient="recipient",
    ),
    Frame(
        "undertakes-review",
        "investigation",
        "conduct undertake/undertakes/undertook/undertaken/undertaking",
        2,
        "The government is undertaking a full review of the law on capacity.",
        after=(
            r"(?:an?|its|their|the|two|three|four|five|further|\d)\s(?:[\w-]+\s){0,3}?"
            r"(?:reviews?|audits?|evaluations?|inspections?|investigations?|inquir(?:y|ies)|feasibility study)\b"
        ),
        unless=(
            r"how (?:we|they|inspectors) (?:conduct|undertake)|(?:can|may|must|able|power|powers|duty|required) to?\s?"
            r"(?:conduct|undertake)|when (?:conducting|undertaking)|(?:literature|systematic) review"
        ),
        agent="investigator",
        patient="investigated",
    ),
)
