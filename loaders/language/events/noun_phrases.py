"""Owns where the noun phrase of a word begins, and which words show that a clause has its verb.

Which clause a word stands in is `clauses`'s.
"""

from __future__ import annotations

import re

from loaders.knowledge.events.headline_words import DETERMINERS, FINITE, LINKS, PRONOUNS, VERB_GROUP
from loaders.language.events.candidates import EventSentence
from loaders.language.events.triggers import FRAMES, TRIGGERS

_HOW_LED = frozenset({"chaired", "headed", "led"})
"""Past forms that hardly ever have a subject: "The panel, chaired by Ann Moss, was created"."""
_VERBS = frozenset(
    word
    for word, triggers in TRIGGERS.items()
    if word not in _HOW_LED
    and all(trigger.form in ("past", "participle") for trigger in triggers)
    and any(FRAMES[trigger.frame].kind for trigger in triggers)
)
"""Word forms that are a past tense and nothing else: with the auxiliaries they show that a clause has its verb."""
_FINITE = FINITE | _VERBS
_NO_PART = DETERMINERS | LINKS | _FINITE | VERB_GROUP
"""Words before which a noun phrase begins."""
_NUMBER = re.compile(r"(?<!\S)£?\d[\d.,/–-]*(?:m|bn|k)?\s$")
_IN_PHRASE = " \u00a0‘“'\"£0123456789.,"
POSSESSIVE = ("’s", "'s")


def is_finite(word: str) -> bool:
    """Whether a word shows that its clause has a verb."""
    return word in _FINITE or word.endswith(("n’t", "n't"))


def phrase_start(sentence: EventSentence, at: int) -> int:
    """Where the noun phrase begins whose head is the word at `at`: after the article, before its adjectives."""
    text, words, starts = sentence.text, sentence.words, sentence.starts
    back = at
    while back > 0 and at - back < 7:
        before, start = words[back - 1], starts[back - 1]
        if before in POSSESSIVE:
            back -= 1
            continue
        gap = text[start + len(before) : starts[back]]
        if before in _NO_PART or before.endswith(("n’t", "n't")) or gap.strip(_IN_PHRASE) or "," in gap:
            break
        if back > 1 and words[back - 2] in PRONOUNS and before not in DETERMINERS:
            break
        if before.endswith("ed") and back > 1 and text[starts[back - 2]].isupper():
            break
        if before.endswith("ing") and text[start].islower() and not _adjective(sentence, back - 1):
            break
        back -= 1
    start = starts[back]
    number = _NUMBER.search(text, max(sentence.start, start - 14), start)
    start = number.start() if number else start
    while start > sentence.start and text[start - 1] in "£0123456789.,-/" and not text[start - 2 : start].isspace():
        start -= 1
    # A sum or a number belongs to its noun: "£100m pot".
    for amount in sentence.amounts:
        if amount.start < start <= amount.end + 2:
            start = amount.start
    for mention in sentence.mentions:
        if mention.start < start < mention.end:
            start = mention.start
    return start


def _adjective(sentence: EventSentence, at: int) -> bool:
    """Whether a word in -ing is a part of its noun phrase: "the operating framework"."""
    if not at:
        return False
    before = sentence.words[at - 1]
    return before in DETERMINERS or before in POSSESSIVE or sentence.text[sentence.starts[at] - 2].isdigit()
