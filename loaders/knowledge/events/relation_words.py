"""Owns the words between two bodies that relate them, and the pairs that are related by what they are.

Patterns are read over a sentence in which each body is a slot; `loaders.language.events.relations` makes the slots.
"""

from __future__ import annotations

from typing import NamedTuple

VERSION = 1


class Between(NamedTuple):
    """Words that must stand between body A and body B; `reverse` where B is the subject.

    `example` is a test: {A} and {B} mark the bodies.
    """

    name: str
    relation: str
    words: str
    example: str
    reverse: bool = False
    first: str = ""
    """What body A's own words must hold."""
    second: str = ""
    """What body B's own words must hold."""
    named: bool = False
    """Whether both must be named bodies, no classes."""
    spreads: bool = False
    """Whether what is said of A holds for the bodies named before it in the same sentence."""
    needs: str = ""
    """Where the words begin with any words at all: pieces of text of which they have one, looked for first."""


AUXILIARIES = (
    r"(?:(?:is|are|was|were|has|have|had|will|would|could|may|to|plans? to|is to|agreed to|wants? to|has agreed to"
    r"|hopes? to|been|be|being|also|now|then|formally|finally|successfully|recently)\s)*"
)
_ARTICLE = (
    r"(?:the\s|a\s|an\s|its\s|their\s|local\s|new\s|all\s|some\s|over\s|\d[\d,]*\s|more than\s|up to\s|nearly\s"
    r"|most\s|smaller\s|neighbouring\s|rival\s|NHS\s)*"
)

_JOINED = r"consorti|partnership|alliance|federation|group|cluster|network|coalition|collaborati|pilot|scheme|programme"

