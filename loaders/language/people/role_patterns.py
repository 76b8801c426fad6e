"""Owns the patterns of role phrases around a person, over text in which bodies and people are blotted out."""

from __future__ import annotations

import re

from loaders.knowledge.bodies.definite_nouns import REFERRED_BODIES
from loaders.knowledge.people.role_words import HEADS, MODIFIERS
from loaders.language.marked_text import BODY, PERSON
from loaders.language.word_patterns import LatePattern, either

_HEADS = (
    rf"(?!(?:principal|expert|specialist)\s(?!of\b|at\b|for\b|in\b|and\b|with\b|on\b)[a-z])(?:{either(HEADS)})(?![\w-])"
)
_MODIFIER = rf"(?:{either(MODIFIERS)})(?![\w’'])"
_NOUN = either(REFERRED_BODIES)
_STOP = (
    r"(?:said|says|told|is|was|has|had|will|would|who|which|that|he|she|they|but|at|because|as|when|while|after|before|"
    r"by|from|to|with|warned|added|until|since|during|around|about|amid|following|where|look(?:s|ing)?|in\sthe)\b"
)
_TO_BODY = rf"(?:at|on|of|for|in|and)\s(?:the\s)?{BODY}"
_WORD_OF_SUBJECT = rf"(?!{_STOP})(?!{_TO_BODY})[\w’'&/-]++"
_TO_AND = rf"(?:(?!{_STOP})(?-i:[a-z])[\w’'-]*,?\s){{1,6}}?and\s"
"""The rest of a list of subjects, up to its last: "communities, equalities, public health and care"."""
_TO_LAST = (
    rf"(?:(?!{_STOP})[\w’'&-]+,?\s){{1,6}}?(?:and|&)\s(?:[\w’'-]+\s){{0,2}}[\w’'-]+(?:\s(?:at|for|of)|,)"
    rf"\s(?:the\s)?{BODY}"
)
"""The same in any case where a body follows: "Head of Policy, Public Affairs and Campaigns at X"."""
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|"
    r"october|november|december)(?=\s\d|[.,;]|$))\b"
)
TERM = (
    r"(?:the\s)?(?:(?:remainder|rest|duration)\b|(?:(?:next|coming|forthcoming|following|past|last|current|municipal|ensuing)\s)?"
    r"(?:\w+\s)?(?:year|years|months|term)\b)"
)
"""How long somebody holds a role, which is no part of it: "chair for the coming year"."""
_SUBJECT = (
    rf"(?:\s(?:of|for|in|on)\s(?!(?:the\s)?{BODY})(?!the\s(?:(?:new|combined|merged|shadow|joint)\s)?{_NOUN}\b)(?!\d)(?!{_DAY})(?!{TERM})"
    rf"(?:{_WORD_OF_SUBJECT}(?:\s|,\s(?={_TO_AND}|{_TO_LAST}))){{0,9}}{_WORD_OF_SUBJECT})"
)
"""What a role is for: "of adult and community services"; stops before a body."""
_CHIEF_OF = r"(?:officer|nurse|pharmacist|inspector|adviser|scientist|economist)(?![\w-])"
_SET_PHRASE = (
    rf"(?:chief(?:\s(?!{_STOP})[\w&-]++){{1,4}}?\s{_CHIEF_OF}|portfolio\sholder"
    r"|(?:ward|junior|senior|nursing|nurse|theatre)\ssister)"
)
_TITLE_WORD = rf"(?:{_MODIFIER}|{_HEADS})"
_FURTHER = r"(?:\s\([\w&,’' -]{2,30}\)|\s[–—-]\s(?-i:[A-Z])[\w&’'-]*(?:\s[\w&’'-]+){0,4}?)?"
"""What else a role says before its body: "Chief Executive Officer (CEO)", "Head of Service – Older People"."""
_ROLE_END = r"(?:\sof\sstate)?(?:[ -](?:designate|elect)(?![\w-]))?"
_ROLE = (
    rf"(?:{_TITLE_WORD}(?:{_ROLE_END}\s(?:and|&)\s(?:(?!{_STOP})[\w’'-]+\s(?={_HEADS}))?|[ /-])"
    rf"|{_SET_PHRASE}{_ROLE_END}\sand\s)*"
    rf"(?:{_SET_PHRASE}|{_HEADS}){_ROLE_END}"
)
"""One role or several: "interim chair", "deputy leader and cabinet member". Long, so each pattern has it once."""
_PRAISE = (
    r"(?:outstanding|great|inspirational|inspiring|fantastic|wonderful|brilliant|excellent|strong|true|passionate|"
    r"dedicated|exceptional|amazing|tireless|superb|terrific|natural|good)\s"
)
"""Adjectives behind which a role only praises: "she has been an outstanding leader"."""
_ANY = rf"(?:(?!{_STOP})(?!{_PRAISE})(?!(?:and|or|where|with|in|of|for|a|the)\b)[\w’'&-]++\s){{0,3}}?"
_AND_PLACE = r"(?:(?-i:[A-Z])[\w-]+\s(?:and|&)\s(?=(?-i:[A-Z])))?"
"""The first of two places between a body and the role: "X's Yorkshire and Humberside organiser"."""
_LINK = r"\s(?:at|of|for|in|with|on|to|from|within|(?:who\sworks|working|based|employed)\s(?:at|for|in|by|with))\s"


