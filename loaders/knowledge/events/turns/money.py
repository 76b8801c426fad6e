"""Owns the set phrases by which the news tells that money comes, is lost or held back, and rules are set and lifted.

Verbs that tell an event by themselves are in `verbs`; here several words tell it together.
"""

from __future__ import annotations

from loaders.knowledge.events.frames import WAS, Frame

TURNS_OF_MONEY: tuple[Frame, ...] = (
    Frame(
        "cash-boost",
        "funding",
        "receive get/gets/got/got/getting win/wins/won/won/winning",
        2.5,
        "The hospice received a cash boost in May.",
        after=(
            r"(?:an?|the|its|their)\s(?:[\w’£.,-]+\s){0,5}?(?:boost|windfall|injection|lifeline|grant|donation"
            r"|bequest|legacy)\b"
        ),
        agent="recipient",
    ),
    Frame(
        "loses-funding",
        "funding",
        "lose/loses/lost/lost/losing",
        2.5,
        "The centre lost its grant in May.",
        after=r"(?:its|their|the|all|of|£[\d.,]+\w*)\s(?:[\w’£.,-]+\s){0,4}?(?:funding|grants?|subsidy)\b",
        agent="recipient",
    ),
    Frame(
        "bail-out",
        "funding",
        "bail",
        2.5,
        "Ministers bailed out the trust in May.",
        after=r"(?:[\w’-]+\s){0,3}?out\b",
        agent="funder",
        patient="recipient",
    ),
    Frame(
        "write-off",
        "funding",
        "write/writes/wrote/written/writing repay/repays/repaid/repaid/repaying",
        2.25,
        "Ministers wrote off the debts of the trust in May.",
        after=r"(?:off\s)?(?:[\w’£.,-]+\s){0,4}?(?:debts?|loans?|£[\d.,]+\w*)",
        unless=r"writ(?:e|es|ing|ten) (?!off)",
        agent="funder",
        patient="recipient",
    ),
    Frame(
        "freeze",
        "policy",
        "freeze/freezes/froze/frozen/freezing",
        2.25,
        "The trust froze recruitment in May.",
        after=(
            r"(?:all |its |their )?(?:[\w-]+\s){0,2}?(?:pay|recruitment|fees|spending|budgets?|council tax|wages"
            r"|posts|charges)\b"
        ),
        agent="decider",
    ),
    Frame(
        "restrictions",
        "policy",
        "lift impose place put/puts/put/put/putting introduce ease relax tighten",
        2.5,
        "The regulator lifted a restriction on the home in May.",
        after=(
            r"(?:(?:an?|the|its|all|some|new|these|those|further"
            r"|visiting)\s){0,3}(?:[\w-]+\s){0,2}?(?:restrictions?|bans?|sanctions?|embargo|curbs|lockdown)\b"
        ),
        agent="decider",
        patient="subject",
    ),
    Frame(
        "restrictions-set",
        "policy",
        "lift impose place introduce ease relax tighten",
        2.5,
        "Restrictions on the home were lifted in May.",
        before=r"\b(?:restrictions?|bans?|sanctions?|embargo|curbs|lockdown)\b[^.;]{0,40}\s" + WAS,
        agent="decider",
    ),
    Frame(
        "appeal-reaches",
        "funding",
        "reach hit/hits/hit/hit/hitting top pass",
        2.25,
        "The hospice has reached £2m with its building appeal.",
        after=(
            r"(?:[\w’'-]+\s){0,2}?£[\d.,]+\s?(?:m|k|million)?\b[^.;£]{0,50}?\b(?:appeal|campaign|target|fundraising|goal"
            r"|donations|milestone)\b"
        ),
        agent="recipient",
        patient="recipient",
    ),
    Frame(
        "fundraise",
        "funding",
        "fundraise",
        2,
        "The hospice is fundraising to build a new wing.",
        after=r"(?:to|for|towards)\b",
        agent="recipient",
    ),
    Frame(
        "visitors-allowed",
        "policy",
        "allow permit",
        2,
        "Visitors will be allowed into the home from May.",
        after=r"(?:to|in|into|from|back|again|at)\b",
        before=(
            r"\b(?:visitors|visits|relatives|families|visiting|staff|residents|patients"
            r"|partners)\b[^.;]{0,30}\b(?:will|would|to|now) be"
        ),
    ),
    Frame(
        "promises-sum",
        "funding",
        "promise vow",
        2,
        "The minister promised hospices £5m for new beds.",
        after=r"(?:[\w’'-]+\s){0,5}?(?:£|(?:extra|more|new|additional|further) (?:funding|money|cash|investment)\b)",
        unless=r"promised land",
        agent="funder",
        patient="recipient",
        certainty="planned",
    ),
    Frame(
        "pays-out",
        "funding",
        "pay/pays/paid/paid/paying",
        2,
        "The trust paid out £2m to the family in May.",
        after=r"(?:out|back)\s(?:[\w’'-]+\s){0,5}?£",
        agent="funder",
        patient="recipient",
    ),
    Frame(
        "is-granted",
        "agreement",
        "grant give//given/given/",
        2.25,
        "The company was granted a licence in May.",
        before=WAS,
        after=(
            r"(?:an?|its|their|the|more|extra|full)\s(?:[\w-]+\s){0,3}?(?:extension|licen[cs]es?|charter|reprieve"
            r"|exemption|dispensation|consent|leave to|time to)\b"
        ),
        unless=r"annual leave|informed consent",
        agent="approver",
        patient="subject",
    ),
    Frame(
        "moves-base",
        "transfer",
        "move relocate",
        2.25,
        "The charity moved its headquarters to Leeds in May.",
        after=r"(?:its|their)\s(?:\w+\s){0,2}?(?:headquarters|head office|offices?|base|hq|wards?|clinics?|beds)\b",
        agent="transferor",
    ),
)
