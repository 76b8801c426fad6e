"""Owns the decision which lines of a page are furniture: the tables' patterns, applied where a line stands.

The patterns themselves are in `loaders.knowledge.furniture`. When in doubt a line is kept: furniture in the text does
less harm than text lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from loaders.knowledge.furniture import (
    FURNITURE,
    INLINE,
    NAVIGATION_WORDS,
    PRESS_CONTACT,
    PRESS_CONTACT_HEADINGS,
    SECTIONS,
    FurnitureRow,
    SectionRow,
)
from loaders.pages.lines import Line, is_headline_shaped, is_list_item, is_paragraph, is_sentence_like

LONGEST_FURNITURE = 420
"""Characters. No notice is longer; a longer line is text."""

Marks = list[str | None]
"""For each line of the page why it is furniture, or None."""

_AROUND = " \t\xa0•·*«»‹›→←▸►▶+>"
_ANCHORED = re.compile("|".join(f"(?P<r{i}>{row.pattern})" for i, row in enumerate(FURNITURE) if not row.needs))
_FLOATING = [(tuple(row.needs.split()), re.compile(row.pattern), row) for row in FURNITURE if row.needs]
_SECTION = re.compile("|".join(f"(?P<s{i}>{row.pattern})" for i, row in enumerate(SECTIONS)))
_INLINE = re.compile("|".join(f"(?P<i{i}>{row.pattern})" for i, row in enumerate(INLINE)), re.IGNORECASE)
_INLINE_SIGNS = re.compile(r"[_\[]|\.(?:jpe?g|png|gif|webp)", re.IGNORECASE)
_CONTACT = re.compile(PRESS_CONTACT, re.IGNORECASE)
_CONTACT_HEADING = re.compile(PRESS_CONTACT_HEADINGS, re.IGNORECASE)
_PRESS = re.compile(r"\b(?:press|media|editors?|pr)\b", re.IGNORECASE)
_PRESS_OFFICE = re.compile(
    r"\b(?:press (?:office|officer|enquiries|team|desk)|media (?:enquiries|office|relations|team|contact)|interviews)\b",
    re.IGNORECASE,
)
_ADDRESS_LINE = re.compile(r"<?(?:https?://|www\.)\S+(?:\s\S+){0,12}", re.IGNORECASE)
_EMAIL_LINE = re.compile(r"(?:e-?mail|contact)?:?\s*<?[\w.’'+-]+@[\w-]+(?:\.[\w-]+)+>?", re.IGNORECASE)
_FRAGMENT = re.compile(r"(?=\S*[-_/])\S{8,200}")
_NAVIGATION = frozenset(NAVIGATION_WORDS.split("|"))


@lru_cache(maxsize=4_096)
def furniture_row(text: str) -> FurnitureRow | None:
    """The first row of the table that this whole line fits, wherever it stands."""
    if len(text) > LONGEST_FURNITURE:
        return None
    core = (text.strip(_AROUND) or text).lower()
    found = _ANCHORED.fullmatch(core)
    if found and found.lastgroup:
        return FURNITURE[int(found.lastgroup[1:])]
    for needs, pattern, row in _FLOATING:
        if any(need in core for need in needs) and pattern.fullmatch(core):
            return row
    return None


@lru_cache(maxsize=4_096)
def section_row(text: str) -> SectionRow | None:
    """The row of the headings' table that this line is, or None."""
    if len(text) > 180:
        return None
    found = _SECTION.fullmatch(text.strip(_AROUND).lower())
    return SECTIONS[int(found.lastgroup[1:])] if found and found.lastgroup else None


