"""Owns how test tables write a text: bodies in braces, "{Monitor}"; the text itself is read without them."""

from __future__ import annotations

import re

from db.records import Mention, Rule
from loaders.language.reading import Reading
from loaders.language.sentences import sentences

_MARKED = re.compile(r"\{([^{}|]+)(?:\|([^{}]+))?\}")


def marked_reading(
    marked: str,
    *,
    head: str = "",
    published: str | None = None,
    publisher: str | None = None,
    author: str | None = None,
) -> tuple[Reading, tuple[Mention, ...]]:
    """ "{DH|Department of Health} said" is "DH said" with a mention of the body whose key is "Department of Health"."""
    text = head
    mentions: list[Mention] = []
    done = 0
    for match in _MARKED.finditer(marked):
        text += marked[done : match.start()]
        start, surface = len(text), match[1]
        text += surface
        mentions.append(Mention(start, len(text), surface, Rule("test", 1), organisation=match[2] or surface))
        done = match.end()
    text += marked[done:]
    reading = Reading("", text, len(head), sentences(text), publisher, author, published)
    return reading, tuple(mentions)
