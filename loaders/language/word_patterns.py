"""Owns how a table of words becomes one fast pattern: words that begin alike share their beginning."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

_Tree: TypeAlias = "dict[str, _Tree]"


def either(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first; `re` tries long alternatives one by one, this
    does not."""
    tree: _Tree = {}
    for word in set(words):
        branch = tree
        for letter in word:
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _spell(tree)


def _spell(tree: _Tree) -> str:
    ends = "" in tree
    branches = [re.escape(letter) + _spell(rest) for letter, rest in sorted(tree.items()) if letter]
    if not branches:
        return ""
    if len(branches) == 1 and not ends:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if ends else "")
