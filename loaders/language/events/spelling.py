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
_NAMED = frozenset({"May", "March", "Will", "Mark", "Grant"})
"""Months and first names that in lower case would be verbs keep their capital."""
_UNNAMED = Family(raised=map(str.lower, _NAMED))


def _spell(written: str) -> str | None:
    """A word in lower case, "" for what is no word, None for what holds words and more: "8m", "U.K", "naïve"."""
    found = _WORD.findall(written)
    if found != [written]:
        return None if found else ""
    return written if written in _NAMED else written.lower()


def _take_apart(written: str) -> tuple[tuple[str, int], ...]:
    """The words within a word, with their places in it."""
    return tuple((found[0].lower(), found.start()) for found in _WORD.finditer(written))


_spelt = Answers(_spell).__getitem__
_within = Answers(_take_apart).__getitem__
_letters = Answers(lambda word: tuple(_LETTERS.findall(word.lower()))).__getitem__
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
    spelt: list[str | None] = list(map(_spelt, cut.written))
    offsets = cut.starts
    if odd := [place for place, word in enumerate(spelt) if word is None]:
        offsets = offsets.copy()
        for place in reversed(odd):
            parts = _within(cut.written[place])
            spelt[place : place + 1] = [word for word, _ in parts]
            offsets[place : place + 1] = [offsets[place] + offset for _, offset in parts]
    words = [word for word in spelt if word]
    starts = list(compress(offsets, spelt))
    if cut.of(_UNNAMED):
        opening = frozenset(sentence_starts)
        for place, word in enumerate(words):
            if word in _NAMED and starts[place] in opening:
                words[place] = word.lower()
    triggers = list(compress(count(), map(trigger_words.__contains__, words)))
    return Spelling(words, starts, triggers)


def vocabulary(words: Iterable[str]) -> frozenset[str]:
    """Every run of letters in some words, in lower case."""
    whole = frozenset(words)
    joined = [word for word in whole if not word.isalpha()]
    return whole.union(*map(_letters, joined)) if joined else whole
