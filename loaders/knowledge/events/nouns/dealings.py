"""Owns the nouns of dealing, law, meeting and misfortune, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

DEALINGS: tuple[Frame, ...] = (
    Frame(
        "deal",
        "agreement",
        "agreement deal memorandum accord settlement concordat contract franchise joint-venture",
        1,
        "The agreement between the two bodies began in June 2009.",
        unless=(
            r"(?:great|good|deal|big|raw|better|fair|real) deal\b|deals? with\b|dealing|broad agreement|in "
            "agreement|in partnership|working (?:in|partnership)|partnership (?:working|with|board|trust|between"
            r"|of|approach|and|group|for|is)|new deal\b|contracts? (?:with|of) (?:patients|employment)"
            "|(?:standard|GP|GMS|PMS|employment|social|zero|of) contracts?|contract (?:staff|workers?|law"
            "|management|out)|(?:discussion|consideration|debate|decision) and agreement|section 106"
            "|settlement agreement|tribunal|tenancy|service level|level agreements?"
            r"|when (?:the|its|their|his|her) (?:[\w-]+ ){0,2}?(?:contract|agreement|deal)\b"
        ),
        agent="partner",
        patient="partner",
    ),
    Frame(
        "approval",
        "agreement",
        "approval go-ahead consent accreditation",
        1,
        "The scheme was given the go-ahead in March.",
        unless=(
            "(?:subject to|informed|patient|written|your|parental|without|with|for|seek|await|awaiting|sought"
            r"|pending) (?:\S+ )?(?:approval|consent)|consent (?:form|to treatment)|approval ratings?"
        ),
        agent="approver",
        patient="subject",
    ),
    Frame(
        "vote-noun",
        "agreement",
        "vote ballot",
        2,
        "A ballot of members was held in November.",
        after=r"(?:of|by|in|on|was|will|is|against|for|to|has|held|closes|opened)\b",
        unless=r"vote of thanks|votes? (?:in|for|of) (?:\S+ )?elections?|ballot (?:box|paper)",
        agent="voter",
    ),
    Frame(
        "money-noun",
        "funding",
        (
            "funding fund grant investment pot cash money budget scheme programme package bailout loan savings/ "
            "cuts/ boost shortfall deficit overspend spending gap bill shake-up injection"
        ),
        1,
        "A £30m grant for hospices was announced in 2011.",
        before=(
            r"(?:£\s?[\d.,]+ ?(?:m|bn|k|million|billion|thousand)?\b|\d(?: million| billion|m|bn)? "
            r"pounds)(?:[\w’',-]*\s){0,4}|\b(?:extra|additional|new|more|of|emergency|transitional|capital)"
        ),
        unless=(
            r"out of (?:money|cash)|account(?:s|ed|ing)? for £|fund ?rais\w+ (?:event|page)"
            r"|fund manager|failure to|per cent of "
            "(?:the|all|its|total|NHS)"
        ),
        agent="funder",
        patient="recipient",
    ),
    Frame(
        "shortfall",
        "other",
        "shortfall deficit overspend debt",
        2,
        "The trust faces a deficit of £9m this winter.",
        unless=(
            "attention deficit|hyperactivity|sensory deficit|memory deficit|democratic deficit"
            "|debt[- ](?:free|for equity)|in debt|(?:pay|paid|repay|repaid|owes?) (?:off )?(?:its |their |the )?debts?"
        ),
        patient="body in deficit",
    ),
    Frame(
        "jobs-at-risk",
        "other",
        "risk threat",
        2.25,
        "Some 200 jobs were at risk at the trust in May.",
        before=r"\b(?:jobs|posts|roles)\b[^.;]{0,40}\b(?:at|under)",
        patient="employer",
        certainty="possible",
        alone=True,
    ),
    Frame(
        "transfer-noun",
        "transfer",
        "transfer handover transition move shift relocation devolution",
        2.25,
        "The transfer of commissioning to the new groups is complete.",
        after=r"(?:of|from|to)\b.{0,80}\b(?:to|from|into|by)\b",
        unless=(
            "transfers? of (?:care|patients|knowledge|data)|delayed transfers?|(?:day|night|a gradual|cultural"
            "|in) shifts?|devolution (?:plans|deal|agreement)|a step|transition from (?:child|hospital)|bank "
            "transfer|move (?:on|away|towards)|moves? to (?:allow|give|help|make|ensure|improve|cut|stop|end|reduce"
            "|protect|bring"
            "|create|keep|train|let|set|ban|open|close|temporarily|temporary)\\b"
        ),
        agent="transferor",
        patient="transferee",
    ),
    Frame(
        "tender-noun",
        "tender",
        "tender procurement bid applicant application bidder franchise re-tender tendering",
        1,
        "The tender for out-of-hours services closed in June.",
        unless=(
            "(?:in a|in his|in her|their|legal|court) bid to|application (?:form|of|process|software|to (?:practice"
            r"|register))|mobile applications?|tender (?:loving|years|age|to the touch)|legal tender|\bbid to "
            "(?:cut|save|improve|reduce|tackle|stop)|planning application|applications? (?:form|pack)"
            "|procurement (?:process(?:es)?|rules|criteria|standards|law|director|team)"
        ),
        agent="bidder",
        patient="target",
    ),
    Frame(
        "law",
        "policy",
        "bill act legislation white-paper green-paper regulations/ statute amendment law",
        1,
        "The Health and Social Care Bill received Royal Assent in March 2012.",
        unless=(
            "(?:heating|tax|wage|fuel|care|energy|utility|household|food|drugs?|total|electricity|the|a|pay|foot|their"
            "|his|her|my|our|your"
            r"|annual|£\S+) bills?\b(?! (?:was|is|will|has|received|becomes|became|passed|published|introduced))"
            r"|(?:impact|effects?|provisions|breach|meaning|purposes?|requirements) of (?:the |an? )?(?:[\w’'-]+"
            r" ){0,5}(?:acts?|bill"
            r"|law|legislation|regulations)\b|\bact (?:as|on|in|like|upon|swiftly|fast|quickly|now|of|together"
            r"|for|to)\b|(?:to|and|must|will"
            r"|should|would|they|we|you|can|not) act\b|under (?:the|section)|section \d|son-in-law|law (?:firm"
            "|centre|society|school)|by law|case law|employment law|law and order"
            "|Mental Health Act (?:Commission|assess)|bill (?:of rights|for)"
        ),
        agent="legislator",
    ),
    Frame(
        "royal-assent",
        "policy",
        "assent",
        3,
        "The bill received Royal Assent on 27 March 2012.",
        before=r"\b[Rr]oyal",
    ),
    Frame(
        "reading",
        "policy",
        "reading readings/",
        3,
        "The bill had its second reading in the Commons on Monday.",
        before=r"\b(?:first|second|third)",
        unless=r"\b(?:books?|blood|meter|gas)\b",
    ),
    Frame(
        "policy-noun",
        "policy",
        (
            "strategy policy plan framework guidance guidelines/ target aim cap reform reforms/ tariff ban tax "
            "levy charter code blueprint rules/ pledge overhaul ambition u-turn proposal"
        ),
        1,
        "A national dementia strategy was published in February 2009.",
        unless=(
            r"(?:miss|hit|meet|met|achiev|beat|fail)\w* (?:[\w’'-]+ ){0,4}?(?:targets?|aims?)\b|"
            "(?:care|personal|business|treatment|support|action|discharge|recovery|birth|pension|health"
            r"|individual|delivery|their|our|floor|sustainability and transformation) plans?\b(?! (?:was|were"
            "|will be|is|has been|have been) (?:published|approved|launched|unveiled|scrapped))|plans? (?:are"
            r"|is) (?:under way|in place)|plan (?:for|your|ahead)\b.{0,15}\b(?:future|old age)|council tax|income "
            r"tax|tax (?:payer|return|relief|haven|credits?)|aims? (?:is|are|to|of|at|for)\b"
            r"|(?:presented|awarded|given|honoured) (?:with )?(?:the|an?) (?:[\w’'-]+ ){0,4}charter\b"
            r"|target(?:ed|ing)\b|(?:director|head|lead|manager|secretary|president|officer|chief) (?:of|for)"
            r" (?:\w+ ){0,2}?(?:policy|strategy|reform)|\bitem \d{1,2}(?:\.\d)? (?:is|was|concern)|postcode|dress"
            r" code|code of (?:practice|conduct)|zip"
            r" code|bar code|policy "
            "(?:maker|adviser|director|manager|officer|area|areas|lead|team|exchange|owner"
            "|and|unit|options|context|is)|insurance policy|proposals? (?:represent|would|could)"
            r"|(?:delivery|implementation|terms|part|requirements|purposes|effect) (?:of|to) (?:the|its|our|a"
            r"|their) (?:[\w’'-]+ ){0,6}"
            r"(?:plan|strategy|framework|programme)\b|(?:proposals?|plans?) (?:set out |outlined |contained )?in"
            r" (?:the|this|its|our|their|your) (?:\w+"
            r" )?(?:consultation"
            r"|document|report|paper|green|white|bill|budget)\b"
        ),
        agent="decider",
        patient="subject",
    ),
    Frame(
        "consultation-noun",
        "consultation",
        "consultation call-for-evidence engagement-exercise",
        2,
        "A consultation on the plans closes on 3 May.",
        unless=(
            "(?:GP|patient|medical|face-to-face|phone|telephone|online|video|a|each|clinical|per|remote|every|minute"
            r"|longer|shorter|doctor) consultations?\b(?! (?:on|was|is|will|has|paper|about|into|over|document"
            "|period|process|closes|ran|launched|exercise|began|event|by|with the public))|consultation rooms?"
            "|consultations? (?:with (?:a|your|the) (?:doctor|GP|patient|consultant)|a (?:day|year|week)|rates?"
            r"|times?)|without (?:any )?(?:\w+ )?consultation|in consultation with (?:the )?(?:\w+ )?(?:cabinet"
            r"|executive|service|portfolio"
            r"|lead|director|corporate|chair|leader|assistant|head)"
            r"|consultation (?:responses|feedback|findings|results)|(?:findings|results|analysis|report) "
            r"(?:of|on|from) (?:the|a|its|this) (?:[\w-]+ )?consultation\b"
        ),
        agent="consulter",
        patient="consulted",
    ),
    Frame(
        "meeting-noun",
        "meeting",
        (
            "meeting conference summit hearing seminar workshop debate agm congress symposium roundtable talks/ "
            "event visit forum session presentation ceremony reception vigil exhibition"
        ),
        1.25,
        "The board meeting was held on 19 February.",
        unless=(
            r"for (?:this|the|our) meeting\b|meeting (?:was|is|be) (?:not )?(?:in)?quorate|(?:this|today[’']s|our"
            r"|the present) debate\b|the debate (?:will"
            r"|would|that|surround\w+"
            r"|today|itself|has been)\b|future meetings?\b(?! (?:on|in))|matters arising|"
            r"(?:at|by|to|from|during|before|after) the meeting\b(?! (?:on|in|of|held|with|at|between))|"
            "(?:told|advised|informed|asked|reminded|thanked) (?:the|a|an|its) (?:[\\w’'-]+ ){0,2}(?:conference"
            "|meeting|hearing|summit|seminar|forum)|"
            "(?:team|multi-?disciplinary|family|review|regular|weekly|monthly|each|every|any|previous|of|all"
            r"|staff|best interests|case) meetings? (?:are|is|which|to|with|and|that)\b|meeting (?:the|needs?"
            "|rooms?|place|point|people|this|these|their|its|demand|targets?|standards?|our|all|your|patients"
            r"|new)\b|hard of hearing|hearing (?:aids?|loss|impair|problems?|about|from|that|the|tests?"
            r"|services?|dogs?|people)|(?:health|home|hospital|care|GP|site|first|your|to|restrict\w*|limiting"
            r"|indoor|banned?|allow\w*|safe|no|resume) visits?|visits? (?:to|in|could|can|by|from|are|with|should"
            r"|were|may)\b|adverse events?|life events?|never events?|in the event|(?:serious|untoward|any"
            "|traumatic|cardiac|main|significant) events?|event of|events? (?:such|like|that|leading|in|of"
            r"|and)\b|training sessions?|session (?:of|with|for|is)|(?:much|public|national|political|ongoing"
            "|wider|considerable|heated|current|the) debate (?:about|on|over|around|is|has|in|among)|conference "
            "(?:call|room|centre|facilities)"
        ),
        agent="host",
        patient="participant",
    ),
    Frame(
        "call-with",
        "meeting",
        "call",
        2,
        "The chair told members of her video call with the minister.",
        before=r"\b(?:video|telephone|phone|conference|zoom|teams)",
        after=r"(?:with|between)\b",
        alone=True,
        agent="host",
        patient="participant",
    ),
    Frame(
        "industrial-action",
        "other",
        "strike walkout walk-out stoppage protest demonstration petition march rally",
        2,
        "A strike by porters is planned for 5 July.",
        unless=(
            "strikes? (?:me|a|him|the|off|up|out)|(?:in|since|last|of|by|late|early|until|end|from|mid"
            r"|\d|to|this|next|on|during|for|1st|31st) march\b|air strikes?"
        ),
        agent="protester",
        patient="employer",
    ),
    Frame(
        "action",
        "other",
        "action",
        2,
        "The union began industrial action over pay in June.",
        before=r"\b(?:industrial|legal|strike|court|disciplinary|enforcement|regulatory)",
        unless="action plan|(?:last|final) resort",
        agent="claimant",
        patient="respondent",
    ),
    Frame(
        "court",
        "other",
        "judicial-review legal-challenge lawsuit prosecution pre-action",
        3,
        "The union wants a judicial review of the closure.",
        agent="claimant",
        patient="respondent",
    ),
    Frame(
        "outbreak",
        "other",
        "outbreak death incident cyberattack cyber-attack breach fire flood scandal",
        1,
        "An outbreak of norovirus closed four wards in January.",
        unless=(
            "(?:cause|certificate|registration|after|of|before|about|end|rates?|near|avoidable|premature|sudden"
            r"|risk of|assisted|until|dying and|hospital|early|from|birth to|bereavement) (?:of )?deaths?\b(?! "
            "(?:of|at|in) (?-i:[A-Z]))|death (?:rates?|certificate|duties|tax|toll)|at death|fire (?:safety|brigade"
            "|service|alarm|door|station|officer|drill|risk|and|crews?|fighters?|precautions)|on fire|(?:under"
            "|open|cease) fire|breach of|(?:potential|any|possible|risk of a?) breach"
            "|incident (?:reporting|form|room|management)|(?:patient safety|serious|all|any|such|these|of) "
            r"incidents\b|\b(?:\d[\d,]*|more|fewer|new|total|weekly|daily|excess|all|home|hospital|these|dates? of the)"
            r" (?:[\w’'-]+ ){0,3}deaths\b(?! (?:at|of) )|deaths (?:registered|recorded|reported|were (?:registered"
            r"|recorded))|\bthe (?:(?:covid|covid-19|coronavirus|flu|current|recent|first"
            r"|global) )?outbreak\b(?! (?:at|of))"
            r"|(?:number|spike|drop|rise) (?:of|in) (?:[\w’'-]+ ){0,4}(?:outbreaks|deaths|incidents|fires)"
            r"|floods? of\b|(?:about|during) (?:the|an?) (?:incident|outbreak)\b"
        ),
    ),
    Frame(
        "decision",
        "other",
        "decision",
        1,
        "A decision on the unit's future is due in January.",
        unless=(
            r"decision[- ]mak\w+|(?:was|is|be|been) an? (?:[\w’'-]+ ){0,2}decision\b|(?:make|making|informed"
            r"|clinical|their own|your|treatment|difficult|hard|best"
            r"|better|about|people’s|of) decisions?\b(?! (?:is|was|will|to|on|by|has|comes|follows|came))"
            "|decisions? (?:about|that|which|for|support|regarding|making)"
        ),
        agent="decider",
        patient="subject",
    ),
    Frame(
        "authorisation",
        "other",
        "authorisation accreditation licensing",
        2,
        "Six authorisations followed in November.",
        unless="(?:terms|breach) of authorisation|authorisation (?:form|code|for|to)|DoLS|deprivation",
        agent="authoriser",
        patient="authorised",
    ),
)
