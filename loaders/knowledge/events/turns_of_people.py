"""Owns the set phrases by which the news tells that people come and go, protest and speak, as event frames.

Verbs that tell an event by themselves are in the `verbs_*` modules; here several words tell it together.
"""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

ROLE = (
    r"(?:chief (?:executive|nurse|officer|inspector|constable|operating|finance|medical|people)|ceo\b|chair(?:man|woman"
    r"|person)?\b|(?:managing |medical |finance |nursing |clinical |executive |non-executive |deputy"
    r" )?director\b|head of\b"
    r"|president\b|patron\b|commissioner\b|leader\b|ombudsman\b|governor\b|medical director|trustee\b|boss\b|matron\b"
    r"|(?:general |registered |home |deputy |service )?manager\b|chancellor\b|ambassador\b|cabinet member)"
)
"""Posts that the field's news tells of."""
_ROLE_LED = r"(?:(?:its|the|their|a|an|new|next|interim|first|acting|permanent|joint|temporary|[\w-]+[’']s)\s)*"
_PEOPLE = (
    r"\b(?:campaigners|protest[eo]rs|demonstrators|residents|people|parents|families|relatives|staff|nurses|doctors"
    r"|hundreds|dozens|scores|thousands|villagers|members|supporters|crowds?|workers|mps|councillors)\b"
)
_TOLD = (
    r"(?:families|residents|patients|staff|relatives|parents|councillors|employees|workers"
    r"|unions|carers|tenants)"
)
_WAS = r"(?:was|were|is|are|be|been|being)\s(?:\w+ly |all |now |also )?"

TURNS_OF_PEOPLE: tuple[Frame, ...] = (
    # People come and go.
    Frame(
        "act-as",
        "appointment",
        "act",
        2.25,
        "Ann Moss will act as chair of the trust from May.",
        before=r"\b(?:will|would|to|has|have|had)\s(?:also |now |been )?",
        after=r"as " + _ROLE_LED + ROLE,
        agent="appointee",
    ),
    Frame(
        "named-in-post",
        "appointment",
        "name confirm announce unveil reveal",
        2.75,
        "Ann Moss has been named chief executive of the trust.",
        before=r"\b(?:was|were|is|are|been|being|be)\s(?:today |also |now |officially )?",
        after=r"(?:as )?" + _ROLE_LED + r"(?:[\w-]+\s)?" + ROLE,
        unless=r"confirmed (?:by|that)|announced by",
        patient="appointee",
    ),
    Frame(
        "left-post",
        "other",
        "leave/leaves/left/left/leaving vacate relinquish",
        2.75,
        "The matron left her post in May.",
        after=r"(?:his|her|their|the)\s(?:[\w-]+\s){0,2}?(?:posts?|position|role|job)\b",
        unless=r"left (?:the|his|her|their) (?:[\w-]+ ){0,2}?(?:vacant|open|unfilled)|leaves? (?:the|his|her) role of",
        agent="leaver",
    ),
    Frame(
        "removed-from-post",
        "other",
        "remove oust depose",
        2.5,
        "The chair was removed from her post in May.",
        after=r"(?:[\w’'-]+\s){0,3}?(?:as "
        + _ROLE_LED
        + ROLE
        + r"|from (?:his|her|their|the) (?:posts?|roles?|positions?|jobs?|board)\b)",
        patient="leaver",
    ),
    Frame(
        "found-dead",
        "other",
        "find//found/found/",
        2.25,
        "A resident was found dead in May.",
        before=_WAS,
        after=r"(?:dead|hanged|unresponsive|collapsed)\b",
    ),
    Frame(
        "jobs-go",
        "other",
        "go",
        2.5,
        "Up to 200 jobs will go at the trust by May.",
        before=(
            r"\b(?:jobs?|posts?|roles|beds|places)\b(?:\s[\w’'-]+){0,4}?\s(?:will|would|could|are to|are set to"
            r"|may|must)"
        ),
        after=r"(?:at|in|by|under|as|across|over|from|next|$|[.,])",
        patient="employer",
    ),
    # They protest and complain.
    Frame(
        "gather",
        "other",
        "gather assemble rally/rallies/rallied/rallied/rallying congregate",
        2,
        "Campaigners gathered outside the town hall in May.",
        before=_PEOPLE + r"[^.;]{0,40}",
        after=(
            r"(?:together\s)?(?:outside|in (?:front|protest|support)|at|against|on|to (?:protest|oppose|save"
            r"|voice|call))\b"
        ),
        unless=r"gathered (?:evidence|information|data)|rally(?:ing)? (?:round|behind)",
        agent="protester",
    ),
    Frame(
        "calls-protest",
        "other",
        "call arrange organise plan stage hold/holds/held/held/holding mount",
        2.25,
        "Campaigners have organised a march in May.",
        after=(
            r"(?:an?|the|another|two|further)\s(?:[\w’'-]+\s){0,3}?(?:rally|rallies|protests?|march(?:es)?"
            r"|demonstrations?|demos?"
            r"|vigils?|sit-in|walk-?out|pickets?|strikes?)\b"
        ),
        unless=r"in protest",
        agent="protester",
    ),
    Frame(
        "incident-declared",
        "other",
        "declare",
        2.75,
        "The hospital declared a critical incident in May.",
        after=r"(?:an?|the)\s(?:[\w-]+\s){0,2}?(?:incident|outbreak|emergency|alert)\b",
        agent="subject",
    ),
    Frame(
        "of-the-year",
        "other",
        "name crown vote judge",
        2.75,
        "The home was named care home of the year in May.",
        after=r".{0,50}?of the year\b",
        patient="winner",
    ),
    # They speak.
    Frame(
        "blame",
        "announcement",
        "blame",
        2,
        "The trust blamed the delay on a lack of nurses.",
        after=r"(?:the|an?|its|their|it|this|rising|staff|for|on|years|poor|[A-Z])\b",
        unless=r"to blame\b|no one to|blame (?:him|her|me|them|you)\b",
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
        after=r"(?:that|it|failings?|mistakes?|responsibility|liability|errors?)\b",
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
        "tell//told/told/ order instruct",
        2.25,
        "The trust has been told to save £2m by May.",
        before=_WAS,
        after=(
            r"(?:by (?:[\w’'&-]+\s){1,6}?)?(?:to\s(?!be\b|the\b|an?\b|stay at home|shield|wait|leave\b)|(?:it"
            r"|they) must\s)\w+"
        ),
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
        before=r"\b" + _TOLD + r"\b(?:\s[\w’'-]+){0,6}?\s" + _WAS,
        after=r"(?:by .{3,40}? )?(?:of|about|that|on|yesterday|last|in)\b",
        patient="addressee",
        agent="announcer",
    ),
)