BETWEEN: tuple[Between, ...] = (
    Between(
        "consortium-of",
        "part of",
        r"\s?(?:consortium\s|partnership\s|alliance\s)?[,–-]?\s?(?:(?:is\s|was\s)?(?:made up\s)?of|comprising"
        r"|comprises|consisting of|which (?:includes|comprises)|including|bringing together"
        r"|brings together|involving|involves|between)\s(?:[\w-]+\s){0,4}?[(:]?",
        "{A} of councils ({B}) was formed.",
        True,
        first=_JOINED,
    ),
    Between(
        "possessive-unit",
        "part of",
        r"[’']s?\s(?:own\s|new\s|community\s|national\s|regional\s|in-house\s)?",
        "{A}’s {B} runs the scheme.",
        True,
    ),
    Between(
        "unit-of",
        "part of",
        r",?\s(?:which is\s|is\s|are\s|a\s|an\s|now\s|the\s)*(?:part|member|members|division|subsidiary|arm"
        r"|branch|directorate|unit|agency|section|network|site|provider arm|campus|wing)s?\sof\s" + _ARTICLE,
        "{A} is part of {B}.",
    ),
    Between(
        "unit-at",
        "part of",
        r"\s(?:at|within|inside|based at|housed (?:at|in))\s(?:the\s)?",
        "{A} at the {B} is working on it.",
    ),
    Between(
        "run-by",
        "part of",
        r",?\s(?:which\s)?(?:is\s|are\s|was\s|were\s)?(?:run|managed|owned|operated|hosted)\sby\s(?:the\s)?",
        "{A}, run by {B}, was rated good.",
    ),
    Between(
        "joins",
        "part of",
        r"\s"
        + AUXILIARIES
        + r"(?:join(?:s|ed|ing)?|belongs? to|merged into|absorbed (?:in)?(?:to|by)|subsumed (?:in)?(?:to"
        r"|by))\s(?:the\s)?",
        "{A} has joined {B}.",
    ),
    Between(
        "merged",
        "merged with",
        r"\s"
        + AUXILIARIES
        + r"(?:merg(?:e|es|ed|ing)|amalgamat(?:e|es|ed|ing)|combin(?:e|es|ed|ing)|join(?:s|ed|ing)? "
        r"forces)\s(?:with|into)\s" + _ARTICLE,
        "{A} will merge with {B} in April.",
    ),
    Between(
        "merger-with",
        "merged with",
        r"[’']?s?\s(?:[\w’']+\s){0,12}?(?:merger|amalgamation)\s(?:with|between|of)\s" + _ARTICLE,
        "{A} voted for a merger with {B}.",
        needs="merger amalgamation",
    ),
    Between(
        "acquired",
        "acquires",
        r"\s"
        + AUXILIARIES
        + r"(?:acquir(?:e|es|ed|ing)|bought|buy(?:s|ing)?|purchas(?:e|es|ed|ing)|tak(?:e|es|en|ing) over|took over)\s"
        + _ARTICLE,
        "{A} bought {B} in November.",
    ),
    Between(
        "acquired-by",
        "acquires",
        r",?\s(?:which\s)?" + AUXILIARIES + r"(?:acquired|bought|purchased|taken over|sold)\s(?:by|to)\s" + _ARTICLE,
        "{A} was bought by {B}.",
        True,
    ),
    Between(
        "takeover-of",
        "acquires",
        r"[’']s?\s(?:\w+\s){0,2}?(?:takeover|acquisition|purchase)\sof\s" + _ARTICLE,
        "{A}’s takeover of {B} is complete.",
    ),
    Between(
        "to-go-to",
        "acquires",
        r"[’']s?\s(?:[\w-]+\s){0,4}?(?:services?|homes?|hospitals?|practices?|contracts?|staff|functions?|wards?)\s(?:"
        + AUXILIARIES
        + r")(?:(?:moved?|moving|transfer(?:red|s)?|pass(?:ed)?|shift(?:ed)?|go|handed over)\s)?to\s(?:the\s)?",
        "{A}’s community services will transfer to {B}.",
        True,
    ),
    Between(
        "replaced",
        "replaces",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|supersed(?:e|es|ed|ing)|tak(?:e|es|ing) over from|took "
        r"over from|takes the place of)\s" + _ARTICLE,
        "{A} replaced {B} in 2013.",
    ),
    Between(
        "replaced-by",
        "replaces",
        r",?\s(?:which\s)?" + AUXILIARIES + r"(?:abolished and\s)?(?:replaced|succeeded|superseded)\sby\s" + _ARTICLE,
        "{A} was abolished and replaced by {B}.",
        True,
    ),
    Between(
        "became",
        "replaces",
        r"\s(?:" + AUXILIARIES + r")(?:became|become|was renamed|renamed|is now called|is now|known as)\s(?:the\s)?",
        "{A} became {B} in April.",
        True,
        named=True,
    ),
    Between(
        "commissions",
        "commissions",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:commission(?:s|ed|ing)?|contract(?:s|ed)? with|buys services from|awarded (?:a|the) "
        r"[^,.]{0,60}contract [^,.]{0,40}?to|appointed|hired)\s" + _ARTICLE,
        "{A} commissions {B} to run the clinic.",
    ),
    Between(
        "commissioned-by",
        "commissions",
        r"[’']?s?,?\s(?:[\w’' ]{0,40}?\s)?"
        + AUXILIARIES
        + r"(?:commissioned|contracted|hired|employed)\sby\s"
        + _ARTICLE,
        "{A} is commissioned by {B}.",
        True,
        needs="by",
    ),
    Between(
        "regulates",
        "regulates",
        r",?\s(?:which\s|who\s|that\s)?"
        + AUXILIARIES
        + r"(?:regulat(?:es|ed|e|ing)|oversees|oversee|inspects?|inspected|polices|licen[cs]es|supervises"
        r"|monitors|rated|fined|investigat(?:es|ed|ing))\s" + _ARTICLE,
        "{A} regulates {B}.",
    ),
    Between(
        "regulated-by",
        "regulates",
        r"\)?,?\s(?:[^.;]{0,110}?\s)?(?:regulated|overseen|inspected|licensed|supervised|registered|investigated"
        r"|rated [\w ]{0,40}|fined [^,.]{0,30})\s(?:by|with)\s" + _ARTICLE,
        "{A} is overseen by {B}.",
        True,
        spreads=True,
        needs="by with",
    ),
    Between(
        "regulator-of",
        "regulates",
        r",?\s(?:which is\s|is\s)?(?:the\s|an\s|a\s)?(?:\w+\s){0,3}?(?:regulator|watchdog|inspectorate)\s(?:of|for)\s"
        + _ARTICLE,
        "{A}, the regulator of {B}, said so.",
    ),
    Between(
        "represents",
        "represents",
        r",?\s(?:[^.;]{0,60}?\s)?(?:which\s|that\s|who\s)?(?:represents?|representing|speaks? for|is the voice "
        r"of)\s(?:[^.,;]{0,40}?\s)?",
        "{A}, which represents {B}, welcomed the news.",
        needs="represent speak voice",
    ),
    Between(
        "body-for",
        "represents",
        r",?\s(?:is\s|which is\s)?(?:the\s|a\s)?(?:\w+\s){0,2}?(?:trade body|membership body|membership "
        r"organisation|professional body|umbrella body|trade union|union|umbrella group|trade "
        r"association|association)\s(?:of|for)\s" + _ARTICLE,
        "{A}, the trade body for {B}, agreed.",
    ),
    Between(
        "funds",
        "funds",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:fund(?:s|ed|ing)?|financ(?:es|ed|ing)|bankroll(?:s|ed)|sponsor(?:s|ed)|invest(?:s|ed|ing)? "
        r"(?:[^,.;]{0,30}? )?in|pays? for|(?:award(?:s|ed)?|g[ai]ve[sn]?|grant(?:ed|s)?|donated?) "
        r"(?:£[\w.,]+ (?:\w+ )?to ))\s?" + _ARTICLE,
        "{A} funds {B}.",
    ),
    Between(
        "funded-by",
        "funds",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:funded|financed|sponsored|bankrolled|paid for)\sby\s(?:[^,.;]{0,30}?\s(?:from|of)\s)?"
        + _ARTICLE,
        "{A} is funded by {B}.",
        True,
    ),
    Between(
        "publishes",
        "publishes",
        r"\s" + AUXILIARIES + r"(?:publish(?:es|ed|ing)?|produc(?:es|ed)|issu(?:es|ed)|releas(?:es|ed))\s" + _ARTICLE,
        "{A} published {B}.",
    ),
    Between(
        "sister",
        "sister title of",
        r"[’']?s?,?\s(?:is\s)?(?:the\s|a\s|its\s)?sister\s(?:title|magazine|publication|paper|newspaper|site"
        r"|organisation)(?:\sof)?,?\s(?:the\s)?",
        "{A}’s sister title {B} reported it.",
    ),
    Between(
        "works-with",
        "partner in",
        r",?\s(?:[^.;,]{0,50}?\s)?(?:in partnership with|jointly with|alongside|together with|along with|work(?:s"
        r"|ed|ing)? (?:closely )?with|teamed up with|in collaboration with|partner(?:s|ed|ing)? "
        r"with|in conjunction with|joint venture with|shared with)\s" + _ARTICLE,
        "{A} will run the unit in partnership with {B}.",
        needs="with alongside",
    ),
    Between(
        "deal-with",
        "partner in",
        r"\s(?:[^.;]{0,60}?\s)?(?:agreement|deal|contract|memorandum|concordat|partnership"
        r"|compact)\s(?:[^.;]{0,40}?\s)?with\s" + _ARTICLE,
        "{A} signed a section 75 agreement with {B}.",
        needs="with",
    ),
)

MERGING = r"\b(?:merg(?:e|es|ed|ing|er)|amalgamat\w+)\b"
"""In a sentence with these, a list of bodies that act together merges."""

JOINT = (
    r"\b(?:will|would|are|is|to|have|has|had|were|was|been|plans?|agreed)\s(?:\w+\s){0,5}?(?:work(?:ing)? "
    r"(?:together|to|on|jointly)|jointly|join(?:ed)? forces|develop(?:ing)?|integrat\w+"
    r"|shar(?:e|ing)|pool(?:ed|ing)?|sign(?:ed)?|agreed?|collaborat\w+|rubber stamp|set up|form(?:ed)?"
    r"|partner(?:ed|ing)?|team(?:ed|ing)? up|bid together)\b"
    r"|\b(?:joint(?:ly)?|partnership agreement|section 75|collaboration|memorandum|in partnership)\b"
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
