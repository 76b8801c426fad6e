"""Golden screens: what a reader sees at each size, as text. CARE_EXPLORER_UPDATE_SCREENS=1 writes them anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from walking import Start

SCREENS = Path(__file__).parent / "as_text"
SIZES = ((60, 20), (80, 24), (120, 40), (200, 60))

JOURNEYS: dict[str, tuple[str, ...]] = {
    "start": (),
    "organisation-open": ("down", "enter"),
    "event-open": ("2", "down", "down", "down", "down", "down", "enter"),
    "why": ("2", "down", "enter", "w"),
    "raw": ("2", "down", "enter", "r"),
    "months": ("2", "full_stop", "full_stop", "plus"),
    "search": ("slash", "m", "a", "r", "l"),
    "facets": ("F",),
    "help": ("question_mark",),
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
async def test_screens_are_as_they_were(start: Start, size: tuple[int, int]) -> None:
    differing = []
    for name, keys in JOURNEYS.items():
        async with start(size) as walk:
            await walk.press(*keys)
            shown = walk.text()
        golden = SCREENS / f"{name}-{size[0]}x{size[1]}.txt"
        if os.environ.get("CARE_EXPLORER_UPDATE_SCREENS"):
            golden.write_text(shown, encoding="utf-8")
        elif shown != golden.read_text(encoding="utf-8"):
            differing.append(f"{golden.name}:\n{shown}")
    assert not differing, "\n".join(differing)
