"""Owns the set phrases by which the news tells what councils and boards agree, discuss and ask about, as event frames.

Verbs that tell an event by themselves are in `verbs`; here several words tell it together.
"""

from __future__ import annotations

from loaders.knowledge.events.frames import WAS, Frame
from loaders.knowledge.events.turns.people import ROLE

TURNS_OF_DECISIONS: tuple[Frame, ...] = (
    Frame(
        "wave-through",
        "agreement",
        "wave nod/nods/nodded/nodded/nodding push",
        2.25,
        "Members waved through the plans in May.",
        after=r"(?:[\w’'-]+\s){0,5}?through\b",
        unless=r"push(?:ed|ing)? (?:his|her|their) (?:way|head)|wave(?:s|d)? (?:of|to|from)",
        agent="approver",
        patient="subject",
    ),
    Frame(
        "given-go-ahead",
        "agreement",
        "give/gives/gave/given/giving get/gets/got/got/getting receive win/wins/won/won/winning",
        2.5,
        "The hospice has been given the final go-ahead.",
        after=(
            r"(?:[\w’'-]+\s){0,4}?(?:the\s|a\s|its\s|full\s|final\s|formal\s|official\s"
            r"|their\s)*[“‘\"']?(?:go-?ahead|green light"
            r"|seal of approval|thumbs[ -]up|all-clear|nod|planning permission|planning consent|planning approval)\b"
        ),
        agent="approver",
        patient="subject",
    ),
    Frame(
        "team-up",
        "agreement",
        "team link pair",
        2.25,
        "The trust teamed up with the university in May.",
        after=r"(?:up|forces) with\b|up to\b",
        unless=r"links? up\b(?! with)",
        agent="partner",
        patient="partner",
    ),
    Frame(
        "share-leader",
        "agreement",
        "share",
        2.25,
        "The two trusts will share a chief executive from May.",
        before=r"\b(?:will|would|to|now|already|both|trusts|councils|have|had)",
        after=r"(?:an?|one|the same|their)\s(?:[\w-]+\s)?" + ROLE,
        agent="partner",
        patient="partner",
    ),
    Frame(
        "savings-sought",
        "policy",
        "find/finds/found/found/finding make/makes/made/made/making achieve deliver",
        2,
        "The trust must find savings of £2m by May.",
        before=(
            r"\b(?:must|needs? to|has to|have to|had to|told to|aims? to|hopes? to|plans? to|proposing to|wants"
            r" to|trying to|will|would)"
        ),
        after=r"(?:[\w’'£,.%-]+\s){0,7}?(?:savings|efficiencies|cuts)\b",
        agent="decider",
    ),
    Frame(
        "weighs-future",
        "policy",
        "consider discuss weigh",
        2.25,
        "The council is considering the future of the home.",
        after=r"(?:up )?(?:whether to|whether or|the (?:long-term )?future of|its future|options for|what to do)\b",
        certainty="possible",
        agent="decider",
    ),
    Frame(
        "charges-raised",
        "policy",
        "raise increase hike double",
        2,
        "The council will raise council tax in May.",
        after=r"(?:[\w’'-]+\s){0,3}?(?:council tax|charges|fees|prescription|care home fees|precept)\b",
        unless=r"fund-?raising|rais\w+ (?:£|money|funds)",
        agent="decider",
    ),
    Frame(
        "asks-for-views",
        "consultation",
        "ask invite urge encourage",
        2.75,
        "The council is asking people for their views on the home.",
        after=(
            r"(?:.{0,50}?\b)?(?:for\s(?:their |your |people’s |residents’ )?(?:views|opinions|feedback"
            r"|comments|thoughts|suggestions)"
            r"|to (?:have their say|give (?:their|its) (?:views|opinions)|share their (?:views|experiences)|comment on"
            r"|(?:take part in|complete|fill in) (?:an?|the|its) (?:[\w-]+ ){0,2}?(?:consultation|survey"
            r"|questionnaire)))\b"
        ),
        agent="consulter",
    ),
    Frame(
        "asked-for-views",
        "consultation",
        "ask invite urge encourage",
        2.75,
        "Residents are being asked for their views on the home.",
        before=WAS,
        after=(
            r"(?:by .{3,50}? )?(?:for\s(?:their |your )?(?:views|opinions|feedback|comments|thoughts|ideas)"
            r"|to (?:have their say|give their (?:views|opinions)|share their|comment on|(?:take part in"
            r"|complete|fill in) (?:an?|the)"
            r" (?:[\w-]+ ){0,2}?(?:consultation|survey|questionnaire)))\b"
        ),
        patient="consulted",
        agent="consulter",
    ),
    Frame(
        "meeting-heard",
        "meeting",
        "hear/hears/heard/heard/hearing",
        2.5,
        "A meeting of the group heard that the ward was full.",
        before=r"\b(?:meeting|conference|summit|rally|agm)\b(?:\s(?:of|in|on|at|organised by|held)\b[^;]{3,70})?\s?",
        after=r"(?:that|how|from|about|the|calls)\b",
        agent="participant",
    ),
    Frame(
        "calls-meeting",
        "meeting",
        "call arrange organise convene schedule",
        2.5,
        "Campaigners have called an emergency meeting in May.",
        after=(
            r"(?:an?|the|another|two|further|urgent)\s(?:[\w’'-]+\s){0,3}?(?:meetings?|summits?|talks|conference"
            r"|hearing)\b"
        ),
        agent="host",
        patient="participant",
    ),
    Frame(
        "considered-by",
        "meeting",
        "consider discuss debate decide",
        2.25,
        "The plans will be considered by members in May.",
        before=(
            r"\b(?:plans?|proposals?|reports?|papers?|options?|applications?|schemes?|matter|issue|petition"
            r"|recommendations?|decision|changes)\b[^.;]{0,60}\s"
        )
        + WAS,
        after=(
            r"(?:by (?:the |its |a |full )?(?:[\w’'-]+\s){0,4}?(?:councillors|cabinet|board|committee|members"
            r"|governors|mps|council|panel|executive)"
            r"|(?:at|during) (?:an?|the|its|their) (?:[\w’'-]+\s){0,4}?meeting)\b"
        ),
        agent="participant",
        patient="subject",
    ),
    Frame(
        "be-tested",
        "pilot",
        "test",
        2.25,
        "The new system is being tested in three wards.",
        before=(
            r"\b(?:schemes?|systems?|models?|technology|apps?|programmes?|approach|devices?|services?|ideas?"
            r"|robots?|sensors?)\b[^.;]{0,40}\s"
        )
        + WAS,
        after=r"(?:in|at|by|across|on|with|from|out)\b",
        agent="pilot site",
        patient="piloted",
    ),
    Frame(
        "takes-part",
        "consultation",
        "take/takes/took/taken/taking respond",
        2.25,
        "Some 300 people took part in the consultation in May.",
        after=r"(?:part in|to) (?:the|an?|its|our) (?:[\w-]+ ){0,2}?(?:consultation|engagement exercise)\b",
    ),
    Frame(
        "answers-survey",
        "survey",
        "take/takes/took/taken/taking respond",
        2.25,
        "Some 300 people responded to the survey in May.",
        after=r"(?:part in|to) (?:the|an?|its|our) (?:[\w-]+ ){0,2}?(?:survey|poll|questionnaire)\b",
    ),
    Frame(
        "will-debate",
        "meeting",
        "discuss debate",
        2.25,
        "The board will discuss the plans in May.",
        after=r"(?:the|an?|its|whether|plans?|proposals?|how|their)\b",
        before=r"\b(?:will|would|to)\s(?:also |then |now |next )?",
        agent="participant",
        patient="subject",
    ),
    Frame(
        "decision-rests",
        "other",
        "rest lie/lies/lay/lain/lying",
        2.5,
        "The final decision will rest with the minister.",
        after=r"with\b",
        before=r"\bdecisions?\b[^.;]{0,40}",
        patient="decider",
        certainty="planned",
    ),
    Frame(
        "views-sought",
        "consultation",
        "seek//sought/sought/seeking invite",
        2.5,
        "Views were sought on the plans in May.",
        before=r"\b(?:views|comments|responses|feedback|opinions|submissions)\b[^.;]{0,30}\s" + WAS,
        agent="consulter",
    ),
    Frame(
        "talks-fail",
        "agreement",
        "collapse fall/falls/fell/fallen/falling break/breaks/broke/broken/breaking",
        2.5,
        "Pay talks between the two sides collapsed in May.",
        after=r"(?:down\b|through\b|$|[.,]|after\b|without\b|on\b|in\b|over\b|last\b|yesterday\b)",
        before=r"\b(?:talks|negotiations|discussions)\b[^.;]{0,80}",
        certainty="denied",
    ),
    Frame(
        "is-planned",
        "policy",
        "plan",
        2.25,
        "A pharmacy is also planned for the site.",
        after=r"(?:for|in|at(?! least)|by|on|next|this|later|$|[.,])",
        before=r"\b(?:is|are|was|were|being|been)\s(?:also |now |currently |already )?",
        unless=r"(?:as|than|been|originally|previously) planned|planned (?:admission|operation|surgery|care)",
        agent="decider",
        patient="subject",
        certainty="planned",
    ),
    Frame(
        "no-confidence",
        "other",
        "survive lose/loses/lost/lost/losing table pass face/faces/faced/faced/facing call",
        2.5,
        "The leader survived a vote of no confidence in May.",
        after=r"(?:for )?(?:an?|the)\s(?:[\w-]+\s)?(?:vote|motion) of no confidence\b",
    ),
    Frame(
        "saved-from",
        "policy",
        "save rescue",
        2.5,
        "The home was saved from closure in May.",
        after=(
            r"(?:from (?:closure|the axe|administration|liquidation|collapse|demolition|being \w+)|by (?:an?|the"
            r"|its)\b)"
        ),
        before=WAS,
        unless=r"lives|time|money|£|saved by the",
        patient="subject",
    ),
    Frame(
        "motion-carried",
        "agreement",
        "carry pass adopt",
        2.5,
        "The motion was carried by the council in May.",
        before=r"\b(?:motions?|amendments?|resolutions?|substantive motion)\b[^.;]{0,40}\s" + WAS,
        after=r"(?:by|on|at|in|with|unanimously|$|[.,])",
        unless=r"(?:act|bill|law) (?:was|is) (?:carried|passed)",
        agent="voter",
    ),
    Frame(
        "motion-lost",
        "agreement",
        "shoot/shoots/shot/shot/shooting vote defeat",
        2.5,
        "A motion to halt the sale was shot down in May.",
        before=r"\b(?:motions?|amendments?|proposals?|plans?|ideas?|calls?|bids?)\b[^.;]{0,80}\s" + WAS,
        after=r"(?:down\b|by\b|at\b|in\b|$|[.,])",
        unless=r"voted (?:by|at|in)|shot (?:by|at|in)",
        agent="voter",
        certainty="denied",
    ),
    Frame(
        "joins-pilot",
        "pilot",
        "take/takes/took/taken/taking",
        2.25,
        "The practice took part in a pilot in May.",
        after=r"part in (?:an?|the|its|this|our) (?:[\w-]+ ){0,4}?(?:pilot|trial|pathfinder)\b",
        unless=r"(?:clinical|drug|vaccine) trial|stand(?:ing)? trial",
        agent="pilot site",
    ),
    Frame(
        "decides-to",
        "other",
        "decide opt resolve",
        2,
        "Elmtrust decided, with regret, to write to its neighbours.",
        after=r"(?:, [^,]{3,40}, |\sunanimously )?to \w",
        agent="decider",
        by_body=True,
    ),
    Frame(
        "sends-commissioners",
        "policy",
        "send/sends/sent/sent/sending appoint",
        2.25,
        "The minister sent commissioners to run the council in May.",
        after=r"(?:in )?(?:\w+ ){0,2}?(?:commissioners|troubleshooters|a hit squad)\b",
        unless=r"letters?|the commissioners|commissioners (?:met|said|of)",
        agent="decider",
        patient="subject",
    ),
)
