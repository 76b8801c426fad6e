"""Owns what a terminal shows of the first frame and of the application that takes over from it, cell by cell."""

from __future__ import annotations

from typing import Any

from pseudo_terminal import PseudoTerminal
from terminal import Terminal

PAINTED = b"\x1b[?2026l"
"""The end of a frame, which is sent as a whole."""
HOME = b"\x1b[1;1H"

Cells = dict[tuple[int, int], Any]


def cells(terminal: PseudoTerminal) -> Cells:
    """The screen as it stands."""
    screen = terminal.screen
    return {(x, y): screen.buffer[y][x] for y in range(screen.lines) for x in range(screen.columns)}


def taken_over(terminal: Terminal) -> Cells:
    """The cells once the framework has drawn its own first screen, which begins and ends at the top left."""
    terminal.read_while(lambda: terminal.written.count(HOME) < 3, "the framework did not take over")
    terminal.settle()
    return cells(terminal)
