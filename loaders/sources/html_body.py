"""Owns the search for a web page's story among what surrounds it: which tokens are menus, comments and the like.

It reads the shape of the page (tags, names of classes, the share of links), never its subject.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from loaders.sources.html_names import (
    BESIDE_THE_STORY,
    BYLINES,
    LEADS,
    NEVER_STORY,
    PAIRS_BESIDE,
    POSTS,
    ROLES_BESIDE,
    VOID,
)

Token = tuple[str, str, str]

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ALONE = frozenset({"p", "div"})
"""Elements of which one that is a link alone leads to another story."""
_LINES = frozenset({
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
    "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    "ul",
})  # fmt: skip
"""Elements that begin and end a line of text."""
_BOXES = frozenset(
    {"article", "body", "center", "div", "html", "main", "section", "table", "tbody", "td", "tr", "form"}
)
"""Elements that may hold a whole story."""
_NAMES = re.compile(
    r"""\b(?:class|id|role|itemprop|data-component|data-testid)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.I
)
_HIDDEN = re.compile(
    r"""display\s*:\s*none|visibility\s*:\s*hidden|aria-hidden\s*=\s*["']?true|(?<![\w-])hidden(?![\w-])""", re.I
)
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_ENDED = (".", "!", "?", "”", '"', ":", "…", "’", "»", "“")

_SHORTEST_SENTENCE = 25
_SHORTEST_PARAGRAPH = 60
"""Characters without an end mark that still are told, not named."""
_MOST_LINKS = 0.4
_LONGEST_BYLINE = 150
_SHORTEST_POST = 150
_FEWEST_TOLD = 200
"""Characters of paragraphs below which a page has no story to find."""
_HOLDS_THE_STORY = 0.75
_POST = re.compile(r"(?<![\w-])(?:post-\d+|type-post|status-publish)(?![\w-])")
"""Classes that the most common publishing system gives to a whole post."""
_HEADED_PARTS = frozenset({"section", "h1", "h2", "h3", "h4", "h5", "h6"})
_WORDS_OF_HEADING = 3
_ALIKE_AT_MOST = 0.25
_HEADED = 0.15
"""Shares of the told text: of paragraphs with one name, and of an element with the first heading, above which they are
the story, whatever their names."""
_BESIDE_AT_MOST = 0.4
"""Share of the told text that an element called as if beside the story may have."""


@dataclass(slots=True)
class _Tree:
    """Elements in document order: their tags, attributes, first and last token (exclusive) and parents."""

    tags: list[str] = field(default_factory=list)
    attributes: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)


def left_out(tokens: Sequence[Token], furniture: set[int]) -> set[int]:
    """Indices of the tokens that are beside the story, with those of `furniture`; only those where no story shows."""
    tree = _read(tokens)
    length, told = _measure(tokens, furniture)
    everything = told[-1]
    beside = _beside(tree, told)
    out = furniture | {index for start, end in beside for index in range(start, end)}
    length, told = _measure(tokens, out)
    if everything < _FEWEST_TOLD:
        return out if length[-1] >= _FEWEST_TOLD else furniture
    if told[-1] < _FEWEST_TOLD:
        out = furniture
        length, told = _measure(tokens, out)
    at = _story(tree, length, told)
    if at is None:
        return out
    kept = range(tree.starts[at], tree.ends[at])
    above = set(range(kept.start)).difference(*_leads(tree, at, length, told))
    return out.union(above, range(kept.stop, len(tokens))) | _link_lists(tokens, kept, out, told)


def _read(tokens: Sequence[Token]) -> _Tree:
    tree = _Tree()
    open_elements: list[int] = []
    for index, (kind, name, text) in enumerate(tokens):
        if kind == "open":
            if name in _LINES and open_elements and tree.tags[open_elements[-1]] == "p":
                tree.ends[open_elements.pop()] = index
            if name == "li" and open_elements and tree.tags[open_elements[-1]] == "li":
                tree.ends[open_elements.pop()] = index
            tree.tags.append(name)
            tree.attributes.append(text)
            tree.starts.append(index)
            tree.ends.append(index + 1)
            tree.parents.append(open_elements[-1] if open_elements else -1)
            if name not in VOID and not text.endswith("/"):
                open_elements.append(len(tree.tags) - 1)
        elif kind == "close" and any(tree.tags[at] == name for at in reversed(open_elements[-40:])):
            while tree.tags[open_elements[-1]] != name:
                tree.ends[open_elements.pop()] = index
            tree.ends[open_elements.pop()] = index + 1
    for at in open_elements:
        tree.ends[at] = len(tokens)
    return tree


