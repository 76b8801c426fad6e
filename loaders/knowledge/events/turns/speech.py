"""Owns the set phrases by which the news tells that somebody blames, warns, asks or is asked, as event frames.

Verbs that tell an event by themselves are in `verbs`; here several words tell it together.
"""

from __future__ import annotations

from loaders.knowledge.events.frames import WAS, Frame

_TOLD = (
    r"(?:families|family members|residents|patients|staff|relatives|parents|councillors|employees|workers"
    r"|unions|carers|tenants)"
)

TURNS_OF_SPEECH: tuple[Frame, ...] = (
    Frame(
        "blame",
        "announcement",
        "blame",
        2,
        "The trust blamed the delay on a lack of nurses.",
        after=r"(?:the|an?|its|their|it|this|rising|staff|for|on|years|poor)\b|(?-i:[A-Z])",
        unless=r"to blame\b|no one to|blame (?:him|her|me|them|you)\b",
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "react-to",
        "announcement",
        "react respond",
        2,
        "Residents have reacted angrily to the news that the home is to shut.",
        after=(
            r"(?:(?:angrily|furiously|with (?:[\w-]+ ){0,2}?(?:anger|fury|dismay|shock|concern|alarm|disbelief|delight"
            r"|horror|relief|disappointment))\s(?:to|after|at)\b)"
        ),
        agent="speaker",
    ),
    Frame(
        "name-and-shame",
        "announcement",
        "name",
        2.5,
        "Ministers named and shamed 18 trusts in May.",
        after=r"(?:and|&) sham(?:ed?|ing|es)\b",
        unless=r"policy of|power to",
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "raise-in-chamber",
        "announcement",
        "raise",
        2.25,
        "The MP raised the matter in the Commons in May.",
        after=(
            r"(?:the|this|these|it|his|her|their)\b(?:\s[\w’'-]+){0,6}?\s(?:in|with|at)\s(?:the )?(?:(?:house"
            r" of )?(?:commons"
            r"|lords)|parliament|house|senedd|assembly|scottish parliament|holyrood|stormont|westminster"
            r"|(?:\w+ )?minister"
            r"|(?:\w+ )?secretary|chief|trust|council|board|prime)\b"
        ),
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "concerns-grow",
        "announcement",
        "grow/grows/grew/grown/growing mount intensify",
        2,
        "Concerns are growing over the future of the unit.",
        before=(
            r"\b(?:concerns?|fears|anger|pressure|calls|worries|opposition|speculation)\s(?:is|are|was|were|has"
            r" been|have been)"
        ),
        after=r"(?:over|about|that|on|for|at|to)\b",
        agent="speaker",
    ),
    Frame(
        "insist",
        "announcement",
        "insist maintain reiterate",
        1.75,
        "The council insisted in May that the home was safe.",
        after=r"(?:in \w+ |today |yesterday |last night )?(?:that|it|there|no)\b",
        agent="speaker",
    ),
    Frame(
        "admit-that",
        "announcement",
        "admit concede acknowledge",
        2,
        "The trust admitted that it had made mistakes.",
        after=(
            r"(?:that|it|(?:[\w’'-]+\s){0,4}?(?:fail(?:ings?|ures?)|mistakes?|responsibility|liability|errors?"
            r"|shortcomings))\b"
        ),
        unless=r"admitted (?:it|there) (?:to|by)|admitted to",
        agent="speaker",
        patient="subject",
    ),
    Frame(
        "defend",
        "announcement",
        "defend",
        2,
        "The council defended its decision in May.",
        after=(
            r"(?:its|the|his|her|their)\s(?:[\w-]+\s){0,3}?(?:decisions?|records?|plans?|moves?|proposals?"
            r"|cuts?|closures?"
            r"|handling|actions?|changes?|policy|position|approach|use|choice|deal)\b"
        ),
        agent="speaker",
        patient="subject",
    ),
    Frame(
        "tells-to",
        "announcement",
        "tell/tells/told/told/telling order instruct",
        2,
        "The minister told the trust to cut its waiting times.",
        after=(
            r"(?:(?:the|its|both|all|local)\s)?(?:[\w’'&-]+\s){0,4}?(?:trusts?|councils?|boards?|hospitals?"
            r"|homes?|firm|company"
            r"|providers?|bosses|chiefs|authorit(?:y|ies)|practices?|surger(?:y|ies)|charity"
            r"|(?-i:[A-Z]{2,6}s?))\s(?:that )?"
            r"(?:to\s(?!be\b)|(?:it|they) must\s)\w+"
        ),
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "was-told-to",
        "announcement",
        "tell//told/told/ instruct",
        2.25,
        "The trust has been told to save £2m by May.",
        before=WAS,
        after=(
            r"(?:by (?:[\w’'&-]+\s){1,6}?)?(?:to\s(?!be\b|the\b|an?\b|stay at home|go|shield|wait|leave\b)|(?:it"
            r"|they) must\s)\w+"
        ),
        unless=r"ordered to pay\b",
        agent="announcer",
        patient="addressee",
    ),
    Frame(
        "inform",
        "announcement",
        "inform notify/notifies/notified/notified/notifying tell/tells/told/told/telling",
        2,
        "The council informed families of the closure in May.",
        after=r"(?:[\w’'-]+\s){0,4}?" + _TOLD + r"\s(?:of|about|that|in|on|yesterday|today|last|this)\b",
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "was-informed",
        "announcement",
        "inform notify/notifies/notified/notified/notifying tell//told/told/",
        2,
        "Families were told of the closure in May.",
        before=r"\b" + _TOLD + r"\b(?:\s[\w’'-]+){0,6}?\s" + WAS,
        after=r"(?:by .{3,40}? )?(?:of|about|that|on|yesterday|last|in)\b",
        patient="addressee",
        agent="announcer",
    ),
    Frame(
        "asked-to-act",
        "announcement",
        "ask",
        2.25,
        "Families asked the council to think again in May.",
        after=(
            r"(?:[\w’&-]+\s){1,6}?to\s(?:think again|reconsider|come up|provide|explain|look at|review|intervene"
            r"|step in|submit|draw up|consider|carry out|support|find|meet|halt|stop|save)\b"
        ),
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "point-out",
        "announcement",
        "point",
        2,
        "The union pointed out that pay had fallen.",
        after=r"out (?:that|there|the|how)\b",
        agent="speaker",
    ),
    Frame(
        "was-urged",
        "announcement",
        "urge press implore",
        2.25,
        "The minister has been urged to step in.",
        after=r"(?:to|that|by|over|on)\b",
        before=WAS,
        agent="announcer",
        patient="addressee",
    ),
    Frame(
        "under-fire",
        "announcement",
        "come/comes/came/come/coming",
        2.75,
        "The trust came under fire in May.",
        after=r"(?:in for|under) (?:fire|attack|pressure|criticism|heavy|intense|increasing|growing)\b",
        agent="addressee",
    ),
    Frame(
        "was-criticised",
        "announcement",
        "criticise condemn slam/slams/slammed/slammed/slamming praise blast accuse lambast commend",
        2.25,
        "The trust has been criticised for its record.",
        after=r"(?:for|by|over|as|of|after)\b",
        before=r"\b(?:was|were|been|being|is|are)\s(?:\w+ly )?",
        agent="announcer",
        patient="addressee",
    ),
    Frame(
        "tells-meeting",
        "announcement",
        "tell/tells/told/told/telling",
        2.25,
        "The chief executive told a board meeting that costs had risen.",
        after=(
            r"(?:the|an?|yesterday’s|this week’s)\s(?:[\w’&-]+\s){0,5}?(?:meeting|committee"
            r"|inquiry|hearing|inquest|panel)\b"
        ),
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "appeal-to",
        "announcement",
        "appeal",
        2.25,
        "The trust appealed for volunteers in May.",
        after=(
            r"for (?:help|information|donations|volunteers|funds|support|witnesses|more|calm|new)\b|to (?:the"
            r" public|people|residents|ministers|the government|members|visitors|relatives|families|its|their)\b"
        ),
        unless=r"(?:an|the|its|this|their|fundraising) appeals?",
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "reassure",
        "announcement",
        "reassure assure",
        2,
        "The trust reassured patients in May that the ward was safe.",
        after=r"(?:[\w’-]+\s){0,5}?that\b|(?:staff|patients|residents|families|people|relatives|the public)\b",
        unless=r"quality assur|be assured|rest assured|would like to (?:re)?assure|want to (?:re)?assure",
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "stress",
        "announcement",
        "emphasise argue",
        1.75,
        "The council argued in May that no home would close.",
        after=r"(?:in \w+ )?(?:that|it|there|the|for|against)\b",
        agent="speaker",
    ),
    Frame(
        "says-sorry",
        "announcement",
        "say/says/said/said/saying",
        2.5,
        "The trust said sorry to the family in May.",
        after=r"(?:it (?:was|is) )?(?:very |deeply |truly )?sorry\b",
        agent="speaker",
    ),
    Frame(
        "reveals-that",
        "announcement",
        "reveal disclose",
        1.75,
        "The trust revealed that beds had been lost.",
        after=r"(?:that|how|it|plans|£)\b",
        unless=r"\b(?:report|survey|figures|research|study|data|review|investigation|inquiry|inspection|documents)\b",
        agent="announcer",
        patient="subject",
    ),
    Frame(
        "issues-statement",
        "announcement",
        "issue release/releases/released/released/releasing put/puts/put/put/putting",
        2.25,
        "The trust issued a statement in May.",
        after=r"(?:out )?(?:an?|the)\s(?:[\w-]+\s){0,2}?(?:statement|apology|warning|plea|alert|letter)\b",
        agent="speaker",
    ),
    Frame(
        "confirms-that",
        "announcement",
        "confirm",
        2,
        "The minister has confirmed that the plan will be published late.",
        after=(
            r"(?:that\s|the\s|it\s|a\s|its\s|plans?\s)(?:[^,.;]{0,80}?\s)?(?:will|would|is to|are to|has been"
            r"|have been|had|was|were)\b"
        ),
        unless=(
            r"quorate|(?:nurse|pathologist|doctors?|officer|clerk) (?:\w+ )?confirm|confirmed (?:cases?|covid)"
            r"|confirmed diagnosis|(?:study|research|figures|data|survey|tests?) (?:\w+ )?confirm"
        ),
        agent="announcer",
    ),
)
