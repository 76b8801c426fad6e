"""Owns the patterns of an event's frame, each compiled when a text first asks for it.

Which frames a word brings up, and what they weigh, is `triggers`'.
"""

from __future__ import annotations

import re
from functools import cached_property

from loaders.knowledge.events.frames import Frame
from loaders.language.pieces import pieces
from loaders.language.word_patterns import in_lower_case, lower_case

_CASED = "(?-i:"
"""What stands in a frame's pattern where capitals matter."""
_WHOLE = r"(?!(?<=\b(?:to|in|on|of|by|at|as|up))[a-z])"
"""Behind words that speak against a frame, which may be beginnings of words but for those of grammar: who "resigned to"
his fate has not "resigned today"."""
_MOST_TEXTS = 16
"""Texts that are sought in less time than a pattern takes."""


class FrameRule:
    """A frame with its patterns: of the words after its trigger, before it, and of those that speak against it.

    Each is compiled when it is first asked for: all at once would take a tenth of a second before any page is read."""

    def __init__(self, place: int, frame: Frame) -> None:
        self.frame = frame
        self.bit = 1 << place
        """Its place among all the rules, as a bit of a number."""
        self.speaks = frame.agent == "speaker"
        self.cased = any(_CASED in words for words in (frame.after, frame.before, frame.unless))
        """Whether its patterns are for the text as written, not for the one in lower case."""

    @property
    def around(self) -> str:
        """A pattern for what must stand in its sentence, in lower case; an empty one where capitals matter."""
        return "" if self.cased else in_lower_case(rf"(?:{self.frame.before}).*(?:{self.frame.after})")

    @cached_property
    def after(self) -> re.Pattern[str] | None:
        return self._compiled(rf"\s?(?:{self.frame.after})") if self.frame.after else None

    @cached_property
    def before(self) -> re.Pattern[str] | None:
        return self._compiled(rf"(?:{self.frame.before})\s?$") if self.frame.before else None

    def holds_after(self, words: str) -> bool:
        """Whether the words before a trigger are those that the frame wants there."""
        return self.before is None or self.before.search(words) is not None

    def is_refused_among(self, words: str) -> bool:
        """Whether some of the words around a trigger speak against the frame."""
        if self.unless is None or (self._refusing and not any(map(words.__contains__, self._refusing))):
            return False
        return self.unless.search(words) is not None

    @cached_property
    def _refusing(self) -> tuple[str, ...]:
        """Texts one of which stands wherever `unless` matches: none where they are many or unknown."""
        needed = {"" if self.cased else piece.strip() for piece in pieces(in_lower_case(self.frame.unless))}
        return tuple(needed) if "" not in needed and len(needed) <= _MOST_TEXTS else ()

    @cached_property
    def unless(self) -> re.Pattern[str] | None:
        return self._compiled(rf"\b(?:{self.frame.unless}){_WHOLE}") if self.frame.unless else None

    def _compiled(self, words: str) -> re.Pattern[str]:
        return re.compile(words, re.IGNORECASE) if self.cased else lower_case(words)
