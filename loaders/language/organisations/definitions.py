"""Owns sentences that say of a name that it is a body: "X is a Welsh care company", "X, a band formed in 1979,"."""

from __future__ import annotations

from loaders.knowledge.name_words import BODY_NOUNS, DEFINING_NOUNS
from loaders.knowledge.open_contexts import SAID_BEHIND_COMMAS
from loaders.language.words import Words

_ARTICLES = frozenset({"a", "an", "the"})
_AFTER_NOUN = frozenset(
    {
        "of", "for", "in", "that", "which", "who", "with", "based", "from", "and", "at", "on", "to", "by", "founded",
        "set",
    }
)  # fmt: skip
"""Words that end the noun phrase of a definition."""
_DEFINING = BODY_NOUNS | DEFINING_NOUNS
_APPOSING = frozenset({",", "–", "-"})
_SAYS_WHAT = frozenset({"is", "was", "are", "were"}) | _APPOSING
_ONE_OF_ITS_KIND = frozenset(
    {
        "landlord", "operator", "provider", "charity", "company", "firm", "chain", "hospice", "developer", "consu"
        "ltancy",
        "union", "insurer", "retailer", "contractor",
    }
)  # fmt: skip
"""Nouns that say of a name that it is a body also with "the": "X, the second biggest landlord"."""


def is_defined_as_body(words: Words, end: int) -> bool:
    """Whether the text goes on to say that the name is a body: "X (formerly Y) is a Welsh care company"."""
    lower, count = words.lower, len(words.lower)
    if lower[end] == "(":
        close = next((at for at in range(end, min(end + 12, count)) if lower[at] == ")"), None)
        if close is None:
            return False
        end = close + 1
    if end + 2 >= count or lower[end] not in _SAYS_WHAT or lower[end + 1] not in _ARTICLES:
        return False
    if lower[end] == "was" and lower[end + 1] == "the":
        return False
    defining = _DEFINING if lower[end] not in _APPOSING else SAID_BEHIND_COMMAS
    if lower[end] in _APPOSING and lower[end + 1] == "the":
        defining = _ONE_OF_ITS_KIND
    at = end + 2
    while at < min(end + 12, count) and lower[at] not in _AFTER_NOUN and (lower[at][0].isalnum() or lower[at] == "'s"):
        if lower[at - 1] in defining and lower[at].endswith(("ed", "ing")):
            # "a rock band formed in Elmford", "a privately owned company serving it"
            break
        at += 1
    return lower[at - 1] in defining
