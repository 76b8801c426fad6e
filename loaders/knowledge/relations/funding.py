"""Owns the words between two bodies that say who gives whom money.

Patterns are read over a sentence in lower case; `loaders.language.relations.finding` finds the bodies in it.
"""

# ruff: noqa: E501

from __future__ import annotations

from loaders.knowledge.relations.pieces import ARTICLE, AUXILIARIES, Between

FUNDING: tuple[Between, ...] = (
    Between(
        "gives-money",
        "funds",
        r"\s"
        + AUXILIARIES
        + r"(?:award(?:s|ed|ing)?|g[ai]ve[sn]?|giving|grant(?:s|ed)?|hand(?:s|ed)|provid(?:e|es|ed)|loan(?:s|ed)|len(?:t|ds)|pa(?:ys|id))\s"
        + ARTICLE,
        "{A} has given {B} a grant of £3m.",
        after=r"\s(?:an?\s|nearly\s|over\s|more than\s|up to\s|another\s|some\s|an extra\s|around\s|additional\s)*(?:[\w-]+\s)?(?:£|grant|funding)",
    ),
    Between(
        "supports-by-grant",
        "funds",
        r",?\s(?:which\s|who\s|that\s)?"
        + AUXILIARIES
        + r"(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|help(?:s|ed)?)\s"
        + ARTICLE,
        "{A} supports {B} through a yearly grant.",
        after=r"(?:\s(?:charity|project|service))?,?\s(?:through|with|via|by)\s(?:[\w’'£,.-]+\s){0,6}?(?:grants?|funding|donations?|money|investment)\b",
    ),
    Between(
        "money-to",
        "funds",
        r"\s"
        + AUXILIARIES
        + r"(?:pledg|contribut|provid|donat|award|invest|allocat|commit|g[ai]v|rais|lent|loan|pa(?:ys|id))\w*\s(?:[\w-]+\s){0,3}?£[\w.,]+\s(?:[\w-]+\s){0,3}?(?:to|in|into|for|towards)\s"
        + ARTICLE,
        "{A} has pledged £3m to {B}.",
    ),
    Between(
        "funds",
        "funds",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:fund(?:s|ed|ing)?|financ(?:es|ed|ing)|bankroll(?:s|ed)|sponsor(?:s|ed)|invest(?:s|ed|ing)? "
        r"(?:[^,.;]{0,30}? )?in|pays? for|(?:award(?:s|ed)?|g[ai]ve[sn]?|grant(?:ed|s)?|donated?) "
        r"(?:£[\w.,]+ (?:\w+ )?to ))\s?" + ARTICLE,
        "{A} funds {B}.",
    ),
    Between(
        "money-from",
        "funds",
        r"\s"
        + AUXILIARIES
        + r"(?:receiv\w+|relies on|rely on|depends on|depend on|secur\w+|won|awarded|given|granted|got|gets|handed|accept\w+)\s(?:[\w£.,-]+\s){0,6}?"
        r"(?:grants?|funding|money|sum|donation|investment|£[\w.,]+(?:\s\w+)?)\s(?:[^.;]{0,40}?\s)?(?:from|by)\s"
        + ARTICLE,
        "{A} has received a grant of £3m from {B}.",
        reverse=True,
    ),
    Between(
        "its-money-for",
        "funds",
        r"[’']s?\s(?:[\w£.,-]+\s){0,4}?(?:funding|grants?|donations?|investment|loans?)\s(?:for|to|in)\s" + ARTICLE,
        "{A}’s grant to {B} will end.",
        named=True,
    ),
    Between(
        "its-money-from",
        "funds",
        r"[’']s?\s(?:[\w£.,-]+\s){0,4}?(?:funding|grants?|donations?|investment|loans?)\s(?:[\w£. ]{0,20}\s)?from\s"
        + ARTICLE,
        "{A}’s £3m grant from {B} will end.",
        reverse=True,
        named=True,
    ),
    Between(
        "supported-by-grant",
        "funds",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:(?:supported|backed|helped|made possible|boosted|enabled)\sby|(?:part|the result) of)\s(?:[\w£.,-]+\s){0,5}?(?:funding|grants?|donations?|investment|money|cash|awards?|loans?|£[\w.,]+)\s(?:of\s£[\w.,]+\s(?:\w+\s)?)?(?:from|by)\s"
        + ARTICLE,
        "{A} is supported by a grant from {B}.",
        reverse=True,
        named=True,
    ),
    Between(
        "support-from-funder",
        "funds",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:receiv(?:e|es|ed|ing)\s(?:[\w-]+\s){0,2}?support\sfrom|(?:supported|backed)\sby)\s"
        + ARTICLE,
        "{A} receives core support from {B}.",
        reverse=True,
        second=r"lottery|fund\b|foundation|children in need|comic relief|lloyds",
        named=True,
    ),
    Between(
        "which-it-funds",
        "funds",
        r"(?:\s\([^)]{2,12}\))?,\swhich\s(?:the\s)?",
        "{A}, which {B} funds, grew.",
        reverse=True,
        named=True,
        after=r"\s(?:has\s|had\s|also\s|partly\s|jointly\s|now\s)?(?:funds|funded|finances|sponsors)\b(?!\sby)",
    ),
    Between(
        "money-backed",
        "funds",
        r"-(?:funded|backed|financed|sponsored)\s",
        "The {A}-funded {B} is to close.",
        named=True,
    ),
    Between(
        "funded-by",
        "funds",
        r"(?:[’']s\s(?:[\w-]+\s){1,3}?(?:project|scheme|service|programme|clinic|initiative|work|hub)s?|\s(?:project|scheme|service|programme|clinic|initiative|hub))?,?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:(?:jointly|mainly|largely|partly|wholly|part|core|match|fully|entirely)[ -])?(?:funded|financed|sponsored|bankrolled|paid for|part-funded|backed financially)\s(?:[\w ]{0,25}\s)?by\s(?:[^,.;]{0,30}?\s(?:from|of)\s)?"
        + ARTICLE,
        "{A} is funded by {B}.",
        True,
    ),
    Between(
        "thanks-to-money",
        "funds",
        r",?\s(?:[^.;]{0,60}?\s)?(?:thanks to|with|through|using|via)\s(?:an?\s|the\s)?(?:[\w£.,-]+\s){0,4}?(?:funding|grants?|donations?|investment|money|cash|award)\s(?:of £[\w.,]+(?: \w+)?\s)?from\s"
        + ARTICLE,
        "{A} opened a ward thanks to a £3m grant from {B}.",
        reverse=True,
    ),
)
