"""Owns the decision which lines of a page are furniture: the tables' patterns, applied where a line stands.

The patterns themselves are in `loaders.knowledge.furniture`. When in doubt a line is kept: furniture in the text does
less harm than text lost. All functions but the first three mark lines of `page.marks`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache, lru_cache

from loaders.knowledge.furniture.patterns import FURNITURE, INLINE, NAVIGATION_WORDS, SECTIONS
from loaders.knowledge.furniture.rows import FurnitureRow, SectionRow
from loaders.language.beginnings import WholeMatches
from loaders.pages.datelines import dates
from loaders.pages.lines import is_headline_shaped, is_link, is_list_item, is_sentence_like
from loaders.pages.reading import PageReading

LONGEST_FURNITURE = 420
"""Characters. No notice is longer; a longer line is text."""

_OF_ICONS = " icon of "
"""What lines of any length have that say what a site's little pictures show."""
_LONGEST_HEADING = 180
_AROUND = " \t\xa0•·*▪●▸►▶"
_ROWS = WholeMatches(
    (row.pattern, (next(iter(row.needs.split()), ""), row.needs.split()[1:], row))
    for row in sorted(FURNITURE, key=lambda row: bool(row.needs))
)
"""Each row with the texts of which it needs one, the first of them apart; those that need none come first."""
_SECTION = re.compile("|".join(f"(?P<s{i}>{row.pattern})" for i, row in enumerate(SECTIONS)))
_ANY_SECTION = re.compile("|".join(f"(?:{row.pattern})" for row in SECTIONS))
_INLINE = re.compile("|".join(f"(?P<i{i}>{row.pattern})" for i, row in enumerate(INLINE)), re.IGNORECASE)
_PICTURE = re.compile(r"\.(?:[Jj][Pp][Ee]?[Gg]|[Pp][Nn][Gg]|[Gg][Ii][Ff]|[Ww][Ee][Bb][Pp])")
"""With both cases spelt out `re` looks for the full stop alone first, which is faster by far."""
_BETWEEN_ENTRIES = re.compile(r"[|•·\t]|\s{3,}")
_COMMENTS_WITHIN = 8
"""Lines below a heading of comments among which the first reader's name or date must stand."""
_COMMENT_SIGN = re.compile(
    r"\banonymous\b|\b(?:says|said|wrote|writes)(?::|\.{3}|…)$|^(?:reply|report(?: this)?(?: comment)?|permalink)$|"
    r"\b(?:\d+|an?|one) (?:minute|hour|day|week|month|year)s? ago\b|^posted by:? ",
    re.IGNORECASE,
)
_COMMENT_HEADINGS = frozenset({"comments", "readers comments", "your comments"})


def furniture_row(text: str) -> FurnitureRow | None:
    """The first row of the table that this whole line fits, wherever it stands."""
    return _row_of_line(text) if len(text) <= LONGEST_FURNITURE or _OF_ICONS in text else None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@lru_cache(maxsize=4_096)
def _row_of_line(text: str) -> FurnitureRow | None:
    core = (text.strip(_AROUND) or text).lower()
    for need, others, row in _ROWS.rows(core):
        if (need in core or (others and any(map(core.__contains__, others)))) and _compiled(row.pattern).fullmatch(
            core
        ):
            return row
    return None


def may_be_heading(text: str) -> bool:
    """Whether a line is short enough for a heading, and does not end as a sentence does."""
    return len(text) <= _LONGEST_HEADING and text[-1] != "."


@lru_cache(maxsize=4_096)
def section_row(text: str) -> SectionRow | None:
    """The row of the headings' table that a line which may be a heading is, or None."""
    core = text.strip(_AROUND).lower()
    found = _SECTION.fullmatch(core) if _ANY_SECTION.fullmatch(core) else None
    return SECTIONS[int(found.lastgroup[1:])] if found and found.lastgroup else None


