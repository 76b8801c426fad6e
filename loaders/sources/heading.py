"""Owns the lines above a page's text that say its title and its author, where the format names them beside the text."""

from __future__ import annotations

import re
from typing import TypeGuard

_PERSON = re.compile(
    r"[A-ZÀ-Þ][\w’'.-]*\s(?:(?:[A-ZÀ-Þ][\w’'.-]*|de|da|di|du|van|von|der|den|la|le|el|al|bin|ap)\s){0,3}"
    r"[A-ZÀ-Þ][\w’'-]+(?:,? Jr\.?)?"
)
_SIGNED = re.compile(
    r"(?:[•*] )?(?:(?:written |words |posted |story |reported )?by[:\s]+)(?=(?-i:[A-ZÀ-Þ]))", re.IGNORECASE
)
_BY = re.compile(r"(?:[•*] )?(?:\w+ )?by", re.IGNORECASE)
_REACH_OF_HEAD = 1_000
"""Characters in which a page would show who wrote it."""
_LONGEST_BYLINE = 120


def headed(text: str, title: str | None, author: str | None) -> str:
    """The text below its title and its author, each unless the text shows it itself."""
    if title and title not in text.split("\n"):
        text = f"{title}\n\n{text}" if text else title
    if author and title and author not in text[:_REACH_OF_HEAD]:
        text = text.replace(f"{title}\n", f"{title}\n\nBy {author}\n", 1)
    return text


def signed(text: str, title: str | None, author: str | None) -> str:
    """The text with the line "By ..." of the author whom a web page names under its title, where it has none there.

    A line that is the name alone is made that line, and one that runs on after the name is divided there.
    """
    if not title or not author:
        return text
    head, rest = text[:_REACH_OF_HEAD], text[_REACH_OF_HEAD:]
    lines = head.split("\n")
    named = re.compile(rf"(?:{_SIGNED.pattern}|by)?{re.escape(author)}(?P<after>.*)", re.IGNORECASE)
    for number, line in enumerate(lines[:-1]):
        if len(line) > _LONGEST_BYLINE:
            continue
        line = line.replace("\xa0", " ")
        if (found := named.fullmatch(line)) and (_BY.match(line) or not found["after"]):
            after = found["after"]
            lines[number] = (
                f"By {author}{after}" if after.startswith(",") else f"By {author}\n{after.strip(' /|·•–-')}".strip()
            )
            return "\n".join(lines) + rest
        if _SIGNED.match(line):
            return text
    return text.replace(f"{title}\n", f"{title}\n\nBy {author}\n", 1)


def is_person(author: str | None) -> TypeGuard[str]:
    """Whether an author is named as one person is, not as a body or a user of a machine."""
    return author is not None and _PERSON.fullmatch(author) is not None


def titled(title: str | None, site: str | None) -> str | None:
    """The title with the site after a bar, as a web page's own title has it."""
    if not title or not site or site.casefold() in title.casefold():
        return title
    return f"{title} | {site}"
