"""Owns the numbers that terminal browsers set before each link of a page, and the list of addresses at its end."""

from __future__ import annotations

import re

from db.records import Furniture

_HEADING = re.compile(r"^[ \t]*References[ \t]*$", re.MULTILINE)
_ENTRY = re.compile(r"^[ \t]*\d{1,4}\. \S+$", re.MULTILINE)
_NUMBER = re.compile(r"\[\d{1,4}\](?=\S)")
_FEWEST = 3
"""Addresses that make a list of them."""
_WHY = "link of a terminal browser"


def without_link_numbers(page_text: str) -> tuple[str, list[Furniture]]:
    """The page with white space where the numbers and the list of addresses were, so that offsets stay, and what was
    taken away; a page without such a list is given back as it is."""
    if "References" not in page_text or "[1]" not in page_text:
        return page_text, []
    headings = list(_HEADING.finditer(page_text))
    if not headings or len(_ENTRY.findall(page_text, headings[-1].end())) < _FEWEST:
        return page_text, []
    end = headings[-1].start()
    numbers = [found.span() for found in _NUMBER.finditer(page_text, 0, end)]
    if len(numbers) < _FEWEST:
        return page_text, []
    taken = [Furniture(start, stop, _WHY) for start, stop in numbers]
    taken.extend(
        Furniture(end + found.start(), end + found.end(), _WHY)
        for found in re.finditer(r"\S(?:.*\S)?", page_text[end:])
    )
    body = _NUMBER.sub(lambda found: " " * len(found[0]), page_text[:end])
    return body + re.sub(r"\S", " ", page_text[end:]), taken
