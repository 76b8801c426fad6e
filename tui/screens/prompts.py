"""Owns the questions at the foot of the screen that change something: a line of text, one of a few, yes or no."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Static

from tui.asking.row_sources import FixedRows
from tui.configuration.reading import configuration
from tui.drawing.lines import PLAIN, Line
from tui.keys.framework import bindings_of
from tui.keys.hints import hints
from tui.keys.spoken import key
from tui.screens.closing import ClosingPrompt
from tui.text.cells import fit
from tui.text.safe_text import safe_line
from tui.widgets.bars import KeyLine
from tui.widgets.row_list import RowList


class LinePrompt(ClosingPrompt[str | None], inherit_bindings=False):
    """Asks for a line of text; what is wrong with it is said in place. `check` raises ValueError with that."""

    AUTO_FOCUS = "Input"

    DEFAULT_CSS = """
    LinePrompt { layout: vertical; align: left bottom; }
    LinePrompt #line { height: 1; }
    LinePrompt #label { width: auto; max-width: 60%; height: 1; text-style: bold; }
    LinePrompt Input { width: 1fr; height: 1; border: none; padding: 0; }
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("in-question")

    def __init__(self, label: str, value: str = "", hint: str = "", check: Callable[[str], object] | None = None):
        super().__init__()
        self._label = label
        self._value = value
        self._hint = hint
        self._check = check
        self.key_line = KeyLine()

    def compose(self) -> ComposeResult:
        self.key_line.show_hints(
            ((key("in-question.take"), self._hint or "do it"), *hints("question", configuration().keys))
        )
        with Horizontal(id="line"):
            yield Static(safe_line(f" {self._label}: "), id="label", markup=False)
            self._field = Input(safe_line(self._value), compact=True, select_on_focus=False)
            self._field.cursor_blink = False
            yield self._field
        yield self.key_line

    @on(Input.Changed)
    def _forget_what_was_said(self) -> None:
        self.key_line.say("")

    @on(Input.Submitted)
    def action_submit(self) -> None:
        typed = " ".join(self._field.value.replace("\0", " ").split())
        try:
            if self._check is not None:
                self._check(typed)
        except ValueError as error:
            self.key_line.say(str(error))
        else:
            self.dismiss(typed)


class Choices(RowList[str]):
    """A few lines to choose from."""

    def draw_row(self, row: str, width: int) -> Line:
        return [(fit(safe_line(row), width), PLAIN)]


class ChoicePrompt(ClosingPrompt[int | None], inherit_bindings=False):
    """Asks for one of a few; gives its number from 0."""

    AUTO_FOCUS = "Choices"

    DEFAULT_CSS = """
    ChoicePrompt { layout: vertical; align: left bottom; }
    ChoicePrompt Choices { max-height: 60%; }
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("in-choice")

    def __init__(self, title: str, choices: Sequence[str], chosen: int = 0) -> None:
        super().__init__()
        self.list = Choices(FixedRows(choices))
        self.list.title = safe_line(title)
        self.list.when_chosen = self._choose
        self.list.cursor = chosen
        self.list.styles.height = len(choices) + 1

    def compose(self) -> ComposeResult:
        key_line = KeyLine()
        key_line.show_hints(hints("choice", configuration().keys))
        yield self.list
        yield key_line

    def _choose(self, _row: str) -> None:
        self.dismiss(self.list.cursor)


class ConfirmPrompt(ClosingPrompt[bool], inherit_bindings=False):
    """Says what is going to happen, and asks whether it may."""

    DEFAULT_CSS = """
    ConfirmPrompt { layout: vertical; align: left bottom; }
    ConfirmPrompt Static { width: 1fr; height: auto; max-height: 8; text-style: reverse; }
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("in-confirmation")

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words

    def compose(self) -> ComposeResult:
        key_line = KeyLine()
        key_line.show_hints(hints("confirmation", configuration().keys))
        yield Static(f" {safe_line(self._words)}", markup=False)
        yield key_line
