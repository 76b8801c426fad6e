"""Owns the one-line question for words to find in what is shown."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Static

from tui.configuration.reading import configuration
from tui.keys.framework import bindings_of
from tui.keys.hints import hints
from tui.screens.closing import ClosingPrompt
from tui.widgets.bars import KeyLine


class FindScreen(ClosingPrompt[str | None], inherit_bindings=False):
    """Asks for words at the foot of the screen; the article stays in sight."""

    AUTO_FOCUS = "Input"

    DEFAULT_CSS = """
    FindScreen { layout: vertical; align: left bottom; }
    FindScreen #line { height: 1; }
    FindScreen Static { width: auto; height: 1; text-style: bold; }
    FindScreen Input { width: 1fr; height: 1; border: none; padding: 0; }
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("in-find")

    def __init__(self, question: str = "Find in the article") -> None:
        super().__init__()
        self._question = question

    def compose(self) -> ComposeResult:
        key_line = KeyLine()
        key_line.show_hints(hints("find", configuration().keys))
        with Horizontal(id="line"):
            yield Static(f" {self._question}: ", markup=False)
            self._field = Input(compact=True, select_on_focus=False)
            self._field.cursor_blink = False
            yield self._field
        yield key_line

    @on(Input.Submitted)
    def action_submit(self) -> None:
        self.dismiss(self._field.value.strip() or None)
