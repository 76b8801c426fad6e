"""Owns the verbs of agreement and sale, as event frames."""

from __future__ import annotations

from loaders.knowledge.events.frames import Frame

DEALINGS: tuple[Frame, ...] = (
    Frame(
        "sign",
        "agreement",
        "sign ink",
        2,
        "The council and the trust have signed a partnership agreement.",
        unless=(
            "signs? (?:of|that|up to (?:our|the) newsletter)|sign (?:in|language)|petition"
            "|(?:people|residents|names|patients|staff|parents) (?:who )?(?:have |having |had "
            "|already )*signed"
            r"|warning signs?|signed up (?:more|over|about|nearly|\d)|minutes?\b.{0,80}\bsigned"
            r"|signed (?:by the chair\w* )?as a (?:correct|true)|signing"
            r" (?:in|off)|a sign|signed off sick|sign up (?:for|here|now)"
        ),
        agent="signatory",
        patient="signatory",
    ),
    Frame(
        "agree",
        "agreement",
        "agree",
        2,
        "The two trusts agreed to share a chief executive.",
        after=(
            r"(?:to\b(?! (?:disagree|differ))|with [^.;,]{3,40}? to (?!be\b)|on\b|a\b|an\b|the\b|its\b"
            r"|at\b|(?:with .{3,60}?)?that\b(?! there (?:was|were|is|are))(?=.{0,80}\b(?:would|will|should|both"
            r"|to|be)\b)|by\b|in\b"
            r"|terms|plans?|joint|between|last|this|deal|[\w’'-]+ (?:deal|plan|contract|framework|terms))"
        ),
        unless=(
            "(?:i|we|you|they|many|most|people|everyone|respondents|all|strongly|don’t|don't|who|would|tend to) "
            r"agree\b|agreed with (?:the|this|that|these|his|her|their|him|them|it|you|me|us|what|those)\b"
            r"(?![^.;,]{0,40}? to (?!be\b)\w+)|agrees?:"
            "|agreed,? (?:saying|adding)|as agreed|(?:dates?|times?|terms) agreed (?:in|by|with)"
            "|where .{0,40}agreed|not (?:yet )?(?:had|been)"
        ),
        agent="partner",
        patient="subject",
    ),
    Frame(
        "expire",
        "deadline",
        "expire/expires///expiring lapse/lapses///lapsing",
        2,
        "The contracts expire on 31 March 2015.",
        after=r"(?:on|in|at|by|next|this)\b",
        unless="expired patient",
        near_date=True,
    ),
    Frame(
        "has-until",
        "deadline",
        "give/gives/gave/given/giving",
        2.5,
        "The trust has been given until March to improve.",
        after=r"(?:[\w’'()&-]+\s){0,12}?until\b",
        agent="judge",
        certainty="planned",
        near_date=True,
    ),
    Frame(
        "expired",
        "other",
        "//expired/expired/ //lapsed/lapsed/",
        2,
        "The powers expired in July 2021.",
        after=r"(?:on|in|at|by|last|this)\b",
        unless="expired patient",
    ),
    Frame(
        "resolve-to",
        "agreement",
        "resolve",
        2,
        "The committee resolved to write to the minister.",
        after=r"(?:unanimously )?(?:to\b|that\b|not to\b)",
        unless=(
            "dispute|complaint|difficult|issues? (?:was|were|to be)|be (?:noted|received|excluded)|apologies"
            r"|press and public|resolved (?:to|that)[^.;]{0,40}:\s*$"
        ),
        agent="decider",
    ),
    Frame(
        "accept-findings",
        "agreement",
        "accept",
        3,
        "The council accepted the ombudsman's findings in May.",
        after=(
            r"(?:(?:the|these|its|all|our|both|those|every|most)\s)(?:[\w’'-]+\s){0,4}?(?:findings|recommendations?|conclusions"
            r"|proposals?|offer|fault|remedy|settlement)\b"
        ),
        agent="approver",
        patient="subject",
    ),
    Frame(
        "contract-extended",
        "agreement",
        "extend renew",
        2,
        "The current contracts have already been extended.",
        before=(
            r"\b(?:contracts?|deals?|agreements?|franchises?|leases?)\b[^.;]{0,50}\b(?:was|were|been|be"
            r"|being)(?: \w+)?"
        ),
        agent="partner",
    ),
    Frame(
        "retender",
        "tender",
        "retender re-tender recommission tender",
        2.25,
        "The council had retendered its services.",
        after=r"(?:its|the|their|all|for the|out)\b",
        unless=r"tender (?:loving|years|age)|the tender\b|bid",
        agent="commissioner",
        patient="subject",
    ),
    Frame(
        "put-up-for-sale",
        "acquisition",
        "put/puts/put/put/putting go/goes/went/gone/going offer place advertise market earmark",
        2,
        "The firm put the home up for sale in May.",
        after=(
            r"(?:(?:[\w’'-]+\s){0,6}?(?:(?:up )?for (?:sale|auction)|on sale)\b"
            r"|(?:[\w’'-]+\s){0,4}?on (?:to )?the (?:open )?market\b"
            r"|to (?:property )?(?:buyers|investors|bidders)\b)"
        ),
        agent="seller",
        patient="sold",
    ),
    Frame(
        "strike-deal",
        "agreement",
        "strike/strikes/struck/struck/striking reach seal secure broker finalise negotiate",
        2,
        "Unions and employers reached a pay deal in November.",
        after=(
            r"(?:(?:[\w’'£%.-]+\s){0,5}?(?:deals?|agreements?|settlements?|contracts?|accord"
            r"|memorandum|terms|financial close"
            r"|(?:rent|pay|price|fee) (?:cuts?|rises?|freeze))\b"
            r"|for\b|with\b|between\b|in\b)"
        ),
        before=".{0,120}",
        unless=(
            r"go(?:es|ing)? on strike|strikes? (?:by|over|action|in|on)|reach(?:ed|es|ing)? (?:out|for)\b|hard to "
            "reach|strik(?:e|ing) (?:a balance|in)|secure (?:unit|hospital|ward|services?|the best|better|data"
            "|in)"
        ),
        agent="partner",
        patient="partner",
    ),
    Frame(
        "deal-reached",
        "agreement",
        "reach strike/strikes/struck/struck/striking sign seal conclude negotiate",
        2.5,
        "A devolution deal was reached for Cornwall.",
        before=r"\b(?:deals?|agreements?|settlements?|contracts?|accord|memorandum|terms)\s(?:(?:\w+)\s){0,3}",
        unless="warning signs?",
        agent="partner",
        patient="partner",
    ),
    Frame(
        "be-complete",
        "deadline",
        "be//was/been/being finish complete deliver implement",
        1.5,
        "The work will not be complete until 2015.",
        before=r"\b(?:will|would|should|could|must|to|be|fully|not)\s(?:not\s)?(?:be\s)?(?:fully\s)?",
        after=(
            r"(?:(?:fully |all )?(?:complete|completed|finished|ready|in full|done)\s)?(?:until|by|before|no "
            r"later than)\b"
        ),
    ),
)
