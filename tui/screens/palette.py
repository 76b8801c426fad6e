"""Owns the command palette: one box over every command with its key, and everything that has a name."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Static

from tui.asking.lanes import Answer, Lane
from tui.asking.palette_rows import Chosen, PaletteRow, fixed_rows, found_rows
from tui.asking.row_sources import FixedRows
from tui.configuration.reading import configuration
from tui.drawing.lines import BOLD, FAINT, PLAIN, Line
from tui.keys.framework import bindings_of
from tui.keys.hints import hints
from tui.keys.spoken import key
from tui.screens.answered import Answered
from tui.screens.answered_list import AnsweredList
from tui.screens.closing import ClosingScreen
from tui.text.cells import fit, width_of
from tui.widgets.bars import KeyLine
from tui.widgets.row_list import RowList

_KEY_COLUMN = 14


class PaletteList(RowList[PaletteRow]):
    can_focus = False

    def draw_row(self, row: PaletteRow, width: int) -> Line:
        keys = _KEY_COLUMN if width >= 50 else 0
        # A name may have what its kind leaves over, so that neither is cut while there is room.
        what = min(width_of(row.what), max((width - keys) * 2 // 5, width - keys - 1 - width_of(row.name)))
        return [
            (fit(row.name, width - keys - what - 1) + " ", PLAIN),
            (fit(row.what, what), FAINT),
            (fit(_whole_keys(row.keys, keys - 1), keys, right=True), BOLD),
        ]


def _whole_keys(keys: str, room: int) -> str:
    """As many of the keys as fit, the first ones first, none of them cut."""
    while keys and width_of(keys) > room:
        keys = keys.rpartition(" ")[0]
    return keys


class PaletteScreen(AnsweredList, ClosingScreen[Chosen | None], inherit_bindings=False):
    """Finds while it is typed: what needs no database at once, the rest when it has answered."""

    AUTO_FOCUS = "Input"

    DEFAULT_CSS = """
    PaletteScreen #box { height: 1; }
    PaletteScreen Static { width: auto; height: 1; text-style: bold; }
    PaletteScreen Input { width: 1fr; height: 1; border: none; padding: 0; }
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("in-palette")

    def __init__(self, open_connection: Callable[[], sqlite3.Connection]) -> None:
        super().__init__()
        self._lane = Lane("palette", open_connection, lambda answer: self._deliver(answer))
        self._text = ""
        self.list = PaletteList()
        self.key_line = KeyLine()
        self.is_settled = True

    def _deliver(self, answer: Answer) -> None:
        self.post_message(Answered(answer))

    def compose(self) -> ComposeResult:
        self.list.empty_words = (
            f"No command, organisation, person or saved view is called that; {key('search')} searches the articles."
        )
        self.list.show_source(FixedRows(self._fixed()))
        self.key_line.show_hints(hints("palette", configuration().keys))
        field = Input(compact=True, select_on_focus=False)
        field.cursor_blink = False
        with Horizontal(id="box"):
            yield Static(" : ", markup=False)
            yield field
        yield self.list
        yield self.key_line

    def on_unmount(self) -> None:
        self._lane.close()

    def _fixed(self) -> list[PaletteRow]:
        return fixed_rows(self._text, configuration().keys)

    @on(Input.Changed)
    def _ask(self, message: Input.Changed) -> None:
        text = self._text = message.value
        self.is_settled = not text.strip()
        if self.is_settled:
            self._lane.forget()
            self._show([])
        else:
            self._lane.ask(text, lambda connection: found_rows(connection, text))

    @on(Answered)
    def _take(self, message: Answered) -> None:
        answer = message.answer
        if answer.question != self._text:
            return
        self.is_settled = True
        if answer.problem is not None:
            self.key_line.say(f"The database could not answer: {answer.problem}")
        self._show(answer.value or [])

    def _show(self, found: list[PaletteRow]) -> None:
        self.list.show_source(FixedRows([*self._fixed(), *found]))
        self.list.top = 0
        self.list.refresh()
        self.open_if_awaited()

    def open_current(self) -> None:
        if (row := self.list.current) is not None:
            self.dismiss(row.opens)
