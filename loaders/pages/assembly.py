"""Owns how one region of a page becomes an article: head and body in page order, furniture out, metadata read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from db.records import Article, Furniture
from loaders.lockstep import Steps
from loaders.pages.bylines import author_of_email, person_name
from loaders.pages.endings import mark_end_of_page, mark_press_contacts, mark_trail
from loaders.pages.furniture import inline_furniture, mark_duplicates, mark_edges, mark_sections
from loaders.pages.lines import LONGEST_HEADLINE, Line, is_headline_shaped, is_list_item
from loaders.pages.metadata import NEUTRAL, Metadata, is_writer
from loaders.pages.publishers import (
    known_outlet,
    newspaper_name,
    outlet_in_title,
)
from loaders.pages.reading import PageReading
from loaders.pages.signatures import signed_by
from loaders.pages.sites import (
    body_above_paper,
    body_alone,
    body_in_print,
    doubled,
    is_section_name,
    masthead,
    site_above_menu,
    site_in_title,
)
from loaders.pages.splitting import Region
from loaders.pages.story_itself import LONGEST_NAME, NEAR, read_body
from loaders.pages.titles import cut_title, day_in_title, find_title, title_text

_LONGEST_HEAD = 8
"""Lines of metadata under a title; what follows is text."""

_LONGEST_ABOVE = 90
"""Characters of a line that may be left out because it stands above a headline that the page's own title confirms."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_LENGTH_OF_YEAR = 4
_FEWEST_HEADINGS = 3
"""Dates on lines of their own that make a timeline of a page and no dateline."""
_OFFICE = re.compile(
    r"(?:[\w&’'-]+ ){0,4}(?:editor|correspondent|reporter|journalist|columnist|writer|producer)(?:,? [\w &’'-]{2,30})?",
    re.IGNORECASE,
)
"""What a writer is, on a line under the name."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article in the making: the lines of its head and body by number, and what they say of it."""

    title: int | None
    head: list[int]
    body: list[int]
    metadata: Metadata


def draft_article(page: PageReading, region: Region, given: str | None) -> Steps[Draft]:
    """Marks the region's furniture and sorts its other lines into head and body."""
    begin, end = region.begin, region.end
    _forget_timeline(page, begin, end)
    mark_edges(page, begin if region.title is None else region.title + 1, end)
    yield
    title = region.title
    if title is None:
        title = find_title(page, begin, end, given)
    if title is None:
        title = _title_among_menu(page, begin, end)
    found = Metadata()
    head: list[int] = []
    start = begin
    if title is not None:
        confirmed = given is not None and not any(page.paragraphs[begin:title])
        found = _read_above(page, begin, title, head, confirmed=confirmed)
        found = found.merged(page.metadata[title] or Metadata())
        head.append(title)
        start, below = _read_below(page, title + 1, end, head)
        found = below.merged(found)
        if region.inherited.posted and _is_titled(page, start, end):
            # The post is a wrapping: what it quotes has a title and a source line of its own.
            title = start
            head.append(title)
            start, below = _read_below(page, title + 1, end, head)
            found = below.merged(found)
        _mark_copies_of_title(page, title, start, end)
    texts = [line.text for line in page.lines[start:end]]
    again = len(set(texts)) < len(texts)
    if again and title is not None:
        _mark_doubled_captions(page, start, end)
    yield
    mark_sections(page, start, end)
    mark_end_of_page(page, start, end)
    mark_press_contacts(page, start, end)
    if again:
        mark_duplicates(page, start, end)
    yield
    email = mark_trail(page, start, end)
    found = read_body(page, page.kept(start, end), found, page.text(title) if title is not None else "")
    if email is not None and not found.author:
        found = found._replace(author=author_of_email(page.text(email)))
    # A lead that stands above the headline is told: the body begins with it.
    lead = next((i for i in head if title is not None and i < title and page.paragraphs[i]), end)
    body = [*(i for i in head if i >= lead), *page.kept(start, end)]
    return Draft(title, [i for i in head if i < lead], body, found.merged(region.inherited))


def _is_titled(page: PageReading, i: int, end: int) -> bool:
    """Whether line i is a headline with its source line right under it."""
    if i + 1 >= end or page.marks[i] is not None or page.metadata[i] is not None:
        return False
    source = page.metadata[i + 1]
    return source is not None and source.is_source_line and is_headline_shaped(page.text(i))


