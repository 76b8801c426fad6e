"""Owns an article's words as event rules see them: no figures and no signs, names in lower case but for a few.

Nothing is cut here that `loaders.language.words` has cut already: its words are sorted out, few are taken apart.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from itertools import compress, count
from typing import NamedTuple

from loaders.language.lexicon import Answers, Family
from loaders.language.words import Words

_WORD = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*(?:'(?!s\b)[a-z]+)?|'s\b")
_LETTERS = re.compile(r"[a-z]+")
_NAMES = frozenset({"May", "March", "Will", "Mark", "Grant"})
"""Months and first names that in lower case would be verbs keep their capital."""
_FOLDED = "coop"
"""How `loaders.language.words` begins a word that is written with "co-op"."""


def _is_mixed(word: str) -> bool:
    """Whether a word holds words and more: "8m", "u.k", "naïve"."""
    found = _WORD.findall(word)
    return bool(found) and (found != [word] or word.startswith(_FOLDED))


_NAMED = Family(raised=map(str.lower, _NAMES))
_AND = Family(["and"])
"""And "&", which is no word."""
_NO_WORD = Family(odd=lambda word: _WORD.search(word) is None)
_MIXED = Family(odd=_is_mixed)

_within = Answers(lambda written: tuple((found[0].lower(), found.start()) for found in _WORD.finditer(written)))
"""The words within a mixed word, with their places in it."""
_letters = Answers(lambda word: tuple(_LETTERS.findall(word.lower())))
"""The runs of letters in a word: "re-open" has two."""


class Spelling(NamedTuple):
    """The words of an article: in lower case but for names, with straight apostrophes.

    `starts` are their offsets; `triggers` are the places of the words that may tell an event.
    """

    words: list[str]
    starts: list[int]
    triggers: list[int]


def spelling(cut: Words, sentence_starts: Iterable[int], trigger_words: Collection[str]) -> Spelling:
    """An article's words; at the start of a sentence the capital of "May" proves nothing."""
    spelt, offsets, written = cut.lower.copy(), cut.starts, cut.written
    for place in cut.of(_NO_WORD):
        spelt[place] = ""
    for place in cut.of(_AND):
        if written[place] == "&":
            spelt[place] = ""
    if named := cut.of(_NAMED):
        opening = frozenset(sentence_starts)
        for place in named:
            if written[place] in _NAMES and offsets[place] not in opening:
                spelt[place] = written[place]
    if mixed := cut.of(_MIXED):
        offsets = offsets.copy()
        for place in reversed(mixed):
            parts = _within[written[place]]
            spelt[place : place + 1] = [word for word, _ in parts]
            offsets[place : place + 1] = [offsets[place] + offset for _, offset in parts]
    words = list(filter(None, spelt))
    starts = list(compress(offsets, spelt))
    triggers = list(compress(count(), map(trigger_words.__contains__, words)))
    return Spelling(words, starts, triggers)


def vocabulary(words: Iterable[str]) -> frozenset[str]:
    """Every run of letters in some words, in lower case."""
    whole = frozenset(words)
    if "".join(whole).isalpha():
        return whole
    joined = [word for word in whole if not word.isalpha()]
    return whole.union(*map(_letters.__getitem__, joined))
