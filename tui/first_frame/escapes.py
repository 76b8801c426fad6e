"""Owns turning drawn lines into what a terminal is sent; what is sent is made safe here once more."""

from __future__ import annotations

from functools import lru_cache

from tui.configuration.themes import Theme
from tui.drawing.lines import BOLD, FAINT, ITALIC, STRUCK, UNDERLINED, Line, colours_of, is_reversed
from tui.first_frame.sequences import CSI, PLAIN
from tui.text.safe_text import safe_line

# ECMA-48, select graphic rendition.
_PARAMETERS = ((BOLD, "1"), (FAINT, "2"), (ITALIC, "3"), (UNDERLINED, "4"), (STRUCK, "9"))
_REVERSED = "7"
_FOREGROUND, _BACKGROUND, _DIRECT = 30, 40, 8
_NAMES = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")


def drawn(lines: list[Line], theme: Theme, *, row: int = 1, column: int = 1) -> str:
    """Lines from a row and a column on (from 1), each where it belongs, so that what a terminal makes of one cannot
    shift the next."""
    base = theme_escape(theme)
    placed = (f"{CSI}{number};{column}H{_line(line, theme, base)}" for number, line in enumerate(lines, row))
    return f"{base}{''.join(placed)}{PLAIN if base else ''}"


def theme_escape(theme: Theme) -> str:
    """The theme's own colours for all that has no others (ISO 8613-6, direct colour); empty for the terminal's."""
    if not theme.background:
        return ""
    return f"{CSI}{_colour(theme.foreground, _FOREGROUND)};{_colour(theme.background, _BACKGROUND)}m"


def _colour(colour: str, ground: int) -> str:
    """Parameters for one of the terminal's own colours by its name, or for #rrggbb."""
    if colour in _NAMES:
        return str(ground + _NAMES.index(colour))
    return f"{ground + _DIRECT};2;" + ";".join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))


def _line(line: Line, theme: Theme, base: str) -> str:
    return "".join(_piece(safe_line(text), looks, theme, base) for text, looks in line)


def _piece(text: str, looks: int, theme: Theme, base: str) -> str:
    style = _style(looks, theme) if looks and text else ""
    return f"{style}{text}{PLAIN}{base}" if style else text


@lru_cache(maxsize=256)
def _style(looks: int, theme: Theme) -> str:
    """The sequence that begins these looks."""
    parameters = [parameter for look, parameter in _PARAMETERS if looks & look]
    if is_reversed(looks, theme):
        parameters.append(_REVERSED)
    for colour, ground in zip(colours_of(looks, theme), (_FOREGROUND, _BACKGROUND), strict=True):
        if colour:
            parameters.append(_colour(colour, ground))
    return f"{CSI}{';'.join(parameters)}m" if parameters else ""
