"""Owns bodies that a paper not about care names in a row with others: "the Elm Union, Civic Fire, and the Ash League".

Lists that share a class are for `coordination`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from loaders.knowledge.name_words import GENERIC, NEVER_IN_NAMES
from loaders.knowledge.open_contexts import ACRONYMS_OF_THINGS
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.not_names import FUNCTION_WORDS, TIME_WORDS
from loaders.knowledge.people.surnames import SURNAMES
from loaders.knowledge.people.titles import TITLES
from loaders.knowledge.peoples import DEMONYMS
from loaders.language.organisations.introductions import SITES
from loaders.language.organisations.proposals import Candidate
from loaders.language.words import Words

_JOINING = frozenset({"of", "for", "in"})
_ENDS = frozenset({",", ".", ";", ")", "(", "and", "or", "\n"})
_NO_PART = NEVER_IN_NAMES | TIME_WORDS | TITLES.keys()


def in_rows(words: Words, settled: Sequence[Candidate], taken: set[int], places: Mapping[int, int]) -> list[Candidate]:
    """Unknown capitals that stand right behind a body and a comma or "and", and end as an item of a list does."""
    found: list[Candidate] = []
    for item in settled:
        at = item.end
        while (start := _next_item(words, at)) is not None:
            end = _end_of(words, start)
            if start in taken or end <= start or not _may_be_a_body(words, start, end, places):
                break
            if not taken.isdisjoint(range(start, end)) or (end < len(words.lower) and words.lower[end] not in _ENDS):
                break
            found.append(Candidate(start, end, "organisations.listed", item.kind, end))
            at = end
    return found


def _next_item(words: Words, at: int) -> int | None:
    """Where the next item of a list begins behind position `at`, or None."""
    lower, count = words.lower, len(words.lower)
    if at < count and lower[at] == "(":
        at = next((close + 1 for close in range(at, min(at + 5, count)) if lower[close] == ")"), count)
    begin = at
    while at < count and at < begin + 3 and lower[at] in {",", "and", "or", ";"}:
        at += 1
    if at == begin:
        return None
    if at < count and lower[at] == "the":
        at += 1
    return at if at < count and words.capital[at] else None


def _end_of(words: Words, start: int) -> int:
    end, count = start, len(words.written)
    while end < count:
        if words.capital[end] or (words.lower[end] in _JOINING and end + 1 < count and words.capital[end + 1]):
            end += 1
        elif (
            words.lower[end] in _JOINING
            and words.lower[end + 1 : end + 2] == ["the"]
            and any(words.capital[end + 2 : end + 3])
        ):
            end += 2
        else:
            break
    return end


def _may_be_a_body(words: Words, start: int, end: int, places: Mapping[int, int]) -> bool:
    lower = words.lower[start:end]
    if end - start == 1:
        written = words.written[start]
        return written.isupper() and len(written) > 2 and written.isalpha() and lower[0] not in ACRONYMS_OF_THINGS
    if any(at in places for at in (start, end - 1)) or not _NO_PART.isdisjoint(lower) or not SITES.isdisjoint(lower):
        return False
    if lower[0] in GIVEN_NAMES or lower[-1] in SURNAMES or lower[-1] in GIVEN_NAMES or lower[0] in FUNCTION_WORDS:
        return False
    return not (GENERIC | DEMONYMS).issuperset(lower) and end - start <= 7