def _title_among_menu(page: PageReading, begin: int, end: int) -> int | None:
    """The line right above the first paragraph, where it was taken for an entry of the menu ("Contact us")."""
    first = next((i for i in range(begin, end) if page.marks[i] is None and page.metadata[i] is None), None)
    if first is None or first == begin or not page.lines[first].gap:
        return None
    row = page.rows[first - 1]
    if row is None or row.where != "cluster" or page.marks[first - 1] != row.why:
        return None
    page.marks[first - 1] = None
    return first - 1


def _read_above(page: PageReading, begin: int, title: int, head: list[int], *, confirmed: bool) -> Metadata:
    """What stands above the title: dates and bylines stay with the head, names of outlets and sections go; anything
    else goes only if the page's own title has confirmed the headline and it is short."""
    found = Metadata()
    for i in page.kept(begin, title):
        here, text = page.metadata[i], page.text(i)
        outlet = known_outlet(text) or outlet_in_title(text)[1] if len(text) <= LONGEST_HEADLINE else None
        outlet = outlet or newspaper_name(text) or site_above_menu(page, i) or doubled(text)
        outlet = outlet or masthead(page, i, title)
        body = None if outlet or here else body_above_paper(page, i, title) or body_alone(page, i, title)
        if here is not None:
            found = found.merged(here)
            head.append(i)
        elif outlet:
            found = found.merged(Metadata(publisher=outlet))
            page.marks[i] = "name of the site"
        elif body:
            found = found.merged(Metadata(publisher=body_in_print(body)))
            head.append(i)
        elif not found.author and text.count(" ") <= LONGEST_NAME and (writer := _writer_alone(text)):
            found = found.merged(Metadata(author=writer))
            head.append(i)
        elif NEUTRAL.fullmatch(text) or is_section_name(text) or (confirmed and len(text) <= _LONGEST_ABOVE):
            page.marks[i] = "section name"
        else:
            head.append(i)
    return found


def _writer_alone(text: str) -> str | None:
    """The writer whose name stands alone, after a bullet, above a headline."""
    name = text.lstrip("•*·–- ")
    return person_name(name) if name != text and is_writer(name) else None


def _read_below(page: PageReading, start: int, end: int, head: list[int]) -> tuple[int, Metadata]:
    """The metadata lines under the title: added to the head, and merged. Returns the line where the body starts."""
    found = Metadata()
    i = start
    while i < end and len(head) < _LONGEST_HEAD:
        if page.marks[i] is None:
            here, text = page.metadata[i], page.text(i)
            following = next((j for j in range(i + 1, min(i + 4, end)) if page.marks[j] is None), None)
            after = page.metadata[following] if following is not None else None
            signs = after is not None and after.is_dated
            signs = signs or (following is not None and _OFFICE.fullmatch(page.text(following)) is not None)
            if here is None and _OFFICE.fullmatch(text) and found.author:
                here = Metadata()
            if here is None and signs and not found.author and len(text) <= 60:
                name = person_name(text) if text.count(" ") < LONGEST_NAME else None
                here = Metadata(author=name) if name else None
            if here is None and (outlet := known_outlet(text) or newspaper_name(text)):
                here = Metadata(publisher=outlet)
            if here is None and not NEUTRAL.fullmatch(text):
                break
            found = found.merged(here) if here is not None else found
            head.append(i)
        i += 1
    return i, found


def _mark_doubled_captions(page: PageReading, start: int, end: int) -> None:
    """Marks a caption that stands twice, under a picture and in its place: among the first lines of the body, or
    between two paragraphs."""
    kept = page.kept(start, end)
    for place, (i, j) in enumerate(pairwise(kept)):
        text = page.text(i)
        if text != page.text(j) or page.paragraphs[i] or not text[0].isalpha() or page.metadata[i] is not None:
            continue
        around = [*kept[max(0, place - 1) : place], *kept[place + 2 : place + 3]]
        if place < NEAR or all(page.paragraphs[k] for k in around):
            page.marks[i] = page.marks[j] = "caption"


