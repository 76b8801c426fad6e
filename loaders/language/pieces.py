"""Owns which pieces of text no match of a pattern is without, so that a row is tried only where one of them stands.

What is said here is never too narrow: a text that a pattern matches has one of the pieces.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any, Generic, TypeVar

from loaders.language.word_patterns import either

Row = TypeVar("Row")

_MOST = 120
"""Pieces of one pattern: where there are more, as of a set of letters, they are no help."""

# As in `beginnings`: no public part of `re`, but its tree has not changed since Python 2.
_parser: Any = importlib.import_module("re._parser")

Pieces = frozenset[str]


def pieces(pattern: str) -> Pieces:
    """Texts of which every match has at least one; the empty text alone where that cannot be told."""
    exact, needed = _sequence(_parser.parse(pattern))
    return max(needed, exact or _NOTHING, key=_worth)


_NOTHING: Pieces = frozenset([""])


class ByPieces(Generic[Row]):
    """The rows of a table whose patterns may match somewhere in a text, by the pieces that they cannot be without.

    The patterns are read when a first text is asked about.
    """

    def __init__(self, rows: Iterable[tuple[str, Row]]) -> None:
        """Each row with its pattern."""
        self._table = tuple(rows)

    def rows(self, text: str) -> Iterator[Row]:
        """The rows that may match, in their order."""
        bits, always = self._bits, self._always
        for piece in self._finder.findall(text):
            always |= bits[piece]
        while always:
            lowest = always & -always
            yield self._table[lowest.bit_length() - 1][1]
            always ^= lowest

    @cached_property
    def _needed(self) -> list[Pieces]:
        return [pieces(pattern) for pattern, _ in self._table]

    @cached_property
    def _bits(self) -> dict[str, int]:
        """By piece, the rows that wait for it or for what it begins with: the longest at a place tells them all."""
        every = frozenset[str]().union(*self._needed) - _NOTHING
        return {
            piece: sum(
                1 << place
                for place, needed in enumerate(self._needed)
                if any(piece[:length] in needed for length in range(1, len(piece) + 1))
            )
            for piece in every
        }

    @cached_property
    def _always(self) -> int:
        """The rows of which no piece is known."""
        return sum(1 << place for place, needed in enumerate(self._needed) if needed == _NOTHING)

    @cached_property
    def _finder(self) -> re.Pattern[str]:
        return re.compile(f"(?=({either(self._bits)}))")


def _worth(some: Pieces) -> tuple[int, int]:
    """Long pieces say more than short ones, and few more than many."""
    return min(len(piece) for piece in some), -len(some)


def _sequence(nodes: Any) -> tuple[Pieces | None, Pieces]:
    """All that the nodes can match, None where that is too much to list, and the best of the pieces they need."""
    whole: Pieces | None = _NOTHING
    run, best = _NOTHING, _NOTHING
    for name, value in nodes:
        exact, needed = _node(str(name), value)
        if exact is not None and len(run) * len(exact) <= _MOST:
            run = frozenset(before + after for before in run for after in exact)
        else:
            best = max(best, run, needed, key=_worth)
            run, whole = exact if exact is not None and len(exact) <= _MOST else _NOTHING, None
    return (run if whole is not None else None), max(best, run, key=_worth)


def _node(name: str, value: Any) -> tuple[Pieces | None, Pieces]:
    if name == "LITERAL":
        exact = frozenset([chr(value)])
        return exact, exact
    if name in ("ASSERT", "ASSERT_NOT", "AT"):
        return _NOTHING, _NOTHING
    if name == "BRANCH":
        branches = [_sequence(branch) for branch in value[1]]
        needed = frozenset[str]().union(*(needed for _, needed in branches))
        listed = [exact for exact, _ in branches if exact is not None]
        return frozenset[str]().union(*listed) if len(listed) == len(branches) else None, needed
    if name == "SUBPATTERN":
        _, added, removed, nodes = value
        return (None, _NOTHING) if added or removed else _sequence(nodes)
    if name == "ATOMIC_GROUP":
        return _sequence(value)
    if name == "IN" and all(str(kind) == "LITERAL" for kind, _ in value):
        exact = frozenset(chr(code) for _, code in value)
        return exact, exact
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, nodes = value
        listing, needed = _sequence(nodes)
        if (least, most) == (0, 1) and listing is not None:
            return listing | _NOTHING, _NOTHING
        return None, needed if least else _NOTHING
    return None, _NOTHING