def inline_furniture(text: str) -> list[tuple[int, int, str]]:
    """(start, end, why) of the furniture inside a line of text."""
    if not ("_" in text or "[" in text or text[:7].isdecimal() or _PICTURE.search(text)):
        return []
    found = _INLINE.finditer(text)
    return [(one.start(), one.end(), INLINE[int(one.lastgroup[1:])].why) for one in found if one.lastgroup]


def mark_edges(page: PageReading, begin: int, end: int) -> None:
    """Marks furniture before the first and after the last paragraph of lines [begin, end). A text without paragraphs
    (verse, a table) has no edges to clear."""
    first = next((i for i in range(begin, end) if page.marks[i] is None and page.paragraphs[i]), None)
    if first is None:
        return
    last = next(i for i in range(end - 1, begin - 1, -1) if page.marks[i] is None and page.paragraphs[i])
    for i in (*range(begin, first), *range(last + 1, end)):
        row = page.rows[i] if page.marks[i] is None else None
        if row and (row.where == "edge" or (row.where == "tail" and i > last)):
            page.marks[i] = row.why
    for low, high in ((begin, first), (last + 1, end)):
        _mark_clusters(page, low, high)
        _mark_menus(page, low, high)
        _unmark_lists(page, low, high)


def _mark_clusters(page: PageReading, low: int, high: int) -> None:
    """A line that could be an entry of a menu is one if its neighbour is furniture, or the page ends there."""
    marks = page.marks
    for order in (range(low, high), range(high - 1, low - 1, -1)):
        for i in order:
            row = page.rows[i] if marks[i] is None else None
            if row and row.where == "cluster":
                before = i == 0 or marks[i - 1] is not None
                after = i == len(marks) - 1 or marks[i + 1] is not None
                if before or after:
                    marks[i] = row.why


def _mark_menus(page: PageReading, low: int, high: int) -> None:
    """A run of three or more short lines, at least half of them entries of menus, is a menu; so is a line of such."""
    run: list[int] = []
    for i in range(low, high + 1):
        text = page.text(i).strip(_AROUND) if i < high else ""
        short = 0 < len(text) <= 35 and text[-1].isalnum() and text.count(" ") <= 3
        if short and page.marks[i] not in {None, "navigation"} and run:
            # Between entries of a menu stand some that are furniture wherever they stand ("Comment").
            continue
        if short and page.marks[i] in {None, "navigation"}:
            if page.lines[i].gap and _is_tight_menu(page, run):
                _mark_run(page, run)
                run = []
            run.append(i)
            continue
        if (len(run) >= 3 and 2 * _entries(page, run) >= len(run)) or _is_tight_menu(page, run):
            _mark_run(page, run)
        run = []
        if i < high and page.marks[i] is None and _is_menu_line(text):
            page.marks[i] = "navigation"


def _mark_run(page: PageReading, run: Sequence[int]) -> None:
    for i in range(run[0], run[-1] + 1):
        page.marks[i] = page.marks[i] or "navigation"


def _entries(page: PageReading, run: Sequence[int]) -> int:
    return sum(page.text(i).strip(_AROUND).lower() in NAVIGATION_WORDS or _is_entry(page, i) for i in run)


def _is_tight_menu(page: PageReading, run: Sequence[int]) -> bool:
    """Whether five short lines or more stand together without a blank line, among them entries that all sites have."""
    return len(run) >= 5 and not any(page.lines[i].gap for i in run[1:]) and _entries(page, run) >= 2


def _is_entry(page: PageReading, i: int) -> bool:
    row = page.rows[i]
    return row is not None and row.where == "cluster" and row.why == "navigation"


def _is_menu_line(text: str) -> bool:
    if len(text) > LONGEST_FURNITURE:
        return False
    entries = [entry.strip().lower() for entry in _BETWEEN_ENTRIES.split(text)]
    return 3 <= len(entries) <= 40 and 2 * sum(entry in NAVIGATION_WORDS for entry in entries) >= len(entries)


def _unmark_lists(page: PageReading, low: int, high: int) -> None:
    """A bulleted list of which most is text is text: an entry such as "• Jobs" may be a theme of the story."""
    i = low
    while i < high:
        j = i
        while j < high and is_list_item(page.text(j)):
            j += 1
        text_items = sum(page.marks[k] is None for k in range(i, j))
        if text_items * 2 > j - i:
            for k in range(i, j):
                page.marks[k] = None
        i = max(j, i + 1)


