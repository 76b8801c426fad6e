"""Owns how one region of a page becomes an article: head and body in page order, furniture left out, metadata read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from db.records import Article, Furniture
from loaders.pages.bylines import author_of_email, author_of_footnote, author_of_standfirst, person_name
from loaders.pages.datelines import DATE, edtf_of
from loaders.pages.furniture import (
    Marks,
    inline_furniture,
    mark_duplicates,
    mark_edges,
    mark_press_contacts,
    mark_sections,
    mark_tail,
)
from loaders.pages.lines import LONGEST_HEADLINE, Line, is_list_item, is_paragraph
from loaders.pages.metadata import NEUTRAL, Metadata
from loaders.pages.publishers import known_outlet, outlet_in_title, outlet_of_sister_title
from loaders.pages.splitting import Region
from loaders.pages.titles import cut_title, find_title, title_text

_LONGEST_HEAD = 8
"""Lines of metadata under a title; what follows is text."""

_NEAR = 6
"""Lines of the body, from either end, in which a byline or a date may still stand."""


@dataclass(slots=True)
class Draft:
    """An article in the making: the lines of its head and body by number, and what they say of it."""

    region: Region
    title: int | None
    head: list[int]
    body: list[int]
    metadata: Metadata


def draft_article(
    lines: Sequence[Line], marks: Marks, metadata: Sequence[Metadata | None], region: Region, given: str | None
) -> Draft:
    """Marks the region's furniture and sorts its other lines into head and body."""
    begin, end = region.begin, region.end
    _mark_all_edges(lines, marks, begin, end, region.title)
    title = region.title
    if title is None:
        title = find_title(lines, marks, metadata, begin, end, given)
    if title is None:
        title = _only_candidate(lines, marks, metadata, begin, end)
    found = Metadata()
    head: list[int] = []
    start = begin
    if title is not None:
        found = _read_above(lines, marks, metadata, begin, title, head, confirmed=given is not None)
        own = metadata[title]
        found = found.merged(own) if own is not None else found
        head.append(title)
        start, below = _read_below(lines, marks, metadata, title + 1, end, head)
        found = below.merged(found)
        _mark_copies_of_title(lines, marks, title, start, end)
    mark_sections(lines, marks, start, end)
    mark_press_contacts(lines, marks, start, end)
    mark_duplicates(lines, marks, start, end)
    email = mark_tail(lines, marks, start, end)
    body = [i for i in range(start, end) if marks[i] is None]
    found = _read_body(lines, marks, metadata, body, found)
    if email is not None and not found.author:
        found = replace(found, author=author_of_email(lines[email].text))
    body = [i for i in body if marks[i] is None]
    return Draft(region, title, head, body, found.merged(region.inherited))


def _mark_all_edges(lines: Sequence[Line], marks: Marks, begin: int, end: int, title: int | None) -> None:
    """Marks furniture around the paragraphs; a text without paragraphs (verse, a table) has no edges to clear."""
    paragraphs = [i for i in range(begin, end) if marks[i] is None and is_paragraph(lines[i].text)]
    text_paragraphs = [i for i in paragraphs if not _is_notice(lines[i].text)]
    if not text_paragraphs:
        return
    first = text_paragraphs[0]
    mark_edges(lines, marks, begin if title is None else title + 1, first, text_paragraphs[-1], end)


def _is_notice(text: str) -> bool:
    from loaders.pages.furniture import furniture_row

    return furniture_row(text) is not None


def _only_candidate(
    lines: Sequence[Line], marks: Marks, metadata: Sequence[Metadata | None], begin: int, end: int
) -> int | None:
    """The line right above the first paragraph where all lines there were taken for menu entries ("Contact us")."""
    for i in range(begin, end):
        if marks[i] is None and metadata[i] is None:
            if i > begin and marks[i - 1] == "navigation" and lines[i].gap and is_paragraph(lines[i].text):
                marks[i - 1] = None
                return i - 1
            return None
    return None


def _read_above(
    lines: Sequence[Line],
    marks: Marks,
    metadata: Sequence[Metadata | None],
    begin: int,
    title: int,
    head: list[int],
    *,
    confirmed: bool,
) -> Metadata:
    """What stands above the title: dates and bylines stay with the head, names of outlets and sections go; anything
    else goes only if the page's own title has confirmed the headline and it is short."""
    found = Metadata()
    for i in range(begin, title):
        if marks[i] is not None:
            continue
        here, text = metadata[i], lines[i].text
        outlet = known_outlet(text) or outlet_in_title(text)[1]
        if here is not None:
            found = found.merged(here)
            head.append(i)
        elif outlet:
            found = found.merged(Metadata(publisher=outlet))
            marks[i] = "name of the site"
        elif NEUTRAL.fullmatch(text) or (confirmed and len(text) <= LONGEST_HEADLINE):
            marks[i] = "section name"
        else:
            head.append(i)
    return found


def _read_below(
    lines: Sequence[Line], marks: Marks, metadata: Sequence[Metadata | None], start: int, end: int, head: list[int]
) -> tuple[int, Metadata]:
    """The metadata lines under the title: added to the head, and merged. Returns the line where the body starts."""
    found = Metadata()
    i = start
    while i < end and len(head) < _LONGEST_HEAD:
        here, text = metadata[i], lines[i].text
        if marks[i] is None:
            after = metadata[i + 1] if i + 1 < end else None
            if here is None and after is not None and after.is_dated and not found.author:
                name = person_name(text) if len(text) <= 60 else None
                here = Metadata(author=name) if name else None
            if here is None and not NEUTRAL.fullmatch(text):
                break
            found = found.merged(here) if here is not None else found
            head.append(i)
        i += 1
    return i, found


