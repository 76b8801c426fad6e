"""Owns which bodies a plural means: "the two trusts", "both practices", "the councils"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from db.records import Mention
from loaders.knowledge.bodies.definite_nouns import KINDS_MEANT
from loaders.language.events.definite_words import ANY_BODY, LOOSELY, NUMBER, NUMBERS, OF_ANY_NAME, singular
from loaders.language.lexicon import Family
from loaders.language.word_patterns import lower_case
from loaders.language.words import Words

_PLURALS_TEXT = (
    "organisations bodies companies parties partners authorities trusts councils boroughs departments firms charities "
    "unions boards agencies groups hospitals hospices homes practices surgeries sites"
)
_NOUN = "|".join(_PLURALS_TEXT.split())
_OPENERS = frozenset({"the", "both", "all"})
_PLURALS = Family(_PLURALS_TEXT.split(), odd=re.compile(rf"(?:{_NOUN})\b").match)
"""Words of which a text has one that points back to several bodies."""
_PLURAL = lower_case(rf"(?:the|both|all)\s(?:(?P<number>{NUMBER}|\d)\s)?(?P<noun>{_NOUN})\b")
_COUNTED = frozenset({"partners", "homes", "hospitals", "sites"})
"""Nouns that mean several bodies only with their number: "the partners" of a practice are its doctors, "the homes" all
of a kind."""
_BUILDINGS = frozenset({"home", "hospital", "hospice", "site"})
_LISTED = re.compile(r"(?:\s\([^)\n]{1,30}\))?(?:,|,?\s(?:and|&))\s(?:the\s)?")
"""What stands between two bodies that are named together."""

Named = Sequence[tuple[Mention, str]]


def plurals(words: Words, lower: str) -> list[re.Match[str]]:
    """What may point back to several bodies in a text ("the two trusts"), which is also given in lower case."""
    # The noun stands right behind its "the", or behind a number.
    before = {place for at in words.of(_PLURALS) for place in (at - 2, at - 1) if place >= 0}
    opened = sorted(place for place in before if words.lower[place] in _OPENERS)
    matches = (_PLURAL.match(lower, words.starts[place]) for place in opened)
    return [match for match in matches if match and _points_back(match)]


def _points_back(match: re.Match[str]) -> bool:
    """Whether what `_PLURAL` matched means several bodies, not a body's own people or all homes there are."""
    return match["noun"] not in _COUNTED or bool(match["number"]) or "both" in match[0]


def meant_by(text: str, match: re.Match[str], named: Named) -> list[str]:
    """The keys of those whom a plural means: who is named together last, as many as the number says, else the last of
    the noun's kind.

    `named` are the mentions of bodies before it, the nearest first, each with the name and kind of its body in lower
    case.
    """
    written, noun = match["number"], singular(match["noun"])
    number = NUMBERS.get(written, 0) if written and not written.isdigit() else int(written or 0)
    if not number and "both" in match[0]:
        number = 2
    of_kind = [(mention, kind) for mention, kind in named if _is_kind(noun, kind)]
    together = next(_together(text, of_kind, number), None)
    if together:
        return together
    wanted = number or 2
    keys = list(_keys(of_kind))[:wanted]
    if number and len(keys) < wanted and noun not in _BUILDINGS:
        # "The three organisations" may be called by a noun that none of their names holds.
        keys = next(_together(text, named, number), list(_keys(named))[:wanted])
    return keys if len(keys) > 1 else []


def _together(text: str, named: Named, number: int) -> Iterator[list[str]]:
    """The bodies that are named in one list, the last list first: just so many, or any two and more for 0."""
    run: list[tuple[Mention, str]] = []
    for item in (*named, None):
        if item and run and _LISTED.fullmatch(text, item[0].end, run[-1][0].start):
            run.append(item)
            continue
        keys = list(_keys(run))[::-1]
        if len(keys) > 1 and number in (0, len(keys)):
            yield keys
        run = [item] if item else []


def _keys(named: Named) -> dict[str, None]:
    return dict.fromkeys(mention.organisation or "" for mention, _ in named)


def _is_kind(noun: str, kind: str) -> bool:
    """Whether a plural's noun may be said of a body of that name and kind."""
    if noun in ANY_BODY:
        return True
    if re.search(KINDS_MEANT.get(noun, re.escape(noun)), kind):
        return True
    return noun in OF_ANY_NAME and LOOSELY.search(kind) is not None
