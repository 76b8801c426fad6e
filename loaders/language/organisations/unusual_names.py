"""Owns names that are written unlike others and only their context shows: small letters, "for" or "with" inside.

The contexts are those of `introductions`.
"""

from __future__ import annotations

from collections.abc import Mapping

from loaders.language.lexicon import Family
from loaders.language.organisations.introductions import BEFORE, ROLES_AND_TITLES, ends_with
from loaders.language.organisations.plain_names import BREAKS
from loaders.language.organisations.proposals import Candidate
from loaders.language.words import Words

_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxz")
_SHORTENED_WORDS = frozenset({"hrs", "mrs", "cllr", "ccgs", "pcts", "shas", "nhs", "dept", "govt", "mgt", "rcts"})
"""Words without a vowel that are no names."""
_HEADS_OF_BODIES = frozenset({"executive", "chair", "chairman", "chairwoman", "founder", "trustee", "patron"})


def _is_vowelless(word: str) -> bool:
    return 3 <= len(word) <= 6 and _CONSONANTS.issuperset(word) and word not in _SHORTENED_WORDS


_VOWELLESS = Family(test=_is_vowelless)
_JOINTS = Family(["for", "to", "in", "with"])
_SERVES = frozenset({"provides", "provided", "runs", "ran", "supports", "operates", "helps", "offers", "campaigns"})


def vowelless(words: Words, taken: set[int]) -> list[Candidate]:
    """Acronyms that a body writes in small letters, where one place introduces them: "chief executive of pqrt"."""
    found: list[Candidate] = []
    by_word: dict[str, list[int]] = {}
    for at in words.of(_VOWELLESS):
        if words.written[at].islower() and at not in taken:
            by_word.setdefault(words.lower[at], []).append(at)
    for small in by_word.values():
        if any(ends_with(words.lower, at, BEFORE) for at in small):
            found.extend(Candidate(at, at + 1, "organisations.introduced_before", None, at + 1) for at in small)
    return found


def with_preposition(words: Words, taken: set[int], places: Mapping[int, int]) -> list[Candidate]:
    """Names such as "Haven for Living", where the head of the body stands before one place of them."""
    found: dict[tuple[str, ...], bool] = {}
    spans = []
    for at in words.of(_JOINTS):
        if not at or at + 1 >= len(words.written) or not (words.capital[at - 1] and words.capital[at + 1]):
            continue
        start, end = at - 1, at + 2
        while end < len(words.written) and words.capital[end] and words.lower[end] not in BREAKS:
            end += 1
        if at + 1 in places or not taken.isdisjoint(range(start, end)) or words.lower[start] in ROLES_AND_TITLES:
            continue
        said = tuple(words.lower[start:end])
        spans.append((start, end, said))
        found[said] = found.get(said, False) or _named_by_role(words, start) is not None or _is_run(words, end)
    return [
        Candidate(start, end, "organisations.introduced_before", None, end) for start, end, said in spans if found[said]
    ]


def _is_run(words: Words, end: int) -> bool:
    """Whether somebody runs what a name is of, or it serves people: "Ways to Elmdale, run by Acme"."""
    after = words.lower[end : end + 3]
    if after[:2] == [",", "which"]:
        return not _SERVES.isdisjoint(after[2:])
    return after in ([",", "run", "by"], [",", "provided", "by"], [",", "owned", "by"])


def _named_by_role(words: Words, start: int) -> str | None:
    """Whether the head of a body stands before the name; a director or secretary is of a kind of work as often."""
    before = words.lower[start - 2 : start] if start > 1 else []
    named = len(before) == 2 and before[1] == "of" and before[0] in _HEADS_OF_BODIES
    return "organisations.introduced_before" if named else None
