"""A question at the foot of the screen leaves the panes in sight, names its keys, and goes without a trace."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from walking import Start

from tui.screens.closing import ClosingPrompt

EVENT = ("2", "down", "enter")
MOST_LINES = 7


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("mono", [False, True], ids=["colours", "mono"])
@pytest.mark.parametrize(
    ("before", "key"),
    [
        (EVENT, "f"),
        (EVENT, "t"),
        (EVENT, "a"),
        (EVENT, "e"),
        (EVENT, "c"),
        (("enter",), "R"),
        (("enter",), "d"),
        ((*EVENT, "n"), "S"),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) == 1 else "",
)
async def test_the_panes_stay_in_sight_behind_a_question(
    start: Start, database: Path, tmp_path: Path, size: tuple[int, int], mono: bool, before: tuple[str, ...], key: str
) -> None:  # fmt: skip
    path = Path(shutil.copy(database, tmp_path / "own.db"))
    async with start(size, path, mono=mono) as walk:
        await walk.press(*before)
        shown = walk.lines()
        await walk.press(key)
        assert isinstance(walk.app.screen, ClosingPrompt)
        asked = walk.lines()
        assert asked[1 : size[1] - MOST_LINES] == shown[1 : size[1] - MOST_LINES]
        assert asked != shown
        assert "Esc leave" in walk.said()
        await walk.press("escape")
        assert walk.lines() == shown


async def test_what_a_view_is_to_be_called_is_asked_over_the_views(start: Start) -> None:
    async with start((80, 24)) as walk:
        await walk.press("v", "s")
        assert "Saved views" in walk.lines()[0]
        assert "Save everything as:" in walk.lines()[-2]


@pytest.mark.parametrize("width", [60, 80, 200])
async def test_what_is_said_is_said_to_its_end_and_covers_no_more_than_it_must(start: Start, width: int) -> None:
    async with start((width, 20)) as walk:
        await walk.press("2", "down")
        before = walk.lines()
        await walk.press("p")
        assert walk.said() == "Pinned: the timeline stands still whatever the other panes come to. p lets go."
        lines = 2 if width < 80 else 1
        assert walk.lines()[2:-lines] == before[2:-lines]
        await walk.press("p", "down", "up")
        assert walk.lines() == before


async def test_a_message_longer_than_its_room_ends_with_an_ellipsis(start: Start) -> None:
    async with start((60, 20)) as walk:
        walk.screen.say("word " * 100)
        await walk.settle()
        assert walk.said().endswith("…")
        assert [line.startswith(" word") for line in walk.lines()[-4:]] == [False, True, True, True]
        await walk.pilot.resize_terminal(200, 20)
        await walk.settle()
        assert [line.startswith(" word") for line in walk.lines()[-4:]] == [False, True, True, True]
        walk.screen.say("word")
        await walk.settle()
        assert walk.lines()[-1] == " word" and not walk.lines()[-2].startswith(" word")
