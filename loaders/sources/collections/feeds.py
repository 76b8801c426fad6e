"""Owns news feeds (RSS 0.9x, 1.0 and 2.0, Atom, CDF): each entry as a source, with what the feed says of it.

`feedparser` does the reading, whether a feed is well-formed or not; hostile declarations never reach it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from email.utils import parsedate_to_datetime
from typing import Any, BinaryIO

from loaders.sources import limits
from loaders.sources.collections.entries import Entry, entry_source
from loaders.sources.days import day_of
from loaders.sources.page import Refused, Said, SourceBytes

_ENTITY = re.compile(r"<!ENTITY\s+(?:%\s*)?[\w.:-]+\s+(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_REFERENCE = re.compile(r"&[^#\s;]+;|%\w+;")
_LONGEST_ENTITY = 200
"""Characters that an entity of a feed may stand for: a sign or a name, never a text."""
_MOST_ENTITIES = 500
_BETWEEN_PARTS = re.compile(r"\s+[-–—|»:·]+\s+|:\s+")
_OF_FEEDS = re.compile(
    r"(?:(?:the|all|our|latest|recent|top|breaking|uk|home|rss|atom|news|blog|posts?|articles?|stories|headlines|feeds?|"
    r"updates?|press|releases?|comments?|entries|on|for|of|from|home ?page|edition|english)\s*)+",
    re.IGNORECASE,
)
"""What feeds are called beside the name of their site."""
_HAS_TAG = re.compile(r"<[a-zA-Z/!][^<>]*>|&(?:#\d+|#x[\da-fA-F]+|[a-zA-Z]+);")


def entries(handle: BinaryIO, size: int, name: str, path: str) -> Iterator[SourceBytes | Refused]:
    """Each entry of a feed in its order; the feed's own words where it has none."""
    data = handle.read(limits.COLLECTION_BYTES + 1)
    why = _hostile(data)
    if len(data) > limits.COLLECTION_BYTES:
        why = f"{size:,} bytes, too long for a feed (at most {limits.COLLECTION_BYTES:,})"
    if why is not None:
        yield Refused(None, name, path, "feed", size, "skipped", why)
        return
    import feedparser

    feed: Any = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    site = _site(_words(feed.feed.get("title")))
    found = 0
    for number, each in enumerate(feed.entries, 1):
        entry = _entry(each, site)
        if entry is not None:
            found += 1
            yield entry_source(entry, "feed", name, path, str(number))
    if not found:
        own = _entry(feed.feed, None)
        if own is None:
            yield Refused(None, name, path, "feed", size, "skipped", "a news feed without words")
        else:
            yield entry_source(own, "feed", name, path, "feed")


def _entry(said: Any, site: str | None) -> Entry | None:
    """What an entry says; None where that is nothing anybody could read."""
    title = _words(said.get("title"))
    text, is_html = _body(said)
    if not title and not text.strip():
        return None
    source = _site(_words((said.get("source") or {}).get("title")))
    return Entry(
        text or title or "", is_html and bool(text),
        Said(title, said.get("link") or None, _day(said), _author(said), source or site),
    )  # fmt: skip


def _site(title: str | None) -> str | None:
    """Whose feed it is, by its title: "Care Weekly" of "Latest news - Care Weekly"; None where it says no name."""
    parts = _BETWEEN_PARTS.split(title or "")
    return next((part for part in parts if part and not _OF_FEEDS.fullmatch(part)), None)


def _body(said: Any) -> tuple[str, bool]:
    """The longest of what an entry has for a text, and whether it is HTML."""
    bodies: Sequence[Any] = [
        *(said.get("content") or ()), said.get("summary_detail"), said.get("subtitle_detail"), said.get("info_detail"),
    ]  # fmt: skip
    texts = [(body.get("value") or "", body.get("type") or "") for body in bodies if body]
    text, kind = max(texts, key=lambda each: len(each[0]), default=("", ""))
    return text, "html" in kind or _HAS_TAG.search(text) is not None


def _author(said: Any) -> str | None:
    named = (said.get("author_detail") or {}).get("name") or said.get("author")
    return _words(named)


def _day(said: Any) -> str | None:
    """The day as the feed writes it, in its own zone; else the day in UTC that feedparser makes of it."""
    for field in ("published", "created", "updated"):
        written = said.get(field)
        if not written:
            continue
        try:
            return parsedate_to_datetime(written).date().isoformat()
        except (ValueError, IndexError):
            pass
        day = day_of(written)
        if day is not None:
            return day
        when = said.get(f"{field}_parsed")
        if when is not None:
            return f"{when.tm_year:04}-{when.tm_mon:02}-{when.tm_mday:02}"
    return None


def _words(text: str | None) -> str | None:
    """One line of words; titles may hold HTML."""
    if not text:
        return None
    if "<" in text or "&" in text:
        from loaders.sources import html_page

        text = html_page.read(f"<p>{text}</p>").text
    return " ".join(text.split()) or None


def _hostile(data: bytes) -> str | None:
    """Why no reader of XML is given a feed: it declares what turns few bytes into millions.

    What stands in other files is never read, so that declarations of those do no harm.
    """
    # Every encoding that a reader of XML knows by itself has the signs of a declaration with nothing but zeros between.
    text = data.translate(None, b"\x00").decode("latin-1")
    for number, entity in enumerate(_ENTITY.finditer(text)):
        value = entity[1] or entity[2] or ""
        if _REFERENCE.search(value) or len(value) > _LONGEST_ENTITY:
            return "a news feed with entities that stand for entities, or for long texts: made to do harm"
        if number > _MOST_ENTITIES:
            return f"a news feed that declares more than {_MOST_ENTITIES:,} entities"
    return None
