"""Owns which pieces of words no match of a pattern is without, so that a row is tried only where one of them stands.

What is said here is never too narrow: a text that a pattern matches has one of the pieces. Patterns and texts are in
lower case.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache, reduce
from operator import or_
from typing import Any, Generic, TypeVar

from loaders.knowledge.word_lists import word_set
from loaders.language.lexicon import Answers

Row = TypeVar("Row")

_MOST = 120
"""Pieces of one pattern: where there are more, as of a set of letters, they are no help."""

_COMMON = word_set("a an and as at be by for from in is it of on or that the to was were with")
"""Words that nearly every sentence has."""

# As in `beginnings`: no public part of `re`, but its tree has not changed since Python 2.
_parser: Any = importlib.import_module("re._parser")

Pieces = frozenset[str]

_LETTERS = re.compile("[a-z]+")
_NOTHING: Pieces = frozenset([""])
_EDGE: Pieces = frozenset([" "])
"""White space of any kind, or the edge of a word."""


def pieces(pattern: str) -> Pieces:
    """Pieces of which the words of every match have at least one: " to" begins a word, " to " is a whole one.

    A word is a run of the letters from a to z. The empty text is among the pieces where that cannot be told.
    """
    exact, needed = _sequence(_parser.parse(pattern))
    best: Pieces = max(needed, exact or _NOTHING, key=_worth)
    return frozenset(map(_best_piece, best))


class ByWords(Generic[Row]):
    """The rows of a table whose patterns may match somewhere in a text, by the words that they cannot be without.

    The patterns are read when a first text is asked about.
    """

    def __init__(self, rows: Iterable[tuple[str, Row]]) -> None:
        """Each row with its pattern."""
        self._table = tuple(rows)
        self._waiting = Answers(self._waiting_for)

    def rows(self, text: str) -> Iterator[Row]:
        """The rows that may match somewhere in a text, in their order."""
        bits = self.bits(_LETTERS.findall(text))
        while bits:
            lowest = bits & -bits
            yield self._table[lowest.bit_length() - 1][1]
            bits ^= lowest

    def bits(self, words: Iterable[str]) -> int:
        """The rows that may match among some words, as bits of a number by their order."""
        return reduce(or_, map(self._waiting.__getitem__, words), self._bits[""])

    @cached_property
    def _bits(self) -> dict[str, int]:
        """By piece, the rows that wait for it; by the empty text, those of which no piece is known."""
        bits: dict[str, int] = {"": 0}
        for place, (pattern, _) in enumerate(self._table):
            needed = pieces(pattern)
            for piece in _NOTHING if "" in needed else needed:
                bits[piece] = bits.get(piece, 0) | 1 << place
        return bits

    def _waiting_for(self, word: str) -> int:
        """The rows that wait for a piece of a word."""
        written = f" {word.lower()} "
        ends = range(1, len(written) + 1)
        # Most of what a word holds is no row's piece: sets tell that sooner than looking up each.
        held = {written[start:end] for end in ends for start in range(end)} & self._bits.keys()
        return reduce(or_, map(self._bits.__getitem__, held), 0)


@lru_cache(maxsize=8_192)
def _best_piece(text: str) -> str:
    """The run of letters that says most in a text that a match holds, with a space where something stands beside it."""
    runs = (" " * (run.start() > 0) + run[0] + " " * (run.end() < len(text)) for run in _LETTERS.finditer(text))
    return max(runs, key=_says, default="")


def _says(piece: str) -> int:
    """How much it says that a piece stands in a sentence: a long one is rare."""
    return 1 + piece.count(" ") if piece.strip() in _COMMON else len(piece)


@lru_cache(maxsize=1_024)
def _worth(some: Pieces) -> tuple[int, int]:
    """Few pieces say more than many."""
    says = [_says(_best_piece(text)) for text in some]
    return min(says), -len(says)


def _sequence(nodes: Any, *, to_list: bool = False) -> tuple[Pieces | None, Pieces]:
    """All that the nodes can match, None where that is too much to list, and the best of the pieces they need.

    `to_list` says that only the first is asked for.
    """
    is_listed = True
    run, best = _NOTHING, _NOTHING
    for name, value in nodes:
        if name is _parser.LITERAL:
            run = frozenset([before + chr(value) for before in run])
            continue
        exact, needed = _node(str(name), value, to_list=to_list)
        if exact is not None and len(run) * len(exact) <= _MOST:
            run = frozenset([before + after for before in run for after in exact])
        elif to_list:
            return None, _NOTHING
        else:
            best = max(best, run, needed, key=_worth)
            run, is_listed = exact if exact is not None and len(exact) <= _MOST else _NOTHING, False
    return (run, run) if is_listed else (None, max(best, run, key=_worth))


def _node(name: str, value: Any, *, to_list: bool) -> tuple[Pieces | None, Pieces]:
    if name == "AT" and str(value) == "AT_BOUNDARY":
        return _EDGE, _NOTHING
    if name in ("ASSERT", "ASSERT_NOT", "AT"):
        return _NOTHING, _NOTHING
    if name == "BRANCH":
        branches = [_sequence(branch, to_list=to_list) for branch in value[1]]
        needed = frozenset[str]().union(*(needed for _, needed in branches))
        listed = [exact for exact, _ in branches if exact is not None]
        return frozenset[str]().union(*listed) if len(listed) == len(branches) else None, needed
    if name == "SUBPATTERN":
        _, added, removed, nodes = value
        return (None, _NOTHING) if added or removed else _sequence(nodes, to_list=to_list)
    if name == "ATOMIC_GROUP":
        return _sequence(value, to_list=to_list)
    if name == "IN" and all(str(kind) == "CATEGORY" and str(code) == "CATEGORY_SPACE" for kind, code in value):
        return _EDGE, _NOTHING
    if name == "IN" and all(str(kind) == "LITERAL" for kind, _ in value):
        exact = frozenset(chr(code) for _, code in value)
        return exact, exact
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, nodes = value
        if least:
            return None, _sequence(nodes)[1]
        listing = _sequence(nodes, to_list=True)[0] if most == 1 else None
        return None if listing is None else listing | _NOTHING, _NOTHING
    return None, _NOTHING
