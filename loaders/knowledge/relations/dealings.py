"""Owns the words between two bodies that deal with each other: who commissions, regulates, represents or funds whom.

Patterns are read over a sentence in lower case; `loaders.language.relations.finding` finds the bodies in it.
"""

# ruff: noqa: E501

from __future__ import annotations

from loaders.knowledge.relations.pieces import ARTICLE, AUXILIARIES, REGULATOR, Between

_TITLE = r"magazine|times|journal|gazette|herald|chronicle|news\b|weekly|review|bulletin|post\b|today|care\b"
"""In the name of a newspaper or magazine."""
_COMMISSIONER = r"council|\bccgs?\b|commissioning|\bpcts?\b|\bpct\b|primary care trust|\bicb\b|integrated care board|^nhs |health board|health authority|department|borough|government|\bdh\b|\bdhsc\b|authority"
"""In the name of a body that buys services for others."""

DEALINGS: tuple[Between, ...] = (
    Between(
        "commissions",
        "commissions",
        r",?\s(?:which\s)?"
        + AUXILIARIES
        + r"(?:commission(?:s|ed|ing)?|contract(?:s|ed)? with|buys services from|awarded (?:a|the) "
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
        + r"(?:commissioned|contracted|hired|employed|procured|engaged|selected|chosen|commissioned and funded)\s(?:jointly\s)?by\s"
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
        + r"(?:provid\w+|deliver\w+|runs?|running|manag\w+|operat\w+)\s(?:[\w’'-]+\s){1,8}?(?:services?|homes?|contracts?|support|care|hubs?|clinics?|helplines?)\s(?:for|to)\s"
        + ARTICLE,
        "{A} provides carers’ services for {B} Council.",
        reverse=True,
        second=_COMMISSIONER,
    ),
    Between(
        "contract-with",
        "commissions",
        r"(?:[’']s?)?,?\s(?:[^.;]{0,60}?\s)?(?:contract|contracts|service level agreement)\s(?:[^.;]{0,40}?\s)?with\s"
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
        + r"(?:announced|confirmed|said|revealed|decided|agreed)\s(?:[\w ]{0,20}\s)?that\s"
        + ARTICLE,
        "{A} has announced that {B} is the preferred bidder.",
        named=True,
        after=r"(?:,[^.;]{1,60},)?\s(?:is|was|has been|will be|had been)\s(?:[\w-]+\s){0,3}?(?:preferred|winning|successful)\s(?:bidder|provider|contractor|supplier)\b",
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
        + r"(?:ch(?:ose|osen|ooses)|select(?:s|ed)|pick(?:s|ed)|nam(?:es|ed)|engag(?:es|ed)|contract(?:s|ed)|select(?:s|ed)|us(?:es|ed)|pa(?:ys|id)|task(?:s|ed)|ask(?:s|ed)|brought in)\s"
        + ARTICLE,
        "{A} chose {B} to run the clinic.",
        after=r"\s(?:to (?:run|provide|deliver|manage|operate|take over|carry out|conduct|undertake|evaluate|lead)|(?:as\s(?:(?:its|the|their|a)\s)?|its\s|the\s)(?:[\w-]+\s){0,2}(?:provider|bidder|partner|contractor))\b",
    ),
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
        r"(?:of|for))\s(?:[^.,;]{0,40}?\s)?",
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
        r"(?:grants?|funding|money|donation|investment|£[\w.,]+(?:\s\w+)?)\s(?:[^.;]{0,40}?\s)?(?:from|by)\s" + ARTICLE,
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
        + r"(?:supported|backed|helped|made possible|boosted|enabled)\sby\s(?:[\w£.,-]+\s){0,5}?(?:funding|grants?|donations?|investment|money|cash|awards?|loans?|£[\w.,]+)\s(?:of\s£[\w.,]+\s(?:\w+\s)?)?from\s"
        + ARTICLE,
        "{A} is supported by a grant from {B}.",
        reverse=True,
        named=True,
    ),
    Between(
        "support-from-funder",
        "funds",
        r",?\s(?:which\s)?" + AUXILIARIES + r"receiv(?:e|es|ed|ing)\s(?:[\w-]+\s){0,2}?support\sfrom\s" + ARTICLE,
        "{A} receives core support from {B}.",
        reverse=True,
        second=r"department|lottery|fund\b|foundation|council|government|children in need|comic relief|ccg|board|lloyds",
        named=True,
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
        r"(?:[’']s)?,?\s(?:is\s|was\s|are\s)?(?:an?\s)?(?:[\w-]+\s){0,3}?(?:partnership|joint venture|collaboration|alliance)\s(?:with|between)\s"
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
        r"(?:[’']s?|\sand(?:\sits)?)\s(?:[\w-]+\s){0,2}?partners?,?\s(?:including\s|such as\s|are\s|include\s|is\s)?(?:the\s)?",
        "{A}’s partners {B} agreed.",
    ),
    Between(
        "works-with",
        "partner in",
        r",?\s(?:[^.;,]{0,50}?\s)?(?:in partnership with|jointly with|alongside|together with|along with|work(?:s"
        r"|ed|ing)? (?:closely )?with|teamed up with|in collaboration with|partner(?:s|ed|ing)? "
        r"with|in conjunction with|joint venture with|shared with)\s" + ARTICLE,
        "{A} will run the unit in partnership with {B}.",
        named=True,
    ),
    Between(
        "deal-with",
        "partner in",
        r"\s(?:[^.;,]{0,60}?\s)?(?:agreement|deal|contract|memorandum|concordat|partnership|working relationship"
        r"|compact)\s(?:[^.;,]{0,40}?\s)?with\s" + ARTICLE,
        "{A} signed a section 75 agreement with {B}.",
        named=True,
    ),
)
