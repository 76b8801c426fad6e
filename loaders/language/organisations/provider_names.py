"""Owns names that end with what their body gives, behind a word that is nobody else's: "Elmfield Care has 90 beds"."""

from __future__ import annotations

from loaders.knowledge.kinds_of_care import KINDS_OF_CARE
from loaders.knowledge.name_words import GENERIC, GERUNDS
from loaders.knowledge.people.not_names import COMMON_WORDS, FUNCTION_WORDS, PLACE_WORDS, TIME_WORDS
from loaders.language.organisations.subject import is_about_care
from loaders.language.words import Words

_GIVEN = frozenset({"care", "homecare"})
_ADJECTIVES = (
    "al", "ive", "ed", "ing", "ary", "ory", "ent", "ic", "able", "ible", "ous", "ly", "ful", "less", "centred", "ity",
    "term", "based", "free", "focused",
)  # fmt: skip
"""Ends of words that say what care is like."""
_NOT_TELLING = (
    KINDS_OF_CARE | GENERIC | GERUNDS | COMMON_WORDS | FUNCTION_WORDS | PLACE_WORDS | TIME_WORDS | {"care", "nhs"}
)


def is_provider(words: Words, start: int, end: int) -> bool:
    """Whether a run of capitals is the name of a firm or charity that cares for people."""
    if not 2 <= end - start <= 3 or words.lower[end - 1] not in _GIVEN:
        return False
    telling = words.lower[start]
    if len(telling) < 4 or telling in _NOT_TELLING or telling.endswith(_ADJECTIVES) or not telling.isalpha():
        return False
    if not is_about_care(words):
        return False
    return not any(word == telling and not capital for word, capital in zip(words.lower, words.capital, strict=True))
