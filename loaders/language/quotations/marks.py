"""Owns where quoted words begin and end: marks told from apostrophes, nested marks, quotations of several paragraphs.

Who spoke is in speakers.py. British and American habits: single or double marks, curly or straight.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

_MARK = re.compile("[“”„\"‘’'‚`´\n](?:(?<=\\n)\\s*+|(?<=[“”„\"])|(?<=')'(?!')|(?<![^\\W_].)|(?![^\\W_]))")
"""Marks and line breaks; an apostrophe between letters is neither, two of them side by side are one double mark."""
_DOUBLE = frozenset('“”„"')
_TWICE = "''"
_BEFORE_OPENING = frozenset("([{—–-/“‘\"'„:;|>…")
_AFTER_CLOSING = frozenset(")]}.,;:!?—–-/”’\"'…|<")
_ENDS = frozenset(".!?…,;:")
_STOPS = (",", ".", "?", "!")
_CLIPPED = re.compile(r"(?:\d0s|em|til|tis|twas|cause|bout|n|ere|eavy|orrible|im|er)\b", re.I)
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us|I’m|I'm|[Ww]e’re|[Ww]e're)\b")

LONGEST_QUOTATION = 12_000
"""Characters; a quotation longer than this had its closing mark lost."""


_LONGEST_NESTED = 40
"""Characters of words in marks within a quotation in the same marks."""


class Quoted(NamedTuple):
    """text[start:end], marks included; `closed` is False where the closing mark is missing."""

    start: int
    end: int
    closed: bool


@dataclass(slots=True)
class _Mark:
    start: int
    end: int
    double: bool = False
    opens: bool = False
    closes: bool = False
    plural: bool = False
    """May be the apostrophe of a plural possessive ("the trusts’ plans")."""
    line_break: bool = False
    closing_follows: bool = False
    """A sure closing single mark follows in the paragraph."""


def find_quoted(text: str) -> tuple[Quoted, ...]:
    """Quoted spans of a text, sorted and apart; a quotation whose paragraphs each open anew is one span."""
    marks = list(_marks(text))
    _look_ahead(marks)
    return tuple(_spans(text, marks))


def _marks(text: str) -> Iterator[_Mark]:
    size = len(text)
    for match in _MARK.finditer(text):
        start, end = match.span()
        char = text[start]
        if char.isspace():
            yield _Mark(start, end, line_break=True)
            continue
        before = text[start - 1] if start else "\n"
        after = text[end] if end < size else "\n"
        mark = (
            _double(char, start, end, before, after, text[max(0, start - 3) : start].rstrip()[-1:])
            if char in _DOUBLE or end - start == len(_TWICE)
            else _single(text, char, start, end, before, after)
        )
        if mark:
            yield mark


def _double(char: str, start: int, end: int, before: str, after: str, lead: str) -> _Mark:
    """`lead` is the last sign before the mark and its space: after a colon a mark opens even with a space behind it."""
    free_left = before.isspace() or before in _BEFORE_OPENING
    free_right = after.isspace() or after in _AFTER_CLOSING
    if char in "“„":
        return _Mark(
            start,
            end,
            True,
            opens=not (after.isspace() and not before.isspace()),
            closes=after.isspace() and not before.isspace(),
        )
    if char == "”":
        # After a colon even a closing mark opens: "She adds:” It is late".
        opens = (before.isspace() and not free_right) or (before == ":" and after.isspace() and after != "\n")
        return _Mark(start, end, True, opens=opens, closes=not opens)
    opens = free_left and (not after.isspace() or (lead == ":" and before.isspace()))
    closes = (not before.isspace() and (free_right or not free_left)) or (
        before.isspace() and after.isspace() and lead in _STOPS
    )
    return _Mark(start, end, True, opens=opens, closes=closes or not opens)


def _single(text: str, char: str, start: int, end: int, before: str, after: str) -> _Mark | None:
    """None for an apostrophe."""
    free_left = before.isspace() or before in _BEFORE_OPENING
    if free_left and not after.isspace() and after not in ".,;)":
        if _CLIPPED.match(text, end, end + 10) and not text[end : end + 3].startswith(("n ", "er ")):
            return None
        opens = char in "‘'‚`" or before.isspace()
        return _Mark(start, end, opens=opens, closes=not opens)
    if before.isspace() and after.isspace() and text[max(0, start - 2) : start - 1] in _STOPS:
        # A space has slipped in before the closing mark: "'It is late, ' he said".
        return _Mark(start, end, closes=True)
    if char in "‘‚" or before.isspace():
        return None
    plural = before in "sSzx" and after == " " and text[end + 1 : end + 2].isalpha()
    return _Mark(start, end, closes=True, plural=plural)


def _look_ahead(marks: list[_Mark]) -> None:
    """From the end backwards: does a sure closing single mark, or a paragraph that opens anew, follow?"""
    follows = False
    for at in range(len(marks) - 1, -1, -1):
        mark = marks[at]
        if mark.line_break:
            follows = _reopens(marks, at, double=False)
            continue
        mark.closing_follows = follows
        if not mark.double:
            follows = mark.closes if not mark.plural else follows
            if mark.opens:
                follows = False


def _reopens(marks: list[_Mark], at: int, double: bool) -> bool:
    following = marks[at + 1] if at + 1 < len(marks) else None
    return bool(following and following.opens and following.double == double and following.start == marks[at].end)


def _spans(text: str, marks: list[_Mark]) -> Iterator[Quoted]:
    at = 0
    while at < len(marks):
        mark = marks[at]
        if not mark.opens or (not mark.double and not _opens_single(text, marks, at)):
            at += 1
            continue
        stop, quoted = _read(text, marks, at)
        if quoted:
            yield quoted
        at = max(stop, at + 1)


def _opens_single(text: str, marks: list[_Mark], at: int) -> bool:
    """A single mark opens when a closing one follows, or may be missing: at a paragraph's start or a colon."""
    if marks[at].closing_follows:
        return True
    following = next((mark for mark in marks[at + 1 : at + 4] if mark.line_break or not mark.double), None)
    if following and not following.line_break and following.closes:
        return True
    before = text[max(0, marks[at].start - 2) : marks[at].start]
    return not before or "\n" in before or before.rstrip().endswith((":", ","))


