"""Owns the question in which format, and where to, what is listed is to be written."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import ClassVar, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Static

from tui.configuration.reading import configuration
from tui.exporting.formats import FORMATS, Format
from tui.keys.framework import bindings_of
from tui.keys.hints import hints
from tui.keys.spoken import key
from tui.screens.closing import ClosingPrompt
from tui.text.safe_text import safe_line
from tui.widgets.bars import KeyLine

_FIRST = "html"


class Wanted(NamedTuple):
    form: Format
    path: Path


class ExportPrompt(ClosingPrompt[Wanted | None], inherit_bindings=False):
    """A few lines at the foot of the screen; the panes stay in sight."""

    AUTO_FOCUS = "Input"

    DEFAULT_CSS = """
    ExportPrompt { layout: vertical; align: left bottom; }
    ExportPrompt Static { width: 1fr; height: 1; }
    ExportPrompt #what { text-style: bold reverse; }
    ExportPrompt #where { height: 1; }
    ExportPrompt #to { width: auto; text-style: bold; }
    ExportPrompt Input { width: 1fr; height: 1; border: none; padding: 0; }
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("in-export")

    def __init__(self, what: str) -> None:
        """`what` says what is going to be written."""
        super().__init__()
        self._what = what
        # What most people want is offered first.
        self._forms = sorted(FORMATS.values(), key=lambda form: form.name != _FIRST)
        self._form = self._forms[0]
        self._confirmed = ""
        self._format_line = Static("", id="format", markup=False)
        self._path = Input(compact=True, select_on_focus=False)
        self._path.cursor_blink = False
        self.key_line = KeyLine()

    def compose(self) -> ComposeResult:
        self.key_line.show_hints(hints("export", configuration().keys))
        self._path.value = self._default()
        yield Static(f" Export {safe_line(self._what)}", id="what", markup=False)
        yield self._format_line
        with Horizontal(id="where"):
            yield Static(" To: ", id="to", markup=False)
            yield self._path
        yield self.key_line
        self._show_format()

    def _default(self) -> str:
        return f"~/{self._form.default_name(date.today().isoformat())}"

    def _show_format(self) -> None:
        number = self._forms.index(self._form) + 1
        folder = ", a folder" if self._form.suffix is None else ""
        self._format_line.update(f" Format {number}/{len(self._forms)}: {self._form.name}, {self._form.words}{folder}")

    def action_move(self, step: int) -> None:
        named_by_us = self._path.value == self._default()
        self._form = self._forms[(self._forms.index(self._form) + step) % len(self._forms)]
        if named_by_us:
            self._path.value = self._default()
            self._path.cursor_position = len(self._path.value)
        self._show_format()

    @on(Input.Changed)
    def _forget_what_was_said(self) -> None:
        self._confirmed = ""
        self.key_line.say("")

    @on(Input.Submitted)
    def action_submit(self) -> None:
        typed = self._path.value.strip()
        if not typed or "\0" in typed:
            self.key_line.say("Name a file first.")
            return
        path = _meant(typed)
        if self._form.suffix is not None and path.is_dir():
            path = path / self._form.default_name(date.today().isoformat())
        if os.path.lexists(path) and self._confirmed != str(path):
            self._confirmed = str(path)
            kept = "; files of the same names are replaced" if path.is_dir() else ""
            self.key_line.say(f"{path} is there already{kept}. {key('in-export.write')} again replaces it.")
            return
        self.dismiss(Wanted(self._form, path))


def _meant(typed: str) -> Path:
    try:
        return Path(typed).expanduser()
    except RuntimeError:
        # There is no such user, so that the sign is part of a name.
        return Path(typed)
