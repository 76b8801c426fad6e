"""A heading says where in a long list or text the reader is, and leaves that out first where room is short."""

from __future__ import annotations

import pytest
from walking import Start

from tui.drawing.lines import heading
from tui.drawing.lists import note_with_place

EVENT = ("2", "down", "down", "down", "down", "down", "enter")


@pytest.mark.parametrize(
    ("note", "cursor", "count", "height", "shown"),
    [
        ("130", 11, 130, 20, "12/130"),
        ("pinned by name 2,117,828", 999, 2_117_828, 40, "pinned by name 1,000/2,117,828"),
        ("8", 3, 8, 8, "8"),
        ("16 new", 3, 16, 8, "16 new"),
        ("5,000+", 3, 5000, 8, "5,000+"),
        ("", 0, 0, 1, ""),
    ],
)
def test_the_place_of_the_cursor_stands_before_the_count(
    note: str, cursor: int, count: int, height: int, shown: str
) -> None:
    assert note_with_place(note, cursor, count, height) == shown


@pytest.mark.parametrize(
    ("width", "shown"),
    [(60, "telling 1 of 2 61% "), (35, "telling 1 of 2 61% "), (33, " telling 1 of 2 "), (20, "Sixteen beds mo… ")],
)
def test_where_room_is_short_the_shorter_note_stays(width: int, shown: str) -> None:
    line = heading(3, "Sixteen beds move", "telling 1 of 2 61%", width, True, shorter="telling 1 of 2")
    assert "".join(text for text, _ in line).endswith(shown)


async def test_the_list_with_the_focus_says_where_the_cursor_is(start: Start) -> None:
    async with start((80, 8)) as walk:
        assert walk.line_with("1 Organisations").split("│")[0].rstrip().endswith(" 1/8")
        assert "/10" not in walk.line_with("2 Timeline")
        await walk.press("down", "down")
        assert "3/8" in walk.line_with("1 Organisations")
        await walk.press("G")
        assert "8/8" in walk.line_with("1 Organisations")
        await walk.press("escape", "2")
        assert "8/8" not in walk.text()
        assert "1/10" in walk.line_with("2 Timeline")
        await walk.pilot.resize_terminal(80, 40)
        await walk.settle()
        assert "/10" not in walk.line_with("2 Timeline")


async def test_a_text_says_how_far_down_it_is(start: Start) -> None:
    async with start((80, 14)) as walk:
        await walk.press(*EVENT, "g")
        first = walk.lines()[1]
        assert first.endswith("%")
        await walk.press("pagedown")
        assert walk.lines()[1].endswith("%") and walk.lines()[1] > first
        await walk.press("G")
        assert walk.lines()[1].endswith("end")
        await walk.press("1")
        assert not walk.lines()[1].endswith("end")
