"""Owns the verbs by which bodies join, change hands and end, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import DETERMINER, Frame

_BODY = (
    r"(?:[\w’'&,-]+\s){0,6}?(?:trusts?|practices?|compan(?:y|ies)|firms?|providers?|homes?|hospitals?|clinics?"
    r"|stakes?|sites?|campus|premises|estate|propert(?:y|ies)|portfolio|buildings?|land|business(?:es)?|group|arms?|operators?"
    r"|surger(?:y|ies)|charit(?:y|ies)|federation|agency|chain)\b"
)
_SERVICE = (
    "(?:trusts?|hospitals?|wards?|units?|beds|homes?|surger(?:y|ies)|practices?|clinics?|centres?|departments?"
    "|services?|A&E|maternity|sites?|hospices?|offices?|libraries|branch(?:es)?|shops?|cafés?|cafes?"
    "|canteens?|clubs?|nurser(?:y|ies)|schools?"
    r"|cots|laborator(?:y|ies)|facilit(?:y|ies)|pharmac(?:y|ies)|house|lodge|manor|grange)\b"
)

BODIES: tuple[Frame, ...] = (
    Frame(
        "merge",
        "merger",
        "merge amalgamate",
        3,
        "Two ambulance trusts merged in July 2006.",
        agent="merging party",
        patient="merging party",
    ),
    Frame(
        "join-to-form",
        "merger",
        "join combine",
        2,
        "The three groups joined to form one federation.",
        after=r"(?:together |forces |up )?(?:to (?:form|create|become)|forces|into (?:a|one))\b|up with\b",
        unless=r"join(?:ed|ing)? up with (?:friends|us)|combin\w+ (?:up|forces to)",
        agent="merging party",
        patient="merging party",
    ),
    Frame(
        "absorb",
        "merger",
        "absorb subsume",
        2,
        "The authority was absorbed into the new agency in 2013.",
        after=r"(?:into|by|within|the)\b",
    ),
    Frame(
        "acquire",
        "acquisition",
        "acquire",
        2,
        "The foundation trust acquired a GP practice.",
        unless="skills|knowledge|infections?|hospital.acquired|brain injur|condition",
        agent="acquirer",
        patient="target",
    ),
    Frame(
        "buy",
        "acquisition",
        "buy/buys/bought/bought/buying purchase",
        2,
        "Care UK bought the out-of-hours company in November 2012.",
        after="(?:" + DETERMINER + _BODY + r"|(?-i:[A-Z][\w’'&-]+(?:\s[A-Z][\w’'&-]+){0,4}),?\s(?:in|for|from|last)\b)",
        unless=r"services? from|buy(?:ing)?(?:-| )?in\b|right to buy",
        agent="acquirer",
        patient="target",
    ),
    Frame(
        "sell",
        "acquisition",
        "sell/sells/sold/sold/selling",
        2,
        "The council sold its last care home to a private firm.",
        unless=r"sold (?:on|out)\b",
        after=(DETERMINER + r"(?:off\b|to\b|[\w’' -]{0,40}(?:to|for)\b|" + _BODY + ")"),
        agent="seller",
        patient="sold",
    ),
    Frame(
        "take-over",
        "acquisition",
        "take/takes/took/taken/taking",
        3,
        "Circle took over the hospital in February 2012.",
        after=(
            r"over\b(?! (?:as|at|when|while|temporarily|on an interim"
            r"|from|the (?:management|running|role|post|chair)|management|responsib|duties"
            "|functions|control))"
        ),
        unless=(
            r"(?:board|chair\w*|director|manager|head|leader|executive|team|matron|she|he) (?:\w+"
            r" ){0,4}t(?:ake|akes|ook|aking|aken)"
            r" over (?:in|on|next|from|this|last|at)\b|take (?:\w+ )?over (?:a|two|three|\d+) (?:years"
            r"|months)|over (?:the |its |their "
            r"|a )?(?:\w+ )?contracts?\b"
        ),
        agent="acquirer",
        patient="target",
    ),
    Frame(
        "own-share",
        "acquisition",
        "own",
        3,
        "A private fund owns 40% of the care home chain.",
        after=r"(?:[\d.]+ ?(?:%|per cent)|a (?:\w+ )?(?:stake|share))",
        agent="owner",
        patient="target",
    ),
    Frame(
        "take-stake",
        "acquisition",
        "take/takes/took/taken/taking sell/sells/sold/sold/selling",
        3,
        "A pension fund took a 40% stake in the care home chain.",
        after=r"(?:an?|its|their|the) (?:[\w%.-]+\s){0,4}?(?:stake|shareholding|majority share)\b",
        agent="owner",
        patient="target",
    ),
    Frame(
        "abolish",
        "abolition",
        "abolish disband dissolve discontinue",
        3,
        "Primary care trusts were abolished in April 2013.",
        agent="abolisher",
        patient="abolished",
    ),
    Frame(
        "scrap",
        "abolition",
        "scrap/scraps/scrapped/scrapped/scrapping axe/axes/axed/axed/axing",
        3,
        "Ten strategic health authorities will be scrapped.",
        before=r"^(?!.*\b(?:plans?|proposals?|scheme|pilot|deadline|target|policy|reforms?|bill|tender|merger)\b).*",
        unless=(
            r"\b(?:plans?|proposals?|scheme|pilot|deadline|target|policy|cap|reforms?|bill|charges?|fees?|tender"
            r"|merger|consultation|idea|jobs?|posts?|roles|staff)\b"
        ),
        agent="abolisher",
        patient="abolished",
    ),
    Frame(
        "drop-plan",
        "policy",
        (
            "scrap/scraps/scrapped/scrapped/scrapping axe/axes/axed/axed/axing shelve abandon "
            "drop/drops/dropped/dropped/dropping ditch halt pause suspend postpone "
            "withdraw/withdraws/withdrew/withdrawn/withdrawing cancel/cancels/cancelled/cancelled/cancelling"
        ),
        2,
        "Ministers have shelved plans for a cap on care costs.",
        before=(
            r"(?:(?:\b(?:plans?|proposals?|scheme|pilots?|policy|cap|reforms?|bill|target|charges?|tender|merger"
            r"|deadline|contract|consultation|closures?)\b).{0,60})?"
        ),
        after=(
            r"(?:(?:\S+\s){0,8}?(?:plans?|proposals?|schemes?|pilots?|policy|cap|reforms?|bill|targets?|charges?"
            r"|tender|merger|deadline|contract|consultation|closures?)\b|$|[.,)]|by\b|in\b|after\b|following\b"
            r"|because\b|amid\b|until\b|on\b|last\b|this\b|\s?[–-])"
        ),
        unless=(
            r"suspended (?:on|from|without|with) (?:full |their |her |his )?(?:pay|duty|duties|work|practice|post)\b"
        ),
        agent="decider",
    ),
    Frame(
        "wind-up",
        "abolition",
        "wind/winds/wound/wound/winding",
        2,
        "The agency will be wound up in March.",
        after=r"(?:up|down)\b",
        patient="abolished",
    ),
    Frame(
        "close",
        "abolition",
        "close shut/shuts/shut/shut/shutting",
        2,
        "The council closed two care homes in 2011.",
        after=(
            r"(?:down\b|its doors|"
            + DETERMINER
            + r"(?:[\w’'&-]+\s){0,7}?"
            + _SERVICE
            + r"|some ?time\b|soon\b|shortly\b"
            + r"|$|[.,;]|in\b|on\b|at\b|by\b|from\b|next\b|last\b|this\b|after\b|permanently|temporarily|to (?:[\w-]+ "
            r")?(?:patients|admissions|residents|visitors|public)|following|because|for good|overnight"
            r"|across\b|throughout\b"
            r"|before\b|when\b|until\b|altogether|with\b|within\b|under\b"
            r"|if\b|as\b|later\b|earlier\b|early\b|late\b|today\b|tomorrow\b|yesterday\b"
            r"|\w+ (?:day|week|month|year)s? (?:later|ago|after|before|earlier)\b|suddenly\b|abruptly\b|immediately\b"
            r"|amid\b|despite\b|since\b|due\b|over (?:fears|concerns|safety|staff)|without\b)"
        ),
        unless=(
            r"(?:close(?:ly)? (?:to\b|with\b|working|relation|links|ties|attention|by\b)"
            r"|(?:consultations?|deadlines?|gaps?|deals?)\b.{0,50}\bclos"
            r"|clos\w+ (?:[\w’'-]+ ){0,3}?(?:consultation|contract|deal|gap)s?\b"
            "|closing date|case was closed|very close|closed question)"
        ),
        patient="closed",
    ),
)
