"""Owns what a copied citation says: the words, the title, the outlet, the date."""

from __future__ import annotations

from tui.document import Document
from tui.questions import Citation
from tui.safe_text import safe_line

# OSC 52 is cut off by some terminals beyond this many characters (xterm, tmux and screen differ; this is safe in all).
MOST_CHARACTERS = 4000


def citation_of(document: Document, passage: tuple[int, int], citation: Citation | None) -> str:
    """The passage of an article with its source on one line, or the first line of another document; empty for none."""
    words = safe_line(" ".join(document.text[slice(*passage)].split()))
    if not words:
        return ""
    if citation is None:
        return words[:MOST_CHARACTERS]
    source = ", ".join(part for part in (citation.title, citation.outlet, citation.date, citation.address) if part)
    quotation = words if len(words) <= MOST_CHARACTERS - 500 else words[: MOST_CHARACTERS - 500] + "…"
    return f"“{quotation}” {safe_line(source)}"
