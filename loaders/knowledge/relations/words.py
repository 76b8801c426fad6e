"""Owns the words that relate bodies: between two of them, before a list of them, and by what they are.

Patterns are read over a sentence in which each body is a slot; `loaders.language.relations.finding` makes the slots.
"""

from __future__ import annotations

from loaders.knowledge.relations.belonging import BELONGING
from loaders.knowledge.relations.commissioning import COMMISSIONING
from loaders.knowledge.relations.dealings import DEALINGS
from loaders.knowledge.relations.funding import FUNDING
from loaders.knowledge.relations.oversight import OVERSIGHT
from loaders.knowledge.relations.pieces import DESCRIBED, REGULATOR, Between, Leading
from loaders.knowledge.relations.succession import SUCCESSION

VERSION = 2

BETWEEN: tuple[Between, ...] = (*BELONGING, *SUCCESSION, *COMMISSIONING, *OVERSIGHT, *FUNDING, *DEALINGS)
"""Every row, in the order in which they are tried."""

LEADING: tuple[Leading, ...] = (
    Leading(
        "merger-between",
        "merged with",
        r"\b(?:mergers?|amalgamation|tie-up)(?:\s[^,.;]{1,50},)?\s(?:between|of):?\s(?:the\s)?" + DESCRIBED + "$",
        "The merger of {A} and {B} was approved.",
    ),
    Leading(
        "merger-of-with",
        "merged with",
        r"\b(?:mergers?|amalgamation|merging|to merge)\s(?:of\s)?(?:the\s)?" + DESCRIBED + "$",
        "The merger of {A} with {B} was approved.",
        between=r"\swith\s(?:the\s)?",
    ),
    Leading(
        "plans-to-join",
        "merged with",
        r"\b(?:plans?\sto\s(?:join|combine|unite|bring together)|(?:to\smerge|merging))\s(?:both\s)?(?:the\s)?$",
        "Plans to join both {A} and {B} were approved.",
    ),
    Leading(
        "takeover-of-by",
        "acquires",
        r"\b(?:(?:takeover|acquisition|purchase|buyout|sale)\sof|sold|sells?|selling|offload(?:s|ed|ing)?)\s(?:the\s)?"
        + DESCRIBED
        + "$",
        "The takeover of {A} by {B} was approved.",
        between=r"\s(?:(?:for|in)\s[\w£.,]+\s(?:\w+\s)?)?(?:by|to)\s(?:the\s)?" + DESCRIBED,
        reverse=True,
    ),
    Leading(
        "members-are",
        "part of",
        r"\bmembers\sof\s(?:the\s)?$",
        "The members of {A} are {B} and others.",
        between=r"\s(?:are|include|included|were)\s(?:the\s)?" + DESCRIBED,
        reverse=True,
    ),
    Leading(
        "functions-pass-to",
        "replaces",
        r"\b(?:functions|responsibilities|duties|powers|remit|assets)\sof\s(?:the\s)?(?:former\s|old\s)?$",
        "The functions of {A} passed to {B}.",
        between=r"\s(?:(?:will|would|were|was|are|have|has|be|been|also|then|later)\s)*"
        r"(?:pass(?:ed|es)?|transferr?(?:ed)?|moved?|taken\s(?:over|on)|assumed|absorbed|subsumed|inherited)\s(?:over\s)?"
        r"(?:to|by|in(?:to)?)\s(?:the\s)?" + DESCRIBED,
        reverse=True,
    ),
    Leading(
        "replacement-of-by",
        "replaces",
        r"\b(?:replacement|abolition)\sof\s(?:the\s)?$",
        "The replacement of {A} by {B} was approved.",
        between=r"\s(?:and\sits\sreplacement\s)?(?:by|with)\s(?:the\s)?" + DESCRIBED,
        reverse=True,
    ),
    Leading(
        "passes-from-to",
        "replaces",
        r"\b(?:services?|contracts?|provision|running|management|ownership|control|functions|responsibilit(?:y|ies)|duties"
        r"|powers)\b[^.;]{0,50}?\s(?:(?:transfer|pass|mov|switch|hand)\w*\s(?:over\s)?)?from\s(?:the\s)?"
        + DESCRIBED
        + "$",
        "The contract will pass from {A} to {B} in May.",
        between=r"\sto\s(?:the\s)?" + DESCRIBED,
        reverse=True,
    ),
    Leading(
        "done-by-for",
        "commissions",
        r"\b(?:run|provided|delivered|managed|operated|carried out|conducted|undertaken|produced|prepared|written)"
        r"\sby\s(?:the\s)?" + DESCRIBED + "$",
        "The service is run by {A} on behalf of {B}.",
        between=r"\s(?:on\sbehalf\sof|for|under\s(?:an?\s)?(?:[\w-]+\s){0,3}?contract\s(?:to|with|from))\s(?:the\s)?"
        + DESCRIBED,
        reverse=True,
    ),
    Leading(
        "commissioned-by-from",
        "commissions",
        r"\bcommissioned\sby\s(?:the\s)?" + DESCRIBED + "$",
        "The study was commissioned by {A} from {B}.",
        between=r",?\s(?:from|(?:and\s)?(?:carried\sout|conducted|undertaken|produced|written|led|prepared|completed|delivered|run)"
        r"\sby)\s(?:the\s)?" + DESCRIBED,
    ),
    Leading(
        "money-from-to",
        "funds",
        r"\b(?:grants?|funding|donation|loan|investment|£[\w.,]+(?:\s\w+)?)\sfrom\s(?:the\s)?" + DESCRIBED + "$",
        "A grant from {A} to {B} will end.",
        between=r"\sto\s(?:the\s)?" + DESCRIBED,
    ),
    Leading(
        "done-by-with",
        "partner in",
        r"\b(?:run|developed|delivered|brought\sto\slife|set\sup|created|led|established|designed|launched|organised|produced)\s(?:jointly\s)?by\s"
        r"(?:the\s)?" + DESCRIBED + "$",
        "The scheme, developed by {A} with {B}, has closed.",
        between=r",?\s(?:together\s|along\s|jointly\s)?with\s(?:(?:support|help|backing)\sfrom\s)?(?:the\s)?"
        + DESCRIBED,
    ),
    Leading(
        "report-by-on",
        "regulates",
        r"\b(?:report|review|inspection|investigation)\s(?:by|from|of)\s(?:the\s)?$",
        "A report by {A} on services at {B} is out.",
        between=r"\s(?:(?:in|last|this)\s[\w ]{1,25}\s)?found\sthat\s(?:the\s)?"
        r"|\s(?:on|into|of)\s(?:[\w’'-]+\s){0,5}?(?:(?:at|of|by)\s)?(?:the\s)?",
        first=REGULATOR,
    ),
    Leading(
        "partnership-between",
        "partner in",
        r"\b(?:partnership|joint venture|collaboration|alliance|agreement|memorandum of understanding|concordat"
        r"|joint (?:project|initiative|programme|scheme|service))\s(?:between|of)\s(?:the\s)?" + DESCRIBED + "$",
        "It is a partnership between {A} and {B}.",
    ),
)
"""Rows tried on the words before a list of two or more bodies."""