def inline_furniture(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, why) of the furniture inside a line of text."""
    if _INLINE_SIGNS.search(text):
        for found in _INLINE.finditer(text):
            if found.lastgroup:
                yield found.start(), found.end(), INLINE[int(found.lastgroup[1:])].why


def mark_anywhere(lines: Sequence[Line]) -> Marks:
    """Marks the lines that are furniture wherever they stand."""
    marks: Marks = []
    for line in lines:
        row = furniture_row(line.text)
        marks.append(row.why if row and row.where == "anywhere" else None)
    return marks


def mark_edges(lines: Sequence[Line], marks: Marks, begin: int, first: int, last: int, end: int) -> None:
    """Marks furniture among lines[begin:first] and lines[last + 1:end], before the first and after the last paragraph."""
    for i in (*range(begin, first), *range(last + 1, end)):
        row = furniture_row(lines[i].text) if marks[i] is None else None
        if row and (row.where == "edge" or (row.where == "tail" and i > last)):
            marks[i] = row.why
    for low, high in ((begin, first), (last + 1, end)):
        _mark_clusters(lines, marks, low, high)
        _mark_menus(lines, marks, low, high)
        _unmark_lists(lines, marks, low, high)


def _mark_clusters(lines: Sequence[Line], marks: Marks, low: int, high: int) -> None:
    """A line that could be an entry of a menu is one if its neighbour is furniture, or the page ends there."""
    for order in (range(low, high), range(high - 1, low - 1, -1)):
        for i in order:
            row = furniture_row(lines[i].text) if marks[i] is None else None
            if row and row.where == "cluster":
                before = i == 0 or marks[i - 1] is not None
                after = i == len(lines) - 1 or marks[i + 1] is not None
                if before or after:
                    marks[i] = row.why


def _mark_menus(lines: Sequence[Line], marks: Marks, low: int, high: int) -> None:
    """A run of three or more short lines, at least half of them entries of menus, is a menu; so is a line of entries."""
    run: list[int] = []
    for i in range(low, high + 1):
        text = lines[i].text.strip(_AROUND) if i < high else ""
        if 0 < len(text) <= 35 and text[-1].isalnum() and text.count(" ") <= 3 and marks[i] is None:
            run.append(i)
            continue
        if len(run) >= 3 and 2 * sum(lines[j].text.strip(_AROUND).lower() in _NAVIGATION for j in run) >= len(run):
            for j in run:
                marks[j] = "navigation"
        run = []
        if i < high and marks[i] is None and _is_menu_line(text):
            marks[i] = "navigation"


def _is_menu_line(text: str) -> bool:
    entries = [entry.strip().lower() for entry in re.split(r"[|•·\t]|\s{3,}", text)]
    return 3 <= len(entries) <= 40 and 2 * sum(entry in _NAVIGATION for entry in entries) >= len(entries)


def _unmark_lists(lines: Sequence[Line], marks: Marks, low: int, high: int) -> None:
    """A bulleted list of which most is text is text: an entry such as "• Jobs" may be a theme of the story."""
    i = low
    while i < high:
        j = i
        while j < high and is_list_item(lines[j].text):
            j += 1
        text_items = sum(marks[k] is None for k in range(i, j))
        if text_items * 2 > j - i:
            for k in range(i, j):
                marks[k] = None
        i = max(j, i + 1)


def mark_comments(lines: Sequence[Line], marks: Marks, dated: Sequence[bool], stops: Sequence[int]) -> None:
    """Marks readers' comments from their heading to the next line in `stops` (where another post begins) or the end."""
    stop_at = iter([*stops, len(lines)])
    stop = next(stop_at)
    i = 0
    while i < len(lines):
        row = section_row(lines[i].text)
        bare = lines[i].text.strip(_AROUND + ":").lower() in {"comments", "readers comments", "your comments"}
        if i and ((row and row.takes == "all") or (bare and any(dated[i + 1 : i + 5]))):
            while stop <= i:
                stop = next(stop_at)
            for j in range(i, stop):
                marks[j] = marks[j] or "readers' comments"
            i = stop
        else:
            i += 1


