"""Owns telling a pasted run of characters from typed keys, where the terminal does not bracket what it pastes.

A key goes through the whole application; ten thousand of them, each with a search after it, would take a minute.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from textual import events
from textual.message import Message

_LEAST = 24
"""Characters that come at once and are no hand's."""

_RUN = re.compile(rf"([^\x00-\x1f\x7f-\x9f]{{{_LEAST},}})")
_PASTE_BEGINS, _PASTE_ENDS = "\x1b[200~", "\x1b[201~"
_LONGEST_SEQUENCE = 32


class TypedRuns:
    """What came from the terminal, read by read: long runs of characters as one paste, the rest as the parser reads
    it."""

    def __init__(self) -> None:
        self._before = ""
        self._is_bracketed = False

    def messages(self, typed: str, parse: Callable[[str], Iterable[Message]], *, is_typing: bool) -> Iterator[Message]:
        """The messages of one read; only while a line `is_typing` can anything be pasted."""
        if not typed:
            # Half a character was read, which the parser would take for the end of everything.
            return
        within_sequence = "\x1b" in self._before or self._is_bracketed
        begins, ends = typed.rfind(_PASTE_BEGINS), typed.rfind(_PASTE_ENDS)
        if begins != ends:
            self._is_bracketed = begins > ends
        self._before = (self._before + typed)[-_LONGEST_SEQUENCE:]
        if within_sequence or "\x1b" in typed or not is_typing or len(typed) < _LEAST:
            yield from parse(typed)
            return
        for number, part in enumerate(_RUN.split(typed)):
            if number % 2:
                yield events.Paste(part)
            elif part:
                yield from parse(part)
