"""Owns the words between two bodies that say who buys services from whom.

Patterns are read over a sentence in lower case; `loaders.language.relations.finding` finds the bodies in it.
"""

# ruff: noqa: E501

from __future__ import annotations

from loaders.knowledge.relations.pieces import ARTICLE, AUXILIARIES, Between

_COMMISSIONER = r"council|\bccgs?\b|commissioning|\bpcts?\b|\bpct\b|primary care trust|\bicb\b|integrated care board|^nhs |health board|health authority|department|borough|government|\bdh\b|\bdhsc\b|authority"
"""In the name of a body that buys services for others."""

COMMISSIONING: tuple[Between, ...] = (
    Between(
        "commissions",
        "commissions",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:commission(?:s|ed|ing)?|contract(?:s|ed)? with|buys services from|(?:awarded|given|gave|handed) (?:a|the) "
        r"[^,.]{0,60}contract [^,.]{0,40}?to|appointed|hired)\s" + ARTICLE,
        "{A} commissions {B} to run the clinic.",
    ),
    Between(
        "awards-contract",
        "commissions",
        r"\s" + AUXILIARIES + r"(?:award(?:s|ed|ing)?|handed|hands|given|gives?|gave|granted)\s" + ARTICLE,
        "{A} has awarded {B} a five-year contract.",
        after=r"\s(?:an?|the|its|another)\s[^.;]{0,60}?contract",
    ),
    Between(
        "wins-contract",
        "commissions",
        r"\s"
        + AUXILIARIES
        + r"(?:won|wins?|winning|secur(?:ed|es)|land(?:ed|s)|lost|loses|retained|awarded|handed|given)\s"
        r"(?:an?|the|its)\s[^.;]{0,70}?contract\s(?:[^.;]{0,50}?\s)?(?:from|by|with)\s(?:the\s)?",
        "{A} has won a £3m contract from {B}.",
        reverse=True,
    ),
    Between(
        "commissioned-by",
        "commissions",
        r"[’']?s?,?\s(?:[\w’' ]{0,40}?\s)?"
        + AUXILIARIES
        + r"(?:commissioned|contracted|hired|procured|engaged|selected|chosen|commissioned and funded)\s(?:jointly\s)?by\s"
        + ARTICLE,
        "{A} is commissioned by {B}.",
        True,
    ),
    Between(
        "commissions-from",
        "commissions",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:commission\w*|bought|buys|purchas\w+)\s(?:[\w’'-]+\s){0,6}?(?:services?|care|beds|support|places|reports?|reviews?|research|stud(?:y|ies)|surveys?|evaluation|analysis)\s(?:from|by)\s"
        + ARTICLE,
        "{A} commissions mental health services from {B}.",
    ),
    Between(
        "on-behalf-of",
        "commissions",
        r",?\s(?:[^.;]{0,40}?\s)?(?:runs?|ran|run|running|works?|working|acts?|acting|provid\w+|deliver\w+|operat\w+|manag\w+|carried out|conduct\w+)\s(?:[^.;]{0,110}?\s)?on behalf of\s(?:the\s)?",
        "{A} runs the clinic on behalf of {B}.",
        reverse=True,
    ),
    Between(
        "provides-for",
        "commissions",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:provid\w+|deliver\w+|runs?|running|manag\w+|operat\w+)\s(?:[\w’'-]+\s){1,8}?(?:services?|homes?|contracts?|support|care|hubs?|clinics?|schemes?|programmes?|helplines?)\s(?:for|to)\s"
        + ARTICLE,
        "{A} provides carers’ services for {B} Council.",
        reverse=True,
        second=_COMMISSIONER,
    ),
    Between(
        "contract-with",
        "commissions",
        r"(?:[’']s?)?,?\s(?:[^.;]{0,60}?\s)?(?<!joint\s)(?:contract|contracts|service level agreement)\s(?:[^.;]{0,40}?\s)?with\s"
        + ARTICLE,
        "{A} has a contract with {B}.",
        reverse=True,
        second=_COMMISSIONER,
        named=True,
    ),
    Between(
        "its-contract-with",
        "commissions",
        r"(?:[’']s?|\s(?:[\w’'-]+\s){0,5}?(?:an?|its|the|their))\s(?:[\w£.,-]+\s){0,4}?contracts?\s(?:[\w ]{0,30}\s)?with\s"
        + ARTICLE,
        "{A}’s contract with {B} will end.",
        first=_COMMISSIONER,
        named=True,
    ),
    Between(
        "under-contract-to",
        "commissions",
        r",?\s(?:[^.;]{0,80}?\s)?under\s(?:an?\s)?(?:[\w-]+\s){0,3}?(?:contract|agreement)\s(?:to|with|from)\s"
        + ARTICLE,
        "{A} runs the clinic under contract to {B}.",
        reverse=True,
        second=_COMMISSIONER,
        named=True,
    ),
    Between(
        "which-it-commissions",
        "commissions",
        r"(?:\s\([^)]{2,12}\))?,\swhich\s(?:the\s)?",
        "{A}, which {B} commissions to run the clinic, grew.",
        reverse=True,
        named=True,
        after=r"\s(?:has\s|had\s|also\s)?(?:commissions|commissioned|appointed|hired|contracted)\b(?!\sby)",
    ),
    Between(
        "outsources-to",
        "commissions",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:outsourc(?:e|es|ed|ing)|sub-?contract(?:s|ed|ing)?|contract(?:s|ed|ing)?\sout)\s(?:[^.;]{1,90}?\s)to\s"
        + ARTICLE,
        "{A} has outsourced its homes to {B}.",
        named=True,
    ),
    Between(
        "appointed-by",
        "commissions",
        r",?\s(?:which\s)?" + AUXILIARIES + r"(?:appointed|picked|asked|brought in|invited|tasked)\sby\s" + ARTICLE,
        "{A} was appointed by {B} to run the clinic.",
        reverse=True,
        named=True,
        after=r"\sto\s(?:run|provide|deliver|manage|operate|take over|carry out|conduct|undertake|evaluate|lead|review|help|design|build)\b",
    ),
    Between(
        "says-who-the-bidder-is",
        "commissions",
        r"(?:\s(?:board|cabinet|governing body))?\s"
        + AUXILIARIES
        + r"(?:announced|confirmed|said|revealed|decided|agreed)\s(?:[\w ]{0,20}\s)?(?:that\s)?"
        + ARTICLE,
        "{A} has announced that {B} is the preferred bidder.",
        named=True,
        after=r"(?:,[^.;]{1,60},)?\s(?:is|was|has been|will be|had been)\s(?:[\w-]+\s){0,3}?(?:preferred|winning|successful)\s(?:bidder|provider|contractor|supplier)\b|\s(?:will|would|is to|has|was to)\s(?:take|taken)\s(?:on|over)\sthe\s(?:[\w-]+\s)?contract\b",
    ),
    Between(
        "is-its-bidder",
        "commissions",
        r"\s" + AUXILIARIES + r"(?:(?:named|chosen|selected|confirmed)\s)?(?:as\s)?(?:the\s)?",
        "{A} is {B}’s preferred bidder.",
        reverse=True,
        named=True,
        after=r"[’']s?\s(?:preferred|chosen)\s(?:bidder|provider|contractor|supplier|partner)\b",
    ),
    Between(
        "named-bidder",
        "commissions",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:named|chosen|selected|announced|picked|appointed|confirmed)\s(?:as\s)?(?:the\s|an?\s|its\s)?"
        r"(?:[\w-]+\s){0,3}?(?:bidder|provider|partner|contractor|operator)s?\b[^.;]{0,80}?\sby\s" + ARTICLE,
        "{A} has been named preferred bidder for the contract by {B}.",
        reverse=True,
    ),
    Between(
        "chooses",
        "commissions",
        r",?\s(?:which\s|who\s)?"
        + AUXILIARIES
        + r"(?:ch(?:ose|osen|ooses)|select(?:s|ed)|pick(?:s|ed)|nam(?:es|ed)|engag(?:es|ed)|contract(?:s|ed)|select(?:s|ed)|us(?:es|ed)|pa(?:ys|id)|task(?:s|ed)|ask(?:s|ed)|employ(?:s|ed)|brought in)\s"
        + ARTICLE,
        "{A} chose {B} to run the clinic.",
        after=r"(?:\s\(\w{2,10}\))?\s(?:to (?:run|provide|deliver|manage|operate|take over|carry out|conduct|undertake|evaluate|lead|facilitate|review|advise)|(?:as\s(?:(?:its|the|their|a)\s)?|its\s|the\s)(?:[\w-]+\s){0,2}(?:provider|bidder|partner|contractor))\b",
    ),
)
