"""Owns the patterns of attributions: verbs of speech and what can be their subject, over text with names blotted out.

BODY, PERSON and QUOTED stand for an organisation, a person and a quotation, each as long as what it blots out.
"""

from __future__ import annotations

import re

from loaders.knowledge.bodies.definite_nouns import REFERRED_BODIES
from loaders.knowledge.people.role_words import HEADS
from loaders.knowledge.people.speech_verbs import ADVERBS, FORMS, PARTICIPLES
from loaders.knowledge.word_lists import word_set
from loaders.language.marked_text import BODY, BODY_RUN, PERSON, PERSON_RUN
from loaders.language.word_patterns import either

_PLAIN_FORMS = {
    "say",
    "state",
    "argue",
    "warn",
    "insist",
    "believe",
    "claim",
    "suggest",
    "report",
    "add",
    "joke",
    "recall",
    "describe",
}
_VERB_FORMS = either(form for form, verb in FORMS.items() if form != verb or form in _PLAIN_FORMS)
_SPOKES = r"(?:spokes(?:man|woman|person|people|men|women)|representative|press\sofficer|source|official|statement)"
_NOUN = either(REFERRED_BODIES)
_PAPERS = """
rules guidance guidelines report reports statement letter document paper submission website review research survey
figures advice response strategy plan memo email minutes study analysis data briefing consultation
"""
_STAFF = """
inspectors inspection minister ministers officials bosses chiefs managers sources executives leaders members lawyers
campaigners
"""
_PAPER = either((_PAPERS + _STAFF).split())
_BRACKET = r"(?:\s\([^)\n]*\))?"
_THE = r"(?:the\s)?"
_NAMED = rf"(?:{BODY}+|{PERSON}+)"
_OPENING = r"[\s\"“‘'•*–-]*"
_CONJUNCTION = r"(?:(?:But|And|Meanwhile|However|Yesterday|Today),?\s)?"
_ROLES = either(HEADS)
KIN = word_set(
    """
daughter son mother father mum dad wife husband sister brother widow widower niece nephew grandson granddaughter
grandmother grandfather aunt uncle cousin
"""
)

