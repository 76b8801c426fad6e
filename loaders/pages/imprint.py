"""Owns the outlet that a page names only around its story: in a logo, a copyright line, a charity's number, an e-mail.

What stands at the story itself (source lines, bylines, mastheads) is for `metadata` and `sites`.
"""

from __future__ import annotations

import re
from itertools import combinations

from loaders.pages.publishers import known_outlet, newspaper_name, outlet_name, outlet_of_address
from loaders.pages.reading import PageReading

_NAME = r"(?P<name>[A-Z0-9][\w’'&.-]*(?: (?:[A-Z0-9][\w’'&.-]*|of|the|and|for|&|in|on|upon)){0,7})"
_YEARS = r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?"
_COPYRIGHT = re.compile(
    rf"(?i:.{{0,40}}?(?:©|\(c\)|copyright))(?:\W|(?i:copyright|by|in this site)|{_YEARS})*+{_NAME}|"
    rf"{_NAME.replace('name', 'before')}\s*(?:©|(?i:copyright))\s*{_YEARS}"
)
"""Whose the page is: "© 2014 Wyvern Hospice. All rights reserved", "Copyright Wyvern Post 2016"."""
_CHARITY = re.compile(
    rf"(?:The )?{_NAME},?(?: \([^()]{{2,20}}\))? (?:is|are) (?:an?|the) (?:\w+ ){{0,3}}(?:registered|charity)\b|"
    rf"{_NAME.replace('name', 'before')}[,.:|–-]*\s(?i:(?:is )?(?:a )?registered (?:charity|company))\b"
)
_NEVER = frozenset({
    "all", "the", "crown", "copyright", "getty", "press", "registered", "company", "charity", "images", "terms",
    "content", "this", "site",
})  # fmt: skip
"""First words that are no owner's name."""
_TAIL = re.compile(
    r"(?:\s(?:All|Registered|Charity|Ltd|Limited|Company|Website|Site|Terms|Privacy|Cookies?|(?:19|20)\d\d)\b.*|\.)$"
)
_OWN_NOTICES = frozenset({"sign-in or payment notice", "newsletter prompt", "appeal for money"})
"""Why lines are furniture in which a site speaks of itself."""
_CAPITALS = re.compile(r"[A-Z][\w’'&]*(?: (?:[A-Z][\w’'&]*|of|and)){0,4}")
_HOST = re.compile(r"\b[a-z][\w-]*(?:\.[a-z][\w-]*)+\b")
_EMAIL = re.compile(r"[\w.+-]+@(?P<host>[\w-]+(?:\.[\w-]+)+)")
_LONGEST = 420
"""Characters of a line at the foot of a page."""
_LONGEST_LOGO = 60
_BACK_HOME = re.compile(r"\s*(?:[-–|:]\s*)?(?:back to (?:the )?)?(?:home(?: ?page)?|logo)$", re.IGNORECASE)
_SHORTEST_NAME = 3
_CREDIT = "caption or credit"
"""Why a line is furniture that names who took a picture."""


def outlet_around(page: PageReading) -> str | None:
    """The outlet that the lines set aside as furniture name, or None."""
    aside = [i for i, why in enumerate(page.marks) if why is not None and len(page.text(i)) <= _LONGEST]
    top = next((i for i, why in enumerate(page.marks) if why is None), len(page.marks))
    for i in aside:
        if i < top and (name := _logo(page.text(i))):
            return name
    for i in reversed(aside):
        if page.marks[i] != _CREDIT and (name := _owner(page, page.text(i))):
            return name
    for i in aside:
        if (
            "@" in page.text(i)
            and (found := _EMAIL.search(page.text(i)))
            and (name := outlet_of_address(found["host"]))
        ):
            return name
    named = (_logo(page.text(i)) for i in aside if page.marks[i] == "name of the site")
    own = (_own_name(page.text(i)) for i in aside if page.marks[i] in _OWN_NOTICES)
    return next((name for name in (*named, *own) if name), None)


def _own_name(text: str) -> str | None:
    """The known outlet that a notice to subscribers or donors speaks of, or whose address it gives."""
    for found in _CAPITALS.finditer(text):
        parts = [re.sub("[’']s$", "", part) for part in found[0].split()]
        for begin, end in combinations(range(len(parts) + 1), 2):
            if name := known_outlet(" ".join(parts[begin:end])):
                return name
    hosts = (outlet_of_address(found[0]) for found in _HOST.finditer(text))
    return next((name for name in hosts if name), None)


def _logo(text: str) -> str | None:
    """The outlet that a line above the story names alone, or with where its picture leads ("- back to home")."""
    if len(text) > _LONGEST_LOGO:
        return None
    name = _BACK_HOME.sub("", text)
    return known_outlet(name) or newspaper_name(name)


def _owner(page: PageReading, text: str) -> str | None:
    """Whose the page is by a line at its foot, where that is a known outlet or the page has the name again."""
    folded = text.casefold()
    found = None
    if "©" in text or "copyright" in folded or "(c)" in folded:
        found = _COPYRIGHT.match(text)
    elif "registered" in folded or "charity" in folded:
        found = _CHARITY.match(text)
    if found is None:
        return None
    name = _TAIL.sub("", found["name"] or found["before"]).strip(" .,&-")
    if len(name) < _SHORTEST_NAME or name.split()[0].casefold() in _NEVER or name[0].isdigit():
        return None
    if known := known_outlet(name):
        return known
    again = sum(name in line.text for line in page.lines)
    return outlet_name(name) if again >= 2 else None
