"""Owns the verbs of allowing, curbing, financing, commissioning and taking apart, and of visits, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

MEASURES: tuple[Frame, ...] = (
    Frame(
        "is-allowed",
        "policy",
        "allow permit authorise",
        2.25,
        "Three practices have been allowed to close their lists.",
        before=r"\b(?:has|have|had|was|were)\s(?:been\s)?(?:now |also |already )?",
        after=r"to (?!do so|be\b|continue|feel|speak|go\b|stay|leave|die|see)\w+",
        agent="decider",
        patient="subject",
    ),
    Frame(
        "sets-conditions",
        "ruling",
        "impose place put/puts/put/put/putting",
        2.5,
        "The regulator placed conditions on the registration of the home.",
        after=(
            r"(?:(?:[\w’'-]+\s){0,4}?conditions\b(?! of\b)"
            r"|on (?:its|their|the|his|her) (?:licen[cs]e|registration)\b)"
        ),
        agent="judge",
        patient="subject",
    ),
    Frame(
        "sets-going",
        "launch",
        "initiate instigate inaugurate",
        2.25,
        "The trust initiated an improvement plan in May.",
        unless=r"(?:newly|recently) initiat|initiated (?:on|with)\b",
        agent="launcher",
        patient="launched",
        flexible=True,
    ),
    Frame(
        "pays-visit",
        "meeting",
        "pay/pays/paid/paid/paying make/makes/made/made/making",
        2.5,
        "The minister paid a visit to the centre.",
        after=r"(?:an?|the|his|her|their|its|two|several)\s(?:[\w-]+\s){0,2}?visits?\b",
        unless=r"unannounced",
        agent="visitor",
        patient="host",
    ),
    Frame(
        "ballots-members",
        "other",
        "ballot re-ballot",
        2.25,
        "The union balloted all its members in May.",
        after=r"(?:[\w’,]+\s){0,4}?(?:members|staff|workers|nurses|doctors|employees|carers)\b",
        agent="protester",
    ),
    Frame(
        "commissioned-to",
        "tender",
        "commission contract",
        2.5,
        "The firm has been commissioned to provide care at the scheme.",
        after=(
            r"(?:(?!to\b)[\w’'&-]+\s){0,7}?to (?:design|build|provide|run|deliver|operate|manage|supply|develop"
            r"|support)\b"
        ),
        unless=(
            r"commissioning|(?:agency|provider|organisation|firm|charity|service|body) commissioned to"
            r"|contracted (?:an? |the )?(?:covid|virus|disease|infection)"
        ),
        agent="commissioner",
        patient="winner",
    ),
    Frame(
        "gives-rise",
        "funding",
        "give/gives/gave/given/giving award offer grant",
        2.25,
        "Ministers have given nurses a rise of one per cent.",
        after=(
            r"(?:[\w’'-]+\s){1,4}?(?:an?|the)\s(?:[\w’'.%-]+\s){0,3}?(?:rise|increase|bonus|pay award"
            r"|uplift|pay cut)\b"
        ),
        agent="funder",
        patient="recipient",
    ),
    Frame(
        "divests",
        "acquisition",
        "divest offload auction",
        2.25,
        "The chain offloaded nine homes in May.",
        agent="seller",
        patient="sold",
    ),
    Frame(
        "disposes-of",
        "acquisition",
        "dispose",
        2.25,
        "The council will dispose of the home in May.",
        after=r"of (?!waste|medicines?|needles|sharps|dressings)\w+",
        unless=r"at (?:its|their|his|her) disposal",
        agent="seller",
        patient="sold",
    ),
    Frame(
        "takes-apart",
        "abolition",
        "dismantle liquidate shutter decommission bulldoze",
        2,
        "The clinic was decommissioned in May.",
        agent="abolisher",
        patient="closed",
    ),
    Frame(
        "sanctions",
        "ruling",
        "deregister penalise",
        2,
        "The home was deregistered by the regulator in May.",
        agent="judge",
        patient="subject",
    ),
    Frame(
        "nominates",
        "appointment",
        "nominate headhunt elevate",
        2,
        "The board nominated Ann Moss as its chair in May.",
        unless=r"nominated for|elevated (?:risk|levels?|blood|temperature)|nominate (?:an?|your|someone|somebody)",
        agent="appointer",
        patient="appointee",
    ),
    Frame(
        "finances",
        "funding",
        "finance sponsor bankroll underwrite/underwrites/underwrote/underwritten/underwriting ring-fence "
        "channel divert",
        2,
        "The trust financed the new ward with £2m in May.",
        after=r"(?:by|the|an?|its|their|new|£|with|from|to|through|all|half|some|money|funds?|funding|cash|\d)",
        unless=r"finance (?:director|committee|team|officer|department|manager|act|bill|and|report)|the channel",
        agent="funder",
        patient="recipient",
    ),
    Frame(
        "curbs",
        "policy",
        "defer reverse limit ration restrict enforce redesign exempt legalise standardise",
        2,
        "The trust has deferred its plans.",
        after=(
            r"(?:its|the|their|all|an?|plans?|some|new|access|operations|visits?|visiting|cuts?|decisions?"
            r"|treatment|those)\b"
        ),
        unless=r"limit (?:of|on|for|to)\b|the (?:limit|reverse)|in reverse|reverse (?:the (?:effects?|damage)|charges)",
        agent="decider",
        patient="subject",
    ),
    Frame(
        "decants",
        "transfer",
        "decant migrate",
        2,
        "Residents were decanted to a nearby home in May.",
        unless=r"migrat\w+ (?:to (?:the )?(?:uk|england|britain|australia|canada)|from)",
        patient="moved",
    ),
    Frame(
        "canvasses",
        "consultation",
        "canvass",
        2,
        "The council canvassed the views of carers in May.",
        agent="consulter",
        patient="consulted",
    ),
)
