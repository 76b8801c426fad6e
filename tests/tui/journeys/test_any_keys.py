"""Whatever keys come, in whatever order and however quickly, at whatever size: the program lives, and can be left.

The keys are drawn with a seed, so that what one run finds every run finds.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest
from invented_collection import build
from pseudo_terminal import PseudoTerminal

ROOT = Path(__file__).parents[3]
SIZES = ((80, 24), (20, 5), (120, 40), (60, 20), (1, 1), (40, 10))
LETTERS = "123hjklgGnNfFsSpzrwyYbtaRmdcuUBvV/:?,.+-<>] xe"
OTHERS = (
    "\r", "\r", "\r\r", "\x1b", "\t", "\x1b[Z", "\x7f", "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[5~", "\x1b[6~",
    "2009", "kind:", '"open', "\x1b[200~pasted [/]\x1b[201~", "\x1b[<0;9;9M", "🏥",
)  # fmt: skip
KEYS = 150


@pytest.mark.parametrize("seed", [5, 8])
def test_any_keys_leave_a_program_that_answers_and_can_be_left(tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    home = {"HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state"), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tui", "--db", str(build(tmp_path / "any.db")), "--fresh"]
    columns, rows = SIZES[seed % len(SIZES)]
    # In a folder of its own, since among the keys are those that write files.
    with PseudoTerminal(command, columns=columns, rows=rows, environment=home, folder=tmp_path) as terminal:
        terminal.until_written(b"\x1b[?2026$p")
        for number in range(KEYS):
            if number % 40 == 39:
                terminal.resize(*draw.choice(SIZES))
            key = draw.choice(LETTERS) if draw.random() < 0.6 else draw.choice(OTHERS)
            terminal.type(key)
            terminal.settle(draw.choice((0, 0, 0.01)))
        terminal.resize(80, 24)
        for _ in range(8):
            terminal.press("\x1b")
        terminal.type("?")
        terminal.until("Keys|Search|Facets|Saved views")
        terminal.press("\x1b", "\x1b")
        terminal.type("q")
        assert terminal.end() == 0, terminal.text
        assert b"Traceback" not in terminal.written
