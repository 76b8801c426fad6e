"""Owns the verbs of anniversaries, honours, buildings, letters, and of deals prolonged or given up, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

_BUILDING = (
    r"(?:hospitals?|wards?|units?|wings?|centres?|homes?|surger(?:y|ies)|theatres?|departments?|hospices?"
    r"|clinics?|block"
    r"|facilit(?:y|ies)|stations?|bases?|premises|flats|extension|village|building)\b"
)
_NO_BUILDING = (
    r"build(?:ing|s)? (?:on|up|upon|in|society|site|work|costs?|regulations?|control)\b|purpose-built|built-up|team"
)
_DEAL = r"(?:contracts?|deals?|agreements?|franchises?|partnerships?|talks|negotiations|merger|takeover|bid|scheme)\b"

OCCASIONS: tuple[Frame, ...] = (
    Frame(
        "anniversary",
        "other",
        "celebrate mark commemorate",
        2,
        "The hospice will celebrate its thirtieth anniversary in May.",
        after=r"(?:[\w’'-]+\s){0,6}?(?:anniversar(?:y|ies)|birthday|jubilee|centenary|milestone|years)\b",
        agent="host",
    ),
    Frame(
        "award-won",
        "other",
        "win/wins/won/won/winning scoop receive collect present award hand",
        2,
        "The team won a national award for dementia care in May.",
        after=(
            r"(?:[\w’'“‘-]+\s){0,7}?(?:awards?\b(?! of)|prizes?|accolades?|medals?|OBE|MBE|CBE|knighthood"
            r"|honorary|trophy|charter\b(?! of)"
            r"|certificates?|accreditation)\b"
        ),
        unless=r"contract|award ceremony|damages",
        agent="winner",
    ),
    Frame(
        "build",
        "other",
        "build/builds/built/built/building construct refurbish redevelop rebuild/rebuilds/rebuilt/rebuilt/rebuilding",
        2,
        "The council built a new day centre in May.",
        after=r"(?:a|an|the|its|two|three|four|new|\d+)\s(?:[\w’',-]+\s){0,5}?" + _BUILDING,
        unless=_NO_BUILDING,
        agent="builder",
    ),
    Frame(
        "be-built",
        "other",
        "build//built//building construct refurbish redevelop rebuild//rebuilt//rebuilding",
        2,
        "A hospice is being built at Lodge Farm.",
        before=r"\b" + _BUILDING + r"[^,;]{0,40}\s(?:was|were|is|are|be|been|being)(?:\s\w+ly)?",
        unless=_NO_BUILDING,
        patient="built",
    ),
    Frame(
        "extend-contract",
        "agreement",
        "extend renew",
        2,
        "The council has extended its contract with the firm until May.",
        after=r"(?:[\w’'£-]+\s){0,6}?(?:contracts?|deals?|agreements?|franchises?|leases?|partnership)\b",
        agent="partner",
        patient="partner",
    ),
    Frame(
        "extend-scheme",
        "policy",
        "extend",
        2,
        "The department has extended the scheme to 2012.",
        after=(
            r"(?:[\w’'£-]+\s){0,6}?(?:schemes?|pilots?|programmes?|hours|services?|consultation|deadline|ban"
            r"|cap|funding"
            r"|lockdown|restrictions|furlough|period|charges?|rights?)\b"
        ),
        agent="decider",
        patient="subject",
    ),
    Frame(
        "expand",
        "policy",
        "expand widen broaden enlarge",
        2,
        "The scheme was expanded in May to six more towns.",
        before=(
            r"(?:.{0,110}\b(?:reviews?|inquir(?:y|ies)|investigations?|schemes?|pilots?|services?|programmes?"
            r"|hospitals?"
            r"|units?|departments?|remit|scope|project|wards?|centres?)\b.{0,80}|.{0,110})"
        ),
        after=(
            r"(?:[\w’'-]+\s){0,5}?(?:reviews?|inquir(?:y|ies)|investigations?|schemes?|pilots?|services?|programmes?"
            r"|hospitals?|units?|departments?|remit|scope|project|wards?|centres?)\b|$|[.,]"
            r"|(?:to|after|in|on|by|across|from|next|later|early|this|today)\b"
        ),
        agent="decider",
        patient="subject",
        flexible=True,
    ),
    Frame(
        "number-cut",
        "policy",
        "cut/cuts/cut/cut/cutting reduce slash halve increase double triple raise",
        2,
        "The number of ambulance trusts will be reduced from thirty to a dozen.",
        before=r"\bnumber of [^.;]{2,70}(?:will|would|could|is to|are to|was|were|has been|have been)(?: be)?",
        after=r"(?:from|to|by|in)\b",
        agent="decider",
        patient="subject",
    ),
    Frame(
        "work-begins",
        "other",
        "begin/begins/began/begun/beginning start commence",
        2,
        "Building work began in May.",
        before=(
            r"\b(?:work|works|construction|building|demolition|refurbishment|redevelopment)\b"
            r"(?:\s[\w’'-]+){0,6}?\s(?:[\w’'-]+\s)?"
        ),
        agent="builder",
    ),
    Frame(
        "operate-from",
        "launch",
        "operate run/runs/ran/run/running",
        1.5,
        "A clinic will operate in the village hall from May.",
        before=r"\b(?:will|would|to|could)\s(?:now |also |then )?",
        after=(
            r".{0,70}?\bfrom (?:the |next |early |late |mid-|this )?(?:\d|january|february|march|april|may"
            r"|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|spring"
            r"|summer|autumn|winter)"
        ),
        unless=r"from \d{1,2}(?:[.:]\d\d)?\s?[ap]m\b",
        agent="launched",
    ),
    Frame(
        "deal-given-up",
        "other",
        (
            "pull walk withdraw/withdraws/withdrew/withdrawn/withdrawing quit/quits/quit/quit/quitting terminate "
            "hand exit end cancel"
        ),
        2,
        "The firm pulled out of its contract to run the hospital in May.",
        after=(
            r"(?:(?:out of|away from|from|back|early)\s)?(?:(?:the|its|their|a|an|all|merger|both|two)\s)?"
            r"(?:[\w’',-]+\s){0,5}?" + _DEAL
        ),
        before=r"(?:.{0,120})",
        unless=r"walk[- ]in|exit (?:interview|plan)|no end|end of|end to",
        agent="leaver",
        patient="party",
    ),
    Frame(
        "send-letter",
        "announcement",
        "send/sends/sent/sent/sending write/writes/wrote/written/writing",
        2,
        "The union wrote to the health secretary in May about pay.",
        after=(
            r"(?:(?:[\w’'-]+\s){0,4}?(?:letters?|petitions?)\b|(?:jointly |again |today |also )?to (?:the |its "
            r"|their |all "
            r"|every |both )?(?:(?-i:[A-Z])|mps?\b|villagers|patients|carers|voters|tenants|neighbours|people\b|him\b"
            r"|her\b|us\b|them\b|health|prime|ministers?|councils?|trusts?|members|staff|government|chief"
            r"|secretary|local|residents|parents|families|gps?\b))"
        ),
        unless=(
            r"appointment letters?|letter bombs?|(?:i am|we are|i’m) (?:now )?writing|writing (?:this|in|for)"
            r"|(?:please|can"
            r"|should|must|may|to) write\b|written"
            r" (?:question|answer)"
        ),
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "considered-report",
        "meeting",
        "consider discuss",
        2,
        "The cabinet considered a report on the future of its homes.",
        before=(
            r"(?:^|\b)(?:the )?(?:committee|board|cabinet|panel|members|council|governors|councillors|executive"
            r"|governing body"
            r"|meeting)\s(?:also |then |further |jointly )?"
        ),
        after=(
            r"(?:(?:an?|the|two|three|several) (?:[\w’'-]+ ){0,4}?(?:reports?|papers?|petitions?|business case"
            r"|proposals?|motions?|terms of reference|options)"
            r"|(?:\w+ )?(?:reports|papers|petitions|motions) (?:of|by|from))\b"
        ),
        agent="participant",
    ),
    Frame(
        "meetings-held",
        "meeting",
        "hold//held/held/",
        2,
        "Four public meetings had been held.",
        before=(
            r"\b(?:meetings?|workshops?|events?|hearings?|conferences?|roadshows?|exhibitions?|seminars?|summits?)\b"
            r"(?:\s[\w’'-]+){0,5}?\s(?:was|were|has been|have been|had been|will be)(?:\s\w+ly)?"
        ),
        after=r"(?:$|[.,;]|and\b)",
        agent="host",
    ),
    Frame(
        "submission-received",
        "other",
        "receive",
        2,
        "Two petitions had been received from residents of the town.",
        before=(
            r"\b(?:petitions?|reports?|complaints?|bids?|tenders?|applications?|representations)\b"
            r"(?:\s[\w’'-]+){0,6}?\s(?:was|were|has been|have been|had been)(?:\s(?:also|\w+ly))?"
        ),
        unless=r"apolog|well received",
        patient="subject",
        flexible=True,
    ),
    Frame(
        "gave-presentation",
        "meeting",
        "give/gives/gave/given/giving deliver",
        2,
        "The director gave a presentation on the new model of care.",
        after=r"(?:an?|the|two)\s(?:[\w’'-]+\s){0,4}?presentations?\b",
        agent="speaker",
    ),
    Frame(
        "received-briefing",
        "meeting",
        "receive",
        2,
        "The committee received a presentation from the ambulance service.",
        before=(
            r"(?:^|\b)(?:the )?(?:committee|board|cabinet|panel|members|council|governors|councillors|executive"
            r"|governing body|commission"
            r"|forum|meeting)\s(?:also |then |further |next )?|^\W{0,3}"
        ),
        after=(
            r"(?:an?|the|two|several) (?:[\w’'-]+ ){0,3}?(?:briefings?|presentations?|updates?|reports?"
            r"|deputations?)\b (?:from|by|of|on|about|regarding)\b"
        ),
        agent="participant",
        patient="participant",
    ),
    Frame(
        "debate",
        "meeting",
        "//debated/debated/debating",
        2,
        "The Commons debated the reforms on Tuesday.",
        after=r"(?:the|a|an|plans?|proposals?|whether|how|its|on|in|by|last|this|for)\b|(?-i:[A-Z])",
        unless=r"hotly|much debated|the debate|a debate",
        agent="participant",
    ),
)
