"""Owns the verbs of leave, law and rights: what is backed, delegated, adopted, banned and granted, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

POLICY: tuple[Frame, ...] = (
    Frame(
        "give-backing",
        "agreement",
        "give/gives/gave/given/giving throw/throws/threw/thrown/throwing lend/lends/lent/lent/lending",
        2.25,
        "The health secretary gave his backing to the merger in April.",
        after=(
            r"(?:its|his|her|their|full|unanimous|formal|cautious|the)\s(?:[\w’'-]+\s){0,3}?"
            r"(?:backing|blessing|endorsement|seal of approval|weight behind|support to|approval to|consent)\b"
        ),
        agent="approver",
        patient="subject",
    ),
    Frame(
        "order-made",
        "policy",
        "make/makes/made/made/making",
        2,
        "The department has made the Care Boards (Establishment) Order 2022.",
        after=r"(?:an?|the) (?:[\w’'()-]+ ){0,7}?(?:order|regulations|directions?)\b",
        unless=r"in order|order to|court order",
        agent="legislator",
    ),
    Frame(
        "revise",
        "policy",
        "revise",
        2,
        "The council has revised its policy on fees.",
        after=(
            r"(?:its|their|the|this)\s(?:[\w’'-]+\s){0,4}?(?:polic(?:y|ies)|procedures?|guidance|agreements?|plans?"
            r"|strateg(?:y|ies)|guidelines|standards?|criteria|rules|contracts?|protocols?|forecasts?)\b"
        ),
        agent="decider",
        patient="subject",
    ),
    Frame(
        "adopt",
        "policy",
        "adopt",
        2,
        "The council adopted the charter in May.",
        after=(
            r"(?:by\b|(?:the|an?|its|this|new|all|these)\s(?:[\w’'-]+\s){0,5}?(?:strategy|policy|plan|framework|charter"
            r"|recommendations?|proposals?|code|standards?|report|approach|scheme|resolution|constitution"
            r"|model|definition)\b)"
        ),
        unless=r"child|babi?y|parents?|famil|dog|(?:is|are) adopted",
        agent="decider",
        patient="subject",
    ),
    Frame(
        "moved-motion",
        "policy",
        "move table propose second",
        2,
        "Ann Moss moved an amendment to the motion on care.",
        after=(
            r"(?:(?:the|an?|two|three|this|these|today’s|today's) )?(?:[\w-]+ )?"
            r"(?:(?:amendments?|motions?)\b|recommendations? (?:\d|[a-z]\)|in|on|of|as|set|that)|S\dM-\d+)"
        ),
        unless=r"moved by|duly moved|(?:was|were|been|duly) (?:moved and )?seconded|^second|\w second (?:amend|motion)",
        agent="proposer",
        patient="subject",
    ),
    Frame(
        "begs-to-move",
        "policy",
        "beg",
        2.75,
        "I beg to move, That this House notes the closure of wards in Tarn.",
        before=r"^(?:my lords, )?i\s",
        after=r"to (?:move|second)\b",
        agent="speaker",
    ),
    Frame(
        "called-in",
        "other",
        "call",
        2,
        "Six members called in the decision on 29 June.",
        after=r"in\b(?:\s(?:the|this|that|a|by|for)\b|\.|$)",
        before=r"(?:\b(?:members|councillors|committee|decisions?|opposition|group)\b.{0,60})",
        unless=r"call(?:s|ed)? in (?:the )?(?:police|experts?|auditors?|consultants?|to)\b|call(?:s|ed)? in sick",
        agent="challenger",
    ),
    Frame(
        "policy-made",
        "policy",
        (
            "ban/bans/banned/banned/banning legislate enact repeal outlaw mandate cap/caps/capped/capped/capping "
            "relax tighten"
        ),
        2,
        "Wales banned smoking in hospital grounds in March.",
        unless=r"caps? (?:on|of)|the cap\b",
        agent="decider",
    ),
    Frame(
        "lay-before",
        "report",
        "lay/lays/laid/laid/laying",
        2,
        "The minister laid the command paper before Parliament in May.",
        after=r"(?:[\w’'-]+\s){0,8}?before (?:the )?(?:parliament|house|both houses|assembly|senedd)\b",
        agent="publisher",
    ),
    Frame(
        "grant-right",
        "policy",
        "grant award give/gives/gave/given/giving",
        2.25,
        "Staff have been granted a right to request.",
        after=(
            r"(?:[\w’'-]+\s){0,6}?(?:[‘“"
            '"'
            "'])?(?:rights?|powers?|duty|duties|permission|freedoms?|autonomy"
            r"|status)\b"
        ),
        unless=(
            r"power[ -]?point|planning permission|presentation|this (?:[\w’'-]+ ){0,9}gives\b|gives (?:us|them"
            r"|you) (?:greater|more)"
        ),
        agent="granter",
        patient="beneficiary",
    ),
    Frame(
        "proposed-in",
        "policy",
        "propose recommend outline float/floats/floated/floated/floating moot",
        2.25,
        "The changes were first proposed in the NHS Plan.",
        after=r"(?:in|by)\b",
        unless=r"(?:outlined|proposed|recommended) in (?:section|paragraph|appendix|annex|table|(?:the|this) report)\b",
        agent="proposer",
    ),
)
