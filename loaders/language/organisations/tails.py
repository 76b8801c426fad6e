"""Owns the finding of tails: the last words that make a name a body ("county council", "Foundation Trust").

Where the name before a tail begins is for `name_tails`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from loaders.knowledge.bodies.kinds import PLURAL_TAILS, TAILS, Tail
from loaders.knowledge.bodies.world_names import TEAM_NAMES, WORLD_TAILS
from loaders.language.lexicon import Family
from loaders.language.words import Words


class Tailed(NamedTuple):
    """A tail found in the words: its positions, its kind, and whether it is a plural."""

    start: int
    end: int
    kind: str
    plural: bool


class _Row(NamedTuple):
    words: list[str]
    kind: str
    lower: bool
    plural: bool
    acronym: bool = False


def _rows(tails: Iterable[Tail]) -> dict[str, tuple[_Row, ...]]:
    kinds = {tail.words: tail for tail in tails}
    rows = [
        _Row(words.split(), tail.kind, tail.lower, False, tail.example.rpartition(" ")[2].isupper())
        for words, tail in kinds.items()
    ]
    rows += [_Row(plural.split(), kinds[single].kind, True, True) for plural, single in PLURAL_TAILS.items()]
    by_last: dict[str, list[_Row]] = {}
    for row in rows:
        folded = [word.replace("co-op", "coop") for word in row.words]
        by_last.setdefault(folded[-1], []).append(row._replace(words=folded))
    return {last: tuple(sorted(found, key=lambda row: -len(row.words))) for last, found in by_last.items()}


TAIL_ROWS = _rows((*TAILS, *WORLD_TAILS, *(Tail(name, "team", False, "") for name in TEAM_NAMES)))


class _TailEnd(NamedTuple):
    """The tails that end with one word: by the word that they have before it, and those of that word alone, which may
    have to have a capital."""

    before: dict[str, tuple[_Row, ...]]
    alone: tuple[_Row, ...]
    lower: bool
    """Whether one of those alone may be in small letters."""


def _tail_end(rows: Iterable[_Row]) -> _TailEnd:
    before: dict[str, tuple[_Row, ...]] = {}
    for row in rows:
        if len(row.words) > 1:
            before[row.words[-2]] = (*before.get(row.words[-2], ()), row)
    alone = tuple(row for row in rows if len(row.words) == 1)
    return _TailEnd(before, alone, any(row.lower for row in alone))


_TAIL_ENDS = {last: _tail_end(rows) for last, rows in TAIL_ROWS.items()}


_LAST = Family(
    (last for last, ask in _TAIL_ENDS.items() if ask.before or ask.lower),
    raised=(last for last, ask in _TAIL_ENDS.items() if ask.alone and not ask.before and not ask.lower),
)


def tail_ends(words: Words) -> list[int]:
    """Where a tail may end, in order."""
    lower, capital = words.lower, words.capital
    found: list[int] = []
    for at in words.of(_LAST):
        before, alone, small = _TAIL_ENDS[lower[at]]
        if at and (small or (alone and capital[at]) or lower[at - 1] in before):
            found.append(at)
    return found


def find_tail(words: Words, last: int) -> Tailed | None:
    """The longest tail whose last word stands at position `last`."""
    ends = _TAIL_ENDS.get(words.lower[last])
    if ends is None:
        return None
    for row in (*ends.before.get(words.lower[last - 1], ()), *ends.alone):
        start = last + 1 - len(row.words)
        if start <= 0 or words.lower[start : last + 1] != row.words:
            continue
        if not words.capital[last] and not row.lower:
            continue
        if row.acronym and not (words.written[last].isupper() or words.written[last] in {"LINk", "CiC"}):
            continue
        return Tailed(start, last + 1, row.kind, row.plural)
    return None


def in_singular(tail: str) -> str:
    """The words of a plural tail as one body's name ends: "local authorities" are councils each."""
    if tail.endswith("universities"):
        return "university"
    return "council" if tail.endswith("authorities") else tail.removesuffix("s")
