"""Owns how text is measured, cut and wrapped in terminal cells. Text given here is already safe."""

from __future__ import annotations

from db.light.patterns import pattern
from db.light.typing import NamedTuple

ELLIPSIS = "…"

# Characters outside these blocks may take no cell or two; text within them is as wide as it is long.
_NARROW_RANGES = (
    (0x0A, 0x0A), (0x20, 0x7E), (0xA0, 0xAC), (0xAE, 0x02FF), (0x0370, 0x0482), (0x2010, 0x2027), (0x2030, 0x205E),
    (0x20A0, 0x20BF), (0x2500, 0x259F), (0xFFFD, 0xFFFD),
)  # fmt: skip
_NARROW = frozenset(chr(code) for first, last in _NARROW_RANGES for code in range(first, last + 1))


class WrappedLine(NamedTuple):
    """One screen line of a text: text[start:end], drawn after `indent` cells."""

    start: int
    end: int
    indent: int = 0


def width_of(text: str) -> int:
    """Cells that the text takes."""
    if text.isascii() or _NARROW.issuperset(text):
        return len(text)
    # Only for such text: the first frame need not wait for tables that hardly any page calls for.
    from rich.cells import cell_len

    return cell_len(text)


def cut(text: str, width: int) -> str:
    """At most `width` cells of the text; what was cut away shows as an ellipsis."""
    if width <= 0:
        return ""
    if width_of(text) <= width:
        return text
    return crop(text, width - 1).rstrip() + ELLIPSIS


def crop(text: str, width: int) -> str:
    """The beginning of the text that takes at most `width` cells."""
    end = _furthest(text, 0, len(text), width) if width > 0 else 0
    return text[:end] if width_of(text[:end]) <= width else ""


def fit(text: str, width: int, *, right: bool = False) -> str:
    """Exactly `width` cells: cut with an ellipsis or filled with spaces, on the left where `right` is asked for."""
    shown = cut(text, width)
    space = " " * (width - width_of(shown))
    return space + shown if right else shown + space


def wrap(text: str, width: int) -> list[WrappedLine]:
    """Lines of at most `width` cells, broken at spaces where there are any; line ends of the text are kept.

    List items ("- ", "* ", "• ") hang: their further lines are indented under the first word; so do the words that
    explain a term, which begins a line after two spaces and ends with two or more.
    """
    width = max(width, 1)
    lines: list[WrappedLine] = []
    position = 0
    for paragraph in text.split("\n"):
        _wrap_paragraph(text, position, position + len(paragraph), width, lines)
        position += len(paragraph) + 1
    return lines


_BULLETS = "-*•–"
_BULLET = pattern(rf"\s*(?:[{_BULLETS}]|\d{{1,2}}[.)])\s+")
_TERM = pattern(r" {2}\S[^\n]* {2,}(?=\S)")


def _wrap_paragraph(text: str, start: int, end: int, width: int, lines: list[WrappedLine]) -> None:
    if start >= end:
        lines.append(WrappedLine(start, start))
        return
    indent, hanging = 0, _hanging(text, start, end, width)
    while start < end:
        line_end = _line_end(text, start, end, width - indent)
        lines.append(WrappedLine(start, line_end, indent))
        start = line_end
        while start < end and text[start] == " ":
            start += 1
        indent = hanging


def _hanging(text: str, start: int, end: int, width: int) -> int:
    """How far the further lines of a paragraph are indented, where there is room for that."""
    if not (text[start].isspace() or text[start].isdigit() or text[start] in _BULLETS):
        return 0
    for begins, most in ((_BULLET, width // 3), (_TERM, width // 2)):
        if found := begins.match(text, start, end):
            return found.end() - start if found.end() - start <= most else 0
    return 0


def _line_end(text: str, start: int, end: int, width: int) -> int:
    """Where a line that begins at `start` must end: at a space where possible, else in the middle of a word."""
    furthest = _furthest(text, start, end, width)
    if furthest == end or text[furthest] == " ":
        return furthest
    space = text.rfind(" ", start + 1, furthest)
    if space > start:
        while space > start and text[space - 1] == " ":
            space -= 1
        return space if space > start else furthest
    return furthest


def _furthest(text: str, start: int, end: int, width: int) -> int:
    """The end of the longest piece from `start` that is no wider than `width`; one character at the least."""
    guess = min(end, start + width)
    if _NARROW.issuperset(text[start:guess]):
        return guess
    from rich.cells import get_character_cell_size

    taken = 0
    for index in range(start, end):
        taken += get_character_cell_size(text[index])
        if taken > width:
            return max(index, start + 1)
    return end
