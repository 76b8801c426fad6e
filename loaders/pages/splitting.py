"""Owns where the articles of a page begin: posts of a roll-up, pieces inside a post, items of a digest.

A numbered list or a sub-heading never begins an article; when in doubt a page is one article.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from loaders.pages.heads import Head
from loaders.pages.lines import is_headline_shaped, is_list_item, is_sentence_like, list_number
from loaders.pages.metadata import Metadata
from loaders.pages.publishers import known_outlet
from loaders.pages.reading import PageReading
from loaders.pages.round_ups import items
from loaders.pages.teasers import teasers
from loaders.pages.titles import day_in_title

_NEAR = 4
"""Lines of text below a head among which an article's first paragraph must stand."""

_NO_TITLE = re.compile(
    r"(?:date|time|venue|next|minutes?|present|apologies|deadline|closing|signed|dated|notes?|contents|table|figure|"
    r"annex|appendix|chapter|section|part|source|anonymous)\b",
    re.IGNORECASE,
)
_ADDRESS_END = re.compile(
    r"(?:(?:read|find out|see) (?:more|full story|on)|more|link|full story)?\W*(?:https?://|www\.)\S+", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Region:
    """The lines [begin, end) of one article. `title` is None where it is still to be chosen; `inherited` is what the
    post or the page says for all its articles."""

    begin: int
    end: int
    title: int | None
    inherited: Metadata


def split(page: PageReading, heads: Sequence[Head], headline: int | None = None) -> list[Region]:
    """The page's articles in order; together they hold every line that is not marked as the page's header.

    `headline` is the line that the page's own title repeats: if a story follows it, what looks like further articles
    is the site's list of others, unless its source line names an outlet that we know.
    """
    posts = _posts(page, heads)
    if posts and not _is_single_story(page, [post.begin for post in posts], headline):
        firsts = [head.first for head in heads]
        regions = []
        for post in posts:
            inside = heads[bisect_left(firsts, post.begin) : bisect_left(firsts, post.end)]
            regions.extend(_pieces(page, inside, post))
    else:
        trusted = heads
        if headline is not None:
            trusted = [head for head in heads if head.metadata.publisher and known_outlet(head.metadata.publisher)]
        regions = _pieces(page, trusted, Region(0, len(page.lines), None, Metadata()))
        if len(regions) == 1 and not posts:
            cuttings = _cuttings(page)
            if cuttings and not _is_single_story(page, [cutting.begin for cutting in cuttings], headline):
                return _without_page_header(page, cuttings)
            found = items(page)
            if found and not _is_single_story(page, [item.first for item in found], headline):
                stops = [item.first for item in found[1:]] + [len(page.lines)]
                parts = [Region(i.first, stop, i.title, i.says) for i, stop in zip(found, stops, strict=True)]
                first = found[0].first
                return _without_page_header(page, [Region(0, first, None, Metadata()), *parts] if first else parts)
            starts = _digest_starts(page, heads) or _ruled_starts(page) or _linked_starts(page)
            starts = teasers(page) or starts
            if starts and not _is_single_story(page, starts, headline):
                regions = _regions_at(page, starts)
        elif not posts and len(starts := teasers(page)) > sum(region.title is not None for region in regions):
            # Some of the posts of an index have no writer.
            regions = _regions_at(page, starts)
    return _without_page_header(page, _without_other_stories(page, regions))


_CUT = ("…", "...", "[…]", "[...]")
_SHORTEST_CUT = 100
_FEWEST_CUT = 2
_FEWEST_TOLD = 3
"""Paragraphs of a story that is told whole, below which those that break off are the site's other stories."""


def _without_other_stories(page: PageReading, regions: list[Region]) -> list[Region]:
    """The regions without those at the end of a page of one story that each break off; their lines are marked."""
    if len(regions) <= _FEWEST_CUT:
        return regions
    first, *others = regions
    told = [[i for i in page.kept(region.begin, region.end) if _is_told(page, i)] for region in regions]
    cut = sum(page.text(lines[-1]).endswith(_CUT) for lines in told[1:] if lines)
    if len(told[0]) < _FEWEST_TOLD or max(map(len, told[1:])) > 1 or cut < max(_FEWEST_CUT, len(others) / 2):
        return regions
    for i in page.kept(first.end, len(page.lines)):
        page.marks[i] = "related links"
    return [first]


def _is_told(page: PageReading, i: int) -> bool:
    return page.paragraphs[i] or (len(page.text(i)) >= _SHORTEST_CUT and page.text(i).endswith(_CUT))


def _is_single_story(page: PageReading, starts: Sequence[int], headline: int | None) -> bool:
    if headline is None:
        return False
    following = next((start for start in starts if start > headline), len(page.lines))
    return _has_paragraph(page, headline + 1, following)


def _posts(page: PageReading, heads: Sequence[Head]) -> list[Region]:
    """The posts of a roll-up, by their "Posted on" lines above or below them; none where there are not two."""
    posted = [head for head in heads if head.metadata.posted]
    if len(posted) < 2:
        return []
    # Two heads with nothing but furniture between them have the same line above: it is the title of the first.
    titled = {head.title: head for head in reversed(posted) if head.title is not None}
    if 2 * len(titled) >= len(posted) and len(titled) >= 2:
        begins = sorted(titled)
        regions = [Region(a, b, a, _of_post(titled[a])) for a, b in pairwise([*begins, len(page.lines)])]
        return [Region(0, begins[0], None, Metadata()), *regions] if begins[0] else regions
    edges = [0, *(head.last + 1 for head in posted)]
    regions = [
        Region(begin, end, None, _of_post(head)) for (begin, end), head in zip(pairwise(edges), posted, strict=True)
    ]
    if edges[-1] < len(page.lines):
        regions.append(Region(edges[-1], len(page.lines), None, Metadata()))
    return regions


def _of_post(head: Head) -> Metadata:
    return Metadata(posted=head.metadata.posted, tags=head.metadata.tags)


def _pieces(page: PageReading, heads: Sequence[Head], post: Region) -> list[Region]:
    """The articles of one post or page, each with its own title and source line; or the post itself."""
    starts = [post.begin]
    for number, head in enumerate(heads):
        if head.title is None or not head.metadata.is_source_line or head.title <= starts[-1]:
            continue
        is_own = number == 0 and not _has_paragraph(page, post.begin, head.title)
        if is_own or not _has_paragraph(page, starts[-1] + 1, head.title):
            continue
        if _has_paragraph(page, head.last + 1, post.end, _NEAR):
            starts.append(head.title)
    if len(starts) == 1:
        return [post]
    starts = sorted({*starts, *_list_introductions(page, starts, post.end)})
    regions = [Region(a, b, a, post.inherited) for a, b in pairwise([*starts, post.end])]
    return [Region(post.begin, regions[0].end, post.title, post.inherited), *regions[1:]]


def _has_paragraph(page: PageReading, begin: int, end: int, within: int | None = None) -> bool:
    """Whether a paragraph stands among lines [begin, end), or among the first `within` lines of text of them."""
    seen = 0
    for i in range(begin, end):
        if page.marks[i] is None:
            if page.paragraphs[i]:
                return True
            seen += 1
            if within is not None and seen >= within:
                return False
    return False


def _list_introductions(page: PageReading, starts: Sequence[int], end: int) -> list[int]:
    """Titles without a source line in a post that holds several articles: each is followed by sections numbered from
    one (a numbered short line, then its paragraph), at least three, to the end of the article."""
    found = []
    for begin, stop in pairwise([*starts, end]):
        kept = page.kept(begin, stop)
        numbered = [place for place, i in enumerate(kept) if list_number(page.text(i)) is not None]
        if len(numbered) < 3 or numbered[0] < 3:
            continue
        numbers = [list_number(page.text(kept[place])) for place in numbered]
        title = kept[numbered[0] - 1]
        sections_have_text = all(b - a >= 2 for a, b in pairwise([*numbered, len(kept)]))
        if (
            numbers == list(range(1, len(numbered) + 1))
            and sections_have_text
            and is_headline_shaped(page.text(title))
            and _is_title_case(page.text(title))
            and not any(is_sentence_like(page.text(kept[place])) for place in numbered)
        ):
            found.append(title)
    return found


def _is_title_case(text: str) -> bool:
    """Whether nearly every long word has a capital, as in a title of its own and not in a sub-heading."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 3]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= len(words) - 1


def _cuttings(page: PageReading) -> list[Region]:
    """The items of a press round-up, each closed by a line that says which paper it is from and of which day."""
    ends = [
        i
        for i, here in enumerate(page.metadata)
        if here is not None and here.is_source_line and page.text(i)[:6].casefold() == "source"
    ]
    regions: list[Region] = []
    begin = 0
    for end in ends:
        first = next(iter(page.kept(begin, end)), None)
        if first is None or not is_headline_shaped(page.text(first)) or not _has_story(page, first + 1, end):
            return []
        regions.append(Region(begin if not regions else first, end + 1, first, page.metadata[end] or Metadata()))
        begin = end + 1
    if len(regions) < 2:
        return []
    last = regions[-1]
    return [*regions[:-1], Region(last.begin, len(page.lines), last.title, last.inherited)]


def _has_story(page: PageReading, begin: int, end: int) -> bool:
    return any(is_sentence_like(page.text(i)) for i in page.kept(begin, end))


def _digest_starts(page: PageReading, heads: Sequence[Head]) -> list[int]:
    """Titles of a page on which at least twice a headline, its date or byline, and a paragraph follow each other."""
    found: list[int] = []
    short: list[int] = []
    stops = [*(head.first for head in heads[1:]), len(page.lines)]
    for head, stop in zip(heads, stops, strict=False):
        if head.title is None or not (head.metadata.is_dated or head.metadata.author):
            continue
        text = page.text(head.title)
        is_title = not _NO_TITLE.match(text) and not is_list_item(text)
        if is_title and _has_paragraph(page, head.last + 1, stop, _NEAR):
            (found if text.count(" ") >= 2 else short).append(head.title)
    # Beside several headlines of three words or more one of two is a headline too.
    return sorted(found + (short if len(found) > 2 * len(short) else [])) if len(found) >= 2 else []


def _ruled_starts(page: PageReading) -> list[int]:
    """First lines of at least three parts between rules, each a headline of four words or more and a paragraph."""
    rules = [i for i, why in enumerate(page.marks) if why == "rule"]
    if len(rules) < 2:
        return []
    parts = [page.kept(a + 1, b) for a, b in pairwise([-1, *rules, len(page.lines)])]
    filled = [part for part in parts if part]
    good = [part[0] for part in filled if len(part) >= 2 and _begins_item(page, part[0], part[1])]
    return good if len(good) >= 3 and len(good) >= len(filled) - 2 else []


def _linked_starts(page: PageReading) -> list[int]:
    """First lines of at least three items that all end with a web address on a line of its own."""
    kept = page.kept(0, len(page.lines))
    ends = [place for place, i in enumerate(kept) if _is_address(page.text(i))]
    if len(ends) < 3:
        return []
    firsts = [kept[place + 1 : place + 3] for place in (-1, *ends[:-1])]
    found = [pair[0] for pair in firsts if len(pair) == 2 and _begins_item(page, pair[0], pair[1])]
    return found if len(found) >= 3 and len(found) >= len(ends) - 1 else []


def _is_address(text: str) -> bool:
    """Whether the line is a web address with no more than words such as "read more on" before it."""
    has_address = len(text) < 300 and ("://" in text or "www." in text.lower())
    return has_address and _ADDRESS_END.fullmatch(text) is not None


def _begins_item(page: PageReading, first: int, second: int) -> bool:
    title = page.text(first)
    is_title = title.count(" ") >= 3 and is_headline_shaped(title) and not _NO_TITLE.match(title)
    return is_title and page.paragraphs[second]


def _regions_at(page: PageReading, starts: Sequence[int]) -> list[Region]:
    regions = [Region(a, b, a, Metadata()) for a, b in pairwise([*starts, len(page.lines)])]
    return [Region(0, starts[0], None, Metadata()), *regions] if starts[0] else regions


def _without_page_header(page: PageReading, regions: list[Region]) -> list[Region]:
    """A first part without a paragraph, before the first of several articles, is the page's header; what it says of
    date and outlet holds for every article."""
    header = regions[0]
    if len(regions) < 2 or header.title is not None or _has_paragraph(page, header.begin, header.end):
        return regions
    found = Metadata()
    for i in range(header.begin, header.end):
        here, text = page.metadata[i], page.text(i)
        found = found.merged(here or Metadata(published=day_in_title(text), publisher=known_outlet(text)))
        page.marks[i] = page.marks[i] or "page header"
    found = Metadata(published=found.published or found.updated, publisher=found.publisher)
    return [Region(r.begin, r.end, r.title, r.inherited.merged(found)) for r in regions[1:]]
