"""Owns the words around a name that show it is a person's: roles, speech, ages, family, lists of those present."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.knowledge.people.role_words import CALLINGS, OCCUPATIONS_BEFORE_NAMES
from loaders.knowledge.people.speech_verbs import STRONG
from loaders.knowledge.places import COUNTRIES
from loaders.language.lexicon import Family
from loaders.language.marked_text import MARKS
from loaders.language.word_patterns import either
from loaders.language.words import Words

_HEADS = either(OCCUPATIONS_BEFORE_NAMES)
_CALLINGS = either(CALLINGS)
_VERBS = either(STRONG)
_KIN = (
    "husband|wife|son|daughter|mother|father|mum|dad|brother|sister|grandson|granddaughter|grandmother|grandfather|"
    "patient|resident|constituent|pensioner|campaigner|grandad|nan|uncle|aunt|auntie|nephew|niece|cousin|fiancée?|widower?|partner|friend|colleague|neighbour|boyfriend|girlfriend|baby"
)
_WORD = rf"[\w’'&{MARKS}/-]++"

ROLE_BEFORE = re.compile(rf"(?:^|[\s(\[“\"‘'/-])(?:{_CALLINGS})s?[,:]?\s$", re.I)
ROLE_OF_BEFORE = re.compile(
    rf"\b(?:{_HEADS})\s(?:of|for)\s(?:(?!said\b|says\b|told\b|is\b|was\b|who\b)[\w’'&{MARKS},-]++\s){{1,7}}$", re.I
)
ROLE_AFTER = re.compile(
    rf"(?:,\s|\s\(|\s[–—-]\s|,?\s(?:is|was)\s|,\swho\s(?:is|was)\s)(?:(?!where\b|which\b|said\b|says\b|but\b|were\b|will\b|have\b){_WORD}\s){{0,6}}?"
    rf"(?:{_CALLINGS})\b",
    re.I,
)
SPEECH_AFTER = re.compile(rf"(?:\s(?:also|has|had|then|later))?\s(?:{_VERBS})\b")
SPEECH_BEFORE = re.compile(rf"\b(?:{_VERBS}|according\sto)\s$")
MEMBER_AFTER = re.compile(
    rf"\s\([A-Z][^()\n]{{2,50}}\)\s?\((?:[{MARKS}]+|Lab(?:/Co-op)?|Con|LD|SNP|DUP|PC|Ind|SDLP|Green|UUP)\)"
)
"""How the Official Report names a member: "Ann Lee (Elm South) (Lab)"."""
AGE_AFTER = re.compile(
    r"(?:,\s(?:aged\s)?\d{1,3}\b(?!\s\w+\s\d{4})(?=[,.;]|\sand\b|\swho\b|\sfrom\b)|\s\((?:aged\s)?\d{1,2}\))"
)
AGED_BEFORE = re.compile(r"\b\d{1,3}[- ]year[- ]old\s$")
AGE_OF_SOMEBODY = re.compile(r",\s(?:aged\s)?\d{1,3},\s(?:of|from|who|was|has|is|had|told|admitted|pleaded|and)\b")
"""An age that only a person has, whatever the words before it can be: "Ann Hall, 51, from"."""
NATION_AFTER = re.compile(
    rf"\s\((?:(?:{either([*(name.lower() for name in COUNTRIES), 'u.s.', 'neths'])})\)"
    r"(?!\s\d{1,2}\s(?:\((?:\d|half)|[A-Z][\w-]+\s(?:[A-Z][\w-]+\s)?\())|\d{1,3}(?:st|nd|rd|th)\b(?!\sc))",
    re.I,
)
"""The nation of a competitor ("Ann Lee (Spain)", but not a side with its goals), or the minute of who scored."""
BORN_AFTER = re.compile(
    r"\s(?:\((?:born|née|nee|died|b\.|d\.)\s|was\sborn\b|(?:was|were|had\sbeen)\s(?:first\s)?(?:re-)?elected\b|won\s(?:re-)?election\b|lost\s(?:his|her)\b|married\b|died\s(?:in|on|at)\b|"
    r"graduated\b|be\s(?:re-)?(?:appointed|elected|nominated|co-opted)\b|took\sthe\schair\b|(?:also\s)?(?:ran|stood)\s(?:unsuccessfully\s)?(?:for\b|in\sthe\s\d)|resigned\b|was\seducated\b|was\sappointed\b|"
    r"was\s(?:sworn\sin|ordained|knighted|assassinated|baptised|baptized|buried|widowed|raised\sin)\b)"
)
"""What is told of a person's life, and of no body that the tables would not know."""
LIFE_AFTER = re.compile(
    r"\s\((?:c\.\s?)?1\d{3}\s?[-–—]\s?(?:c\.\s?)?\d{2,4}\)"
    r"|\s\((?:c\.\s?)?(?:[A-Z][a-z]+\s)?(?:\d{1,2}\s)?(?:[A-Z][a-z]+\s)?(?:\d{1,2},\s)?1\d{3}\s?[-–—]\s?[^()\n]{2,30}\d{4}\)"
)
"""Years of birth and death in brackets: "(1801-1870)", "(27 December 1841–29 May 1918)"."""
SCORED_AFTER = re.compile(r"\s\d{1,3}(?:st|nd|rd|th)\b")
"""The minute in which somebody scored, after the name."""
BATTED_BEFORE = re.compile(r"(?:^|\s)(?:c|b|st|lbw\sb)\s\Z", re.MULTILINE)
BATTED_AFTER = re.compile(r"\s(?:b\s[A-Z]|\d{1,3}\b(?!\s[a-z]))")
"""What stands about who caught and who bowled: "A. Lee c Penrose b Quill 43"."""
WHO_AFTER = re.compile(r",\swho(?:se)?\s")
KIN_BEFORE = re.compile(rf"\b(?:{_KIN})(?:,|\sof)?\s$", re.I)
DONE_BY_BEFORE = re.compile(
    rf"[{MARKS}],?\s(?:which\s)?(?:(?:is|was)\s)?(?:run|led|chaired|founded|owned|headed|set\sup|started)\sby\s$"
)
"""A body, and what somebody does to it."""
CALLED_BEFORE = re.compile(
    r"\b(?:dear|hi|hello|hey|thanks|thank\syou|regards|cheers|aunt|auntie|uncle|named|called|nurse|carer|patient|resident|"
    r"tenant),?\s$",
    re.I,
)
"""Words of address, and of persons spoken of by given name alone."""
LIVES_AFTER = re.compile(
    r"\s(?:is|was|has|had|will|would|can|could|did|does|lives|lived|loves|loved|works|worked|went|came|died|moved|needs|"
    r"needed|likes|liked|enjoys|feels|felt|suffers|suffered|should|must|may|might|knows|knew|never|always|really|also|"
    r"again|then|just|still|thinks|thought|wants|wanted|gets|got|gave|gives|made|makes|took|takes|told|tells|asked|"
    r"finishes|finished|provides|provided|explained|helped|helps|left|met|ran|sat|spent|started|stood|wrote)\b"
)
ADDRESSED_AFTER = re.compile(r",\s(?:you|I|we|please|can|could|thank|thanks|are|do|did|how|what|if|this|here)\b", re.I)
BESIDE_FIRST = re.compile(
    r"\b(?:from|with|to|(?<!\d\s)by|and|ask|asked|call|tell|told|contact|see|saw|met|meet|meeting|love|loved|let|give|gave|help|"
    r"helped|joined|like|both|recommend|when|as|that|if|because|but|while|how|whether|since|so|think|believe|hope|"
    r"know|knew|than|says|said|thanks|visit|visited|email|phone|rang|remember|miss|missed)\s$",
    re.I,
)
"""Words before a given name that stands alone, where no place would stand."""
PRONOUN = re.compile(r"\b(?:he|she|his|her|him)\b", re.I)
PLACE_BEFORE = re.compile(
    r"(?:^|[\s(])(?:the|at|in|of|for|a|an|near|across|around|outside|into|via|under|inside|using|through|throughout|within|its|our|their)\s$",
    re.I,
)
HUMAN_AFTER = re.compile(
    r"\s(?:(?:had|has|then|only|just|quickly|slowly|softly|gently)\s)?(?:smil|nodd|laugh|grinn|frown|sigh|shrugg|whisper"
    r"|murmur|mutter|exclaim|sobb|blush|star|gaz|glanc|wink|cough|shiver|trembl|gasp|groan|yawn|stammer|bow|cri)ed\b"
    r"|\s(?:had\s|then\s)?(?:knelt|wept|slept|strode|woke|ate|drank|was\s(?:born|married|raised|silent|angry|afraid|glad)"
    r"|looked\s(?:at|up|down|round|around|away)|turned\s(?:to|away|round))\b"
)
"""What only living beings do."""
TOLD_AFTER = re.compile(
    r"\s(?:(?:had|has|then|only|just|quickly|slowly|softly|gently|never|always)\s)?(?:(?:wonder|remember|remark|answer|repli"
    r"|inquir|enquir|interrupt|ask|lov|hat|want|walk|open|turn|look|seem)ed|said|thought|felt|knew|wrote|sat|stood|ran|went"
    r"|came|took|saw|could|would|did|was)\b"
)
"""What a body may be said to do as well, in texts that are no stories."""
BODY_AFTER = re.compile(
    r"['’]s\s(?:own\s|dear\s|poor\s)?(?:eyes?|face|hands?|hair|voice|arms?|head|heart|mother|father|sister|brother|wife"
    r"|husband|sons?|daughters?|lips|mind|shoulders?|death|friends?|birth|life|fingers|cheeks?|feet|knees?|body|soul|smile"
    r"|parents|childhood|uncle|aunt|cousin|widow|grave|tears|mouth|bed|memory|feelings|temper)\b"
)
"""What only living beings have."""
QUOTED_SPEECH_BEFORE = re.compile(
    r"[”’'\",]\s(?:said|asked|replied|cried|answered|exclaimed|whispered|murmured|remarked|returned|observed|added)\s$"
)
"""A verb of speech that closes what somebody says."""
SPEECH_GOES_ON = re.compile(r"\s?[,.;:!?”\"—–-]|\s[a-z]+ly\b|\s(?:to|as|with|in|after|at)\s|\Z")
"""What stands behind a speaker who is named after the words said."""
DOES_AFTER = re.compile(
    r"\s(?:(?:also|never|later|then|first|subsequently|eventually|finally|soon|once|often|still|initially|again|even|now"
    r"|[a-z]+ly)\s)?(?:is|was|has|had|will|would|could|did|does|became|began|came|made|took|won|lost|led|left|went|held|ran"
    r"|wrote|said|says|told|gave|got|saw|met|felt|thought|knew|argues|believes|claims|writes|stood|fought|grew|spoke"
    r"|sought|chose|put|set|beat|hit|kept|served|[a-z]{2,}ed)\b"
)
AGENT_BEFORE = re.compile(
    r"\b(?:by|with|that|when|while|because|although|though|whom|said|says|under|against|like|Mr|for)\s$"
)
EPONYM_AFTER = re.compile(
    r"\s(?:method|test|theorem|lemma|algorithm|equation|model|effect|theory|distribution|function|process|machine|law|rule"
    r"|number|prize|award|medal|lecture|fellow|chair|professor|scholar|transform|space|operator|hypothesis|conjecture"
    r"|constant|inequality|integral|matrix|group|field|curve|polynomial|sequence|cipher|syndrome|disease|paradox|principle"
    r"|scale|symbol|decomposition|filter|kernel|network|divergence|entropy|expansion|code|coding|sampling|complexity)s?\b"
)
"""What bears the name of somebody who has no part in the sentence."""
NO_NAME_BEFORE = re.compile(
    r"(?:(?:^|[\s(])(?:the|in|a|an|near|across|around|outside|into|via|under|inside|using|through|throughout|within|its|our"
    r"|their)|\d)\s$",
    re.I,
)
"""What stands before no given name that is alone: articles, prepositions of place, and numbers ("171 Ophelia")."""
THE_PLACE = re.compile(r"\b(?:at|in|to|near|outside|inside)\sthe\s$")
"""Before the short name of a site that is called after somebody: "at the Jenny Lind, helping"."""
ENDS_PLACE = re.compile(r"[,.;:)]|\s(?:and|in|with|where|for|on)\b")
SENTENCE_START = re.compile(r"(?:^|[\n.?!:;“”\"‘’'(•*|\t–—-])[ \u00a0]*$")
_PRESENT = re.compile(
    r"^[ \t]*(?:\d+[.)\\]*[ \t]*)?(?:(?:board|committee|panel|trust|voting|non-voting)\s+)?(?:members?\s+)?"
    r"(?:also\s+)?(?:board(?=[ \t]*$)|"
    r"present|in attendance|attending|attendees|attendance|members|officers|observers|panel members|witnesses"
    r"|apologies(?:\s+for\s+absence)?(?:\s+received)?(?:\s+(?:by|from))?)"
    r"\b[^\n]{0,45}?(?:[:.\-–]|$|\bby\b|\bfrom\b)",
    re.I | re.M,
)
_OPENS_LIST = Family(
    [
        "present", "attendance", "attending", "attendees", "members", "officers", "observers", "panel", "witnesses",
        "apologies", "board",
    ]
)  # fmt: skip
"""Words one of which a match of `_PRESENT` holds."""
_FIGURE = re.compile(r"[ \t]*\d[\d,]*[ \t]*(?:\n|\Z)")
"""How many came to a game: "Attendance: 5,000"."""
_MOST_LISTS = 50
_NEXT_ITEM = re.compile(
    r"^[ \t]*(?:\d+[.)\\]|(?!(?:\S+\s){2,4}[A-Z]{2,3}[a-z]?\s|[^\n]{0,40}(?:[ \t]{3}|\s[–-]\s))[A-Z][^,()\n]{80,})"
    r"|^[^\n]{0,80}\):\s[A-Z][^\n]{60}"
    r"|\b(?:reported|stated|asked|explained|was|were|said)\b",
    re.M,
)


