"""Owns the repeats of a name within its article: again in other capitals, without its tail, or by its first word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from loaders.knowledge.name_words import GENERIC, NEVER_IN_NAMES
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.not_names import COMMON_WORDS, FUNCTION_WORDS
from loaders.knowledge.peoples import DEMONYMS
from loaders.language.organisations.elsewhere.introductions import is_place_elsewhere
from loaders.language.organisations.proposals import Candidate, used_again
from loaders.language.organisations.subject import is_about_care
from loaders.language.words import Words

_HEADED_BY_FIRST = frozenset({"foundation trust", "NHS trust", "company", "social enterprise", "GP group", "law firm"})
_SHORTENED = _HEADED_BY_FIRST | {
    "hospital", "hospice", "GP practice", "care trust", "care home", "consortium", "partnership",
}  # fmt: skip
_HEALTH_BOARD = ["health", "board"]
_GROUPS = frozenset({"charity", "company", "social enterprise"})
_GROUP_ENDS = frozenset(
    {"group", "housing", "homes", "holdings", "capital", "healthcare", "health", "care", "services", "hospitals"}
)
_LEGAL = frozenset({"ltd", "limited", "plc", "llp", "cic"})
_NOT_ALONE = GENERIC | COMMON_WORDS | FUNCTION_WORDS | NEVER_IN_NAMES | DEMONYMS
_SAY_THEIR_OWN = frozenset({"organisations.publisher", "organisations.side_in_results", "organisations.side_in_story"})
"""Rules that find each use of a name themselves."""
_SMALL = FUNCTION_WORDS | {"'s", "-", "–"}
_BETWEEN_PLACES = frozenset({"and", ","})
_CALLED_AFTER_TOWNS = frozenset({"hospital", "hospice", "GP practice", "care home", "NHS trust", "foundation trust"})
_INSIDE = (["in"], ["near"], ["around"], ["across"])
_DWELLERS = frozenset({"residents", "people", "town", "village", "parish", "community", "communities", "outskirts"})
_CALLS = frozenset({"mr", "mrs", "ms", "miss", "dr", "sir", "dame", "messrs"})
_IN_PLACE = frozenset(["in", "near", "across", "around", "from"])


class ShortForm(NamedTuple):
    """Words in lower case, and the candidate whose name they repeat."""

    words: tuple[str, ...]
    full: Candidate


def short_forms(words: Words, found: Iterable[Candidate], places: Mapping[int, int]) -> dict[str, list[ShortForm]]:
    """By first word, every way in which the article may repeat its names."""
    elsewhere = not is_about_care(words)
    forms: dict[tuple[str, ...], Candidate] = {}
    for candidate in sorted(found, key=lambda item: -item.length):
        whole = tuple(words.lower[candidate.start : candidate.end])
        if candidate.rule in _SAY_THEIR_OWN:
            continue
        if candidate.body is None and not _is_weak(whole, candidate, places):
            forms.setdefault(whole, candidate)
        core_end = candidate.core_end or candidate.end
        if elsewhere and candidate.length > 2 and whole[0] in DEMONYMS:
            # "the National Bank" of the Wyvernian National Bank
            forms.setdefault(whole[1:], candidate)
        if candidate.body and candidate.kind in _GROUPS and words.lower[candidate.end - 1] in _GROUP_ENDS | _LEGAL:
            # "Wyvern Health Care Ltd" of the tables is "Wyvern" as well.
            end = candidate.end - (words.lower[candidate.end - 1] in _LEGAL)
            while end > candidate.start and words.lower[end - 1] in _GROUP_ENDS:
                end -= 1
            core = tuple(words.lower[candidate.start : end])
            if core and _stands_alone(core, candidate.start, end, places):
                forms.setdefault(core, candidate)
        if (
            candidate.kind == "health board"
            and not candidate.body
            and words.lower[core_end : candidate.end] == _HEALTH_BOARD
        ):
            forms.setdefault((*words.lower[candidate.start : core_end], "board"), candidate)
        if candidate.kind not in _SHORTENED or candidate.body or core_end <= candidate.start:
            continue
        core = tuple(words.lower[candidate.start : core_end])
        while core and core[-1] in {"nhs", "and", "–", "community", "health", "healthcare", "care"} and len(core) > 1:
            core = core[:-1]
            if len(core) > 1 or (core[0] not in _NOT_ALONE and core[0] not in GIVEN_NAMES):
                forms.setdefault(core, candidate)
        whole_core = tuple(words.lower[candidate.start : core_end])
        if _stands_alone(whole_core, candidate.start, core_end, places):
            forms.setdefault(whole_core, candidate)
        first = words.lower[candidate.start]
        by_first_word = candidate.kind in _HEADED_BY_FIRST and candidate.start not in places and len(first) > 3
        by_first_word = by_first_word and _BETWEEN_PLACES.isdisjoint(
            words.lower[candidate.start + 1 : candidate.start + 2]
        )
        if by_first_word and first not in _NOT_ALONE and first not in GIVEN_NAMES:
            forms.setdefault((first,), candidate)
    by_first: dict[str, list[ShortForm]] = {}
    for form, candidate in forms.items():
        start, end = candidate.start, candidate.start + len(form)
        if elsewhere and 1 < len(form) < candidate.length and is_place_elsewhere(words, start, end):
            # "Elm City" of the Elm City Railroad is the town.
            continue
        if places_only(words, form, candidate, places) or (len(form) == 1 and _is_town(words, form[0], candidate)):
            continue
        by_first.setdefault(form[0], []).append(ShortForm(form, candidate))
    for rows in by_first.values():
        rows.sort(key=lambda row: -len(row.words))
    return by_first


def as_short_forms(
    words: Words, settled: Iterable[Candidate], fresh: list[Candidate], places: Mapping[int, int]
) -> list[Candidate]:
    """Names that only their context introduces, as the short forms that some of them are of a name found before."""
    if not fresh:
        return fresh
    forms = short_forms(words, settled, places)
    read = []
    for item in fresh:
        said = tuple(words.lower[item.start : item.end])
        full = next((form.full for form in forms.get(said[0], ()) if form.words == said), None)
        if full is not None:
            item = used_again(words, full, item.start, item.end, "organisations.repeat")
        read.append(item)
    return read


def places_only(words: Words, form: tuple[str, ...], candidate: Candidate, places: Mapping[int, int]) -> bool:
    """Whether a short form is only the places in the name, and so would be every mention of those places."""
    at, end = candidate.start, candidate.start + len(form)
    if tuple(words.lower[at:end]) != form:
        return False
    while at < end:
        if words.lower[at] in _BETWEEN_PLACES:
            at += 1
        elif places.get(at, end + 1) <= end:
            at = places[at]
        else:
            return False
    return True


def _is_town(words: Words, word: str, candidate: Candidate) -> bool:
    """Whether the article speaks of what is in a place that gave a hospital or surgery its name ("a school in X")."""
    if candidate.kind not in _CALLED_AFTER_TOWNS or candidate.length == 1:
        return False
    for at in words.positions(word):
        before = words.lower[max(0, at - 2) : at]
        named_whole = at + 1 < len(words.written) and words.capital[at + 1]
        if not named_whole and (before[-1:] in _INSIDE or (before[-1:] == ["of"] and before[0] in _DWELLERS)):
            return True
    return False


def _is_weak(form: tuple[str, ...], candidate: Candidate, places: Mapping[int, int]) -> bool:
    return len(form) == 1 and (form[0] in _NOT_ALONE or candidate.start in places)


def _stands_alone(form: tuple[str, ...], start: int, end: int, places: Mapping[int, int]) -> bool:
    if not form or places.get(start) == end:
        return False
    if len(form) == 1:
        return form[0] not in _NOT_ALONE and form[0] not in GIVEN_NAMES
    return any(word not in _NOT_ALONE for word in form)


def repeats(words: Words, forms: Mapping[str, list[ShortForm]], taken: set[int]) -> list[Candidate]:
    """Places in the article where a short form stands as a name of its own."""
    found = []
    done = 0
    for at in words.capitals if forms else ():
        rows = forms.get(words.lower[at])
        if rows is None or at < done or at in taken or at in words.shouted:
            continue
        for form, full in rows:
            end = at + len(form)
            if tuple(words.lower[at:end]) != form:
                continue
            raised = end - at == full.length or all(
                words.capital[place] or words.lower[place] in _SMALL for place in range(at, end)
            )
            if raised and _free(words, at, end, taken, full):
                found.append(used_again(words, full, at, end, "organisations.repeat"))
                done = end
                break
    return found


def _free(words: Words, start: int, end: int, taken: set[int], full: Candidate) -> bool:
    if not taken.isdisjoint(range(start, end)):
        return False
    whole = end - start == full.length
    after_capital = end < len(words.written) and words.capital[end] and end not in taken
    before = words.lower[start - 1] if start else ""
    before_capital = (
        start > 0 and words.capital[start - 1] and not words.first[start - 1] and before not in NEVER_IN_NAMES
    )
    if (before in _CALLS and words.lower[full.start - 1 : full.start] != [before]) or (
        before == "." and start > 1 and words.lower[start - 2] in _CALLS
    ):
        # "Ms. Wyvern", who founded Wyvern Partners.
        return False
    if whole:
        return True
    if before in _IN_PLACE and end - start == 1:
        return False
    if before == "," and start > 1 and start - 2 in taken and end - start == 1 and full.kind in _CALLED_AFTER_TOWNS:
        # "Elmford Hospital, Elmford"
        return False
    return not after_capital and not before_capital
