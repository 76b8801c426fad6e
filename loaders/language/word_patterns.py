"""Owns how a table of words becomes one fast pattern: words that begin alike share their beginning."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TypeAlias

_KEPT_OR_CAPITAL = re.compile(r"\(\?P|\\.|[A-Z]", re.DOTALL)

_Tree: TypeAlias = "dict[str, _Tree]"


def lower_case(pattern: str) -> re.Pattern[str]:
    """A pattern compiled for a text in lower case: `re` searches so in half the time that IGNORECASE takes."""
    return re.compile(in_lower_case(pattern))


def in_lower_case(pattern: str) -> str:
    """A pattern for a text in lower case."""
    return _KEPT_OR_CAPITAL.sub(lambda found: found[0].lower() if len(found[0]) == 1 else found[0], pattern)


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
