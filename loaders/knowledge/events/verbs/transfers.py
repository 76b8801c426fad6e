"""Owns the verbs by which duties, services and staff move from one body to another, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

TRANSFERS: tuple[Frame, ...] = (
    Frame(
        "step-in",
        "other",
        "step intervene",
        2,
        "The county council stepped in to pay the staff of the home.",
        after=r"(?:in\b(?! the right)|to\b|in the\b|after\b|over\b|at\b|when\b|on\b|last\b)",
        unless=r"step(?:s|ped|ping)? (?:to (?!pay|run)|after|over|at|when|on|last)",
        agent="party",
    ),
    Frame(
        "transfer",
        "transfer",
        "transfer shift devolve outsource insource transition",
        2,
        "School nursing will transfer to the county council.",
        unless=(
            "transition(?:ed|s|ing)? (?:in)?to (?:adult|child|work|school|employment|independen)"
            "|transferred (?:to (?:hospital|another ward|intensive|A&E))|patients? (?:was|were|are|is|being)? "
            "?(?:being )?transfer|transferable|transfers? of (?:care|patients)|(?:night|clinical|all|fill) shifts?"
            "|fill (?:\\w+ ){1,3}shifts?|shift (?:in|away"
            "|workers?|patterns?|the balance)|(?:a|the|day|cultural|major|working|per|each|this|their|paradigm) "
            "shifts?"
        ),
        agent="transferor",
        patient="transferee",
    ),
    Frame(
        "move-service",
        "transfer",
        "move switch relocate pass hand",
        1,
        "Community services moved to the mental health trust in April.",
        after=(
            r"(?:(?:[\w’',-]+\s){0,8}?(?:from\b.{0,60}?\b)?(?:to|into|over to|across to|under)\b (?!help|make"
            r"|tackle|be\b|give|allow|reduce|improve|see|get|do\b))"
        ),
        unless=(
            "moves? (?:on|forward|towards?|away|quickly|beyond|in)|pass(?:ed|ing)? (?:away|on|through|the|out)"
            "|(?:the|this|a|any|that|latest) moves?|move (?:would|will|could|is|was|has|comes|means)"
            "|people|patients?|residents?|on (?:the )?(?:one|other) hand|in hand|needs? to move|as "
            "we move"
        ),
        agent="transferor",
        patient="transferee",
    ),
    Frame(
        "assume-duty",
        "transfer",
        "take/takes/took/taken/taking assume inherit",
        2,
        "The council took over responsibility for public health in 2013.",
        after=(
            "(?:on |over |up |back )?(?:full |the |legal |overall |formal |direct |many |day-to-day "
            ")*(?:contracts?\\b|management|running|responsibilit|duties|functions|control|commissioning|provision)"
        ),
        agent="transferee",
        patient="transferor",
    ),
    Frame(
        "be-responsible",
        "transfer",
        "be//was/been/being become/becomes/became/become/becoming",
        2,
        "Groups of GPs will be responsible for most purchasing.",
        before=r"(?:will|would|to|now)\s(?:also\s|now\s|then\s|instead\s)?",
        after=r"(?:also |now |fully |directly )?(?:responsible|accountable) for\b",
        agent="transferee",
    ),
    Frame(
        "be-managed",
        "transfer",
        "manage run/runs/ran/run/running operate",
        2,
        "The hospital will be managed by the new trust from July.",
        before=r"\b(?:will|would|to|could|now|is|are)\s(?:now |then )?be(?:ing)?\s",
        after=r"by\b",
        agent="transferee",
    ),
    Frame(
        "hand-over",
        "transfer",
        "hand",
        2,
        "The trust handed over its care homes to a charity.",
        after=r"(?:over|back)\b",
        unless=(
            r"over to (?:mr|mrs|ms|miss|dr|cllr|councillor|the chair|him|her|you)\b|back (?:[\w’'-]+"
            r" ){0,3}?contracts?\b"
        ),
        agent="transferor",
        patient="transferee",
    ),
)
