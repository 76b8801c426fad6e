"""Owns the list of what was decided: Enter opens what a judgement speaks of."""

from __future__ import annotations

import sqlite3
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from db.judging.listing import Told, told
from tui.asking.row_sources import FixedRows
from tui.configuration.reading import configuration
from tui.documents.document import Target
from tui.drawing.lines import FAINT, PLAIN, Line
from tui.keys.framework import bindings_of
from tui.keys.hints import hints
from tui.keys.spoken import key
from tui.screens.closing import ClosingScreen
from tui.text.cells import cut, width_of
from tui.text.safe_text import safe_line
from tui.widgets.bars import KeyLine
from tui.widgets.row_list import RowList


class JudgementList(RowList[Told]):
    """One row a judgement: its day, what it says, and of what."""

    def draw_row(self, row: Told, width: int) -> Line:
        day = f"{row.made_at[:10]}  " if width >= 60 else ""
        lost = "no longer found: " if row.state != "stands" else ""
        says = cut(safe_line(row.says), width * 2 // 3)
        room = width - len(day) - width_of(says) - 2
        # Of a long name the end gives way to what was decided about it.
        name = cut(safe_line(f"{lost}{row.name}"), room)
        return [(day, FAINT), (f"{name}  {says}", PLAIN)]


class JudgementsScreen(ClosingScreen[Target | None], inherit_bindings=False):
    """The judgements that stand, the latest first."""

    AUTO_FOCUS = "JudgementList"

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("in-judgements")

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__()
        self._connection = connection
        self.list = JudgementList()
        self.list.when_chosen = self._open
        self.key_line = KeyLine()

    def compose(self) -> ComposeResult:
        self.list.title, self.list.empty_words = "Your judgements", _none()
        try:
            rows = told(self._connection)[::-1]
        except sqlite3.Error as error:
            rows, self.list.empty_words = [], f"The database could not answer: {error}"
        self.list.note = f"{len(rows):,}"
        self.list.show_source(FixedRows(rows))
        self.key_line.show_hints(hints("judgements", configuration().keys))
        yield self.list
        yield self.key_line

    def _open(self, row: Told) -> None:
        kind = row.subject_kind
        if row.subject_id is not None and kind in ("organisation", "person", "article", "event"):
            self.dismiss(Target(kind, row.subject_id, row.name))
        else:
            self.key_line.say("There is nothing to open: what this speaks of is not shown any more.")


def _none() -> str:
    named = (("bookmark", "bookmarks"), ("tag", "tags"), ("note", "notes"), ("rename", "renames"), ("merge", "merges"),
             ("split", "splits"), ("reject", "takes away"), ("correct", "corrects"))  # fmt: skip
    doing = ", ".join(f"{key(action)} {words}" for action, words in named)
    return f"Nothing decided yet. {doing} what is under the cursor."