def _measure(tokens: Sequence[Token], out: set[int]) -> tuple[list[int], list[int]]:
    """Sums up to each token: characters of text, and of lines that tell something."""
    length, told = [0], [0]
    line = in_links = 0
    last = ""
    links = False
    for index, (kind, name, text) in enumerate(tokens):
        size = tell = 0
        if index in out:
            pass
        elif kind == "text":
            said = text.strip()
            size = len(said)
            line += size
            in_links += size if links else 0
            last = said or last
        elif name == "a":
            links = kind == "open" and "href" in text
        elif name in _LINES:
            ended = last.endswith(_ENDED) and line >= _SHORTEST_SENTENCE
            if (ended or line >= _SHORTEST_PARAGRAPH) and in_links <= _MOST_LINKS * line:
                tell = line - in_links
            line = in_links = 0
            last = ""
        length.append(length[-1] + size)
        told.append(told[-1] + tell)
    return length, told


def _beside(tree: _Tree, told: list[int]) -> list[tuple[int, int]]:
    """First and last tokens of the elements that their names or attributes put beside the story."""
    most = _BESIDE_AT_MOST * told[-1]
    headed = [tree.starts[at] for at, tag in enumerate(tree.tags) if tag == "h1"]
    paragraphs_are_story = _are_story(tree, told)
    found: list[tuple[int, int]] = []
    done = 0
    for at, attributes in enumerate(tree.attributes):
        start, end = tree.starts[at], tree.ends[at]
        if start < done or tree.tags[at] in {"body", "html"}:
            continue
        has = told[end] - told[start]
        if has > most or (
            tree.tags[at] not in NEVER_STORY and not (attributes and _is_beside(tree.tags[at], attributes))
        ):
            continue
        if tree.tags[at] == "p" and paragraphs_are_story and not _is_hidden(attributes):
            # Where most paragraphs are called so they are the story ("paywall").
            continue
        if has > _HEADED * told[-1] and any(start <= heading < end for heading in headed):
            continue
        found.append((start, end))
        done = end
    return found


def _are_story(tree: _Tree, told: list[int]) -> bool:
    """Whether the paragraphs whose names put them beside the story tell so much that they are the story."""
    most = _ALIKE_AT_MOST * told[-1]
    for at, tag in enumerate(tree.tags):
        attributes = tree.attributes[at]
        if tag == "p" and "=" in attributes and _is_beside(tag, attributes) and not _is_hidden(attributes):
            most -= told[tree.ends[at]] - told[tree.starts[at]]
    return most < 0


def _is_hidden(attributes: str) -> bool:
    return ("hidden" in attributes or "none" in attributes) and _HIDDEN.search(attributes) is not None


@lru_cache(maxsize=10_000)
def _is_beside(tag: str, attributes: str) -> bool:
    if _is_hidden(attributes):
        return True
    if tag == "blockquote" or "=" not in attributes:
        return False
    names = _names(attributes)
    if _POST.search(attributes):
        # The classes of a post name its tags and categories.
        return False
    if tag in _HEADED_PARTS:
        # The parts of a manual are named after their headings.
        names = [part for name in names for part in name.split() if part.count("-") < _WORDS_OF_HEADING]
    words = _words(names)
    if not POSTS.isdisjoint(words):
        return False
    if not ROLES_BESIDE.isdisjoint(names) or not BESIDE_THE_STORY.isdisjoint(words):
        return True
    return not PAIRS_BESIDE.isdisjoint(pairwise(words))


def _names(attributes: str) -> list[str]:
    """Values of the attributes that name an element."""
    return [double or single or bare for double, single, bare in _NAMES.findall(attributes)]


def _words(names: list[str]) -> list[str]:
    return [word.lower() for word in _WORDS.findall(" ".join(names))]