def lines_that_match(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """As `pattern.finditer` for a pattern that begins with "^": tried where lines begin, not at each character."""
    start = done = 0
    while True:
        match = pattern.match(text, start) if start >= done else None
        if match:
            done = match.end()
            yield match
        start = text.find("\n", start) + 1
        if not start:
            return


def attendance(text: str, words: Words) -> tuple[tuple[int, int], ...]:
    """Spans of lists of those present, in attendance or sending apologies; each at most 3,000 characters.

    `words` are those of the text, in which bodies may be blotted out.
    """
    spans: list[tuple[int, int]] = []
    # `_PRESENT` begins a line, and one of its words stands in that line.
    for line in sorted({text.rfind("\n", 0, words.starts[at]) + 1 for at in words.of(_OPENS_LIST)}):
        match = None if spans and line < spans[-1][1] else _PRESENT.match(text, line)
        if match is None or _FIGURE.match(text, match.end()):
            continue
        end = min(match.end() + 3_000, len(text))
        stop = _NEXT_ITEM.search(text, match.end(), end)
        spans.append((match.end(), stop.start() if stop else end))
        if len(spans) == _MOST_LISTS:
            break
    return tuple(spans)


def before(text: str, position: int, width: int) -> str:
    """At most `width` characters that stand before a position."""
    return text[max(0, position - width) : position]
