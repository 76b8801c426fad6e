"""Owns names whose surname stands in capitals in a list of those present: "Ann MOSS", "Donald McPHERSON"."""

from __future__ import annotations

import re

from loaders.language.people import name_contexts as context
from loaders.language.people.name_words import Kind, NameWord
from loaders.language.people.person_names import LONGEST_NAME, PersonName, rule_of

_SHOUTED = re.compile(r"(?!(?:NHS|CCG|ICB|CEO|OBE|CBE|MBE|MSP|MLA)\b)(?:Mc|Mac|O['’])?[A-Z]{3,}(?:-[A-Z]{2,})?\Z")
_BEFORE_SURNAME = frozenset({Kind.OTHER, Kind.GIVEN, Kind.GIVEN_WORD, Kind.INITIAL})


def with_shouted_surname(text: str, words: list[NameWord], at: int) -> tuple[int, PersonName] | None:
    """The name that begins at a word and at its line, and the word after it."""
    given = words[at].kind in (Kind.GIVEN, Kind.GIVEN_WORD) and not words[at].base.isupper()
    if not given or not context.SENTENCE_START.search(context.before(text, words[at].start, 12)):
        return None
    first = at + 1
    if first + 1 < len(words) and not _SHOUTED.match(words[first].base) and words[first].kind in _BEFORE_SURNAME:
        first += 1
    stop = first
    while stop < len(words) and stop - at < LONGEST_NAME and _SHOUTED.match(words[stop].base):
        stop += 1
    if stop == first:
        return None
    parts = tuple(word.base for word in words[at:stop])
    return stop, PersonName(words[at].start, words[stop - 1].end, (), parts, rule_of("attendance"))
