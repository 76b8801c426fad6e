"""Owns the verbs of what is proposed, planned, pledged, put off and consulted on, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import DETERMINER, Frame

PLANS: tuple[Frame, ...] = (
    Frame(
        "delay",
        "policy",
        "delay defer postpone",
        2,
        "The launch of the service was delayed in May.",
        after=r"(?:[\w’'-]+\s){0,6}?(?:until|by|after|because|for|in|to|following|$|[.,]|(?:the|its|plans?|a)\b)",
        unless=(
            r"delayed (?:discharge|transfer|diagnosis)|delays? (?:in|for|at|of|and)\b|(?:record|long|lengthy"
            r"|any|further|without|serious|more) delays?"
        ),
        agent="decider",
        patient="subject",
    ),
    Frame(
        "push-back",
        "policy",
        "push",
        2,
        "The trusts have pushed back their merger until March.",
        after=(
            r"back (?:(?:the|its|their|an?|plans?|until|till)\b|to (?:\d|(?:early|late|mid|next|the|january|february"
            r"|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b)"
            r"|by (?:an?|one|two|three|four|six|\d))"
        ),
        unless=r"back (?:the|its|their) (?:clock|boundaries|tide|frontiers?|odds)|back the (?:threat|years)",
        agent="decider",
        patient="subject",
    ),
    Frame(
        "changes-made",
        "policy",
        "make//made/made/",
        1.75,
        "The changes to the unit would be made after the winter.",
        before=(
            r"\b(?:changes?|improvements?|alterations)\b[^.;]{0,90}\b(?:will|would|to|are|were"
            r"|was) (?:\w+ )?be(?:ing)?"
        ),
        patient="subject",
    ),
    Frame(
        "downgrade",
        "policy",
        "downgrade upgrade",
        2,
        "The casualty unit is set to be downgraded.",
        unless=r"upgraded? (?:to|the) (?:\w+ )?(?:software|version|browser)",
        agent="decider",
        patient="subject",
    ),
    Frame(
        "go-before",
        "meeting",
        "go/goes/went/gone/going come/comes/came/come/coming bring//brought/brought/",
        2,
        "A paper on fees is to be brought before the council in May.",
        before=(
            r"\b(?:plans?|proposals?|papers?|reports?|results|recommendations|application|scheme|strategy"
            r"|decision|matter|issue|it)"
            r"\b(?:\s[\w’',-]+){0,8}?\s?"
        ),
        after=(
            r"(?:before|to) (?:the |its |a |an? )?(?:[\w’'-]+ ){0,5}?(?:board|cabinet|council|committee|executive"
            r"|governing body|members|councillors|governors|panel)\b"
        ),
        agent="subject",
        patient="host",
    ),
    Frame(
        "replace-service",
        "policy",
        "replace",
        2,
        "The council will replace its network of day centres with payments.",
        after=r"(?:[\w’'“‘”-]+\s){0,6}?(?:services?|network|system|scheme|model|arrangements?|formula|beds?)\b",
        agent="decider",
        patient="subject",
    ),
    Frame(
        "hold-up",
        "policy",
        "hold//held/held/",
        2,
        "The plans were held up by a late objection in May.",
        before=(
            r"\b(?:plans?|work|scheme|project|opening|development|proposals?|building)\b[^.;]{0,40}\s(?:was|were"
            r"|been|being)\s"
        ),
        after=r"up\b",
        patient="subject",
    ),
    Frame(
        "put-forward",
        "policy",
        "put/puts/put/put/putting",
        1.75,
        "New plans for the site were put forward in May.",
        after=r"(?:[\w’'-]+\s){0,6}?forward\b",
        unless="£|put(?:ting)? (?:yourself|himself|herself|themselves|their names?)|put clocks|candidates?",
        agent="proposer",
        patient="subject",
    ),
    Frame(
        "propose",
        "policy",
        "propose recommend",
        1.75,
        "The board proposed closing the unit in May.",
        after=(
            r"(?:(?:that|they|it|he|she|a|an|the|to|new|changes|closing|merging|\w+ing|last|this)\b"
            r"|[^.;]{3,90}?\b(?:is|are|be|should be|remains?) (?:\w+ly )?\w)"
        ),
        unless=(
            r"(?:taken|made|done) (?:and|or) proposed to be\b|questions? (?:again )?proposed"
            r"|(?:is|are|was|were) (?:asked or )?recommended"
            r" to(?: (?:note|receive|consider|respond|comment|review)|:?$)"
        ),
        agent="proposer",
    ),
    Frame(
        "set-aim",
        "policy",
        "set/sets/set/set/setting announce outline publish agree",
        2,
        "Ministers set a target of four hours in 2004.",
        after=(
            r"(?:out\b(?: (?:[\w’'-]+\s){0,4}?(?:plans?|proposals?|aims?|ambitions?|vision|reforms?|how|strategy"
            r"|measures?))|(?:[\w’'-]+\s){0,4}?(?:targets?|aims?|goals?|ambitions?|priorit(?:y|ies)|quotas?"
            r"|standards?|objectives?)\b)"
        ),
        unless=r"\b(?:it|this|which) sets out how\b",
        agent="decider",
    ),
    Frame(
        "plan-change",
        "policy",
        "overhaul reform restructure reconfigure reorganise revamp change amend",
        1,
        "The government will reform the funding formula in 2006.",
        after=(
            DETERMINER
            + r"(?:[\w’'-]+\s){0,5}?(?:laws?|legal|rules?|system|services?|structures?|formula|criteria|eligibility"
            r"|thresholds?|tariff|act"
            r"|regulations?|NHS|contract|policy|guidance|framework|model)\b"
        ),
        agent="decider",
    ),
    Frame(
        "work-on",
        "policy",
        "work/works/worked/worked/working develop draw/draws/drew/drawn/drawing prepare draft produce",
        2,
        "The department is working on legal changes to the tariff.",
        after=(
            r"(?:(?:up|on)\b.{0,50}?|(?:[\w’'-]+\s){0,4}?)(?:legal changes|legislation|law|contracts?"
            "|frameworks?|strateg(?:y|ies)|guidance|plans?|polic(?:y|ies)|standards?|proposals?|regulations?"
            r"|recommendations|tariff)\b"
        ),
        unless="working (?:closely|hard)|care plans?|social work|(?:has|have|had) worked|worked together",
        agent="lead",
    ),
    Frame(
        "norm",
        "policy",
        "become/becomes/became/become/becoming",
        2,
        "Joint budgets should become the norm within five years.",
        after=(
            "[“‘"
            '"'
            r"']?(?:the|a) (?:[\w’'“‘"
            '"'
            r"]+\s)?(?:norm|law|standard|requirement|legal requirement|condition)\b"
        ),
        agent="pledger",
    ),
    Frame(
        "pledge",
        "policy",
        "pledge vow promise undertake/undertakes/undertook/undertaken/undertaking",
        2,
        "The trust has pledged to overhaul its complaints system.",
        after=r"(?:to (?!be\b)\w+|that\b|an end\b|a (?:review|new|full|public)\b)",
        unless=(
            r"promised land|£|undertak(?:e|en|ing) (?:to (?:a|the)|by|in)"
            r"|undert(?:ak(?:e|en|ing|es)|ook) (?:an?|the|its|this)\b|(?:be|been|being|was|were|is|are) undertaken to\b"
        ),
        agent="pledger",
    ),
    Frame(
        "plan",
        "policy",
        "plan envisage",
        2,
        "Ministers plan a national care service.",
        after=r"(?:a|an|the|new|major|further|more|to\s\w+\s(?:a|an|the))\b",
        certainty="planned",
        unless="plan (?:the|a|your) (?:care|day|life|future|menu)",
        agent="decider",
    ),
    Frame(
        "take-years",
        "policy",
        "take/takes/took/taken/taking",
        2,
        "The changes will take three years to carry out.",
        after=(
            r"(?:[\w-]+\s){0,4}?(?:years|months|weeks) to (?:implement|complete|build|carry out|introduce|finish"
            r"|put in place|roll out)\b"
        ),
    ),
    Frame(
        "work-with",
        "policy",
        "work",
        1.75,
        "The council will work with the trust to mend the roof.",
        before=r"\b(?:will|would|to|plans? to|agreed to|going to)\s(?:also\s|now\s|closely\s)?",
        after=r"(?:closely |together )?with\b.{2,60}?\b(?:to|who will|which will|that will) ",
        agent="partner",
        patient="partner",
    ),
    Frame(
        "allow",
        "policy",
        "require oblige compel force",
        1,
        "Councils will be required to pool budgets from 2015.",
        after=r"(?:[\w’'-]+\s){0,4}?to\b",
        unless=(
            "being forced|minimum required|as required|require(?:s|d)? (?:care|treatment|support|help|further)"
            "|work ?force|task ?force|(?:air|police|armed"
            "|in|into|driving) force"
        ),
        agent="decider",
        patient="subject",
    ),
    # Consulting and asking.
    Frame(
        "consult",
        "consultation",
        "consult",
        2,
        "The board will consult the public on the plans until May.",
        after=(
            r"(?:on\b|with\b|under\b|the\b|its\b|their\b|all\b|members\b|\d|publicly|about\b|over\b|patients"
            r"|local|residents|staff|before|widely|formally)"
        ),
        unless="consult (?:a|your|our) (?:doctor|GP|solicitor|pharmacist)",
        agent="consulter",
    ),
    Frame(
        "invite",
        "consultation",
        "invite seek/seeks/sought/sought/seeking",
        2,
        "The council is seeking views on its bus contract.",
        after=r"(?:[\w’'-]+\s){0,4}?(?:submissions?|views|comments|responses?|feedback|evidence|opinions)\b",
        agent="consulter",
    ),
)
