"""Owns runs of capitalised words and what each word of a run can be in a person's name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import Enum, auto
from functools import lru_cache
from itertools import pairwise, zip_longest
from typing import NamedTuple

from loaders.knowledge.people import given_names, not_names, titles
from loaders.knowledge.people.role_words import HEADS
from loaders.knowledge.people.speech_verbs import FORMS
from loaders.language.lexicon import Answers, Family
from loaders.language.marked_text import MARKS
from loaders.language.word_patterns import either
from loaders.language.words import Words

_CAPITALS = "A-ZÀ-ÖØ-Þ" + "".join(c for c in map(chr, range(0x100, 0x250)) if c.isupper())
_ABBREVIATED = either(titles.ABBREVIATED)
_WORD = rf"(?:(?:{_ABBREVIATED})\.|(?:[{_CAPITALS}]\.){{1,4}}(?![\w])|[{_CAPITALS}]\w*+(?:['’‑-]\w++)*+)"
_PARTICLES = "de|du|zu|af|del|della|der|den|di|da|dos|van|von|le|la|el|al|ap|bin|ibn|ten|ter|y"
_ARTICLE = "(?:al|el|ad|an|ar|as|ash|at|az|ul|ud|ur|bin|ben)[-‑]"
"""The Arabic article that is written with a small letter within a name: "Hassan al-Turab"."""
_SPACE = "[ \u00a0]{1,2}"
RUN = re.compile(rf"(?<![\w@/]){_WORD}(?:{_SPACE}(?:(?:{_PARTICLES}){_SPACE}){{0,2}}(?:{_ARTICLE})?{_WORD})*+")
_BEFORE_CAPITAL = re.compile(rf"[-.&'’‘‑´](?<=\w.)(?=[{_CAPITALS}])")
"""A sign within a word, with a capital after it."""
_JOINED = Family(odd=re.compile(r"[^\W_][-.&'][^\W\d_]").search)
"""Words with a sign within, which may have a capital after it."""
_TOKEN = re.compile(rf"(?:{_ARTICLE})?{_WORD}|(?:{_PARTICLES})(?!\w)")
_SHAPE = re.compile(
    rf"(?:(?:Mc|Mac|O['’]|D['’]|De|Le|La|Fitz|Van|Di|Du|St)?[{_CAPITALS}][^\W\d_{_CAPITALS}]+(?:['’][^\W\d_{_CAPITALS}]{{3,}})?)(?:[‑-](?:Mc|Mac|O['’])?[{_CAPITALS}][^\W\d_]+)*\Z"
)
_ARABIC = re.compile(_ARTICLE)
_SYLLABLE = (
    "(?:ch|sh|ts|kk|tt|hs|[jkgtdnpbmshrlyw])?"
    "(?:yeo|yo|ya|ye|wo|wa|we|ai|ao|ei|ou|ia|iu|eo|eu|ae|oo|ui|[aeiou])(?:ng|n|m|k|l|p|t|h)?"
)
_KOREAN_PAIR = re.compile(rf"(?!Re-|To-|No-|Co-|On-|In-|Pre-)(?i:{_SYLLABLE})[-‑]{_SYLLABLE}\Z")
"""A given name of two syllables as Korea and Taiwan write it: "Jong-su", "Kai-shek"."""
_IRISH = re.compile(r"(?:O|D|N|M|L)['’]\w+\Z")


_SHORTEST_SHOUTED = 4
"""Letters of a given name in capitals; shorter ones are acronyms as often."""


class Kind(Enum):
    """What a capitalised word can be in a name."""

    TITLE = auto()
    INITIAL = auto()
    GIVEN = auto()
    GIVEN_WORD = auto()  # a given name that is a word or place as well
    OTHER = auto()  # looks like a surname
    PARTICLE = auto()
    ROLE = auto()
    BODY = auto()
    FUNCTION = auto()
    COMMON = auto()
    CAPITALS = auto()

    # That of `Enum` is written in Python, and sets of kinds are asked for each word.
    __hash__ = object.__hash__


_TELLS = frozenset(form for form, verb in FORMS.items() if form != verb and form.endswith("s")) - {"hopes", "feels"}
"""Verbs behind a name where each word has a capital: "Ann Lee Explains"."""
_IN_NO_NAME = frozenset({Kind.FUNCTION, Kind.CAPITALS, Kind.PARTICLE})


class NameWord(NamedTuple):
    """A word of a run; `base` is without possessive and full stop, `end` excludes the possessive."""

    start: int
    end: int
    base: str
    kind: Kind
    possessive: bool


_BEFORE_ROLES = frozenset({"non-executive", "non-exec", "interim"})
"""First words of a role that are no surname: "Ann Moss Non-Executive Director"."""


@lru_cache(maxsize=50_000)
def kind_of(word: str) -> Kind:
    """The kind of a capitalised word, by tables first and by shape last."""
    lower = word.casefold()
    if lower in titles.TITLES:
        return Kind.TITLE
    if len(word) == 1:
        return Kind.FUNCTION if word in "AI" else Kind.INITIAL
    if "." in word:
        return Kind.INITIAL
    if word.isupper() and not _IRISH.match(word):
        return Kind.CAPITALS
    if lower in given_names.ALSO_WORDS:
        return Kind.GIVEN_WORD
    if lower in given_names.ALL:
        return Kind.GIVEN
    if lower in HEADS or lower in _BEFORE_ROLES:
        return Kind.ROLE
    if lower in not_names.BODY_WORDS:
        return Kind.BODY
    if lower in not_names.FUNCTION_WORDS or lower in not_names.TIME_WORDS:
        return Kind.FUNCTION
    if lower in not_names.COMMON_WORDS or lower in not_names.PLACE_WORDS:
        return Kind.COMMON
    if lower in _TELLS:
        return Kind.FUNCTION
    if "-" in word and word.split("-", 1)[0].casefold() in given_names.ALL and word.istitle():
        month = word.rpartition("-")[2].casefold()
        return Kind.FUNCTION if month in not_names.TIME_WORDS or month.isdecimal() else Kind.GIVEN
    if _KOREAN_PAIR.match(word):
        return Kind.OTHER
    if match := _ARABIC.match(word):
        return kind_of(word[match.end() :])
    if not word.isascii() and _without_accents(lower) in given_names.ALL:
        return Kind.GIVEN
    if _SHAPE.match(word):
        return Kind.OTHER
    return Kind.COMMON


def _without_accents(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def words_of(text: str, start: int, end: int) -> list[NameWord]:
    """The words of text[start:end], a match of `RUN`."""
    return [
        NameWord(start + begin, start + stop, base, kind, possessive)
        for begin, stop, base, kind, possessive in _words_of_run(text[start:end])
    ]


@lru_cache(maxsize=10_000)
def _words_of_run(run: str) -> tuple[NameWord, ...]:
    words: list[NameWord] = []
    for match in _TOKEN.finditer(run):
        word = match.group()
        if word[0].islower() and not _ARABIC.match(word):
            words.append(NameWord(match.start(), match.end(), word, Kind.PARTICLE, False))
            continue
        stop = match.end()
        possessive = len(word) > 3 and word[-1] in "sS" and word[-2] in "'’"
        if possessive:
            word, stop = word[:-2], stop - 2
        base = word[:-1] if word.endswith(".") and word.count(".") == 1 and len(word) > 2 else word
        words.append(NameWord(match.start(), stop, base, kind_of(base), possessive))
    for at, (first, second) in enumerate(pairwise(words)):
        if first.kind is Kind.CAPITALS and second.kind is Kind.OTHER and _is_shouted_given(first.base):
            words[at] = first._replace(kind=Kind.GIVEN)
    return tuple(words)


def _is_shouted_given(word: str) -> bool:
    """Whether capitals are a given name, as papers set the first words of a story: "MP STEVE Barclay"."""
    lower = word.casefold()
    return len(word) >= _SHORTEST_SHOUTED and lower in given_names.ALL and lower not in given_names.ALSO_WORDS


@lru_cache(maxsize=10_000)
def names_nobody(run: str) -> bool:
    """Whether every word of a run is one that no name begins with and that is no name alone: "The", "NHS"."""
    return all(word.kind in _IN_NO_NAME for word in _words_of_run(run))


_FARTHEST_IN_RUN = 3
"""Words from one capital of a run to the next: two particles may stand between them."""
_OPENS_NO_NAME = Answers(lambda word: word.isalpha() and kind_of(word) in _IN_NO_NAME)
"""Whether a word alone is nobody's name."""


def runs(text: str, words: Words) -> Iterator[re.Match[str]]:
    """Every run of capitalised words on one line, joined by single spaces and name particles, as matches of `RUN`.

    `words` are those of the text, in which bodies may be blotted out.
    """
    done = 0
    for start in _capitals(text, words):
        match = RUN.match(text, start) if start >= done and text[start] not in MARKS else None
        if match:
            done = match.end()
            yield match


def _capitals(text: str, words: Words) -> list[int]:
    """Offsets of the words with a capital, and of capitals within words that begin without ("pro-Wyvern")."""
    starts, written = words.starts, words.written
    # "The" alone, with no capital near enough to make a run with it, is most of all capitals.
    found = [
        starts[at]
        for at, following in zip_longest(words.capitals, words.capitals[1:], fillvalue=len(written) + _FARTHEST_IN_RUN)
        if following - at <= _FARTHEST_IN_RUN or not _OPENS_NO_NAME[written[at]]
    ]
    within = [
        sign.end()
        for at in words.of(_JOINED)
        for sign in _BEFORE_CAPITAL.finditer(text, starts[at], words.end_of(at) + 1)
    ]
    return sorted(found + within) if within else found