def _leads(tree: _Tree, story: int, length: list[int], told: list[int]) -> list[range]:
    """What stands above the story and opens it: between the first heading and the story, told or called a lead."""
    heading = next(
        (tree.ends[at] for at, tag in enumerate(tree.tags) if tag == "h1" and tree.ends[at] <= tree.starts[story]), None
    )
    if heading is None:
        return []
    found: list[range] = []
    done = heading
    for at, tag in enumerate(tree.tags):
        start, end = tree.starts[at], tree.ends[at]
        if start < done or end > tree.starts[story] or tag in VOID:
            continue
        has, size = told[end] - told[start], length[end] - length[start]
        called = size > _SHORTEST_SENTENCE and not LEADS.isdisjoint(_words(_names(tree.attributes[at])))
        signed = 0 < size <= _LONGEST_BYLINE and not BYLINES.isdisjoint(_words(_names(tree.attributes[at])))
        if signed or (size and tag == "time") or (has and (has >= 0.8 * size or called)):
            found.append(range(start, end))
            done = end
    return found


def _story(tree: _Tree, length: list[int], told: list[int]) -> int | None:
    """The element that holds the story: the deepest that holds nearly all that is told, or one above it that adds no
    furniture to speak of."""

    def has(at: int) -> int:
        return told[tree.ends[at]] - told[tree.starts[at]]

    best = None
    whole = told[-1]
    for at, tag in enumerate(tree.tags):
        if tag not in _BOXES:
            continue
        if best is None:
            if has(at) >= _HOLDS_THE_STORY * whole:
                best = at
        elif tree.starts[at] < tree.ends[best] and has(at) >= _HOLDS_THE_STORY * has(best):
            best = at
    if best is None:
        return None
    best = _with_other_posts(tree, best, told)
    while (above := tree.parents[best]) >= 0 and tree.tags[above] in _BOXES:
        more = has(above) - has(best)
        size = (
            length[tree.ends[above]]
            - length[tree.starts[above]]
            - (length[tree.ends[best]] - length[tree.starts[best]])
        )
        if size > 0 and (not more or more < 0.6 * size):
            break
        best = above
    return best


def _with_other_posts(tree: _Tree, story: int, told: list[int]) -> int:
    """What holds the story's post and others beside it, as in a roll-up of posts; else the story itself."""
    post = story
    while post >= 0 and not _is_post(tree, post):
        post = tree.parents[post]
    if post < 0:
        return story
    for at in range(len(tree.tags)):
        beside = tree.parents[at] == tree.parents[post] and at != post
        if beside and told[tree.ends[at]] - told[tree.starts[at]] >= _SHORTEST_POST and _is_post(tree, at):
            return tree.parents[post]
    return story


def _is_post(tree: _Tree, at: int) -> bool:
    return tree.tags[at] == "article" or not POSTS.isdisjoint(_words(_names(tree.attributes[at])))


@dataclass(slots=True)
class _Line:
    """A line of the story: its tokens, its characters, those of its links, and whether it is a heading."""

    begin: int
    end: int
    size: int
    link: int
    opened: str
    told: int


def _lines(tokens: Sequence[Token], kept: range, out: set[int], told: list[int]) -> list[_Line]:
    lines: list[_Line] = []
    begin, size, link = kept.start, 0, 0
    links, opened = False, ""
    for index in kept:
        kind, name, text = tokens[index]
        if index in out:
            continue
        if kind == "text":
            said = len(text.strip())
            size += said
            link += said if links else 0
        elif name == "a":
            links = kind == "open" and "href" in text
        elif name in _LINES:
            if size:
                lines.append(_Line(begin, index, size, link, opened, told[index + 1] - told[begin]))
            begin, size, link = index, 0, 0
            opened = name if kind == "open" else ""
    return lines


def _link_lists(tokens: Sequence[Token], kept: range, out: set[int], told: list[int]) -> set[int]:
    """Indices of the tokens in lines of the story that are links and little else, where one follows another, and in the
    headings and links behind what is told last."""
    lines = _lines(tokens, kept, out, told)
    dense = [line.link >= 0.8 * line.size for line in lines]
    found: set[int] = set()
    last = max((at for at, line in enumerate(lines) if line.told), default=len(lines))
    for at, line in enumerate(lines):
        beside = (at > 0 and dense[at - 1]) or (at + 1 < len(dense) and dense[at + 1])
        behind = at > last and (dense[at] or line.opened in _HEADINGS)
        if (dense[at] and (beside or line.opened in _ALONE)) or behind:
            found.update(index for index in range(line.begin, line.end) if tokens[index][0] == "text")
    return found
