"""Owns the verbs by which things start, stop, are held and are fought over, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import DETERMINER, Frame

DOINGS: tuple[Frame, ...] = (
    # Things start, stop and happen.
    Frame(
        "launch",
        "launch",
        "launch unveil introduce trail/trails/trailed/trailed/trailing",
        2,
        "The charity launched a helpline in May 2015.",
        unless=(
            r"launch\w* (?:[\w-]+ ){0,4}?(?:attack|broadside|tirade)\b|report introduced|trailing"
            "|introduced (?:the (?:work|item|topic|session|presentation|paper|agenda|meeting|speakers?)"
            "|(?:her|his|their) reasons)"
            "|introduced? (?:myself|himself|herself|themselves|you|them to)"
        ),
        agent="launcher",
        patient="launched",
        flexible=True,
    ),
    Frame(
        "roll-out",
        "launch",
        "roll",
        2,
        "The scheme will be rolled out across England from April.",
        after=r"(?:it |them |this )?out\b",
        agent="launcher",
        patient="launched",
    ),
    Frame(
        "open",
        "launch",
        "open reopen",
        2,
        "A walk-in centre opened in Leeds in June 2009.",
        unless=(
            "doors open|opens? in an? new (?:tab|window)|open(?:ed|s|ing)? the (?:meeting|proceedings|session"
            "|debate|discussion)|open (?:to\\b"
            "|letter|question"
            "|mind|market|access|and|about|door|on (?:the )?weekend)|opening (?:hours"
            "|times)|opened (?:his|her|their) (?:eyes|heart)|(?:is|are|was|were|remain|remains|stay|stays|stayed"
            r"|remained|kept|keep)(?: (?:it|them|[\w’'-]+))? open\b"
        ),
        agent="opener",
        patient="opened",
        flexible=True,
    ),
    Frame(
        "begin",
        "launch",
        "begin/begins/began/begun/beginning start commence",
        1,
        "The pilots begin today and run for two years.",
        unless=(
            r"(?:start|begin)(?:ning|s)? (?:to (?:feel|think|look|see|understand|realise|wonder)|with\b)|to "
            "(?:start|begin) with|starting point|started? (?:in|at) (?:life|school)|head start|fresh start"
        ),
        agent="starter",
        patient="started",
        flexible=True,
    ),
    Frame(
        "run",
        "pilot",
        "run/runs/ran/run/running test pilot trial/trials/trialled/trialled/trialling",
        2,
        "The hospital will run a pilot in its kitchens.",
        after=(
            r"(?:[\w’'£,-]+\s){0,7}?(?:pilots?|trials?|experiments?|pathfinders?|demonstrators?|approach(?:es)?"
            r"|models?)\b"
        ),
        unless="run(?:ning)? (?:the risk|out of|down|up)",
        agent="pilot site",
        patient="subject",
    ),
    Frame(
        "be-piloted",
        "pilot",
        "pilot trial/trials/trialled/trialled/trialling",
        2,
        "The scheme is being piloted in six areas.",
        unless=(
            r"(?:pilot|trial)s?(?:[,.]|\s(?:and|schemes?|sites?|programmes?|areas?|projects?|for|in|of|will|are"
            r"|were|is|to)\b)"
        ),
        agent="pilot site",
        patient="piloted",
    ),
    Frame(
        "become-operational",
        "launch",
        "become/becomes/became/become/becoming",
        2,
        "The new site became fully operational in May.",
        after=r"(?:fully |partly )?(?:operational|functional|live\b|available)\b",
        agent="launched",
    ),
    Frame(
        "take-effect",
        "policy",
        "come/comes/came/come/coming take/takes/took/taken/taking",
        2,
        "The Care Act came into force in April 2015.",
        after=r"(?:into (?:force|effect|operation)|effect\b)",
    ),
    Frame(
        "take-place",
        "other",
        "take/takes/took/taken/taking",
        1,
        "The move will take place in September.",
        after=r"place\b",
        flexible=True,
    ),
    Frame(
        "meeting-takes-place",
        "other",
        "take/takes/took/taken/taking",
        2,
        "A useful meeting had taken place with the charity.",
        before=(
            r"\b(?:meetings?|engagement|consultations?|reviews?|inspections?|visits?|workshops?|events?"
            r"|hearings?|ballots?"
            r"|conferences?|audits?|inquir(?:y|ies)|elections?|evaluations?)\b(?:\s[\w’'-]+){0,4}?\s"
            r"(?:(?:has|have|had|will|was to|is to|are to)\s)?(?:also |recently |already |now )?"
        ),
        after=r"place\b",
        unless=r"(?:usually|normally|regularly|always|often) take",
        flexible=True,
    ),
    Frame(
        "hold",
        "meeting",
        "hold/holds/held/held/holding host",
        2,
        "The committee held a public hearing in March.",
        after=(
            r"(?:(?:on|in|at|today|last|this (?:\w+day|week|month|year|morning|afternoon|evening|spring|summer|autumn"
            r"|winter)|next|from|between|over|with)\b|"
            + DETERMINER
            + r"(?:[\w’'-]+\s){0,5}?(?:meetings?|conferences?|summits?|hearings?|events?|sessions?|workshops?"
            r"|seminars?|debates?|talks|AGM|forums?|roundtables?|inquir\w+|consultations?|elections?|ballots?"
            r"|votes?|interviews|reviews?|open days?|drop-ins?|roadshows?|fairs?|vigils?)\b)"
        ),
        unless=(
            "(?:on hold|hold(?:ing)? (?:to|back|up|on to|that|them|it|a view)|held (?:that|to account|back|up"
            "|responsible|data|information|records|accountable)|strongly held|views? held|positions? held"
            r"|records? held|held by\b)"
        ),
        agent="host",
        flexible=True,
    ),
    Frame(
        "meet",
        "meeting",
        "meet/meets/met/met/meeting",
        2,
        "The minister met the unions on Tuesday.",
        after=(
            r"(?:(?:on|in|at|with|today|last|this|next|again|the|to|his|her|their|him|them|staff|key|members"
            r"|families|campaigners|residents|patients|nurses|doctors|unions?|ministers?|councillors|officials|leaders"
            r"|representatives|bosses|relatives|parents|mps|managers|senior|local people)\b|(?-i:[A-Z]))"
        ),
        unless=(
            r"\bme(?:t|et|ets|eting) (?:[\w’'-]+ ){0,9}?(?:needs?|targets?|standards?|demands?|criteri\w+|duties"
            r"|obligations?|requirements?|regulations?|conditions?|thresholds?|costs?|deadlines?|challenges?|terms"
            r"|objectives?)\b|meet that\b|(?:being|be|been|is|are|was|were|not) (?:fully )?met\b"
            r"|\bi (?:first |once )?met\b|(?:opportunity|pleased|delighted|chance|pleasure) to meet"
        ),
        agent="participant",
        patient="participant",
    ),
    Frame(
        "end",
        "other",
        "end finish complete conclude",
        1,
        "The contract with the company will end in March 2015.",
        unless=(
            r"conclud\w+ that\b|end (?:of|up|to)\b|the end\b|dead end|end[- ]users?|(?:week|year|month|high|low|back"
            "|front) end"
            "|(?:not|n’t|n't|is|was|are|were) finished|years? (?:will |would )?ends?\\b|complete(?:ly)? (?:and"
            "|with|the form|picture)|in the end|at the end|ending the"
        ),
        flexible=True,
    ),
    # Disputes and misfortune.
    Frame(
        "strike-action",
        "other",
        "strike/strikes/struck/struck/striking walk protest march demonstrate picket ballot lobby",
        2,
        "Junior doctors walked out on 12 January 2016.",
        after=(
            r"(?:out\b|over\b|on\b|in\b|outside\b|against\b|for\b|again\b|at\b|through\b|members"
            r"|councillors\b|ministers\b|mps\b|parliament\b"
            r"|today|tomorrow|next\b|later\b|this\b|from\b|$"
            "|[.,])"
        ),
        unless=(
            r"walk(?:ing|ed|s)? (?:in|through|to|into|around|down|the dog)\b|walk-in|strik(?:es?|ing) (?:a|me|off"
            "|that|differences?|up|down|out|contrast|in its)|(?:in|since|last|of|by|late|early|until|end|from"
            r"|mid|\d|to) march|sponsored|on the march|struck (?:by|down|up|a|off|in)"
        ),
        agent="protester",
    ),
    Frame(
        "petition-signed",
        "other",
        "sign",
        2,
        "Some 4,200 residents signed the petition of the council.",
        after=r"(?:up to )?(?:an?|the|its|their|our|this|his|her)\s(?:[\w’'-]+\s){0,3}?petition\b",
        agent="protester",
    ),
    Frame(
        "sue",
        "other",
        "sue challenge appeal",
        2,
        "Campaigners will challenge the closure in the High Court.",
        after=(
            r"(?:(?:[\w’'-]+\s){0,6}?(?:in (?:the )?(?:court|high court)|decision|ruling|judgment|plans?"
            "|closures?|against|council|government|trust|over))"
        ),
        unless=(
            "challenges? (?:of|for|to|is|are|facing|and|in|we|that)|to challenges\\b"
            "|(?:the|a|this|major|biggest|real|big|new"
            "|great|financial|key) challenges?|(?:the|a|an|fundraising|charity|this) appeals?|most challenged"
            "|challenged (?:trusts?|areas)|appeal to (?:you"
            "|all)"
        ),
        agent="challenger",
        patient="respondent",
    ),
    Frame(
        "lose-places",
        "other",
        ("lose/loses/lost/lost/losing cut/cuts/cut/cut/cutting shed/sheds/shed/shed/shedding axe/axes/axed/axed/axing"),
        2,
        "Forty posts will go and beds will be cut in May.",
        after=(
            r"(?:[\w’',-]+\s){0,5}?(?:jobs?|posts?|beds?|places|staff|nurses|wards|services)\b|$|[.,]|since\b"
            r"|by\b|in\b|over\b|at\b|as\b|from\b|to\b|between\b|under\b"
        ),
        before=r"(?:(?:\b(?:jobs?|posts?|beds?|places|staff|nurses|services)\b).{0,50})",
        unless=(
            "lost (?:sight|touch|income|contact|weight|time|control|their (?:way|lives))|short ?cut|clear[- ]cut"
            "|cut off"
        ),
        patient="subject",
    ),
    Frame(
        "cut-jobs",
        "other",
        (
            "lose/loses/lost/lost/losing cut/cuts/cut/cut/cutting shed/sheds/shed/shed/shedding "
            "axe/axes/axed/axed/axing create recruit hire"
        ),
        2,
        "The trust will cut 200 posts by March.",
        after=(
            r"(?:[\w’',-]+\s){0,4}?(?:\d[\d,]*|hundreds of|thousands of|dozens of|half|two|three|four|five|six|seven"
            r"|eight|nine|eleven|twelve|dozen|twenty|thirty|forty|fifty|sixty|ten|all|a third of"
            r"|more than)\s(?:[\w’',-]+\s){0,3}?(?:jobs?|posts?|beds?|places|staff|nurses"
            r"|doctors|wards|roles|midwives|carers|executives|members)\b"
        ),
        agent="employer",
    ),
    Frame(
        "cut-posts",
        "other",
        "slash axe/axes/axed/axed/axing cut/cuts/cut/cut/cutting shed/sheds/shed/shed/shedding",
        2,
        "The council will slash management posts in May.",
        after=(
            r"(?:[\w’',-]+\s){0,4}?(?:jobs|posts|beds|places|nurses|wards|roles|services|hours|budgets?|funding"
            r"|spending)\b"
        ),
        unless=r"£|short ?cut|cut[- ]off|cut out|\bcuts (?:to|in|by|of|at|on|and|from|that|which)\b",
        agent="employer",
    ),
    Frame(
        "redundancy",
        "other",
        "make/makes/made/made/making plan announce issue",
        2,
        "Seven staff were made redundant in May.",
        after=(
            r"(?:[\w’',-]+\s){0,5}?redundant\b|(?:[\w’',-]+\s){0,5}?(?:redundancies|redundancy notices|job cuts"
            r"|lay-offs)\b"
        ),
        agent="employer",
    ),
    Frame(
        "demolish",
        "other",
        "demolish evacuate flood",
        2,
        "The old infirmary will be demolished in 2016.",
        unless="flooded with|flood of",
        patient="subject",
    ),
    Frame(
        "lodge",
        "other",
        "submit lodge file",
        1.75,
        "A complaint lodged by the firm in May was lost.",
        after=r"(?:by|in|to|on|last|with|an?|its|their|the)\b",
        agent="presenter",
        patient="recipient",
        flexible=True,
    ),
    Frame(
        "die-aged",
        "other",
        "die//died/died/",
        2,
        "Ruth Askew, 81, died in an ambulance.",
        before=r"\b\d{1,3},\s",
    ),
    Frame(
        "die",
        "other",
        "die/dies/died/died/dying",
        1.75,
        "A resident died at the home in January 2012.",
        unless=(
            r"(?:people|those|patients|adults|children|who|babies) (?:who )?(?:are|die)\b|and die\b|dying "
            r"(?:people|patients|matters|wish|well|at home)|care of the dying|to die\b|die (?:in|at) (?:the"
            "|their) (?:place|home)|may die|could die"
        ),
    ),
    Frame(
        "decide",
        "other",
        "decide resolve opt",
        1,
        "The board will decide the unit's future in January.",
        after=r"(?:(?:on|to|that|whether|the|in|by|early|next|at|its|against|not to|when|if|later|a)\b|[–,])",
        unless=(
            "decide (?:what|how|for)|(?:people|patients|you|they|we|i|who|families) (?:can |may |should |to "
            r"|might |have to )?decide\b|dispute resolved|have decided"
        ),
        agent="decider",
    ),
    Frame(
        "speak-at",
        "meeting",
        "speak/speaks/spoke/spoken/speaking address appear testify",
        2,
        "The minister addressed the annual conference in Harrogate.",
        after=(
            r".{0,60}?\b(?:conferences?|hearings?|summit|meeting|rally|inquiry|committee|seminar|congress|debate"
            r"|assembly)\b"
        ),
        unless=(
            "speak (?:to|up)|(?:language|languages) in which|generally speaking|appears? (?:to|that)"
            "|address(?:ing)? (?:the (?:issue|problem"
            "|challenge|needs?|gap|shortage|cause|concerns?))"
        ),
        agent="speaker",
        patient="host",
    ),
    Frame(
        "visit",
        "meeting",
        "visit tour address attend speak/speaks/spoke/spoken/speaking",
        1,
        "The health secretary visited the hospital on Thursday.",
        after=r"(?:(?:to|the|a|an|at|this|its|their|his|her|our|on|today)\b|(?-i:[A-Z]))",
        unless=(
            r"visits? (?:people|patients|clients|residents|them|homes)\b|visit (?:www|our|the website|https?)"
            r"|(?:be|been|being|are|is|was|were|not) (?:\w+ly )?addressed"
            r"|health visit|home visits?|visits? (?:to|by|from)\b"
            "|address(?:ing)? (?:the (?:issue|problem|challenge|needs?|gap|root|shortage|cause|causes|concerns?)"
            "|health|these|this|inequalit|any|unmet|such|some)|speak(?:ing|s)? (?:to|up|out|for|with|about) (?:a"
            "|your|our|us|me|you)|generally speaking|speaks? (?:for|of)|English|language|attend(?:ing|s)? (?:A&E"
            "|hospital|school|appointments)|attend to"
        ),
        agent="visitor",
        patient="host",
    ),
)
