"""Owns the message with which a lane's answer reaches the screen that asked."""

from __future__ import annotations

from textual.message import Message

from tui.asking.lanes import Answer


class Answered(Message):
    """A lane has an answer; posted to itself by the screen to which the lane delivers."""

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self.answer = answer
