"""A timeline's row says when, and what, at any width."""

from __future__ import annotations

import pytest

from db.questions.summarised import EventRow
from tui.drawing.timeline_rows import event_row


def _row(edtf: str | None, told: str | None = None) -> EventRow:
    return EventRow(1, "investigation", "Inspectors look at wards", edtf, None, None, "happened", 1, 1, 0, 5, told)


def _drawn(edtf: str, width: int) -> str:
    return "".join(text for text, _ in event_row(_row(edtf), width))


@pytest.mark.parametrize(
    ("edtf", "width", "shown"),
    [
        ("2009-03-23/2009-03-29", 45, "2009-03-23 wk  "),
        ("2009-03-23/2009-03-29", 60, "2009-03-23 week  "),
        ("2009-04/2011-03", 60, "2009-04–2011-03 "),
        ("2009-04/2011-03", 80, "2009-04 to 2011-03 "),
        ("2009-04/2011-03", 45, "2009-04–2011… "),
    ],
)
def test_a_long_date_is_written_shorter_before_it_is_cut(edtf: str, width: int, shown: str) -> None:
    assert _drawn(edtf, width).startswith(shown)


@pytest.mark.parametrize(
    ("told", "width", "shown"),
    [
        ("2009-04-18", 80, "(2009-04-18) "), ("2009-04-18", 40, "(2009-04-18) "), ("2009-04-18", 30, "(2009-04)  "),
        ("2009-04", 30, "(2009-04)  "), (None, 30, "undated  "),
    ],
)  # fmt: skip
def test_the_day_an_event_is_told_stands_in_brackets(told: str | None, width: int, shown: str) -> None:
    assert "".join(text for text, _ in event_row(_row(None, told), width)).startswith(shown)


@pytest.mark.parametrize(
    ("width", "shown"), [(36, "Inspectors look at"), (46, "investigation: Inspec"), (60, "investigation Ins")]
)
def test_a_narrow_row_gives_its_room_to_the_title(width: int, shown: str) -> None:
    drawn = _drawn("2009-03-02", width)
    assert shown in drawn
    assert len(drawn) <= width


@pytest.mark.parametrize(
    ("kind", "title", "shown"),
    [
        ("merger", "Two boards agree to join", "merger: Two boards agree"),
        ("merger", "Two boards merge", "   Two boards merge"),
        ("merger", "Merger of two boards", "   Merger of two boards"),
        ("announcement", "Two boards say so", "   Two boards say so"),
        ("merger", "A long sentence that comes to speak of the merger", "merger: A long"),
    ],
)
def test_a_kind_stands_before_a_title_that_does_not_say_it_in_sight(kind: str, title: str, shown: str) -> None:
    row = EventRow(1, kind, title, "2009-03-02", None, None, "happened", 1, 1, 0, 5)
    assert shown in "".join(text for text, _ in event_row(row, 48))