DESCRIBING = (
    r"(?:charity|enterprise|company|group|body|firm|organisation|union|tank|provider|regulator|consultancy|agency|"
    r"network|association|publisher|magazine|newspaper|university|council|trust|hospital|hospice)"
)
"""Nouns that say what a body is, right before its name."""


def _body(name: str) -> str:
    """A body, or "the trust" in the group `name`_noun; "X's Y" is Y, "the disability charity, the Y" is Y."""
    return (
        rf"(?:(?:(?:the|an?|both|each|its)\s)?(?:\w+\s|(?:[\w-]+\s){{0,4}}?{DESCRIBING},?\s(?:the\s)?)?"
        rf"(?:{BODY}+['’]s?\s)?(?P<{name}>{BODY}+)"
        rf"|(?:the|this|that|our)\s(?:\w+\s)??(?P<{name}_noun>{_NOUN})\b)"
    )


BEFORE = re.compile(
    rf"(?:(?P<owner>{BODY}+)(?:\s\({BODY}+\))?(?:['’]s?)?,?\s{_AND_PLACE}{_ANY}|\b(?P<its>its|their|whose|our)\s"
    rf"|\b(?:the|this|that|our)\s(?:\w+\s)??(?P<owner_noun>{_NOUN})(?:['’]s)?\s)?"
    rf"(?<![\w-])(?:(?:then|new)\s)*"
    rf"(?P<role>{_ROLE}(?:{_SUBJECT})?)"
    rf"(?:{_LINK}{_body('body')}|,\s(?:the\s)?(?P<tail>{BODY}+)(?=\s\(|,\sthe\s(?:right\s)?hon))?"
    r"(?:,\s(?:the|my)\s(?:right\s)?hon(?:\.|ourable)?\s(?:and\s\w+\s)?(?:member|friend)\b[^()\n]{0,60}(?=\s\())?"
    r"(?:\s(?:for|since|of)\s(?:[\w-]+\s){0,4}(?:\d{4}|years|months)(?=,))?"
    r"(?:\s\([^()\n]{0,60}\))?\]?(?:\s(?:is|was|were))?(?:\sat\sthe\stime)?(?:,|\s[–—-])?\s(?:(?:\d{2}-year-old|professor|doctor|sister)\s)?\(?$",
    re.I,
)
"""Ends where the person begins: "X's chief executive, ", "director of strategy at X, ", "Its chair "."""