VERB_WORDS = frozenset(form for form, verb in FORMS.items() if form != verb or form in _PLAIN_FORMS) | {
    *PARTICIPLES, "according",
}  # fmt: skip
"""The words that a verb of speech begins with."""
VERB = re.compile(
    rf"\b(?:{_VERB_FORMS}|(?<=[,{PERSON}{BODY}]\s){either(PARTICIPLES)}|according\sto)\b(?!-)"
    r"(?!(?<=\sreport)\s(?:was|is|has|had|will|by|on|into|from|of|for|published|which)\b)"
)
TRAILING = re.compile(rf"(?:[\s,]+(?:{either(ADVERBS)}|[a-z]{{3,}}ly|at\sthe\stime)(?!\w))*\s*$", re.I)
JOINED = re.compile(r"(?:^|[,;\s])(?:and|but|then|while|or|yet|before|although|though)$")
PRONOUN_ENDS = ("he", "they", "it", "i", "we")
PRONOUN = re.compile(r"(?:^|[\s,;:—–(“‘\"'-])(he|she|they|it|I|we)$", re.I)
AGED = re.compile(r"\bthe\s(?:\d{1,3}-year-old|[a-z]+-of-[a-z]+(?:\sand\s[a-z]+-of-[a-z]+)?)$", re.I)
"""Somebody named before, by age or children alone: "the 62-year-old", "the mother-of-three"."""
ENDS_PERSON = re.compile(rf"({PERSON_RUN})(?:\s\([^)\n]*\))?$")
PAIR = re.compile(rf"({_NAMED}){_BRACKET}(?:,\s[^,]{{0,60}},?)?\s(?:and|&)\s{_THE}{_NAMED}{_BRACKET}$")
APPOSED_BODY = re.compile(
    rf"({PERSON_RUN})(?:\s\([^)\n]*\))?,\s[^,;{PERSON}]*\s(?:of|at|for|from|in)\s(?:the\s)?(?:[\w-]+(?:['’]s?)?\s){{0,2}}?{BODY}+$"
)
PERSON_OF_BODY = re.compile(rf"({PERSON_RUN}){_BRACKET},?\s(?:of|from|at|for)\s{_THE}{BODY}+$")
PERSON_OF_BODY_IN_ROLE = re.compile(
    rf"({PERSON_RUN}){_BRACKET},?\s(?:of|from|at)\s{_THE}{BODY}+,\s[^,.;:!?{PERSON}\n]{{3,80}},$"
)
"""Ann Lee of X, chairman of the landlords' committee, said."""
PERSON_LAST = re.compile(
    rf"(?<!{PERSON}\sand\s)(?<!\bby\s)(?<!\bwith\s)(?<!\bof\s)(?<!\bto\s)(?<!\bfrom\s)(?<!{PERSON})"
    rf"(?<!\bhis\swife\s)(?<!\bher\shusband\s)(?<!\bhis\spartner\s)(?<!\bher\spartner\s)({PERSON}+){_BRACKET},\s*$"
)
"""The person at the end of an apposition: "the spokesman for X, Y, said"."""
APPOSED_ROLE = re.compile(
    rf"(?:^|[\n.!?”\"]\s*|,\s|-year-old\s)({PERSON}+){_BRACKET},\s(?:(?:the|an?|its|our)\s)?(?:[\w’'&{BODY}-]+\s){{0,5}}?(?:{_ROLES})\b"
    rf"[^.;:!?{PERSON}\n]{{0,140}}$",
    re.I,
)
APPOSED_SHORTLY = re.compile(
    rf"({PERSON}+){_BRACKET},\s(?:(?:the|an?|its|our)\s)?(?:[\w’'&{BODY}-]+\s){{0,4}}?(?:{_ROLES})$", re.I
)
"""A name with a role right before the verb, whatever stands before: "Welcoming her to the home Ann Lee, chair said"."""
NOUNS_OF_NAMES = word_set("campaign campaigners group charity union party company firm team organisation")
ENDS_BODY = re.compile(rf"({BODY_RUN})(?:\s\([^)\n]*\))?(?:\s{either(NOUNS_OF_NAMES)})?$")
"""A body, with what it is behind its name: "the Save Our Larkfield campaign"."""
SPEAKS_FOR = re.compile(rf"({BODY_RUN})(?:['’]s)?(?:\s[\w-]+){{0,3}}?\s{_SPOKES}$", re.I)
SPOKES_FOR = re.compile(
    rf"\b{_SPOKES}\s(?:for|from|by|issued\sby|at|on\sbehalf\sof|released\sby)\s{_THE}"
    rf"(?:({BODY}+)|(?:\w+\s)??({_NOUN}))$",
    re.I,
)
SPOKES_ALONE = re.compile(rf"\b(?:a|an|the|its|their|his)\s(?:[\w-]+\s){{0,2}}?(?:({_NOUN})\s)?{_SPOKES}$", re.I)
CAPITALISED = re.compile(r"(?<=\s)[A-Z][\w-]*[a-z](?:\s[A-Z][\w-]*)*")
PASSIVE = re.compile(r"\b(?:been|be|being|was|were|is|are)\s(?:\w+ly\s)?$")
REFERS = re.compile(rf"\b(?:the|this|that)\s(?:[\w-]+\s)??({_NOUN})$", re.I)
ASIDE = re.compile(rf",\s(?:an?|the|who|himself|herself)\s[^,.;:\n{PERSON}{BODY}]{{3,70}},\s*$", re.I)
"""What is said of a speaker who has no name: "The councillor, a former mayor, added"."""
IN_ROLE = re.compile(rf"\b(?:the|this)\s(?:[\w-]+\s){{0,3}}?({_ROLES}|{either(KIN)})$", re.I)
"""A person by role or kin alone: "the health minister", "the daughter"."""
PAPER_OF = re.compile(rf"({BODY_RUN})(?:['’]s)?\s(?:[\w-]+\s){{0,3}}?{_PAPER}(?:,[^,]{{0,60}},)?$", re.I)
REPORT_ENDS = word_set("report review study survey audit paper document inquiry letter statement guidance analysis")
REPORT = re.compile(rf"\b(?P<the>the|its|their)\s(?:[\w-]+\s){{0,2}}?(?:{either(REPORT_ENDS)})$", re.I)
"""A paper that says something: that of the body which spoke last, or was named last."""
GOES_ON = ("added", "adds", "continued", "continues", "concluded", "went on")
"""Verbs of whoever spoke before."""
PAPER_BY = re.compile(
    r"\b(?:statement|report|letter|review|blog|email|tweet|post|article|paper|speech)\b[^,.;]{0,40}\sby$"
)
"""What somebody wrote, before whose it is: "a statement released by"."""
CLAUSE = re.compile(
    rf"(?:\b(?:but|while|whereas|although|though|because)\s|[,;]\s)(?:the\s)?({_NAMED}){_BRACKET}\s"
    r"(?:has|have|had|was|were|is|are|will|would|could|also|later|then|\w+ed)\b",
    re.I,
)
"""A clause with a subject of its own within the sentence: "..., but Ann Lee has refused to go"."""
APPOSITION = re.compile(
    rf"({PERSON}+|{BODY}+)(?:['’]s)?(?:\s\([^)\n]*\))?"
    rf"(?:(?<={PERSON})\sfor\s[A-Z][^,.;:\n{PERSON}{BODY}]{{2,50}})?(?:,|\s[–—-])(?:\s|$)"
)
_AFTER_ROLE = rf"(?:[\w’'&{BODY}-]+\s){{0,9}}?"
INVERTED_NEXT = re.compile(rf"\s({PERSON}+)")
INVERTED = re.compile(rf"\s(?:the\s|a\s|an\s)?{_AFTER_ROLE}[(\[]?({PERSON}+)")
INVERTED_SPOKES = re.compile(
    rf"\s(?:an?|the|its)?\s?(?:({BODY}+)(?:['’]s)?\s)?(?:[\w-]+\s){{0,2}}?{_SPOKES}"
    rf"(?:\s(?:for|from)\s{_THE}(?:({BODY}+)|(?:\w+\s)??({_NOUN})\b))?",
    re.I,
)
INVERTED_BODY = re.compile(rf"\s(?:[Tt]he\s)?({BODY}+)")
INVERTED_PRONOUN = re.compile(r"\s(he|she|they|it)\b")
INVERTED_NOUN = re.compile(rf"\sthe\s(?:[\w-]+\s)??({_NOUN})\b", re.I)
INVERTED_SOMEBODY = re.compile(r"\sthe\s(?:[\w’'-]+\s){0,2}?([\w’'-]+[^\Ws])(?=[.,;:]|\s?[“\"‘]|\s*\Z)")
"""Somebody by what he or she is, behind the verb: "said the mother-of-two", "added the former nurse"."""
WITH = re.compile(rf"\b(?:with|despite)\s(?:[\w’'&{BODY}-]+\s){{0,8}}?{_NAMED}\s$")
"""What must stand before a participle that no comma sets apart: "with Ann Lee calling it", "despite X insisting"."""
WHICH = re.compile(rf"({_NAMED}){_BRACKET},?\s(?:which|who)$")
NOT_INVERTED = re.compile(
    r"\s(?:that|it|he|she|they|there|this|the\s\w+\s(?:was|is|would|will|had|has)|in|on|at|to)\b"
    rf"|\s{PERSON}+['’]s\s"
    rf"|\s(?:the\s)?(?:{BODY}+|{PERSON}+)\s(?:was|is|are|were|would|will|had|has|could|should|must|needed|needs)\b"
)
INVERTED_LATER = re.compile(
    rf"\s(?:the\s|its\s|their\s|a\s)?(?:[\w’'&{BODY}-]+\s){{0,9}}?{_ROLES},?\s"
    rf"(?:(?:of|for|at)\s{_THE}(?:[\w’'&{BODY}-]+,?\s){{1,6}}?)?({PERSON}+)",
    re.I,
)
SPOKES_ENDS = word_set(
    "spokesman spokeswoman spokesperson spokespeople spokesmen representative officer source official statement"
)
NOUN_ENDS = frozenset(noun.rpartition(" ")[2] for noun in REFERRED_BODIES)
PAPER_ENDS = frozenset((_PAPERS + _STAFF).split())
TRAILING_ENDS = ADVERBS | {"time"}
"""Here and above: the last words of what a pattern that ends with the text can match."""
_ADVERBIAL = (
    r"(?:(?:But|And|Meanwhile|However|Yesterday|Today|Last\s\w+|This\s\w+|Earlier"
    rf"|In\s[^,{PERSON}{BODY}]{{0,40}}|As\s[^,{PERSON}{BODY}]{{0,60}}),?\s)?"
)
LATE_SUBJECT = re.compile(rf"{_OPENING}(?:One\sof|Among)\s[^.;:\n“\"]{{3,160}}?\s(?:was|is|were|are)\s({PERSON}+)")
"""A subject that stands behind its verb: "One of those who called for Ann Lee to go was Bo May"."""
SUBJECT_FIRST = re.compile(
    rf"{_OPENING}{_ADVERBIAL}(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|[Oo]ur)\s)?"
    rf"(?:(?:[\w’'&{BODY}-]+,?\s){{0,8}}?(?={PERSON}))?({_NAMED})(?!['’]s?\s)"
)
"""A sentence that begins with a name as its subject."""
SUBJECT_PRONOUN = re.compile(rf"{_OPENING}{_CONJUNCTION}([Hh]e|[Ss]he|[Tt]hey|[Ii]t)\b")
SUBJECT_NOUN = re.compile(rf"{_OPENING}{_CONJUNCTION}[Tt]he\s(?:[\w-]+\s)??({_NOUN})\b")
