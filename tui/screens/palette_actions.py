"""Owns what is done with what was chosen in the command palette, which is imported when it is opened."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.message import Message

from tui.documents.document import Target
from tui.screens.article_actions import ArticleActions
from tui.walk.narrowing import Chip, Narrowing

if TYPE_CHECKING:
    from tui.asking.palette_rows import Chosen


class ThemeChosen(Message):
    """A theme is to be shown, now and at the next start."""

    def __init__(self, theme: str) -> None:
        super().__init__()
        self.theme = theme


class PaletteActions(ArticleActions):
    """The part of the main screen that does by name what keys do."""

    _open_connection: Callable[[], sqlite3.Connection]

    def action_palette(self) -> None:
        from tui.screens.palette import PaletteScreen

        self.app.push_screen(PaletteScreen(self._open_connection), self._do_chosen)

    async def _do_chosen(self, chosen: Chosen | None) -> None:
        from tui.asking.palette_rows import Command, ThemeChoice

        match chosen:
            case Command(action):
                await self.run_action(action)
            case ThemeChoice(name):
                self.post_message(ThemeChosen(name))
                self.say(
                    f"Theme {name}." if not self.app.no_color else "NO_COLOR is set, so that there are no colours."
                )
            case Chip():
                self.coordinator.narrow(Narrowing((chosen,)) if chosen.value else Narrowing())
            case Target():
                self.coordinator.open_target(chosen)
