"""Owns how an organisation's row looks."""

from __future__ import annotations

from db.questions.summarised import OrganisationRow
from tui.drawing.lines import BOLD, PLAIN, Line
from tui.text.cells import fit
from tui.text.safe_text import safe_line


def organisation_row(
    row: OrganisationRow, width: int, *, is_narrowed: bool, counts_events: bool, signs: str = ""
) -> Line:
    """Name and count in `width` cells. An organisation that the view is narrowed to carries a star; the count is of
    events where the query asks for these, else of mentions. `signs` of what the user decided come first."""
    count = f" {row.events if counts_events else row.mentions:,}"
    name = (f"{signs} " if signs else "") + safe_line(row.name) + (" *" if is_narrowed else "")
    return [(fit(name, width - len(count) - 1), BOLD if is_narrowed else PLAIN), (f"{count} ", PLAIN)]
