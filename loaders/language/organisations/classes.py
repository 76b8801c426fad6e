"""Owns classes of body spoken of in general ("primary care trusts"), so that no rule takes one for an organisation."""

from __future__ import annotations

from db.records import ClassMention, Rule
from loaders.language.organisations.gazetteer import CLASS_INDEX, match, openings
from loaders.language.organisations.proposals import VERSION
from loaders.language.words import Words

_RULE = Rule("organisations.class", VERSION)


def find_classes(words: Words, taken: set[int]) -> tuple[ClassMention, ...]:
    """Class mentions outside names, in order; the longest reading wins."""
    found = []
    done = 0
    for at in openings(CLASS_INDEX, words):
        if at < done or at in taken:
            continue
        hit = match(CLASS_INDEX, words, at)
        if hit and taken.isdisjoint(range(at, hit[0])):
            done, entry = hit
            start_offset, end_offset = words.span(at, done)
            surface = words.text[start_offset:end_offset]
            found.append(ClassMention(start_offset, end_offset, surface, str(entry.value), _RULE))
    return tuple(found)
