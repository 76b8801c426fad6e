"""Owns the heads on a page: runs of metadata lines, and the headline-shaped line above them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loaders.pages.bylines import byline, person_name
from loaders.pages.lines import Line, is_headline_shaped
from loaders.pages.metadata import NEUTRAL, Metadata, is_bare_label, is_writer, read_metadata
from loaders.pages.reading import PageReading

LONGEST_HEAD = 6
"""Lines. A longer run of lines that read as metadata is a table or a list of dates."""

_WRITES = re.compile(r"(?:From )?(?P<name>(?:[A-Z][\w’'.-]* ){1,3}[A-Z][\w’'-]+), [A-Z][\w’' ,-]{2,40}:")
"""How a newspaper begins a reader's letter: "From Jo Li, Elm:"."""

_LONGEST_WRITER = 60
"""Characters of a line with a writer and what the writer is ("Ann Lee Local Democracy Reporter")."""

_TITLE_WITHIN = 5
"""Lines above a run of metadata, furniture counted, among which its title must stand."""


@dataclass(frozen=True, slots=True)
class Head:
    """A run of metadata lines, `first` to `last`, with the headline-shaped line above them, if there is one."""

    title: int | None
    first: int
    last: int
    metadata: Metadata


def read_all_metadata(lines: Sequence[Line]) -> list[Metadata | None]:
    """What each line says as metadata; a label that stands alone takes its value from the next line."""
    found = [read_metadata(line.text) for line in lines]
    if len(lines) > 1 and lines[0].text.startswith("date ") and found[0] is not None and found[1] is None:
        # The day that an archive sets before a text has the page's first line, its writer, behind it.
        writer = byline("By " + lines[1].text) if is_writer(" ".join(lines[1].text.split()[:2])) else None
        found[1] = Metadata(author=writer[0]) if writer and len(lines[1].text) <= _LONGEST_WRITER else None
    if lines and lines[0].text.endswith(":") and found[0] is None and (letter := _WRITES.fullmatch(lines[0].text)):
        found[0] = Metadata(author=person_name(letter["name"])) if is_writer(letter["name"]) else None
    for i in range(len(lines) - 1):
        if is_bare_label(lines[i].text):
            value = read_metadata(lines[i].text.strip(" :") + ": " + lines[i + 1].text)
            if value is not None:
                found[i], found[i + 1] = Metadata(), value
    return found


def find_heads(page: PageReading) -> list[Head]:
    """The heads in order; furniture between the lines of a run is passed over."""
    heads: list[Head] = []
    count = len(page.lines)
    i = 0
    while i < count:
        if page.metadata[i] is None or page.marks[i] is not None:
            i += 1
            continue
        total, last, length, j = Metadata(), i, 0, i
        while j < count and (page.metadata[j] or page.marks[j] or NEUTRAL.fullmatch(page.text(j))):
            here = page.metadata[j]
            if here is not None and page.marks[j] is None:
                total, last, length = total.merged(here), j, length + 1
            j += 1
        if length <= LONGEST_HEAD:
            heads.append(Head(_title_above(page, i), i, last, total))
        i = j
    return heads


def _title_above(page: PageReading, i: int) -> int | None:
    for j in range(i - 1, max(-1, i - 1 - _TITLE_WITHIN), -1):
        row = page.rows[j]
        if page.marks[j] is None and page.metadata[j] is None and (row is None or row.where == "cluster"):
            return j if is_headline_shaped(page.text(j)) and "|" not in page.text(j) else None
    return None
