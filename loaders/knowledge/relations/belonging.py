"""Owns the words between two bodies that say whose part one is.

Patterns are read over a sentence in lower case; `loaders.language.relations.pairs` finds the bodies in it.
"""

# ruff: noqa: E501

from __future__ import annotations

from loaders.knowledge.relations.pieces import ARTICLE, AUXILIARIES, COUNTED, WHICH, Between

_JOINED = r"consorti|partnership|alliance|federation|group|cluster|network|coalition|collaborati|pilot|scheme|programme"

BELONGING: tuple[Between, ...] = (
    Between(
        "consortium-of",
        "part of",
        r"\s?(?:consortium\s|partnership\s|alliance\s)?[,–-]?\s?(?:(?:is\s|was\s)?(?:made up\s)?of|comprising"
        r"|comprises|includes|consisting of|which (?:includes|comprises)|including|bringing together"
        r"|involving|involves|between)\s(?:[\w-]+\s){0,4}?[(:]?",
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
        r"(?:part|members?|subsidiar(?:y|ies)|divisions?|trading arms?)\sof\s" + ARTICLE,
        "{A} will become part of {B} in May.",
    ),
    Between(
        "unit-of",
        "part of",
        r",?\s\(?(?:which\s)?(?:(?:(?:is|was)\s)?an?\s(?:[\w’'-]+\s){1,6}?and\s)?(?:(?:is|are|was|were|has been|have been|had been)\s)?(?:(?:also|now|then|formally|still|itself)\s)?(?:(?:working|operating|run|delivered|acting)\sas\s)?"
        r"(?:(?:an?|the|one|another|its)\s(?:of\s(?:the\s)?)?)?(?:(?!(?:in|at|for|by|to|with|of|and|or|as|that|whose|became|becoming|become|has|had|parent|holding|sister|umbrella)\s)[\w-]+\s){0,4}?"
        r"(?:part|member|members|division|subsidiary|subsidiary company|trading company|arm|branch|directorate|unit|agency"
        r"|section|network|site|campus|wing|committee|sub-committee|subcommittee|brand|affiliate|service|programme"
        r"|franchise|chapter|trading name|operation|offshoot|department|company|project|health board)s?\s(?:of|within)\s"
        + ARTICLE,
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
        r"(?:,?\s|\s[–-]\s)\(?(?:which\s|that\s|(?:an?|the)\s(?:[\w-]+\s){1,5}|(?:(?:is|was|are|were)\s)?(?:one of|among)\s[^,.;]{2,50}?\s)?"
        + AUXILIARIES
        + r"(?:(?:became|becomes)\s)?(?:(?:majority|wholly|fully|partly|part|ultimately|half|privately|directly|in turn|\d+(?:%|\sper\scent))[\s-])?"
        r"(?:(?:run|managed|owned|operated|funded|built)\s(?:and|or)\s)?(?:run|managed|owned|operated|hosted|controlled|administered)"
        r"(?:\sby,[^,]{1,40},|\sby)\s" + ARTICLE,
        "{A}, run by {B}, was rated good.",
        named=True,
    ),
    Between(
        "runs",
        "part of",
        WHICH
        + AUXILIARIES
        + r"(?:runs?|ran|running|manag(?:es?|ing)|operat(?:es?|ing)|owns?|owned|runs and owns|(?:is\s)?responsible for(?: the management of)?|includes?|comprises?|consists? of)\s(?:both\s)?"
        + ARTICLE
        + COUNTED,
        "{A}, which runs the {B}, lost money.",
        reverse=True,
        second=r"hospital|infirmary|medical centre|\bhome\b|clinic|\bunit\b|centre|hospice|practice|surgery|house|lodge|\bcourt\b|school|college|academy|service",
        named=True,
    ),
    Between(
        "owns",
        "part of",
        r",?\s(?:which\s|that\s)?"
        + AUXILIARIES
        + r"(?:(?:wholly|fully|jointly)\s)?(?:owns?|(?:owns?|manages?|runs?) and (?:runs?|operates?|manages?|owns?)"
        r"|hosts?|is the (?:sole |main |majority |ultimate )?(?:owner|operator|parent(?: company)?|shareholder) (?:of|in)"
        r"|(?:runs|operates)(?=\s(?:the\s)?(?:[\w-]+\s){0,3}?(?:agency|company|firm|charity|chain|brand|business)\s))\s"
        + ARTICLE,
        "{A} also owns {B}.",
        reverse=True,
        named=True,
    ),
    Between(
        "has-businesses",
        "part of",
        WHICH
        + r"(?:operates?|owns?|has|runs?|comprises?|includes?)\s(?:both|two|three|four|five|six|several|\d+)\s(?:[\w’'-]+\s){0,3}?"
        r"(?:businesses|companies|subsidiaries|brands|divisions|arms|charities|firms)\s?[:,(–-]\s?(?:the\s|an?\s(?:[\w-]+\s){1,4}?)?",
        "{A} has two main businesses: {B} and others.",
        reverse=True,
        named=True,
    ),
    Between(
        "which-it-owns",
        "part of",
        r"(?:\s\([^)]{2,12}\))?,\swhich\s(?:the\s)?",
        "{A}, which {B} set up in May, grew.",
        named=True,
        after=r"\s(?:has\s|had\s|also\s|then\s|now\s)?(?:owns?|owned|runs?|ran|operates?|manages?|managed|set up|founded|established)\b(?!\s(?:by|in partnership|jointly))",
    ),
    Between(
        "by-ownership",
        "part of",
        r",?\s(?:[^.;]{0,110}?\s)?(?:via|through|by)\s(?:its\s|the\s)?ownership\sof\s" + ARTICLE,
        "{A} ran nine surgeries through its ownership of {B}.",
        reverse=True,
        named=True,
    ),
    Between(
        "sets-up-its-own",
        "part of",
        r"\s"
        + AUXILIARIES
        + r"(?:established|set up|created|formed|launched|launch(?:es|ing)?|sets up|creat(?:es|ing)|opened|founded)\s"
        r"(?:(?:its|their|our)\s(?:own\s|new\s|first\s)*"
        r"|an?\s(?:[\w-]+\s){0,3}(?:subsidiary|social enterprise|company|trading arm|charity|joint venture|partnership|service|brand)(?:\s[\w-]+){0,2},?\s(?:called|named|known as)\s)"
        + ARTICLE,
        "{A} has launched its new {B}.",
        reverse=True,
        named=True,
    ),
    Between(
        "joined-under",
        "part of",
        r",?\s" + AUXILIARIES + r"(?:led|headed|co-ordinated|coordinated|chaired)\sby\s" + ARTICLE,
        "{A}, led by {B}, won.",
        reverse=True,
        first=_JOINED,
        named=True,
    ),
    Between(
        "a-company-of",
        "part of",
        r",?\s(?:(?:is|was|are)\s)?(?:now\s)?an?\s",
        "{A} is an {B} company.",
        named=True,
        after=r"(?:\s(?:group|care))?\s(?:company|subsidiary|brand|business|home|hospital|care home)\b",
    ),
    Between(
        "whose-members",
        "part of",
        r",?\swhose\s(?:[\w-]+\s){0,2}?(?:members|partners|subsidiaries|services|homes|hospitals|companies|brands)\s(?:\w+\s)?(?:are|include|included|were)\s(?:the\s)?",
        "{A}, whose members include {B}, agreed.",
        reverse=True,
        named=True,
    ),
    Between(
        "comprises",
        "part of",
        r"(?:\s\([^)]{1,40}\))?(?:"
        + WHICH
        + r"(?:comprises|comprised|is made up of|are made up of|consists of|brings together|brought together)"
        r"|,?\s(?:comprising|made up of|consisting of|incorporating|encompassing|bringing together)|’s members (?:are|include))\s(?:the\s)?"
        r"(?:(?:leaders|representatives|members|staff|experts|partners|officers)\s(?:from|of)\s)?" + ARTICLE,
        "{A}, a company that comprises {B}, was sold.",
        reverse=True,
        named=True,
    ),
    Between(
        "parent-company",
        "part of",
        r"(?:\s(?:parent|owner)|[’']s?\s(?:[\w-]+\s){0,2}?(?:(?:parent|holding|umbrella|host)(?:\s(?:company|group|charity|firm|body|organisation))?|owners?|operators?|(?:service )?providers?|sponsors?))(?:,|\sis|\swas|\sare|\swere)?\s"
        + ARTICLE,
        "{A}’s parent company, {B}, made a loss.",
        named=True,
    ),
    Between(
        "parent-of",
        "part of",
        r",?\s(?:is\s|which is\s)?(?:the\s)?(?:(?:new|current|then|sole|main|majority|ultimate|former)\s)?(?:owners?|operators?|parent(?:\s\w+)?)\sof\s"
        + ARTICLE,
        "{A}, the owner of {B}, made a loss.",
        reverse=True,
        named=True,
    ),
    Between(
        "subsidiary",
        "part of",
        r"[’']s?\s(?:[\w-]+\s){0,2}?(?:subsidiar(?:y|ies)(?: company| companies)?|arms?|divisions?|offshoots?|branch surgery|satellite surgery|sister (?:home|surgery|company|charity|service)),?(?:\s[–-])?\s(?:called\s|named\s|are\s|include\s)?(?:the\s)?",
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
        "into-a-subsidiary",
        "part of",
        r"(?:[’']s?)?,?\s(?:[^.;]{0,140}?\s)?(?:to|into|via|through|in|form|forming|create|creating|set up|setting up|establish|establishing)\s(?:an?|its|their|the)\s"
        r"(?:new\s|proposed\s|wholly[ -]owned\s|private\s|separate\s)*(?:subsidiary|subco|arm’s[ -]length)(?:\scompany)?,?\s(?:called\s|named\s|known as\s)?(?:the\s)?",
        "{A} plans to move 800 staff to a wholly owned subsidiary, {B}.",
        reverse=True,
        named=True,
    ),
    Between(
        "trading-as",
        "part of",
        r",\s(?:which\s)?(?:trad(?:es|ed|ing)|operat(?:es|ing))\sas\s(?:the\s)?",
        "{A}, trading as {B}, was fined.",
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
        after=r"(?!\s(?:report|rating|inspection|registration|inspector|funding|grant|contract|rule|standard|guidance|licence|campaign|survey|appeal|programme|strategy|plan|review|award|conference|magazine|study|scheme|project|page|channel|account|website|leader|councillor|mp|contract|branch|branches|activist)s?\b)",
        named=True,
    ),
    Between(
        "belongs-within",
        "part of",
        r"\s"
        + AUXILIARIES
        + r"(?:(?:(?:sits?|sitting|falls?|comes?|work(?:s|ed|ing)?|operat(?:es|ed|ing))\s)(?:as\san?\s(?:[\w-]+\s){1,4})?|an?\s(?:[\w-]+\s){1,4})(?:entirely\s)?within\s(?:the\s)?",
        "{A} is a charity within {B}.",
        named=True,
    ),
    Between(
        "affiliated",
        "part of",
        r",?\s(?:which\s)?" + AUXILIARIES + r"affiliated\s(?:to|with)\s" + ARTICLE,
        "{A} is affiliated to {B}.",
        named=True,
    ),
    Between(
        "based-in",
        "part of",
        r",?\s(?:which\s)?" + AUXILIARIES + r"(?:based|housed|located)\s(?:at|in|within)\s(?:the\s)?",
        "{A} is based at {B}.",
        first=r"unit|centre|institute|group|school|department|laborator|collaborat|observatory|programme",
        second=r"university|college|school|institute|hospital|trust",
        named=True,
    ),
    Between(
        "under-its-umbrella",
        "part of",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:operat(?:es?|ed|ing)|work(?:s|ed|ing)?|run(?:s|ning)?|sits?|falls?|comes?)\sunder\s(?:the\s)?",
        "{A} works under the {B} umbrella.",
        after=r"(?:[’']s?)?\s(?:group\s|company\s)?(?:umbrella|banner|brand)\b",
        named=True,
    ),
    Between(
        "branches-at",
        "part of",
        r"\s"
        + AUXILIARIES
        + r"(?:has|have|with)\s(?:[\w-]+\s)?(?:branches|bases|units)\s(?:at|in|within)\s"
        + ARTICLE
        + COUNTED,
        "{A} has branches at {B}.",
        second=r"university|college|school|institute",
        named=True,
    ),
    Between(
        "together-form",
        "part of",
        r"(?:(?:,|\sand)\s[^.;]{3,150}?)?,?\s(?:together\s|jointly\s)?(?:form|make up|formed)\s(?:the\s)?",
        "{A}, charities and volunteers form the {B}.",
        second=_JOINED,
        named=True,
        spreads=True,
    ),
    Between(
        "member-or-subsidiary",
        "part of",
        r"\s(?:member|subsidiary|affiliate|division|offshoot)(?:\s(?:organisation|charity|company|firm|association))?s?,?\s(?:the\s)?",
        "{A} subsidiary {B} made a loss.",
        reverse=True,
        named=True,
    ),
    Between(
        "joins",
        "part of",
        r"\s" + AUXILIARIES + r"(?:join(?:s|ed|ing)?|belongs? to|subsumed (?:in)?(?:to"
        r"|by))\s(?:the\s)?",
        "{A} has joined {B}.",
        second=r"(?<!\w)(?!aim\b)\w",
        after=r"(?!,?\s(?:in|to)\s(?:work|set|creat|form|develop|launch|deliver|run|build|provid|bid|call|urg|ask|campaign))",
    ),
    Between(
        "whose-arm",
        "part of",
        r",?\swhose\s(?:[\w-]+\s){0,3}?(?:arm|service|division|subsidiary|business|brand)s?\s(?:is|are|was|were)\s(?:known as\s|called\s)?(?:the\s)?",
        "{A}, whose fostering arm is known as {B}, grew.",
        reverse=True,
        named=True,
    ),
)
