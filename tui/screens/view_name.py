"""Owns the one-line question for the name of a view."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tui.keys.framework import bindings_of


class ViewName(ModalScreen[str | None], inherit_bindings=False):
    """Asks at the foot of the screen; the views stay in sight."""

    AUTO_FOCUS = "Input"

    DEFAULT_CSS = """
    ViewName { layout: horizontal; align: left bottom; background: transparent; }
    ViewName Static { width: auto; height: 1; text-style: bold; }
    ViewName Input { width: 1fr; height: 1; border: none; padding: 0; }
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("in-view-name")

    def __init__(self, question: str, name: str = "") -> None:
        super().__init__()
        self._question = question
        self._name = name

    def compose(self) -> ComposeResult:
        yield Static(self._question, markup=False)
        self._field = Input(self._name, compact=True, select_on_focus=False)
        self._field.cursor_blink = False
        yield self._field

    @on(Input.Submitted)
    def action_submit(self) -> None:
        self.dismiss(" ".join(self._field.value.replace("\0", " ").split()) or None)
