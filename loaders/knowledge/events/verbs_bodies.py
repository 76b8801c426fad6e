"""Owns the verbs by which bodies join, come, go, change hands and change their form, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import DETERMINER, Frame

_BODY = (
    r"(?:[\w’'&,-]+\s){0,6}?(?:trusts?|practices?|compan(?:y|ies)|firms?|providers?|homes?|hospitals?|clinics?"
    r"|stakes?|sites?|campus|premises|estate|buildings?|land|business(?:es)?|group|arms?|operators?"
    r"|surger(?:y|ies)|charit(?:y|ies)|federation|agency|chain)\b"
)
_SERVICE = (
    "(?:trusts?|hospitals?|wards?|units?|beds|homes?|surger(?:y|ies)|practices?|clinics?|centres?|departments?"
    "|services?|A&E|maternity|sites?|hospices?|offices?|libraries|branch(?:es)?|shops?|cafés?|cafes?"
    "|canteens?|clubs?|nurser(?:y|ies)|schools?"
    r"|laborator(?:y|ies)|facilit(?:y|ies)|pharmac(?:y|ies)|house|lodge|manor|grange)\b"
)

BODIES: tuple[Frame, ...] = (
    # Bodies come, go and join.
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
            r"take (?:\w+ )?over (?:a|two|three|\d+) (?:years|months)|over (?:the |its |their "
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
            + r"|$|[.,;]|in\b|on\b|at\b|by\b|from\b|next\b|last\b|this\b|after\b|permanently|temporarily|to (?:new "
            r"|all |the )?(?:patients|admissions|residents|visitors|public)|following|because|for good|overnight"
            r"|across\b|throughout\b"
            r"|before\b|when\b|until\b|altogether|with\b|within\b|under\b"
            r"|if\b|as\b|later\b|earlier\b|early\b|late\b|today\b|tomorrow\b|yesterday\b)"
        ),
        unless=(
            r"(?:close(?:ly)? (?:to\b|with\b|working|relation|links|ties|attention|by\b)|consultations?\b.{0,50}\bclos"
            r"|clos\w+ (?:the |its |a )?(?:\w+ )?consultation|deadline|gap"
            "|contract|deals?|closing date|case was closed|very close|closed question)"
        ),
        patient="closed",
    ),
    Frame(
        "create",
        "creation",
        "create establish constitute",
        2,
        "The new integrated care board was created on 1 July 2022.",
        unless=(
            "jobs|opportunit|conditions|problems|confusion|uncertainty|conflicts?|difficult|pressure|environment"
            "|culture|awareness|impression|establish(?:ed|es|ing)? (?:how|whether|why|what|that|if)\\b"
            "|(?:more|already) established"
            "|siege|mentality|capacity|savings|(?:well|long)[- ]established|framework|expectations"
            r"|newly (?:created|established) (?-i:[a-z]|[A-Z]+s\b|[A-Z][a-z]+ [A-Z]\w+ing Groups)|how much|whether"
        ),
        agent="creator",
        patient="created",
    ),
    Frame(
        "set-up",
        "creation",
        "set/sets/set/set/setting",
        2,
        "The department has set up a panel on hospital food.",
        after=r"up\b(?! to (?:help|tackle|fail))",
        unless="set[- ]up (?:costs?|phase)|(?:current|existing|present|whole|this) set[- ]up",
        agent="creator",
        patient="created",
    ),
    Frame(
        "convene",
        "creation",
        "convene",
        2,
        "The government convened a commission on long-term care.",
        after=(
            r"(?:an?|the|its) (?:[\w’'-]+ ){0,4}?(?:commission|panel|taskforce|inquiry|group|board|committee"
            r"|summit)\b"
        ),
        agent="creator",
        patient="created",
    ),
    Frame(
        "form",
        "creation",
        "form /founds/founded/founded/founding",
        2,
        "Six practices formed a federation in 2009.",
        after=r"(?:(?:a|an|the|one|new|single|by|in|from|as|on|after|out)\b|[A-Z])",
        unless=(
            r"form (?:of|part)|in the form|newly (?:formed|created|founded) (?-i:[a-z]|[A-Z]+s\b)"
            r"|form(?:s|ed|ing)? (?:an? |the )?(?:\w+ )?(?:part|basis|backbone|bedrock|core|heart|foundation|majority"
            r"|bulk|cornerstone)\b|forms? (?:and|or)\b|form "
            r"(?:an?|his|her|its|their) (?:opinion|view|determination|judgement)"
        ),
        agent="creator",
        patient="created",
    ),
    Frame(
        "become",
        "creation",
        "become/becomes/became/become/becoming",
        1.75,
        "The trust became a foundation trust on 1 April 2008.",
        after=(
            r"(?:an?|one of|the|known as|part of|fully|foundation)\b[^.;]{0,80}?(?:\b(?:trust|trusts|foundations?"
            "|company|companies|enterprise|board|organisation|charity|body|authority|council|provider|agency"
            r"|department|college|network|hospital|centre|hub|part of|status|CIC|mutual|federation|partnership)\b)"
        ),
        unless=(
            "becoming (?:more|less|increasingly)|how to become|wish(?:es)? to become"
            r"|bec(?:ame|ome|omes|oming) (?:[\w’'-]+ ){0,4}?(?:president|patron|chair|chairman|director"
            r"|member|leader|head"
            r"|manager|trustee|governor|minister|chief)\b"
        ),
        patient="new status",
    ),
    Frame(
        "start-life",
        "creation",
        "start begin/begins/began/begun/beginning",
        2,
        "The regulator started work in January 2009.",
        after=(
            r"(?:life|work\b(?! (?:on (?!\d|january|february|march|april|may\b|june|july|august|september"
            r"|october|november|december)|with))|operations|operating|trading|business|its (?:work|life))"
        ),
        patient="created",
    ),
    Frame(
        "in-place",
        "launch",
        "be//was/been/being",
        2,
        "The new board will be in place by April 2013.",
        before=r"(?:will|would|could|can|should|may|might|to|had|has|have)\s(?:not\s|also\s|all\s)?",
        after=r"(?:fully |all )?(?:in place|up and running|operational|implemented|rolled out)\b",
        agent="launched",
        patient="launched",
    ),
    Frame(
        "collapse",
        "abolition",
        "collapse go/goes/went/gone/going fall/falls/fell/fallen/falling call cease fold",
        2,
        "The care home chain went into administration in May.",
        after=(
            r"(?:into (?:administration|liquidation|receivership)|in the administrators?|bust\b|under\b(?="
            r" (?:in|on|last))"
            r"|to (?:exist|trade|operate)|trading\b|operations\b|with debts|after\b|in (?:january|february"
            r"|march|april|may"
            r"|june|july|august|september|october|november|december|\d))"
        ),
        before=r"(?:.{0,100})",
        unless=(
            r"(?:go|goes|went|gone|going|fall|falls|fell|fallen|falling|call|called|calls) (?:after|in (?!the"
            r" admin)|to)\b"
            r"|collapsed (?:at|while|on)|roof|fell under|folded arms"
        ),
        patient="closed",
        agent="closed",
    ),
    Frame(
        "come-into-being",
        "creation",
        "come/comes/came/come/coming",
        3,
        "The new trust came into being on 1 April 2002.",
        after=r"into (?:being|existence)\b",
        agent="created",
    ),
    Frame(
        "gain-status",
        "creation",
        (
            "gain achieve attain secure obtain win/wins/won/won/winning get/gets/got/got/getting"
            " lose/loses/lost/lost/losing"
        ),
        2,
        "The trust gained foundation status in May.",
        after=(
            r"(?:[\w’'-]+\s){0,3}?(?:foundation(?: trust)?|trust|charitable|teaching(?: hospital)?"
            r"|university(?: hospital)?"
            r"|city|pioneer|vanguard|beacon) status\b"
        ),
        agent="new status",
    ),
    Frame(
        "authorise",
        "creation",
        "authorise license",
        2,
        "Monitor authorised two more foundation trusts in August.",
        unless="unauthorised|authorised (?:person|officer|user)",
        agent="authoriser",
        patient="authorised",
    ),
    Frame(
        "replace",
        "creation",
        "replace supersede",
        2,
        "NHS England replaced the commissioning board in 2013.",
        unless=(
            r"hip|knee|joint|equipment|vehicles?|boiler|lost|windows|roof"
            r"|replac(?:e|es|ing|ed) (?:[\w’'“‘-]+ ){0,6}?(?:services?|network|system|scheme|model|beds?|staff"
            r"|arrangements?|formula)\b"
        ),
        agent="successor",
        patient="replaced",
    ),
    Frame(
        "earmark",
        "abolition",
        "earmark face/faces/faced/faced/facing threaten",
        2,
        "The day centre has been earmarked for closure since May.",
        after=(
            r"(?:for |with |under threat of )?(?:possible |immediate |permanent )?(?:closure|the axe|being"
            r" closed|demolition)\b"
        ),
        certainty="possible",
        patient="closed",
        agent="closed",
    ),
    Frame(
        "develop-body",
        "creation",
        "develop build/builds/built/built/building",
        2,
        "Four councils will develop an accountable care organisation.",
        after=(
            DETERMINER + r"(?:[\w’'-]+\s){0,4}?(?:organisation|hospital|trust|centre|unit|board|home|village|hub|campus"
            r"|surgery|clinic)s?\b"
        ),
        agent="developer",
        patient="developed",
    ),
)
