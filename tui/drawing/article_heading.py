"""Owns what stands above the text of the article pane: its title, and the lines that say how the reader came to it."""

from __future__ import annotations

from functools import lru_cache

from db.light.typing import TYPE_CHECKING
from tui.drawing.lines import FAINT, Line
from tui.text.cells import fit, wrap
from tui.text.safe_text import safe_line

if TYPE_CHECKING:
    from tui.documents.document import Document

_MOST_LINES_OF_EACH = 3
_ROOM_FOR_ALL = 6


def title_note(document: Document, stop: int | None, note: str, place: str) -> str:
    """What the title's line says at the right: which stop of how many the walk has come to, the note of the pane or
    of the document, and how far down the text is."""
    at = f"{stop + 1:,}/{len(document.stops):,}" if stop is not None else ""
    return " ".join(word for word in (at, note or document.note, place) if word)


def context_lines(context: tuple[str, ...], text_width: int, pane_height: int) -> tuple[str, ...]:
    """Where the article is from, and the event that led to it, in lines that stay above the text."""
    # On a low screen the text comes first, and who else tells the event last.
    room = max((pane_height - 2) // 4, 0)
    return _wrapped(context if room > _ROOM_FOR_ALL else context[:2], text_width, room)


def context_line(words: str, width: int) -> Line:
    return [("  " + fit(words, width - 3), FAINT)]


@lru_cache(maxsize=32)
def _wrapped(context: tuple[str, ...], width: int, room: int) -> tuple[str, ...]:
    """The context in `room` lines at the most: one for each part, and the rest for the last ones, which say who took
    part. What does not fit is cut with an ellipsis."""
    said = [safe_line(words) for words in context[:room]]
    lines = [wrap(words, width)[:_MOST_LINES_OF_EACH] for words in said]
    spare = room - len(said)
    shown: list[str] = []
    for words, wrapped in zip(reversed(said), reversed(lines), strict=True):
        kept = wrapped[: 1 + spare]
        spare -= len(kept) - 1
        shown[:0] = [*(words[line.start : line.end] for line in kept[:-1]), words[kept[-1].start :]]
    return tuple(shown)
