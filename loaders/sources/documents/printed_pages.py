"""Owns the way from the lines of printed pages to running text: no running heads, whole paragraphs, whole words.

Pure: what the pages were read from is no business of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from loaders.sources.documents.paragraphs import BULLET, Paragraphs

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_SPACE = re.compile(r"[ \t\xa0]+")
_ORDINAL = re.compile(r"(?<=\d)\s+(?=(?:st|nd|rd|th)\b)")
"""Between a number and what stands above the line behind it."""
_BULLET = re.compile(r"[\uf0b7\uf0a7\uf0d8\uf0fc\uf02d•●▪■◦‣➢❖✓○]\s*|o\s(?=[A-Z])")
_ITEM = re.compile(r"(?:[-–—]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\s|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s)")
_NUMBER_OF_PAGE = re.compile(
    r"(?:[-–—|\s]*(?:page|p\.?)?\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?[-–—|\s.]*|[ivxl]{1,7})", re.IGNORECASE
)
_NUMBER_ALONE = re.compile(r"\(?(?:\d{1,2}|[a-z])(?:\.\d{1,2}){0,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}")
_LABEL = re.compile(
    r"(?:Date|Time|Venue|Place|Location|Present|In attendance|Attendees|Attending|Invited|Apologies|Author|From|To|"
    r"Title|Subject|Purpose|Report (?:to|by|of|from|author|title)|Agenda|Item|Chair|Clerk|Decision|Action)"
    r"(?:\s*:|\s+(?=[A-Z\d]))"
)
"""What the lines at the head of a paper begin with, one below the other."""
_DIGITS = re.compile(r"\d+")
_BROKEN_WORD = re.compile(r"([^\W\d_]{1,40})[-\u00ad\u2010]$")
_PAIR = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,40}-[^\W\d_]{1,40}")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_ENDED = (".", "!", "?", ":", ";", ".”", ".'", '."', ".’", ".)")

_PAGE_ENDS = "\f"
_EDGE = 4
"""Lines at the top and at the bottom of a page among which its running heads and feet are."""
_FEWEST_PAGES = 3
"""A line repeated on so many pages is a running one, if it is on a third of all."""
_FULL = 0.75
_NEARLY_FULL = 0.9
"""Shares of the usual length of a full line: of one that goes on below, and of one that does so behind a full stop."""
_SHORTEST_GOING_ON = 15
_LONGEST_WORD = 45
_NARROWEST = 25
"""Characters of a full line in the narrowest column."""
_KEEP_HYPHEN = frozenset({
    "self", "non", "co", "well", "long", "short", "cross", "multi", "inter", "part", "full", "high", "low", "pre",
    "post", "follow", "day", "one", "two", "three", "ex", "half", "whole", "decision", "e",
})  # fmt: skip
"""Words behind which a hyphen at the end of a line is one that is written."""


def running_text(pages: Sequence[str]) -> tuple[str, int]:
    """(text with paragraphs apart by blank lines, how many running heads and feet were left out)."""
    lined = [[_line(line) for line in page.translate(_LIGATURES).split("\n")] for page in pages]
    running = _running(lined)
    kept: list[tuple[str, int]] = []
    met: set[str] = set()
    left_out = 0
    for lines in lined:
        width = _width(lines)
        edge = _edge(lines)
        for at, line in enumerate(lines):
            known = _without_digits(line)
            if at not in edge or not line or not (known in running or _is_page_number(line, len(lined))):
                kept.append((line, width))
            elif known in running and known not in met and edge[at]:
                # Where it stands first it may be the title of the paper.
                met.add(known)
                kept += [(line, width), ("", 0)]
            else:
                left_out += not _is_page_number(line, len(lined))
        kept.append((_PAGE_ENDS, 0))
    words = Counter(word.lower() for line, _ in kept for word in _FIRST_WORD.findall(line))
    hyphened = {pair.lower() for line, _ in kept for pair in _PAIR.findall(line)}
    out = Paragraphs()
    for paragraph in _paragraphs(kept):
        _add(out, _joined(paragraph, words, hyphened))
    return out.text, left_out


def _line(line: str) -> str:
    line = _ORDINAL.sub("", _SPACE.sub(" ", line)).strip()
    return _BULLET.sub(BULLET, line, count=1) if _BULLET.match(line) else line


def _edge(lines: Sequence[str]) -> dict[int, bool]:
    """The places of the first and the last lines of a page that are not blank; true for the first."""
    filled = [at for at, line in enumerate(lines) if line]
    middle = len(filled) / 2
    return {at: place < middle for place, at in enumerate(filled) if place < _EDGE or place >= len(filled) - _EDGE}


def _is_page_number(line: str, pages: int) -> bool:
    return pages > 1 and _NUMBER_OF_PAGE.fullmatch(line) is not None


def _running(lined: Sequence[Sequence[str]]) -> set[str]:
    """The lines that stand at the edges of many pages, whatever numbers are in them."""
    found = Counter(
        known for lines in lined for known in {_without_digits(lines[at]) for at in _edge(lines)} if len(known) > 1
    )
    return {known for known, pages in found.items() if pages >= max(_FEWEST_PAGES, len(lined) // 3)}


def _without_digits(line: str) -> str:
    """The line as it is on every page where it stands at the edge; a sentence is another with other numbers."""
    if line.endswith(_ENDED):
        return line
    return _DIGITS.sub("0", line).casefold()


def _width(lines: Sequence[str]) -> int:
    """The length of a full line of the page: nine of ten of its longer lines are no longer."""
    lengths = sorted(len(line) for line in lines if len(line) > _SHORTEST_GOING_ON)
    return max(lengths[len(lengths) * 9 // 10], _NARROWEST) if lengths else _NARROWEST


def _paragraphs(lines: Sequence[tuple[str, int]]) -> Iterator[list[str]]:
    """The lines of each paragraph: a blank line ends it, and so does the end of a page unless its sentence goes on."""
    paragraph: list[str] = []
    width, blank, overleaf = 0, False, False
    for line, its_width in lines:
        if line == _PAGE_ENDS:
            overleaf = True
        elif not line:
            blank = True
        else:
            if paragraph:
                before = paragraph[-1]
                if overleaf:
                    goes_on = line[0].islower() and not before.endswith(_ENDED)
                elif _NUMBER_ALONE.fullmatch(before):
                    goes_on = len(paragraph) == 1
                else:
                    goes_on = not blank and _goes_on(before, line, _width_within(paragraph, width))
                if not goes_on:
                    yield paragraph
                    paragraph = []
            paragraph.append(line)
            width, blank, overleaf = its_width, False, False
    if paragraph:
        yield paragraph


def _width_within(paragraph: Sequence[str], width: int) -> int:
    """The length of a full line where the lines of a paragraph show that they stand in a narrow column."""
    above = max(map(len, paragraph[:-1]), default=0)
    return above if above > _NARROWEST else width


def _goes_on(line: str, following: str, width: int) -> bool:
    """Whether a line and the one below it are of one paragraph."""
    if following.startswith(BULLET) or _ITEM.match(following) or _LABEL.match(following):
        return False
    if following.isupper() and not line.isupper() and " " in following:
        return False
    if line.endswith(",") or following.startswith("("):
        return True
    if _broken_word(line):
        return True
    if following[:1].islower() and not line.endswith(_ENDED):
        return len(line) > _SHORTEST_GOING_ON
    return len(line) >= (_NEARLY_FULL if line.endswith(_ENDED) else _FULL) * width


def _joined(lines: Sequence[str], words: Counter[str], hyphened: set[str]) -> str:
    """One line, words that were broken at the ends of lines made whole."""
    text = lines[0] if lines else ""
    for line in lines[1:]:
        broken, rest = _broken_word(text), _FIRST_WORD.match(line)
        if broken is None or rest is None:
            text = f"{text} {line}"
        elif not line[0].islower():
            text += line
        elif _keeps_hyphen(broken[1].lower(), rest[0].lower(), words, hyphened):
            text = f"{text[:-1]}-{line}"
        else:
            text = text[:-1] + line
    return text


def _broken_word(line: str) -> re.Match[str] | None:
    """The word that a hyphen at the end of a line breaks."""
    return _BROKEN_WORD.search(line, max(0, len(line) - _LONGEST_WORD))


def _keeps_hyphen(before: str, behind: str, words: Counter[str], hyphened: set[str]) -> bool:
    """Whether a hyphen at the end of a line would be written within it, too, as the text's other words show."""
    if f"{before}-{behind}" in hyphened:
        return True
    return before + behind not in words and before in _KEEP_HYPHEN


def _add(out: Paragraphs, text: str) -> None:
    if text.startswith(BULLET):
        out.add(text.removeprefix(BULLET), "item")
    else:
        out.add(text)
