"""Owns the words between two bodies that say who publishes what and who works with whom.

Patterns are read over a sentence in lower case; `loaders.language.relations.finding` finds the bodies in it.
"""

# ruff: noqa: E501

from __future__ import annotations

from loaders.knowledge.relations.pieces import ARTICLE, AUXILIARIES, Between

_TITLE = r"magazine|times|journal|gazette|herald|chronicle|news\b|weekly|review|bulletin|post\b|today|care\b"
"""In the name of a newspaper or magazine."""

DEALINGS: tuple[Between, ...] = (
    Between(
        "publishes",
        "publishes",
        r"\s" + AUXILIARIES + r"(?:publish(?:es|ed|ing)?|produc(?:es|ed)|issu(?:es|ed)|releas(?:es|ed))\s" + ARTICLE,
        "{A} published {B}.",
    ),
    Between(
        "published-by",
        "publishes",
        r",?\s(?:which\s)?" + AUXILIARIES + r"(?:published|owned and published|produced)\sby\s" + ARTICLE,
        "{A} is published by {B}.",
        reverse=True,
        first=_TITLE,
        named=True,
    ),
    Between(
        "publisher-of",
        "publishes",
        r",?\s(?:(?:is|which is)\s)?(?:the\s)?publishers?\sof\s(?:the\s)?(?:[\w-]+\s(?:magazine|journal|newspaper|weekly)s?\s)?",
        "{A}, publisher of {B}, made a loss.",
        named=True,
    ),
    Between(
        "its-publisher",
        "publishes",
        r"(?:[’']s?)?\spublishers?,?\s(?:the\s)?",
        "{A}’s publisher, {B}, made a loss.",
        reverse=True,
        named=True,
    ),
    Between(
        "sister",
        "sister title of",
        r"[’']?s?,?\s(?:is\s)?(?:the\s|a\s|its\s)?sister\s(?:title|magazine|publication|paper|newspaper|site"
        r"|organisation)(?:\sof)?,?\s(?:the\s)?",
        "{A}’s sister title {B} reported it.",
    ),
    Between(
        "joins-forces",
        "partner in",
        r"\s"
        + AUXILIARIES
        + r"(?:join(?:s|ed|ing)?\sforces|join(?:s|ed|ing)?(?:\sup)?|link(?:s|ed|ing)?\sup|coming together|come together|team(?:s|ed|ing)?\sup)\swith\s"
        + ARTICLE,
        "{A} has joined forces with {B}.",
        named=True,
    ),
    Between(
        "joins-in-doing",
        "partner in",
        r"\s" + AUXILIARIES + r"join(?:s|ed|ing)?\s" + ARTICLE,
        "{A} is to join {B} in setting up a firm.",
        named=True,
        after=r",?\s(?:in|to)\s(?:work|set|creat|form|develop|launch|deliver|run|build|provid|bid|call|urg|ask|campaign)\w*",
    ),
    Between(
        "in-a-partnership-led-by",
        "partner in",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:(?:included|involved|taking part|a partner|partners|a member|part)\s(?:in|of)|in|joined|joining|joins)\san?\s(?:[\w-]+\s){0,3}?"
        r"(?:partnership|consortium|alliance|collaboration|bid|collaborative)\s(?:led|headed)\sby\s" + ARTICLE,
        "{A} is included in a partnership led by {B}.",
        named=True,
    ),
    Between(
        "in-partnership",
        "partner in",
        r"(?:[’']s)?,?\s(?:is\s|was\s|are\s)?(?:an?\s)?(?:[\w-]+\s){0,3}?(?:partnership|joint venture|collaboration|alliance)(?:\s(?:bid|project|scheme|programme))?\s(?:with|between|involving)\s"
        + ARTICLE,
        "{A}, a joint venture with {B}, opened.",
        named=True,
    ),
    Between(
        "shares-with",
        "partner in",
        r"\s"
        + AUXILIARIES
        + r"shar(?:e|es|ed|ing)\s(?:an?|its|the|some|management|services)\s?(?:[\w-]+\s){0,4}?with\s"
        + ARTICLE,
        "{A} is to share a chief executive with {B}.",
        named=True,
    ),
    Between(
        "its-partners",
        "partner in",
        r"(?:[’']s?|\sand(?:\sits)?)?\s(?:[\w-]+\s){0,2}?partners?,?\s(?:from\s|including\s|such as\s|are\s|include\s|is\s)?(?:the\s)?",
        "{A}’s partners {B} agreed.",
    ),
    Between(
        "works-with",
        "partner in",
        r",?\s(?:[^.;,]{0,50}?\s)?(?:in partnership with|jointly with|alongside|together with|along with|work(?:s"
        r"|ed|ing)? (?:closely )?with|team(?:ed|ing|s)? up with|co-lead(?:ing|s)? with|in collaboration with|partner(?:s|ed|ing)? "
        r"with|in conjunction with|joint venture with|shared with)\s(?:other\s(?:[\w’'-]+\s){1,3}and\s)?" + ARTICLE,
        "{A} will run the unit in partnership with {B}.",
        named=True,
        after=r"(?![’']s?\s(?!team|staff|board|council|department|social))",
    ),
    Between(
        "deal-with",
        "partner in",
        r"\s(?:[^.;,]{0,60}?\s)?(?:agreement|deal|contract|memorandum|concordat|partnership|working relationship|arrangements?"
        r"|compact)\s(?:[^.;,]{0,40}?\s)?with\s" + ARTICLE,
        "{A} signed a section 75 agreement with {B}.",
        named=True,
    ),
)
