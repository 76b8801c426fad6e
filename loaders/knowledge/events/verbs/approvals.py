"""Owns the verbs by which plans are approved, backed and permitted and powers delegated, as event frames."""

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
        "be-agreed",
        "agreement",
        "agree",
        2,
        "That the retendering of two contracts be agreed.",
        before=r"\b(?:be|been|was|were)(?:\s\w+ly)?",
        after=r"(?:$|[.,;]|subject\b|as set out\b)",
        unless=(
            r"minutes|record|apologies|it was agreed|as agreed|was agreed that"
            r"|(?:where|once|when|until)\b.{0,50}\bagreed"
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
            r"|full|outline) approval)\b|(?:the |their |its )?(?:approval|backing|endorsement|consent)\b"
            r"(?= (?:of|from|for|to)\b)"
        ),
        unless=(
            r"(?:financial|give|gives|giving|given) (?:\w+ )?backing|give (?:my|your|our) consent"
            r"|(?:parental|patient|informed) consent"
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
            r"(?:\s\w+ly|\snow|\salso)?|\b(?:permission|consent)"
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
        "recommendations-accepted",
        "agreement",
        "accept adopt endorse",
        2,
        "The recommendations of the ombudsman had been accepted.",
        before=(
            r"\b(?:recommendations?|findings|proposals?)\b[^.;]{0,90}\s(?:was|were|be|been|are)(?:\s(?:all|fully|now|\w+ly))?"
        ),
        unless=r"(?:if|should|unless) (?:the|these|its|our) (?:recommendations?|findings|proposals?)",
        agent="approver",
        patient="subject",
    ),
    Frame(
        "authority-delegated",
        "agreement",
        "delegate",
        2,
        "That authority be delegated to the director to sign the contract.",
        before=r"\b(?:authority|powers?|decisions?)\b(?:\s[\w’'-]+){0,8}?\s(?:be|is|are|was|were|been)(?:\s\w+ly)?",
        agent="approver",
    ),
    Frame(
        "authorises-to",
        "agreement",
        "authorise",
        2.25,
        "The cabinet authorised the director of care to sign the contract in May.",
        after=r"(?:the|an?|its|their)\s(?:[^.;\s]+\s){0,12}?to (?!(?:be|the|an?|its|their|all|any)\b)[a-z]+\b",
        agent="approver",
    ),
    Frame(
        "delegate-authority",
        "agreement",
        "delegate",
        2,
        "The cabinet delegated authority to the director to sign the contract.",
        after=(
            r"(?:(?:full |the |all )?(?:authority|powers?|(?:the )?(?:final )?decision)\b"
            r"|to the (?:[\w’'-]+ ){0,4}?(?:director|chief|head|officer|leader|chair|manager|cabinet|portfolio)\b"
            r"[^.;]{0,160}?\b(?:authority|powers?|decision|to (?:award|agree|approve|finalise|negotiate|enter)\b))"
        ),
        unless=r"delegat\w+ powers? (?:are|is)\b|under (?:his |her |their |its )?delegated",
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
)