WORD = re.compile(rf"(?<![\w{BODY}])(?:\w+|{BODY})")
OPENS_BEFORE = {word.casefold() for phrase in (*HEADS, *MODIFIERS) for word in WORD.findall(phrase)[:1]} | {
    BODY, "its", "their", "whose", "our", "the", "this", "that", "then", "new",
}  # fmt: skip
"""Words with which alone a match of `BEFORE` begins."""

_IS = (
    r",?\s(?:who\s|and\sI\s)?(?:(?:is|am|was|became|becomes|remains|as|has\s(?:also\s)?been|had\sbeen|(?:will|would|(?:is|was)\s(?:set\s|due\s)?to)\s(?:become|be))"
    r"|(?:(?:will|would|is\sto|to)\s)?(?:continue|continued|remained|(?:is\s)?continuing|remain|stay\son|act|serve)s?\sas"
    r"|(?:(?:has|had|is(?:\s(?:set\s|due\s)?to)?|was|will(?:\sbe)?)\s)?(?:served|acted|worked|serves|acts|works|continues|stays\son|(?:stood|stepped|standing|stepping|steps|stands|step|stand)\sdown|quit(?:s|ting)?|resign(?:ed|s|ing)?|retir(?:ed|es|ing|e))(?:\s(?:in|on|at|early|later|this|next|last)\s(?:[\w’]+\s){{0,3}}?[\w’]+)??"
    r"\s(?:as|from\s(?:his|her|the|their)\s(?:role|post|position|job)\s(?:as|of))"
    rf"|(?:(?:has|had|will|is\sto)\s)?(?:joined|joins|join|(?:took|takes?|taken)\sover)"
    rf"(?:\s(?:the\s)?(?P<joined>{BODY}+)|\sthe\s(?P<joined_noun>{_NOUN}))?(?:\s(?:in|last|this)\s(?:\w+\s)?\w+)?\sas"
    r"|(?:(?:is|was|will\sbe|has|had)\s)?(?:leaving|left|leaves?|quits?|quitting|moving|moved|moves|returns|returning|returned)\s"
    rf"(?:[^.;:\n{BODY}]{{0,60}}?\s)?to\s(?:become|be)"
    r"|(?:(?:has|had|will|is\sto)\s)?(?:assumed?|assumes|take[ns]?\s(?:up|on)|took\s(?:up|on)|start(?:s|ed)?(?:\sin)?|beg[aiu]ns?)"
    r"\s(?:the|an?|his|her|their)\s(?:new\s)?(?:role|post|position|job)\s(?:of|as)"
    r"|to\s(?:the|an?|its)\s(?:[\w-]+\s){0,2}?(?:role|post|position|job)\s(?:of|as))\s"
)
_APPOINTED = (
    r",?\s(?:who\s)?(?:has|had|have(?:\s(?:all|both))?|will|is(?:\s(?:due|set|expected))?|was|to)?\s?(?:been|be|to\sbe)?\s?(?:[a-z]+ly\s)?"
    r"(?:(?:re-?)?(?:appointed|elected)|named|made|confirmed|installed|(?:announced|chosen|selected|unveiled|nominated|recruited)(?=\sas\s))\s"
    r"(?:as\s|to\s(?:the|a|an)\s(?:[\w-]+\s){0,3}?(?:post|role|position|job)\s(?:of|as)\s)?"
)
_DETERMINERS = (
    r"(?:(?:the|an?|(?P<its>its|their|our)|his|her|now|currently|presently|still|also|then|new|formerly|previously|until\srecently"
    rf"|(?P<past>former|ex)(?=\s(?:\w+\s)?{BODY}))\s)*"
)
_INITIALS = r"\s\(?(?-i:[A-Z]{2,4}[a-z]?)\)?[,:]?\s"
"""How minutes shorten a name: "Ann Lee (AL) Director of Quality"."""
SET_BESIDE = LatePattern(rf"{_INITIALS}(?={_TITLE_WORD})", re.I)
AFTER = re.compile(
    r"(?:\s(?-i:(?=CEO\s|Chief\s(?:Executive|Operating|Nurs)|Chair(?:man|woman)?\s(?:of|at)\s|Director\s(?:of|at)\s"
    r"|(?:Shadow\s)?Secretary\sof\sState\b|(?:Shadow\s)?Minister\s(?:of|for)\s|Parliamentary\sUnder))|"
    rf"{_APPOINTED}|(?:{_INITIALS}|\s(?=the\s)|\)\s|[^\S\n]{{2,40}})(?=(?:the\s)?{_TITLE_WORD})|,\s|\s?\("
    rf"|[^\S\n]{{0,40}}[–—-][^\S\n]{{1,8}}|{_IS}){_DETERMINERS}(?:{BODY}+\s(?={BODY}))?{_ANY}"
    rf"(?:(?P<owner>{BODY}+)(?:\s\({BODY}+\))?(?:['’]s?)?\s{_ANY}|(?:the\s)?(?:\w+\s)??(?P<owner_noun>{_NOUN})['’]s\s)?"
    rf"(?P<role>{_ROLE}(?:{_SUBJECT})?)"
    rf"(?:(?!,\s(?:in|on|to|with)\s){_FURTHER},?{_LINK}{_body('body')}|(?:(?:,\s(?-i:[A-Z])[\w&’'-]*(?:\s[\w&’'-]+){{1,7}}|\s[–—-]\s(?-i:[A-Z])[\w&’'-]*(?:\s[\w&’'-]+){{0,5}}){{0,2}}(?:\s\([\w\s&]{{2,30}}\))?,|\s[–—-])\s{{1,4}}(?:the\s)?(?P<tail>{BODY}+)"
    rf"|\s(?P<next>{BODY}+))?",
    re.I,
)
"""Begins where the person ends: ", director of X at Y", " is head of Y", " (chair, Y)", " was appointed chair of Y"."""

