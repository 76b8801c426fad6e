"""Owns what every rule reads: one article's text, cut into sentences, with what is known about its date."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from loaders.language.words import Words, cut


class Sentence(NamedTuple):
    """A sentence, heading, list item or head line: text[start:end], without the white space around it."""

    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """An article as the rules see it.

    `text` and `body_start` are those of `db.records.Article`. `published`, `posted` and `accessed` are EDTF or None;
    `sentences` are in order and do not overlap; a sentence never runs over a line break.
    """

    title: str
    text: str
    body_start: int
    sentences: tuple[Sentence, ...]
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    posted: str | None = None
    accessed: str | None = None

    @cached_property
    def lower(self) -> str:
        """The text in lower case, letter for letter, so that its offsets are the text's."""
        lower = self.text.lower()
        if len(lower) == len(self.text):
            return lower
        return "".join([letter.lower() if len(letter.lower()) == 1 else letter for letter in self.text])

    @cached_property
    def words(self) -> Words:
        """The text cut into words, once for all the rules that read them."""
        return cut(self.text, self.sentences)
