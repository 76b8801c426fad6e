"""Owns the search: one box, grouped answers while typing, a late answer never over a newer one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.timer import Timer
from textual.widgets import Input, Static

from db.search.everything import READ_AT_REST, Hits, search
from db.search.fewer_words import with_fewer_words
from db.search.names import Named
from db.search.query import Query, parse
from tui.asking.lanes import Answer, Lane
from tui.asking.row_sources import FixedRows
from tui.asking.search_rows import Instead, SearchRow, named_rows, near_rows, search_rows
from tui.asking.typed_time import TypedTime, typed_time
from tui.configuration.reading import configuration
from tui.documents.document import Target
from tui.drawing.lines import BOLD, FAINT, PLAIN, Line
from tui.keys.framework import bindings_of
from tui.keys.hints import hints
from tui.screens.answered import Answered
from tui.screens.answered_list import AnsweredList
from tui.screens.closing import ClosingScreen
from tui.screens.field_completion import FieldCompletion
from tui.text.cells import cut, fit, width_of
from tui.text.safe_text import safe_line
from tui.walk.narrowing import Chip
from tui.widgets.bars import KeyLine
from tui.widgets.row_list import RowList

MOST_OF_EACH = 12
REST = 0.5
"""Seconds without a key after which what the articles found say is looked for too, and stands after the rest."""
_START = "Type a name, some words, a year; any text will do."
_NO_WORDS = "Nothing in this can be looked for yet; a word or a number can."
NOTHING = "Nothing has all of that. Fewer words, or the beginning of a name, find more."
_HIT = BOLD
_ANY_LETTER = "a"
_FIELDS_HINT = ("org: person: kind: from: to:", "narrow")


class _Near(NamedTuple):
    """The question what the articles say near the words of a text."""

    text: str


class SearchList(RowList[SearchRow]):
    """Answers under their headings; the cursor steps over the headings."""

    can_focus = False

    def draw_row(self, row: SearchRow, width: int) -> Line:
        line: Line = []
        (name, named_by_hit), *rest = row.pieces
        if rest and width_of(name) + sum(width_of(text) for text, _ in rest) > width:
            name = cut(name, max(width * 6 // 10, 16))
        room = width
        for text, is_hit in ((name, named_by_hit), *rest):
            if room <= 0:
                break
            shown = text if width_of(text) <= room else fit(text, room)
            line.append((shown, FAINT | BOLD if row.is_heading else _HIT if is_hit else PLAIN))
            room -= width_of(shown)
        return line

    def move_to(self, index: int) -> None:
        index = max(0, min(index, self.count - 1))
        step = 1 if index >= self.cursor else -1
        target = index
        while (row := self.row_at(target)) is not None and row.is_heading:
            target += step
        if self.row_at(target) is not None:
            super().move_to(target)
        self.refresh_changed()

    def show_rows(self, rows: list[SearchRow], *, narrow: bool) -> None:
        """Show an answer with the cursor on what Enter most likely means: the first hit or, with `narrow`, the
        narrowing, which stands before them."""
        hits = [index for index, row in enumerate(rows) if not row.is_heading]
        first = hits[0] if hits else 0
        self.show_source(FixedRows(rows), first if narrow else next((index for index in hits if index > 0), first))
        self.top = 0
        self._bring_into_view()
        self.refresh_changed()

    def show_more_rows(self, rows: list[SearchRow]) -> None:
        """Show further rows after those that are there, which stay where they are."""
        here = [row for index in range(self.count) if (row := self.row_at(index)) is not None]
        self.show_source(FixedRows([*here, *rows]), self.cursor)


class SearchScreen(FieldCompletion, AnsweredList, ClosingScreen[Target | Chip | None], inherit_bindings=False):
    """Searches everything while it is typed."""

    AUTO_FOCUS = "Input"

    DEFAULT_CSS = """
    SearchScreen #box { height: 1; }
    SearchScreen Static { width: auto; height: 1; text-style: bold; }
    SearchScreen Input { width: 1fr; height: 1; border: none; padding: 0; }
    SearchScreen #problem { width: 1fr; height: auto; min-height: 1; max-height: 2; padding: 0 1; text-style: italic; }
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("in-search")

    list: SearchList

    def __init__(
        self,
        open_connection: Callable[[], sqlite3.Connection],
        within: Sequence[str] = (),
        label: str = "Search",
        kind: Named | None = None,
        nothing: str = NOTHING,
    ) -> None:
        """`label` says what is looked for where it is not everything but a `kind` of thing, which is to be chosen;
        `nothing` is said where nothing is found."""
        super().__init__()
        self._kind = kind
        self._nothing_found = nothing
        self._start = _START if kind is None else f"Type the name of the {kind} that is meant, or how it begins."
        self._nothing = _NO_WORDS if kind is None else f"No {kind} is called that, nor begins so."
        self._label = label
        self._within = within
        self._open_connection = open_connection
        self._lane = Lane("search", open_connection, self._deliver)
        self._text = ""
        self._answered = ""
        self._otherwise = ""
        self._hits = Hits()
        self._resting: Timer | None = None
        self.list = SearchList()
        self._problem = Static("", id="problem", markup=False)

    def _deliver(self, answer: Answer) -> None:
        self.post_message(Answered(answer))

    def compose(self) -> ComposeResult:
        self.list.empty_words = self._start
        field = Input(compact=True, select_on_focus=False)
        field.cursor_blink = False
        key_line = KeyLine()
        keys = configuration().keys
        key_line.show_hints((*hints("search", keys), _FIELDS_HINT) if self._kind is None else hints("merging", keys))
        with Horizontal(id="box"):
            yield Static(safe_line(f" {self._label}: "), markup=False)
            yield field
        yield self._problem
        yield self.list
        yield key_line

    def _say_problem(self, query: Query, otherwise: str = "") -> None:
        """How the query may go on, else what of it was not understood, which comes before anything else."""
        self._otherwise = otherwise
        problem = query.problems[0] if query.problems else otherwise
        # What may follow changes with every letter: on one line, so that the answers below it stand still.
        self._problem.update(cut(self.completion_words, self.size.width - 2) or problem)

    def show_completion(self) -> None:
        self._say_problem(parse(self._text), self._otherwise)

    def on_mount(self) -> None:
        # The first letter finds the connection open, and what is looked up for every letter read.
        self._lane.ask(None, lambda connection: self._found(connection, _ANY_LETTER, parse(_ANY_LETTER)))

    def on_unmount(self) -> None:
        self._lane.close()

    @property
    def is_settled(self) -> bool:
        return self._answered == self._text and self.is_completed

    @on(Input.Changed)
    def _ask(self, message: Input.Changed) -> None:
        text = message.value
        self._text = text
        if self._resting is not None:
            self._resting.stop()
        query = parse(text)
        self._say_problem(query)
        if query.is_empty():
            self._lane.forget()
            self._show_hits(text, Hits())
        else:
            self._lane.ask(text, lambda connection: self._found(connection, text, query))

    def _found(self, connection: sqlite3.Connection, text: str, query: Query) -> tuple[Hits, TypedTime | None]:
        time = typed_time(connection, text) if self._kind is None else None
        return search(connection, query, limit=MOST_OF_EACH, typing=True, read=0), time

    def _ask_near(self) -> None:
        """What the articles found say near the words; where there are none, what else to ask."""
        query = parse(self._text)
        if self._kind is not None or not (query.words or query.phrases or query.people or query.money):
            return
        found = bool(self._hits.articles)

        def near(connection: sqlite3.Connection) -> tuple[Hits, Query | None]:
            if found:
                return search(connection, query, limit=MOST_OF_EACH, typing=True, read=READ_AT_REST), None
            return Hits(), None if self._hits != Hits() else with_fewer_words(connection, query)

        self._lane.ask(_Near(self._text), near)

    def _show_near(self, hits: Hits, instead: Query | None) -> None:
        rows = near_rows(parse(self._text), hits, instead)
        if rows:
            self.list.show_more_rows(rows)
        if instead is not None:
            self.list.move_to(self.list.count - 1)

    @on(Answered)
    def _take(self, message: Answered) -> None:
        answer = message.answer
        if isinstance(answer.question, _Near):
            if answer.question.text == self._text and answer.problem is None:
                self._show_near(*answer.value)
            return
        if answer.question != self._text:
            return
        if answer.problem is not None:
            self._problem.update(f"The database could not answer: {answer.problem}")
            self._answered = self._text
        else:
            self._show_hits(self._text, *answer.value)
            self._resting = self.set_timer(REST, self._ask_near)

    def _show_hits(self, text: str, hits: Hits, time: TypedTime | None = None) -> None:
        self._answered = text
        self._hits = hits
        query = parse(text)
        rows = (
            search_rows(text, query, hits, self._within, time) if self._kind is None else named_rows(hits, self._kind)
        )
        found = any(not isinstance(row.opens, Chip) for row in rows) or time is not None
        self.list.empty_words = self._nothing if text.strip() else self._start
        if rows and not found:
            self._say_problem(query, self._nothing_found)
        # Who asks by fields alone means all that have them: the first of them may be another body, seen with this one.
        self.list.show_rows(rows, narrow=found and not (query.words or query.phrases))
        self.open_if_awaited()

    def open_current(self) -> None:
        row = self.list.current
        if row is None or row.opens is None:
            return
        if isinstance(row.opens, Instead):
            self._opens_when_answered = False
            field = self.query_one(Input)
            field.value = row.opens.text
            field.cursor_position = len(field.value)
        else:
            self.dismiss(row.opens)