LEFT = re.compile(
    rf"\s(?:(?:has|had|is|was|will(?:\sbe)?)\s)?(?:(?:left|leaves|leave|leaving|quit|quits|quitting)"
    rf"|(?:retires?|retired|retiring|resign(?:s|ed|ing)?)\sfrom)\s(?:the\s)?(?P<body>{BODY}+)"
)
"""Behind a name whose role stands before it: the body that the person left."""
ASIDE = LatePattern(
    rf"\s(?:/\s)?\((?:(?P<body>{BODY}+)|cross-?bench(?:er)?|independent|(?:aged\s)?\d{{2,3}}|[A-Z]{{2,3}}|(?:Lab|Con|Ind)\.?"
    rf"|(?:pictured|left|right|centre|above)[\w\s,]{{0,25}})\)"
    rf"(?=,?\s(?:{_TITLE_WORD}|(?:the|an?|its|former|{BODY}))[\s’'])"
    rf"|,\s(?:who(?!\s(?:is|was)\s(?:(?:also|now|currently|both)\s|(?:an?|the)\s[^,.;\n]{{0,60}}{BODY}))|whose|from|of|an?|aged|born)\s[^,.;\n]{{2,70}},(?=\s(?:is|was|has\sbeen|became|becomes|will\sbecome|had\sbeen)\s)"
    rf"|,\s(?:(?:aged\s)?\d{{2,3}}|pictured(?:\s[a-z]+)?|above|left|right)(?=,\s(?:(?:the|an?|its|former)\s|{_TITLE_WORD}\s|{BODY}))",
    re.I,
)
"""What stands between a name and the comma of its role: an age, a party, initials, where in a picture somebody is."""
BECOMES = re.compile(
    rf"(?:\s(?:in|of)\s[^,.;\n{BODY}{PERSON}]{{2,40}})?(?:,\s[A-Z][\w ]{{2,25}})?(?:\s\([^()\n]{{2,40}}\))?,"
    r"(?=\s(?:was\s(?:previously|formerly|earlier|once)|becomes|became|will\sbecome|"
    r"is\sto\sbecome|has\sbeen\s(?:appointed|named)|(?:takes|will\stake|is\sto\stake|has\staken|is\staking)\sover\sas|"
    r"joins|will\sjoin|has\sjoined|(?:takes|took|will\stake|is\sto\stake)\sup)\s)"
)
"""After one role, a new one: "Ann Lee, consultant at X, becomes medical director"."""
TAKEN_ON = re.compile(
    rf"(?P<body>{BODY}+)\s(?:[\w’',-]+\s){{0,6}}?(?:welcom\w+|appoint\w*|hir(?:ed|es|ing)|recruit\w*|nam(?:ed|es)|elect(?:ed|s)|"
    r"pick(?:ed|s)|select(?:ed|s)|chos(?:en|e)|announc\w+)\s(?:(?:the\sappointment\sof|back)\s)?$",
    re.I,
)
"""A body that takes somebody on, right before the name."""
ITEM = rf"{_ANY}(?P<role>{_ROLE}(?:{_SUBJECT})?)(?:{_LINK}{_body('body')})?"
"""A role phrase after words that announce one."""

