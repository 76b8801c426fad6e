"""Owns the nouns of joining, starting, finding out and judging, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

FINDINGS: tuple[Frame, ...] = (
    Frame(
        "merger",
        "merger",
        "merger amalgamation",
        2,
        "The merger of the two hospital trusts took place in April 2012.",
        agent="merging party",
        patient="merging party",
    ),
    Frame(
        "takeover",
        "acquisition",
        "takeover acquisition buyout buy-out",
        2,
        "The takeover of the care home group was completed in June.",
        unless="acquisition of (?:skills|language|land)|hospital.acquired",
        agent="acquirer",
        patient="target",
    ),
    Frame(
        "purchase",
        "acquisition",
        "purchase sale",
        2,
        "The purchase of the nursing home was completed in June.",
        after=r"of (?:(?:the|a|an|its|their|two|three|four|five|six|all|both|\d+)\s|(?-i:[A-Z]))",
        unless=(
            r"sales? of (?:(?:the|its|a|all) )?(?:work|goods|tickets|alcohol|tobacco|cigarettes|vapes?|tea"
            r"|merchandise|items"
            r"|clothes|books?|products?|drugs|medicines|raffle)|purchase of (?:(?:the|new|a|an) )?(?:equipment|goods"
            r"|drugs|care|services)"
        ),
        agent="acquirer",
        patient="target",
    ),
    Frame(
        "abolition",
        "abolition",
        "abolition dissolution closure demise",
        2,
        "The abolition of primary care trusts was confirmed in 2010.",
        unless="wound closure",
        patient="abolished",
    ),
    Frame(
        "creation",
        "creation",
        "creation establishment formation",
        2,
        "The creation of the new authority in April 2009 saved money.",
        after=r"of\b",
        patient="created",
    ),
    Frame(
        "launch-noun",
        "launch",
        "launch rollout roll-out opening relaunch",
        2,
        "The launch of the service took place on Monday.",
        unless=(
            "opening (?:hours|times|episode|submissions?)|an opening|opening (?:from|onto|up)"
            "|opening (?:the "
            "|a |today’s |this )?(?:debate"
            "|discussion|meeting"
            "|session|remarks|statement|speech|address|balance|prayers|sentence|words|lines?|paragraph|chapter)"
        ),
        patient="launched",
    ),
    Frame(
        "pilot-noun",
        "pilot",
        "pilot pathfinder trial vanguard pioneer experiment demonstrator",
        1,
        "The pilots began in sixteen areas in April 2009.",
        unless=(
            "(?:vaccine|clinical) trials?|(?:part|enrolled|recruited|participants?|volunteers?) (?:in|of|on|to"
            "|for) (?:the|an?|this)"
            " (?:[\\w-]+ )?trials?|test pilot|(?:drug|randomi[sz]ed|control(?:led)?) trials?|(?:court|on|murder"
            "|criminal|fair) trial|trial (?:judge|and error)"
        ),
        agent="pilot site",
        patient="pilot site",
    ),
    Frame(
        "announcement-noun",
        "announcement",
        "announcement pledge statement",
        1,
        "The announcement was made by the minister on Monday.",
        unless=(
            "(?:in|joint|financial|mission|personal|written|issued) (?:a |his |her |its "
            r")?statement\b.{0,60}\bsaid|statement of (?:need|purpose|intent|accounts?)|the statement said|mission "
            "statement|income statement"
        ),
        agent="announcer",
    ),
    Frame(
        "shortlist",
        "announcement",
        "shortlist",
        2,
        "A shortlist of nine sites was published in May.",
        agent="announcer",
        patient="shortlisted",
    ),
    Frame(
        "report-noun",
        "report",
        (
            "report review study audit submission white-paper findings/ accounts/ minutes/ research/ figures/ "
            "statistics/ yearbook paper"
        ),
        1,
        "A report by the Audit Commission was published in May.",
        unless=(
            r"record figures|figures since|statements? of accounts?|"
            r"reports? (?:directly )?to\b|(?:on|in|white|green|news|local|consultation|waste|of|command|toilet"
            r"|board) papers?\b|paper (?:work|based|copy|records)|(?:market|medical|scientific|cancer|stem) "
            "research|research (?:fellow|funding|and development|centre|institute|council|team|staff)|case "
            r"stud(?:y|ies)|stud(?:y|ies) (?:at|for)|report (?:a|any|an|it|all|incidents|problems|this)\b|(?:my|our"
            r"|your|oral|opening|closing) "
            r"submissions?\b|key "
            r"figures?|public figures?|minutes (?:of|from|later|away|a|walk|to|before|after|each)\b|\d minutes"
            r"|the (?:\w+ )?report (?:also )?(?:introduced|explain(?:s|ed)|provide[sd]|summaris(?:es|ed)"
            r"|outline[sd]|sets? out|detail(?:s|ed)"
            r"|include[sd]|advise[sd]|describe[sd]|present(?:s|ed))\b"
            r"|official report, \d|\bitem \d{1,2}(?:\.\d)? (?:is|was|concern)|\bthis is (?:an?|the) (?:[\w’'-]+"
            r" ){0,6}(?:report"
            r"|review|study|paper)\b|referral for (?:this|the"
            r"|a) review"
            r"|(?:few|five|ten|fifteen|thirty|forty|sixty|many) minutes|bank accounts?|account(?:s)? for\b|on "
            "account|by all accounts|taking? .{0,20}account|peer.reviewed|under review"
        ),
        agent="author",
        patient="subject",
    ),
    Frame(
        "publication",
        "report",
        "publication release",
        1.5,
        "The publication of the plan in May was a surprise.",
        after=r"of\b",
        unless="release of (?:beds|patients|funds|money)",
        agent="publisher",
    ),
    Frame(
        "in-report",
        "report",
        "report review study audit submission paper",
        2,
        "In a report in June the auditors said that money was short.",
        before=r"\b(?:in|by|of)\s(?:an?|its|the|their|his|her|this|last|this)\s(?:[\w’'-]+\s){0,3}",
        after=r"(?:in|to|by|on|published|of|from|last|this|that|,|:|\.)",
        unless=(
            "judicial review|under review|market research|letters? of|(?:white|green|news|local|toilet) papers?"
            r"|(?:is|are|was|were|been|being) in the papers"
            r"|(?:set out|detailed|outlined|described|contained|given|stated|appendix|paragraphs?"
            r"|sections?|annex|table|page)"
            r"(?: [\d.]{1,6}(?: (?:to|and|-) [\d.]{1,6})?| [a-z])?"
            r" (?:in|of|to|at) (?:the|this|their|its|his|her) (?:[\w-]+ )?(?:report|paper)"
            r"|(?:the|a) subject of (?:a|the) report"
            r"|(?:contents?|recommendations?|conclusions|copy|copies) of (?:the|this|that) (?:[\w-]+ )?report"
        ),
        agent="author",
        patient="recipient",
    ),
    Frame(
        "in-letter",
        "announcement",
        "letter",
        2,
        "In a letter in June the union said that money was short.",
        before=r"\b(?:in|by|of)\s(?:an?|its|the|their|his|her|this|last|this)\s(?:[\w’'-]+\s){0,3}",
        after=r"(?:in|to|by|on|published|of|from|last|this|that|,|:|\.)",
        unless="letters? of",
        agent="speaker",
        patient="addressee",
    ),
    Frame(
        "survey-noun",
        "survey",
        "survey poll questionnaire census",
        2,
        "A survey of 240 nurses was carried out in June.",
        unless=(
            "polling|at the polls|(?:go|goes|went|going|return) to the polls|(?:opinion|exit) polls?"
            r"|poll campaign|(?:first|second|third|general) polls?\b(?! of)"
        ),
        agent="surveyor",
        patient="respondents",
    ),
    Frame(
        "inquiry",
        "investigation",
        "inquiry enquiry investigation inspection inquest probe evaluation feasibility-study",
        2,
        "A public inquiry into the deaths was held in 2010.",
        unless=(
            r"(?:this|lead|counsel) inquiry\b(?! (?:was|has|is|will|into))|(?:deal with|dealt with|any) enquiries"
            "|enquir(?:y|ies) (?:to|please|desk|line)|for (?:all|press|general|media) (?:enquir|inquir)|general "
            "enquir|inspection (?:regime|framework|system|standards?|criteria)"
            r"|(?:since|at|during) (?:the|our|their|its|this) (?:last |previous )?inspection\b"
            r"(?! (?:in|on|of|published))"
            "|since (?:the|our|its|their|that|this) (?:last|previous) (?:\\w+ )?inspection|further enquiries"
            "|(?:at the (?:time|start|end)|day|days|morning) of (?:the|our|this|their) (?:last |previous )?inspection"
        ),
        agent="investigator",
        patient="investigated",
    ),
    Frame(
        "review-noun",
        "investigation",
        "review assessment audit",
        1,
        "An independent review of the unit will begin in May.",
        unless=(
            r"\b(?:cancer|health|clinical|medical) assessments?|\bassessments? (?:of needs?|process|tool|form|and)"
            r"|(?:needs?|risk|care|carers?|community care"
            "|impact|single|self|initial|community|financial|benefits?|continuing care) assessments?|under "
            r"review\b(?! since)|next stage review|spending review|peer review|(?:each|every|annual|regular) "
            "(?:review|assessment)s?"
        ),
        agent="investigator",
        patient="investigated",
    ),
    Frame(
        "under-review",
        "policy",
        "review",
        2,
        "The plan has been under review since May.",
        before="(?:been|is|are|was|were) (?:kept |put )?under",
        agent="reviewer",
        patient="subject",
    ),
    Frame(
        "at-fault",
        "ruling",
        "fault/",
        2,
        "The council was at fault for the delay.",
        before=(
            r"\b(?:(?:was|were|is|are|been)(?: also| partly)? at|(?:found|finds?)(?: some| no| evidence of)?"
            r"|there (?:was|is)(?: no| some)?)"
        ),
        after=r"(?:for|by|in|with|because|when|causing|on|and|$|[.,])",
        unless=r"whether there (?:was|is)",
        alone=True,
        agent="judge",
        patient="subject",
    ),
    Frame(
        "ruling-noun",
        "ruling",
        "ruling judgment judgement verdict adjudication conviction",
        2,
        "The judgment was handed down in the Court of Appeal on Friday.",
        unless=(
            "previous conviction|ruling (?:party|parties|group|coalition|labour|conservative|lib|snp|tory|body"
            "|class)|lack of judge?ment"
            "|(?:clinical|professional|own|good|value|sound|my|personal|better) judge?ments?|judge?ment(?:s)? "
            "(?:about|of|call|that)|strong convictions?"
        ),
        agent="judge",
        patient="subject",
    ),
    Frame(
        "deadline-noun",
        "deadline",
        "deadline timetable",
        2,
        "The deadline for bids is 26 June.",
        unless=r"deadline day|on deadline|(?:deadlines?|timetables?) (?:is|are|was|were) (?:too|not|very|un)",
        agent="setter",
        patient="subject",
    ),
    Frame(
        "by-date",
        "deadline",
        "by/",
        1.5,
        "Every trust must be a foundation trust by 2014.",
        after=(
            r"(?:the (?:end|start|beginning|spring|summer|autumn|winter|middle)|(?:early|late|mid|about|around|at "
            r"least|next|this"
            r"|the end of)\b|\d|january|february|march|april|may|june|july|august|september|october|november|december"
            r"|monday|tuesday|wednesday|thursday|friday|then|christmas|easter|autumn|spring|summer|winter|midday|noon)"
        ),
        near_date=True,
        alone=True,
        certainty="planned",
        unless=(
            r"\b(?:will|would|could|may|might) (?:[\w’'-]+ ){0,4}?(?:rise|grow|increase|lose|die|fall|reach|be left"
            r"|double|triple|cost|suffer|have risen|have grown)\b"
            r"|by \d[\d,.]* ?(?:votes?|%|per ?cent|points?|places?|beds?|to \d)"
        ),
        before=(
            r"\b(?:will|shall|must|should|would|aims?|aiming|targets?|ambition|goals?|wants?|wanted|plans?"
            r"|pledg\w+|promis\w+|commit\w+|vow\w+|move|moving|expected|due|needs?|to be|have to|required"
            r"|deadline|intend\w*|hopes?)\b.{0,110}"
        ),
    ),
    Frame(
        "by-date-first",
        "deadline",
        "by/",
        2,
        "Locally, by 2015 every practice will be in a federation.",
        before=r"^(?:[\w’'-]+,? ){0,2}",
        after=(
            r"(?:[\w]+\s){0,4}?(?:\w+ )?(?:19|20)\d\d,?\s.{0,90}?\b(?:will|should|must|would|aims?|hopes?"
            r"|expects?)\b"
        ),
        near_date=True,
        alone=True,
        certainty="planned",
    ),
    Frame(
        "under-plans",
        "policy",
        "plan proposal reform scheme change",
        2,
        "Under government plans councils would run the service.",
        before=(
            r"\bunder(?: (?:the|new|these|those|current|its|government|ministers’|draft|radical|proposed"
            r"|latest))+(?: [\w’'-]+){0,3}"
        ),
        certainty="planned",
        alone=True,
        unless="under the (?:pilot|current) scheme",
    ),
    Frame(
        "closing-date",
        "deadline",
        "date",
        3,
        "The closing date for comments is 26 June.",
        alone=True,
        before=r"\b(?:closing|completion|earliest|latest|start|target|end|due|final|cut-off|opening|launch|go-live)",
        unless=r"no (?:[\w’'-]+ ){0,3}date|date (?:has|have) (?:not|yet)",
        agent="setter",
    ),
    Frame(
        "possibility",
        "deadline",
        "possibility prospect",
        2,
        "There is a possibility of it lasting until the end of May.",
        after=r"(?:of|that)\b.{0,40}\b(?:until|by|before|beyond|to the end)\b",
        certainty="possible",
    ),
    Frame(
        "appointment-noun",
        "appointment",
        "appointment election",
        2,
        "The appointment of a new chair was confirmed in May.",
        after=r"(?:of|as|was|were|will|is|are|has|have|had|comes|came|to the|by|on)\b",
        unless=(
            r"appointments\b(?! (?:of (?!care)|as\b|to the|(?:are|were|will be|(?:have|had) been) (?:anticipated|made"
            r"|confirmed)))"
            "|this election|"
            "(?:GP|hospital|doctor’?s?|outpatient|missed|medical|dental|an|your|clinic|follow-up|book(?:ed|ing)?"
            "|make|made|my|first|urgent|emergency|routine|face-to-face|telephone) appointments?|appointments? "
            "(?:at|with|for|per|a (?:day|week|year))|(?:general|local|next|before the|last|since the|by-|mayoral"
            "|council|until the) ?elections?"
        ),
        alone=True,
        patient="appointee",
    ),
    Frame(
        "departure",
        "other",
        "resignation departure retirement dismissal suspension sacking",
        2,
        "The resignation of the chief executive was announced on Friday.",
        unless=(
            "(?:early|into|in|of|after|before|for|state|at|their|normal|on|ill-health) retirement|retirement "
            "(?:age|home|village|community|housing|flats?|pension|party|income|date)|point of departure"
            "|departure from|suspension of (?:disbelief|services?)"
        ),
        patient="leaver",
    ),
)
