"""Owns classes of body spoken of in general ("primary care trusts"), so that no rule takes one for an organisation."""

from __future__ import annotations

from db.records import ClassMention, Rule
from loaders.language.organisations.gazetteer import CLASS_INDEX, match
from loaders.language.organisations.proposals import VERSION
from loaders.language.organisations.words import Words

_RULE = Rule("organisations.class", VERSION)


def find_classes(words: Words, taken: set[int]) -> tuple[ClassMention, ...]:
    """Class mentions outside names, in order; the longest reading wins."""
    found = []
    at, count = 0, len(words.written)
    while at < count:
        if at not in taken and words.lower[at] in CLASS_INDEX:
            hit = match(CLASS_INDEX, words, at)
            if hit and not any(index in taken for index in range(at, hit[0])):
                end, entry = hit
                start_offset, end_offset = words.span(at, end)
                surface = words.text[start_offset:end_offset]
                found.append(ClassMention(start_offset, end_offset, surface, str(entry.value), _RULE))
                at = end
                continue
        at += 1
    return tuple(found)
