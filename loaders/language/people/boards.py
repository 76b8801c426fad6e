"""Owns lists and sentences of reports that name who sits on a board: "Trustees" above names, "The trustees were X".

Those present at a meeting are in name_contexts.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from loaders.language.lexicon import Family
from loaders.language.marked_text import BODY, PERSON
from loaders.language.people.name_words import Kind, words_of
from loaders.language.people.role_phrases import one_of
from loaders.language.words import Words

_SEATS = Family(["trustees", "directors", "governors", "patrons"])
_HEADING = re.compile(
    r"(?:(?:the|our|current|board|council)\s(?:of\s)?)*(?:(?P<kind>non-executive|charity|honorary|parent)\s)?"
    r"(?P<seat>trustees|directors|governors|patrons)(?:\s(?:and\s(?:directors|trustees)|of\sthe\scharity))?"
    r"(?:\s(?:who\sserved|during)\b[^\n]{0,60})?[ \t]*:?[ \t]*\Z",
    re.I,
)
_NAME = re.compile(r"[ \t•*-]*(?P<name>[A-Z][^\n,(:–]{2,40}?)\.?[ \t]*(?P<rest>(?:[,(:–]|\s-\s|[ \t]{2})[^\n]{0,90})?")
_WERE = re.compile(
    rf"[Tt]rustees(?:\s[^.;:\n{PERSON}]{{0,90}}?)?\s(?:were|are)(?:\sas\sfollows)?:?\s(?={PERSON})"
    rf"(?P<names>(?:{PERSON}+(?:\s\([^()\n]{{2,40}}\))?(?:,?\sand\s|,\s|;\s|\s&\s)?)+)"
)
_PERSONS = re.compile(rf"{PERSON}+")
_FEWEST = 2
"""Names by which a list is known."""
_MOST = 30
_BLANK = frozenset("\n\t ")
_NO_SURNAMES = frozenset({Kind.FUNCTION, Kind.ROLE, Kind.COMMON, Kind.CAPITALS})


class Seats(NamedTuple):
    """What those who are named from `start` up to `end` are, each at one of the offsets `names`."""

    start: int
    end: int
    role: str
    names: tuple[int, ...]


def board_lists(text: str, words: Words) -> tuple[Seats, ...]:
    """Lists of names, each on a line of its own, under a heading such as "Trustees"; bodies are blotted out."""
    found: list[Seats] = []
    for at in words.of(_SEATS):
        start = words.starts[at]
        line = text.rfind("\n", 0, start) + 1
        end = text.find("\n", start)
        if end < 0 or start - line > 30 or (found and start < found[-1].end):
            continue
        heading = _HEADING.match(text, line, end)
        if heading is None:
            continue
        stop, names = _names_below(text, end)
        if len(names) >= _FEWEST:
            role = one_of(heading["seat"])
            kind = (heading["kind"] or "").lower()
            found.append(Seats(end, stop, f"{kind} {role}" if kind == "non-executive" else role, tuple(names)))
    return tuple(found)


def _names_below(text: str, end: int) -> tuple[int, list[int]]:
    names: list[int] = []
    while len(names) < _MOST:
        begin = end
        while text[begin : begin + 1] in _BLANK:
            begin += 1
        if begin == len(text):
            break
        stop = text.find("\n", begin)
        stop = len(text) if stop < 0 else stop
        if names and text[begin] == BODY and not text[begin:stop].strip(f"{BODY} ."):
            # A body may sit on a board.
            end = stop
            continue
        line = _NAME.fullmatch(text, begin, stop)
        if line is None:
            break
        if not _may_be_name(text, line.start("name"), line.end("name")):
            break
        names.append(line.start("name"))
        end = stop
    return end, names


def _may_be_name(text: str, start: int, end: int) -> bool:
    words = words_of(text, start, end)
    kinds = [word.kind for word in words]
    if len(words) != len(text[start:end].split()) or not 2 <= len(words) <= 6:
        return False
    named = [kind for kind in kinds if kind is not Kind.TITLE]
    return len(named) > 1 and _NO_SURNAMES.isdisjoint(named[:-1]) and named[-1] not in (Kind.ROLE, Kind.FUNCTION)


def trustees_named(text: str, words: Words) -> Iterator[Seats]:
    """Sentences that name trustees, in a text in which bodies and people are blotted out."""
    for at in words.of(_SEATS):
        if words.lower[at] == "trustees" and (were := _WERE.match(text, words.starts[at])):
            names = tuple(one.start() for one in _PERSONS.finditer(text, were.start("names"), were.end("names")))
            yield Seats(were.start("names"), were.end("names"), "trustee", names)
