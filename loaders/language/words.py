"""Owns an article cut into words, with what rules ask of a word: its capitals, where it stands, what it may open.

No knowledge of bodies or dates here.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, compress
from typing import TYPE_CHECKING, TypeVar

from loaders.knowledge.people.not_names import FUNCTION_WORDS

if TYPE_CHECKING:
    from loaders.language.reading import Sentence

Answer = TypeVar("Answer")

_WORD = re.compile(
    r"([^\W_]++(?:(?:[-.&]|'(?!s\b))[^\W_]++)*+"  # co-operation, King (of King's), O'Brien, A&E, U.S
    r"|'s\b|\n|[^\w\s]|_+)"
)
_PART = re.compile(r"[^\W_]+")
_LETTERS = re.compile(r"[a-z]+")
_MOST_LEARNT = 50_000
_OPENERS = frozenset("“\"‘'•*–-:…[(|")
_TITLE_CASE_SHARE = 0.75
_FEWEST_RAISED = 3
"""Capitals that the shortest headline, in Title Case or all in capitals, has."""
_HEADLINE_VERBS = frozenset(
    {
        "to", "in",
        "is", "as", "on", "by", "at", "with", "from", "over", "after", "are", "will", "has", "have", "plans",
        "plan", "says", "say", "how", "why", "what", "can", "could", "should", "not", "no", "their", "its", "your",
        "be", "up", "out", "against", "into", "it", "this", "that", "who", "more",
    }
)  # fmt: skip


@dataclass(slots=True)
class Words:
    """An article's words, punctuation and line breaks, by position; `starts` are offsets into its text.

    `written` has straight apostrophes and plain hyphens; `lower` is that in lower case with "&" as "and" and "co-op"
    as "coop". `capital` says that the word begins with a capital, `first` that its capital proves nothing (it opens a
    sentence or quotation, or stands in a headline in Title Case).
    """

    text: str
    written: list[str] = field(default_factory=list)
    lower: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    capital: list[bool] = field(default_factory=list)
    first: list[bool] = field(default_factory=list)
    shouted: set[int] = field(default_factory=set)
    """Positions in lines written all in capitals."""
    capitals: list[int] = field(default_factory=list)
    """Positions of the words that begin with a capital."""
    where: dict[str, list[int]] = field(default_factory=dict)
    """By word in lower case, its positions in order."""

    def positions(self, table: Iterable[str]) -> list[int]:
        """Where a word of a table stands, in order: rules that begin with a certain word need to look at no other.

        A large table is a set or the keys of a dictionary, so that the words are looked up in it and not it in them.
        """
        return sorted([at for word in self.where.keys() & table for at in self.where[word]])

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Characters of the words from `start` up to, not including, `end`."""
        return self.starts[start], self.end_of(end - 1)

    def end_of(self, at: int) -> int:
        """The offset after the word at a position."""
        return self.starts[at] + len(self.written[at])

    def phrase(self, start: int, end: int) -> str:
        """The words as written, with single spaces for white space of any kind."""
        said = self.text[self.starts[start] : self.end_of(end - 1)]
        return " ".join(said.split()) if end - start > 1 else said


def cut(text: str, sentences: Sequence[Sentence] = ()) -> Words:
    """The words of a text. One pass of one pattern; offsets are those of the text."""
    plain = text.replace("’", "'").replace("‘", "'").replace("‑", "-").replace("´", "'")
    words = Words(text)
    # Adding up lengths costs less than asking each match for its place: what stands between two words comes with them.
    parts = _WORD.split(plain)
    words.written = written = parts[1::2]
    words.starts = list(accumulate(map(len, parts), initial=0))[1:-1:2]
    words.lower = lower = list(map(folded, written))
    words.capital = [word[0].isupper() for word in written]
    words.capitals = list(compress(range(len(written)), words.capital))
    words.where = _places_by_word(lower)
    words.first = [False] * len(written)
    _mark_sentences(words, sentences)
    return words


def _places_by_word(lower: list[str]) -> dict[str, list[int]]:
    where: dict[str, list[int]] = {}
    for at, word in enumerate(lower):
        if word in where:
            where[word].append(at)
        else:
            where[word] = [at]
    return where


