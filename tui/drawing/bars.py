"""Owns the first and last line of the screen: what is open and what narrows it; which keys do what, or a message."""

from __future__ import annotations

from db.light.typing import TYPE_CHECKING
from tui.drawing.lines import BOLD, FAINT, PLAIN, REVERSE, Line
from tui.text.cells import cut, fit, width_of, wrap

if TYPE_CHECKING:
    from collections.abc import Sequence


def top_line(database: str, counts: str, chips: Sequence[str], width: int) -> Line:
    """Program, database, counts, and at the right a chip for each narrowing; all given texts are safe."""
    # What narrows the view comes before the counts, and beside a long name too.
    shown = _fitting_chips(chips, max(width * 2 // 3, width - width_of(database) - 3))
    room = width - sum(width_of(chip) + 1 for chip in shown)
    line: Line = [(fit(_words(database, counts, room), room), BOLD)]
    for chip in shown:
        line += [(chip, REVERSE), (" ", PLAIN)]
    return line


_MOST_MESSAGE_LINES = 3


def message_lines(message: str, width: int) -> list[Line]:
    """What is said in place of the keys, whole on as many lines as it takes; cut where those are too many."""
    room = max(width - 2, 1)
    wrapped = wrap(message, room)
    pieces = [message[line.start : line.end] for line in wrapped[:_MOST_MESSAGE_LINES]]
    if len(wrapped) > _MOST_MESSAGE_LINES:
        pieces[-1] = cut(message[wrapped[_MOST_MESSAGE_LINES - 1].start :], room)
    return [[(fit(f" {piece}", width), REVERSE)] for piece in pieces]


def key_line(hints: Sequence[tuple[str, str]], width: int) -> Line:
    """Keys by importance, as many as fit."""
    line: Line = []
    used = 0
    for key, words in hints:
        piece = f" {key} {words} "
        if used + width_of(piece) > width:
            break
        line += [(f" {key} ", BOLD), (f"{words} ", FAINT)]
        used += width_of(piece)
    return line


def _words(database: str, counts: str, room: int) -> str:
    """As much as fits of program, database and counts; the database's name is the last to go."""
    name = f" {database}"
    for words in (f" care-explorer {name}   {counts}", f"{name}   {counts}", name):
        if width_of(words) + 1 <= room:
            return words
    return name


def _fitting_chips(chips: Sequence[str], width: int) -> list[str]:
    """The chips that fit, the newest first to stay, since Esc takes that one off; the rest as a number."""
    shown: list[str] = []
    used = 0
    for label in reversed(chips):
        chip = f" {cut(label, 28)} x "
        if not shown:
            # The newest is cut rather than left out: what narrows the view is never a mere number.
            chip = f" {cut(label, max(min(28, width - 9), 4))} x "
        elif used + width_of(chip) + 5 > width:
            return [f" +{len(chips) - len(shown)} ", *shown]
        shown.insert(0, chip)
        used += width_of(chip) + 1
    return shown
