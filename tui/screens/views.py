"""Owns the list of saved views with what is new in each, and saving, naming and deleting them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from db import saved_views
from db.saved_views import SavedView
from db.search.query import parse
from tui.asking.lanes import Answer, Lane
from tui.asking.row_sources import FixedRows
from tui.configuration.reading import configuration
from tui.documents.document import Target
from tui.drawing.lines import BOLD, FAINT, PLAIN, Line
from tui.keys.framework import bindings_of
from tui.keys.hints import hints
from tui.keys.spoken import key
from tui.screens.answered import Answered
from tui.screens.closing import ClosingScreen
from tui.screens.prompts import LinePrompt
from tui.screens.view_articles import Left, ViewArticles, new_words
from tui.text.cells import cut, fit
from tui.text.safe_text import safe_line
from tui.walk.narrowing import Chip
from tui.widgets.bars import KeyLine
from tui.widgets.row_list import RowList

SINCE_LAST_TIME = "Since last time"
_NEW_COLUMN = 10
_MOST_NAME = 60
_MOST_WORDS = 36
Work = Callable[[sqlite3.Connection], object]
Change = Callable[[Work, Callable[[str | None], None]], None]
"""Carries out work with a connection that may write, and then says why it was not done, or None."""


class Present(NamedTuple):
    """What the panes are narrowed to: in words, and as the query's text, which is asked of the database."""

    words: str
    query: Callable[[sqlite3.Connection], str]


class ViewRow(NamedTuple):
    """A view, and how many articles are new in it (None while they are being counted)."""

    view: SavedView
    new: int | None
    is_saved: bool


