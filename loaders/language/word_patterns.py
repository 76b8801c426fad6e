"""Owns how patterns are made of words: a table of words that begin alike shares their beginning, and long patterns
wait until they are used."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TypeAlias

_KEPT_OR_CAPITAL = re.compile(r"\(\?P|\\.|[A-Z]", re.DOTALL)

_Tree: TypeAlias = "dict[str, _Tree]"
_Try: TypeAlias = Callable[..., re.Match[str] | None]


def lower_case(pattern: str) -> re.Pattern[str]:
    """A pattern compiled for a text in lower case: `re` searches so in half the time that IGNORECASE takes."""
    return re.compile(in_lower_case(pattern))


def in_lower_case(pattern: str) -> str:
    """A pattern for a text in lower case."""
    return _KEPT_OR_CAPITAL.sub(lambda found: found[0].lower() if len(found[0]) == 1 else found[0], pattern)


class LatePattern:
    """A pattern that is compiled when it is first used: a long one takes a while, and few pages use all."""

    def __init__(self, words: str, flags: int = 0) -> None:
        self._words = words
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._words, self._flags)

    @cached_property
    def match(self) -> _Try:
        return self._compiled.match

    @cached_property
    def search(self) -> _Try:
        return self._compiled.search

    @cached_property
    def fullmatch(self) -> _Try:
        return self._compiled.fullmatch


def either(words: Iterable[str], spell: Callable[[str], str] = re.escape) -> str:
    """A pattern that matches any of the words, the longest first; `re` tries long alternatives one by one, this
    does not. `spell` gives the pattern of one letter."""
    tree: _Tree = {}
    for word in set(words):
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _branches(tree, spell)


def _branches(tree: _Tree, spell: Callable[[str], str]) -> str:
    ends = "" in tree
    branches = [spell(letter) + _branches(rest, spell) for letter, rest in sorted(tree.items()) if letter]
    if not branches:
        return ""
    if len(branches) == 1 and not ends:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if ends else "")
