"""Owns the verbs of money and contracts, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

MONEY: tuple[Frame, ...] = (
    Frame(
        "fund",
        "funding",
        (
            "fund bankroll subsidise invest spend/spends/spent/spent/spending allocate award pledge commit "
            "donate grant devote earmark"
        ),
        2,
        "Ministers pledged £20m for hospices.",
        after=(
            r"(?:(?:[\w’',-]+\s){0,6}?(?:£|a further £|up to £|more than £|over £|an extra £|(?:m|b)illion\b)"
            r"|(?:on|by|from"
            r"|through|until|over|for|in)\b)"
        ),
        before="",
        unless=(
            r"funded (?:from|by|through) (?:general |the )?tax(?:ation|es)|NHS[- ]funded|publicly[-"
            r" ]funded|state[- ]funded|self[- ]fund\w*|how (?:much|it is)"
            r"|an average|fund(?:s)? (?:is|are|was|which|that|to|for|of|in|and)\b|time (?:is )?spent|spent (?:in"
            r"|on|his|her|their|the|time|years|months|\w+ (?:years|months|weeks|days))|committed to (?!£)"
            r"|permission|granted "
            "(?:permission|leave)|for granted|awarded (?:an? )?(?:MBE|OBE|CBE|honour|certificate|prize)|contract"
            r"|(?:the|a|this|that|our|its|investment|transformation|care|pension|enterprise) fund\b"
            r"|earmarked for (?:\w+ )?(?:sale|closure|demolition|development|removal)|cost[s]? awarded"
            r"|awarded in recognition|awarded (?:the|an?|its) (?:[\w’'-]+ ){0,4}(?:charter|status|medal|mark|kitemark"
            r"|badge|title|accreditation)\b"
        ),
        agent="funder",
        patient="recipient",
    ),
    Frame(
        "money-given",
        "funding",
        (
            "provide allocate pledge award put/puts/put/put/putting set/sets/set/set/setting earmark "
            "spend/spends/spent/spent/spending invest commit give/gives/gave/given/giving "
            "cut/cuts/cut/cut/cutting raise share release go/goes/went/gone/going"
        ),
        2,
        "An extra £70m has been set aside for carers.",
        before=(
            r"£[\d.,]+ ?(?:m|bn|k|million|billion)?\b(?:\s[\w’'-]+){0,6}?\s(?:is|are|was|were|been|be"
            r"|being)(?:\s\w+ly)?"
            r"|\b(?:the|this|extra|new|additional|more) (?:money|funding|cash) (?:will|is to|has|was)"
            r"(?: be| been)?"
            r"|£[\d.,]+ ?(?:m|bn|k|million|billion)?\b(?:\s[\w’'-]+){0,5}?\s(?:will|would|could|is to|are"
            r" to)(?:\snow|\salso)?"
        ),
        unless="contract|go(?:es|ing)? (?:up|down|bust|ahead|wrong|missing)",
        agent="funder",
        patient="sum",
    ),
    Frame(
        "money-received",
        "funding",
        "receive share get/gets/got/got/getting win/wins/won/won/winning secure",
        2,
        "Hospices will receive £12 a bed.",
        after=r"(?:(?:[\w’',-]+\s){0,8}?£|(?:[\w’',-]+\s){0,4}?(?:grants?|funding)\b)",
        unless="an average|contract|getting paid|an hour",
        agent="recipient",
    ),
    Frame(
        "money-moves",
        "funding",
        (
            "give/gives/gave/given/giving provide inject contribute set/sets/set/set/setting hand raise save "
            "cut/cuts/cut/cut/cutting slash face lose/loses/lost/lost/losing"
        ),
        2,
        "The council gave the hospice £50,000.",
        after=r"(?:(?:[\w’',-]+\s){0,8}?£|(?:[\w’',-]+\s){0,4}?(?:grants?|funding|shortfall|deficit|budget cuts?)\b)",
        unless=r"set (?:you|him|her|them|us) back|an average|contract|fines?\b|salary|go-ahead|green light|permission",
        agent="party",
        patient="recipient",
    ),
    Frame(
        "money-made-available",
        "funding",
        "make/makes/made/made/making",
        2,
        "The department has made available over £2 billion.",
        after=(
            r"(?:available (?:\S+ ){0,3}?£|(?:[\w’',-]+\s){0,3}?£\S+ ?(?:m|bn|million"
            r"|billion)?\b (?:\S+ ){0,4}?available\b)"
        ),
        agent="funder",
        patient="recipient",
    ),
    Frame(
        "funding-secured",
        "funding",
        (
            "secure approve withdraw/withdraws/withdrew/withdrawn/withdrawing cut/cuts/cut/cut/cutting grant"
            " obtain agree"
            " receive find/finds/found/found/finding"
        ),
        2,
        "The funding for the clinic was secured in May.",
        before=(
            r"\b(?:funding|funds|money|grants?|cash|investment|budget)\b(?:\s[\w’'-]+){0,7}?\s(?:was|were|is"
            r"|are|has been"
            r"|have been|had been|be)\s(?:\w+ly\s|now\s)?"
        ),
        agent="funder",
        patient="recipient",
    ),
    Frame(
        "funding-used",
        "funding",
        (
            "put/puts/put/put/putting use spend/spends/spent/spent/spending allocate invest distribute target share"
            " raise go/goes/went/gone/going"
        ),
        2,
        "Some of the funding will be put towards a new clinic.",
        before=(
            r"\b(?:funding|funds|money|grants?|cash|investment|proceeds)\b(?:\s[\w’'-]+){0,11}?\s(?:will"
            r"|would|is|are|was|were|has|have"
            r"|been|be|to)(?:\s\w+ly|\snow|\salso|\sall)?(?:\sbe|\sbeen)?"
        ),
        after=r"(?:towards?|on|to|for|across|into|among|between|over|through|by)\b",
        unless=(
            r"through the roof|go(?:es|ing)? (?:up|down|bust|ahead|wrong|missing|on)|used to (?:\w+ )?(?:be|have"
            r"|get)\b"
        ),
        agent="funder",
        patient="sum",
    ),
    Frame(
        "money-comes-from",
        "funding",
        "come/comes/came/come/coming",
        2,
        "The remaining £396,000 has come from the health department.",
        before=(
            r"(?:£[\d.,]+ ?(?:m|bn|k|million|billion)?|\b(?:funding|funds|money|cash|donations?))\b"
            r"(?:\s[\w’'-]+){0,5}?\s(?:has|have|will|is|are|had)?\s?"
        ),
        after=r"from\b",
        agent="funder",
        patient="funder",
    ),
    Frame(
        "benefit",
        "funding",
        "benefit",
        2,
        "Hospices will benefit from a £5m grant.",
        after=r"from (?:[\w’'£,.-]+\s){0,6}?(?:£|\w*investment|grants?|funding|cash|money|boost)",
        unless=r"benefit (?:fraud|claim)|benefits? (?:cap|system)",
        agent="recipient",
    ),
    Frame(
        "award-contract",
        "tender",
        "win/wins/won/won/winning secure lose/loses/lost/lost/losing land",
        3,
        "Serco won the contract for community services in Suffolk.",
        after=r"(?:[\w’'£.,-]+\s){0,9}?(?:contracts?|tenders?|bids?|franchises?)\b",
        unless="contracts? of employment|hand(?:s|ed|ing)? back",
        agent="winner",
        patient="commissioner",
    ),
    Frame(
        "awards-contract",
        "tender",
        "award hand",
        3,
        "The council has awarded the contract to Serco.",
        after=r"(?:[\w’'£.,-]+\s){0,9}?(?:contracts?|tenders?|bids?|franchises?)\b",
        unless="contracts? of employment|hand(?:s|ed|ing)? back",
        agent="commissioner",
        patient="winner",
    ),
    Frame(
        "awarded-contract",
        "tender",
        "award hand",
        4,
        "Virgin Care was awarded a five-year contract.",
        before=r"\b(?:was|were|is|are|been|being)\s(?:\w+\s)?",
        after=r"(?:[\w’'£.,-]+\s){0,9}?(?:contracts?|tenders?|franchises?)\b",
        agent="commissioner",
        patient="winner",
    ),
    Frame(
        "contract-awarded",
        "tender",
        "award hand",
        2,
        "A five-year contract was awarded to Virgin Care.",
        before=r"\b(?:contracts?|tenders?|franchises?)\b.{0,80}",
        after="(?:to|by|in|on|last|$|[.,])",
        patient="winner",
    ),
    Frame(
        "bid-for",
        "tender",
        ("bid/bids/bid/bid/bidding vie/vies/vied/vied/vying compete tender apply/applies/applied/applied/applying"),
        2,
        "Three firms are bidding to run the hospital.",
        after=r"(?:to\b|for\b|against\b)",
        unless=(
            r"trust status|foundation status|judicial review|\bjr\b|term (?:in|of) (?:power|office)"
            r"|(?:19|20)\d\d (?:olympic|games|world)"
            r"|bids? to (?:win|boost|cut|end|make|get|gain|secure|solve|ease|curb|save|stop|reduce|improve|tackle"
            r"|help)\b|certificate|\bvisas?\b|in a bid to|(?:legal|court) bid"
            "|appl(?:y|ies|ied|ying) (?:to (?!run|build|provide|take|operate|manage)|for (?:a job|jobs?|benefits))"
            "|how to apply"
        ),
        agent="bidder",
        patient="target",
    ),
    Frame(
        "put-out",
        "tender",
        "put/puts/put/put/putting go/goes/went/gone/going",
        3,
        "The county put its care homes out to tender.",
        after=r"(?:[\w’'-]+\s){0,7}?out (?:to|for) (?:tender|competition|procurement)",
        agent="commissioner",
        patient="target",
    ),
    Frame(
        "express-interest",
        "tender",
        "express register",
        2,
        "Five trusts have expressed an interest in running the unit.",
        after=r"(?:an |their |its |some )?(?:formal )?interest in\b",
        agent="bidder",
        patient="target",
    ),
)