AND_BODY = re.compile(
    rf"\s(?:and|&)\s(?:(?:at|of|for)\s)?(?:the\s)?(?P<second>{BODY}+)"
    r"(?=[.,;:)\n]|\Z|\s(?:in|from|on|since|until|for|when|who|at|as|after|before|by|next|last|this)\s)"
)
"""A second body of one role: "chair of X and Y"."""

SIGNED = LatePattern(
    rf"[ \t]*\n\s{{0,4}}[\"“]?(?:(?:the|interim|acting)\s)?{_ANY}(?P<role>{_ROLE}(?:{_SUBJECT})?)"
    rf"(?:{_LINK}{_body('body')}|,?\s{{1,4}}(?P<tail>{BODY}+))?[\"”.,]?[ \t]*(?=\n|\Z)",
    re.I,
)
"""The lines under a signature: the role, and the body."""

CAST = LatePattern(
    rf":\s(?:(?:the|(?P<past>former))\s)?{_ANY}(?P<role>{_ROLE}(?:{_SUBJECT})?)(?:\s\([^()\n{BODY}]{{2,40}}\))?"
    rf"(?:,?{_LINK}{_body('body')}|(?:,\s|\s\()(?P<tail>{BODY}+)\)?)?[ \t]*(?=\n|\Z)",
    re.I,
)
"""A line of a list of witnesses or speakers: the name, a colon and nothing but the role."""

AND_AFTER = LatePattern(
    rf"(?:\s\([^()\n]{{0,30}}\)|\sin\s(?-i:[A-Z])\w+)?(?:,\s|,?\sand\s)"
    r"(?:(?:between|from|in|since|until)\s(?:\w+\s){1,5}?(?=was\s|became\s))?"
    rf"(?:(?:also|later|then|previously|formerly|before\sthat|now|currently|was|became)\s){{0,2}}(?:(?:the|an?|its|former)\s)*(?:(?P<owner>{BODY}+)(?:['’]s?)?\s)?"
    rf"(?P<role>{_ROLE}(?:{_SUBJECT})?)(?(owner)(?:{_LINK}{_body('of_owner')})?|{_LINK}{_body('body')})",
    re.I,
)
"""A second role joined to the first: "and chair of Y", "and Y director"."""

WHO_IS = LatePattern(
    rf",\swho\s(?:is|was)\s(?:also\s|now\s|(?:formerly|previously|once),?\s)?(?:(?:the|an?)\s)?"
    rf"(?P<role>(?:\w+\s){{0,2}}?{_ROLE}(?:{_SUBJECT})?)(?:{_LINK}{_body('body')})?",
    re.I,
)

