"""Owns what every screen with a box over a list of answers does alike: moving in the list, and Enter."""

from __future__ import annotations

from typing import Any

from textual import on
from textual.screen import Screen
from textual.widgets import Input

from tui.widgets.row_list import RowList


class AnsweredList(Screen[Any]):
    """The part of a screen that moves in `list` while its reader types, and opens a row of it."""

    list: RowList[Any]
    is_settled: Any
    """Whether the list answers what is typed."""
    _opens_when_answered = False

    def open_current(self) -> None:
        """Open the row under the cursor, if there is one."""
        raise NotImplementedError

    def open_if_awaited(self) -> None:
        """To be called with every answer, once it is shown."""
        if self._opens_when_answered:
            self.open_current()

    @on(Input.Changed)
    def _await_another(self) -> None:
        self._opens_when_answered = False

    @on(Input.Submitted)
    def action_open_or_wait(self) -> None:
        """Enter pressed before the answer is there means the first answer to what was typed."""
        if self.is_settled:
            self.open_current()
        else:
            self._opens_when_answered = True

    def action_move(self, rows: int) -> None:
        self.list.action_move(rows)

    def action_page(self, pages: int) -> None:
        self.list.action_page(pages)
