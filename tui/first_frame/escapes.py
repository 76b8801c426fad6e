"""Owns turning drawn lines into what a terminal is sent; what is sent is made safe here once more."""

from __future__ import annotations

from tui.configuration.themes import Theme
from tui.drawing.lines import BOLD, FAINT, ITALIC, REVERSE, STRUCK, Line
from tui.text.safe_text import safe_line

# ECMA-48, select graphic rendition.
_PARAMETERS = ((BOLD, "1"), (FAINT, "2"), (ITALIC, "3"), (REVERSE, "7"), (STRUCK, "9"))

# DEC private modes: 1049 the alternate screen, 25 the cursor, 7 the wrapping of lines, 2026 output all at once.
ENTER = "\x1b[?1049h\x1b[?25l\x1b[?7l"
LEAVE = "\x1b[?7h\x1b[?1049l\x1b[?25h"
PLAIN = "\x1b[0m"
_BEGIN_AT_ONCE, _END_AT_ONCE = "\x1b[?2026h", "\x1b[?2026l"


def painted(lines: list[Line], theme: Theme) -> str:
    """The whole screen, each line where it belongs, so that what a terminal makes of one cannot shift the next."""
    base = theme_escape(theme)
    drawn = (f"\x1b[{number};1H{_line(line, base)}" for number, line in enumerate(lines, 1))
    return f"{_BEGIN_AT_ONCE}{base}{''.join(drawn)}{PLAIN if base else ''}{_END_AT_ONCE}"


def theme_escape(theme: Theme) -> str:
    """The theme's own colours for all that has no others (ISO 8613-6, direct colour); empty for the terminal's."""
    if not theme.background:
        return ""
    return f"\x1b[38;2;{_red_green_blue(theme.foreground)};48;2;{_red_green_blue(theme.background)}m"


def _red_green_blue(colour: str) -> str:
    return ";".join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))


def _line(line: Line, base: str) -> str:
    return "".join(_piece(safe_line(text), looks, base) for text, looks in line)


def _piece(text: str, looks: int, base: str) -> str:
    if not looks:
        return text
    parameters = ";".join(parameter for look, parameter in _PARAMETERS if looks & look)
    return f"\x1b[{parameters}m{text}{PLAIN}{base}"