MEMBER = re.compile(
    rf",?\s(?:speaking\s)?(?:from|of|for|representing|on\sbehalf\sof)\s(?:the\s)?(?P<body>{BODY}+)"
    rf"|\s\((?:(?:representing|for|from)\s)?(?:the\s)?(?P<inside>{BODY}+)\)",
    re.I,
)
"""A person with a body and no role: "from the X", "(X)"."""

LISTED = re.compile(rf",?\s(?:The\s)?(?P<inside>{BODY}+)[ \t]*(?=\(|\n|$)")
"""A person with a body in a list of those present: "Ann Lee, NHS Wyvern (by video)", "Ann Lee NHS Wyvern"."""
IN_THE_CHAIR = re.compile(r",?\s\(?in\sthe\schair\b\)?|\stook\sthe\schair\b", re.I)
"""Who presided: "Councillor Lee in the Chair", "Ann Lee (in the Chair)"."""
LISTED_ROLE = LatePattern(rf"(?:\.?\s|[ \t]{{0,9}}[/|][ \t]{{1,9}})(?={_TITLE_WORD}\b)", re.I)
"""What alone stands between a name and its role in such a list: "Ann Lee Chief Nursing Officer", "Ann Lee | Chair"."""
I_AM = LatePattern(
    rf"[):][^\n]{{0,160}}?\bI(?:\sam|['’]m)\s(?:(?:currently|also|now|still|the|an?)\s)*{ITEM}",
    re.I,
)
"""How a witness begins: "(Mr Lee) Good morning. I am the chair of X"."""

PICTURE_BY = re.compile(r"\b(?:photo(?:graph)?s?|pictures?|images?|credit):\s$", re.I)
"""Before the name of who took a picture, and after it for whom: no role in the story."""
OWNED_BEFORE = re.compile(rf"(?P<owner>{BODY}+)['’]s\s$")
DONE_TO = re.compile(rf"\bthe\s(?:\w+\s)??(?P<noun>{_NOUN}),\s$", re.I)
"""What stands before "chaired by" where it is no name: "the panel, "."""
DONE_BY = re.compile(
    rf"(?:(?P<body>{BODY}+)\s?(?:\([^()\n]{{0,20}}\))?,?\s(?:which\s)?(?:is\s|was\s|are\s)?(?:to\sbe\s)?)?"
    r"\b(?P<verb>chaired|led|headed|run|founded|co-founded|edited|presented|owned)\sby\s$",
    re.I,
)
WHO_LEADS = re.compile(
    r"(?:(?P<who>,\swho)(?:\s(?:previously|formerly|once|also|now|currently))?)?\s(?P<verb>"
    r"(?:co-)?chairs|leads|heads|runs|edits|(?:co-)?founded|owns|set\sup"
    rf"|(?(who)(?:(?:ha[sd]\s)?(?:chaired|led|headed|run)|ran)|(?!))|(?:(?:co-)?chaired|headed)(?=\s(?:the\s)?{BODY}))\s"
    rf"(?:(?:(?:the|a|its)\s)?(?:[\w-]+\s){{0,7}}?(?P<body>{BODY}+)|(?:the|this)\s(?P<noun>{_NOUN})\b)",
    re.I,
)
LEADING_ROLES = {
    "chairs": "chair", "leads": "lead", "heads": "head", "runs": "head", "edits": "editor", "founded": "founder",
    "owns": "owner", "co-chairs": "co-chair", "co-founded": "co-founder", "chaired": "chair", "led": "lead",
    "co-chaired": "co-chair", "headed": "head", "ran": "head", "run": "head", "up": "founder",
}  # fmt: skip
LEADING_VERBS = frozenset(
    {
        "chairs",
        "co-chairs",
        "leads",
        "heads",
        "runs",
        "edits",
        "founded",
        "co-founded",
        "owns",
        "set",
        "chaired",
        "co-chaired",
        "headed",
    }
)
"""First words of `WHO_LEADS` where no "who" stands before them."""
WHOSE_COMPANY = re.compile(rf",\swhose\s(?:company|firm|business|charity|practice|fund),?\s(?P<body>{BODY}+)", re.I)

