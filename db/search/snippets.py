"""Owns cutting the few words of an article that answer a search, with what was found marked by offsets.

Pure text: which articles answer is asked of the index in `db.search.everything`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from db.search.number_forms import other_number

LENGTH = 160
BEFORE = 50
_MOST_HITS = 400
_LONG = 20_000
"""Characters beyond which a text is not kept in its plain form."""

_TOKEN = re.compile(r"[^\W_]+")


class Snippet(NamedTuple):
    """`text` is the article's text[start:start + len(text)] with white space as single blanks of the same length.

    `hits` are (start, end) within `text`, in order; empty where the words could not be found again.
    """

    text: str
    start: int
    hits: tuple[tuple[int, int], ...]


class _PlainCharacters(dict[int, str]):
    """Each character as one unaccented character in lower case, so that offsets stay what they were."""

    def __missing__(self, code: int) -> str:
        decomposed = unicodedata.normalize("NFKD", chr(code))
        plain = decomposed[:1].lower()[:1] or chr(code)
        self[code] = plain
        return plain


_PLAIN = _PlainCharacters()


def plain(text: str) -> str:
    """The text in lower case and without accents, character for character."""
    return text.translate(_PLAIN) if len(text) > _LONG else _short_in_plain(text)


@lru_cache(maxsize=64)
def _short_in_plain(text: str) -> str:
    # While a query is typed, each letter asks for much the same articles.
    return text.translate(_PLAIN)


def snippet(text: str, terms: tuple[str, ...], *, starred: bool = False, after: int = 0) -> Snippet:
    """The stretch with most different terms, words in singular and plural; terms may be phrases, `starred` takes the
    last as a beginning.

    What stands before `after` (the title line) is used only where nothing after it answers.
    """
    hits = hits_in(text, terms, starred)
    later = [hit for hit in hits if hit[0] >= after]
    hits = later or hits
    start, end = _stretch(text, _best(hits), after)
    shown = re.sub(r"\s", " ", text[start:end])
    inside = tuple((first - start, last - start) for first, last, _ in hits if start <= first and last <= end)
    return Snippet(shown, start, inside)


@lru_cache(maxsize=64)
def _hits_in_short(text: str, terms: tuple[str, ...], starred: bool) -> list[tuple[int, int, int]]:
    return _looked_for(text, terms, starred)


def hits_in(text: str, terms: tuple[str, ...], starred: bool) -> list[tuple[int, int, int]]:
    """(start, end, number of the term from 1 on) of each place that has a term, in order, the first few hundred."""
    return (_looked_for if len(text) > _LONG else _hits_in_short)(text, terms, starred)


def _looked_for(text: str, terms: tuple[str, ...], starred: bool) -> list[tuple[int, int, int]]:
    pattern = _pattern(terms, starred)
    if pattern is None:
        return []
    found = []
    for hit in pattern.finditer(plain(text)):
        found.append((hit.start(), hit.end(), hit.lastindex or 0))
        if len(found) == _MOST_HITS:
            break
    return found


@lru_cache(maxsize=32)
def _pattern(terms: tuple[str, ...], starred: bool) -> re.Pattern[str] | None:
    alternatives = []
    for number, term in enumerate(terms):
        tokens = [re.escape(token) for token in _TOKEN.findall(plain(term))]
        if tokens:
            ending = r"[^\W_]*" if starred and number == len(terms) - 1 else r"(?![^\W_])"
            other = other_number(term)
            found = r"[\W_]+".join(tokens) + ending if other is None else f"(?:{tokens[0]}{ending}|{other}(?![^\\W_]))"
            alternatives.append(rf"((?<![^\W_]){found})")
    return re.compile("|".join(alternatives)) if alternatives else None


def _best(hits: list[tuple[int, int, int]]) -> int | None:
    """The start of the hit after which most different terms follow closely, the first of equals."""
    best, most = None, 0
    for number, (start, _, _) in enumerate(hits):
        different = {term for first, _, term in hits[number : number + 20] if first < start + LENGTH - BEFORE}
        if len(different) > most:
            best, most = start, len(different)
    return best


def _stretch(text: str, hit: int | None, after: int) -> tuple[int, int]:
    start = min(after, len(text)) if hit is None else max(after if hit >= after else 0, hit - BEFORE)
    if start and hit is not None and not text[start - 1].isspace():
        blank = text.find(" ", start, hit)
        start = blank + 1 if blank >= 0 else start
    while start < len(text) and text[start].isspace():
        start += 1
    end = min(len(text), start + LENGTH)
    if end < len(text) and not text[end].isspace():
        blank = text.rfind(" ", start + LENGTH // 2, end)
        end = blank if blank >= 0 else end
    return start, end
