"""Owns the patterns of an event's frame, each compiled when a text first asks for it, and where each may match at all.

Which frames a word brings up, and what they weigh, is `triggers`'.
"""

from __future__ import annotations

import re
from functools import cached_property, partial

from loaders.knowledge.events.frames import Frame
from loaders.language.beginnings import beginnings, endings, may_begin, may_end
from loaders.language.lexicon import Answers
from loaders.language.word_patterns import in_lower_case, lower_case

_CASED = "(?-i:"
"""What stands in a frame's pattern where capitals matter."""


class FrameRule:
    """A frame with its patterns: of the words after its trigger, before it, and of those that speak against it.

    Each is compiled when it is first asked for: all at once would take a tenth of a second before any page is read.
    `opens` and `closes` say by two characters whether `after` may match from there, and `before` up to there; they are
    None where the frame has no such pattern.
    """

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.cased = any(_CASED in words for words in (frame.after, frame.before, frame.unless))
        """Whether its patterns are for the text as written, not for the one in lower case."""
        self._after, self._before = rf"\s?(?:{frame.after})", rf"(?:{frame.before})\s?$"

    @cached_property
    def opens(self) -> Answers[bool] | None:
        if not self.frame.after:
            return None
        # Two characters in lower case say nothing about capitals.
        letters = () if self.cased else beginnings(in_lower_case(self._after), 2)
        return Answers(partial(may_begin, letters))

    @cached_property
    def closes(self) -> Answers[bool] | None:
        if not self.frame.before:
            return None
        letters = () if self.cased else endings(in_lower_case(self._before), 2)
        return Answers(partial(may_end, letters))

    @cached_property
    def after(self) -> re.Pattern[str]:
        return self._compiled(self._after)

    @cached_property
    def before(self) -> re.Pattern[str]:
        return self._compiled(self._before)

    @cached_property
    def unless(self) -> re.Pattern[str] | None:
        return self._compiled(rf"\b(?:{self.frame.unless})") if self.frame.unless else None

    def _compiled(self, words: str) -> re.Pattern[str]:
        return re.compile(words, re.IGNORECASE) if self.cased else lower_case(words)
