"""Owns who wrote a web page: the names in its linked data, and those that it prints beside its headline.

Bylines in the running text are for `loaders.pages.bylines`.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Sequence

from loaders.sources.heading import is_person
from loaders.sources.html_names import AUTHORS, NO_AUTHORS, NOT_THE_WRITER, VOID

Token = tuple[str, str, str]

_STORIES = re.compile(r"(?:Article|Posting|Story|Report|Review|Page|CreativeWork|Post)$")
"""How the kinds of schema.org end whose author is that of the page."""
_MOST_NODES = 400
_NAMES = re.compile(r"""(?<![\w-])(?:class|id|rel|itemprop)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_BEFORE = re.compile(
    r"^(?:view all |all |read all )?(?:posts |articles |words |story |written |posted |published |reported |"
    r"submitted )?by(?:\b[\s:]*|(?=[A-Z]))|^(?:authors?|words|writer|reporter|from)\s*:\s*",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*[|•·–—/(@\n].*|\s+-\s.*|,?\s*(?:\bon\b|\bat\b|\bfor\b|\d|[Pp]ublished|[Uu]pdated).*", re.DOTALL
)
_BETWEEN = re.compile(r"\s*(?:,|;|&|\band\b|\bAnd\b|\bAND\b)\s*")
_JOINS = frozenset({",", ";", "&", "and", "+"})
_NOISE = frozenset(
    {"by", "by:", "written by", "posted by", "author", "author:", "words", "words by", "-", "|", "/", "—"}
)
_MOST_AUTHORS = 4
_REACH = 250
_ABOVE = 80
"""Tokens below and above the headline among which a page prints who wrote it."""
_LONGEST_BETWEEN = 700
"""Characters of text between the headline and its byline."""
_PROFILE = re.compile(
    r"""href\s*=\s*["']?[^"'\s>]*/(?:authors?|contributors?|journalists?|reporters?|columnists?)/[^"'\s>]"""
)
"""A link to the page of a writer."""
_MARKED = re.compile(r"""(?:rel|itemprop)\s*=\s*["']?(?:\w+ )*author\b""", re.IGNORECASE)
_MOST_MARKED = 20
_LONGEST = 160
"""Characters of an element that is called a byline."""


def linked_authors(text: str) -> list[str]:
    """The people whom linked data (JSON-LD, schema.org) names as authors of the page's story."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return []
    nodes = list(_nodes(data))
    named = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and "name" in node}
    for node in nodes:
        said = node.get("author") or node.get("creator")
        if said and (nodes[0] is node or "headline" in node or any(_STORIES.search(kind) for kind in _kinds(node))):
            names = [name for each in (said if isinstance(said, list) else [said]) for name in _named(each, named)]
            if names:
                return names[:_MOST_AUTHORS]
    return []


def _nodes(data: object) -> Iterator[dict[str, object]]:
    """Objects of a JSON value, those nearest its root first."""
    waiting = [data]
    for number, value in enumerate(waiting):
        if number > _MOST_NODES:
            return
        if isinstance(value, dict):
            yield value
            waiting.extend(part for part in value.values() if isinstance(part, dict | list))
        elif isinstance(value, list):
            waiting.extend(value)


def _kinds(node: dict[str, object]) -> list[str]:
    kinds = node.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def _named(said: object, named: dict[object, dict[str, object]]) -> list[str]:
    if isinstance(said, dict):
        if any(kind.endswith("Organization") for kind in _kinds(said)):
            return []
        at = said.get("@id")
        said = said.get("name") or (named[at].get("name") if at in named else None)
    return people_in(html.unescape(said)) if isinstance(said, str) else []


def people_in(text: str) -> list[str]:
    """The people whom a short text names before anything else, as a byline does."""
    text = _AFTER.sub("", _BEFORE.sub("", " ".join(text.split())), count=1).strip(" .,:;-")
    found: list[str] = []
    for part in _BETWEEN.split(text):
        if not is_author(part):
            break
        found.append(part)
    return found


def is_author(name: str) -> bool:
    """Whether words name one person, and neither an office, a desk nor a site."""
    return is_person(name) and NO_AUTHORS.isdisjoint(name.casefold().replace("-", " ").split())


def printed_authors(tokens: Sequence[Token]) -> list[str]:
    """The people in the first element near the headline that its name calls a byline, or none."""
    heading = next((index for index, (kind, name, _) in enumerate(tokens) if kind == "close" and name == "h1"), 0)
    for place in (range(heading, min(heading + _REACH, len(tokens))), range(max(0, heading - _ABOVE), heading)):
        passed = 0
        for index in place:
            kind, _, text = tokens[index]
            passed += len(text.strip()) if kind == "text" else 0
            if passed > _LONGEST_BETWEEN:
                break
            if kind == "open" and _is_called(text) and (found := _people_within(tokens, index)):
                return found
    return _only_author(tokens)


def _only_author(tokens: Sequence[Token]) -> list[str]:
    """The people whom every element of the page that is marked as its author names, as at the foot of a blog's post."""
    marked = [
        i for i, (kind, _, text) in enumerate(tokens) if kind == "open" and "author" in text and _MARKED.search(text)
    ]
    named = [people for i in marked[:_MOST_MARKED] if (people := _people_within(tokens, i))]
    return named[0] if named and all(people == named[0] for people in named) else []


def _is_called(attributes: str) -> bool:
    if "href" in attributes and _PROFILE.search(attributes):
        return True
    if "author" not in attributes and "yline" not in attributes and "riter" not in attributes:
        return False
    names = " ".join(double or single or bare for double, single, bare in _NAMES.findall(attributes))
    words = {word.lower() for word in _WORDS.findall(names)}
    return not AUTHORS.isdisjoint(words) and NOT_THE_WRITER.isdisjoint(words)


def _people_within(tokens: Sequence[Token], index: int) -> list[str]:
    found: list[str] = []
    depth = size = 0
    joined = True
    for kind, name, text in tokens[index : index + 60]:
        if kind == "text":
            said = " ".join(html.unescape(text).split())
            size += len(said)
            if not said or said.casefold() in _NOISE:
                continue
            if said.casefold() in _JOINS:
                joined = True
                continue
            people = people_in(said)
            if not people or not joined:
                return found
            found += people
            joined = said.endswith((",", "&", " and"))
        elif name not in VOID:
            depth += 1 if kind == "open" else -1
        if depth <= 0 or size > _LONGEST:
            break
    return found[:_MOST_AUTHORS]
