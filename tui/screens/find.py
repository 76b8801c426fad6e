"""Owns the one-line question for words to find in the article."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.widgets import Input, Static


class FindScreen(ModalScreen[str | None], inherit_bindings=False):
    """Asks for words at the foot of the screen; the article stays in sight."""

    AUTO_FOCUS = "Input"

    DEFAULT_CSS = """
    FindScreen { layout: horizontal; align: left bottom; background: transparent; }
    FindScreen Static { width: auto; height: 1; text-style: bold; }
    FindScreen Input { width: 1fr; height: 1; border: none; padding: 0; }
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", "leave it")]

    def compose(self) -> ComposeResult:
        yield Static(" Find in the article: ", markup=False)
        field = Input(compact=True, select_on_focus=False)
        field.cursor_blink = False
        yield field

    @on(Input.Submitted)
    def _take(self, message: Input.Submitted) -> None:
        self.dismiss(message.value.strip() or None)
