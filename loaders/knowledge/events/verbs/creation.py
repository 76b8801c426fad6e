"""Owns the verbs by which bodies come, fall and change their form, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import DETERMINER, Frame

CREATIONS: tuple[Frame, ...] = (
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
            "|capacity|savings|(?:well|long)[- ]established|framework|expectations"
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
        after=r"(?:(?:a|an|the|one|new|single|by|in|from|as|on|after|out)\b|(?-i:[A-Z]))",
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
        unless="unauthorised|authorised (?:person|officer|user)|authoris(?:e|es|ed|ing) .{3,90} to (?!be\\b)[a-z]+",
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
