"""Owns the list of everything that the view could be narrowed by, with how much of each there is."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from db.questions.facets import Facets, Of, facets
from tui.asking.lanes import Answer, Lane
from tui.asking.questions import MATCHES
from tui.asking.row_sources import FixedRows
from tui.configuration.reading import configuration
from tui.drawing.lines import FAINT, PLAIN, Line
from tui.keys.framework import bindings_of
from tui.keys.hints import hints
from tui.screens.answered import Answered
from tui.screens.closing import ClosingScreen
from tui.text.cells import fit
from tui.text.safe_text import safe_line
from tui.walk.narrowing import Chip, Field, Narrowing
from tui.widgets.bars import KeyLine
from tui.widgets.row_list import RowList

_LABEL_COLUMN = 14
_COUNT_COLUMN = 9
_TICK = "x "


@dataclass(frozen=True, slots=True)
class FacetRow:
    """A value with its count."""

    chip: Chip
    count: int


class FacetList(RowList[FacetRow]):
    def __init__(self) -> None:
        super().__init__()
        self.ticked: list[Chip] = []
        self._ticked_before: list[Chip] = []

    def show_ticked(self, rows: Sequence[FacetRow], narrowing: Narrowing) -> None:
        """Show the rows, those ticked that the view is narrowed to."""
        self.ticked = [row.chip for row in rows if is_chosen(row.chip, narrowing)]
        self._ticked_before = list(self.ticked)
        self.show_source(FixedRows(rows))

    def switch(self) -> dict[Field, tuple[Chip, ...]]:
        """What each field that changes is to be narrowed to: by the ticks where some were put or taken off, else by
        the row under the cursor alone."""
        changed = {chip.field for chip in set(self.ticked) ^ set(self._ticked_before)}
        if not changed and (row := self.current) is not None:
            return {row.chip.field: (row.chip,)}
        return {
            field: tuple(chip for chip in self.ticked if chip.field == field) for field in _NAMES if field in changed
        }

    def tick(self) -> None:
        """Tick the row under the cursor, or take its tick off; one year at a time can be ticked."""
        if (row := self.current) is None:
            return
        if row.chip in self.ticked:
            self.ticked.remove(row.chip)
        else:
            if row.chip.field == "range":
                self.ticked = [chip for chip in self.ticked if chip.field != "range"]
            self.ticked.append(row.chip)
        self.refresh_changed()

    def move_to_facet(self, step: int) -> None:
        """The cursor to the first value of the next facet, or of the one before; round at the ends."""
        rows = [row for index in range(self.count) if (row := self.row_at(index)) is not None]
        firsts = [i for i, row in enumerate(rows) if not i or rows[i - 1].chip.field != row.chip.field]
        if firsts:
            here = max(index for index, first in enumerate(firsts) if first <= self.cursor)
            self.move_to(firsts[(here + step) % len(firsts)])

    def draw_row(self, row: FacetRow, width: int) -> Line:
        value = row.chip.label if row.chip.field == "range" else str(row.chip.value)
        room = min(width - len(_TICK) - _LABEL_COLUMN - _COUNT_COLUMN, 60)
        return [
            # On every row, so that it is in sight wherever the list is scrolled to.
            (_TICK if row.chip in self.ticked else " " * len(_TICK), PLAIN),
            (fit(_NAMES[row.chip.field], _LABEL_COLUMN), FAINT),
            (fit(safe_line(value), room), PLAIN),
            (fit(f"{row.count:,}", _COUNT_COLUMN, right=True), PLAIN),
        ]


_NAMES: dict[Field, str] = {
    "kind": "kind", "certainty": "certainty", "body": "kind of body", "outlet": "outlet", "range": "year", "tag": "tag",
}  # fmt: skip


_COUNTED_IN: dict[Field, tuple[str, Of]] = {
    "kind": ("kinds", "events"), "certainty": ("certainties", "events"), "range": ("years", "events"),
    "body": ("organisation_kinds", "articles"), "outlet": ("outlets", "articles"), "tag": ("tags", "both"),
}  # fmt: skip


def is_chosen(chip: Chip, narrowing: Narrowing) -> bool:
    """Whether the view is narrowed to the value, by a chip or by what was typed."""
    query = narrowing.query()
    if chip.field == "range":
        return (query.earliest, query.latest, query.month) == (*chip.value, None)  # type: ignore[misc]
    values = {
        "kind": query.kinds, "certainty": query.certainties, "body": query.bodies, "outlet": query.outlets,
        "tag": query.tags,
    }  # fmt: skip
    return str(chip.value).lower() in (value.lower() for value in values[chip.field])


def facets_to_switch_by(connection: sqlite3.Connection, narrowing: Narrowing) -> Facets:
    """Facets of what the view is narrowed to, each field counted as if it were not narrowed by it, so that there is
    another value to switch to."""
    found = facets(connection, narrowing.query(), MATCHES)
    for field, (name, of) in _COUNTED_IN.items():
        if (wider := narrowing.without_asking(field)) != narrowing:
            counted = facets(connection, wider.query(), MATCHES, of)
            found = replace(found, **{name: getattr(counted, name)}, more=found.more or counted.more)
    return found


def facet_rows(found: Facets) -> list[FacetRow]:
    """All values in the order of the facets, each with the chip it would put on."""
    lists: list[tuple[Field, list[tuple[str, int]]]] = [
        ("kind", found.kinds), ("certainty", found.certainties), ("body", found.organisation_kinds),
        ("outlet", found.outlets), ("tag", found.tags),
    ]  # fmt: skip
    rows: list[FacetRow] = []
    for field, values in lists:
        rows += [FacetRow(Chip(field, value, f"{field}:{value}"), count) for value, count in values]
    for year, count in found.years:
        chip = Chip("range", (f"{year:04d}-01-01", f"{year:04d}-12-31"), f"{year:04d}")
        rows.append(FacetRow(chip, count))
    return rows


class FacetsScreen(ClosingScreen[Mapping[Field, tuple[Chip, ...]] | None], inherit_bindings=False):
    """Facets of what the view is narrowed to now; Enter switches a field to a value, or to all that are ticked."""

    AUTO_FOCUS = "FacetList"

    BINDINGS: ClassVar[list[BindingType]] = bindings_of("in-facets")

    def __init__(self, narrowing: Narrowing, open_connection: Callable[[], sqlite3.Connection]) -> None:
        super().__init__()
        self._narrowing = narrowing
        self._lane = Lane("facets", open_connection, lambda answer: self._deliver(answer))
        self.list = FacetList()
        self.list.when_chosen = self._choose
        self.is_settled = False

    def _deliver(self, answer: Answer) -> None:
        self.post_message(Answered(answer))

    def compose(self) -> ComposeResult:
        labels = " + ".join(chip.label for chip in self._narrowing.chips)
        self.list.title = f"Facets of {safe_line(labels)}" if labels else "Facets"
        self.list.note = "events; articles by outlet; bodies by kind"
        self.list.empty_words = "Counting…"
        key_line = KeyLine()
        key_line.show_hints(hints("facets", configuration().keys))
        yield self.list
        yield key_line

    def on_mount(self) -> None:
        self._lane.ask(self._narrowing, lambda connection: facets_to_switch_by(connection, self._narrowing))

    def on_unmount(self) -> None:
        self._lane.close()

    @on(Answered)
    def _show(self, message: Answered) -> None:
        self.is_settled = True
        answer = message.answer
        rows = facet_rows(answer.value) if answer.problem is None else []
        if answer.problem is None and answer.value.more:
            self.list.note = f"of the newest {MATCHES:,} articles and {MATCHES:,} events; there are more"
        self.list.empty_words = answer.problem or "Nothing to narrow by: what the view shows is empty."
        self.list.show_ticked(rows, self._narrowing)

    def _choose(self, _row: FacetRow) -> None:
        self.dismiss(self.list.switch())

    def action_tick(self) -> None:
        self.list.tick()

    def action_next_facet(self, step: int) -> None:
        self.list.move_to_facet(step)
