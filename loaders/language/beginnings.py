"""Owns which characters a match of a pattern can begin or end with, so that a row is tried only where it can match.

Elsewhere it costs a look at a number, and not an attempt by `re`.

What is said here is never too narrow: a text that a pattern matches always passes.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, partial
from itertools import compress
from typing import Any, Generic, TypeVar

from loaders.language.lexicon import Answers

Row = TypeVar("Row")

Letters = tuple[int, ...]
"""By position, the characters that may stand there: bits by code, the last of them for all that are not ASCII."""

_OTHER = 127
_LAST = chr(_OTHER)
_ALL = (1 << 128) - 1
_REST = 1 << _OTHER
_FIRST = 5
"""Letters from the first by which rows are told apart: with more, hardly any row more is left out."""
_LONG = 100
"""Characters of a text that most rows of a table cannot fill."""
_CATEGORIES: dict[str, Callable[[str], bool]] = {
    "CATEGORY_DIGIT": str.isdigit,
    "CATEGORY_SPACE": str.isspace,
    "CATEGORY_WORD": lambda letter: letter.isalnum() or letter == "_",
}

# The parser of `re` is no public part of it, but has kept its tree since Python 2; what it says new is any character.
_parser: Any = importlib.import_module("re._parser")


def beginnings(pattern: str, depth: int, flags: int = 0) -> Letters:
    """The characters that may stand at the first `depth` positions of a text that the pattern matches."""
    return _beginnings(_parser.parse(pattern, flags), depth)


def endings(pattern: str, depth: int, flags: int = 0) -> Letters:
    """The same of the last positions of a match, the last one first."""
    return _endings(_parser.parse(pattern, flags), depth)


def _beginnings(tree: Any, depth: int) -> Letters:
    return _Walk(depth, from_end=False).letters(tree)


def _endings(tree: Any, depth: int) -> Letters:
    return _Walk(depth, from_end=True).letters(tree)


def may_begin(letters: Letters, text: str) -> bool:
    """Whether a pattern with such beginnings can match a text that begins so; a text cut short says nothing."""
    for bits, letter in zip(letters, text, strict=False):
        if not bits >> (ord(letter) if letter < _LAST else _OTHER) & 1:
            return False
    return True


def may_end(letters: Letters, text: str) -> bool:
    """Whether a match by a pattern with such endings can end with the end of a text."""
    return may_begin(letters, text[::-1])


class WholeMatches(Generic[Row]):
    """The rows of a table whose patterns can match a whole text, by its first letters, its last and its length.

    The patterns are read when a first text is asked about. Sets of rows are bits of a number, by their order.
    """

    def __init__(self, rows: Iterable[tuple[str, Row]]) -> None:
        """Each row with its pattern."""
        self._table = tuple(rows)
        self._first = [Answers(partial(self._fitting, place)) for place in range(_FIRST)]
        self._last = Answers(partial(self._fitting, -1))
        self._sets: dict[int, tuple[Row, ...]] = {}

    def rows(self, text: str) -> Sequence[Row]:
        """The rows that may match a text, in their order."""
        bits = self._last[text[-1]] if text else (1 << len(self._table)) - 1
        for fitting, letter in zip(self._first, text, strict=False):
            bits &= fitting[letter]
        if len(text) >= _LONG:
            bits &= self._long
        rows = self._sets.get(bits)
        return self._rows_of(bits) if rows is None else rows

    @cached_property
    def _trees(self) -> list[Any]:
        return [_parser.parse(pattern) for pattern, _ in self._table]

    @cached_property
    def _letters(self) -> list[Letters]:
        """Of each row the first letters, and the last behind them."""
        return [(*_beginnings(tree, _FIRST), *_endings(tree, 1)) for tree in self._trees]

    def _fitting(self, place: int, letter: str) -> int:
        return self._bits(may_begin((letters[place],), letter) for letters in self._letters)

    @cached_property
    def _long(self) -> int:
        """The rows that a long text can fill."""
        return self._bits(tree.getwidth()[1] >= _LONG for tree in self._trees)

    def _bits(self, kept: Iterable[bool]) -> int:
        return sum(1 << place for place, is_kept in enumerate(kept) if is_kept)

    def _rows_of(self, bits: int) -> Sequence[Row]:
        is_kept = map("1".__eq__, reversed(f"{bits:b}"))
        rows = self._sets[bits] = tuple([row for _, row in compress(self._table, is_kept)])
        return rows


class _Walk:
    """One walk over a pattern's tree. An offset is how many characters a match may have taken up to a node."""

    def __init__(self, depth: int, *, from_end: bool) -> None:
        self._masks = [0] * depth
        self._depth = depth
        self._from_end = from_end
        self._any_case = False

    def letters(self, tree: Any) -> Letters:
        self._any_case = bool(tree.state.flags & re.IGNORECASE)
        for left in self._sequence(tree, {0}):
            # The match may be over here, and anything may follow.
            self._masks[left:] = [_ALL] * (self._depth - left)
        return tuple(self._masks)

    def _sequence(self, nodes: Any, offsets: set[int]) -> set[int]:
        for name, value in reversed(list(nodes)) if self._from_end else nodes:
            offsets = self._node(str(name), value, offsets)
            if not offsets:
                break
        return offsets

    def _node(self, name: str, value: Any, offsets: set[int]) -> set[int]:
        """The offsets behind a node."""
        if name == "LITERAL":
            return self._take(self._bits_of(chr(value)), offsets)
        if name in ("ANY", "NOT_LITERAL"):
            return self._take(_ALL, offsets)
        if name == "IN":
            return self._take(self._set(value), offsets)
        if name == "BRANCH":
            return set().union(*(self._sequence(branch, set(offsets)) for branch in value[1]))
        if name == "SUBPATTERN":
            return self._group(value, offsets)
        if name == "ATOMIC_GROUP":
            return self._sequence(value, offsets)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            return self._repeated(value, offsets)
        if name in ("ASSERT", "ASSERT_NOT", "AT"):
            return offsets
        first = min(offsets)
        self._masks[first:] = [_ALL] * (self._depth - first)
        return set(range(first, self._depth))

    def _take(self, bits: int, offsets: set[int]) -> set[int]:
        for offset in offsets:
            self._masks[offset] |= bits
        return {offset + 1 for offset in offsets if offset + 1 < self._depth}

    def _group(self, value: Any, offsets: set[int]) -> set[int]:
        _, added, removed, nodes = value
        before = self._any_case
        self._any_case = (before or bool(added & re.IGNORECASE)) and not removed & re.IGNORECASE
        offsets = self._sequence(nodes, offsets)
        self._any_case = before
        return offsets

    def _repeated(self, value: Any, offsets: set[int]) -> set[int]:
        least, most, nodes = value
        reached = set(offsets) if least == 0 else set()
        for times in range(1, min(most, max(least, self._depth)) + 1):
            offsets = self._sequence(nodes, set(offsets))
            if times >= least:
                reached |= offsets
            if not offsets:
                break
        return reached

    def _bits_of(self, letter: str) -> int:
        bits = 1 << min(ord(letter), _OTHER)
        if self._any_case and letter.isalpha():
            # "K" also matches the sign of the Kelvin.
            bits |= _REST
            for other in (letter.lower(), letter.upper()):
                bits |= 1 << min(ord(other[0]), _OTHER)
        return bits

    def _set(self, members: Any) -> int:
        bits, is_negated = 0, False
        for name, value in members:
            match str(name):
                case "NEGATE":
                    is_negated = True
                case "LITERAL":
                    bits |= self._bits_of(chr(value))
                case "RANGE":
                    first, last = value
                    for code in range(first, min(last, _OTHER) + 1):
                        bits |= self._bits_of(chr(code))
                    bits |= _REST if last >= _OTHER else 0
                case "CATEGORY" if (test := _CATEGORIES.get(str(value))) is not None:
                    bits |= _REST | sum(1 << code for code in range(_OTHER) if test(chr(code)))
                case _:
                    return _ALL
        return (_ALL & ~bits) | _REST if is_negated else bits