class Openers:
    """The words and signs with which a pattern may begin: it is tried where they stand, not at each character."""

    def __init__(self, words: Iterable[str], signs: str = "") -> None:
        """Words in lower case, of which the letters up to the first other character count."""
        self._words = frozenset(found[0] for word in words if (found := _LETTERS.match(word)))
        self._signs = tuple(signs)
        self._opening: dict[str, bool] = {}
        self._never: set[str] = set()

    def places(self, words: Words) -> list[int]:
        """Offsets where the pattern may begin, in order: no other place needs to be tried."""
        places: list[int] = []
        starts = words.starts
        # Most words open nothing: those that are known for it are sorted out all at once.
        for word in set(words.where).difference(self._never):
            if word not in self._opening and not self._learn(word):
                continue
            for at in words.where[word]:
                if self._opening[word]:
                    parts = _PART.finditer(words.written[at].lower())
                    places += [starts[at] + part.start() for part in parts if self._begins(part[0])]
                else:
                    places.append(starts[at])
        for sign in self._signs:
            places += [starts[at] for at in words.where.get(sign, ())]
        places.sort()
        return places

    def _learn(self, word: str) -> bool:
        """Learn whether the pattern may begin at a word or within it, too, and return whether it may at all."""
        if len(self._never) + len(self._opening) > _MOST_LEARNT:
            self._never.clear()
            self._opening.clear()
        parts = _PART.findall(word)
        if not any(map(self._begins, parts)):
            self._never.add(word)
            return False
        self._opening[word] = len(parts) > 1
        return True

    def _begins(self, part: str) -> bool:
        if part[0].isdecimal():
            return True
        letters = _LETTERS.match(part)
        return letters is not None and letters[0] in self._words


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


def _mark_sentences(words: Words, sentences: Sequence[Sentence]) -> None:
    first, capital, written, starts = words.first, words.capital, words.written, words.starts
    last = len(written) - 1
    for opener in words.where.keys() & _OPENERS if sentences else ():
        for at in words.where[opener]:
            if at < last and capital[at + 1]:
                first[at + 1] = True
    end = 0
    for start, stop in sentences:
        begin = bisect_left(starts, start, end)
        end = bisect_left(starts, stop, begin)
        opening = begin
        while opening < end and not written[opening][0].isalpha():
            opening += 1
        if opening == end:
            continue
        first[opening] = True
        if written[opening].isupper():
            _mark_raised(words, opening, end)
        # Most sentences end with a full stop, and most other lines have few capitals: neither is a headline.
        ended = written[end - 1] == "."
        if (not ended or written[opening].isupper()) and sum(capital[begin:end]) >= _FEWEST_RAISED:
            _mark_headline(words, begin, end, ended)


def _mark_raised(words: Words, opening: int, end: int) -> None:
    """Marks the capitals with which newspapers begin a story as proving nothing: "A FAILING health board"."""
    at = opening + 1
    while at < end and words.written[at].isupper() and words.written[at].isalpha():
        words.first[at] = True
        at += 1


def _mark_headline(words: Words, begin: int, end: int, ended: bool) -> None:
    """Marks a line all in capitals as shouted, and the words of a headline in Title Case as proving nothing."""
    capital, written, lower = words.capital, words.written, words.lower
    letters = [i for i in range(begin, end) if written[i][0].isalpha()]
    if len(letters) < 3:
        return
    opening = written[letters[0]]
    if len(opening) > 1 and opening.isupper() and all(written[i].isupper() for i in letters):
        words.shouted.update(letters)
        return
    if ended or len(letters) > 25 or _HEADLINE_VERBS.isdisjoint(lower[begin:end]):
        return
    content = [i for i in letters if lower[i] not in FUNCTION_WORDS]
    raised = sum(capital[i] for i in content)
    nearly = len(content) >= 6 and raised >= _TITLE_CASE_SHARE * len(content)
    if len(content) >= 4 and (raised == len(content) or nearly):
        for i in letters:
            words.first[i] = True
