"""A drawn line takes exactly the cells it is given, whatever stands in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.style import Style

from tui.drawing.lines import BOLD, DIVIDER, FAINT, PLAIN, REVERSE, exact, heading
from tui.drawing.lists import first_in_sight
from tui.widgets.lines import segments, strip, style_of

# Without combining marks, which the framework drops where it cuts.
_TEXTS = st.text("ab 医é🏥“”", max_size=12)
_PIECES = st.lists(st.tuples(_TEXTS, st.sampled_from([PLAIN, BOLD, FAINT])), max_size=5)


@given(_PIECES, st.integers(1, 30), st.booleans())
def test_is_cut_or_filled_as_the_framework_does_it(line: list[tuple[str, int]], width: int, divider: bool) -> None:
    drawn = exact(line, width, divider=divider)
    assert sum(cell_len(text) for text, _ in drawn) == width
    assert "".join(text for text, _ in drawn) == strip(segments(line), width, divider).text
    assert (drawn[-1] == DIVIDER) is divider


def test_looks_are_attributes_and_no_colours() -> None:
    assert style_of(PLAIN) == Style()
    assert style_of(BOLD | REVERSE) == Style(bold=True, reverse=True)


@pytest.mark.parametrize(("note", "is_shown"), [("80", True), ("a note too long", False)])
def test_a_heading_keeps_its_note_where_there_is_room(note: str, is_shown: bool) -> None:
    text = "".join(piece for piece, _ in heading(1, "Organisations", note, 15, True))
    assert len(text) == 15
    assert text.startswith(" 1 Organis")
    assert text.endswith(f" {note} ") is is_shown


@given(st.integers(0, 50), st.integers(0, 50), st.integers(1, 60), st.integers(1, 20))
def test_the_cursor_is_always_in_sight(cursor: int, top: int, count: int, height: int) -> None:
    cursor = min(cursor, count - 1)
    first = first_in_sight(cursor, top, count, height)
    assert first <= cursor < first + height
    assert first == 0 or first + height <= count
