"""Owns the units of a department, which news names in lower case: "the Home Office's strategy unit"."""

from __future__ import annotations

from collections.abc import Iterable

from loaders.knowledge.people.not_names import FUNCTION_WORDS
from loaders.language.organisations.proposals import Candidate
from loaders.language.words import Words

UNIT_NOUNS = frozenset({"unit", "fund", "directorate", "taskforce", "office", "branch", "division"})
_HAVE_TEAMS = frozenset(
    {"strategic health authority", "health authority", "NHS trust", "foundation trust", "NHS region"}
)
_LONGEST_UNIT = 5
"""Words of a unit's name."""


def units(words: Words, found: Iterable[Candidate]) -> list[Candidate]:
    """Units named with their department: "the DH's strategy unit", "the strategy unit at the DH"."""
    named = []
    for item in found:
        if item.kind in _HAVE_TEAMS and (team := _team_after(words, item.end)):
            named.append(Candidate(*team, "organisations.unit", "government office", team[1]))
            continue
        if item.kind not in {"department", "arm's length body"} or item.body is None:
            continue
        span = _after(words, item.end) or _before(words, item.start)
        if span:
            start, end = span
            phrase = words.phrase(start, end)
            name = phrase if any(words.capital[start:end]) else phrase.title()
            full = f"{name} ({item.body})"
            named.append(Candidate(start, end, "organisations.unit", "government office", end, full))
    return named


def _team_after(words: Words, mark: int) -> tuple[int, int] | None:
    """A team with a name of its own, behind its body: "Elmshire Health Authority's Strategic Projects Team"."""
    lower, at = words.lower, mark + 1
    if lower[mark : mark + 1] != ["'s"]:
        return None
    while at < len(lower) and words.capital[at] and at - mark <= _LONGEST_UNIT:
        at += 1
    return (mark + 1, at) if at - mark > 3 and lower[at - 1] in {"team", "unit"} else None


def _after(words: Words, mark: int) -> tuple[int, int] | None:
    lower = words.lower
    if mark >= len(lower) or lower[mark] != "'s":
        return None
    for at in range(mark + 1, min(mark + 1 + _LONGEST_UNIT, len(lower))):
        if not lower[at][0].isalpha() or lower[at] in FUNCTION_WORDS:
            return None
        if lower[at] in UNIT_NOUNS:
            return (mark + 1, at + 1) if at > mark + 1 else None
    return None


def _before(words: Words, start: int) -> tuple[int, int] | None:
    lower = words.lower
    if start < 4 or lower[start - 1] != "the" or lower[start - 2] not in {"at", "of", "in"}:
        return None
    end = begin = start - 2
    if lower[end - 1] not in UNIT_NOUNS:
        return None
    while (
        begin > max(0, end - _LONGEST_UNIT) and lower[begin - 1][0].isalpha() and lower[begin - 1] not in FUNCTION_WORDS
    ):
        begin -= 1
    return (begin, end) if end - begin > 1 else None
