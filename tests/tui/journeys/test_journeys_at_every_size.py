"""A reader's four journeys, told by what stands on the screen: at every size, over a resize in the middle, in mono."""

from __future__ import annotations

import itertools
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from invented_collection import build, collection
from walking import Start, Walk

from tui.text.cells import width_of

SIZES = ((60, 20), (80, 24), (120, 40), (200, 60))
MARKED = "▌"


def fits(walk: Walk, size: tuple[int, int]) -> bool:
    """The screen has the terminal's size, and no line runs over its edge."""
    lines = walk.lines()
    return len(lines) == size[1] and all(width_of(line) <= size[0] for line in lines)


def words(walk: Walk) -> str:
    """The article pane, which is the rightmost, as one line of text without its gutter."""
    lines = (line.rpartition("│")[2] for line in walk.lines()[1:-1])
    return " ".join(" ".join(line.replace(MARKED, " ").split()) for line in lines)


def marked(walk: Walk) -> str:
    """The highlighted sentence, and whatever shares its lines, as it stands on the screen."""
    lines = (line.rpartition(MARKED)[2] for line in walk.lines() if MARKED in line)
    return " ".join(" ".join(line.split()) for line in lines)


async def walk_to_mention(walk: Walk, name: str) -> None:
    """Press n until it stands on a name."""
    for _ in range(40):
        await walk.press("n")
        stop = walk.screen.article.current_stop
        if stop is not None and walk.screen.article.document.text[stop.start : stop.end] == name:
            return
    raise AssertionError(f"n never comes to {name}:\n{walk.text()}")


Resize = Callable[[], Awaitable[None]]
Journey = Callable[[Walk, Resize], Awaitable[None]]


async def who_is_it(walk: Walk, resize: Resize) -> None:
    """From a search to a profile, and on to what two bodies have in common."""
    await walk.press("slash")
    await walk.type("eastv")
    assert "Organisations" in walk.text()
    assert "> Eastvale Clinical Board" in walk.text()
    await walk.press("enter")
    assert "Eastvale" in walk.lines()[0]
    assert walk.lines()[0].endswith(" x")
    for said in ("clinical board", "from 2008-04", "Eastvale Primary Group", "Vikram Rao, chair"):
        assert said in words(walk)
    await resize()
    assert "Eastvale" in walk.lines()[0]
    assert "from 2008-04" in words(walk)
    await walk_to_mention(walk, "Northmere Council")
    await walk.press("enter")
    assert "Northmere" in walk.lines()[0]
    assert walk.lines()[0].count(" x") == 2 or walk.app.size.width < 80
    assert "Northmere Council" in words(walk)
    await walk.press("2")
    shown = [row.title for row in walk.screen.timeline.source.window(0, 9)]
    assert all(title[:9] in walk.text() for title in shown)
    await walk.press("escape")
    assert "Northmere" not in walk.lines()[0]
    await walk.press("escape")
    assert " x" not in walk.lines()[0]


async def what_happened_in_2009(walk: Walk, resize: Resize) -> None:
    """From the year strip to a month, a facet, an event and the sentence that tells it."""
    await walk.press("2", "full_stop", "full_stop")
    assert "2009 x" in walk.lines()[0]
    assert "[2009" in walk.text() or "[09" in walk.text()
    await walk.press("plus", "full_stop", "full_stop")
    assert "2009-03 x" in walk.lines()[0]
    await resize()
    assert "2009-03 x" in walk.lines()[0]
    assert "[Mar" in walk.text() or "[M" in walk.text()
    await walk.press("F")
    while "launch" not in walk.line_with("> "):
        await walk.press("down")
    await walk.press("enter")
    assert "kind:launch x" in walk.lines()[0]
    assert "Marlbury open" in walk.text()
    await walk.press("enter")
    assert "opened a shared ward with Northmere Council on Monday." in marked(walk)
    await walk.press("escape", "escape")
    assert " x" not in walk.lines()[0]


async def where_does_it_say_so(walk: Walk, resize: Resize) -> None:
    """From an event to its sentence, the rule behind it, the page as it was, and a citation."""
    await walk.press("2", "down", "enter")
    sentence = "Eastvale Clinical Board took over the work of Eastvale Primary Group on Tuesday."
    assert sentence in marked(walk)
    await walk.press("w")
    assert sentence in marked(walk)
    assert "rule invented.table, version 1" in " ".join(walk.screen.article.document.text.split())
    await resize()
    assert sentence in marked(walk)
    await walk.press("r")
    assert "Raw page" in walk.text()
    assert sentence in marked(walk)
    await walk.press("y")
    cited = f"“{sentence}” Eastvale groups become one board, Harbour Gazette, 2008-04-02"
    assert walk.app.clipboard == cited
    assert "Copied: “Eastvale Clinical Board took over" in walk.said()
    await walk.press("backspace", "backspace")
    assert "Raw page" not in walk.text()
    assert sentence in marked(walk)


async def what_is_new(walk: Walk, resize: Resize) -> None:
    """A narrowing is kept by name; what is loaded meanwhile is counted in it, and shown first."""
    await walk.press("slash")
    await walk.type("ward")
    await walk.press("pageup", "enter")
    await walk.press("v", "s")
    await walk.type("the wards")
    await walk.press("enter", "escape")
    build(walk.screen._begun.database, collection()[2])
    walk.screen.look_again()
    await walk.settle()
    assert "Loaded meanwhile: +1 article." in walk.said()
    await resize()
    await walk.press("v")
    assert "1 new" in walk.line_with("the wards")
    await walk.press("enter")
    assert "new 2009-06-19" in walk.line_with("> ")
    await walk.press("enter")
    assert "Inspectors find the shared ward safe" in words(walk)


JOURNEYS: tuple[Journey, ...] = (who_is_it, what_happened_in_2009, where_does_it_say_so, what_is_new)


async def walked(
    start: Start, journey: Journey, size: tuple[int, int], to: tuple[int, int], tmp_path: Path, mono: bool = False
) -> None:
    """Walk a journey that begins at one size and ends at another."""
    path = build(tmp_path / "growing.db", *collection()[:2]) if journey is what_is_new else None
    async with start(size, path, mono=mono) as walk:
        assert fits(walk, size)

        async def resize() -> None:
            await walk.pilot.resize_terminal(*to)
            await walk.settle()
            assert fits(walk, to)

        await journey(walk, resize)
        assert fits(walk, to)


@pytest.mark.parametrize(("size", "to"), [*itertools.pairwise((*SIZES, SIZES[0]))], ids=str)
@pytest.mark.parametrize("journey", JOURNEYS, ids=lambda journey: journey.__name__)
async def test_a_journey_is_walked_over_a_resize_in_the_middle(
    start: Start, tmp_path: Path, journey: Journey, size: tuple[int, int], to: tuple[int, int]
) -> None:
    await walked(start, journey, size, to, tmp_path)


@pytest.mark.parametrize("journey", JOURNEYS, ids=lambda journey: journey.__name__)
async def test_a_journey_is_walked_in_mono(start: Start, tmp_path: Path, journey: Journey) -> None:
    await walked(start, journey, (80, 24), (60, 20), tmp_path, mono=True)
