"""Owns the list of organisations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from db.questions.summarised import OrganisationRow
from tui.drawing.lines import Line
from tui.drawing.organisation_rows import organisation_row
from tui.widgets.row_list import RowList


class OrganisationPane(RowList[OrganisationRow]):
    """Names with the number of times they are mentioned."""

    NUMBER: ClassVar[int] = 1

    narrowed: frozenset[int] = frozenset()
    """Identities of the organisations that the view is narrowed to; their rows carry a star."""

    marked: Mapping[int, str] = {}
    """Signs of what the user put beside rows, by the organisation's id."""

    counts_events = False
    """The number at the right is of events, not of mentions."""

    def draw_row(self, row: OrganisationRow, width: int) -> Line:
        return organisation_row(
            row,
            width,
            is_narrowed=row.id in self.narrowed,
            counts_events=self.counts_events,
            signs=self.marked.get(row.id, ""),
        )
