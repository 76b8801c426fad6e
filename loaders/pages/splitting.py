"""Owns where the articles of a page begin: posts of a roll-up, pieces inside a post, items of a digest.

A numbered list or a sub-heading never begins an article; when in doubt a page is one article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from loaders.pages.furniture import Marks, furniture_row
from loaders.pages.lines import (
    Line,
    is_headline_shaped,
    is_list_item,
    is_paragraph,
    is_sentence_like,
    list_number,
)
from loaders.pages.metadata import NEUTRAL, Metadata, is_bare_label, read_metadata

LONGEST_HEAD = 6
"""Lines. A longer run of lines that read as metadata is a table or a list of dates."""

_NO_TITLE = re.compile(
    r"(?:date|time|venue|next|minutes?|present|apologies|deadline|closing|signed|dated|notes?|contents|table|figure|annex|appendix|"
    r"chapter|section|part|source|anonymous)\b",
    re.IGNORECASE,
)
_ADDRESS_END = re.compile(
    r"(?:(?:read|find out|see) (?:more|full story|on)|more|link|full story)?\W*(?:https?://|www\.)\S+", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Head:
    """A run of metadata lines, `first` to `last`, with the headline-shaped line above them, if there is one."""

    title: int | None
    first: int
    last: int
    metadata: Metadata


@dataclass(frozen=True, slots=True)
class Region:
    """The lines [begin, end) of one article. `title` is None where it is still to be chosen; `inherited` is what the
    post or the page says for all its articles."""

    begin: int
    end: int
    title: int | None
    inherited: Metadata


def read_all_metadata(lines: Sequence[Line]) -> list[Metadata | None]:
    """What each line says as metadata; a label that stands alone takes its value from the next line."""
    found = [read_metadata(line.text) for line in lines]
    for i in range(len(lines) - 1):
        if is_bare_label(lines[i].text):
            value = read_metadata(lines[i].text.strip(" :") + ": " + lines[i + 1].text)
            if value is not None:
                found[i], found[i + 1] = Metadata(), value
    return found


def find_heads(lines: Sequence[Line], marks: Marks, metadata: Sequence[Metadata | None]) -> list[Head]:
    """The runs of metadata lines on the page; furniture between them is passed over."""
    heads: list[Head] = []
    i = 0
    while i < len(lines):
        if metadata[i] is None or marks[i] is not None:
            i += 1
            continue
        total, last, count, j = Metadata(), i, 0, i
        while j < len(lines) and (metadata[j] is not None or marks[j] is not None or NEUTRAL.fullmatch(lines[j].text)):
            here = metadata[j]
            if here is not None and marks[j] is None:
                # A second "Posted on" line belongs to the next post, even where this one has no text.
                total, last, count = total.merged(here), j, count + 1
            j += 1
        if count <= LONGEST_HEAD:
            heads.append(Head(_title_above(lines, marks, metadata, i), i, last, total))
        i = j
    return heads


def _title_above(lines: Sequence[Line], marks: Marks, metadata: Sequence[Metadata | None], i: int) -> int | None:
    for j in range(i - 1, max(-1, i - 6), -1):
        row = furniture_row(lines[j].text)
        if marks[j] is None and metadata[j] is None and (row is None or row.where not in {"edge", "anywhere"}):
            return j if is_headline_shaped(lines[j].text) and "|" not in lines[j].text else None
    return None


def split(
    lines: Sequence[Line], marks: Marks, metadata: Sequence[Metadata | None], heads: Sequence[Head]
) -> list[Region]:
    """The page's articles in order; together they hold every line."""
    posts = _post_regions(lines, marks, heads)
    if posts:
        regions = [part for post in posts for part in _pieces(lines, marks, heads, post)]
    else:
        whole = Region(0, len(lines), None, Metadata())
        regions = _pieces(lines, marks, heads, whole)
        if len(regions) == 1:
            starts = _digest_starts(lines, marks, heads) or _ruled_starts(lines, marks) or _linked_starts(lines, marks)
            regions = _regions_at(starts, 0, len(lines), Metadata()) if starts else regions
    return _without_page_header(lines, marks, metadata, regions)


def _post_regions(lines: Sequence[Line], marks: Marks, heads: Sequence[Head]) -> list[Region]:
    """The posts of a roll-up, by their "Posted on" lines above or below them; none where there are not two."""
    posted = [head for head in heads if head.metadata.posted]
    leading = [head for head in posted if head.title is not None]
    if len(posted) < 2:
        return []
    if 2 * len(leading) >= len(posted) and len(leading) >= 2:
        regions = []
        for number, head in enumerate(leading):
            end = leading[number + 1].title if number + 1 < len(leading) else len(lines)
            inherited = Metadata(posted=head.metadata.posted, tags=head.metadata.tags)
            regions.append(Region(head.title or 0, end or len(lines), head.title, inherited))
        header = Region(0, regions[0].begin, None, Metadata())
        return [header, *regions] if header.end else regions
    regions = []
    begin = 0
    for head in posted:
        inherited = Metadata(posted=head.metadata.posted, tags=head.metadata.tags)
        regions.append(Region(begin, head.last + 1, None, inherited))
        begin = head.last + 1
    if begin < len(lines):
        regions.append(Region(begin, len(lines), None, Metadata()))
    return regions


