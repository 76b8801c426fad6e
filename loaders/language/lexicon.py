"""Owns what is known of a single word wherever it stands: its folded form, its capital, and which rules ask for it.

Each word is looked at once and then looked up. Where the words of a text stand is for `words`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeVar

Answer = TypeVar("Answer")
_Test = Callable[[str], object]

_MOST_LEARNT = 50_000


class Answers(dict[str, Answer]):
    """What a function says of words, each asked for once, since the words of a collection are few.

    A dictionary answers sooner than a function with a cache.
    """

    def __init__(self, function: Callable[[str], Answer]) -> None:
        self._function = function

    def __missing__(self, word: str) -> Answer:
        if len(self) >= _MOST_LEARNT:
            self.clear()
        self[word] = answer = self._function(word)
        return answer


def _fold(word: str) -> str:
    if word == "&":
        return "and"
    lower = word.lower()
    return lower.replace("co-op", "coop") if lower.startswith("co-op") else lower


folded = Answers(_fold).__getitem__
"""A word as written, as rules compare it: in lower case, with one spelling of "and" and of "co-op"."""


class Family:
    """Words that a rule begins with or asks for: the one pass that cuts a text tells where they stand.

    `words` are folded; those of `raised` count with a capital only. `test` is asked of each folded word besides, `odd`
    of each folded word that is not plainly spelt with letters from a to z, `shape` of each word with a capital as it is
    written. A family is made once, where a module is imported.
    """

    __slots__ = ("number",)

    def __init__(
        self,
        words: Iterable[str] = (),
        *,
        raised: Iterable[str] = (),
        test: _Test | None = None,
        odd: _Test | None = None,
        shape: _Test | None = None,
    ) -> None:
        self.number = len(_families)
        _families.append(self)
        for word in words:
            _numbers[word] = (*_numbers.get(word, ()), self.number)
        for word in raised:
            _numbers_raised[word] = (*_numbers_raised.get(word, ()), self.number)
        for asked, tests in ((test, _tests), (odd, _tests_of_odd), (shape, _tests_of_shape)):
            if asked is not None:
                tests.append((asked, self.number))
        _entries.clear()


def empty_places() -> list[list[int]]:
    """A list of positions for each family, by its number, to be filled."""
    return [[] for _ in _families]


_families: list[Family] = []
_numbers: dict[str, tuple[int, ...]] = {}
_numbers_raised: dict[str, tuple[int, ...]] = {}
_tests: list[tuple[_Test, int]] = []
_tests_of_odd: list[tuple[_Test, int]] = []
_tests_of_shape: list[tuple[_Test, int]] = []


class Entry(NamedTuple):
    """A word as written, folded, whether it begins with a capital, and the numbers of its families."""

    written: str
    lower: str
    capital: bool
    families: tuple[int, ...]


def _entry(piece: str) -> Entry:
    written = "\n" if piece[0] == "\n" else piece.rstrip()
    if len(written) < len(piece):
        return entry(written)
    lower = folded(written)
    capital = written[0].isupper()
    families = [*_numbers.get(lower, ()), *(number for test, number in _tests if test(lower))]
    # What is folded to another spelling ("co-op") is as odd as what has a sign in it.
    if not lower.isalpha() or not lower.isascii() or lower.startswith("coop"):
        families += [number for test, number in _tests_of_odd if test(lower)]
    if capital:
        families += [CAPITAL.number, *_numbers_raised.get(lower, ())]
        families += [number for test, number in _tests_of_shape if test(written)]
    return Entry(written, lower, capital, tuple(families))


_entries = Answers(_entry)
entry = _entries.__getitem__
"""What is known of a word or line break with any white space of its line behind it."""

CAPITAL = Family()
"""Words that begin with a capital."""
LINE_BREAK = Family(["\n"])
OPENING_BRACKET = Family(["("])
