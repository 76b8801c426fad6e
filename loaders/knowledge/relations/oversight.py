"""Owns the words between two bodies that say who regulates whom, and who speaks for whom.

Patterns are read over a sentence in lower case; `loaders.language.relations.finding` finds the bodies in it.
"""

# ruff: noqa: E501

from __future__ import annotations

from loaders.knowledge.relations.pieces import ARTICLE, AUXILIARIES, REGULATOR, Between

OVERSIGHT: tuple[Between, ...] = (
    Between(
        "regulates",
        "regulates",
        r",?\s(?:which\s|who\s|that\s)?"
        + AUXILIARIES
        + r"(?:regulat(?:es|ed|e|ing)|oversees|oversee|inspects?|inspected|polices|licen[cs]es|supervises"
        r"|monitors|rated|fined|investigat(?:es|ed|ing))\s" + ARTICLE,
        "{A} regulates {B}.",
    ),
    Between(
        "regulator-tells",
        "regulates",
        r"(?:,\s[^,.;]{1,60},|,)?\s"
        + AUXILIARIES
        + r"(?:told|ordered|asked|warned|required|instructed|given|gave|issued|served|placed|put|re-rated|graded"
        r"|visited|prosecuted|suspended|deregistered|closed down|found that|criticised|censured|reprimanded|found fault with"
        r"|(?:opened|launched|begun|started|conducted|carried out|completed)\s(?:[\w-]+\s){0,5}?(?:inquiry|investigation|inspection|review)\s(?:into|of|at)(?:\s[\w’' ]{0,40}?\s(?:at|by|of))?"
        r"|(?:issued|served|taken|took|made|cancelled)\s(?:[\w-]+\s){1,5}?(?:against|to deregister|on|at|of|to))\s(?:the\s)?",
        "{A} has told {B} to improve.",
        first=REGULATOR,
    ),
    Between(
        "inspection-of",
        "regulates",
        r"(?:[’']s)?\s(?:[\w-]+\s){0,5}?(?:inspections?|investigations?|reviews?|reports?|rating|visits?)\s(?:of|into|to|on|at)\s(?:[\w’' ]{0,40}?\s(?:at|by|of)\s)?(?:the\s)?",
        "{A} report into maternity services at {B} is out.",
        first=REGULATOR,
    ),
    Between(
        "inspected-at",
        "regulates",
        r"\s(?:[\w’'-]+\s){0,4}?(?:inspected|investigated|reviewed|visited)\s(?:[\w’' -]{0,50}?\s(?:at|by)\s)(?:the\s)?",
        "{A} inspected maternity services at {B}.",
        first=REGULATOR,
    ),
    Between(
        "regulated-by",
        "regulates",
        r"\)?,?\s(?:[^.;]{0,110}?\s)?(?:regulated|overseen|inspected|licensed|supervised|registered|investigated"
        r"|authorised|(?:rated|graded|judged|deemed|branded|classed)(?: [\w “”\x22‘’']{0,40})?|fined [^,.]{0,30})\s(?:by|with)\s"
        + ARTICLE,
        "{A} is overseen by {B}.",
        True,
        spreads=True,
    ),
    Between(
        "criticised-by-regulator",
        "regulates",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:criticised|censured|reprimanded|prosecuted|warned|ordered|told|sanctioned|visited|put|placed)\s(?:[\w ]{0,40}\s)?by\s(?:the\s)?",
        "{A} was criticised by {B} for its record.",
        reverse=True,
        second=REGULATOR,
    ),
    Between(
        "regulator-finds-that",
        "regulates",
        r"\s" + AUXILIARIES + r"(?:found|said|ruled|concluded|reported)\s(?:that\s)?(?:the\s)?",
        "{A} said {B} had failed to act.",
        first=REGULATOR,
        named=True,
        after=r"(?:[’']s?\s[\w ]{1,30})?\s(?:ha(?:d|s|ve)\s|was\s|were\s|is\s)?(?:not\s)?(?:failed|failing|breach(?:ed|ing)|must\simprove|inadequate|unsafe|in\sbreach)\b",
    ),
    Between(
        "its-rating",
        "regulates",
        r"[’']s?\s(?:[\w-]+\s){0,2}?",
        "{A}’s latest {B} rating fell.",
        reverse=True,
        second=REGULATOR,
        named=True,
        after=r"\s(?:rating|inspection|report)\b",
    ),
    Between(
        "regulator-of",
        "regulates",
        r",?\s(?:which is\s|is\s)?(?:the\s|an\s|a\s)?(?:\w+\s){0,3}?(?:regulator|watchdog|inspectorate)\s(?:of|for)\s"
        + ARTICLE,
        "{A}, the regulator of {B}, said so.",
    ),
    Between(
        "represents",
        "represents",
        r",?\s(?:[^.;]{0,60}?\s)?(?:which\s|that\s|who\s)?(?:represents?|representing|speaks? (?:for|on behalf of)|is the (?:national )?voice "
        r"(?:of|for))\s(?:(?![^.,;]{0,40}\sand\sthe\s$)[^.,;]{0,40}?\s)?",
        "{A}, which represents {B}, welcomed the news.",
    ),
    Between(
        "represented-by",
        "represents",
        r",?\s(?:which\s|who\s)?"
        + AUXILIARIES
        + r"represented\s(?:nationally\s|locally\s|collectively\s)?by\s(?:the\s)?",
        "{A} is represented by {B}.",
        reverse=True,
        second=r"association|federation|confederation|union|england|alliance|network|society|providers|forum|college|congress|committee|uk\b",
    ),
    Between(
        "body-for",
        "represents",
        r",?\s(?:is\s|which is\s)?(?:the\s|a\s)?(?:[\w-]+\s){0,2}?(?:trade body|voice|representative body|representative organisation|federation|membership body|membership "
        r"organisation|professional body|umbrella body|trade union|union|umbrella group|trade "
        r"association|association)\s(?:of|for)\s" + ARTICLE,
        "{A}, the trade body for {B}, agreed.",
    ),
)
