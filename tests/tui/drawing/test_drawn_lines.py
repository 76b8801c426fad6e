"""A drawn line takes exactly the cells it is given, whatever stands in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from textual._compositor import ChopsUpdate
from textual.strip import Strip

from tui.drawing.lines import BOLD, DIVIDER, FAINT, PLAIN, REVERSE, exact, heading
from tui.drawing.lists import first_in_sight
from tui.widgets.exact_updates import ExactUpdate
from tui.widgets.lines import changed_cells, segments, strip, style_of

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


def _looks(drawn: Strip) -> list[tuple[str, object]]:
    """The cells as they are seen: a blank has no looks of its own but those that fill it."""
    return [
        (each, style.reverse if style and each == " " else style or None) for text, style, _ in drawn for each in text
    ]


_LINES = st.lists(st.tuples(st.text("ab ", max_size=20), st.sampled_from([PLAIN, BOLD, FAINT, REVERSE])), max_size=4)


@given(_LINES, _LINES, st.integers(1, 60))
def test_what_has_changed_is_all_that_needs_sending(
    before: list[tuple[str, int]], after: list[tuple[str, int]], width: int
) -> None:
    old, new = strip(segments(before), width, False), strip(segments(after), width, False)
    stretches = changed_cells(old, new)
    seen, wanted = _looks(old), _looks(new)
    assert all(seen[start] != wanted[start] and seen[end - 1] != wanted[end - 1] for start, end in stretches)
    for start, end in stretches:
        seen[start:end] = wanted[start:end]
    assert seen == wanted


@given(st.text("ab医é🏥", max_size=8), st.text("ab医é🏥", max_size=8))
def test_no_change_begins_within_a_character(before: str, after: str) -> None:
    old, new = (strip(segments([(text, PLAIN)]), 16, False) for text in (before, after))
    if any(cell_len(each) > 1 for each in before + after):
        assert changed_cells(old, new) == ([(0, 16)] if old != new else [])


def test_characters_that_make_up_for_each_other_are_not_cut_either() -> None:
    old, new = (strip(segments([(f"ab医\u0301{end}", PLAIN)]), 16, False) for end in "cd")
    assert changed_cells(old, new) == [(0, 16)]


def test_an_update_sends_no_cell_beside_those_that_changed() -> None:
    update = ChopsUpdate(
        [{0: strip(segments([("abcdef", BOLD)]), 6, False), 6: strip(segments([("ghijkl", PLAIN)]), 6, False)}],
        [(0, 2, 4), (0, 5, 8)],
        [[6, 12]],
    )
    assert ExactUpdate.of(update).render_segments(Console(force_terminal=True)) == (
        "\x1b[1;3H\x1b[1mcd\x1b[0m\x1b[1;6H\x1b[1mf\x1b[0m\x1b[1;7Hgh"
    )
