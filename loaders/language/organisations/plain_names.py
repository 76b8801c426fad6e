"""Owns names of everyday words that only what stands around them shows to be bodies: "run by Help & Care".

The other contexts that introduce a name are in `introductions`.
"""

from __future__ import annotations

from collections.abc import Mapping

from loaders.knowledge.bodies.classes import CLASS_FORMS
from loaders.knowledge.name_words import GENERIC, NEVER_IN_NAMES
from loaders.knowledge.people.not_names import FUNCTION_WORDS
from loaders.language.organisations.definitions import is_defined_as_body
from loaders.language.words import Words

BREAKS = NEVER_IN_NAMES - FUNCTION_WORDS
_RUN_BY = frozenset({"run", "owned", "operated", "managed", "bought", "acquired", "provided"})
_NOT_OWNERS = frozenset(
    {"services", "trusts", "councils", "authorities", "government", "council", "practices", "homes"}
)
_SAID_PROVIDERS = frozenset({"provider", "charity", "firm", "company", "operator", "landlord", "enterprise"})
_SET_OFF = _SAID_PROVIDERS | {"hospice", "union", "agency", "consultancy"}
_ENDS_OF_PROVIDERS = frozenset({"group", "care", "homes", "support", "solutions", "healthcare", "partnership", "trust"})
_FIELDS_OF_CARE = frozenset(
    {
        "dementia", "wellbeing", "care", "health", "support", "housing", "advice", "advocacy", "carers", "families",
        "autism",
    }
)  # fmt: skip


def goes_on_for(words: Words, start: int, end: int, taken: set[int], places: Mapping[int, int]) -> bool:
    """Whether one word and "for" with another capital are one name, run or owned by which something is."""
    lower, at = words.lower, end + 1
    if end - start > 1 or start < 2 or lower[start - 1] != "by" or lower[end : end + 1] != ["for"]:
        return False
    one = words.capital[at : at + 1] == [True] and words.capital[at + 1 : at + 2] != [True]
    return one and at not in taken and at not in places and lower[at] not in BREAKS


def goes_on_and(words: Words, start: int, end: int) -> bool:
    """Whether "and" joins two things that one body is for: its capitals go on with a general word."""
    lower, at = words.lower, end + 1
    if end - start < 2 or lower[end : end + 1] != ["and"] or lower[end - 1] not in _FIELDS_OF_CARE:
        return False
    return (
        words.capital[at : at + 1] == [True]
        and lower[at] in _FIELDS_OF_CARE
        and words.capital[at + 1 : at + 2] != [True]
    )


def is_run_by(words: Words, start: int, end: int) -> bool:
    """Whether two or three words that are each ordinary name who runs or owns something: "run by Alliance Care"."""
    lower = words.lower
    if not 2 <= end - start <= 3 or start < 2 or lower[start - 1] != "by" or lower[start - 2] not in _RUN_BY:
        return False
    plain = "&" in words.written[start:end] or all(word in GENERIC for word in lower[start:end])
    return plain and words.phrase(start, end).lower() not in CLASS_FORMS and lower[end - 1] not in _NOT_OWNERS


def is_plain_but_defined(words: Words, start: int, end: int) -> bool:
    """Whether the text says of general words what body they are: "The Imaging Partnership was a joint venture"."""
    lower = words.lower
    if not 2 <= end - start <= 3 or not start or lower[start - 1] != "the" or lower[end - 1] not in _ENDS_OF_PROVIDERS:
        return False
    said = lower[end : end + 1] in (["is"], ["was"]) and " ".join(lower[start:end]) not in CLASS_FORMS
    return said and is_defined_as_body(words, end)


def is_said_provider(words: Words, start: int, end: int) -> bool:
    """Whether words that are each ordinary are named by a noun before them: "care provider National Care Group"."""
    lower = words.lower
    if not 3 <= end - start <= 4 or not start or lower[start - 1] not in _SAID_PROVIDERS or words.capital[start - 1]:
        return False
    return lower[end - 1] in _ENDS_OF_PROVIDERS and " ".join(lower[start:end]) not in CLASS_FORMS


def is_named_provider(words: Words, start: int, end: int) -> bool:
    """Whether commas set the name off behind what it is: "the new provider, Wyvern Lives, will"."""
    lower = words.lower
    at = start - 2 if words.lower[start - 1 : start] == [","] else start - 3
    if at < 2 or lower[at + 1] != "," or lower[at] not in _SET_OFF or lower[end : end + 1] != [","]:
        return False
    told = lower[at - 1] in {"the", "new", "current", "its", "a"} or lower[at - 1].endswith(("ing", "care"))
    return told and not words.capital[at]