def _mark_copies_of_title(page: PageReading, title: int, start: int, end: int) -> None:
    wanted = " ".join(page.text(title).split()).casefold()
    for i in page.kept(start, min(end, start + 5)):
        text = page.text(i)
        if wanted.startswith(text[0].casefold()) and " ".join(text.split()).casefold() == wanted:
            page.marks[i] = "duplicate"


def _forget_timeline(page: PageReading, begin: int, end: int) -> None:
    """Reads the dates that head the parts of a timeline no longer as what the page says of itself."""
    short = (i for i in page.kept(begin, end) if len(page.text(i)) == _LENGTH_OF_YEAR or page.metadata[i] is not None)
    dated = [i for i in short if _is_bare_date(page, i)]
    if len({page.text(i) for i in dated}) >= _FEWEST_HEADINGS:
        for i in dated:
            page.metadata[i] = None


def _is_bare_date(page: PageReading, i: int) -> bool:
    """Whether a line is only a date in words or a year, as the headings of a timeline are."""
    here, text = page.metadata[i], page.text(i)
    if here is None:
        return _YEAR.fullmatch(text) is not None
    return here == Metadata(published=here.published) and text[-1:].isdigit() and not text[:4].isdigit()


def build_article(
    page: PageReading, draft: Draft, given: str | None, date: str | None
) -> tuple[Article, list[Furniture]]:
    """The article of a draft, and the furniture found inside its lines. `given` is the title and `date` the EDTF date
    that the page's format gives."""
    furniture: list[Furniture] = []
    used = [*draft.head, *draft.body]
    kept = {i: _without_inline(page.lines[i], furniture) for i in used}
    head = "\n".join(kept[i] for i in draft.head if kept[i])
    body = _join_body(page, [i for i in draft.body if kept[i]], kept)
    text = f"{head}\n\n{body}" if head and body else head or body
    found = draft.metadata
    headline, outlet = outlet_in_title(given) if given else ("", None)
    if found.title:
        headline = title_text(found.title)
    elif draft.title is not None:
        headline = title_text(page.text(draft.title))
    if given and outlet is None:
        outlet = site_in_title(given, headline, page)
    published = found.published or date or (None if found.posted else found.updated or day_in_title(headline))
    article = Article(
        title=headline or cut_title(_said_first(page, draft, kept) or text),
        text=text,
        body_start=len(text) - len(body),
        page_start=page.lines[min(used)].start,
        page_end=page.lines[max(used)].end,
        publisher=found.publisher or outlet or signed_by(page, published),
        author=found.author,
        published=published,
        posted=found.posted,
        accessed=found.accessed,
        address=found.address,
        tags=tuple(dict.fromkeys(found.tags)),
    )
    return article, furniture


def _said_first(page: PageReading, draft: Draft, kept: dict[int, str]) -> str:
    """The body without the lines above it that only say who wrote it and when."""
    said = [i for i in draft.body if kept[i]]
    while said and page.metadata[said[0]] is not None:
        said.pop(0)
    return _join_body(page, said, kept)


def _join_body(page: PageReading, body: Sequence[int], kept: dict[int, str]) -> str:
    pieces = [kept[i] for i in body[:1]]
    for before, i in pairwise(body):
        pieces.append("\n" if _is_tight(page, before, i) else "\n\n")
        pieces.append(kept[i])
    return "".join(pieces)


def _without_inline(line: Line, furniture: list[Furniture]) -> str:
    """The line's text without the furniture inside it, which is added to `furniture`."""
    inline = inline_furniture(line.text)
    if not inline:
        return line.text
    kept: list[str] = []
    position = 0
    for start, end, why in inline:
        furniture.extend(Furniture(a, b, why) for a, b in line.page_spans(start, end))
        kept.append(line.text[position:start].strip())
        position = end
    kept.append(line.text[position:].strip())
    return " ".join(part for part in kept if part)


def _is_tight(page: PageReading, before: int, i: int) -> bool:
    """Whether two lines stand together: items of a list, or short lines without a blank one between (verse)."""
    lines = page.lines
    if lines[i].gap and len(lines[i].text) > LONGEST_HEADLINE:
        return False
    if is_list_item(lines[before].text) and is_list_item(lines[i].text):
        return True
    if lines[i].gap or i != before + 1:
        return False
    return len(lines[before].text) <= 100 and len(lines[i].text) <= 100
