"""Owns the set phrases by which the news tells what watchdogs, courts and councils look into, judge and decide.

Verbs that tell an event by themselves are in the `verbs_*` modules; here several words tell it together.
"""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame
from loaders.knowledge.events.turns_of_people import ROLE

_WAS = r"(?:was|were|is|are|be|been|being)\s(?:\w+ly |all |now |also )?"

TURNS_OF_JUDGEMENT: tuple[Frame, ...] = (
    # They look into things, and judge.
    Frame(
        "report-says",
        "report",
        "say/says/said/said/saying recommend state",
        2.75,
        "A leaked report says that the ward is unsafe.",
        before=(
            r"^(?:in .{3,60}, )?(?:an?|the|its|their|this)\s(?:[\w’'-]+\s){0,3}?(?:reports?|study|review"
            r"|inquiry|analysis|research|audit)"
            r"(?:\s(?:by|from|into|on|of|for|published|released|commissioned"
            r"|leaked)\b[^,;]{0,60})?(?:,[^,;]{3,60},)?\s?(?:also |has |have )?"
        ),
        after=r"(?:that|there|the|it|an?|up to|more|councils?|patients|nhs|many|some|most|\d|“|‘|\")",
        agent="author",
        patient="subject",
    ),
    Frame(
        "unannounced-visit",
        "investigation",
        "pay/pays/paid/paid/paying make/makes/made/made/making carry/carries/carried/carried/carrying conduct",
        2.5,
        "The regulator paid an unannounced visit to the home in May.",
        after=(
            r"(?:out )?(?:an?|two|three|several)\s(?:unannounced|surprise|announced|routine|comprehensive|focused|full"
            r"|follow-up|further|snap)\s(?:[\w-]+\s){0,2}?(?:visits?|inspections?|checks?)\b"
        ),
        agent="investigator",
        patient="investigated",
    ),
    Frame(
        "orders-review",
        "investigation",
        "commission order",
        2.5,
        "The trust commissioned an independent review in May.",
        after=r"(?:[\w’'-]+\s){0,4}?(?:reviews?|inquir(?:y|ies)|investigations?|evaluations?|audits?|probe)\b",
        unless=r"in order|court order|commissioned by|commission(?:s|ing)? group",
        agent="commissioner",
        patient="investigated",
    ),
    Frame(
        "look-into",
        "investigation",
        "look",
        2,
        "The council is looking into the claims.",
        after=(
            r"into (?:the|an?|its|their|this|these|claims?|allegations?|how|whether|complaints?|concerns?|why"
            r"|what|reports?|(?-i:[A-Z]))"
        ),
        unless=r"look(?:ing)? into (?:the (?:future|eyes|camera|distance)|his|her eyes)",
        agent="investigator",
        patient="investigated",
    ),
    Frame(
        "court-orders",
        "ruling",
        "order",
        2.5,
        "A court ordered the home to close in May.",
        before=(
            r"\b(?:court|judges?|sheriff|tribunal|magistrates|watchdog|regulator|ombudsman|commission|cqc|inspectors"
            r"|ofsted|care inspectorate)\b(?:\s(?:has|have|had|also|yesterday|today|on \w+))*\s?"
        ),
        after=r"(?:[\w’'&-]+\s){1,8}?to\s(?!the\b|be\b|an?\b)\w+|that\b",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "found-guilty",
        "ruling",
        "find//found/found/finding clear",
        3,
        "The carer was found guilty of neglect in May.",
        after=(
            r"(?:not )?guilty\b|of (?:all |any )?(?:charges|wrongdoing|misconduct|neglect|manslaughter|murder"
            r"|assault|theft)\b"
        ),
        patient="subject",
        agent="judge",
    ),
    Frame(
        "admits-offence",
        "ruling",
        "admit",
        2.5,
        "The firm admitted two health and safety offences in May.",
        after=(
            r"(?:[\w’',-]+\s){0,6}?(?:offences?|charges?|counts? of|manslaughter|theft|fraud|assault"
            r"|neglect(?:ing)?|breach(?:es|ing)?)\b"
        ),
        unless=r"admitted to (?:hospital|the|a)",
        agent="respondent",
    ),
    Frame(
        "in-the-dock",
        "other",
        "appear",
        2.5,
        "A carer appeared before magistrates in May.",
        after=(
            r"(?:before (?:[\w’'-]+\s){0,2}?(?:magistrates|judge|sheriff)|(?:at|in|before)"
            r" (?:[\w’'-]+\s){0,4}?court)\b"
        ),
        agent="respondent",
    ),
    Frame(
        "rating-graded",
        "ruling",
        "downgrade upgrade lower raise cut/cuts/cut/cut/cutting improve lift slash boost",
        2.75,
        "The rating of the home was upgraded in May.",
        before=r"\b(?:ratings?|score|grades?|star)\b[^.;]{0,50}",
        after=r"(?:from|to|by|in|after|following|[.,]|$)",
        agent="judge",
        patient="rated",
    ),
    Frame(
        "graded-from",
        "ruling",
        (
            "downgrade upgrade drop/drops/dropped/dropped/dropping fall/falls/fell/fallen/falling"
            " go/goes/went/gone/going lift"
        ),
        2.75,
        "The home was downgraded from good to inadequate in May.",
        after=(
            r"(?:.{0,60}?\b)?(?:from|to)\s(?:a\s)?[“‘\"']?(?:good|outstanding|inadequate|requir\w+"
            r" improvement|excellent|weak"
            r"|special measures|(?:zero|one|two|three)[ -]stars?)\b"
        ),
        unless=r"go(?:es|ing|ne)? from good to (?:bad|great)",
        agent="judge",
        patient="rated",
    ),
    Frame(
        "registration-lost",
        "ruling",
        (
            "suspend cancel/cancels/cancelled/cancelled/cancelling revoke remove"
            " strip/strips/stripped/stripped/stripping withdraw/withdraws/withdrew/withdrawn/withdrawing"
            " lose/loses/lost/lost/losing"
        ),
        2.75,
        "The regulator cancelled the registration of the home in May.",
        after=r"(?:[\w’'&-]+\s){0,7}?(?:registration|licence)\b",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "registration-cancelled",
        "ruling",
        (
            "suspend cancel/cancels/cancelled/cancelled/cancelling revoke remove"
            " withdraw/withdraws/withdrew/withdrawn/withdrawing"
        ),
        2.75,
        "The home had its registration cancelled in May.",
        before=r"\b(?:registration|licence)\b[^,;]{0,50}",
        agent="judge",
        patient="subject",
    ),
    # They decide, agree and ask.
    Frame(
        "turn-down",
        "ruling",
        "turn throw/throws/threw/thrown/throwing vote kick",
        2.5,
        "The council turned down plans for a hospice in May.",
        after=(
            r"(?:down|out|against)\s(?:[\w’'-]+\s){0,5}?(?:plans?|proposals?|bids?|applications?|requests?"
            r"|offers?|motions?"
            r"|appeals?|schemes?|closures?|moves?|merger|deal)\b"
        ),
        agent="judge",
        patient="subject",
    ),
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
        before=_WAS,
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
        + _WAS,
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
        + _WAS,
        after=r"(?:in|at|by|across|on|with|from|out)\b",
        agent="pilot site",
        patient="piloted",
    ),
)
