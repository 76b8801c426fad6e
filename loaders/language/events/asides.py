"""Owns where a verb tells nothing: in a condition, an indirect question, the background, or words that only describe.

What it tells elsewhere is `triggers`'.
"""

from __future__ import annotations

import re

from loaders.knowledge.events.certainty_words import ADVERBS
from loaders.knowledge.events.headline_words import DETERMINERS, LINKS
from loaders.knowledge.word_lists import word_set
from loaders.language.events.candidates import EventSentence
from loaders.language.word_patterns import lower_case

_IFS = frozenset(["if", "whether"])
_OFTEN = word_set("usually normally typically times once twice every weekly monthly quarterly annually each per")
_ONE_TIME = frozenset(
    ["was", "were", "had", "has", "have", "will", "would", "agreed", "decided", "first", "last", "could", "to"]
)
_HOW_OFTEN = lower_case(
    r"\b(?:(?:once|twice|\w+ times|\w+ meetings) (?:a|per|each|every) (?:day|week|month|quarter|year)"
    r"|(?:usually|normally|typically) [a-z]+s\b"
    r"|(?:every|each) (?:other |second |\w+ )?(?:day|week|month|quarter|year|[a-z]{3,6}day)"
    r"|(?:held|published|meets?|reviewed|updated|produced|issued) (?:weekly|monthly|quarterly|annually))\b"
)
BACKGROUND = frozenset(["since", "while", "whilst", "whenever", "until"])
"""Words that may open what lies behind the news."""
_TIMES_TEXT = (
    "january february march april may june july august september october november december then last early late "
    "christmas easter monday tuesday wednesday thursday friday"
)
_TIMES = frozenset(_TIMES_TEXT.split())
"""What may stand behind "since" where it only says since when."""
_STATES = frozenset(["is", "was", "’s", "'s", "reason", "reasons"])
"""Before "why" in what asks nothing: "that is why we have closed the ward"."""
_IF_ASIDE = re.compile(r"^,\s[^,]{1,25},")
"""Between "if" and its clause: "if, for example, a ward closed"."""
_APPOSES = frozenset([",", "–", "-", "—", "("])
"""Before words that say what the thing named before them is."""
_IS = frozenset(["is", "are", "was", "were"])
_NO_NOUN = frozenset(["not", "now", "to", "also", "being", "been", "told", "set", "made", "given", "there", "due"])
"""Behind "is" no noun that says what something is begins with one of these."""
_PARTS = frozenset(
    [
        "that", "which", "who", "where", "when", "after", "before", "because", "but", "and", "or", "as", "while", "to",
        "if", "by", "said", "says",
    ]
)  # fmt: skip
_LONGEST_PREDICATE = 9
_MODALS = frozenset(["will", "would", "could", "to", "and", "but", "that", "which", "who"])


def asks_why(sentence: EventSentence, at: int, clause: tuple[int, int]) -> bool:
    """Whether a verb stands in an indirect question: "has not shown why the homes must close"."""
    start = sentence.word_at(clause[0])
    words = sentence.words
    place = next((place for place in range(start, at) if words[place] == "why"), None)
    if place is None or (place and words[place - 1] in _STATES):
        return False
    return "," not in sentence.text[clause[0] : sentence.starts[at]]


def in_contact_clause(sentence: EventSentence, at: int) -> bool:
    """Whether a verb only describes the noun before its pronoun: "the homes it leased", "the judge he appointed"."""
    words = sentence.words
    if at < 3 or words[at - 1] not in ("he", "she", "it", "they", "we") or words[at - 3] not in DETERMINERS:
        return False
    return words[at - 2] not in LINKS and sentence.text[sentence.end_of(at - 2) : sentence.starts[at - 1]] == " "


def is_condition(sentence: EventSentence, at: int) -> bool:
    """Whether a verb stands in words like "if managers agree", which tell of nothing that is planned or done."""
    words = sentence.words
    place = next((place for place in range(at - 1, max(-1, at - 12), -1) if words[place] in _IFS), None)
    if place is None or words[place - 1 : place] in (["even"], ["as"]):
        return False
    return "," not in _IF_ASIDE.sub("", sentence.text[sentence.end_of(place) : sentence.starts[at]])


def describes_kind(sentence: EventSentence, at: int) -> bool:
    """Whether a participle only describes what something is: "a trust, a body created for the purpose"."""
    words, text = sentence.words, sentence.text
    if _is_predicate(sentence, at):
        return True
    place = next((place for place in range(at - 2, max(-1, at - 5), -1) if words[place] in ("a", "an")), 0)
    if not place or "," in text[sentence.starts[place] : sentence.starts[at]]:
        return False
    return text[sentence.end_of(place - 1) : sentence.starts[place]].strip() in _APPOSES


def _is_predicate(sentence: EventSentence, at: int) -> bool:
    """Whether a participle belongs to the noun that says what something is: "trusts are firms set up to run homes"."""
    words = sentence.words
    for place in range(at - 2, max(-1, at - _LONGEST_PREDICATE), -1):
        word = words[place]
        if word in _PARTS or sentence.text[sentence.end_of(place)] != " ":
            return False
        if word in _IS:
            behind = words[place + 1]
            if all(one in ADVERBS or one.endswith("ly") for one in words[place + 1 : at]):
                return False
            return not behind.endswith(("ed", "ing", "ly")) and behind not in _NO_NOUN
    return False


def in_the_background(sentence: EventSentence, at: int) -> bool:
    """Whether an undated verb only says since when or while what something is so: "since the last partner retired"."""
    first = max(0, at - 6)
    before = sentence.words[first:at]
    place = next((place for place in range(len(before) - 1, -1, -1) if before[place] in BACKGROUND), None)
    if place is None or place + 1 == len(before) or not _MODALS.isdisjoint(before[place:]):
        return False
    if before[place - 1 : place] in (["has"], ["have"], ["had"]):
        # "They have since been struck off".
        return False
    if before[place] == "since" and (before[place + 1] in _TIMES or before[place + 1].isdigit()):
        # "Since April some workers have left": no clause follows.
        return False
    return "," not in sentence.text[sentence.end_of(first + place) : sentence.starts[at]]


def is_habit(sentence: EventSentence, at: int) -> bool:
    """Whether an undated word tells how often something is done: "meetings are held four times a year"."""
    words = sentence.words
    if sentence.dates or _OFTEN.isdisjoint(sentence.vocabulary):
        return False
    if not _ONE_TIME.isdisjoint(words[max(0, at - 6) : at + 7]):
        return False
    first, last = max(sentence.start, sentence.starts[at] - 60), min(sentence.end, sentence.end_of(at) + 70)
    return _HOW_OFTEN.search(sentence.lower, first, last) is not None
