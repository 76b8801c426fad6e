"""Owns which bodies a plural means: "the two trusts", "both practices", "the councils"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from db.records import Mention
from loaders.knowledge.bodies.definite_nouns import KINDS_MEANT
from loaders.language.events.definite_words import ANY_BODY, LOOSELY, NUMBER, NUMBERS, OF_ANY_NAME, singular
from loaders.language.lexicon import Family
from loaders.language.word_patterns import lower_case

_PLURALS_TEXT = (
    "organisations bodies companies parties partners authorities trusts councils boroughs departments firms charities "
    "unions boards agencies groups hospitals hospices homes practices surgeries sites"
)
PLURALS = Family(_PLURALS_TEXT.split())
"""Words of which a text has one that points back to several bodies."""
_MANY = lower_case(rf"(?:the|both|all)\s(?:(?P<number>{NUMBER}|\d)\s)?(?P<noun>{'|'.join(_PLURALS_TEXT.split())})\b")
_COUNTED = frozenset({"partners", "homes", "hospitals", "sites"})
"""Nouns that mean several bodies only with their number: "the partners" of a practice are its doctors, "the homes" all
of a kind."""
_BUILDINGS = frozenset({"home", "hospital", "hospice", "site"})
_LISTED = re.compile(r"(?:\s\([^)\n]{1,30}\))?(?:,|,?\s(?:and|&))\s(?:the\s)?")
"""What stands between two bodies that are named together."""

_Named = Sequence[tuple[Mention, str]]


class Groups:
    """Whom the plurals of one article mean.

    `opened` finds a pattern that begins with "the" or the like in the article; `named` gives the mentions of bodies
    before an offset, the nearest first, each with the name and kind of its body in lower case.
    """

    def __init__(
        self, text: str, opened: Callable[[re.Pattern[str]], list[re.Match[str]]], named: Callable[[int], _Named]
    ) -> None:
        self._text = text
        self._opened = opened
        self._named = named

    @cached_property
    def _plurals(self) -> tuple[list[int], list[re.Match[str]]]:
        matches = self._opened(_MANY)
        return [match.start() for match in matches], matches

    def meant(self, start: int, end: int) -> list[tuple[int, list[str]]]:
        """The offset and the bodies meant of each plural in text[start:end]."""
        starts, matches = self._plurals
        if not matches:
            return []
        near = matches[bisect_left(starts, start) : bisect_left(starts, end)]
        near = [match for match in near if match["noun"] not in _COUNTED or match["number"] or "both" in match[0]]
        return [(match.start(), self._meant_by(match)) for match in near]

    def _meant_by(self, match: re.Match[str]) -> list[str]:
        """Those named together last, as many as the number says; else the last of the noun's kind."""
        written, noun = match["number"], singular(match["noun"])
        number = NUMBERS.get(written, 0) if written and not written.isdigit() else int(written or 0)
        if not number and "both" in match[0]:
            number = 2
        named = self._named(match.start())
        of_kind = [(mention, kind) for mention, kind in named if _is_kind(noun, kind)]
        together = next(self._together(of_kind, number), None)
        if together:
            return together
        wanted = number or 2
        keys = list(_keys(of_kind))[:wanted]
        if number and len(keys) < wanted and noun not in _BUILDINGS:
            # "The three organisations" may be called by a noun that none of their names holds.
            keys = next(self._together(named, number), list(_keys(named))[:wanted])
        return keys if len(keys) > 1 else []

    def _together(self, named: _Named, number: int) -> Iterator[list[str]]:
        """The bodies that are named in one list, the last list first: just so many, or any two and more for 0."""
        run: list[tuple[Mention, str]] = []
        for item in (*named, None):
            if item and run and _LISTED.fullmatch(self._text, item[0].end, run[-1][0].start):
                run.append(item)
                continue
            keys = list(_keys(run))[::-1]
            if len(keys) > 1 and number in (0, len(keys)):
                yield keys
            run = [item] if item else []


def _keys(named: _Named) -> dict[str, None]:
    return dict.fromkeys(mention.organisation or "" for mention, _ in named)


def _is_kind(noun: str, kind: str) -> bool:
    """Whether a plural's noun may be said of a body of that name and kind."""
    if noun in ANY_BODY:
        return True
    if re.search(KINDS_MEANT.get(noun, re.escape(noun)), kind):
        return True
    return noun in OF_ANY_NAME and LOOSELY.search(kind) is not None
