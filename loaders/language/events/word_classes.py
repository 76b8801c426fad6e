"""Owns what a word form is in its sentence where it may be two things: a verb or a noun, a past or a participle.

The words are in `loaders.knowledge.events.word_classes`; what a verb tells is `triggers`'.
"""

from __future__ import annotations

from loaders.knowledge.events.certainty_words import ADVERBS
from loaders.knowledge.events.headline_words import COUNTS, DETERMINERS, FINITE, LINKS
from loaders.knowledge.events.word_classes import (
    ACTS_ON_SOMETHING,
    BEHIND_PARTICIPLES,
    GRADES,
    NEEDS_OBJECT,
    PLURAL_NOUNS,
)
from loaders.language.events.candidates import EventSentence

_BEHIND_NOUNS = FINITE | {"of", "worth", "ahead", "such"}
"""Words behind a noun that follow no verb that acts on something: "cuts of £2m", "the ballot forms are"."""
_WHERE = frozenset({"in", "during", "between", "across", "at"})
_PARTS_CLAUSES = frozenset({"who", "which", "that", "it", "he", "she", "and", "or", "but", "to"})
_LONGEST_SUBJECT = 5
"""Words back from a verb within which the article of its subject stands."""
_QUOTES = "“‘\"' "
_HAVE = frozenset({"have", "has", "had", "having", "’ve", "'ve", "to", "will", "would"})


def is_plural_noun(sentence: EventSentence, at: int) -> bool:
    """Whether a verb in the present is a plural noun here: "announced plans", "the ballot forms are"."""
    words = sentence.words
    word = words[at]
    if word not in PLURAL_NOUNS or not at:
        return False
    text, starts = sentence.text, sentence.starts
    before, edge = words[at - 1], sentence.end_of(at - 1)
    if text[edge : starts[at]] != " " or (at > 1 and not text[starts[at - 1]].islower()):
        return False
    if before in _PARTS_CLAUSES or before.endswith("ly") or any(m.end == edge for m in sentence.mentions):
        return False
    if before.endswith("ing") and (at == 1 or words[at - 2] in LINKS):
        # "Addressing claims", "by dropping demands".
        return True
    behind = words[at + 1] if at + 1 < len(words) and text[sentence.end_of(at)] == " " else ""
    if behind in _WHERE and word in ACTS_ON_SOMETHING:
        return True
    if behind in _BEHIND_NOUNS or (behind.endswith("ed") and behind != "need") or before.endswith("ed"):
        return True
    for place in range(at - 1, max(-1, at - 1 - _LONGEST_SUBJECT), -1):
        if words[place] in DETERMINERS:
            return False
        if words[place] in LINKS or words[place] in FINITE:
            return True
        if place and text[sentence.end_of(place - 1) : starts[place]] != " ":
            return False
    return False


def is_bare_participle(sentence: EventSentence, at: int) -> bool:
    """Whether a past form of a verb that acts on something acts on nothing: "a panel set up in 2009", "homes rated
    good"."""
    words = sentence.words
    word = words[at]
    if word not in NEEDS_OBJECT or not _HAVE.isdisjoint(words[max(0, at - 3) : at]):
        return False
    if word == "set":
        if words[at + 1 : at + 2] != ["up"]:
            return False
        at += 1
    edge = sentence.end_of(at)
    if at + 1 == len(words) or sentence.text[edge] in ",.;:)":
        return True
    behind = words[at + 1]
    if word in ("rated", "judged", "graded"):
        return behind in GRADES or behind in ("as", "by")
    if sentence.text[edge : sentence.starts[at + 1]].strip(_QUOTES):
        return False
    if behind == "of":
        return word == "accused"
    return behind in BEHIND_PARTICIPLES or (behind == "to" and word not in ("elected", "set"))


def is_of_kind(sentence: EventSentence, at: int) -> bool:
    """Whether a participle without "be" only says which of a kind are meant: "cash donated in other ways"."""
    words = sentence.words
    if not at or sentence.dates or not is_bare_participle(sentence, at) or words[at + 1 : at + 2] == ["by"]:
        return False
    if words[at - 1] in ADVERBS or words[at - 1].endswith("ly"):
        # "The committee as now constituted": how it is, not that it came to be.
        return at > 1 and words[at - 2] == "as"
    edge = sentence.end_of(at - 1)
    if sentence.text[edge : sentence.starts[at]] != " " or any(m.end == edge for m in sentence.mentions):
        return False
    for place in range(at - 1, max(-1, at - 1 - _LONGEST_SUBJECT), -1):
        word, start = words[place], sentence.starts[place]
        if word in DETERMINERS or word in COUNTS or word[0].isdigit() or sentence.text[start].isupper():
            return False
        if word in LINKS or word in FINITE or (place and sentence.text[sentence.end_of(place - 1) : start] != " "):
            return place < at - 1
    return False
