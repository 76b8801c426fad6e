"""Owns the names of authors in the head lines of an article: "By NAME", and the author its data names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.knowledge.people import not_names
from loaders.language.lexicon import Family
from loaders.language.marked_text import MARKS
from loaders.language.people.name_words import RUN, Kind, NameWord, words_of
from loaders.language.people.person_names import LONGEST_NAME, PersonName, rule_of
from loaders.language.words import Words, folded_words

_LEAD = r"(?:^|[|•·–—]|\s-)[ \t]*(?:words\s|written\s|posted\s|reported\s|story\s)?"
_BEFORE_BY = re.compile(rf"{_LEAD}\Z", re.I | re.M)
_BYLINE = re.compile(rf"{_LEAD}(?:by|author):?[ \t]+", re.I | re.M)
_BY = Family(["by", "author"])
_LONGEST_LEAD = 80
"""Characters from where a byline may begin to its "by"."""
_BETWEEN_AUTHORS = re.compile(r",|\band\b|&")
_NEXT_AUTHOR = re.compile(r"(?:,\s?|\s(?:and|&)\s)")


def bylines(text: str, words: Words, body_start: int, author: str | None) -> Iterator[PersonName]:
    """Names after "By" in the head lines, and the author of the page's own data where the text first has it.

    `words` are those of the text, in which bodies may be blotted out.
    """
    limit = min(len(text), body_start + 400, 3_000)
    spans: list[tuple[int, int]] = []
    for match in _leads(text, words, limit):
        at = match.end()
        line_end = text.find("\n", at)
        line_end = limit if line_end < 0 else line_end
        if match.start() >= body_start and line_end - match.start() > 80:
            continue
        while run := RUN.match(text, at, line_end):
            said = words_of(text, run.start(), run.end())
            if (stop := _byline_end(said)) < 2:
                break
            spans.append((said[0].start, said[stop - 1].end))
            joined = _NEXT_AUTHOR.match(text, said[stop - 1].end, line_end)
            if not joined or stop < len(said):
                break
            at = joined.end()
    for name in _BETWEEN_AUTHORS.split(author)[:6] if author else ():
        if 2 <= len(name.split()) <= 5 and (span := _find_author(text, words, name)):
            spans.append(span)
    done = -1
    for start, end in sorted(spans):
        if start < done:
            continue
        done = end
        said = words_of(text, start, end)
        honorifics = tuple(word.base for word in said if word.kind is Kind.TITLE)
        parts = tuple(word.base for word in said[len(honorifics) :])
        if parts:
            yield PersonName(start, end, honorifics, parts, rule_of("byline"))


def _leads(text: str, words: Words, limit: int) -> Iterator[re.Match[str]]:
    """As `_BYLINE.finditer`, but tried only at the word that it ends with."""
    done = 0
    for at in words.of(_BY):
        offset = words.starts[at]
        if offset >= limit:
            return
        lead = _BEFORE_BY.search(text, max(done, offset - _LONGEST_LEAD), offset)
        match = _BYLINE.match(text, lead.start(), limit) if lead else None
        if match:
            done = match.end()
            yield match


def _byline_end(words: list[NameWord]) -> int:
    stop = 0
    for word in words[:LONGEST_NAME]:
        if word.kind in (Kind.BODY, Kind.ROLE, Kind.FUNCTION) or (word.kind is Kind.COMMON and stop == 0):
            break
        if word.kind is Kind.CAPITALS and word.base.casefold() in not_names.BODY_WORDS:
            break
        stop += 1
    return stop


def _find_author(text: str, words: Words, author: str) -> tuple[int, int] | None:
    """Where the text first has the words of a name outside bodies, in any case but for the first letter."""
    name = folded_words(author)
    for at in words.positions(name[0]):
        if words.lower[at : at + len(name)] == name:
            start, end = words.span(at, at + len(name))
            if not any(mark in text[start:end] for mark in MARKS):
                return (start, end) if text[start].isupper() else None
    return None
