"""Owns the lines above a page's text that say its title and its author, where the format names them beside the text."""

from __future__ import annotations

import re

_PERSON = re.compile(r"(?:[A-ZÀ-Þ][\w’'.-]*\s){1,3}[A-ZÀ-Þ][\w’'-]+")
_REACH_OF_HEAD = 1_000
"""Characters in which a page would show who wrote it."""


def headed(text: str, title: str | None, author: str | None) -> str:
    """The text below its title and its author, each unless the text shows it itself."""
    if title and title not in text.split("\n"):
        text = f"{title}\n\n{text}" if text else title
    if author and title and author not in text[:_REACH_OF_HEAD]:
        text = text.replace(f"{title}\n", f"{title}\n\nBy {author}\n", 1)
    return text


def is_person(author: str | None) -> bool:
    """Whether an author is named as one person is, not as a body or a user of a machine."""
    return author is not None and _PERSON.fullmatch(author) is not None


def titled(title: str | None, site: str | None) -> str | None:
    """The title with the site after a bar, as a web page's own title has it."""
    if not title or not site or site.casefold() in title.casefold():
        return title
    return f"{title} | {site}"
