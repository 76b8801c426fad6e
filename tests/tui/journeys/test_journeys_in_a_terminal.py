"""A reader's four journeys through the program in a terminal of its own: every size, a resize in the middle, mono."""

from __future__ import annotations

import base64
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from invented_collection import build, collection
from pseudo_terminal import PseudoTerminal

ROOT = Path(__file__).parents[3]
ESCAPE, ENTER, BACKSPACE, PAGE_UP = "\x1b", "\r", "\x7f", "\x1b[5~"
NARROWED = r"\A[^\n]* x *\n"
"""The top line ends with a chip."""

SIZES = ((60, 20), (80, 24), (120, 40), (200, 60))
SENTENCE = "Marlbury Hospital Trust opened a shared ward with Northmere Council on Monday."
COLOURED = re.compile(rb"\x1b\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;[0-9;]*)?m")


class Reader(PseudoTerminal):
    """The program on a collection, and someone who waits for what a key shows before pressing the next."""

    def see(self, *walk: tuple[str, str]) -> None:
        """Write keys, and wait until the screen shows what they lead to; (keys, pattern) one after another."""
        for keys, pattern in walk:
            self.type(keys)
            self.until(pattern)

    def press_until(self, key: str, shows: Callable[[], bool]) -> None:
        """Press a key again and again, with a rest after each, until the screen shows what it is to lead to."""
        for _ in range(40):
            if shows():
                return
            self.press(key)
        raise AssertionError(f"{key!r} never leads there:\n{self.text}")

    def widen(self) -> None:
        self.press_until(ESCAPE, lambda: re.search(NARROWED, self.text) is None)


def who_is_it(reader: Reader) -> None:
    reader.see(
        ("/", "Search:"), ("eastv", "> Eastvale Clinical Board"), (ENTER, "(?s)Eastv.* x *\n.*from 2008-04"),
    )  # fmt: skip
    reader.press_until("n", lambda: "[Northmere Council]" in _stop_in_brackets(reader))
    reader.see((ENTER, r"\A[^\n]*Northm[^\n]* x *\n"), ("", "(?s)Northmere Council.*council"))
    reader.widen()


def _stop_in_brackets(reader: Reader) -> str:
    """The screen with brackets around what stands out in bold and reversed, which is where n has come to."""
    shown = []
    for y in range(reader.screen.lines):
        row = [reader.screen.buffer[y][x] for x in range(reader.screen.columns)]
        stands_out = [cell.bold and cell.reverse for cell in row] + [False]
        for x, cell in enumerate(row):
            before = stands_out[x - 1] if x else False
            shown.append("[" * (stands_out[x] and not before) + "]" * (before and not stands_out[x]) + cell.data)
        shown.append("\n")
    return "".join(shown)


def what_happened_in_2009(reader: Reader) -> None:
    reader.see(
        ("2", "2 Timeline"), ("..", r"\[(20)?09.*\]"), ("", "2009 x"), ("+", "2009:"), ("..", "2009-03 x"),
        ("F", "> +kind +[a-z]"),
    )  # fmt: skip
    reader.press_until("j", lambda: re.search("> +kind +launch", reader.text) is not None)
    reader.see((ENTER, "kind:launch x"), (ENTER, "▌ Marlbury Hospital Trust"))


def where_does_it_say_so(reader: Reader) -> None:
    """Goes on from the event that the journey before has opened."""
    reader.see(("w", "(?s)Why: .*▌ Marlbury"), ("r", "(?s)Raw page: .*▌ Marlbury"), ("y", "Copied: “Marlbury"))
    copied = re.findall(rb"\x1b\]52;c;([A-Za-z0-9+/=]+)", reader.written)
    assert base64.b64decode(copied[-1]).decode().startswith(f"“{SENTENCE}” Sixteen beds move")
    reader.press(BACKSPACE, BACKSPACE)
    reader.until_gone("Raw page|Why:")
    reader.until("▌ Marlbury Hospital Trust")
    reader.widen()


def what_is_new(reader: Reader, path: Path) -> None:
    reader.see(
        ("/", "Search:"), ("ward", "Articles 1"), (PAGE_UP, "> narrow the panes to: ward"), (ENTER, "ward x"),
        ("v", "Saved views"),
        ("s", "Save ward as:"), (f"wards{ENTER}", "Saved as “wards”."), (ESCAPE, "q quit"),
    )  # fmt: skip
    build(path, collection()[2])
    reader.see(
        ("", r"Loaded meanwhile: \+1 article"), ("v", "wards.* 1 new"), (ENTER, "> new 2009-06-19"),
        (ENTER, "3 Inspectors find"),
    )  # fmt: skip


@pytest.mark.parametrize("number", range(len(SIZES)), ids=lambda number: "x".join(map(str, SIZES[number])))
def test_the_journeys_are_walked_in_a_terminal(tmp_path: Path, number: int) -> None:
    """The first size is walked in mono."""
    path = build(tmp_path / "growing.db", *collection()[:2])
    size, to = SIZES[number], SIZES[(number + 1) % len(SIZES)]
    command = [sys.executable, "-m", "tui", "--db", str(path), "--fresh"]
    mono = {"NO_COLOR": "1"} if number == 0 else {}
    with Reader(command, columns=size[0], rows=size[1], environment=mono, folder=ROOT) as reader:
        reader.until("Marlbury Hospital Tru")
        who_is_it(reader)
        what_happened_in_2009(reader)
        reader.resize(*to)
        where_does_it_say_so(reader)
        what_is_new(reader, path)
        assert (COLOURED.search(reader.written) is None) == (number == 0)
        reader.type("q")
        assert reader.end() == 0
