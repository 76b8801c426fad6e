"""Owns plain text: what is too long, or too empty, to be a page."""

from __future__ import annotations

from loaders.sources import limits


def why_not_a_page(text: str) -> str | None:
    """The reason why the text cannot be a page, as one line; None where it can."""
    if not text or text.isspace():
        return "empty: no text in it" if text else "empty"
    if len(text) > limits.LINE_CHARACTERS and (length := _first_long_line(text)):
        return f"one line of {length:,} characters, no page of text (at most {limits.LINE_CHARACTERS:,})"
    if len(text) > limits.PAGE_CHARACTERS:
        return f"{len(text):,} characters, too long for one page (at most {limits.PAGE_CHARACTERS:,})"
    return None


def why_too_many_bytes(data: bytes) -> str | None:
    """The same, told from the bytes alone, before anything is spent on decoding them."""
    if len(data) <= limits.TEXT_BYTES:
        return None
    if data.find(b"\n", 0, len(data) // 2) == -1:
        longest = max(map(len, data.split(b"\n", 1)))
        return f"one line of {longest:,} bytes, no page of text (at most {limits.LINE_CHARACTERS:,} characters)"
    return f"{len(data):,} bytes, too long for one page (at most {limits.TEXT_BYTES:,})"


def _first_long_line(text: str) -> int:
    """The length of the first line that is too long; 0 where there is none."""
    start = 0
    while len(text) - start > limits.LINE_CHARACTERS:
        end = text.find("\n", start)
        end = len(text) if end == -1 else end
        if end - start > limits.LINE_CHARACTERS:
            return end - start
        start = end + 1
    return 0
