"""Owns what "the trust", "the watchdog" or "the firm" may mean: a noun, the kinds of body and the names it stands for.

Who is meant in a text is sought by `loaders.language`: in events by the kind, for speakers and roles by the name.
"""

from __future__ import annotations

from typing import NamedTuple


class DefiniteNoun(NamedTuple):
    """A common noun that, with "the" before it, points back to a body.

    `kinds`: a regular expression over a body's name and kind in lower case, or "" where the noun itself stands in them.
    `names`: words of which the name of the body has one, or "" where the noun is not used of speakers and roles.
    """

    noun: str
    kinds: str = ""
    names: str = ""


_COMPANY = r"company|ltd|limited|plc|llp|cic\b|gp group|social enterprise|co-operative|provider"

DEFINITE_NOUNS: tuple[DefiniteNoun, ...] = (
    DefiniteNoun("trust", r"\btrust(?! development)", "trust hospitals ft pct healthcare"),
    DefiniteNoun("council", r"council|local authority|borough|county", "council borough lbc corporation"),
    DefiniteNoun("borough", r"council|borough", "borough council lbc"),
    DefiniteNoun("authority", r"authority|council|borough", "authority council sha england london borough"),
    DefiniteNoun("panel", "", "panel ccp"),
    DefiniteNoun("department", "", "department dh doh dhsc ministry treasury"),
    DefiniteNoun("ministry", "", "ministry department"),
    DefiniteNoun("commission", "", "commission cqc"),
    DefiniteNoun(
        "regulator",
        r"commission|regulator|monitor|council|ofsted|inspectorate",
        "monitor commission cqc ofsted improvement authority",
    ),
    DefiniteNoun(
        "watchdog",
        r"commission|regulator|monitor|healthwatch|audit|ofsted|office",
        "commission cqc monitor ofsted healthwatch nice ombudsman office",
    ),
    DefiniteNoun(
        "inspectorate", r"inspectorate|ofsted|quality commission|healthcare commission|social care inspection|estyn"
    ),
    DefiniteNoun("ombudsman"),
    DefiniteNoun("committee", "", "committee"),
    DefiniteNoun("board", r"board|lhb", "board"),
    DefiniteNoun("health board", r"health board|^nhs |lhb", "board nhs uhb lhb"),
    DefiniteNoun("agency", "", "agency"),
    DefiniteNoun("alliance", "", "alliance"),
    DefiniteNoun("association", "", "association bma lga adass"),
    DefiniteNoun(
        "union", r"union|unison|unite|gmb|association|college|bma|rcn|membership", "union unison unite gmb bma rcn"
    ),
    DefiniteNoun("college", "", "college rcn rcgp rcp"),
    DefiniteNoun("university", "", "university"),
    DefiniteNoun("service", r"ambulance", "ambulance"),
    DefiniteNoun("network", "", "network"),
    DefiniteNoun("confederation", "", "confederation"),
    DefiniteNoun("federation", "", "federation"),
    DefiniteNoun("foundation", "", "foundation"),
    DefiniteNoun("institute", "", "institute nice"),
    DefiniteNoun("society", "", "society"),
    DefiniteNoun("group", "", "group ccg"),
    DefiniteNoun("partnership", "", "partnership"),
    DefiniteNoun("party"),
    DefiniteNoun("fund", "", "fund"),
    DefiniteNoun(
        "think tank", r"think tank|fund|foundation|trust|institute|reform|demos|exchange", "fund trust institute"
    ),
    DefiniteNoun("hospital", r"hospital|infirmary", "hospital hospitals infirmary"),
    DefiniteNoun("hospice", r"hospice", "hospice"),
    DefiniteNoun(
        "home",
        r"home|house|lodge|care centre|nursing"
        r"|(?<!high )(?<!crown )(?<!county )(?<!supreme )(?<!sheriff )court\b(?! of)",
        "home house lodge court manor grange",
    ),
    DefiniteNoun(
        "provider", r"^(?!.*\b(?:regulator|department|inspectorate)\b).*(?:company|care|health|trust|provider|services)"
    ),
    DefiniteNoun("service", r"\bambulance\b"),
    DefiniteNoun("campaign", "", "campaign"),
    DefiniteNoun("company", _COMPANY, "ltd plc limited company group holdings llp cic"),
    DefiniteNoun("firm", _COMPANY + r"|solicitors", "ltd plc limited company group holdings llp"),
    DefiniteNoun(
        "charity",
        r"charity|charit|campaign|fund|foundation|trust|society|age|support|hospice",
        "trust foundation society uk age campaign concern mind fund charity hospice",
    ),
    DefiniteNoun("inquiry", "", "inquiry"),
    DefiniteNoun("tribunal", "", "tribunal"),
    DefiniteNoun("practice", r"practice|surgery|medical centre|health centre", "practice surgery"),
    DefiniteNoun("surgery", r"practice|surgery|medical centre|health centre", "surgery practice"),
    DefiniteNoun("site", r"hospital|infirmary|practice|surgery|medical centre|health centre|care home|hospice"),
    DefiniteNoun("consortium", "", "consortium"),
    DefiniteNoun("sha", r"strategic health authority", "sha authority"),
    DefiniteNoun("pct", r"primary care trust|pct", "pct trust"),
    DefiniteNoun("ccg", r"clinical commissioning group|ccg", "ccg group"),
    DefiniteNoun("icb", r"integrated care board|icb", "icb board"),
)

ANY_NAME = "*"
"""Among the names a noun refers to: it may be any body, whatever its name."""
KINDS_MEANT = {row.noun: row.kinds for row in DEFINITE_NOUNS if row.kinds}
"""What a body's name and kind hold, by noun; a noun that is missing stands in them itself."""
REFERRED_BODIES: dict[str, tuple[str, ...]] = {
    row.noun: tuple(row.names.split()) for row in DEFINITE_NOUNS if row.names
}
"""Words of the names of the bodies that a noun can refer back to."""
REFERRED_BODIES |= {"trusts": ("trust",), "departments": ("department", "dh", "doh"), "organisation": (ANY_NAME,)}
OTHER_KINDS = {
    "charity": "hospice",
    "council": "local authority",
    "borough": "local authority",
    "authority": "local authority",
    "firm": "company",
    "home": "care home",
}
"""Kinds of body that a noun names in another word."""
PUBLIC_KINDS = ("NHS", "trust", "commission", "authority", "department", "board", "regulator", "system", "committee")
"""Words of the kinds of public bodies: none of them is a charity."""
