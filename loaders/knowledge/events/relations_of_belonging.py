"""Owns the words between two bodies that say whose part one is, and which one merged with, bought or replaced which.

Patterns are read over a sentence in lower case; `loaders.language.events.relations` finds the bodies in it.
"""

# ruff: noqa: E501

from __future__ import annotations

from loaders.knowledge.events.relation_pieces import ARTICLE, AUXILIARIES, WHICH, Between

_JOINED = r"consorti|partnership|alliance|federation|group|cluster|network|coalition|collaborati|pilot|scheme|programme"

BELONGING: tuple[Between, ...] = (
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
        "part-in-brackets",
        "part of",
        r"\s\((?:now\s)?part of\s(?:the\s)?",
        "{A} (part of {B}) lost money.",
    ),
    Between(
        "becomes-part",
        "part of",
        r"\s"
        + AUXILIARIES
        + r"(?:becom(?:e|es|ing)|became|remains?)\s(?:an?\s)?(?:(?:wholly[ -]owned|full|independent)\s)?"
        r"(?:part|member|subsidiary|division)\sof\s" + ARTICLE,
        "{A} will become part of {B} in May.",
    ),
    Between(
        "unit-of",
        "part of",
        r",?\s(?:which is\s|is\s|are\s|a\s|an\s|now\s|the\s|wholly[ -]owned\s|trading\s|founding\s|charitable\s)*(?:part|member|members|division|subsidiary|arm"
        r"|branch|directorate|unit|agency|section|network|site|provider arm|campus|wing)s?\sof\s" + ARTICLE,
        "{A} is part of {B}.",
    ),
    Between(
        "unit-at",
        "part of",
        r"\s(?:at|within|inside|based at|housed (?:at|in))\s(?:the\s)?",
        "{A} at the {B} is working on it.",
        named=True,
    ),
    Between(
        "run-by",
        "part of",
        r",?\s\(?(?:which\s)?(?:is\s|are\s|was\s|were\s)?(?:now\s|then\s|currently\s|previously\s)?"
        r"(?:run|managed|owned|operated|hosted|controlled)(?:\sby,[^,]{1,40},|\sby)\s(?:the\s)?",
        "{A}, run by {B}, was rated good.",
        named=True,
    ),
    Between(
        "runs",
        "part of",
        WHICH
        + r"(?:runs?|ran|manages?|operates?|owns|owned|runs and owns|(?:is\s)?responsible for(?: the management of)?)\s(?:both\s)?"
        + ARTICLE,
        "{A}, which runs the {B}, lost money.",
        reverse=True,
        second=r"hospital|infirmary|medical centre|\bhome\b|clinic|\bunit\b|centre|hospice|practice|surgery|house|lodge|\bcourt\b|school|college|academy|service",
        named=True,
    ),
    Between(
        "comprises",
        "part of",
        r"(?:\s\([^)]{1,40}\))?(?:"
        + WHICH
        + r"(?:comprises|comprised|is made up of|are made up of|consists of|brings together)"
        r"|’s members (?:are|include))\s(?:the\s)?" + ARTICLE,
        "{A}, a company that comprises {B}, was sold.",
        reverse=True,
        named=True,
    ),
    Between(
        "parent-company",
        "part of",
        r"[’']s?\s(?:\w+\s){0,2}?(?:parent|holding)(?:\s(?:company|group|charity|firm|body|organisation))?(?:,|\sis|\swas)?\s(?:the\s)?",
        "{A}’s parent company, {B}, made a loss.",
        named=True,
    ),
    Between(
        "parent-of",
        "part of",
        r",?\s(?:is\s|which is\s)?(?:the\s)?(?:owners?|operators?|parent(?:\s\w+)?)\sof\s" + ARTICLE,
        "{A}, the owner of {B}, made a loss.",
        reverse=True,
        named=True,
    ),
    Between(
        "subsidiary",
        "part of",
        r"[’']s?\s(?:[\w-]+\s){0,2}?(?:subsidiary|arm|division|offshoot),?\s(?:the\s)?",
        "{A}’s trading arm {B} made a loss.",
        reverse=True,
        named=True,
    ),
    Between(
        "sets-up-subsidiary",
        "part of",
        r"\s"
        + AUXILIARIES
        + r"(?:established|set up|created|formed|launched|owns|has|owned|had)\s(?:an?|its)\s(?:[\w-]+\s){0,4}?"
        r"(?:subsidiary|arm|offshoot)(?:\s(?:company|charity|firm|body))?,?\s(?:called\s|named\s|known as\s)?(?:the\s)?",
        "{A} set up a subsidiary company, {B}, to run it.",
        reverse=True,
        named=True,
    ),
    Between(
        "owned-run",
        "part of",
        r"-(?:owned|run)\s",
        "The {A}-run {B} is to close.",
        reverse=True,
        named=True,
    ),
    Between(
        "possessive-unit",
        "part of",
        r"[’']s?\s(?:own\s|new\s|community\s|national\s|regional\s|in-house\s)?",
        "{A}’s {B} runs the scheme.",
        True,
        named=True,
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
        + r"(?:merg(?:e|es|ed|ing)|amalgamat(?:e|es|ed|ing)|combin(?:e|es|ed|ing))\s(?:with|into)\s"
        + ARTICLE,
        "{A} will merge with {B} in April.",
        named=True,
    ),
    Between(
        "forms-one-with",
        "merged with",
        r"\s" + AUXILIARIES + r"(?:form|create|become|set up|forming|creating|becoming)\s(?:an?|one)\s"
        r"(?:(?:single|new|joint|combined|merged|larger)\s){1,2}(?:organisation|trust|charity|body|board|council|provider|group|company)\swith\s"
        + ARTICLE,
        "{A} is set to form a single organisation with {B}.",
        named=True,
    ),
    Between(
        "in-merger-talks",
        "merged with",
        r"\s" + AUXILIARIES + r"(?:in\s)?(?:merger|merging)\s(?:talks|discussions|negotiations)\swith\s" + ARTICLE,
        "{A} is in merger talks with {B}.",
        named=True,
    ),
    Between(
        "merger-with",
        "merged with",
        r"[’']?s?\s(?:[\w’']+\s){0,12}?(?:mergers?|amalgamation|tie-up)\s(?:with|between|of|into)\s" + ARTICLE,
        "{A} voted for a merger with {B}.",
        named=True,
    ),
    Between(
        "acquired",
        "acquires",
        r"\s"
        + AUXILIARIES
        + r"(?:acquir(?:e|es|ed|ing)|bought|buy(?:s|ing)?|purchas(?:e|es|ed|ing)|tak(?:e|es|en|ing) over|took over)\s"
        + ARTICLE,
        "{A} bought {B} in November.",
        named=True,
    ),
    Between(
        "acquired-by",
        "acquires",
        r",?\s(?:which\s)?" + AUXILIARIES + r"(?:acquired|bought|purchased|taken over|snapped up|sold)\s"
        r"(?:in (?:\w+ )?\d{4}\s|for £[\w.,]+\s(?:\w+\s)?|off\s)?(?:by|to)\s" + ARTICLE,
        "{A} was bought by {B}.",
        True,
        named=True,
    ),
    Between(
        "takeover-of",
        "acquires",
        r"[’']s?\s(?:\w+\s){0,2}?(?:takeover|acquisition|purchase|buyout|buy-out)\sof\s" + ARTICLE,
        "{A}’s takeover of {B} is complete.",
        named=True,
    ),
    Between(
        "agreed-takeover",
        "acquires",
        r"\s"
        + AUXILIARIES
        + r"(?:complet|agree|announc|finalis|approv|propos|confirm|seal)\w*\s(?:the|its|an?)?\s?(?:[\w£.,-]+\s){0,3}?"
        r"(?:takeover|acquisition|purchase|buyout|buy-out)\sof\s" + ARTICLE,
        "{A} has completed its £3m takeover of {B}.",
        named=True,
    ),
    Between(
        "since-acquired-by",
        "acquires",
        r"\s(?:[\w’'-]+\s){1,8}?(?:since|after|before)\s(?:it\s(?:was|is)\s|being\s)?(?:acquired|bought|purchased|taken over)\sby\s"
        + ARTICLE,
        "{A} has grown since being acquired by {B}.",
        reverse=True,
        named=True,
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
        r"over from|takes the place of)\s" + ARTICLE,
        "{A} replaced {B} in 2013.",
    ),
    Between(
        "replaces-service-of",
        "replaces",
        r"\s"
        + AUXILIARIES
        + r"replac(?:e|es|ed|ing)\s(?:the\s)?(?:[\w’'-]+\s){1,6}?(?:delivered|provided|run|operated)\sby\s(?:the\s)?",
        "{A} is replacing the drugs service delivered by {B}.",
        named=True,
    ),
    Between(
        "replaced-by",
        "replaces",
        r",?\s(?:which\s)?" + AUXILIARIES + r"(?:abolished and\s)?(?:replaced|succeeded|superseded)\sby\s" + ARTICLE,
        "{A} was abolished and replaced by {B}.",
        True,
    ),
    Between(
        "became",
        "replaces",
        r",?\s(?:which\s|that\s)?(?:"
        + AUXILIARIES
        + r")(?:became|become|was renamed|renamed|is now called|is now|known as)\s(?:the\s)?",
        "{A} became {B} in April.",
        True,
        named=True,
    ),
    Between(
        "formerly",
        "replaces",
        r",?\s\(?(?:formerly|previously|once|originally)\s(?:known as\s|called\s|named\s|trading as\s|the\s)*",
        "{A}, formerly {B}, has 90 beds.",
        named=True,
    ),
    Between(
        "renamed",
        "replaces",
        r"\s"
        + AUXILIARIES
        + r"(?:rebranded|relaunched|reconstituted|renamed|known|chang(?:ed|es|ing) its name|operating|trading)\s"
        r"(?:itself\s)?(?:as|to)\s(?:the\s)?",
        "{A} has changed its name to {B}.",
        reverse=True,
        named=True,
    ),
    Between(
        "now-called",
        "replaces",
        r",?\s\(?(?:which is\s|is\s)?now\s(?:known as\s|called\s|renamed\s|rebranded as\s|trading as\s)?(?:the\s)?",
        "{A}, now {B}, had 90 beds.",
        reverse=True,
        named=True,
    ),
    Between(
        "successor-to",
        "replaces",
        r",?\s(?:which is\s|is\s|as\s|the\s|its\s)*(?:successor|replacement)\s(?:body\s|organisation\s)?(?:to|of|for)\s(?:the\s)?",
        "{A}, the successor to {B}, opened.",
    ),
    Between(
        "its-successor",
        "replaces",
        r"[’']s?\s(?:successor|replacement)(?:\s(?:body|organisation))?,?\s(?:the\s)?",
        "{A}’s successor, {B}, opened.",
        reverse=True,
    ),
    Between(
        "predecessor-of",
        "replaces",
        r",?\s\(?(?:which is\s|is\s|was\s|the\s|a\s)*(?:predecessor|forerunner)\s(?:body\s|organisation\s)?(?:to|of)\s(?:the\s)?",
        "{A} (the predecessor of {B}) ran it.",
        reverse=True,
    ),
    Between(
        "whose-arm",
        "part of",
        r",?\swhose\s(?:[\w-]+\s){0,3}?(?:arm|service|division|subsidiary|business|brand)s?\s(?:is|are|was|were)\s(?:known as\s|called\s)?(?:the\s)?",
        "{A}, whose fostering arm is known as {B}, grew.",
        reverse=True,
        named=True,
    ),
    Between(
        "its-predecessor",
        "replaces",
        r"[’']s?\spredecessor(?:\s(?:body|organisation))?,?\s(?:the\s)?",
        "{A}’s predecessor, {B}, closed.",
    ),
    Between(
        "formed-out-of",
        "replaces",
        r",?\s(?:which\s)?" + AUXILIARIES + r"(?:(?:formed|created|born|emerged|rose)\s(?:out of|from)"
        r"|(?:set up|established|created)\sto\s(?:replace|succeed))\s(?:the\s)?(?:(?:collapse|ashes|remains|demise|break-up)\sof\s)?(?:the\s)?(?:former\s|old\s)?",
        "{A}, formed out of the collapse of {B}, has 90 homes.",
        named=True,
    ),
    Between(
        "takes-over-from",
        "replaces",
        r",?\s(?:which\s|who\s)?"
        + AUXILIARIES
        + r"(?:tak(?:e|es|en|ing)|took)\s(?:over|on)\s(?:the\s)?(?:[\w’'-]+\s){0,5}?from\s(?:the\s)?",
        "{A} took over the contract from {B}.",
        named=True,
    ),
)
