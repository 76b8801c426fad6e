"""Owns texts with front matter, as most makers of web sites keep them: Markdown below a few lines of what it is."""

from __future__ import annotations

import re
import tomllib

from loaders.sources import html_page
from loaders.sources.collections.fields import entry_of, is_html
from loaders.sources.decoding import NotTextError, decode
from loaders.sources.documents.document import CannotReadError, Document, with_head
from loaders.sources.documents.paragraphs import BULLET
from loaders.sources.mending import mend

_BLOCK = re.compile(
    r"\A\ufeff?(?P<rule>---|\+\+\+)[ \t]*\r?\n(?P<block>.*?)\r?\n(?P=rule)[ \t]*(?:\r?\n|\Z)(?P<body>.*)\Z", re.DOTALL
)
_PAIR = re.compile(r"([A-Za-z][\w -]*?)[ \t]*:[ \t]*(.*)")
_LIST_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)")

# What Markdown writes, and what is left of it in a text: pictures, links, heads, quotations, lists, emphasis.
_MARKS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\{%[^%{}]{0,500}%\}|\{\{[^{}]{0,500}\}\}"), ""),
    (re.compile(r"!\[[^\[\]]*\]\([^()\s]*(?:\s[^()]*)?\)"), ""),
    (re.compile(r"(?<!\\)\[([^\[\]]+)\](?:\([^()\s]*(?:\s[^()]*)?\)|\[[^\[\]]*\])"), r"\1"),
    (re.compile(r"^\[[^\[\]]+\]:[ \t]+\S+.*$", re.MULTILINE), ""),
    (re.compile(r"^#{1,6}[ \t]+(.*?)[ \t#]*$", re.MULTILINE), r"\n\1\n"),
    (re.compile(r"^(?:>[ \t]?)+", re.MULTILINE), ""),
    (re.compile(r"^[ \t]*[*+-][ \t]+(?=\S)", re.MULTILINE), BULLET),
    (re.compile(r"(?<![\w*])(\*{1,3})(?=\S)([^*\n]+?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\w_])(_{1,3})(?=\S)([^_\n]+?)(?<=\S)\1(?![\w_])"), r"\2"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!-])"), r"\1"),
    (re.compile(r"\n{3,}"), "\n\n"),
)


def begins(head: str) -> bool:
    """Whether a text begins with front matter: a rule, and a line that names what it is."""
    first, _, rest = head.removeprefix("\ufeff").partition("\n")
    named = next((line for line in rest.split("\n") if line.strip() and not line.startswith("#")), "")
    if first.rstrip() == "+++":
        return "=" in named
    return first.rstrip() == "---" and _PAIR.match(named) is not None and "\n---" in rest


def read(data: bytes) -> Document:
    """The text, with what its front matter says of it."""
    try:
        decoded = decode(data)
    except NotTextError as error:
        raise CannotReadError(str(error), "skipped") from error
    found = _BLOCK.match(mend(decoded.text).text)
    if found is None:
        raise CannotReadError("front matter without an end")
    block, body = found["block"], found["body"]
    said = tomllib.loads(block) if found["rule"] == "+++" else _pairs(block)
    entry = entry_of({**{name: value for name, value in said.items() if name.lower() not in _TEXTS}, "text": "-"})
    if not body.strip() or entry is None:
        raise CannotReadError("front matter without a text", "skipped")
    for pattern, left in _MARKS:
        body = pattern.sub(left, body)
    text = html_page.read(body).text if is_html(body) and body.lstrip().startswith("<") else body.strip()
    return with_head(text, entry.said, decoded.note)


_TEXTS = frozenset({"text", "body", "content", "description", "summary", "excerpt", "abstract", "html"})


def _pairs(block: str) -> dict[str, str]:
    """The names and values of the first level; of a list below a name the first item."""
    found: dict[str, str] = {}
    last = ""
    for line in block.split("\n"):
        item = _LIST_ITEM.match(line)
        if item is not None and last and not found[last]:
            found[last] = _unquoted(item[1])
        elif (pair := _PAIR.fullmatch(line.rstrip())) is not None:
            last = pair[1]
            found.setdefault(last, _unquoted(pair[2]))
    return found


def _unquoted(value: str) -> str:
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        value = value[1:-1].split(",")[0].strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1].replace('\\"', '"').replace("''", "'")
    return "" if value in {"|", ">", "|-", ">-", "null", "~"} else value
