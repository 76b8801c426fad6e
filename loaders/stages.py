"""Owns running every stage over a few sources: from their bytes, or from a page that is stored, to articles and facts.

Pure but for the import of the rules, so that other processes and machines can do it. The database is no business of it.
"""

from __future__ import annotations

import gc
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from db.records import Article, Facts, Source
from loaders.batches import batches
from loaders.lockstep import Steps, in_lockstep
from loaders.sources import Page, Refused, SourceBytes, take

if TYPE_CHECKING:
    from db.writing.stored_pages import StoredPage
    from loaders.pages.parts import PageParts

_MOST_ARTICLES_TOGETHER = 64
_MOST_CHARACTERS_TOGETHER = 250_000
"""Articles in lockstep: more gain nothing, and each holds what the rules have read of it."""

_ALLOCATIONS_BETWEEN_COLLECTIONS = 1_000_000


def extract_source(source: SourceBytes, second_opinion: str | None = None) -> Source | Refused:
    """Run every stage over one source; the failure of a rule is that source's failure, and names its module."""
    return extract_sources([source], second_opinion)[0]


def extract_sources(sources: Sequence[SourceBytes], second_opinion: str | None = None) -> list[Source | Refused]:
    """Run every stage over a few sources in lockstep; each comes to what it would alone."""
    _import_rules()
    return _all_stages([take(source) for source in sources], second_opinion)


def read_again(stored: Sequence[StoredPage], second_opinion: str | None = None) -> list[Source | Refused]:
    """Run every stage but the first over pages that a database holds, as `extract_sources` does over a few sources'."""
    _import_rules()
    pages = [
        Page(
            sha256=page.sha256, name=page.name, path=page.path, format=page.format, size=page.size, text=page.text,
            title=page.title, address=page.address, date=page.date, reason=page.reason,
        )
        for page in stored
    ]  # fmt: skip
    return _all_stages(pages, second_opinion)


@cache
def _import_rules() -> None:
    """Imports the rules when a first page needs them: what only reads sources does not wait for them."""
    # Their tables stay for good: the garbage collector would go through them again while they are made, and with every
    # few articles. What these leave behind has a cycle in one article of three or so, so that it hardly ever need look.
    gc.set_threshold(_ALLOCATIONS_BETWEEN_COLLECTIONS)
    from loaders import extraction, pages  # noqa: F401

    gc.freeze()


def _all_stages(pages: Sequence[Page | Refused], second_opinion: str | None) -> list[Source | Refused]:
    from loaders.pages import steps

    apart = in_lockstep(
        steps(page.text, title=page.title, date=page.date, address=page.address)
        for page in pages
        if isinstance(page, Page)
    )
    articles = [article for parts in apart if not isinstance(parts, Exception) for article in parts.articles]
    facts = _facts(articles, second_opinion)
    parts_of = iter(apart)
    return [page if isinstance(page, Refused) else _source(page, next(parts_of), facts) for page in pages]


def _facts(articles: Sequence[Article], second_opinion: str | None) -> Iterator[Facts | Exception]:
    """The facts of each article, or why there are none."""
    steps = _rules_and(second_opinion)
    for few in batches(
        articles, lambda article: len(article.text), most=_MOST_ARTICLES_TOGETHER, most_size=_MOST_CHARACTERS_TOGETHER
    ):
        yield from in_lockstep(steps(article) for article in few)


def _rules_and(second_opinion: str | None) -> Callable[[Article], Steps[Facts]]:
    """The extraction by the rules, with the opinion of a model where one is named."""
    from loaders import extraction

    if second_opinion is None:
        return extraction.steps
    from loaders.second_opinion import opinion

    asked = opinion(second_opinion)
    return lambda article: extraction.steps(article, asked)


def _source(page: Page, parts: PageParts | Exception, facts: Iterator[Facts | Exception]) -> Source | Refused:
    """A page with its parts and, from `facts`, those of its articles."""
    if isinstance(parts, Exception):
        return refused(page, _where_it_broke(parts))
    if not parts.articles:
        return replace(refused(page, "no article in it"), status="skipped")
    articles: list[Article] = []
    broken: Exception | None = None
    for article, found in zip(parts.articles, list(islice(facts, len(parts.articles))), strict=True):
        if isinstance(found, Exception):
            broken = broken or found
        else:
            articles.append(replace(article, facts=found))
    if broken is not None:
        return refused(page, _where_it_broke(broken))
    return Source(
        sha256=page.sha256, name=page.name, path=page.path, format=page.format, size=page.size, status="loaded",
        reason=page.reason, text=page.text, articles=tuple(articles), furniture=parts.furniture,
        title=page.title, date=page.date, address=page.address,
    )  # fmt: skip


def refused(source: SourceBytes | Page | Source, reason: str) -> Refused:
    """A source that failed, with the reason in one line."""
    kind, size = ("unknown", len(source.data)) if isinstance(source, SourceBytes) else (source.format, source.size)
    return Refused(source.sha256, source.name, source.path, kind, size, "failed", reason)


def _where_it_broke(error: Exception) -> str:
    """The exception and the line of ours that raised it, as one line, so that a report of it can be acted on."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" in {Path(frames[-1].filename).name} line {frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}: {one_line(error)}"


def one_line(error: Exception) -> str:
    """What an exception says, as one line."""
    return " ".join(str(error).split())[:200]
