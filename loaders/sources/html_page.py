"""Owns HTML: a saved web page as paragraphs of text, with the title, address and date it gives itself.

Tags are found in one pass, by a pattern that cannot back up: `html.parser` takes quadratic time over crafted pages.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from loaders.sources.heading import headed, signed
from loaders.sources.html_authors import printed_authors
from loaders.sources.html_body import left_out
from loaders.sources.html_dates import printed_day
from loaders.sources.html_head import Head

# A tag: its slash, its name, its attributes. A value may hold ">" but not "<", so that no attempt passes the next tag.
_TAG = re.compile(r"""<(/?)([a-zA-Z][^\s/><]*+)((?:[^<>"']|"[^"<]*+"|'[^'<]*+')*+|[^<>]*+)>""")
# The same where a value holds tags; tried at most so often, since it may pass other tags.
_TAG_AROUND_TAGS = re.compile(
    r"""<()([a-zA-Z][^\s/><]*+)((?:\s+[\w:.@-]+(?:=(?:"[^"]{0,2000}+"|'[^']{0,2000}+'|[^\s"'<>]*+))?)++)\s*/?>"""
)
_MOST_AROUND_TAGS = 1_000
_OTHER = re.compile(r"<(!--|[!?])")
_DECLARED = re.compile(
    rb"""<(?:meta\b[^<>]{0,200}?charset|\?xml\b[^<>]{0,100}?encoding)\s*=\s*["']?([\w-]{2,20})""", re.IGNORECASE
)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_BREAKS = re.compile(r"\n{3,}")

_RAW = frozenset({"script", "style", "noscript", "template", "textarea", "iframe", "svg", "math", "object", "canvas"})
_FURNITURE = frozenset({"head", "title", "nav", "footer", "aside", "button", "select", "dialog", "menu"})
_STORY = frozenset({"article", "main"})
_PARAGRAPH = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html",
    "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "title", "ul",
})  # fmt: skip

_BULLET = "• "
Token = tuple[str, str, str]
"""(kind, name, text): ("open", "p", attributes), ("close", "p", "") or ("text", "", the characters as they stand)."""


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """The text, paragraphs apart by blank lines, list items on lines of their own; `date` is an ISO 8601 day."""

    text: str
    title: str | None
    address: str | None
    date: str | None


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page of HTML or XML says it is in, or None."""
    found = _DECLARED.search(data, 0, 4_096)
    return found.group(1).decode("ascii", "replace") if found else None


def read(page: str) -> HtmlPage:
    """The page's text and head; any text at all is read somehow."""
    tokens = list(_tokens(page))
    head = Head()
    for kind, name, text in tokens:
        if kind != "text":
            head.tag(name if kind == "open" else f"/{name}", text)
        else:
            head.text(text)
    beside = left_out(tokens, _furniture(tokens))
    text = _written(token for index, token in enumerate(tokens) if index not in beside)
    if not text:
        text = _written(tokens)
    title = head.best_title()
    if text:
        people = head.people or printed_authors(tokens)
        text = signed(headed(text, title, None), title, _joined(people))
    return HtmlPage(text, head.titled(), head.address, head.date or printed_day(tokens) or head.changed)


def _joined(names: list[str]) -> str | None:
    """Names as a byline has them: "Ann Lee, Bo Li and Cy Moe"."""
    return " and ".join([part for part in (", ".join(names[:-1]), names[-1]) if part]) if names else None


def _tokens(page: str) -> Iterator[Token]:
    """Tags and the text between them; comments, declarations and the contents of scripts are passed over."""
    at = around = 0
    while at < len(page):
        opening = page.find("<", at)
        if opening == -1:
            yield "text", "", page[at:]
            return
        if opening > at:
            yield "text", "", page[at:opening]
        tag = _TAG.match(page, opening)
        if tag is None and around < _MOST_AROUND_TAGS:
            around += 1
            tag = _TAG_AROUND_TAGS.match(page, opening)
        if tag:
            slash, name, attributes = tag.groups()
            name = name.lower()
            at = tag.end()
            if slash:
                yield "close", name, ""
                continue
            yield "open", name, attributes
            if name in _RAW and not attributes.endswith("/"):
                contents = at
                end = re.compile(rf"</{re.escape(name)}[\s/>]", re.IGNORECASE).search(page, at)
                at = end.start() if end else len(page)
                if name == "script" and "ld+json" in attributes:
                    yield "open", "linked-data", page[contents:at]
        elif other := _OTHER.match(page, opening):
            comment = other.group(1) == "!--"
            end_at = page.find("-->" if comment else ">", other.end())
            at = len(page) if end_at == -1 else end_at + (3 if comment else 1)
        else:
            yield "text", "", "<"
            at = opening + 1


def _furniture(tokens: list[Token]) -> set[int]:
    """Indices of the tokens in navigation, footers and the like; an element that is never closed is left in."""
    depth = [0] * (len(tokens) + 1)
    waiting: list[tuple[str, int]] = []
    opened: Counter[str] = Counter()
    story = 0
    for index, (kind, name, _) in enumerate(tokens):
        if name in _STORY:
            story = story + 1 if kind == "open" else max(story - 1, 0)
        elif name not in _FURNITURE and (name != "header" or story):
            continue
        elif kind == "open":
            waiting.append((name, index))
            opened[name] += 1
        elif opened[name]:
            last = ("", index)
            while last[0] != name:
                last = waiting.pop()
                opened[last[0]] -= 1
            depth[last[1]] += 1
            depth[index + 1] -= 1
    return {index for index, deep in enumerate(accumulate(depth)) if deep}


@dataclass(slots=True)
class _Writer:
    """Text as it is written: paragraphs apart, white space closed up, list items with a bullet."""

    parts: list[str] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    preformatted: int = 0
    begun: bool = False
    """Whether there is more than white space in the line."""

    def words(self, text: str) -> None:
        text = html.unescape(text if self.preformatted else _SPACE.sub(" ", text))
        if text.strip() or self.line != [_BULLET]:
            self.line.append(text)
        self.begun = self.begun or bool(text.strip())

    def cell(self) -> None:
        """A cell of a table begins: a bar keeps it from being read together with the one before."""
        if self.begun:
            self.line.append(" | ")

    def item(self) -> None:
        """An item of a list begins."""
        self.end_line("\n")
        self.line = [_BULLET]
        self.begun = True

    def end_line(self, gap: str) -> None:
        """Close the line; `gap` is what must stand between it and what follows."""
        if self.line == [_BULLET]:
            return
        text = "".join(self.line)
        self.line.clear()
        self.begun = False
        text = text.strip("\n") if self.preformatted else _SPACE.sub(" ", text).strip(" ")
        if text:
            self.parts.append(text)
        if self.parts and self.parts[-1] not in {"\n", "\n\n"}:
            self.parts.append(gap)
        elif self.parts and len(gap) > len(self.parts[-1]):
            self.parts[-1] = gap


def _written(tokens: Iterable[Token]) -> str:
    writer = _Writer()
    for kind, name, text in tokens:
        if kind == "text":
            writer.words(text)
        elif name == "li" and kind == "open":
            writer.item()
        elif name in {"br", "li", "tr"}:
            writer.end_line("\n")
        elif name in {"td", "th"} and kind == "open":
            writer.cell()
        elif name in _PARAGRAPH:
            writer.end_line("\n\n")
            if name == "pre":
                writer.preformatted = max(0, writer.preformatted + (1 if kind == "open" else -1))
    writer.end_line("")
    return _BREAKS.sub("\n\n", "".join(writer.parts)).strip()
