"""Owns the verbs by which people are appointed, come and go, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

PEOPLE: tuple[Frame, ...] = (
    Frame(
        "appoint",
        "appointment",
        "appoint re-appoint reappoint elect re-elect second",
        3,
        "Mark Hill has been appointed chief executive of the trust.",
        unless=(
            r"seconded by|(?:any|following|no) (?:\w+ )?duly appointed|moved, seconded|seconded and|"
            r"seconded (?:the|this|that|these) (?:[\w-]+ )?(?:motion|recommendation|amendment|proposal"
            r"|report)s?\b|"
            "since (?:being|(?:he|she) was) (?:first )?elected|(?:moved|proposed) and seconded|"
            "(?:directly )?elected (?:members?|councillors?|representatives?|mayors?|officials?|politicians?)"
            r"|newly[- ]elected|(?:the|a|every|per|this|each|in|that|last) second\b|second(?:ly)? |appointed "
            "(?:day|time|person)|elect to|in second|(?:beds?|staff|nurses) seconded|(?:while|until|when|once|before) "
            r"(?:an?|his|her|the|their) (?:[\w-]+ ){1,4}(?:is|are|was|has been) appointed"
        ),
        agent="appointer",
        patient="appointee",
    ),
    Frame(
        "install",
        "appointment",
        "install",
        3,
        "Mark Hill was installed as chairman in May.",
        after=r"(?:[\w’'-]+\s){0,4}?(?:as|at the helm)\b",
        agent="appointer",
        patient="appointee",
    ),
    Frame(
        "named-as",
        "appointment",
        "name confirm unveil announce",
        2,
        "She was named as the next chief inspector in June.",
        after=(
            r"(?:\S+\s){0,4}?as (?:its |the |their |a |an |new |next |interim |first |acting )*(?:\S+ )?(?:chief"
            "|chair|chairman|chairwoman|director|head|president|commissioner|inspector|minister|secretary|leader"
            "|ombudsman|nurse|medical|governor|deputy|ceo|boss|patron|ambassador)"
        ),
        patient="appointee",
    ),
    Frame(
        "takes-post",
        "appointment",
        "take/takes/took/taken/taking join return resume assume",
        2,
        "He took over as chairman of the trust in May.",
        after=(
            r"(?:over (?:as|at|temporarily|the (?:role|post|chair)|from (?:\S+\s){1,4}?as)"
            r"|up (?:(?:the|his|her|a|this) )?(?:\S+ )?(?:post|role|position|job|appointment)"
            r"|(?:up )?the (?:helm|reins|chair)\b|to (?:his|her|the|their) (?:[\w-]+ ){0,3}?(?:posts?|roles?"
            r"|position|job)\b"
            r"|on (?:the|his|her|a|this) (?:[\w-]+ ){0,5}?(?:posts?|roles?|position|job)\b"
            r"|(?:the|his|her) (?:[\w£,-]+ ){0,3}?(?:role|post|position|job)\b"
            r"|the (?:\S+ )?(?:board|trust|council|company|department|partners|partnership|team|practice|surgery"
            r"|regulator|charity|authority|service|organisation) (?:as|from|in|on)\b|\S.{0,40}? as (?:its |the "
            "|their |a |an |new |next |interim )*(?:chief|chair|director|head|president|medical|finance))"
        ),
        agent="appointee",
        patient="appointee",
    ),
    Frame(
        "stays-in-post",
        "appointment",
        "continue serve remain stay",
        2,
        "The chair will continue in her role until December.",
        before=r"\b(?:will|would|to|has|have|had|agreed to)\s(?:also\s|now\s)?(?:continue to\s)?",
        after=(
            r"(?:to serve )?(?:as (?:its |the |their |a |an |interim |acting )*(?:chief|chair|director|head|president"
            r"|medical|finance|leader|governor|trustee)|in (?:his|her|the|their|this) (?:[\w-]+ )?(?:role|posts?"
            r"|position|job)\b)"
        ),
        agent="appointee",
    ),
    Frame(
        "joins-body",
        "appointment",
        "join rejoin",
        1.75,
        "She joined the Scottish Government in 2019.",
        after=(
            r"(?:the\s)?(?:\w+\s)?(?-i:[A-Z][\w’'&-]+)(?:\s[\w’'&-]+){0,7}?"
            r"\s?(?:\b(?:in|from|as|on|next|last|at|after|this|later)\s"
            r"(?!\w+ing\b)|$|[.,])"
        ),
        unless=r"joined (?:forces|up|by|in)\b",
        agent="appointee",
        patient="appointer",
    ),
    Frame(
        "welcomes",
        "announcement",
        "welcome",
        2.5,
        "The charity will welcome Ann Lee on 13 December.",
        before=r"\b(?:will|to|delighted to|pleased to)\s(?:be\s)?(?:also\s)?",
        after=r"(?:(?:our|its|their|a|the)\s)?(?:new\s)?(?:[\w’'-]+\s){0,4}?(?-i:[A-Z])",
        agent="appointer",
        patient="appointee",
    ),
    Frame(
        "become-head",
        "appointment",
        "be//was/been/being become/becomes/became/become/becoming",
        1.75,
        "She will be the trust's first chief executive from May.",
        before=r"(?:\b(?:will|would|to|has|have|had|(?-i:[A-Z])[\w’'-]+|she|he|who)\s(?:also |now |then |instead )?)",
        after=(
            r"(?:(?:its|the|their|a|an)\s)?(?:[\w-]+(?:[’']s|s[’'])\s)?(?:(?:new|interim|acting|first|next"
            r"|joint|deputy|permanent"
            r"|executive|non-executive)\s)*(?:ceo\b|patron\b|chief (?:executive|officer|nurse|operating|of\b"
            r"|finance|inspector)|chair(?:man"
            r"|woman)?\b|(?:medical |finance |managing |nursing )?director of\b|managing director|medical director"
            r"|finance director|president\b|accountable officer|head of\b|leader of\b|ombudsman\b)"
        ),
        unless=r"(?:is|was|are|were) (?:the |a )?(?:chief|chair|director|head|president|leader|patron|ceo)",
        agent="appointee",
    ),
    Frame(
        "succeeds",
        "appointment",
        "succeed",
        2,
        "~Ruth Askew~ succeeded Sir Mark Tenby in May.",
        after=r"(?-i:(?:[A-Z][\w’'-]+\s){1,3}?[A-Z]|him\b|her\b)",
        patient="predecessor",
        agent="appointee",
    ),
    Frame(
        "leave-post",
        "other",
        "resign retire quit/quits/quit/quit/quitting",
        3,
        "The chief executive resigned on Friday.",
        unless=(
            "retire(?:d|ment) (?:nurse|teacher|GP|doctor|people|person|surgeon|judge|social)|retirement|resigned to"
        ),
        agent="leaver",
    ),
    Frame(
        "step-down",
        "other",
        "step stand/stands/stood/stood/standing",
        3,
        "The chair will step down in September.",
        after=r"(?:down|aside)\b",
        agent="leaver",
    ),
    Frame(
        "leave",
        "other",
        "leave/leaves/left/left/leaving depart",
        1,
        "The finance director will leave the trust in March.",
        after=(
            r"(?:[\w’'-]+\s){0,5}?(?:[\w’'-]*?|[\w’'-]+\s)"
            r"(?:in|at|on|next|this|last|later|today|tomorrow|after|to|the|for|by|following)\b"
        ),
        unless=(
            "(?:time|money|funding|days|weeks|months) left|(?:managed|allowed|able|unable|free|trying|tried) to"
            " leave|left (?:at|exposed|short|struggling"
            "|reeling|homeless|disabled|paraly[a-z]+|dead|unattended|without"
            "|with|behind|to|in|open|hospital|over|out|alone|side|hand|untreated|waiting|unable"
            "|feeling|vulnerable|him|her|them|me|some|many|people|patients|residents)|leave (?:hospital|it|them"
            "|us|people|patients|him|her|me|no|you|home|school|behind)|(?:sick|maternity|annual|parental"
            "|compassionate|the|on|study|carers?’?) leave|leaving (?:hospital|the NHS|people|them|patients|it"
            "|home|care|residents|staff|many)|(?:is|are|was|were|be|been|only|just|now|centre|far|what is) left"
            "|care leavers?"
        ),
        agent="leaver",
    ),
    Frame(
        "leave-for",
        "other",
        "leave/leaves/left/left/leaving",
        3,
        "The finance director is leaving for a new post in Bristol.",
        after=(
            r"(?:[\w’'-]+\s){0,5}?(?:for an? (?:new )?(?:job|post|role|appointment|position)"
            r"|to (?:join|become|take up|pursue|head|lead|spend))\b"
        ),
        agent="leaver",
    ),
    Frame(
        "farewell",
        "other",
        "say/says/said/said/saying bid/bids/bade/bidden/bidding",
        2,
        "Staff said goodbye to their matron in May.",
        after=r"(?:a fond |a sad |our |their )?(?:goodbyes?|farewells?)\b",
    ),
    Frame(
        "suspend-person",
        "other",
        "suspend sack dismiss",
        2,
        "Two nurses were suspended in June.",
        after=(
            r"(?:[\w’'-]+\s){0,3}?(?:[\w’'-]*?|[\w’'-]+\s)(?:after|in|on|over|pending|for|from|by|last|following"
            r"|$|[.,])"
        ),
        unless=(
            "(?:suspended?|dismiss(?:ed)?) (?:claims?|suggestions?|reports?|the idea|concerns|(?:an?|the|his"
            "|her|their) (?:\\w+ )?appeal|an? "
            "claim|complaints?|an? application|the case|an? challenge)|plans?|services?|scheme|judicial review"
            "|suspended (?:\\w+ )?sentences?|(?:jail|prison|months?|sentence|term|years)\\b[^.;]{0,40}suspended"
            "|petitions?"
            "|motions?|dismiss(?:ed|es|ing) [^.;]{1,60} as [“‘\"']|dismiss(?:ed)? (?:offhand|out of hand|as\\b)"
        ),
        patient="subject",
    ),
)
