"""Fewer bytes leave the same screen."""

from __future__ import annotations

import pyte
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui.application.fewer_bytes import in_fewer_bytes

_ROWS, _FURTHEST_MOVE, _MOST_PIECES, _LONGEST = 6, 30, 25, 25
# The framework never writes past the end of a line, where an erased character and a written space part ways.
_COLUMNS = _FURTHEST_MOVE + _MOST_PIECES * _LONGEST
_MOVES = st.builds(
    lambda row, column: f"\x1b[{row};{column}H", st.integers(1, _ROWS), st.integers(1, _FURTHEST_MOVE)
)  # fmt: skip
_TEXTS = st.text("ab –…│", max_size=4) | st.integers(1, _LONGEST).map(lambda number: " " * number)
_PIECES = st.one_of(
    _MOVES,
    st.just("\r\n"),
    _TEXTS,
    st.builds(lambda style, text: f"\x1b[{style}m{text}\x1b[0m", st.sampled_from(["1", "2", "1;7", "3"]), _TEXTS),
    st.sampled_from(["\x1b[1m", "\x1b[7m", "\x1b[0m"]),
)


def _screen(data: str) -> pyte.Screen:
    screen = pyte.Screen(_COLUMNS, _ROWS)
    stream = pyte.Stream(screen)
    stream.feed("\x1b[?7l" + "xyz" * _COLUMNS)
    stream.feed(data)
    return screen


def _cells(screen: pyte.Screen) -> list[object]:
    return [screen.buffer[y][x] for y in range(_ROWS) for x in range(_COLUMNS)]


@example(pieces=["\x1b[1;28H", "aaa", " " * 6], can_erase=True)
@given(st.lists(_PIECES, max_size=_MOST_PIECES), st.booleans())
def test_the_screen_is_the_same(pieces: list[str], can_erase: bool) -> None:
    # What the framework writes begins with a move, and ends with one after the styles are reset.
    data = "".join(["\x1b[1;1H", *(piece for piece in pieces if piece != "\r\n"), "\x1b[0m\x1b[1;1H"])
    fewer = in_fewer_bytes(data, can_erase=can_erase)
    assert _cells(_screen(fewer)) == _cells(_screen(data))
    assert len(fewer) <= len(data)


@pytest.mark.parametrize(
    ("data", "fewer"),
    [
        ("\x1b[8;29H\x1b[1;1H\x1b[2;29Ha", "\x1b[2;29Ha"),
        ("a\n\x1b[3;1Hb", "a\x1b[3;1Hb"),
        ("\x1b[1;7m> \x1b[0m\x1b[1;7mA\x1b[0m", "\x1b[1;7m> A\x1b[m"),
        ("\x1b[2ma\x1b[0m\x1b[3;1H\x1b[2mb\x1b[0m c", "\x1b[2ma\x1b[3;1Hb\x1b[m c"),
        ("\x1b[2ma\x1b[0m\x1b[3mb\x1b[0m", "\x1b[2ma\x1b[0;3mb\x1b[m"),
        ("a          \x1b[1;1H", "a\x1b[10X\x1b[1;1H"),
        ("\x1b[7ma          \x1b[1;1H", "\x1b[7ma          \x1b[1;1H"),
        ("\x1b]52;c;AAAA\x07", "\x1b]52;c;AAAA\x07"),
    ],
)
def test_what_is_left_out(data: str, fewer: str) -> None:
    assert in_fewer_bytes(data) == fewer
