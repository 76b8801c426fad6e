"""Owns an article cut into words, with what rules ask of a word: its capitals, where it stands, what it may open.

No knowledge of bodies or dates here.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, compress
from typing import TYPE_CHECKING

from loaders.knowledge.people.not_names import FUNCTION_WORDS
from loaders.language.lexicon import CAPITAL, Answers, Family, empty_places, entry

if TYPE_CHECKING:
    from loaders.language.reading import Sentence

_PIECE = re.compile(
    # Most words are plain and followed by a space or comma, which is seen sooner than that no other sign joins on.
    r"(?:[A-Za-z0-9]++(?=[ ,\n;:)])"
    r"|[^\W_]++(?:(?:[-.&]|'(?!s\b))[^\W_]++)*+"  # co-operation, King (of King's), O'Brien, A&E, U.S
    r"|'s\b|\n|[^\w\s]|_+)[^\S\n]*+"
)
"""A word, sign or line break with the white space behind it: end to end, they are the text."""
_SPACE = re.compile(r"[^\S\n]*")
_PART = re.compile(r"[^\W_]+")
_LETTERS = re.compile(r"[a-z]+")
_OPENERS = Family("“\"‘'•*–-:…[(|")
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
    written: list[str]
    lower: list[str]
    starts: list[int]
    capital: list[bool]
    held: list[list[int]]
    """By number of a family, the positions of its words in order."""
    first: list[bool]
    shouted: set[int] = field(default_factory=set)
    """Positions in lines written all in capitals."""

    @property
    def capitals(self) -> list[int]:
        """Positions of the words that begin with a capital."""
        return self.held[CAPITAL.number]

    def of(self, family: Family) -> list[int]:
        """Where the words of a family stand, in order: a rule that begins with one of them looks at no other place."""
        return self.held[family.number]

    def positions(self, word: str) -> list[int]:
        """Where a word stands that is known only now; a word that a rule always asks for belongs to a family."""
        found: list[int] = []
        # The interpreter's own search looks through a list many times sooner than a loop does.
        for _ in range(self.lower.count(word)):
            found.append(self.lower.index(word, found[-1] + 1 if found else 0))
        return found

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
    plain = _plain(text)
    pieces = _PIECE.findall(plain)
    held = empty_places()
    if not pieces:
        return Words(text, [], [], [], [], held, [])
    begin = 0 if plain.startswith(pieces[0]) else _SPACE.match(plain).end()  # type: ignore[union-attr]
    # Adding up lengths costs less than asking each match for its place.
    starts = list(accumulate(map(len, pieces), initial=begin))
    starts.pop()
    written, lower, capital, families = zip(*map(entry, pieces), strict=True)
    for at, numbers in compress(enumerate(families), families):
        for number in numbers:
            held[number].append(at)
    words = Words(text, list(written), list(lower), starts, list(capital), held, [False] * len(pieces))
    _mark_sentences(words, sentences)
    return words


def folded_words(text: str) -> list[str]:
    """The words of a few, as a name is compared: in lower case, with signs."""
    return [entry(piece).lower for piece in _PIECE.findall(_plain(text))]


def _plain(text: str) -> str:
    """The text with one kind of apostrophe and hyphen; offsets stay."""
    return text.replace("’", "'").replace("‘", "'").replace("‑", "-").replace("´", "'")


class Openers:
    """The words and signs with which a pattern may begin: it is tried where they stand, not at each character."""

    def __init__(self, words: Iterable[str], signs: str = "") -> None:
        """Words in lower case, of which the letters up to the first other character count."""
        self._words = frozenset(found[0] for word in words if (found := _LETTERS.match(word)))
        self._signs = frozenset(signs)
        self._family = Family(self._words, odd=self._places_within)
        self._within = Answers(self._places_within)

    def places(self, words: Words) -> list[int]:
        """Offsets where the pattern may begin, in order: no other place needs to be tried."""
        starts, written, within = words.starts, words.written, self._within
        places: list[int] = []
        for at in self._openings(words):
            inside = within[written[at]]
            if len(inside) == 1:
                places.append(starts[at] + inside[0])
            else:
                places += [starts[at] + offset for offset in inside]
        return places

    def _openings(self, words: Words) -> list[int]:
        if self._family.number < len(words.held):
            return words.of(self._family)
        return [at for at, word in enumerate(words.written) if self._within[word]]

    def _places_within(self, word: str) -> tuple[int, ...]:
        if word in self._signs:
            return (0,)
        return tuple([part.start() for part in _PART.finditer(word.lower()) if self._begins(part[0])])

    def _begins(self, part: str) -> bool:
        if part in self._words or part[0].isdecimal():
            return True
        letters = _LETTERS.match(part)
        return letters is not None and letters[0] in self._words


def _mark_sentences(words: Words, sentences: Sequence[Sentence]) -> None:
    if not sentences:
        return
    first, capital, written, starts = words.first, words.capital, words.written, words.starts
    last = len(written) - 1
    for at in words.of(_OPENERS):
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
        raised = written[opening].isupper()
        if raised:
            _mark_raised(words, opening, end)
        # Most sentences end with a full stop, and most other lines have few capitals: neither is a headline.
        ended = written[end - 1] == "."
        shouts = raised and len(written[opening]) > 1
        if (shouts or not ended) and sum(capital[begin:end]) >= _FEWEST_RAISED:
            _mark_headline(words, opening, end, shouts=shouts, ended=ended)


def _mark_raised(words: Words, opening: int, end: int) -> None:
    """Marks the capitals with which newspapers begin a story as proving nothing: "A FAILING health board"."""
    at = opening + 1
    while at < end and words.written[at].isupper() and words.written[at].isalpha():
        words.first[at] = True
        at += 1


def _mark_headline(words: Words, begin: int, end: int, *, shouts: bool, ended: bool) -> None:
    """Marks a line all in capitals as shouted, and the words of a headline in Title Case as proving nothing."""
    capital, written, lower = words.capital, words.written, words.lower
    plain = ended or _HEADLINE_VERBS.isdisjoint(lower[begin:end])
    if plain and not shouts:
        return
    letters = [i for i in range(begin, end) if written[i][0].isalpha()]
    if len(letters) < 3:
        return
    if shouts and all(written[i].isupper() for i in letters):
        words.shouted.update(letters)
        return
    if plain or len(letters) > 25:
        return
    content = [i for i in letters if lower[i] not in FUNCTION_WORDS]
    raised = sum([capital[i] for i in content])
    nearly = len(content) >= 6 and raised >= _TITLE_CASE_SHARE * len(content)
    if len(content) >= 4 and (raised == len(content) or nearly):
        for i in letters:
            words.first[i] = True
