"""Text is cut, filled and wrapped by the cells it takes, not by its characters."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.text.cells import cut, fit, width_of, wrap


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("Monitor", 7, "Monitor"),
        ("Monitor", 5, "Moni…"),
        ("Monitor", 1, "…"),
        ("Monitor", 0, ""),
        ("医療機関", 8, "医療機関"),
        ("医療機関", 6, "医療…"),
        ("e\u0301te\u0301", 3, "e\u0301te\u0301"),
    ],
)
def test_is_cut_with_an_ellipsis(text: str, width: int, shown: str) -> None:
    assert cut(text, width) == shown


def test_is_filled_on_the_side_asked_for() -> None:
    assert fit("31", 5, right=True) == "   31"
    assert fit("医", 5) == "医   "


@given(st.text("ab 医é\u0301🏥“”", max_size=60), st.integers(1, 30))
def test_fits_exactly_at_any_width(text: str, width: int) -> None:
    assert cell_len(fit(text, width)) == width
    assert width_of(text) == cell_len(text)


@given(st.text("abc  医\n🏥-", max_size=120), st.integers(2, 30))
def test_wrapped_lines_are_never_too_wide_and_lose_only_white_space(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(line.indent + cell_len(text[line.start : line.end]) <= width for line in lines)
    kept = "".join(text[line.start : line.end] for line in lines)
    assert kept.replace(" ", "") == text.replace(" ", "").replace("\n", "")
    assert all(before.end <= after.start for before, after in pairwise(lines))


def test_breaks_at_spaces_and_hangs_list_items() -> None:
    text = "- one two three\nlonger-than-the-line"
    shown = [(" " * line.indent) + text[line.start : line.end] for line in wrap(text, 9)]
    assert shown == ["- one two", "  three", "longer-th", "an-the-li", "ne"]


def test_words_that_explain_a_key_hang_under_each_other_where_there_is_room() -> None:
    text = "  Tab  l    moves to the next pane"
    for width, wanted in (
        (24, ["  Tab  l    moves to the", "            next pane"]),
        (12, ["  Tab  l", "moves to the", "next pane"]),
    ):
        assert [(" " * line.indent) + text[line.start : line.end] for line in wrap(text, width)] == wanted
