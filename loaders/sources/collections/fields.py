"""Owns what the fields of an article are called in tables and in JSON, and how an entry is made of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from loaders.sources.collections.entries import Entry
from loaders.sources.days import day_of
from loaders.sources.html_dates import day_in
from loaders.sources.page import Said

# Names as they are compared: small letters and digits only. The first of a row that has a value holds.
FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("title", "headline", "webtitle", "articletitle", "subject"),
    "text": (
        "text", "body", "content", "fulltext", "maintext", "bodytext", "articlebody", "articletext", "contenttext",
        "contenthtml", "bodyhtml", "article", "story", "html", "description", "summary", "abstract", "excerpt",
    ),
    "address": (
        "url", "link", "address", "weburl", "articleurl", "sourceurl", "permalink", "canonicalurl", "uri", "href",
    ),
    "date": (
        "date", "published", "publisheddate", "publishdate", "datepublished", "datepublish", "publishedat", "pubdate",
        "publicationdate", "webpublicationdate", "publishedon", "datetime", "timestamp",
    ),
    "author": ("author", "authors", "byline", "creator", "writer"),
    "site": ("outlet", "publisher", "publication", "newspaper", "source", "site", "sitename"),
}  # fmt: skip

_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]")
_WITHIN = ("rendered", "name", "value", "text", "html", "title", "url")
"""Where a value that is an object has the words."""
_HTML = re.compile(
    r"<(?:p|br|div|h[1-6]|ul|ol|li|table|span|a|b|i|em|strong|article|section|html|body|img)\b[^<>]*>", re.I
)
_FIRST_MOMENT, _LAST_MOMENT = 10**8, 5 * 10**9
"""Seconds since 1970 that may be a date of publication: from 1973 to 2128."""


def known_names(names: list[str]) -> set[str]:
    """Which fields of an article the names stand for."""
    wanted = {plain(name) for name in names}
    return {field for field, called in FIELDS.items() if not wanted.isdisjoint(called)}


def plain(name: str) -> str:
    """A name as it is compared."""
    return _NOT_IN_A_NAME.sub("", name.lower())


def is_html(text: str) -> bool:
    """Whether a text is a piece of HTML."""
    return _HTML.search(text) is not None


def entry_of(record: Mapping[str, Any]) -> Entry | None:
    """The article that a record of fields is; None where it has neither text nor title."""
    found = {plain(name): value for name, value in record.items() if isinstance(name, str)}
    inner = found.get("fields")
    if isinstance(inner, dict):
        found = {**{plain(str(name)): value for name, value in inner.items()}, **found}

    def first(field: str) -> str:
        return next((words for name in FIELDS[field] if (words := _words(found.get(name)))), "")

    title, text, site = " ".join(first("title").split()), first("text"), first("site")
    if not text and not title:
        return None
    said = Said(
        title or None, first("address") or None, _day(next(filter(None, map(found.get, FIELDS["date"])), None)),
        first("author") or None, site if "." not in site.strip(".") and "/" not in site else None,
    )  # fmt: skip
    return Entry(text or title, bool(text) and is_html(text), said)


def _words(value: object) -> str:
    """The words of a value: of a list the first's, of an object those under the name that has them."""
    if isinstance(value, list):
        return next((words for each in value if (words := _words(each))), "")
    if isinstance(value, dict):
        return next((words for name in _WITHIN if (words := _words(value.get(name)))), "")
    return value.strip() if isinstance(value, str) else ""


def _day(value: object) -> str | None:
    if isinstance(value, int | float) and not isinstance(value, bool):
        seconds = value / 1000 if value > _LAST_MOMENT else value
        if not _FIRST_MOMENT < seconds < _LAST_MOMENT:
            return None
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    words = value.isoformat() if isinstance(value, date) else _words(value)
    if not words:
        return None
    try:
        return day_of(words) or parsedate_to_datetime(words).date().isoformat()
    except (ValueError, IndexError, TypeError):
        return day_in(words)
