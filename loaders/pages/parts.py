"""Owns what a page falls into: articles, and the furniture that is no part of one."""

from __future__ import annotations

from dataclasses import dataclass

from db.records import Article, Furniture


@dataclass(frozen=True, slots=True)
class PageParts:
    """Articles in page order, their facts still empty, and furniture by page offset, not overlapping.

    Together they hold every character of the page that is no white space, each exactly once.
    """

    articles: tuple[Article, ...]
    furniture: tuple[Furniture, ...]
