"""Takes a page apart into articles and furniture."""

from __future__ import annotations

from dataclasses import replace

from db.records import Article, Furniture
from loaders.lockstep import Steps, run
from loaders.pages.assembly import build_article, draft_article
from loaders.pages.datelines import first_date
from loaders.pages.furniture import furniture_row, mark_comments, may_be_heading
from loaders.pages.heads import find_heads, read_all_metadata
from loaders.pages.imprint import outlet_around
from loaders.pages.lines import Line, is_paragraph, read_lines
from loaders.pages.numbered_links import without_link_numbers
from loaders.pages.parts import PageParts
from loaders.pages.publishers import outlet_of_address
from loaders.pages.reading import PageReading
from loaders.pages.sites import own_title, site_in_menu
from loaders.pages.splitting import split
from loaders.pages.story import clear_around_story
from loaders.pages.titles import line_of_given_title

__all__ = ["VERSION", "PageParts", "steps", "take_apart"]

VERSION = 1


def take_apart(
    page_text: str, *, title: str | None = None, date: str | None = None, address: str | None = None
) -> PageParts:
    """The articles of a page and its furniture, by page offset.

    `title`, `date` and `address` are what the page's format says of it (an HTML title, a feed's date); they count for
    a page that holds one article. An article's text begins with its title line and the date and byline lines beside
    it, as the page has them; hard-wrapped lines are put together again. Every character of the page that is no white
    space is in exactly one article or one piece of furniture. Never raises.
    """
    return run(steps(page_text, title=title, date=date, address=address))


def steps(
    page_text: str, *, title: str | None = None, date: str | None = None, address: str | None = None
) -> Steps[PageParts]:
    """What `take_apart` does, as steps that may take turns with those of other pages."""
    page_text, links = without_link_numbers(page_text)
    lines = read_lines(page_text)
    if not lines:
        return PageParts((), tuple(links))
    yield
    page = _read_page(lines)
    yield
    given_by_format, title = title, title or own_title(page)
    headline = line_of_given_title(page, 0, len(lines), title) if title else None
    top = clear_around_story(page, headline) if given_by_format is None else None
    heads = find_heads(page)
    mark_comments(page, [head.title for head in heads if head.metadata.posted and head.title is not None])
    heads = [head for head in heads if page.marks[head.first] is None]
    regions = split(page, heads, headline)
    alone = len(regions) == 1
    if top is not None and alone and headline is None:
        regions = [replace(regions[0], title=top)]
    given = title if title and alone else None
    yield
    drafts = []
    for region in regions:
        drafts.append((yield from draft_article(page, region, given)))
    yield
    articles: list[Article] = []
    furniture: list[Furniture] = links
    for draft in drafts:
        if draft.body or draft.head:
            article, inside = build_article(page, draft, given, first_date(date) if date and alone else None)
            furniture.extend(inside)
            if article.text:
                article = _of_single_post(article) if alone else article
                articles.append(_with_address(article, address if alone else None, page if alone else None))
    for line, why in zip(lines, page.marks, strict=True):
        if why is not None:
            furniture.extend(line.as_furniture(why))
    return PageParts(tuple(articles), tuple(sorted(furniture, key=lambda piece: piece.start)))


def _read_page(lines: list[Line]) -> PageReading:
    rows = [furniture_row(line.text) for line in lines]
    return PageReading(
        lines=lines,
        metadata=read_all_metadata(lines),
        rows=rows,
        paragraphs=[row is None and is_paragraph(line.text) for line, row in zip(lines, rows, strict=True)],
        marks=[row.why if row is not None and row.where == "anywhere" else None for row in rows],
        headings=[i for i, line in enumerate(lines) if may_be_heading(line.text)],
        text=[line.text for line in lines].__getitem__,
    )


def _with_address(article: Article, address: str | None, page: PageReading | None) -> Article:
    known = article.address or address
    publisher = article.publisher or (outlet_of_address(known) if known else None)
    if publisher is None and page is not None:
        publisher = site_in_menu(page) or outlet_around(page)
    if known == article.address and publisher == article.publisher:
        return article
    return replace(article, address=known, publisher=publisher)


def _of_single_post(article: Article) -> Article:
    """The only post of a page was published when it was posted, unless it says that it is copied."""
    if article.published or article.accessed or not article.posted:
        return article
    return replace(article, published=article.posted)
