"""Golden screens: what a reader sees at each size, as text. CARE_EXPLORER_UPDATE_SCREENS=1 writes them anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from walking import Start, Walk

SCREENS = Path(__file__).parent / "as_text"
SIZES = ((60, 20), (80, 24), (120, 40), (200, 60))
RESIZES = (((60, 20), (120, 40)), ((200, 60), (80, 24)), ((120, 40), (60, 20)))

EVENT = ("2", "down", "down", "down", "down", "down", "enter")
JOURNEYS: dict[str, tuple[str, ...]] = {
    "start": (),
    "organisation-open": ("down", "enter"),
    "event-open": EVENT,
    "event-following": ("2", "down"),
    "why": ("2", "down", "enter", "w"),
    "raw": ("2", "down", "enter", "r"),
    "months": ("2", "full_stop", "full_stop", "plus"),
    "narrowed": ("down", "enter", "2", "full_stop", "F", "enter"),
    "pinned": ("2", "down", "p"),
    "zoomed": (*EVENT, "z"),
    "search": ("slash", "type marl"),
    "search-years": ("slash", "type 2009"),
    "search-fields": ("slash", "type kind:", "tab"),
    "search-no-field": ("slash", "type zz:x"),
    "search-nothing": ("slash", "type zzz"),
    "empty-result": ("slash", "type zzz", "enter"),
    "find": (*EVENT, "f", "type ward"),
    "found": (*EVENT, "f", "type ward", "enter"),
    "facets": ("F",),
    "palette": ("colon",),
    "palette-names": ("colon", "type board"),
    "views": ("v",),
    "export": ("e",),
    "correct": ("2", "c"),
    "help": ("question_mark",),
}
# What is read over a resize in the middle: the place in a text, the row of a list, a question, what is typed.
RESIZED = ("start", "organisation-open", "event-open", "why", "raw", "months", "narrowed", "search", "found", "facets",
           "correct", "help")  # fmt: skip


@pytest.fixture
def keeps_today(monkeypatch: pytest.MonkeyPatch) -> None:
    """The name that an export is given has the day in it."""
    monkeypatch.setattr("tui.screens.export_prompt.ExportPrompt._default", lambda prompt: f"~/{prompt._form.name}")


def differs(shown: str, name: str) -> str:
    """What is shown, where that is not what the file of this name holds; it is written where that is asked for."""
    golden = SCREENS / f"{name}.txt"
    if os.environ.get("CARE_EXPLORER_UPDATE_SCREENS"):
        golden.write_text(shown, encoding="utf-8")
    return "" if golden.exists() and shown == golden.read_text(encoding="utf-8") else f"{golden.name}:\n{shown}"


def spelt(size: tuple[int, int]) -> str:
    return f"{size[0]}x{size[1]}"


async def go(walk: Walk, journey: str) -> None:
    for key in JOURNEYS[journey]:
        if typed := key.removeprefix("type ") if key.startswith("type ") else "":
            await walk.type(typed)
        else:
            await walk.press(key)


@pytest.mark.usefixtures("keeps_today")
@pytest.mark.parametrize("size", SIZES, ids=spelt)
async def test_screens_are_as_they_were(start: Start, size: tuple[int, int]) -> None:
    """Every other one in mono, where they are the same: no colour says anything alone, or takes anything away."""
    differing = []
    for number, name in enumerate(JOURNEYS, SIZES.index(size)):
        async with start(size, mono=bool(number % 2)) as walk:
            await go(walk, name)
            differing.append(differs(walk.text(), f"{name}-{spelt(size)}"))
    assert not any(differing), "\n".join(differing)


@pytest.mark.parametrize(("size", "to"), RESIZES, ids=spelt)
async def test_screens_are_as_they_were_after_a_resize(
    start: Start, size: tuple[int, int], to: tuple[int, int]
) -> None:
    differing = []
    for name in RESIZED:
        async with start(size) as walk:
            await go(walk, name)
            await walk.pilot.resize_terminal(*to)
            await walk.settle()
            differing.append(differs(walk.text(), f"{name}-{spelt(size)}-{spelt(to)}"))
    assert not any(differing), "\n".join(differing)


def test_every_golden_screen_is_of_a_journey() -> None:
    sizes = [spelt(size) for size in SIZES] + [f"{spelt(size)}-{spelt(to)}" for size, to in RESIZES]
    expected = {f"{name}-{size}.txt" for name in JOURNEYS for size in sizes if "-" not in size or name in RESIZED}
    assert {each.name for each in SCREENS.iterdir()} == expected
