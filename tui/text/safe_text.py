"""Owns the last word on what text may reach a terminal: controls become visible, harmless characters.

Nothing here knows a framework, so that the command line, the screen and the first frame can share it. Every
replacement is one character for one, so that offsets into a text stay true after it was made safe.
"""

from __future__ import annotations

import re

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# Sources: ECMA-48 (C0, C1), Unicode UAX #9 (bidirectional controls), UAX #14 and the Cf category (zero width).
_UNSAFE_RANGES = (
    (0x00, 0x08), (0x0B, 0x0C), (0x0E, 0x1F), (0x7F, 0x84), (0x86, 0x9F),
    (0x061C, 0x061C), (0x180E, 0x180E), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F),
    (0xD800, 0xDFFF), (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB), (0xE0000, 0xE007F),
)  # fmt: skip
# White space that moves the cursor, or has a width that terminals do not agree on, is shown as one space.
_AS_SPACE = "\t\r\x85\u2028\u2029\u00a0"
_SOFT_HYPHEN = "\u00ad"

_UNSAFE = re.compile(
    "[" + "".join(f"{chr(first)}-{chr(last)}" for first, last in _UNSAFE_RANGES) + _AS_SPACE + _SOFT_HYPHEN + "]"
)


def _replace(match: re.Match[str]) -> str:
    character = match.group()
    if character in _AS_SPACE:
        return " "
    return "-" if character == _SOFT_HYPHEN else REPLACEMENT


def safe(text: str) -> str:
    """The text with every control, bidirectional and zero-width character replaced, length and line ends kept."""
    return _UNSAFE.sub(_replace, text)


def safe_line(text: str) -> str:
    """As `safe`, with line ends as spaces, for text that must stay on one line."""
    return _UNSAFE.sub(_replace, text).replace("\n", " ")
