"""Owns phrases by which a public body's own site is known where the page does not name it.

Names and addresses of outlets are for `publishers`.
"""

from __future__ import annotations

from typing import NamedTuple

from loaders.pages.reading import PageReading

_SEARCHED = 30
"""Lines from the top among which a phrase must stand."""


class Signature(NamedTuple):
    """A phrase, in lower case, that a body's site sets on each of its pages; `before` a year it had another name."""

    phrase: str
    publisher: str
    changed: str = ""
    earlier: str = ""


SIGNATURES: tuple[Signature, ...] = (
    Signature("read more about inspection ratings", "Care Quality Commission"),
    Signature("the provider of this service changed", "Care Quality Commission"),
    Signature(
        "the ombudsman's final decision",
        "Local Government and Social Care Ombudsman",
        "2017",
        "Local Government Ombudsman",
    ),
    Signature("from wikipedia, the free encyclopedia", "Wikipedia"),
)


def signed_by(page: PageReading, published: str | None) -> str | None:
    """The body whose site a page is from, or None; `published` is the article's date in EDTF."""
    head = "\n".join(line.text for line in page.lines[:_SEARCHED]).casefold().replace("’", "'")
    for row in SIGNATURES:
        if row.phrase in head:
            return row.earlier if published and row.changed > published[:4] else row.publisher
    return None