def _read(text: str, marks: list[_Mark], opening: int) -> tuple[int, Quoted | None]:
    """Reads from an opening mark to its end; the index of the next mark and the span."""
    first = marks[opening]
    depth = 1
    at = opening + 1
    while at < len(marks):
        mark = marks[at]
        if mark.start - first.start > LONGEST_QUOTATION:
            break
        if mark.line_break:
            going_on = _continues(text, marks, at, first.double)
            if not going_on:
                return at + 1, _unclosed(text, first, mark.start)
            at, depth = going_on, 1
            continue
        if mark.double == first.double:
            if mark.opens and not mark.closes:
                if not _after_sentence(text, mark.start):
                    if text[mark.start] not in "“‘":
                        if _opens_speech(text, first.start) and _is_word_of_quotation(marks, at):
                            at += 2
                            continue
                        return at, None
                    depth += 1
            elif mark.closes and not (mark.plural and mark.closing_follows):
                depth -= 1
                if depth == 0:
                    return _closed(text, marks, at, first)
        at += 1
    end = marks[at].start if at < len(marks) else len(text.rstrip())
    return at, _unclosed(text, first, end)


def _opens_speech(text: str, position: int) -> bool:
    """Whether quoted words begin a line or stand behind a colon, as whole speeches do."""
    before = text[max(0, position - 2) : position]
    return not before or before[-1] == "\n" or before == ": "


def _is_word_of_quotation(marks: list[_Mark], at: int) -> bool:
    """Whether straight double marks within quoted words hold a few more: "It was for "Elm Care", which"."""
    closing = marks[at + 1] if at + 1 < len(marks) else None
    short = closing is not None and closing.double and closing.closes and not closing.opens
    return closing is not None and short and closing.start - marks[at].end <= _LONGEST_NESTED


def _after_sentence(text: str, position: int) -> bool:
    return text[max(0, position - 3) : position].rstrip()[-1:] in _ENDS


def _closed(text: str, marks: list[_Mark], at: int, first: _Mark) -> tuple[int, Quoted | None]:
    end = marks[at].end
    while at + 1 < len(marks) and marks[at + 1].start == end and text[end] == text[end - 1]:
        at += 1
        end = marks[at].end
    if end - first.start < 3:
        return at + 1, None
    return at + 1, Quoted(first.start, end, True)


def _continues(text: str, marks: list[_Mark], at: int, double: bool) -> int:
    """The mark to go on from when the quotation runs into the next paragraph, else 0. One paragraph in the first person
    without its opening mark is let pass if the one after it opens anew."""
    if _reopens(marks, at, double):
        return at + 2
    bridge = at + 1 < len(marks) and marks[at + 1].line_break and _reopens(marks, at + 1, double)
    if bridge and _FIRST_PERSON.search(text, marks[at].end, min(marks[at + 1].start, marks[at].end + 2_000)):
        return at + 3
    return 0


def _unclosed(text: str, first: _Mark, end: int) -> Quoted | None:
    while end > first.end and text[end - 1].isspace():
        end -= 1
    if end - first.start < 3:
        return None
    return Quoted(first.start, end, False)