class ViewList(RowList[ViewRow]):
    def draw_row(self, row: ViewRow, width: int) -> Line:
        name_width = max(min(width // 3, 40), 16)
        query = row.view.query if row.is_saved else "everything that was loaded since you were here"
        return [
            (fit(safe_line(row.view.name), name_width) + " ", PLAIN),
            (fit(new_words(row.new), _NEW_COLUMN, right=True) + "  ", BOLD),
            (fit(safe_line(query), max(width - name_width - _NEW_COLUMN - 3, 0)), FAINT),
        ]


class ViewsScreen(ClosingScreen[Target | Chip | None], inherit_bindings=False):
    """Every saved view; Enter shows the articles of one."""

    AUTO_FOCUS = "ViewList"

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("in-views")

    def __init__(
        self,
        open_connection: Callable[[], sqlite3.Connection],
        change: Change,
        present: Present,
        last_seen: int | None,
        left_off: Callable[[int], None],
        looked_at: dict[str, int],
    ) -> None:
        """`left_off` is told up to which article all was looked at; `looked_at` keeps the same for views by name, since
        what is written may not be there yet when it is asked for again."""
        super().__init__()
        self._open_connection = open_connection
        self._change = change
        self._present = present
        self._last_seen = last_seen
        self._left_off = left_off
        self._looked_at = looked_at
        self._lane = Lane("views", open_connection, lambda answer: self._deliver(answer))
        self._to_delete: str | None = None
        self._changing = 0
        self.list = ViewList()
        self.list.when_chosen = self._open
        self.key_line = KeyLine()
        self.is_answered = False

    @property
    def is_settled(self) -> bool:
        return self.is_answered and not self._changing

    def _deliver(self, answer: Answer) -> None:
        self.post_message(Answered(answer))

    def compose(self) -> ComposeResult:
        self.list.title = "Saved views"
        self.list.empty_words = "Looking…"
        self.key_line.show_hints(hints("views", configuration().keys))
        yield self.list
        yield self.key_line

    def on_mount(self) -> None:
        self._look()

    def on_unmount(self) -> None:
        self._lane.close()

    def on_key(self) -> None:
        self.key_line.say("")

    def _look(self) -> None:
        self.is_answered = False
        last_seen = self._last_seen
        self._lane.ask(object(), lambda connection: self._rows(connection, last_seen))

    def _rows(self, connection: sqlite3.Connection, last_seen: int | None) -> list[ViewRow]:
        """In the lane's thread: the names at once, the counts when they are known."""
        rows = [
            ViewRow(replace(view, seen=max(view.seen, self._looked_at.get(view.name, 0))), None, True)
            for view in saved_views.saved_views(connection)
        ]
        if last_seen is not None:
            rows.insert(0, ViewRow(SavedView(SINCE_LAST_TIME, "", last_seen), None, False))
        self.post_message(Answered(Answer(None, rows)))
        return [
            row._replace(new=saved_views.count_new(connection, parse(row.view.query), row.view.seen)) for row in rows
        ]

    @on(Answered)
    def _show(self, message: Answered) -> None:
        answer = message.answer
        self.is_answered = answer.question is not None
        if answer.problem is not None:
            self.list.empty_words = f"The database could not answer: {answer.problem}"
            self.list.show_source(FixedRows[ViewRow](()))
            return
        self.list.empty_words = (
            f"No view is saved yet. {key('in-views.save')} saves what the panes are narrowed to, under a name."
        )
        self.list.note = f"{sum(row.is_saved for row in answer.value):,}"
        self.list.show_source(FixedRows(answer.value), self.list.cursor)

    def _open(self, row: ViewRow) -> None:
        if self.app.screen is not self:
            # Enter was pressed twice.
            return
        self.app.push_screen(ViewArticles(row.view, self._open_connection), lambda left: self._left(row, left))

    def _left(self, row: ViewRow, left: Left | None) -> None:
        """Back from a view, which has now been looked at up to its last article."""
        if left is None:
            return
        if not row.is_saved:
            self._last_seen = left.up_to
            self._left_off(left.up_to)
        elif row.new:
            self._looked_at[row.view.name] = left.up_to
            self._write(lambda connection: saved_views.mark_seen(connection, row.view.name, left.up_to), "")
        if left.chosen is not None:
            self.dismiss(left.chosen)
        else:
            self._look()

    def _write(self, work: Work, done: str) -> None:
        self._changing += 1

        def told(problem: str | None) -> None:
            self._changing -= 1
            if self.is_attached:
                if problem or done:
                    self.key_line.say(f"Not done: {problem}" if problem else done)
                self._look()

        self._change(work, told)

    def action_save(self) -> None:
        label = f"Save {cut(safe_line(self._present.words), _MOST_WORDS)} as"
        self.app.push_screen(LinePrompt(label, "", "save", self._refuse_another), self._save)

    def _save(self, name: str | None) -> None:
        if not name:
            return

        def work(connection: sqlite3.Connection) -> None:
            saved_views.save(connection, name[:_MOST_NAME], self._present.query(connection))

        self._write(work, f"Saved as “{name[:_MOST_NAME]}”.")

    def action_rename(self) -> None:
        row = self.list.current
        if row is None or not row.is_saved:
            self.key_line.say("Only saved views have a name of yours.")
            return

        def rename(name: str | None) -> None:
            if name and name != row.view.name:
                self._write(
                    lambda connection: saved_views.rename(connection, row.view.name, name[:_MOST_NAME]), "Renamed."
                )

        def refuse(name: str) -> None:
            if name != row.view.name:
                self._refuse_another(name)

        self.app.push_screen(LinePrompt("Call it", row.view.name, "rename", refuse), rename)

    def _refuse_another(self, name: str) -> None:
        """ValueError for a name that another view has."""
        if any(row.is_saved and row.view.name == name for row in self._all()):
            raise ValueError(f"There is a view “{name}” already.")

    def action_delete(self) -> None:
        row = self.list.current
        if row is None or not row.is_saved:
            self.key_line.say("Only saved views can be deleted.")
        elif self._to_delete != row.view.name:
            self._to_delete = row.view.name
            self.key_line.say(f"{key('in-views.delete')} again deletes “{row.view.name}”.")
        else:
            self._to_delete = None
            self._write(lambda connection: saved_views.delete(connection, row.view.name), f"Deleted “{row.view.name}”.")

    def _all(self) -> list[ViewRow]:
        rows = (self.list.row_at(index) for index in range(self.list.count))
        return [row for row in rows if row is not None]
