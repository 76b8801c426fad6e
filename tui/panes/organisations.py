"""Owns how an organisation's row looks."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment

from db.questions.organisations import OrganisationRow
from tui.cells import fit
from tui.safe_text import safe_line
from tui.widgets.lines import BOLD, PLAIN
from tui.widgets.row_list import RowList


class OrganisationPane(RowList[OrganisationRow]):
    """Names with the number of times they are mentioned."""

    NUMBER: ClassVar[int] = 1

    narrowed: frozenset[int] = frozenset()
    """Identities of the organisations that the view is narrowed to; their rows carry a star."""

    counts_events = False
    """The number at the right is of events, not of mentions."""

    def draw_row(self, row: OrganisationRow, width: int) -> list[Segment]:
        count = f" {row.events if self.counts_events else row.mentions:,}"
        is_narrowed = row.id in self.narrowed
        name = safe_line(row.name) + (" *" if is_narrowed else "")
        return [
            Segment(fit(name, width - len(count) - 1), BOLD if is_narrowed else PLAIN),
            Segment(f"{count} ", PLAIN),
        ]
