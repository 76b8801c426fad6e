"""Owns the verbs of saying, praising, blaming and naming, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

SPEECH: tuple[Frame, ...] = (
    Frame(
        "announce",
        "announcement",
        "announce",
        3,
        "The minister announced the plans on Monday.",
        unless=r"evacuation",
        agent="announcer",
        patient="subject",
    ),
    Frame(
        "confirm",
        "announcement",
        "confirm declare disclose reveal",
        1,
        "The trust confirmed the closure on 3 May.",
        after=r"(?:that|the|a|plans?|it|its|on|in|today|tomorrow|yesterday|next|this|last|to|\w+ing|£)\b",
        unless=(
            "confirm the minutes|confirmed cases?|confirmed (?:diagnosis|covid)|report|survey|figures"
            "|research|study|data"
        ),
        agent="announcer",
        patient="subject",
    ),
    Frame(
        "warn",
        "announcement",
        "warn urge criticise condemn accuse attack welcome demand",
        2,
        "Unions warned that the cuts would cost lives.",
        after=(
            r"(?![^.;]{3,280}?\bto (?:the|this|her|his|their|its) (?:[\w-]+ )?(?:meeting|board|committee|panel|group"
            r"|forum|session)\b)"
            "(?:(?:that|of|against|the|ministers?|any|new|significant|further|extra|more|today|this|these|about|patients"
            "|its|their|over|a|an|this|his|her|for|councils?|plans?|proposals?|moves?"
            r"|trusts?|all|people|by|at|famil(?:y|ies)|staff|parents|carers|workers|mps?|would|could|will|may|might)\b|(?-i:[A-Z]))"
        ),
        unless=(
            "heart attack|attacks? (?:on|of)|attacked (?:by|with|at|and|in)\\b|welcomed (?:everyone|members"
            "|all\\b|those|residents|the new|guests"
            "|visitors|colleagues)|welcome(?:d)? (?:(?:\\w+ ){0,3}to|home|in)|very welcome|most welcome"
            r"|i (?:\w+ )?welcome (?:our|both|professor|dr|mr|mrs|ms|councillor|them|\w+ \w+,)|would welcome"
            r"|i (?:\w+ ){0,2}welcome (?:the fact|that|the opportunity|th(?:e|is) debate|my"
            r"|the (?:right )?hon|the noble|the minister|every|any|all)\b"
            r"|warning (?:signs?|letter)|in demand|on demand|demands? (?:on|of|for)|cyber"
        ),
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "launch-attack",
        "announcement",
        "launch",
        2,
        "The union launched a scathing attack on the council in May.",
        after=r"(?:an?|another|its|his|her|their)\s(?:[\w-]+\s){0,3}?(?:attack|broadside|tirade) (?:on|at|against)\b",
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "call-on",
        "announcement",
        "call",
        2,
        "The association called on ministers to rethink the cap.",
        after=r"(?:on (?!us\b)|for (?!more info)|upon )",
        unless=(
            "(?:is|are|was) called for|phone calls?|calls? (?:to|from) (?:111|999)|so.called|calls? for "
            r"(?:papers|evidence)|call on (?:[\w’'-]+ ){1,4}to (?:move|speak|respond|reply|ask|wind up|sum up)\b"
        ),
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "deny",
        "announcement",
        "deny reject refute dismiss",
        2,
        "The department has denied claims that the scheme is on hold.",
        after=r"(?:\S+\s){0,6}?(?:claims?|reports?|suggestions?|accusations?|allegations?|rumours?|criticisms?"
        r"|fears?|concerns?|warnings?|that)\b",
        agent="speaker",
        patient="subject",
    ),
    Frame(
        "say-when",
        "announcement",
        "say/says/said/said/saying tell/tells/told/told/telling",
        1,
        near_date=True,
        example="Last week the health secretary said the target would go.",
        unless=r"said to be|told (?:you|me|us)\b|(?:today|yesterday|last night|this week): |nothing (?:we|i|you)\b",
        agent="speaker",
    ),
    Frame(
        "hit-out",
        "announcement",
        "hit/hits/hit/hit/hitting lash speak/speaks/spoke/spoken/speaking",
        2,
        "The coroner hit out at the ambulance service in May.",
        after=r"(?:out (?:at|against|about|over)|back at)\b",
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "raise-concerns",
        "announcement",
        "raise voice express air",
        2,
        "The regulator raised concerns in May about staffing.",
        after=(
            r"(?:(?:serious|grave|fresh|new|further|strong|its|their|some|major|a number of|the|widespread) ){0,3}"
            r"(?:concerns?|fears?|questions?|doubts?|alarm|objections?|worries|anger|dismay|disappointment|frustration"
            r"|outrage|sadness|shock|regret)\b"
        ),
        unless="raise (?:any )?(?:concerns?|questions?) (?:with us|at)|fearful of raising",
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "request",
        "announcement",
        "request",
        2,
        "Members requested a further report on the closure in May.",
        after=(
            r"(?:that\b(?! the apologies)|(?:an?|the|further|more|another"
            r"|additional)\s(?:[\w’'-]+\s){0,4}?(?:reports?|reviews?"
            r"|updates?|information|inquiry|meeting|referral|assurances?|briefing|investigation|extension)\b)"
        ),
        unless=r"as requested|request (?:that|a) (?:you|copy)|(?:can|may|please|to) request|freedom of information",
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "concerns-raised",
        "announcement",
        "raise voice express",
        2,
        "Concerns about the unit were first raised by relatives in 1994.",
        before=(
            r"\b(?:concerns?|fears|questions|doubts|objections|allegations)\b[^,.;]{0,80}\s(?:was|were"
            r"|been)(?:\s\w+)?"
        ),
        unless="concerns? that (?:was|were|are) raised",
        agent="critic",
        patient="subject",
    ),
    Frame(
        "respond",
        "announcement",
        "respond",
        1,
        "The council responded to the findings on Monday.",
        after=r"to\b",
        agent="speaker",
    ),
    Frame(
        "name",
        "announcement",
        "name select choose/chooses/chose/chosen/choosing shortlist",
        2,
        "Fourteen areas have been chosen as pioneers.",
        after=(
            r"(?:as|for|by|to|in|from|the|among|on|last|today|its|their|around|about|only|just|up to|\d+"
            r"|\w+teen)\b"
        ),
        unless=(
            r"chosen? to (?!be\b|host|take part|pilot|run|lead|join|become)|choose (?:to|from|how|where|whether"
            r"|the|when|what|which)|named (?:person|nurse|after|worker|GP"
            "|contact)|in the name|name (?:of|and)|select committee|chief|director|chair|head of|commissioner"
            "|president|leader|minister|preferred bidder"
        ),
        agent="announcer",
        patient="selected",
    ),
    Frame(
        "make-it-onto",
        "announcement",
        "make/makes/made/made/making",
        2,
        "Just ten areas made it onto the programme.",
        after=r"it (?:onto|on to|through to|into)\b",
        patient="selected",
    ),
    Frame(
        "praise",
        "announcement",
        ("praise commend applaud slam/slams/slammed/slammed/slamming blast lambast hail rebuke"),
        2,
        "The minister praised the trust in May for its work.",
        after=(
            r"(?:the|its|their|his|her|a|an|plans?|proposals?|ministers?|staff|bosses|council|trust|for|by"
            r"|as|local|hospital|care|efforts|workers|work|members|carers|volunteers|all|those)\b|(?-i:[A-Z])"
        ),
        unless=(r"(?:i|we) (?:\w+ ){0,4}?(?:praise|commend|applaud)\b"),
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "face-criticism",
        "announcement",
        "face/faces/faced/faced/facing",
        2,
        "The minister faced a revolt over the cuts in May.",
        after=(
            r"(?:[\w’'-]+\s){0,4}?(?:revolt|backlash|criticism|outcry|calls|condemnation|anger|opposition"
            r"|resistance)\b"
        ),
        agent="addressee",
    ),
    Frame(
        "question",
        "announcement",
        "question challenge grill quiz/quizzes/quizzed/quizzed/quizzing",
        2,
        "Two members questioned the health secretary in the Commons in May.",
        after=(
            r"(?:the|its|their|his|her)?\s?(?:[\w’'-]+\s){0,3}?(?:secretary|ministers?|chief|bosses|leaders?"
            r"|chair(?:man)?|director|managers|officials|council)\b"
        ),
        unless="questions? (?:to|for|of|about)|challenges? (?:for|facing|of)|survey|quiz night",
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "brand",
        "announcement",
        "brand label dub call describe",
        2,
        "The councillor branded the plan ‘a disgrace’.",
        after=(
            r"(?:(?:the|it|its|this|his|her|their|them|him|plans?|proposals?|cuts?|closures?|a"
            r"|an)\b[^.;“‘\"']{0,80}?\s?(?:as )?(?:an? )?[“‘\"'])"
        ),
        unless=r"so[- ]called|called [“‘\"']|(?:is|are|was|were|be) (?:called|dubbed|described)",
        agent="speaker",
        patient="subject",
    ),
    Frame(
        "branded-a",
        "announcement",
        "brand label",
        2,
        "Campaigners have branded the new strategy a betrayal of patients.",
        after=r"(?!products?\b)(?:[\w’'-]+\s){1,8}?(?:as )?(?:an?|too|nothing|“|‘)\s?\w",
        unless=r"branded (?:medicines?|drugs?|goods)|\b(?:label|brand)s? (?:of|for|on|as|that|is|are)\b",
        agent="speaker",
        patient="subject",
    ),
    Frame(
        "apologise",
        "announcement",
        "apologise",
        2,
        "The trust has apologised to the family for its mistakes.",
        unless=r"apologise for any|we apologise for|apologised for (?:not|his absence|being late)",
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "admit",
        "announcement",
        "admit concede acknowledge defend claim allege predict",
        1.25,
        "The trust admitted failings on 3 May.",
        after=(
            r"(?:that|the|its|it|there|\d+|they|more|up|making|having|failings?|mistakes?|plans?|to"
            r" (?:failings?|mistakes?|making))\b"
        ),
        unless=r"admitted to (?:hospital|the|a|an|care|\w+ hospital)|admitting (?:patients|rights)",
        agent="speaker",
        patient="subject",
    ),
)
