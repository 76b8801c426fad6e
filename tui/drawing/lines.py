"""Owns the shape of a drawn line, and what the lines of all panes share: looks, exact widths, headings, the divider.

Widgets turn lines into what their framework paints, the first frame turns them into escape sequences.
"""

from __future__ import annotations

from db.light.typing import TYPE_CHECKING
from tui.text.cells import crop, fit, width_of

if TYPE_CHECKING:
    from tui.configuration.themes import Theme

# Looks are added with `|`: attributes that every terminal has, and at most one of the colours that a theme may have.
PLAIN, BOLD, FAINT, ITALIC, REVERSE, STRUCK, UNDERLINED = 0, 1, 2, 4, 8, 16, 32
IN_ORGANISATION_COLOUR, IN_PERSON_COLOUR, IN_DATE_COLOUR, IN_AMOUNT_COLOUR = 64, 128, 256, 512
IN_SENTENCE_COLOURS = 1024


def colours_of(looks: int, theme: Theme) -> tuple[str, str]:
    """Foreground and background of the looks in a theme, empty where they are as they are."""
    if looks & IN_SENTENCE_COLOURS:
        return (theme.sentence, theme.sentence_background) if theme.sentence_background else ("", "")
    return next((colour for look, colour in _foregrounds(theme) if looks & look), ""), ""


def is_reversed(looks: int, theme: Theme) -> bool:
    """Whether foreground and background change places, as they do for the sentence where the theme has no colours."""
    return bool(looks & REVERSE) is not bool(looks & IN_SENTENCE_COLOURS and not theme.sentence_background)


def _foregrounds(theme: Theme) -> tuple[tuple[int, str], ...]:
    return (
        (IN_ORGANISATION_COLOUR, theme.organisation), (IN_PERSON_COLOUR, theme.person), (IN_DATE_COLOUR, theme.date),
        (IN_AMOUNT_COLOUR, theme.amount),
    )  # fmt: skip


Piece = tuple[str, int]
"""Safe text with its looks."""

Line = list[Piece]

DIVIDER: Piece = ("│", FAINT)


def exact(line: Line, width: int, *, divider: bool = False) -> Line:
    """The line in exactly `width` cells, cut or filled, the last one the divider where there is a pane to the right."""
    room = width - divider
    shown: Line = []
    for text, looks in line:
        taken = width_of(text)
        if taken > room:
            # No ellipsis: whoever drew the line has already said where it was cut.
            kept = crop(text, room)
            text, taken = kept + " " * (room - width_of(kept)), room
        if text:
            shown.append((text, looks))
        room -= taken
        if room <= 0:
            break
    if room > 0:
        shown.append((" " * room, PLAIN))
    if divider:
        shown.append(DIVIDER)
    return shown


_LEAST_TITLE = 12
"""Cells that a title has beside a longer note."""


def _has_room(note: str, title: str, room: int) -> bool:
    """A count comes before a long title, the title before a long note; half a number would be worse than none."""
    for_title = room - width_of(note) - 1
    return for_title > 0 and (width_of(note) <= _LEAST_TITLE or for_title >= min(width_of(title), _LEAST_TITLE))


def heading(number: int, title: str, note: str, width: int, focused: bool, *, shorter: str = "") -> Line:
    """A pane's first line: its number key, its title, and at the right a note such as a count or a sort order, or the
    `shorter` one where only that fits."""
    label = f" {number} " if number else " "
    room = max(width - len(label) - 1, 0)
    note = next((each for each in (note, shorter) if each and _has_room(each, title, room)), "")
    shown_note = f" {note}" if note else ""
    text = fit(title, room - width_of(shown_note)) + shown_note + " "
    return [
        (label, REVERSE if focused else FAINT),
        (fit(text, width - len(label)), BOLD | REVERSE if focused else BOLD),
    ]
