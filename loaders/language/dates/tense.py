"""Owns the direction in which an undated word looks: to the past in reports, to the future in plans.

The nearest sign of tense in the sentence decides; a sign beyond a comma counts as further away.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from loaders.language.lexicon import Answers
from loaders.language.words import Words

_MODAL = r"(?:will|won['’]t|['’]ll|shall|would|could|(?-i:may)|might|should|must|can|cannot)"
_PLAN = (
    r"(?:set|expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|intend(?:s|ed)?|hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|scheduled|"
    r"going|propos(?:e|es|ed|ing|als?)|want(?:s|ed)?|needs?|promis(?:e|es|ed)|pledg(?:e|es|ed)|agree(?:s|d)|"
    r"likely|urge(?:s|d)|ask(?:s|ed)|invited|decid(?:e|es|ed|ing)|(?:is|are|am|was|were))"
)
_DUE = (
    r"(?:(?:(?<=\bis\s)|(?<=\bare\s)|(?<=\bwas\s)|(?<=\bwere\s)|(?<=\bbe\s)|(?<=\bbeen\s)|(?<=\bnow\s)|(?<=\balso\s))due"
    r"|due(?=\s+to\s+(?:be|open|close|start|begin|take|end|finish|meet|report|expire|retire|leave|join|launch|become|run|go"
    r"|move|return|merge|transfer|complete|publish|hold|make|stand|appear)\b))"
)
"""It plans behind "is" or before a verb; elsewhere it says why: "closed in August due to staff shortages"."""
_ADVERB = r"(?:\s+(?:not|also|now|only|then|never|probably|[a-z]{2,12}ly))?"
_FUTURE = (
    rf"\b{_MODAL}\b{_ADVERB}(?:\s+have)?(?:\s+(?:be(?:en|come)?|remain|stay)\b)?{_ADVERB}(?:\s+(?!when\b|once\b|until\b|if\b)[a-z]+)?|"
    rf"\bto\s+be\s+[a-z]+(?:ed|en|n|t)\b|"
    r"\b(?:when|once|until|before|after|if|as\s+soon\s+as)\s+(?:[\w'’-]+\s+){1,6}?(?:is|are|has\s+been|have\s+been)"
    r"\s+(?:[a-z]+(?:ed|en|n)|heard|held|made|built|met|sent|found|told|sold|bought|paid|brought)\b|"
    rf"\b(?:{_PLAN}|{_DUE})\s+to\b(?!\s+(?-i:[A-Z]))(?:\s+be)?{_ADVERB}(?:\s+[a-z]+)?|"
    r"\b(?:expected|due(?!\s+to\b)|planned|scheduled|(?<!the )(?<!its )(?<!their )proposed|forthcoming|upcoming"
    r"|starting"
    r"|deadline|closing\s+date|earliest|"
    r"target|ahead\s+of(?=\s+(?:next|this|the\s+end|[A-Z][a-z]+day|(?:[A-Z][a-z]+\s+\d)))|expires|runs\s+out|takes\s+effect|(?:comes|goes|coming)\s+(?:into\s+(?:force|effect)|live)|takes\s+(?:over|up)|retires|lapses(?=\s(?:on|in|at|next|this)\b)|(?:arranged|booked|fixed|organised|timetabled|pencilled\s+in)\s+(?:for|to)|next|possib(?:ly|le|ility)|prospect|potential|plans?\s+for|implementation|expects)\b"
)
_IRREGULAR = (
    "was|were|had|did|began|took|came|went|gave|met|made|became|left|won|lost|saw|told|said|found|held|led|rose|"
    "fell|grew|"
    "spent|sent|set up|set out|paid|put|got|ran|wrote|brought|bought|sold|closed|cost|cut|hit|kept|knew|built|broke|"
    "chose|drew|felt|heard|laid|lay|read|spoke|stood|struck|sought|taken|given|been|done|seen|shown|known|fought|died"
)
_NO_PAST = (
    "need|indeed|speed|exceed|proceed|succeed|feed|seed|hundred|sacred|naked|embed|concept|except|attempt|accept|adopt"
    "|unspecified|undisclosed|script|receipt|interrupt|attempted?|disabled|skilled|gifted|so-called|integrated|united|limited"
)
"""Words in -ed and -pt that are no past tense, or hardly ever."""
_PAST = (
    rf"\b(?:{_IRREGULAR})\b|\b(?:has|have|['’]ve)\s+(?:\w+\s+)?\w+(?:ed|en|n)\b|\b(?!(?:{_NO_PAST})\b)(?-i:[a-z]{{2,}}(?:ed|pt))\b|"
    r"\b(?:last|ago|since|recent|latest|previous)\b"
)

_WAS_TO = (
    r"\b(?:was|were|had\s+been)\s+(?:originally\s+|initially\s+|previously\s+)?(?:due|scheduled|supposed"
    r"|meant)\s+to\b(?:\s+[a-z]+)?"
)
"""What was to come, seen from the past, may have been by now: it says nothing, and the nearest time is meant."""

_SIGNS = re.compile(
    # Within a word no sign begins but "’ll" and "’ve".
    rf"(?:(?<!\w)|(?=['’]))(?:(?P<was_to>{_WAS_TO})|(?P<future>{_FUTURE})|(?P<past>{_PAST}))|(?P<break>[,;:–—(]|\b(?:and|but)\b)",
    re.IGNORECASE,
)
_DIRECTIONS: dict[str | None, int] = {"future": 1, "past": -1, "break": 0, "was_to": 0}
_FIRST_WORD = re.compile(
    rf"(?:{_MODAL}|{_PLAN}|{_IRREGULAR}|due|won|ll|ve|to|when|once|until|before|after|if|as|has|have|forthcoming|upcoming|"
    r"starting|deadline|closing|earliest|target|ahead|arranged|booked|fixed|organised|timetabled|pencilled|next|"
    r"expires|runs|takes|comes|coming|goes|retires|lapses|possib(?:ly|le|ility)|prospect|potential|implementation|and|but|"
    r"last|ago|since|recent|latest|previous|"
    r"[a-z]{2,}(?:ed|pt))\Z"
)
"""What a sign begins with."""
_PART = re.compile(r"[^\W_]+")
_BREAKS = ",;:–—("


def _offsets(word: str) -> tuple[int, ...]:
    """Where in a word a sign may begin: "well-planned" has one behind its hyphen, "they'll" at its apostrophe."""
    if word in _BREAKS:
        return (0,)
    if word.isalpha():
        return (0,) if _FIRST_WORD.match(word.lower()) else ()
    found = [part for part in _PART.finditer(word.lower()) if _FIRST_WORD.match(part[0])]
    return tuple([part.start() - (part[0] in ("ll", "ve")) for part in found])


_OFFSETS = Answers(_offsets)
_BREAK_COST = 15
"""Characters that a comma or dash adds to the distance of a sign."""
_AFTER_COST = 1.3
"""A sign after the word counts as so much further away: most dates follow their verb."""

_WITH_APPOSITION = 3
_MOST_SIGNS = 24
"""Signs and breaks looked at on either side; what lies beyond says nothing about the words."""

Sign = tuple[int, int, int]
"""(start, end, direction); direction 0 is a break between clauses."""


def signs(words: Words, start: int, end: int) -> tuple[Sign, ...]:
    """Return the signs of tense between two offsets, in order."""
    text, starts, written = words.text, words.starts, words.written
    found = []
    done = start
    first = bisect_left(starts, start)
    for at in range(first, bisect_left(starts, end, first)):
        for offset in _OFFSETS[written[at]]:
            begin = starts[at]
            sign = _SIGNS.match(text, begin + offset, end) if begin + offset >= done else None
            if sign is not None:
                done = sign.end()
                found.append((begin + offset, done, _DIRECTIONS[sign.lastgroup]))
    return tuple(found)


def direction(found: tuple[Sign, ...], start: int, end: int) -> tuple[int, float]:
    """Return (1 where the words at start to end look ahead, -1 where they look back, 0 where nothing tells;
    the distance of the deciding sign in characters)."""
    best, answer, breaks = float("inf"), 0, 0
    middle = bisect_left(found, (start,))
    for index in range(middle - 1, max(-1, middle - _MOST_SIGNS), -1):
        _, sign_end, value = found[index]
        if sign_end > start:
            continue
        if value:
            best, answer = start - sign_end + breaks * _BREAK_COST, value
            break
        breaks += 1
    breaks, broken_at = 0, -9
    for sign_start, sign_end, value in found[middle : middle + _MOST_SIGNS]:
        if sign_start < end:
            continue
        if not value:
            broken_at = sign_end
        # "In the autumn, chaired by a judge": a participle that opens the next phrase has no tense, but the verb of
        # "In July, Ann Moss, the chair, announced" has, which stands behind the third comma.
        elif value < 0 and sign_start - broken_at == 1 and breaks < _WITH_APPOSITION:
            continue
        if value:
            cost = (sign_start - end + breaks * _BREAK_COST) * _AFTER_COST
            if cost < best:
                best, answer = cost, value
            break
        breaks += 1
    return answer, best
