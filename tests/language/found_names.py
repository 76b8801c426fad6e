"""Owns what tests ask of a text about its names: the words that are proposed as organisations, in order."""

from __future__ import annotations

from loaders.language.organisations.finding import find_organisations
from loaders.language.reading import Reading
from loaders.language.sentences import sentences


def names(text: str) -> list[str]:
    """The names of an article without a title that is only this text."""
    found = find_organisations(Reading("", text, 0, sentences(text)))
    return [proposal.surface for proposal in found.proposals]
