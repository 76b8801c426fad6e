"""Owns the last word on what text may reach a terminal: controls become visible, harmless characters.

Nothing here knows a framework, so that the command line, the screen and the first frame can share it. Every
replacement is one character for one, so that offsets into a text stay true after it was made safe.
"""

from __future__ import annotations

REPLACEMENT = "\ufffd"

# Sources: ECMA-48 (C0, C1), Unicode UAX #9 (bidirectional controls), UAX #14 and the Cf category (zero width).
_UNSAFE_RANGES = (
    (0x00, 0x08), (0x0B, 0x0C), (0x0E, 0x1F), (0x7F, 0x84), (0x86, 0x9F),
    (0x061C, 0x061C), (0x180E, 0x180E), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F),
    (0xD800, 0xDFFF), (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB), (0xE0000, 0xE007F),
)  # fmt: skip
# White space that moves the cursor, or has a width that terminals do not agree on, is shown as one space.
_AS_SPACE = "\t\r\x85\u2028\u2029\u00a0"
_SOFT_HYPHEN = "\u00ad"


class _Shown(dict[int, str]):
    """What is shown for a character, found when it is first met; no `re`, since the first frame cannot wait for it."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if character in _AS_SPACE:
            shown = " "
        elif character == _SOFT_HYPHEN:
            shown = "-"
        else:
            shown = REPLACEMENT if any(first <= code <= last for first, last in _UNSAFE_RANGES) else character
        self[code] = shown
        return shown


_SHOWN = _Shown()


def safe(text: str) -> str:
    """The text with every control, bidirectional and zero-width character replaced, length and line ends kept."""
    return "\n".join(map(_safe_piece, text.split("\n")))


def safe_line(text: str) -> str:
    """As `safe`, with line ends as spaces, for text that must stay on one line."""
    return text if text.isprintable() else text.translate(_SHOWN).replace("\n", " ")


def _safe_piece(text: str) -> str:
    # What Python calls printable has none of these characters.
    return text if text.isprintable() else text.translate(_SHOWN)