def mark_sections(lines: Sequence[Line], marks: Marks, begin: int, end: int) -> None:
    """Marks headings such as "Related articles" with the links under them, among lines[begin:end]."""
    text_lines = [i for i in range(begin, end) if marks[i] is None and not _is_link_shaped(lines[i].text)]
    last_text = text_lines[-1] if text_lines else begin - 1
    i = begin
    while i < end:
        row = section_row(lines[i].text) if marks[i] is None else None
        if row is None or row.takes != "links" or (i < last_text and not row.sure):
            i += 1
            continue
        j = i + 1
        while j < end and (marks[j] is not None or _is_link_shaped(lines[j].text)):
            j += 1
        # Before a paragraph the last short line may be a cross-head of the story.
        until = j if j == end else max(i + 1, j - 1)
        for k in range(i, until):
            marks[k] = marks[k] or row.why
        i = until


def _is_link_shaped(text: str) -> bool:
    if is_sentence_like(text) or len(text) > 170:
        return False
    return is_headline_shaped(text) or is_list_item(text) or bool(_ADDRESS_LINE.fullmatch(text)) or text[:1].isdigit()


def mark_press_contacts(lines: Sequence[Line], marks: Marks, begin: int, end: int) -> None:
    """Marks a press office's telephone numbers and addresses, in the notes to editors or after a heading of their own."""
    heading: int | None = None
    ended = False
    for i in range(begin, end):
        text = lines[i].text
        ended = ended or marks[i] == "end mark"
        if marks[i] is not None or len(text) > LONGEST_FURNITURE:
            continue
        if len(text) <= 90 and _CONTACT_HEADING.fullmatch(text.strip(_AROUND + ":")) and (ended or _PRESS.search(text)):
            heading = i
        elif _CONTACT.fullmatch(text) and (
            heading is not None or ((ended or 2 * (i - begin) > end - begin) and _PRESS_OFFICE.search(text))
        ):
            marks[i] = "press-office contact"
            if heading is not None and heading == i - 1 and "note" not in lines[heading].text.lower():
                marks[heading] = "press-office contact"


def mark_duplicates(lines: Sequence[Line], marks: Marks, begin: int, end: int) -> None:
    """Marks a paragraph that repeats the standfirst or one of the three paragraphs before it, word for word."""
    recent: list[str] = []
    first = ""
    for i in range(begin, end):
        text = " ".join(lines[i].text.split()) if marks[i] is None else ""
        if len(text) < 40:
            continue
        if text == first or text in recent:
            marks[i] = "duplicate"
            continue
        first = first or text
        recent = [*recent[-2:], text]


def mark_tail(lines: Sequence[Line], marks: Marks, begin: int, end: int) -> int | None:
    """Marks what trails after the story: bare addresses, their titles and broken pieces, a reporter's e-mail, a poll.

    Returns the line of the reporter's e-mail address, if there is one.
    """
    email: int | None = None
    addresses = " ".join(
        lines[i].text for i in range(max(begin, end - 20), end) if _ADDRESS_LINE.fullmatch(lines[i].text)
    )
    for i in range(end - 1, begin - 1, -1):
        text = lines[i].text
        if marks[i] is not None:
            continue
        if _ADDRESS_LINE.fullmatch(text) and not is_paragraph(text):
            marks[i] = "web address"
        elif _EMAIL_LINE.fullmatch(text):
            marks[i] = "e-mail address"
            email = i
        elif (
            len(text) >= 8
            and addresses
            and (_FRAGMENT.fullmatch(text) or _follows(lines, i, end))
            and text in addresses
        ):
            marks[i] = "piece of a link"
        elif text.endswith("?") and len(text) <= 120 and i > begin and _EMAIL_LINE.fullmatch(lines[i - 1].text):
            marks[i] = "poll"
        else:
            break
    return email


def _follows(lines: Sequence[Line], i: int, end: int) -> bool:
    """Whether an address stands on the line after lines[i]."""
    return i + 1 < end and bool(_ADDRESS_LINE.fullmatch(lines[i + 1].text))