def _pieces(lines: Sequence[Line], marks: Marks, heads: Sequence[Head], post: Region) -> list[Region]:
    """The articles of one post or page, each with its own title and source line; or the post itself."""
    starts = [post.begin]
    own_head = True
    for head in heads:
        if head.first < post.begin or head.first >= post.end:
            continue
        if own_head:
            own_head = False
            if head.title is None or not _has_body(lines, marks, post.begin, head.title):
                continue
        if head.title is None or not head.metadata.is_source_line or head.title <= starts[-1]:
            continue
        if _has_body(lines, marks, starts[-1] + 1, head.title) and _has_body(lines, marks, head.last + 1, post.end, 4):
            starts.append(head.title)
    if len(starts) == 1:
        return [post]
    starts = sorted({*starts, *_list_introductions(lines, marks, starts, post.end)})
    regions = [Region(a, b, a, post.inherited) for a, b in zip(starts, [*starts[1:], post.end], strict=True)]
    return [Region(post.begin, regions[0].end, post.title, post.inherited), *regions[1:]]


def _has_body(lines: Sequence[Line], marks: Marks, begin: int, end: int, within: int = 1_000_000) -> bool:
    """Whether a paragraph stands among the first `within` lines of text of lines[begin:end]."""
    seen = 0
    for i in range(begin, end):
        if marks[i] is None:
            if is_paragraph(lines[i].text):
                return True
            seen += 1
            if seen >= within:
                return False
    return False


def _list_introductions(lines: Sequence[Line], marks: Marks, starts: Sequence[int], end: int) -> list[int]:
    """Titles without a source line in a post that holds several articles: each is followed by sections numbered from
    one (a numbered short line, then its paragraph), at least three, to the end of the article."""
    found = []
    for begin, stop in zip(starts, [*starts[1:], end], strict=True):
        text_lines = [i for i in range(begin, stop) if marks[i] is None]
        numbered = [n for n, i in enumerate(text_lines) if list_number(lines[i].text) is not None]
        if len(numbered) < 3 or numbered[0] < 3:
            continue
        firsts = [list_number(lines[text_lines[n]].text) for n in numbered]
        title = text_lines[numbered[0] - 1]
        sections_have_text = all(b - a >= 2 for a, b in zip(numbered, [*numbered[1:], len(text_lines)], strict=True))
        if (
            firsts == list(range(1, len(numbered) + 1))
            and sections_have_text
            and is_headline_shaped(lines[title].text)
            and _is_title_case(lines[title].text)
            and not any(is_sentence_like(lines[text_lines[n]].text) for n in numbered)
        ):
            found.append(title)
    return found


def _is_title_case(text: str) -> bool:
    """Whether nearly every long word has a capital, as in a title of its own and not in a sub-heading."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 3]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= len(words) - 1


def _digest_starts(lines: Sequence[Line], marks: Marks, heads: Sequence[Head]) -> list[int]:
    """Titles of a page on which at least twice a headline, its date or byline, and a paragraph follow each other."""
    found = []
    for number, head in enumerate(heads):
        title, stop = head.title, heads[number + 1].first if number + 1 < len(heads) else len(lines)
        if title is None or not (head.metadata.is_dated or head.metadata.author):
            continue
        text = lines[title].text
        if text.count(" ") >= 2 and not _NO_TITLE.match(text) and not is_list_item(text):
            if _has_body(lines, marks, head.last + 1, stop, 4):
                found.append(title)
    return found if len(found) >= 2 else []


def _ruled_starts(lines: Sequence[Line], marks: Marks) -> list[int]:
    """First lines of at least three parts between rules, each a headline of four words or more and a paragraph."""
    rules = [i for i, why in enumerate(marks) if why == "rule"]
    if len(rules) < 2:
        return []
    parts = zip([-1, *rules], [*rules, len(lines)], strict=True)
    parts_lines = [[i for i in range(a + 1, b) if marks[i] is None] for a, b in parts]
    filled = [part for part in parts_lines if part]
    good = [part[0] for part in filled if len(part) >= 2 and _begins_item(lines, part[0], part[1])]
    return good if len(good) >= 3 and len(good) >= len(filled) - 2 else []


def _linked_starts(lines: Sequence[Line], marks: Marks) -> list[int]:
    """First lines of at least three items that all end with a web address on a line of its own."""
    text_lines = [i for i in range(len(lines)) if marks[i] is None]
    ends = [n for n, i in enumerate(text_lines) if _ADDRESS_END.fullmatch(lines[i].text)]
    if len(ends) < 3:
        return []
    found = []
    for n in [-1, *ends[:-1]]:
        after = text_lines[n + 1 : n + 3]
        if len(after) == 2 and _begins_item(lines, after[0], after[1]):
            found.append(after[0])
    return found if len(found) >= 3 and len(found) >= len(ends) - 1 else []


def _begins_item(lines: Sequence[Line], first: int, second: int) -> bool:
    title = lines[first].text
    return (
        title.count(" ") >= 3
        and is_headline_shaped(title)
        and not _NO_TITLE.match(title)
        and is_paragraph(lines[second].text)
    )


def _regions_at(starts: Sequence[int], begin: int, end: int, inherited: Metadata) -> list[Region]:
    regions = [Region(a, b, a, inherited) for a, b in zip(starts, [*starts[1:], end], strict=True)]
    return [Region(begin, starts[0], None, inherited), *regions] if starts[0] > begin else regions


def _without_page_header(
    lines: Sequence[Line], marks: Marks, metadata: Sequence[Metadata | None], regions: list[Region]
) -> list[Region]:
    """A first part without a paragraph, before the first of several articles, is the page's header; what it says of
    date and outlet holds for every article."""
    header = regions[0]
    if len(regions) < 2 or header.title is not None or _has_body(lines, marks, header.begin, header.end):
        return regions
    page = Metadata()
    for i in range(header.begin, header.end):
        here = metadata[i]
        page = page.merged(here) if here is not None else page
        marks[i] = marks[i] or "page header"
    page = Metadata(published=page.published or page.updated, publisher=page.publisher)
    return [Region(r.begin, r.end, r.title, r.inherited.merged(page)) for r in regions[1:]]
