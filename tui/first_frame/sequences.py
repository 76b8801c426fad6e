"""Owns the escape sequences that a first frame consists of, and telling whether a text has no others.

What draws lines is not imported here: a frame that is kept from the last start is shown without it.
"""

from __future__ import annotations

from tui.text.safe_text import safe_line

# ECMA-48: CSI is how each sequence begins, SGR and CUP are how those for attributes and for places end.
CSI, PLAIN = "\x1b[", "\x1b[0m"
_SGR, _CUP = "m", "H"
_PARAMETERS = "0123456789;"
_LONGEST_PARAMETERS = 40
"""Attributes and two colours of three numbers each have fewer characters."""

# DEC private modes: 1049 the alternate screen, 25 the cursor, 7 the wrapping of lines, 2026 output all at once.
ENTER = "\x1b[?1049h\x1b[?25l\x1b[?7l"
LEAVE = "\x1b[?7h\x1b[?1049l\x1b[?25h"
_BEGIN_AT_ONCE, _END_AT_ONCE = "\x1b[?2026h", "\x1b[?2026l"


def at_once(drawn: str) -> str:
    """What is drawn, shown only when all of it has come."""
    return f"{_BEGIN_AT_ONCE}{drawn}{_END_AT_ONCE}"


def is_drawn(text: str) -> bool:
    """Whether a text is nothing but safe words, their attributes and their places."""
    words, *others = text.split(CSI)
    pieces = [words]
    for other in others:
        after = other.lstrip(_PARAMETERS)
        if after[:1] not in (_SGR, _CUP) or len(other) - len(after) > _LONGEST_PARAMETERS:
            return False
        pieces.append(after[1:])
    said = "".join(pieces)
    return safe_line(said) == said
