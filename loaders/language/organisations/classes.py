"""Owns classes of body spoken of in general ("primary care trusts"), so that no rule takes one for an organisation."""

from __future__ import annotations

from db.records import ClassMention, Rule
from loaders.language.organisations.gazetteer import CLASS_INDEX, matches
from loaders.language.organisations.proposals import VERSION
from loaders.language.words import Words

_RULE = Rule("organisations.class", VERSION)


def find_classes(words: Words, taken: set[int]) -> tuple[ClassMention, ...]:
    """Class mentions outside names, in order; the longest reading wins."""
    found = []
    done = 0
    for at, end, entry in matches(CLASS_INDEX, words):
        if at >= done and taken.isdisjoint(range(at, end)):
            done = end
            start_offset, end_offset = words.span(at, end)
            surface = words.text[start_offset:end_offset]
            found.append(ClassMention(start_offset, end_offset, surface, str(entry.value), _RULE))
    return tuple(found)