MERGING = (
    r"\b(?:merg(?:e|es|ed|ing|er)|amalgamat\w+|unif(?:y|ied|ying|ication)|form a (?:new )?(?:group|charity|company"
    r"|body)|c[ao]m(?:e|ing) together to (?:form|create|become)|(?:one|single)\s(?:joint\s|new\s)?(?:organisation"
    r"|trust|charity))\b"
)
"""In a sentence with these, a list of bodies that act together merges."""

MERGES = (
    r"\s?\)?(?:,\s[^,.;]{1,120},|,\s[\w ]{3,60}\sthat\s[^.;]{1,90},)?"
    r"(?:(?:,?\s[\w’'-]+){0,10}?,?\s|\s[^.;]{3,90},\swith\sa\sview\sto\s)"
    r"(?:merge[ds]?|merging|merger|amalgamat\w+|unif(?:y|ied|ying|ication)"
    r"|form a (?:new )?(?:group|charity|company|body)|c[ao]m(?:e|ing) together to (?:form|create|become)"
    r"|(?:become|form|create|became|formed|created) (?:one|a single|a new|a larger) (?:organisation|trust|charity))\b"
)
"""After a list of bodies these say that its bodies merge."""

JOINT = (
    r"\b(?:will|would|are|is|to|have|has|had|were|was|been|plans?|agreed)\s(?:\w+\s){0,5}?(?:work(?:ing)? "
    r"(?:together|to|on|jointly)|jointly|join(?:ed)? forces|develop(?:ing)?|integrat\w+"
    r"|shar(?:e|ing)|pool(?:ed|ing)?|sign(?:ed)?|agreed?|collaborat\w+|rubber stamp|set up|form(?:ed)?"
    r"|partner(?:ed|ing)?|team(?:ed|ing)? up|bid together)\b"
    r"|\b(?:joint(?:ly)?(?!\s(?:statement|chief|managing|letter|administrator|director|leader|chair|head|manager"
    r"|inspection))|partnership agreement|section 75|collaboration"
    r"|memorandum|in partnership)\b"
)
"""After a list of bodies these words make the bodies partners in one thing."""

REGULATORS: tuple[tuple[str, str], ...] = (
    (r"^monitor\b", "foundation trusts"),
    (r"community interest companies|^cic regulator", "community interest companies"),
    (r"^charity commission", "charities"),
    (
        r"^(?:care quality commission|commission for social care inspection|national care standards commission)",
        "care homes",
    ),
    (r"^general medical council", "doctors"),
    (r"^nursing and midwifery council", "nurses"),
)
"""Called "the regulator" without saying of what, a regulator regulates its class."""
