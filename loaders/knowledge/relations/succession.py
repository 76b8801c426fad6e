"""Owns the words between two bodies that say which one merged with, bought or replaced which.

Patterns are read over a sentence in lower case; `loaders.language.relations.pairs` finds the bodies in it.
"""

# ruff: noqa: E501

from __future__ import annotations

from loaders.knowledge.relations.pieces import ARTICLE, AUXILIARIES, COUNTED, Between

SUCCESSION: tuple[Between, ...] = (
    Between(
        "merged",
        "merged with",
        r"\s"
        + AUXILIARIES
        + r"(?:(?:merg(?:e|es|ed|ing)|amalgamat(?:e|es|ed|ing)|combin(?:e|es|ed|ing)|unit(?:e|es|ed|ing)|integrat(?:e|es|ed|ing)|unif(?:y|ies|ied|ying))\s(?:fully\s|formally\s)?(?:with|into)"
        r"|absorbed (?:in)?(?:to|by))\s" + ARTICLE,
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
        "joins-to-form-one",
        "merged with",
        r"\s"
        + AUXILIARIES
        + r"(?:join(?:s|ed|ing)?|come|came|coming|link(?:s|ed|ing)?|team(?:s|ed|ing)?)\s(?:forces\s|together\s|up\s)?with\s"
        + ARTICLE,
        "{A} will join forces with {B} to form one charity.",
        named=True,
        after=r"[^.;]{0,40}?\sto\s(?:form|create|become|make)\s(?:one|a\s(?:new|single|larger|merged|combined))\s(?!service|scheme|partnership|hub)",
    ),
    Between(
        "in-talks-about-a-merger",
        "merged with",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:(?:in|hold(?:ing|s)?|having|held|entered|begun|started|opened)\s)(?:[\w-]+\s){0,3}?(?:talks|discussions|negotiations)\swith\s"
        + ARTICLE,
        "{A} is in talks with {B} about a merger.",
        named=True,
        after=r"[^.;]{0,40}?\b(?:merg(?:e|er|ing)|joining forces|amalgamat)",
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
        "formed-by-merger",
        "merged with",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:formed|created|established|set up|born|launched|founded|came into (?:being|existence|effect))\b[^.;]{0,110}?\s"
        r"(?:merger|fusion|amalgamation|coming together|integration|joining together|merging|unification|union)\s(?:of|between)\s(?:[\w ]{3,30}:\s)?(?:the\s)?",
        "{A} was formed in May, following a merger of {B}.",
        named=True,
    ),
    Between(
        "formed-when",
        "replaces",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:formed|created|established|born)\s(?:[^.;,]{0,40}?\s)?(?:when|as|after)\s(?:the\s)?",
        "{A} was formed in 2012 when {B} merged.",
        named=True,
        after=r"[^.;]{0,40}?\s(?:merged?|joined|came together|amalgamated|combined|united)\b",
    ),
    Between(
        "acquired",
        "acquires",
        r"\s"
        + AUXILIARIES
        + r"(?:(?:sign|reach|agree|str(?:ike|uck)|complet|announc|clos|finalis)\w*\s(?:an?|its|the)\s(?:[\w£.,-]+\s){0,4}?(?:deal|agreement|contract|offer|bid|plans?)\sto\s"
        r"|exchang(?:ed|ing)\scontracts\sto\s|agreed\sterms\sto\s|(?:won|gained|received|been given)\s(?:approval|permission|the go-ahead)\sto\s)?"
        r"(?:acquir(?:e|es|ed|ing)|bought|buy(?:s|ing)?|purchas(?:e|es|ed|ing)|tak(?:e|es|en|ing) over|took over|(?:snapp|swallow)(?:ed|ing)? up|rescued)\s(?:out\s)?"
        r"(?:(?:the\s|an?\s)?(?:(?:(?:entire|whole|issued|share|shared)\s)+capital\sof|(?:\w+\s)?(?:majority|controlling|minority|\d+(?:%|\sper\scent))\s(?:stake|share|interest|shareholding)\sin"
        r"|(?:(?:[\w’'-]+\s){0,3}?business|assets|portfolio|homes)(?:\sand\sassets)?\sof)\s)?(?:(?:the\s)?(?:management|running|operation|control|ownership|responsibility)\s(?:of|for)\s)?"
        + ARTICLE
        + COUNTED,
        "{A} bought {B} in November.",
        named=True,
    ),
    Between(
        "which-it-bought",
        "acquires",
        r"(?:\s\([^)]{2,12}\))?,\swhich\s(?:the\s)?",
        "{A}, which {B} bought in May, grew.",
        reverse=True,
        named=True,
        after=r"\s(?:has\s|had\s|also\s|then\s|later\s|recently\s|since\s)*(?:acquired|bought|purchased|took over|taken over|rescued)\b(?!\sby)",
    ),
    Between(
        "takes-a-stake",
        "acquires",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:took|tak(?:e|es|en|ing)|secured|gained)\s(?:an?|its|full)\s(?:(?:majority|controlling|\d+(?:%|\sper\scent))\s)?(?:stake|shareholding|interest|control|ownership)\s(?:in|of)\s"
        + ARTICLE,
        "{A} took a majority stake in {B}.",
        named=True,
    ),
    Between(
        "pays-for",
        "acquires",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:paid|pays?|paying|spen[dt](?:ing)?)\s(?:[\w-]+\s){0,3}?£[\w.,]+\s(?:\w+\s){0,2}?(?:for|on\s(?:buying|acquiring)|to\s(?:buy|acquire|purchase))\s"
        + ARTICLE,
        "{A} paid £3m for {B} in May.",
        named=True,
        after=r"(?:,|\s(?:in|last|this|when|and|from)\b|\.\s?$|[.;])",
    ),
    Between(
        "acquired-by",
        "acquires",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:acquired|bought|purchased|taken over|snapped up|rescued|sold(?!(?:\soff)?\sby\s))\s"
        r"(?:(?:in|on) (?:[\w ]{1,20} )?\d{4}\s|for [^.;,]{1,40}\s|off\s|earlier this \w+\s|last \w+\s|out\s)?(?:by|to)\s"
        r"(?:an?\s(?:group|consortium)\sof\s(?:[\w-]+\s){1,4}?(?:including|led by)\s)?" + ARTICLE,
        "{A} was bought by {B}.",
        True,
        named=True,
    ),
    Between(
        "sold-to",
        "acquires",
        r"\s"
        + AUXILIARIES
        + r"(?:sold|sells?|selling|offload(?:s|ed|ing)?|divest(?:s|ed|ing)?|transfer(?:s|red|ring)?(?=\s(?!the contract)[^.;]{0,60}?\b(?:services?|homes?|hospitals?|business|responsibility|management|functions?|staff)\b)|hand(?:s|ed|ing) over)\s(?:off\s)?(?:[^.;]{1,100}?\s)to\s"
        + ARTICLE,
        "{A} sold its mental health arm to {B}.",
        reverse=True,
        named=True,
    ),
    Between(
        "takeover-of",
        "acquires",
        r"(?:[’']s?)?\s(?:[\w£.,-]+\s){0,4}?(?:takeover|acquisition|purchase|buyout|buy-out)s?\sof\s"
        + ARTICLE
        + COUNTED,
        "{A}’s takeover of {B} is complete.",
        named=True,
    ),
    Between(
        "its-takeover-by",
        "acquires",
        r"[’']s?\s(?:[\w£.,-]+\s){0,4}?(?:takeover|acquisition|purchase|buyout|buy-out)\sby\s" + ARTICLE,
        "{A}’s buyout by {B} is complete.",
        reverse=True,
        named=True,
    ),
    Between(
        "its-offer",
        "acquires",
        r"[’']s?\s(?:[\w£.,-]+\s){0,4}?(?:offer|takeover bid)\s(?:for|of)\s" + ARTICLE,
        "{A}’s offer for {B} was accepted.",
        named=True,
    ),
    Between(
        "agreed-takeover",
        "acquires",
        r"\s"
        + AUXILIARIES
        + r"(?:(?:complet|agree|announc|finalis|approv|propos|confirm|seal|clos)\w*|made|makes|making)\s(?:the|its|an?)?\s?(?:[\w£.,-]+\s){0,4}?"
        r"(?:takeover|acquisition|purchase|buyout|buy-out)(?:\s(?:deal|bid|offer))?\s(?:of|for)\s" + ARTICLE,
        "{A} has completed its £3m takeover of {B}.",
        named=True,
    ),
    Between(
        "by-its-purchase",
        "acquires",
        r"[’']?s?,?\s(?:[^.;]{0,90}?\s)?(?:following|after|with|through|by|via|including|includes?|included|despite|since|from)\s(?:the|its|an?|their)\s(?:[\w£.,-]+\s){0,3}?"
        r"(?:takeover|acquisition|purchase|buyout|buy-out)\sof\s" + ARTICLE,
        "{A} now has 90 beds following the purchase of {B} in May.",
        named=True,
        after=r"(?!\sby\b)",
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
        "functions-go-to",
        "replaces",
        r"[’']s?\s(?:[\w-]+\s){0,3}?(?:functions|responsibilities|duties|powers|work)\s(?:"
        + AUXILIARIES
        + r")(?:(?:moved?|moving|transfer(?:red|s)?|pass(?:ed)?|shift(?:ed)?|go|handed over)\s)to\s(?:the\s)?",
        "{A}’s functions will transfer to {B}.",
        True,
        named=True,
    ),
    Between(
        "to-go-to",
        "acquires",
        r"[’']s?\s(?:[\w-]+\s){0,4}?(?:services?|homes?|hospitals?|practices?|contracts?|staff|wards?)\s(?:"
        + AUXILIARIES
        + r")(?:(?:moved?|moving|transfer(?:red|s)?|pass(?:ed)?|shift(?:ed)?|go|handed over)\s)?to\s(?:the\s)?",
        "{A}’s community services will transfer to {B}.",
        True,
        named=True,
    ),
    Between(
        "replaced",
        "replaces",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|supersed(?:e|es|ed|ing)|tak(?:e|es|ing) over from|took "
        r"over from|takes the place of)\s(?:the\s)?(?:former\s|old\s)?" + ARTICLE + COUNTED,
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
        "takes-on-functions",
        "replaces",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:tak(?:e|es|en|ing)|took|assum(?:e|es|ed|ing)|inherit(?:s|ed|ing)?|br(?:ing|ings|ought|inging)\stogether|merg(?:es|ed|ing))\s(?:on\s|over\s)?(?:all\s|most\s|many\s)?(?:of\s)?(?:the\s)?"
        r"(?:functions|responsibilities|duties|roles?|powers|remits?|work)\s(?:previously\sheld\s)?(?:of|by|from)\s(?:[\w ]{3,40}:\s)?(?:the\s)?(?:former\s|old\s)?",
        "{A} took on the functions of three bodies: the {B}.",
        named=True,
    ),
    Between(
        "replaced-by",
        "replaces",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:abolished and\s)?(?:replaced|succeeded|superseded)\s(?:[^,.;]{0,30}?\s)?by\s"
        + ARTICLE,
        "{A} was abolished and replaced by {B}.",
        True,
    ),
    Between(
        "known-until",
        "replaces",
        r",?\s(?:\(|(?:which\s)?(?:was|were|had been)\s)(?:(?:then|previously|formerly|originally|once|first)\s)?(?:known as|called|named)\s(?:the\s)?",
        "{A} was known as {B} until May.",
        named=True,
        after=r"[^.;,]{0,12}\suntil\b",
    ),
    Between(
        "new-name",
        "replaces",
        r",?\s(?:(?:is|was|will be|becomes?|became)\s(?:[\w ]{1,25}\s)?)?(?:the\s)?new\sname\s(?:for|of)\s(?:the\s)?",
        "{A} is the new name for {B}.",
        named=True,
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
        r",?\s\(?(?:(?:formerly|previously|once|originally|then|until [\w ]{4,20}|at that time)\s(?:known as\s|called\s|named\s|trading as\s|branded\s|the\s)*"
        r"|(?:(?:which\s|that\s)?(?:was\s|had been\s))?(?:first\s|originally\s)?(?:established|founded|formed|set up|opened|launched|registered|began life|started life|started|began)\s(?:[\w ,]{0,40}\s)?as\s(?:the\s)?)",
        "{A}, formerly {B}, has 90 beds.",
        named=True,
    ),
    Between(
        "renamed",
        "replaces",
        r"\s"
        + AUXILIARIES
        + r"(?:rebranded|relaunched|reconstituted|renamed|known|chang(?:ed|es|ing) (?:its|their|our) name|operat(?:ed|es|ing)|trad(?:ed|es|ing))\s"
        r"(?:itself\s)?(?:as|to|under the (?:new )?name(?: of)?)\s(?:the\s)?",
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
        "its-predecessor",
        "replaces",
        r"[’']s?\spredecessor(?:\s(?:body|organisation))?,?\s(?:the\s)?",
        "{A}’s predecessor, {B}, closed.",
    ),
    Between(
        "formed-out-of",
        "replaces",
        r",?\s(?:which\s)?" + AUXILIARIES + r"(?:(?:formed|created|born|emerged|rose)\s(?:out of|from)"
        r"|(?:set up|established|created|opened|built|launched|formed)\s(?:[\w ]{0,20}\s)?to\s(?:replace|succeed))\s(?:the\s)?(?:(?:collapse|ashes|remains|demise|break-up)\sof\s)?(?:the\s)?(?:former\s|old\s)?",
        "{A}, formed out of the collapse of {B}, has 90 homes.",
        named=True,
    ),
    Between(
        "takes-over-from",
        "replaces",
        r",?\s(?:which\s|who\s)?"
        + AUXILIARIES
        + r"(?:tak(?:e|es|en|ing)|took)\s(?:over|on|back)\s(?:the\s)?(?:[\w’'-]+\s){0,9}?from\s(?:the\s)?",
        "{A} took over the contract from {B}.",
        named=True,
    ),
)