def mark_comments(page: PageReading, stops: Sequence[int]) -> None:
    """Marks readers' comments from their heading to the next line in `stops` (where another post begins) or the end.

    A heading is only a link to them, and loses no line below it, unless two paragraphs stand above it and signed or
    dated lines below: many sites print the count of comments under the headline too.
    """
    edges = [0, *stops, len(page.lines)]
    done = 0
    for i in page.headings:
        row = section_row(page.text(i))
        is_heading = row is not None and row.takes == "all"
        if i < done or not (is_heading or page.text(i).strip(_AROUND + ":").lower() in _COMMENT_HEADINGS):
            continue
        following = bisect_right(edges, i)
        if sum(page.paragraphs[edges[following - 1] : i]) >= 2 and _has_comments(page, i + 1):
            done = edges[following]
            for j in range(i, done):
                page.marks[j] = page.marks[j] or "readers' comments"
        elif is_heading:
            page.marks[i] = page.marks[i] or "comment link"


def _has_comments(page: PageReading, begin: int) -> bool:
    """Whether one of the next lines is that of a reader: a signature, a date without byline, a link to answer."""
    for line in page.lines[begin : begin + _COMMENTS_WITHIN]:
        text = line.text
        is_short = len(text) <= 100 and not text.lower().startswith("by ")
        if is_short and (_COMMENT_SIGN.search(text) or dates(text)):
            return True
    return False


def mark_sections(page: PageReading, begin: int, end: int) -> None:
    """Marks headings such as "Related articles" with the links under them, among lines [begin, end)."""
    last_text = next((i for i in range(end - 1, begin - 1, -1) if not _may_be_link(page, i)), begin - 1)
    headings = page.headings[bisect_left(page.headings, begin) : bisect_left(page.headings, end)]
    for i in headings:
        row = section_row(page.text(i)) if page.marks[i] is None else None
        if row is None or row.takes != "links" or (i < last_text and not row.sure):
            continue
        j = i + 1
        while j < end and _may_be_link(page, j):
            j += 1
        # Before a paragraph the last short line may be a cross-head of the story.
        until = j if j == end else max(i + 1, j - 1)
        for k in range(i, until):
            page.marks[k] = page.marks[k] or row.why


def _may_be_link(page: PageReading, i: int) -> bool:
    """Whether a line is furniture already, or could be a headline, an address or a date in a list of links."""
    text = page.text(i)
    if page.marks[i] is not None:
        return True
    if len(text) > _LONGEST_HEADING or (is_sentence_like(text) and not text.endswith(("…", "...", "[…]"))):
        return False
    return is_headline_shaped(text) or is_list_item(text) or text[:1].isdigit() or is_link(text)


_AGAIN_IN_MINUTES = ("Proposed", "Moved", "Seconded", "Resolved", "RESOLVED", "Agreed", "AGREED", "Noted", "That ")
"""How the lines of minutes begin that come again, word for word, under another item."""


_OPENING = 60
"""Characters of a line that hold its first three words, which are compared before all of its words are."""


def mark_duplicates(page: PageReading, begin: int, end: int) -> None:
    """Marks a paragraph that repeats the standfirst or one of the three paragraphs before it, word for word.

    A lead that takes up its standfirst is the writer's own text and stays; captions and teasers come back later.
    """
    before: list[tuple[list[str], str]] = []
    for i in page.kept(begin, end):
        text = page.text(i)
        if len(text) < 40 or text.startswith(_AGAIN_IN_MINUTES):
            continue
        opening = text[:_OPENING].split(None, 3)[:3]
        is_lead = len(before) == 1 and page.paragraphs[i]
        near = before if len(before) <= 4 else (before[0], *before[-3:])
        alike = [other for begins, other in near if begins == opening]
        if alike and not is_lead and text.split() in map(str.split, alike):
            page.marks[i] = "duplicate"
            continue
        before.append((opening, text))
