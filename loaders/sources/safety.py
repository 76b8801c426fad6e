"""Owns which characters of a saved page may be kept: none that a terminal obeys, hides or reorders text by."""

from __future__ import annotations

import re

REPLACEMENT = "\ufffd"

# Unicode 15, general categories Cc, Cs and Cf, less: tab and line feed; the joiners U+200C and U+200D, which are part
# of words in Persian and Hindi; and the Arabic and Kaithi number signs, which are visible.
UNSAFE_RANGES: tuple[tuple[int, int, str], ...] = (
    (0x00, 0x08, "C0 controls before tab"),
    (0x0B, 0x1F, "C0 controls after line feed, escape among them"),
    (0x7F, 0x9F, "delete and the C1 controls"),
    (0xAD, 0xAD, "soft hyphen"),
    (0x61C, 0x61C, "Arabic letter mark"),
    (0x180E, 0x180E, "Mongolian vowel separator"),
    (0x200B, 0x200B, "zero width space"),
    (0x200E, 0x200F, "left-to-right and right-to-left marks"),
    (0x2028, 0x202E, "line and paragraph separators, bidirectional embeddings and overrides"),
    (0x2060, 0x206F, "word joiner, invisible operators, bidirectional isolates, deprecated format characters"),
    (0xD800, 0xDFFF, "lone surrogates"),
    (0xFEFF, 0xFEFF, "byte order mark"),
    (0xFFF9, 0xFFFB, "interlinear annotation"),
    (0xFFFE, 0xFFFF, "noncharacters"),
    (0x1BCA0, 0x1BCA3, "shorthand format controls"),
    (0x1D173, 0x1D17A, "musical format controls"),
    (0xE0000, 0xE007F, "tags"),
)

_UNSAFE = re.compile("[" + "".join(f"{chr(first)}-{chr(last)}" for first, last, _ in UNSAFE_RANGES) + "]")
_NOT_IN_A_NAME = re.compile(r"[\t\n]")


def neutralise(text: str) -> str:
    """The text with every unsafe character replaced by U+FFFD, one for one, so that offsets stay as they are."""
    # All that is unsafe is not printable either, which the interpreter sees sooner than the pattern does.
    return text if text.replace("\n", "").isprintable() else _UNSAFE.sub(REPLACEMENT, text)


def neutralise_name(name: str) -> str:
    """A file's name or path as one safe line; bytes that are no UTF-8 (lone surrogates) become U+FFFD as well."""
    return _NOT_IN_A_NAME.sub(REPLACEMENT, neutralise(name))
