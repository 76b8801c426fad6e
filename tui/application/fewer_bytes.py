"""Owns saying the same to the terminal in fewer bytes, since a slow line is what makes a screen feel slow.

What comes in is what the framework writes: every piece of text in its own style, every line moved to. Standard
library only; ECMA-48 is the source of the sequences.
"""

from __future__ import annotations

import re

_RESET, _SHORT_RESET = "\x1b[0m", "\x1b[m"
_RESET_AND_STYLE = re.compile(r"\x1b\[0m\x1b\[([1-9][\d;]*)m")
_STYLE = re.compile(r"(\x1b\[[\d;]*m)")
_MOVES = re.compile(r"(?:\r?\n|\x1b\[\d+;\d+H)+(?=\x1b\[\d+;\d+H)")
_ONLY_MOVES = re.compile(r"(?:\x1b\[\d+;\d+H)*")
_BLANK_ENDS = re.compile(r" {6,}(?=\x1b\[\d+;\d+H)")
"""Shorter runs of spaces are no longer than the sequence that erases as many characters."""


def in_fewer_bytes(data: str, *, can_erase: bool = True) -> str:
    """Text that leaves the same screen and cursor. Moves that are moved from at once are left out, a style is not
    ended to begin again, the end of one and the beginning of the next are one sequence, and with `can_erase` blank ends
    of lines are erased instead of written."""
    written: list[str] = []
    style = waiting = ""
    for piece in _STYLE.split(_MOVES.sub("", data)):
        if piece == _RESET:
            waiting = _RESET if style else waiting
        elif _STYLE.fullmatch(piece):
            if waiting and piece == style:
                waiting = ""
                continue
            written += (waiting, piece)
            # A style on top of another is not one that could begin again by itself.
            style, waiting = (piece if waiting or not style else piece + style), ""
        elif _ONLY_MOVES.fullmatch(piece):
            written.append(piece)
        else:
            if waiting:
                written.append(waiting)
                style = waiting = ""
            written.append(piece if style or not can_erase else _BLANK_ENDS.sub(_erased, piece))
    written.append(waiting)
    return _RESET_AND_STYLE.sub("\x1b[0;\\1m", "".join(written)).replace(_RESET, _SHORT_RESET)


def _erased(blank: re.Match[str]) -> str:
    return f"\x1b[{len(blank[0])}X"
