"""Owns where the items of a round-up begin that carry no full date of their own: each layout by what comes again.

Posts with dates, cuttings and digests are for `loaders.pages.splitting`.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from loaders.pages.lines import is_headline_shaped, is_sentence_like
from loaders.pages.metadata import Metadata
from loaders.pages.publishers import known_outlet, newspaper_name, outlet_name
from loaders.pages.reading import PageReading

_FEWEST = 3
"""Items that make a round-up of a page."""
_FEWEST_SHORT = 4
"""Short lines that the items of each layout have."""
_DAY = re.compile(
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th)? "
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|"
    r"oct|nov|dec)[a-z]{0,6} \d{1,2}(?:st|nd|rd|th)?)",
    re.IGNORECASE,
)
"""A day without a year, on a line of its own above a post."""
_SHORTEST_TOLD = 60
"""Characters of what an item tells, a question or half a sentence too."""
_READ_MORE = re.compile(
    r"(?i:read|see|find out|full story|read the full story)(?i: more| the full story| full story)?"
    r"(?i: (?:at|on|in|from|via|with))? (?:the |The )?(?P<name>[A-Z][\w’'&. ]{1,40}?|i News)(?: website)?[.:]?"
    r"(?: \(£\))?"
)
_LONGEST_READ_MORE = 80
_LONGEST_SOURCE = 45
_MOST_WORDS_OF_SOURCE = 5
_BULLETS = "•*●▪◦‣·–- \t\xa0"


class Item(NamedTuple):
    """The first line of an item, that of its title, and what its layout says of it."""

    first: int
    title: int
    says: Metadata


def items(page: PageReading) -> list[Item]:
    """The items of a page that is a round-up in one of the layouts below, in order; none where it is not."""
    if len(page.headings) < _FEWEST_SHORT:
        return []
    kept = page.kept(0, len(page.lines))
    return (
        _underlined(page, kept)
        or _with_sources(page, kept)
        or _leading_elsewhere(page, kept)
        or _under_days(page, kept)
        or _headed_twice(page, kept)
    )


def _is_title(page: PageReading, i: int) -> bool:
    text = page.text(i)
    return text.count(" ") >= 2 and page.metadata[i] is None and is_headline_shaped(text) and not page.paragraphs[i]


def _with_sources(page: PageReading, kept: list[int]) -> list[Item]:
    """Items of a press round-up: a headline, the name of its paper, and a paragraph that tells it."""
    found: list[Item] = []
    known = 0
    for title, source, text in zip(kept, kept[1:], kept[2:], strict=False):
        name = page.text(source)
        if not _is_source(name) or len(page.text(text)) < _SHORTEST_TOLD or not _is_title(page, title):
            continue
        known += (known_outlet(name) or newspaper_name(name)) is not None
        found.append(Item(title, title, Metadata(publisher=outlet_name(name))))
    return found if len(found) >= _FEWEST and 2 * known >= len(found) else []


def _leading_elsewhere(page: PageReading, kept: list[int]) -> list[Item]:
    """Items of a press round-up that each end with where to read more: a headline, a paragraph, "Read more on X"."""
    found: list[Item] = []
    begin = 0
    for place, i in enumerate(kept):
        source = _READ_MORE.fullmatch(page.text(i)) if len(page.text(i)) <= _LONGEST_READ_MORE else None
        if source is None:
            continue
        told = next((j for j in range(begin + 1, place) if page.paragraphs[kept[j]]), None)
        if told is None or not _is_title(page, kept[told - 1]):
            return []
        found.append(Item(kept[told - 1], kept[told - 1], Metadata(publisher=outlet_name(source["name"]))))
        begin = place + 1
    return found if len(found) >= _FEWEST else []


def _is_source(name: str) -> bool:
    if len(name) > _LONGEST_SOURCE or name.count(" ") >= _MOST_WORDS_OF_SOURCE or not name[0].isalnum():
        return False
    return all(word[0].isupper() or word in {"and", "of", "the", "on", "for"} for word in name.split())


def _underlined(page: PageReading, kept: list[int]) -> list[Item]:
    """Items of a newsletter in plain text: a headline with a rule right below it, and what it tells."""
    found = []
    for title, text in pairwise(kept):
        ruled = page.marks[title + 1] == "rule" and not page.lines[title + 1].gap
        if ruled and len(page.text(text)) >= _SHORTEST_TOLD and _is_title(page, title):
            found.append(Item(title, title, Metadata()))
    return found if len(found) >= _FEWEST else []


def _under_days(page: PageReading, kept: list[int]) -> list[Item]:
    """Posts that each stand under a day without a year."""
    found = []
    for day, title, text in zip(kept, kept[1:], kept[2:], strict=False):
        if len(page.text(day)) <= len("Wednesday, 30th September") and _DAY.fullmatch(page.text(day)):
            if not _is_title(page, title) or not is_sentence_like(page.text(text)):
                return []
            found.append(Item(day, title, Metadata()))
    return found if len(found) >= _FEWEST else []


def _headed_twice(page: PageReading, kept: list[int]) -> list[Item]:
    """Posts of a category's page: an entry of a list, and the same words again as the headline of the post."""
    found = []
    entries = []
    for entry, title, text in zip(kept, kept[1:], kept[2:], strict=False):
        words = page.text(title)
        if page.text(entry).lstrip(_BULLETS) == words and _is_title(page, title) and page.paragraphs[text]:
            entries.append(entry)
            found.append(Item(title, title, Metadata()))
    if len(found) < _FEWEST - 1:
        return []
    for entry in entries:
        page.marks[entry] = "duplicate"
    return found
