"""Of a screen that comes over another only what differs is sent, and the terminal shows the whole of it."""

from __future__ import annotations

import pyte
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual._compositor import CompositorUpdate, LayoutUpdate
from textual.geometry import Region
from textual.strip import Strip

from tui.widgets.exact_updates import ExactUpdate, SentLines

WIDTH, HEIGHT = 24, 4
CONSOLE = Console(force_terminal=True, color_system="standard")
STYLES = [None, Style(), Style(bold=True), Style(reverse=True), Style(color="default", bgcolor="default"),
          Style(color="red"), Style(bgcolor="yellow")]  # fmt: skip

_TEXTS = st.lists(st.tuples(st.text("ab –", min_size=1, max_size=9), st.sampled_from(STYLES)), min_size=1, max_size=4)
_WIDE = st.lists(st.tuples(st.text("a医 ", min_size=1, max_size=5), st.sampled_from(STYLES)), min_size=1, max_size=3)


def line(pieces: list[tuple[str, Style | None]]) -> Strip:
    return Strip([Segment(text, style) for text, style in pieces]).adjust_cell_length(WIDTH)


_NARROW_LINES = _TEXTS.map(line)
_SCREENS = st.lists(_NARROW_LINES | _WIDE.map(line), min_size=HEIGHT, max_size=HEIGHT)
_PARTS = st.tuples(st.integers(0, HEIGHT - 1), st.integers(0, WIDTH - 1), st.integers(1, WIDTH), _NARROW_LINES)


class Shown:
    """A terminal, and what has been sent to it."""

    def __init__(self) -> None:
        self.screen = pyte.Screen(WIDTH, HEIGHT)
        self.screen.reset_mode(pyte.modes.DECAWM)
        self.stream = pyte.Stream(self.screen)

    def feed(self, update: CompositorUpdate) -> int:
        data = update.render_segments(CONSOLE).replace("\n", "")
        self.stream.feed(data)
        return len(data)

    def cells(self) -> list[list[tuple[object, ...]]]:
        return [
            [(c.data, c.bold and c.data != " ", c.reverse, c.fg if c.data != " " else "", c.bg)
             for c in (self.screen.buffer[y][x] for x in range(WIDTH))]
            for y in range(HEIGHT)
        ]  # fmt: skip


def whole(lines: list[Strip]) -> LayoutUpdate:
    return LayoutUpdate([[each] for each in lines], Region(0, 0, WIDTH, HEIGHT))


@given(st.lists(_SCREENS | _PARTS, max_size=8))
def test_the_terminal_shows_each_screen_whole(steps: list[list[Strip] | tuple[int, int, int, Strip]]) -> None:
    sent, shown = SentLines(), Shown()
    for step in steps:
        if isinstance(step, list):
            shown.feed(sent.changed(whole(step)))
            expected = Shown()
            expected.feed(whole(step))
            assert shown.cells() == expected.cells()
            continue
        y, first, last, new = step
        if first >= last or any(cell == "" for cell, *_ in shown.cells()[y]):
            continue
        chops: list[dict[int, Strip | None]] = [{0: None} for _ in range(HEIGHT)]
        chops[y] = {0: new}
        part = ExactUpdate(chops, [(y, first, last)], [[WIDTH]] * HEIGHT)
        sent.note(part)
        shown.feed(part)


def test_what_is_there_already_is_not_sent_again_until_it_is_forgotten() -> None:
    sent, shown = SentLines(), Shown()
    lines = [line([("some words", Style(bold=True)), (" and more", None)]) for _ in range(HEIGHT)]
    first = shown.feed(sent.changed(whole(lines)))
    as_another_screen = [line([("some words", Style(bold=True)), (" and more", Style(bgcolor="default"))])] * HEIGHT
    assert shown.feed(sent.changed(whole(as_another_screen))) == 0 < first
    sent.forget()
    assert shown.feed(sent.changed(whole(lines))) == first
    narrower = [each.crop(0, WIDTH - 2) for each in lines]
    assert isinstance(
        sent.changed(LayoutUpdate([[each] for each in narrower], Region(0, 0, WIDTH - 2, HEIGHT))), LayoutUpdate
    )
