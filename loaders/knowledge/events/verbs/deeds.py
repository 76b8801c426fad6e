"""Owns the verbs of what bodies do and say that no other row knows: told only of a body, and where nothing else is.

Such a verb says little by itself; that a named body did it, in a tense that tells news, makes it an event.
"""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

_BODY = (
    r"(?:trust|council|company|firm|charity|board|home|hospital|authority|practice|surgery|union|group|service|provider"
    r"|government|department|regulator|commission|watchdog|college|hospice|partnership|association|organisation|agency"
    r"|chain)"
)
_WHO = r"(?:it|they|its [\w-]+|no (?:\w+ ){0,2}?\w+|the (?:[\w-]+ ){0,2}?" + _BODY + ")"
_DOES = (
    r"(?:\w+ly |also |now |already |still )?(?:(?:will|would|had|has|have)(?! like\b| to (?:be|have)\b| a\b| the\b)"
    r"|(?:is|was|were|are) (?:\w+ly |now |not |also |still )?(?!being\b)\w+ing\b|plan(?:s|ned)\b|intend(?:s|ed)\b"
    r"|(?:did|could|can) not\b|(?:was|were|been|be) unable)"
)
_IS_DONE = (
    r"(?:[\w’-]+ ){1,7}?(?:will|would|had|has|have) (?:now |not |also )?(?:be|been) "
    r"\w+(?:ed|en|made|set|cut|put|shut)\b"
)
_CONTENT = rf"(?:that )?(?:{_WHO} {_DOES}|{_IS_DONE})"
_SAID = (
    r"(?:(?:today|yesterday|last (?:night|week|month|year)|this (?:week|month|morning)|on (?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)day|also)\s)?" + _CONTENT
)
"""What a body says that it does, has done or will do: what it says of how things are is its opinion."""

