"""Owns the patterns of an event's frame, each compiled when a text first asks for it.

Which frames a word brings up, and what they weigh, is `triggers`'.
"""

from __future__ import annotations

import re
from functools import cached_property

from loaders.knowledge.events.frames import Frame
from loaders.language.pieces import pieces
from loaders.language.word_patterns import lower_case

_CASED = "(?-i:"
"""What stands in a frame's pattern where capitals matter."""


_MOST_NEEDED = 12
"""Pieces that are sought in less time than a pattern takes."""


class FrameRule:
    """A frame with its patterns: of the words after its trigger, before it, and of those that speak against it.

    Each is compiled when it is first asked for: all at once would take a tenth of a second before any page is read."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.cased = any(_CASED in words for words in (frame.after, frame.before, frame.unless))
        """Whether its patterns are for the text as written, not for the one in lower case."""

    @cached_property
    def after(self) -> re.Pattern[str] | None:
        return self._compiled(rf"\s?(?:{self.frame.after})") if self.frame.after else None

    @cached_property
    def before(self) -> re.Pattern[str] | None:
        return self._compiled(rf"(?:{self.frame.before})\s?$") if self.frame.before else None

    @cached_property
    def _needed(self) -> tuple[str, ...]:
        """Pieces of text one of which stands wherever `before` matches, or none where they are many or unknown."""
        if self.before is None or self.cased:
            return ()
        needed = pieces(self.before.pattern)
        return tuple(needed) if "" not in needed and len(needed) <= _MOST_NEEDED else ()

    def holds_after(self, words: str) -> bool:
        """Whether the words before a trigger are those that the frame wants there."""
        if self.before is None:
            return True
        if self._needed and not any(map(words.__contains__, self._needed)):
            return False
        return self.before.search(words) is not None

    @cached_property
    def unless(self) -> re.Pattern[str] | None:
        return self._compiled(rf"\b(?:{self.frame.unless})") if self.frame.unless else None

    def _compiled(self, words: str) -> re.Pattern[str]:
        return re.compile(words, re.IGNORECASE) if self.cased else lower_case(words)
