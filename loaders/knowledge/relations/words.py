"""Owns the words that relate bodies: between two of them, before a list of them, and by what they are.

Patterns are read over a sentence in which each body is a slot; `loaders.language.relations.finding` makes the slots.
"""

from __future__ import annotations

from loaders.knowledge.relations.belonging import BELONGING
from loaders.knowledge.relations.dealings import DEALINGS
from loaders.knowledge.relations.pieces import DESCRIBED, REGULATOR, Between, Leading
from loaders.knowledge.relations.succession import SUCCESSION

VERSION = 2

BETWEEN: tuple[Between, ...] = (*BELONGING, *SUCCESSION, *DEALINGS)
"""Every row, in the order in which they are tried."""

LEADING: tuple[Leading, ...] = (
    Leading(
        "merger-between",
        "merged with",
        r"\b(?:mergers?|amalgamation|tie-up)\s(?:between|of):?\s(?:the\s)?" + DESCRIBED + "$",
        "The merger of {A} and {B} was approved.",
    ),
    Leading(
        "merger-of-with",
        "merged with",
        r"\b(?:mergers?|amalgamation|merging)\s(?:of\s)?(?:the\s)?" + DESCRIBED + "$",
        "The merger of {A} with {B} was approved.",
        between=r"\swith\s(?:the\s)?",
    ),
    Leading(
        "plans-to-join",
        "merged with",
        r"\bplans?\sto\s(?:join|merge|combine|unite|bring together)\s(?:both\s)?(?:the\s)?$",
        "Plans to join both {A} and {B} were approved.",
    ),
    Leading(
        "takeover-of-by",
        "acquires",
        r"\b(?:takeover|acquisition|purchase|buyout|sale)\sof\s(?:the\s)?" + DESCRIBED + "$",
        "The takeover of {A} by {B} was approved.",
        between=r"\s(?:by|to)\s(?:the\s)?" + DESCRIBED,
        reverse=True,
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
        r"|joint (?:project|initiative|programme|scheme|service))\sbetween\s(?:the\s)?" + DESCRIBED + "$",
        "It is a partnership between {A} and {B}.",
    ),
)
"""Rows tried on the words before a list of two or more bodies."""

MERGING = (
    r"\b(?:merg(?:e|es|ed|ing|er)|amalgamat\w+|form a (?:new )?(?:group|charity|company|body)|(?:one"
    r"|single)\s(?:joint\s|new\s)?(?:organisation|trust|charity))\b"
)
"""In a sentence with these, a list of bodies that act together merges."""

MERGES = (
    r"\s?\)?(?:,\s[^,.;]{1,120},|,\s[\w ]{3,60}\sthat\s[^.;]{1,90},)?(?:,?\s[\w’'-]+){0,10}?,?\s"
    r"(?:merge[ds]?|merging|merger|amalgamat\w+|form a (?:new )?(?:group|charity|company|body))\b"
)
"""After a list of bodies these say that its bodies merge."""

JOINT = (
    r"\b(?:will|would|are|is|to|have|has|had|were|was|been|plans?|agreed)\s(?:\w+\s){0,5}?(?:work(?:ing)? "
    r"(?:together|to|on|jointly)|jointly|join(?:ed)? forces|develop(?:ing)?|integrat\w+"
    r"|shar(?:e|ing)|pool(?:ed|ing)?|sign(?:ed)?|agreed?|collaborat\w+|rubber stamp|set up|form(?:ed)?"
    r"|partner(?:ed|ing)?|team(?:ed|ing)? up|bid together)\b"
    r"|\b(?:joint(?:ly)?(?!\s(?:statement|chief|managing|letter))|partnership agreement|section 75|collaboration"
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