DEEDS: tuple[Frame, ...] = (
    Frame(
        "says-that",
        "announcement",
        "say/says/said/said/saying explain state reply claim believe/believes/believed// argue estimate predict "
        "add stress confirm reveal declare indicate",
        2,
        "Elmtrust said it was talking to families.",
        after=_SAID,
        agent="speaker",
        by_body=True,
    ),
    Frame(
        "tells-that",
        "announcement",
        "tell/tells/told/told/telling inform",
        2,
        "Elmtrust has told the regulator that the ward is safe.",
        after=(
            r"(?!you\b|me\b|us\b|them\b|him\b|her\b|everyone\b)[\w’'&-]+(?:\s[\w’'&-]+){0,8}?\s(?:that (?:there )?"
            r"|" + _CONTENT + ")"
        ),
        agent="speaker",
        patient="addressee",
        by_body=True,
    ),
    Frame(
        "reorganises",
        "policy",
        "restructure reorganise streamline rationalise remodel redesign simplify tighten ration restrict prioritise "
        "standardise implement enforce impose scale halt pause discontinue curtail limit suspend alter amend modify "
        "adapt change strengthen rename rebrand modernise revamp overhaul reconfigure retain "
        "keep/keeps/kept/kept/keeping "
        "phase reverse replace",
        2.25,
        "The trust has simplified its forms.",
        unless=(
            r"(?:keep|kept|keeping|keeps) (?:up|pace|in touch|track|an eye|mind|going|to\b)"
            r"|change(?:d)? (?:my|his|her) mind"
        ),
        by_body=True,
        flexible=True,
    ),
    Frame(
        "staffs",
        "other",
        "recruit hire retrain redeploy deploy furlough enlist enrol dismiss",
        2.25,
        "The trust has deployed seven more midwives.",
        agent="employer",
        by_body=True,
    ),
    Frame(
        "deals-out",
        "other",
        "install procure donate distribute evict vaccinate immunise contact alert approach email partner collaborate "
        "cooperate liaise lobby campaign refund reimburse compensate recall acquire purchase issue serve breach miss "
        "intervene withdraw/withdraws/withdrew/withdrawn/withdrawing lodge submit refer",
        2.25,
        "Elmtrust has installed new scanners.",
        unless=r"serv(?:e|es|ed|ing) (?:as|the|a|an|people|patients|residents|more|up|over|around|about|some|\d)",
        by_body=True,
        flexible=True,
    ),
    Frame(
        "takes-steps",
        "other",
        "take/takes/took/taken/taking make/makes/made/made/making",
        2.25,
        "The committee took this decision in private.",
        after=(
            r"(?:(?:the|this|that|these|an?|its|their|some|all|no|further|immediate|swift|urgent"
            r"|significant|major|robust"
            r"|new|difficult|every|legal|disciplinary|more|several|a number of)\s){0,3}"
            r"(?:decisions?|actions?|measures|changes?|improvements?|efforts?|arrangements|delivery|control"
            r"|responsibility|charge|investments?|progress|savings|offers?|submissions?|referrals?|applications?)\b"
        ),
        by_body=True,
        flexible=True,
    ),
    Frame(
        "puts-in-place",
        "policy",
        "put/puts/put/put/putting bring/brings/brought/brought/bringing",
        2.25,
        "The hospice put in place a freeze on hiring.",
        after=(
            r"(?:in place|in (?:an? (?!bid\b|call\b|request\b|word\b|good|difficult|position)|(?:new|extra|additional"
            r"|outside|external|the)\b)"
            r"|(?:[\w’'-]+\s){1,5}in place\b|forward\b|together\b)"
        ),
        by_body=True,
        flexible=True,
    ),
    Frame(
        "carries-out",
        "other",
        "carry/carries/carried/carried/carrying conduct undertake/undertakes/undertook/undertaken/undertaking complete "
        "conclude finish",
        2.25,
        "The trust carried out a survey of its wards.",
        after=r"(?:out\s)?(?:the|an?|its|their|this|these|those|all|work|extensive|detailed|further|new|\d)\b",
        by_body=True,
        flexible=True,
    ),
    Frame(
        "starts-to",
        "policy",
        "begin/begins/began/begun/beginning start commence",
        2.25,
        "The council has begun to contact families.",
        after=(
            r"(?:to (?!feel|think|see|look|worry|wonder|understand)\w+|(?:the (?:process|task|job) of"
            r"|\w+ing)\b|work\b|recruit\w+|implement\w+)"
        ),
        unless=r"\bno way\b",
        by_body=True,
        flexible=True,
    ),
    Frame(
        "will-provide",
        "launch",
        "provide offer deliver supply",
        2.25,
        "Elmcare will provide free treatment to adults.",
        before=(
            r"\b(?:will|is to|are to|to now|now|would|is now|are now|has|have|had)(?:\s(?:now|also|then|be"
            r"|begin|start|only|already|previously))*\s?"
        ),
        unless=r"(?:strong|clear|excellent|good|great|valuable)\b|(?:provid|offer|deliver|suppl)\w* you",
        agent="provider",
        patient="recipient",
        by_body=True,
    ),
    Frame(
        "fails-to",
        "other",
        "fail",
        2.25,
        "Elmcare has failed to find a buyer.",
        after=(
            r"to (?:find|attract|secure|win|reach|agree|meet|provide|protect|recruit|fill|deliver|pay|keep"
            r"|comply|address|act|respond|submit|publish|hold|ensure|make|carry|give)\b"
        ),
        unless=r"fail(?:s|ed|ing)? to (?:see|understand|mention)",
        by_body=True,
    ),
    Frame(
        "explores",
        "policy",
        "look explore examine consider study/studies/studied/studied/studying assess evaluate investigate",
        2.25,
        "The trust is looking at new ways of working.",
        after=(
            r"(?:at|into|for|to work)\b|(?:whether|how|ways|options?|plans?|proposals?)\b"
            r"|(?:the|its|an?|all|various|several|other|new|alternative)\s(?:[\w’'-]+\s){0,2}?"
            r"(?:options?|ways|plans?|proposals?|possibilit\w+|feasibility|future|case|bids?|impact|cases|deaths?)\b"
        ),
        unless=(
            r"look(?:s|ed|ing)? (?:after|like|good|bad|forward|as if|for)\b|look\w* at (?:the way|how|ways)\b"
            r"|must (?:also )?consider|consider\w* (?:how|whether)\b|(?:when|as) (?:[\w’'-]+ ){1,4}looked"
        ),
        by_body=True,
    ),
)
