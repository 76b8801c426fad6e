"""Owns the set phrases by which the news tells how services open, are paid for, and see their plans change.

Verbs that tell an event by themselves are in `verbs`; here several words tell it together.
"""

from __future__ import annotations

from loaders.knowledge.events.frames import WAS, Frame

_FROM_A_DAY = (
    r"\bfrom (?:the |next |early |late |mid-|this )?(?:today|tomorrow|\d|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|spring|summer|autumn|winter)"
)
_NO_HOURS = r"from \d{1,2}(?:[.:]\d\d)?\s?[ap]m\b"

TURNS_OF_SERVICES: tuple[Frame, ...] = (
    # They open, are built and begin.
    Frame(
        "first-patients",
        "launch",
        "welcome admit receive treat",
        2.75,
        "The new ward welcomed its first patients in May.",
        after=(
            r"(?:its|their|the)\s(?:very\s)?first\s(?:[\w’'-]+\s){0,2}?(?:patients?|residents?|visitors?|guests"
            r"|children|babies|pupils|members|tenants)\b"
        ),
        agent="opened",
    ),
    Frame(
        "ribbon-cut",
        "launch",
        "cut/cuts/cut/cut/cutting",
        2.75,
        "The mayor cut the ribbon at the hospice in May.",
        after=r"(?:the|a)\s(?:[\w-]+\s)?(?:ribbon|first (?:sod|turf))\b",
        agent="opener",
    ),
    Frame(
        "break-ground",
        "launch",
        "break/breaks/broke/broken/breaking",
        2.75,
        "Builders broke ground at the hospice in May.",
        after=r"ground\b(?! ?breaking)",
        agent="builder",
    ),
    Frame(
        "get-under-way",
        "launch",
        "get/gets/got/got/getting be//was/been/being",
        2,
        "A drive to find carers got under way in May.",
        after=r"(?:now |already |well )?(?:under ?way\b|off the ground\b)",
        agent="started",
        flexible=True,
    ),
    Frame(
        "offered-from",
        "launch",
        "offer provide deliver",
        2,
        "The clinic will offer jabs from May.",
        before=r"\b(?:will|would|to|can)\s(?:also |now |be |soon )?",
        after=r".{0,80}?" + _FROM_A_DAY,
        unless=_NO_HOURS,
        agent="launcher",
        patient="launched",
    ),
    Frame(
        "available-from",
        "launch",
        "be//was/been/being become/becomes/became/become/becoming",
        2,
        "The jabs will be available to all from May.",
        after=r"(?:made |offered )?(?:available|on offer)\b.{0,60}?" + _FROM_A_DAY,
        unless=_NO_HOURS,
        agent="launched",
    ),
    # Money comes and goes.
    Frame(
        "plough-money",
        "funding",
        "plough pump inject channel",
        2.25,
        "The council will plough £2m into home care.",
        after=r"(?:[\w’',-]+\s){0,5}?(?:£|millions|money|cash)",
        agent="funder",
        patient="recipient",
    ),
    Frame(
        "pay-for",
        "funding",
        "pay/pays/paid/paid/paying",
        1.75,
        "The fund paid for the new wing in May.",
        after=(
            r"for (?:the|an?|its|two|three|new|more)\s(?:[\w’'-]+\s){0,4}?(?:building|hospitals?|units?|scheme|project"
            r"|services?|equipment|scanners?|extension|wing|posts?|centres?|refurbishment|works?|homes?"
            r"|wards?|nurses?)\b"
        ),
        unless=r"pay(?:ing)? for (?:their|his|her|your|my)|who pay",
        agent="funder",
        patient="recipient",
    ),
    Frame(
        "appeal-target",
        "funding",
        "reach hit/hits/hit/hit/hitting pass smash",
        2.25,
        "The hospice appeal reached its £1m target in May.",
        before=r"\b(?:appeal|campaign|fund\w*|charity|hospice|total|donations)\b.{0,60}",
        after=r"(?:its|their|the|an?)\s(?:[\w’'£,.-]+\s){0,3}?(?:target|goal|milestone|mark|total)\b",
        agent="recipient",
    ),
    Frame(
        "money-withdrawn",
        "funding",
        (
            "withdraw/withdraws/withdrew/withdrawn/withdrawing cut/cuts/cut/cut/cutting axe/axes/axed/axed/axing"
            " slash stop"
        ),
        2.5,
        "The funding of the charity was withdrawn in May.",
        before=r"\b(?:funding|grants?|budgets?|subsid(?:y|ies)|money|cash)\b[^,;]{0,50}\s" + WAS,
        patient="recipient",
    ),
    # Plans for them change.
    Frame(
        "put-on-hold",
        "policy",
        "put/puts/put/put/putting place",
        2.5,
        "The council put its plans for the home on hold in May.",
        after=r"(?:[\w’'-]+\s){0,9}?(?:on (?:hold|ice)|on the back burner)\b",
        unless=r"(?:not|n[’']t) been put",
        agent="decider",
        patient="subject",
    ),
    Frame(
        "u-turn-done",
        "policy",
        "do/does/did/done/doing perform make/makes/made/made/making",
        2.5,
        "The council did a U-turn on the home in May.",
        after=r"(?:an? |another )?(?:[\w-]+ )?(?:u-turns?|about[- ]turns?|climb-?down)\b",
        agent="decider",
    ),
    Frame(
        "back-down",
        "policy",
        "back climb",
        2.5,
        "The council backed down over the closure in May.",
        after=r"down\b(?: (?:on|over|from|after|in|and)|[.,]|$)",
        agent="decider",
    ),
    Frame(
        "pushed-back",
        "policy",
        "push put/puts/put/put/putting",
        2.25,
        "The opening of the unit was pushed back to May.",
        before=(
            r"\b(?:opening|launch|date|start|move|deadline|completion|decision|meeting|plans?|vote|hearing|introduction"
            r"|closure|transfer|work|project|scheme|appointments?|operations?)\b.{0,60}"
        ),
        after=r"(?:[\w’'-]+\s){0,4}?back\b(?: (?:to|until|by|from|again|till)|[.,]|$)",
        patient="subject",
    ),
    Frame(
        "stay-open",
        "policy",
        "remain stay keep/keeps/kept/kept/keeping",
        2.25,
        "The day centre will stay open after May.",
        before=r"\b(?:will|would|to|can|could|should|must)\s(?:now |also |both |all |not |be )?",
        after=r"(?:[\w’'&-]+\s){0,6}?open\b",
        unless=(
            r"open (?:to|mind|door|from|for|between|daily|until \d{1,2}(?:[.:]\d\d)? ?[ap]m|\d)|(?:hope|want"
            r"|fight|like)\w* to|was going to"
        ),
        patient="subject",
        agent="subject",
    ),
    Frame(
        "in-the-balance",
        "policy",
        "hang/hangs/hung/hung/hanging",
        3,
        "The future of the home was hanging in the balance in May.",
        after=r"in the balance\b",
        certainty="possible",
        agent="subject",
    ),
    Frame(
        "no-longer",
        "policy",
        "accept offer provide admit take/takes/took/taken/taking run/runs/ran/run/running fund deliver",
        2.25,
        "The surgery will no longer accept new patients from May.",
        before=r"\b(?:will|would|to|could|can) no longer(?: be)?",
        agent="decider",
    ),
    Frame(
        "stops-visits",
        "policy",
        "suspend cancel/cancels/cancelled/cancelled/cancelling halt pause restrict resume",
        2.5,
        "The hospital suspended all visiting in May.",
        after=(
            r"(?:(?:all|most|some|its|their|any|routine|planned|many)\s){0,3}(?:[\w-]+\s){0,2}?(?:visiting|visits"
            r"|admissions|operations|surgery|appointments|births|clinics)\b"
        ),
        agent="decider",
        patient="subject",
    ),
    Frame(
        "visits-stopped",
        "policy",
        "suspend cancel/cancels/cancelled/cancelled/cancelling halt pause restrict resume stop",
        2.5,
        "Visiting at the hospital was suspended in May.",
        before=(
            r"\b(?:visiting|visits|admissions|operations|surgery|appointments|births|clinics"
            r"|services?)\b[^,;]{0,50}\s"
        )
        + WAS,
        unless=r"polic(?:y|ies)|should",
        patient="subject",
    ),
    Frame(
        "seeks-money",
        "funding",
        "seek/seeks/sought/sought/seeking request",
        2,
        "The council is seeking £3m for its homes.",
        after=r"(?:[\w’-]+\s){0,4}?(?:£|(?:more|extra|additional) (?:money|funding|cash))",
        agent="recipient",
        certainty="possible",
    ),
    Frame(
        "undergo",
        "policy",
        "undergo/undergoes/underwent/undergone/undergoing",
        2.5,
        "The service underwent a shake-up in May.",
        after=(
            r"(?:[\w’£-]+\s){0,5}?(?:shake-?up|overhaul|reorganisation|restructur\w+|refurbishment|revamp"
            r"|transformation|makeover|upgrade)\b"
        ),
        agent="subject",
    ),
    Frame(
        "restructured",
        "policy",
        "restructure reorganise overhaul reconfigure revamp streamline",
        2,
        "The charity was restructured in May.",
        after=r"(?:its|their|the|how|local|all)\b|$|[.,]|(?:in|after|following|last|this|to|by|under)\b",
        agent="decider",
        patient="subject",
    ),
    Frame(
        "stops-doing",
        "policy",
        "stop cease end",
        2.25,
        "The trust will stop funding the drug in May.",
        after=(
            r"(?:funding|offering|providing|accepting|taking|prescribing|caring|treating|delivering|performing"
            r"|admitting|paying|commissioning|running)\b"
        ),
        unless=r"end(?:s|ed|ing)? (?:taking|running)",
        agent="decider",
    ),
    Frame(
        "limit-set",
        "policy",
        "set/sets/set/set/setting impose introduce",
        2,
        "The trust set a minimum wait in May.",
        after=(
            r"(?:an?|new|the)\s(?:[\w-]+\s){0,2}?(?:minimum|maximum|limit|cap|threshold|freeze|ban|moratorium"
            r"|curfew|lockdown)\b"
        ),
        agent="decider",
    ),
    Frame(
        "hours-extended",
        "policy",
        "extend",
        2.25,
        "The hours of the clinic were extended in May.",
        before=r"\b(?:hours|services?|deadline|scheme|restrictions|programme|pilot|consultation)\b[^.;]{0,40}\s" + WAS,
        patient="subject",
    ),
    Frame(
        "rethink",
        "policy",
        "revisit rethink/rethinks/rethought/rethought/rethinking reconsider",
        2,
        "The board had to revisit its plans in May.",
        after=r"(?:its|their|the|this|that|his|her)\b",
        agent="decider",
    ),
    Frame(
        "slated-for",
        "launch",
        "slate schedule",
        2.25,
        "The hospital was slated for completion by 2029.",
        after=r"for (?:completion|opening|launch)\b|to (?:open|be completed|launch)\b",
        patient="opened",
        certainty="planned",
    ),
    Frame(
        "kick-off",
        "launch",
        "kick",
        2.25,
        "The charity kicked off a campaign in May.",
        after=r"(?:off|started)\b",
        unless=r"kick\w* off (?:the (?:new )?(?:year|day|week|season)|(?:19|20)\d\d|with\b)",
        agent="launcher",
        patient="launched",
        flexible=True,
    ),
    Frame(
        "first-to-be-treated",
        "launch",
        "treat admit welcome see//seen/seen/",
        2.5,
        "The first patients were treated at the unit in May.",
        before=r"\bfirst (?:patients|residents|babies|tenants|visitors)\b[^.;]{0,30}\s" + WAS,
    ),
    Frame(
        "will-run",
        "transfer",
        "run/runs/ran/run/running manage operate",
        1.75,
        "A new firm will run the home from May.",
        after=(
            r"(?:the|its|their|these|all|both)\s(?:[\w’&-]+\s){0,3}?(?:services?|homes?|hospitals?|contract"
            r"|centres?|units?|hospice|surger(?:y|ies)|practices?|clinics?)\b"
        ),
        before=r"\b(?:will|would|to)\s(?:now |also |then |jointly )?",
        agent="transferee",
    ),
    Frame(
        "take-on",
        "transfer",
        "take/takes/took/taken/taking",
        2,
        "The surgery took on the patients of its neighbour in May.",
        after=(
            r"on (?:by\b|(?:\d+|the|its|their|all|more|some)\s(?:[\w’-]+\s){0,5}?(?:staff|patients|services?|beds"
            r"|residents|contracts?|buildings?|sites?|homes?|practices?)\b)"
        ),
        agent="transferee",
        patient="transferor",
    ),
    Frame(
        "register-elsewhere",
        "transfer",
        "register re-register",
        2.25,
        "Patients will have to register elsewhere by May.",
        after=r"(?:elsewhere|with (?:another|other|a new|an alternative|a different|nearby))\b",
    ),
    Frame(
        "overspend",
        "other",
        "overspend/overspends/overspent/overspent/overspending",
        2.25,
        "The trust overspent by £2m in May.",
        after=r"by\b|£|its\b|on\b|last\b",
        agent="body in deficit",
        patient="body in deficit",
    ),
)
