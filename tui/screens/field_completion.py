"""Owns completing fields and their values in a search box: what the line under it offers, and what Tab puts there."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

from textual import on
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Input

from db.search.completion import endings, place_in
from tui.asking.lanes import Answer, Lane
from tui.keys.spoken import key
from tui.text.safe_text import safe_line


class FieldCompletion(Screen[Any]):
    """The part of a search screen that completes the end of what is typed."""

    _open_connection: Callable[[], sqlite3.Connection]
    _completing: Lane | None = None
    _typed = ""
    """What the endings are for; what Tab made of it does not count as typed."""
    _endings: tuple[str, ...] = ()
    _chosen = -1
    _is_known = True
    _says_nothing = False
    """Tab was pressed where there is nothing to complete."""
    _waiting: tuple[str, int] | None = None
    """The text, and the direction, where Tab was pressed before the endings were known."""

    class Completed(Message):
        """The endings for a text are known."""

        def __init__(self, answer: Answer) -> None:
            super().__init__()
            self.answer = answer

    @property
    def is_completed(self) -> bool:
        """Whether the endings of what is typed are known."""
        return self._is_known

    @property
    def completion_words(self) -> str:
        """What Tab offers; empty for nothing."""
        shown = [f"[{each}]" if index == self._chosen else each for index, each in enumerate(self._endings)]
        if self._says_nothing:
            return (
                f"{key('in-search.complete')} completes fields and their values: org: person: kind: outlet: tag: from:"
            )
        return f"{key('in-search.complete')}: {'  '.join(shown)}" if shown else ""

    def show_completion(self) -> None:
        """Draw `completion_words` again."""
        raise NotImplementedError

    @on(Input.Changed)
    def _look_for_endings(self, message: Input.Changed) -> None:
        text = message.value
        if self._chosen >= 0 and text == self._with_ending():
            return
        self._typed, self._endings, self._chosen, self._says_nothing = text, (), -1, False
        self.show_completion()
        if place_in(text) is None or message.input.cursor_position < len(text):
            self._is_known = True
            if self._completing is not None:
                self._completing.forget()
            if self._waiting is not None and self._waiting[0] == text:
                self.action_complete(self._waiting[1])
            return
        self._is_known = False
        if self._completing is None:
            self._completing = Lane("completion", self._open_connection, self._deliver_endings)
        self._completing.ask(text, lambda connection: endings(connection, text))

    def _deliver_endings(self, answer: Answer) -> None:
        self.post_message(self.Completed(answer))

    @on(Completed)
    def _take_endings(self, message: Completed) -> None:
        answer = message.answer
        if answer.question != self._typed or self._chosen >= 0:
            return
        self._is_known = True
        place = place_in(self._typed)
        typed = self._typed[place.start :] if place is not None else ""
        # What cannot be understood offers nothing; neither does what is there already.
        self._endings = tuple(safe for each in answer.value or () if (safe := safe_line(each)) != typed)
        if self._waiting is not None and self._waiting[0] == self._typed:
            self.action_complete(self._waiting[1])
        self.show_completion()

    def action_complete(self, step: int) -> None:
        """Put the next ending in the place of what was typed, after the last one what was typed itself."""
        box = self.query_one(Input)
        shown = self._with_ending() if self._chosen >= 0 else self._typed
        if not self._is_known or box.value != shown:
            self._waiting = (box.value, step)
            return
        self._waiting = None
        if not self._endings:
            self._says_nothing = True
            self.show_completion()
            return
        # One place more than there are endings: that of the text as it was typed.
        self._chosen = (self._chosen + 1 + step) % (len(self._endings) + 1) - 1
        text = self._with_ending() if self._chosen >= 0 else self._typed
        if len(self._endings) == 1:
            # There is nothing to choose among: it counts as typed, and may go on.
            self._chosen = -1
        if text != box.value:
            box.value = text
            box.cursor_position = len(text)
        self.show_completion()

    def _with_ending(self) -> str:
        place = place_in(self._typed)
        return self._typed[: place.start if place is not None else None] + self._endings[self._chosen]

    def on_unmount(self) -> None:
        if self._completing is not None:
            self._completing.close()