def _mark_copies_of_title(lines: Sequence[Line], marks: Marks, title: int, start: int, end: int) -> None:
    wanted = " ".join(lines[title].text.split()).casefold()
    for i in range(start, min(end, start + 5)):
        if marks[i] is None and " ".join(lines[i].text.split()).casefold() == wanted:
            marks[i] = "duplicate"


def _read_body(
    lines: Sequence[Line], marks: Marks, metadata: Sequence[Metadata | None], body: Sequence[int], found: Metadata
) -> Metadata:
    """What the first and last lines of the body add: a byline under the standfirst, a signature, tags, a dateline."""
    for i in body[:_NEAR]:
        here = metadata[i]
        if here is not None:
            found = found.merged(replace(here, tags=(), address=None))
    for i in body[-_NEAR:]:
        here = metadata[i]
        if here is None:
            continue
        if here.tags and here == Metadata(tags=here.tags):
            marks[i] = "tags"
        found = found.merged(replace(here, publisher=None, address=None, title=None))
    texts = [lines[i].text for i in body]
    if not found.author:
        found = replace(found, author=_writer(texts))
    if not found.published and not found.posted and texts:
        found = replace(found, published=_dateline(texts[0]))
    if not found.publisher:
        sisters = (outlet_of_sister_title(text) for text in texts if "sister" in text)
        found = replace(found, publisher=next((name for name in sisters if name), None))
    return found


def _writer(texts: Sequence[str]) -> str | None:
    """The writer whom the standfirst or the foot note names."""
    footnote = next((name for name in (author_of_footnote(text, texts[2:-1]) for text in texts[-3:]) if name), None)
    for text in texts[:2]:
        name = author_of_standfirst(text, confirmed=footnote is not None) if len(text) <= 400 else None
        if name:
            return name
    return footnote


def _dateline(text: str) -> str | None:
    """The full date with which a news-agency paragraph begins ("LEEDS, 3 May 2016 (PA) - ...")."""
    found = DATE.search(text, 0, 80)
    if not found or found.start() > 40:
        return None
    before, after = text[: found.start()], text[found.end() : found.end() + 25]
    is_place = all(word[:1].isupper() for word in before.split()) and not any(sign in before for sign in ".:;")
    has_dash = any(f"{sign} " in after for sign in ("–", "—", "-", "--", ":"))
    value = edtf_of(found)
    return value if is_place and has_dash and value and len(value) == 10 else None


def build_article(
    lines: Sequence[Line], draft: Draft, given: str | None, date: str | None
) -> tuple[Article, list[Furniture]]:
    """The article of a draft, and the furniture found inside its lines."""
    furniture: list[Furniture] = []
    kept: dict[int, str] = {}
    for i in (*draft.head, *draft.body):
        text = _without_inline(lines[i], furniture)
        if text:
            kept[i] = text
    head = "\n".join(kept[i] for i in draft.head if i in kept)
    body_lines = [i for i in draft.body if i in kept]
    pieces: list[str] = []
    for before, i in zip([None, *body_lines], body_lines, strict=False):
        if before is not None:
            pieces.append("\n" if _is_tight(lines, before, i) else "\n\n")
        pieces.append(kept[i])
    body = "".join(pieces)
    text = f"{head}\n\n{body}" if head and body else head or body
    used = [*draft.head, *draft.body]
    found = draft.metadata
    if found.title:
        title = title_text(found.title)
    elif draft.title is not None:
        title = title_text(lines[draft.title].text)
    else:
        title = outlet_in_title(given)[0] if given else cut_title(body)
    article = Article(
        title=title,
        text=text,
        body_start=len(text) - len(body),
        page_start=lines[min(used)].start,
        page_end=lines[max(used)].end,
        publisher=found.publisher or (outlet_in_title(given)[1] if given else None),
        author=found.author,
        published=found.published or date or (None if found.posted else found.updated),
        posted=found.posted,
        accessed=found.accessed,
        address=found.address,
        tags=tuple(dict.fromkeys(found.tags)),
    )
    return article, furniture


def _without_inline(line: Line, furniture: list[Furniture]) -> str:
    """The line's text without the furniture inside it, which is added to `furniture`."""
    kept: list[str] = []
    position = 0
    for start, end, why in inline_furniture(line.text):
        furniture.extend(Furniture(a, b, why) for a, b in line.page_spans(start, end))
        kept.append(line.text[position:start].strip())
        position = end
    kept.append(line.text[position:].strip())
    return " ".join(part for part in kept if part)


def _is_tight(lines: Sequence[Line], before: int, i: int) -> bool:
    """Whether two lines stand together: items of a list, or short lines without a blank line between (verse, a table)."""
    if is_list_item(lines[before].text) and is_list_item(lines[i].text):
        return not lines[i].gap or len(lines[i].text) <= LONGEST_HEADLINE
    if lines[i].gap or i != before + 1:
        return False
    return len(lines[before].text) <= 100 and len(lines[i].text) <= 100
