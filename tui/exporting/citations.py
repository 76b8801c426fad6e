"""Owns what a citation says (the words, the title, the outlet, the date), and the file that citations are kept in."""

from __future__ import annotations

from pathlib import Path

from tui.asking.questions import Citation
from tui.configuration.folders import shown_path
from tui.documents.document import Document
from tui.text.safe_text import safe_line

# OSC 52 is cut off by some terminals beyond this many bytes (xterm, tmux and screen differ; this is safe in all).
MOST_BYTES = 4000

FILE_NAME = "care-explorer-citations.txt"


def citation_of(document: Document, passage: tuple[int, int], citation: Citation | None) -> str:
    """The passage of an article with its source on one line, or the first line of another document; empty for none."""
    # The dash of an item in a list is none of its words.
    words = safe_line(" ".join(document.text[slice(*passage)].split())).removeprefix("- ")
    if not words or citation is None:
        return words
    source = ", ".join(part for part in (citation.title, citation.outlet, citation.date, citation.address) if part)
    return f"“{words}” {safe_line(source)}"


def fits_clipboard(text: str) -> bool:
    """Whether every terminal that copies at all copies all of the text."""
    return len(text.encode("utf-8", "replace")) <= MOST_BYTES


def append_citation(text: str) -> str:
    """Add a line to the file of citations in the home folder, and give the words that say where, or why not."""
    path = Path.home() / FILE_NAME
    try:
        with path.open("a", encoding="utf-8", errors="replace", newline="\n") as file:
            file.write(f"{text}\n")
    except OSError as error:
        return f"Not written: {path}: {error.strerror or error}"
    return f"Written to {shown_path(path)}: {text}"
