"""Owns where the items of an archive or an index of posts begin, each of which gives only the beginning of its post.

Round-ups of other papers are for `loaders.pages.round_ups`; posts that stand whole for `loaders.pages.splitting`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from loaders.pages.furniture import section_row
from loaders.pages.lines import is_headline_shaped, is_list_item, is_sentence_like
from loaders.pages.metadata import Metadata
from loaders.pages.reading import PageReading
from loaders.pages.sites import is_section_name

_FEWEST = 3
"""Items that make an index of a page."""
_FEWEST_SHORT = 2
"""Short lines that the items of each layout have."""
_FEWEST_NAMED = 2
"""Items of which each names its own headline at its end: that is no chance."""
_GOES_ON = re.compile(
    r"(?:^|[\s.…\])])(?:continue reading|keep reading|read more|read (?:the )?(?:full|rest of (?:the|this))"
    r"(?: \w+)?)(?: about| on|:)? ?[“\"‘']?(?P<title>.{0,160}?)[”\"’']?\s?[»→>….]*$",
    re.IGNORECASE,
)
_LINK_WORDS = ("reading", "read more", "read the", "read full")
_LONGEST_LINK = 200
_REACH_BELOW = 6
_SHORTEST_TEASER = 50
_LONGEST_TEASER = 500
_CUT = ("…", "...", "[…]", "[...]", "…]", "… read more", "... read more", "… Read more", "... Read more", "… Read More")
_CERTAINLY_CUT = ("[…]", "[...]", "…]")
_FEWEST_IN_TURN = 4
_FEWEST_UNDER_NAME = 3
_SPACES_OF_HEADLINE = 3
_USUAL_SPACES = 5
"""Spaces in the shortest and in the usual headline of an index; the cross-heads of one story are shorter."""
_NAME_OF_INDEX = re.compile(
    r"(?:(?:our|the|all|latest|local|recent|more|other|national) )*(?:news|posts|stories|articles|updates|blogs?|"
    r"headlines|press releases|news and views|news archive)",
    re.IGNORECASE,
)
_MOST_TOLD = 8
"""Lines of an item of an index; whole articles have more."""
_LONGEST_LABEL = 30
_MOST_SPACES_OF_LABEL = 2
_OF_MINUTES = re.compile(
    r"\b(?:minutes|agenda|apologies|resolved|agreed|noted|action|decision|recommendations?|reasons?|present|committee)\b",
    re.IGNORECASE,
)
"""What the parts of a paper are called that come again in it."""


def teasers(page: PageReading) -> list[int]:
    """The lines of the headlines of a page that is an index of posts, in order; none where it is not."""
    if len(page.headings) < _FEWEST_SHORT:
        return []
    texts = [line.text for line in page.lines]
    links = [(i, link) for i, text in enumerate(texts) if "ead" in text and (link := _link_at_end(text))]
    found = links and (_named_at_end(page, links) or _closed_by_links(page, links))
    if found:
        return found
    # Each layout is looked for only where there is enough of what its posts have: most pages are spared them all.
    layouts = (
        (_cut_short, sum(text[-1] in "….]e" and text.endswith(_CUT) for text in texts) >= _FEWEST_NAMED),
        (_under_labels, sum(len(texts[i]) <= _LONGEST_LABEL for i in page.headings) >= _FEWEST),
        (_dated_below, len(texts) - page.metadata.count(None) >= _FEWEST),
        (_in_turn, 2 * len(page.headings) >= len(texts) - 1 >= 2 * _FEWEST_UNDER_NAME),
    )
    if not any(enough for _, enough in layouts):
        return []
    kept = page.kept(0, len(texts))
    return next((found for layout, enough in layouts if enough and (found := layout(page, kept))), [])


def _is_title(page: PageReading, i: int, least: int = 2) -> bool:
    text = page.text(i)
    return text.count(" ") >= least and page.metadata[i] is None and not page.paragraphs[i] and is_headline_shaped(text)


def _is_told(page: PageReading, i: int) -> bool:
    text = page.text(i)
    return len(text) >= _SHORTEST_TEASER and (
        is_sentence_like(text) or text.endswith(("…", "...", "[…]", "?")) or _link_at_end(text) is not None
    )


def _link_at_end(text: str) -> re.Match[str] | None:
    if not any(word in text.lower() for word in _LINK_WORDS):
        return None
    return _GOES_ON.search(text, max(0, len(text) - _LONGEST_LINK))


def _named_at_end(page: PageReading, links: Sequence[tuple[int, re.Match[str]]]) -> list[int]:
    """Posts whose teaser ends with a link that repeats the headline: "… Continue reading Ward to open"."""
    if len(links) < _FEWEST_NAMED:
        return []
    found: list[int] = []
    begin = 0
    for i, link in links:
        above = {" ".join(page.text(j).casefold().split()): j for j in range(begin, i)}
        title = above.get(" ".join(link["title"].casefold().split()))
        if title is not None:
            found.append(title)
            begin = i + 1
        elif not found:
            return []
    # The post at the end may stand whole, and have no link of its own.
    below = page.kept(begin, min(begin + _REACH_BELOW, len(page.lines)))
    found += below[:1] if _begins_teaser(page, below) else []
    return found if len(found) >= _FEWEST_NAMED else []


def _closed_by_links(page: PageReading, links: Sequence[tuple[int, re.Match[str]]]) -> list[int]:
    """Posts that each end with "Read more", on a line of its own or, of two posts too, behind the last words that are
    told: a headline, and the beginning of what it tells."""
    behind = {i for i, link in links if link.start() >= _SHORTEST_TEASER and not link["title"]}
    ends = [i for i, _ in links if page.marks[i] == "comment link" or i in behind]
    if len(ends) < (_FEWEST_NAMED if len(behind) == len(ends) else _FEWEST):
        return []
    found: list[int] = []
    begin = 0
    for end in ends:
        lines = page.kept(begin, end + (page.marks[end] is None))
        told = next((place for place, i in enumerate(lines) if place and _is_told(page, i)), None)
        title = next((i for i in reversed(lines[:told]) if _is_title(page, i)), None) if told is not None else None
        title = title if title is not None else _title_of_day(page, lines)
        if title is None or len(lines) > _MOST_TOLD + (begin == 0) * len(lines):
            return []
        found.append(title)
        begin = end + 1
    return found


def _title_of_day(page: PageReading, lines: Sequence[int]) -> int | None:
    """The headline right above its day, among lines of which the last tells, if not in a full sentence."""
    says = (page.metadata[i] for i in lines[1:])
    dated = next((place for place, here in enumerate(says) if here is not None and here.is_dated), None)
    if dated is None or len(page.text(lines[-1])) < _SHORTEST_TEASER:
        return None
    return lines[dated] if is_headline_shaped(page.text(lines[dated])) else None


def _cut_short(page: PageReading, kept: Sequence[int]) -> list[int]:
    """Posts that each break off: a headline, with no more than its source below it, and a paragraph without its end."""
    told = [
        p for p, i in enumerate(kept) if page.lines[i].text.endswith(_CUT) and len(page.text(i)) >= _SHORTEST_TEASER
    ]
    if len(told) < _FEWEST_NAMED:
        return []
    whole = sum(page.paragraphs[i] and not page.text(i).endswith(_CUT) for i in kept)
    if (
        len(told) < _FEWEST_NAMED
        or whole > 1
        or any(section_row(page.text(i)) for i in page.headings if i < kept[told[0]])
    ):
        # Below a story that is told whole, or a heading of links, they are other stories.
        return []
    found: list[int] = []
    begin = 0
    certain = all(page.text(kept[place]).endswith(_CERTAINLY_CUT) for place in told)
    for place in told:
        above = kept[max(begin, place - 2) : place]
        title = next((i for i in above if _is_title(page, i) or (certain and is_headline_shaped(page.text(i)))), None)
        if title is None:
            return []
        found.append(title)
        begin = place + 1
    return found if len(found) >= (_FEWEST_NAMED if certain else _FEWEST) else []


def _in_turn(page: PageReading, kept: Sequence[int]) -> list[int]:
    """Posts of which a page has nothing but headline and teaser in turn, from its first line to its last."""
    named = bool(kept) and _NAME_OF_INDEX.fullmatch(page.text(kept[0])) is not None
    lines = kept[1:] if named else kept
    titles, told = lines[::2], lines[1::2]
    if len(lines) % 2 or len(titles) < (_FEWEST_UNDER_NAME if named else _FEWEST_IN_TURN):
        return []
    spaces = sorted(page.text(i).count(" ") for i in titles)
    usual = named or spaces[len(spaces) // 2] >= _USUAL_SPACES
    if not usual or spaces[0] < _SPACES_OF_HEADLINE or any(page.text(i).endswith("?") for i in titles):
        return []
    teasers = all(_is_told(page, i) and len(page.text(i)) <= _LONGEST_TEASER for i in told)
    return (
        list(titles) if teasers and all(_begins_teaser(page, pair) for pair in zip(titles, told, strict=True)) else []
    )


def _under_labels(page: PageReading, kept: Sequence[int]) -> list[int]:
    """Posts with the name of a section between them, the same one or one that all sites have."""
    short = [place for place, i in enumerate(kept) if _may_be_label(page, i)]
    if len(short) < _FEWEST:
        return []
    count = Counter(page.text(kept[place]) for place in short)
    labels = [p for p in short if count[page.text(kept[p])] > _FEWEST or is_section_name(page.text(kept[p]))]
    if len(labels) < _FEWEST or any(_OF_MINUTES.search(page.text(kept[place])) for place in labels):
        return []
    # Between label and headline a caption may stand.
    least = 1 + (len(labels) <= _FEWEST)
    starts = (
        next((p + n for n in (1, 2) if _begins_teaser(page, kept[p + n : p + n + 2], least)), None) for p in labels
    )
    found = [kept[start] for start in starts if start is not None]
    if len(found) < _FEWEST or len(found) < len(labels) - 1:
        return []
    first = next((place for place in range(labels[0]) if _begins_teaser(page, kept[place : place + 2])), None)
    for place in labels:
        page.marks[kept[place]] = "section name"
    return [kept[first], *found] if first is not None else found


def _may_be_label(page: PageReading, i: int) -> bool:
    text = page.text(i)
    return (
        len(text) <= _LONGEST_LABEL
        and text.count(" ") <= _MOST_SPACES_OF_LABEL
        and text[-1].isalpha()
        and text[0].isupper()
        and page.metadata[i] is None
    )


def _begins_teaser(page: PageReading, lines: Sequence[int], least: int = 2) -> bool:
    """Whether the first of two lines is a headline with the `least` spaces, and the second tells."""
    if len(lines) < len(("headline", "text")):
        return False
    title, text = lines[:2]
    return _is_title(page, title, least) and not is_list_item(page.text(title)) and _is_told(page, text)


def _dated_below(page: PageReading, kept: Sequence[int]) -> list[int]:
    """Posts that each end with their day: a headline, what it tells, and a line with a date alone."""
    days = [p for p, i in enumerate(kept) if (says := page.metadata[i]) is not None and says == _only_day(says)]
    if len(days) < _FEWEST or days[0] < 2:
        return []
    found: list[int] = []
    begin = 0
    for day in days:
        first = day - 2
        if first > begin and len(page.text(kept[first])) < len(page.text(kept[first - 1])):
            # The caption of a picture stands between headline and text.
            first -= _is_title(page, kept[first - 1])
        if day - begin < 2 or day - begin > _MOST_TOLD or not _begins_teaser(page, [kept[first], kept[day - 1]]):
            return []
        found.append(kept[first])
        begin = next((p for p in range(day + 1, len(kept)) if page.metadata[kept[p]] is None), len(kept))
    return found if begin >= len(kept) - 1 or not any(page.paragraphs[i] for i in kept[begin:]) else []


def _only_day(says: Metadata) -> Metadata:
    return Metadata(published=says.published) if says.published else Metadata(posted=says.posted or "none")
