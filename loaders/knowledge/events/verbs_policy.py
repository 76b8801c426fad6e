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
        "approval-given",
        "agreement",
        "give//gave/given/giving grant",
        2,
        "Approval was given to the sale of the two homes.",
        before=(
            r"\b(?:approval|consent|permission|backing|agreement|the go-ahead|the green light|delegated (?:authority"
            r"|powers?)|authority|delegation)\s(?:was|were|is|be|been|has been)\s"
        ),
        agent="approver",
        patient="subject",
    ),
    Frame(
        "authority-delegated",
        "agreement",
        "delegate",
        2,
        "That authority be delegated to the director to sign the contract.",
        before=r"\b(?:authority|powers?|decisions?)\b(?:\s[\w’'-]+){0,4}?\s(?:be|is|are|was|were|been)(?:\s\w+ly)?",
        agent="approver",
    ),
    Frame(
        "delegate-authority",
        "agreement",
        "delegate",
        2,
        "The cabinet delegated authority to the director to sign the contract.",
        after=r"(?:full |the |all )?(?:authority|powers?|(?:the )?(?:final )?decision)\b",
        unless=r"delegat\w+ powers? (?:are|is)\b",
        agent="approver",
    ),
    Frame(
        "delegate-function",
        "transfer",
        "delegate",
        2,
        "Commissioning of dental services was delegated to the boards in April 2023.",
        before=(
            r"\b(?:functions?|services?|responsibilit(?:y|ies)|commissioning|budgets?)\b(?:\s[\w’'(),-]+){0,12}?"
            r"\s(?:be|is|are|was|were|been)(?:\s\w+ly)?"
        ),
        agent="transferor",
        patient="transferee",
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
        "move",
        2,
        "Ann Moss moved an amendment to the motion on care.",
        after=r"(?:(?:the|an?|two|three) )?(?:amendments?|motions?|S\dM-\d+)\b",
        unless=r"moved by|duly moved",
        agent="proposer",
        patient="subject",
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
        agent="proposer",
    ),
)
