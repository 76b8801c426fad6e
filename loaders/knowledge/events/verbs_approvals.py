"""Owns the verbs by which plans are approved, backed and permitted, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

APPROVALS: tuple[Frame, ...] = (
    Frame(
        "approve",
        "agreement",
        "approve endorse ratify rubber-stamp vote",
        2,
        "Governors approved the merger on Thursday.",
        unless=(
            "(?:approved|accredited) (?:provider|list|supplier|premises|mental|social worker|course|training)"
            "|(?:come|came|go|went|going|coming|get|got|getting|hold|holding|bring|bringing|look|looking|cut"
            "|cutting|roll|rolling|scale|scaling|move|moving|step|pay|give|report|hear|heard|refer|call|put"
            r"|welcome|be|dating|date|fall|stand|hand|turn) (?:\w+ )?back\b|back (?:to|in|into|on|up|at|from|of"
            r"|office|pain|home|door|under|onto|out)\b|\b(?:his|her|the|my|your|way|at|feed|full|set|right|claw) "
            r"back\b|voters?|(?:able|right|entitled|eligible) to vote|votes? (?:cast|for (?:him|her|me))"
            r"|backing (?:from|of)|endorsed by (?:a )?GP|(?:correct|true|accurate) record|apologies"
        ),
        agent="approver",
        patient="subject",
        flexible=True,
    ),
    Frame(
        "back-plan",
        "agreement",
        "back support oppose",
        2,
        "Councillors backed the merger on Thursday.",
        after=(
            r"(?!down\b|off\b|out\b)(?:[\w’'-]+\s){0,5}?(?:plans?|proposals?|merger|closures?|bids?|calls?"
            r"|bill|strikes?|moves?|scheme"
            r"|deal|takeover|idea|motion|application)\b"
        ),
        unless=(
            "support(?:ing)? (?:services?|staff|plans?)|care and support|their plans|with the support|support "
            "(?:them|people|patients)"
        ),
        agent="approver",
        patient="subject",
    ),
    Frame(
        "permission-given",
        "agreement",
        (
            "secure obtain receive win/wins/won/won/winning get/gets/got/got/getting give/gives/gave/given/giving grant"
            " gain"
        ),
        2,
        "The trust secured planning permission in May.",
        after=(
            r"(?:[\w’'-]+\s){0,4}?(?:planning (?:permission|consent|approval)|the (?:go-ahead|green light)"
            r"|(?:final|formal"
            r"|full|outline) approval)\b"
        ),
        agent="approver",
    ),
    Frame(
        "permission-granted",
        "agreement",
        "grant give/gives/gave/given/giving refuse",
        2,
        "Planning permission for the new surgery has been granted.",
        before=(
            r"\b(?:permission|consent|approval|licence|application|order|this)\b[^.;]{0,90}\b(?:was|were|has been"
            r"|have been|had been|is"
            r"|are|be|being)"
            r"(?:\s\w+ly|\snow|\salso)?"
        ),
        agent="approver",
    ),
    Frame(
        "rubber-stamp",
        "agreement",
        "rubber/rubbers/rubbered/rubbered/rubbering",
        2,
        "Both boards are expected to rubber stamp the plan this month.",
        after="[ -]?stamp",
        agent="approver",
    ),
)
