"""Owns the set phrases by which the news tells that homes, hospitals and firms change hands, end and move.

Verbs that tell an event by themselves are in `verbs`; here several words tell it together.
"""

from __future__ import annotations

from loaders.knowledge.events.frames import WAS, Frame

_SALE = r"\b(?:sales?|purchase|takeover|acquisition|buyout|buy-out)\b[^.;]{0,70}"
_RESIDENTS = r"\b(?:patients|residents|tenants|service users|clients|families|mothers|pupils|staff|workers)\b"

TURNS_OF_BODIES: tuple[Frame, ...] = (
    # Homes and firms change hands.
    Frame(
        "buyer-found",
        "acquisition",
        "find//found/found/ line",
        2.5,
        "Elm House may reopen: a buyer has been found for the home.",
        before=r"\b(?:buyers?|owners?|operators?|purchasers?)\s(?:(?:has|have|had)\s(?:now\s)?been|was|were|could be)",
        after=r"(?:up\b|for\b|to\b|in\b|last\b|this\b|after\b|[.,]|$)",
        patient="acquirer",
    ),
    Frame(
        "change-hands",
        "acquisition",
        "change",
        2.75,
        "The nursing home changed hands in May.",
        after=r"(?:ownership|hands)\b",
        agent="sold",
    ),
    Frame(
        "snap-up",
        "acquisition",
        "snap/snaps/snapped/snapped/snapping",
        2,
        "A rival snapped up the home in May.",
        after=r"up\b",
        agent="acquirer",
        patient="target",
    ),
    Frame(
        "exchange-contracts",
        "acquisition",
        "exchange",
        2.75,
        "The firms exchanged contracts in May.",
        after=r"contracts\b",
        agent="acquirer",
        patient="seller",
    ),
    Frame(
        "sale-fails",
        "acquisition",
        "fall/falls/fell/fallen/falling collapse fail break/breaks/broke/broken/breaking",
        2.5,
        "The sale of the home fell through in May.",
        before=_SALE,
        after=r"(?:through\b|down\b|$|[.,]|at the last|after\b|in\b|because\b|when\b)",
        certainty="denied",
        agent="target",
    ),
    Frame(
        "sale-proceeds",
        "acquisition",
        "go/goes/went/gone/going proceed progress",
        2.5,
        "The sale of the home will go ahead in May.",
        before=_SALE,
        after=r"(?:ahead|through)\b|with\b|$|[.,]|in\b|after\b",
        unless=r"go(?:es|ing)? (?:with|in|after|[.,])|progress (?:in|with|on|has|is|was)\b",
        certainty="planned",
        agent="target",
    ),
    Frame(
        "merger-fails",
        "merger",
        "fall/falls/fell/fallen/falling collapse fail break/breaks/broke/broken/breaking",
        2.5,
        "Merger talks between the charities broke down in May.",
        before=r"\bmergers?\b[^.;]{0,80}",
        after=r"(?:through\b|down\b|apart\b|$|[.,]|at the last|after\b)",
        certainty="denied",
    ),
    Frame(
        "become-part",
        "merger",
        "become/becomes/became/become/becoming",
        2.5,
        "The charity became part of Elm Hospice in May.",
        after=r"(?:a |an integral )?part of (?:the )?(?-i:[A-Z])",
        agent="merging party",
        patient="merging party",
    ),
    Frame(
        "looks-for-provider",
        "tender",
        "look search seek/seeks/sought/sought/seeking advertise hunt",
        2.25,
        "The council is looking for a new provider to run the home.",
        after=(
            r"(?:for\s)?(?:an?|new|other|another|alternative|potential|the|its next)\s(?:[\w’'-]+\s){0,3}?(?:providers?"
            r"|operators?|buyers?|owners?|contractors?|suppliers?|bidders?|firms? to|organisations? to)\b"
        ),
        agent="commissioner",
    ),
    Frame(
        "seeks-bids",
        "tender",
        "seek/seeks/sought/sought/seeking invite",
        2.25,
        "The council is seeking bids to run the home.",
        after=r"(?:[\w’'-]+\s){0,3}?(?:bids|tenders|expressions of interest|quotes)\b",
        agent="commissioner",
    ),
    Frame(
        "preferred-bidder",
        "tender",
        (
            "name choose/chooses/chose/chosen/choosing select pick announce appoint confirm"
            " become/becomes/became/become/becoming"
        ),
        2.75,
        "A charity was named as preferred bidder in May.",
        after=r"(?:[\w’'&-]+\s){0,5}?(?:preferred|successful|winning) (?:bidder|provider|partner|tenderer|supplier)\b",
        agent="commissioner",
        patient="winner",
    ),
    Frame(
        "chosen-to-run",
        "tender",
        "choose/chooses/chose/chosen/choosing select pick",
        2.5,
        "A charity has been chosen to run the home from May.",
        after=r"(?:by .{3,60}? )?to (?:run|deliver|provide|manage|operate|build|supply)\b",
        agent="commissioner",
        patient="winner",
    ),
    # They end, shrink and move.
    Frame(
        "insolvent",
        "abolition",
        "go/goes/went/gone/going enter fall/falls/fell/fallen/falling slip/slips/slipped/slipped/slipping plunge crash",
        2.75,
        "The care firm went into administration in May.",
        after=(
            r"(?:(?:straight )?into (?:[\w-]+ )?)?(?:administration|liquidation|receivership|insolvency"
            r"|bankruptcy)\b"
        ),
        unless=r"\b(?:go|goes|went|gone|going|fall|falls|fell|slipp?\w*|crash\w*) (?:administration|liquidation)",
        agent="closed",
        patient="closed",
    ),
    Frame(
        "cease-trading",
        "abolition",
        "cease",
        2.75,
        "The home care firm ceased trading in May.",
        after=r"(?:trading|to trade|to operate|operating|operations?)\b",
        agent="closed",
    ),
    Frame(
        "calls-in-administrators",
        "abolition",
        "call bring/brings/brought/brought/bringing",
        2.75,
        "The care firm called in administrators in May.",
        after=r"in (?:the )?(?:administrators|receivers|liquidators)\b",
        agent="closed",
    ),
    Frame(
        "mothball",
        "abolition",
        "mothball",
        2.75,
        "The ward was mothballed in May.",
        patient="closed",
    ),
    Frame(
        "time-called",
        "abolition",
        "call",
        2.75,
        "Time was called on the day centre in May.",
        before=r"\btime (?:has |had )?(?:been|was|is|is being|will be|to be)",
        after=r"on\b",
        patient="closed",
    ),
    Frame(
        "notice-to-leave",
        "announcement",
        "give/gives/gave/given/giving serve",
        2.5,
        "Residents were given 28 days' notice in May.",
        after=(
            r"(?:[\w’'-]+\s){0,3}?notice to (?:leave|quit|vacate|move out)\b"
            r"|(?:(?:just|only|about)\s)?(?:\d+|an?|two|three|four|six|eight|twelve)[ -](?:days?|weeks?"
            r"|months?)[’']?s?[’']? "
            r"(?:notice|to (?:leave|find|move|get out))\b"
        ),
        agent="announcer",
        patient="addressee",
    ),
    Frame(
        "lose-unit",
        "abolition",
        "lose/loses/lost/lost/losing",
        2,
        "The hospital will lose its maternity unit in May.",
        after=(
            r"(?:its|their|both)\s(?:[\w’'&-]+\s){0,3}?(?:units?|wards?|A&E|departments?|hospitals?|surger(?:y|ies)"
            r"|clinics?|centres?|beds|post office|pharmacy)\b"
        ),
        agent="closed",
    ),
    Frame(
        "centralise",
        "transfer",
        "centralise consolidate decentralise",
        2,
        "Stroke care was centralised at one hospital in May.",
        unless=(
            r"centralised (?:system|approach|model|state|control)|consolidat\w+ (?:its|their|our|the) (?:position"
            r"|accounts)"
        ),
        agent="transferor",
        patient="subject",
    ),
    Frame(
        "people-moved",
        "transfer",
        "move relocate rehouse re-house evict redeploy resettle",
        2.25,
        "Residents of the home were moved out in May.",
        before=_RESIDENTS + r"(?:\s[\w’'-]+){0,8}?\s" + WAS,
        unless=r"moved (?:to tears|by|on from)",
        patient="party",
    ),
    Frame(
        "service-moves",
        "transfer",
        "move relocate switch",
        2.25,
        "Stroke services will move from one hospital to the other in May.",
        before=(
            r"\b(?:services?|staff|wards?|units?|beds|operations|clinics?|surger(?:y|ies)|departments?|teams?|patients"
            r"|residents|births|care)\b(?:\s[\w’'-]+){0,5}?\s(?:will|would|to|could)\s(?:also |all |then |now |soon )?"
        ),
        after=r"(?:out\b|back\b|over\b|in\b|into\b|to\b|from\b|across\b|away\b)",
        unless=r"move (?:to a (?:more|new model)|in the right)|want\w* to move",
        agent="subject",
    ),
    Frame(
        "duty-passes",
        "transfer",
        "pass transfer shift hand revert return switch devolve",
        2.25,
        "Responsibility for the service passed to the council in May.",
        before=(
            r"\b(?:responsibilit(?:y|ies)|duties|functions|powers|control|ownership|management|running|budgets?"
            r"|commissioning|contracts?|leases?|running of)\b[^,;]{0,60}"
        ),
        after=r"(?:(?:over|back)\s)?(?:to|from|into)\b(?! (?:be|make|help)\b)",
        agent="transferor",
        patient="transferee",
    ),
    Frame(
        "patients-registered",
        "transfer",
        "register",
        2.25,
        "Patients of the surgery were registered with its neighbour in May.",
        before=r"\bpatients\b(?:\s[\w’'-]+){0,6}?\s" + WAS,
        after=r"(?:with|at)\b",
    ),
    Frame(
        "moves-people",
        "transfer",
        "move relocate rehouse transfer evacuate evict",
        2.25,
        "The trust moved all residents of the home in May.",
        after=(
            r"(?:(?:all|its|the|some|remaining|\d+|any|her|their)\s){0,2}(?:[\w-]+\s){0,2}?(?:residents|patients"
            r"|tenants|pupils)\b"
        ),
        agent="transferor",
        patient="party",
    ),
    Frame(
        "convert",
        "policy",
        "convert turn",
        2,
        "The home was converted into flats in May.",
        after=r"(?:[\w’-]+\s){0,4}?into (?:an?|the|flats|apartments|homes|housing|luxury|offices)\b",
        unless=(
            r"turn(?:ed|s|ing)? (?:it |this |that )?into (?:a|an) (?:nightmare|crisis|farce|problem|row|battle)"
            r"|(?<!be )(?<!been )(?<!being )(?<!is )(?<!are )(?<!was )(?<!were )(?<!will )\bturn(?:s|ed|ing)? into"
        ),
        agent="decider",
        patient="subject",
    ),
    Frame(
        "planning-application",
        "policy",
        "submit lodge file apply/applies/applied/applied/applying",
        2.5,
        "The firm submitted a planning application in May.",
        after=r"(?:[\w’-]+\s){0,4}?planning (?:applications?|permission|consent)\b",
        agent="presenter",
    ),
    Frame(
        "relaunch",
        "launch",
        "relaunch",
        2.5,
        "The charity relaunched its helpline in May.",
        agent="launcher",
        patient="launched",
        flexible=True,
    ),
    Frame(
        "resume",
        "launch",
        "resume restart",
        2,
        "Routine operations at the hospital resumed in May.",
        after=r"(?:at|in|on|from|next|this|last|after|its|their|the|all|$|[.,])",
        unless=r"resumed? (?:the|his|her) (?:[\w-]+ ){0,2}?(?:roles?|posts?|position|job)\b",
        agent="launcher",
        patient="launched",
    ),
    Frame(
        "reinstate",
        "policy",
        "reinstate restore reintroduce",
        2,
        "The council reinstated its bus service in May.",
        after=r"(?:the|its|their|an?|all|some|full|in|on|at|by|after|last|this|next|$|[.,])",
        unless=r"restor(?:e|ed|es|ing) (?:confidence|trust|order|faith|balance|power|public)",
        agent="decider",
        patient="subject",
    ),
)