MEMBER_FOR = re.compile(
    rf"\s\((?P<seat>[^()\n]{{2,60}})\)\s?\((?P<party>{BODY}+|Lab(?:/Co-op)?|Con|LD|SNP|DUP|PC|Ind|SDLP|Green|UUP)\)"
)
"""A Member of Parliament as the Official Report first names one: "NAME (Seat) (Lab)"."""
APPEARS_FOR = re.compile(
    r"[^\n]{0,240}?\bI(?:\sappear|\sact|’m\sappearing|\sam\sappearing)\s"
    rf"(?:on\sbehalf\sof|for)\s(?:the\s)?(?P<body>{BODY}+)"
)
"""A speaker of a transcript who says for whom they appear."""
DEFINITE = re.compile(rf"[Tt](?:he|his)\s(?P<noun>(?i:{_NOUN}))\b")
DEMONSTRATIVE = re.compile(rf"\b(?:(?P<the>the)|this|that)\s(?P<noun>{_NOUN})\b", re.I)
"""The body that a phrase points back to."""

DONE_BY_ROLES = {
    "chaired": "chair", "led": "lead", "headed": "head", "run": "head", "founded": "founder",
    "co-founded": "co-founder",    "edited": "editor", "presented": "presenter", "owned": "owner",
}  # fmt: skip
OFFICE_OF_NATION = re.compile(
    r"(scottish|welsh) (?:government )?(?:first|(?:deputy |public )?health|social care)[\w ]* (?:minister|secretary)$"
    r"|(scottish|welsh) (?:first|health) (?:minister|secretary)$"
)
"""Ministers of Scotland and Wales."""
OF_DEVOLVED = re.compile(
    r"(?:[\w ]* )?first minister$|(?:deputy |junior )?(?:(?:health and )?social services|health) minister$"
    r"|(?:deputy |junior )?minister for (?:(?:health and )?social services|health and community care)$"
)
"""Offices that only the governments of Wales, Scotland and Northern Ireland have."""
OF_COUNCIL = re.compile(
    r"(?:(?:deputy )?(?:leader|mayor) and )?"
    r"(?:(?:deputy|assistant|shadow|former|interim) )*(?:cabinet|executive|lead) (?:board )?(?:member|councillor)"
    r"|(?:[\w’'-]+ ){0,5}portfolio holder|council leader"
    r"|(?:deputy|assistant) (?:city |executive )?mayor|city mayor"
    r"|(?:(?:strategic|corporate|executive|assistant|interim|acting|former|deputy) )*(?:director|head) (?:of|for) "
    r"(?:adults?|children|social (?:care|services)|adult|community (?:services|care))"
)
OF_AREA = re.compile(r"(?:(?:district|county|borough|city|town|parish|local|ward|independent) )*councillor(?: for|$)")
OF_UNION = re.compile(
    r"general secretary|(?:regional|area|branch|local) (?:organiser|officer|secretary)|(?:shop )?steward|conven[eo]r"
)
CHIEF_OF_PROFESSION = re.compile(
    r"chief (?:medical|nursing|pharmaceutical|dental|scientific|social work) (?:officer|worker|adviser)$|c[mn]o$", re.I
)
OF_PARTY = re.compile(
    r"(?:shadow )?(?:health|(?:social )?care|public health|welfare)[\w ]* spokes(?:man|woman|person)$"
)
OF_HOME = re.compile(r"(?:(?:registered|care|home|deputy|former) )*(?:manager|matron|owner)$")
OF_KIND = {
    "provost": "university", "vice-provost": "university", "vice-chancellor": "university", "dean": "university",
    "pro-vice-chancellor": "university",
}  # fmt: skip
"""Heads of one kind of body only."""
