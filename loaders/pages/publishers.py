"""Owns the name of the outlet: from what a page calls it, or from a web address."""

from __future__ import annotations

import re
from functools import lru_cache

from loaders.knowledge.outlets import OUTLETS

_APPENDED = re.compile(
    r"\s+(?:(?:news\s+)?web\s?site|online|magazine|newspaper|press\s+(?:release|office|statement|notice)s?|"
    r"(?:news|media)\s+release|statement|blog|\(online\))\Z",
    re.IGNORECASE,
)
_SISTER = re.compile(
    r"(?<![\w’'])((?:[A-Z][\w&.]*\s){0,4}[A-Z][\w&.]*)[’']s?\s+sister\s+(?:title|magazine|publication|paper|"
    r"newspaper|site|website)\b"
)
_AS_SPACES = str.maketrans("’'.", "   ")
_BETWEEN_PARTS = re.compile(r"\s+[|–—·»-]\s+|\s*\|\s*")
"""What divides a page's title from the name of its site."""
_HOST = re.compile(r"(?:https?://)?(?:www\.)?([\w.-]+)", re.IGNORECASE)


def _folded(name: str) -> str:
    folded = " ".join(name.casefold().replace("&", "and").translate(_AS_SPACES).split())
    return folded.removeprefix("the ").replace(" s ", "s ")


_BY_NAME = {_folded(name): row.name for row in OUTLETS for name in (row.name, *row.names.split(";")) if name.strip()}
_BY_DOMAIN = {domain.strip(): row.name for row in OUTLETS for domain in row.domains.split(";") if domain.strip()}


@lru_cache(maxsize=4_096)
def known_outlet(name: str) -> str | None:
    """The outlet that a page calls `name`, or None where the table does not have it."""
    return _BY_NAME.get(_folded(name)) or _BY_NAME.get(_folded(_bare(name)))


def outlet_name(name: str) -> str:
    """The outlet's name as we show it; a name that the table does not have loses only words such as "website"."""
    return known_outlet(name) or _bare(name)


def _bare(name: str) -> str:
    name = " ".join(name.split()).strip(" .,:;-–|")
    return _APPENDED.sub("", name) or name


def outlet_of_sister_title(text: str) -> str | None:
    """The outlet that calls another one its sister title, and so has published the text."""
    found = _SISTER.search(text)
    if not found:
        return None
    words = found.group(1).split()
    candidates = (known_outlet(" ".join(words[first:])) for first in range(len(words)))
    return next((name for name in candidates if name), found.group(1))


_TELLS = re.compile(
    r"(?<![\w’'])(?P<name>(?:[A-Z][\w&.]*\s){0,3}[A-Z][\w&.]*)\s(?:has\s(?:learn(?:ed|t)|seen)|understands|"
    r"can(?:\sexclusively)?\sreveal)\b"
)


def outlet_that_tells(text: str) -> str | None:
    """The outlet that tells its own finding in the text: "HSJ has learned", "Pulse can reveal"."""
    found = _TELLS.search(text)
    if not found:
        return None
    words = found["name"].split()
    return next((name for first in range(len(words)) if (name := known_outlet(" ".join(words[first:])))), None)


_NEWSPAPER = re.compile(
    r"(?!(?:Trust|Latest|Local|Our|Hospitals?|Health|Care|Council|Company|Staff|Press|Breaking|Charity|Hospice|Recent|"
    r"Top|More|World|All|National|Home|Business|Sports?|Related|Other|Community|Project|Policy|Media|Sector|Industry|"
    r"Members?|Branch|Union|Party|Campaign|Research|Event|Social|Good|In|The) (?:News|Press|Post|World|Leader)$)"
    r"(?:The )?(?:[A-Z][a-z]+(?:[ -](?:and|&|on|upon)?[ -]?)?){1,3} (?:Evening |Weekly |Daily |Morning |Live )*"
    r"(?:(?:[A-Z][a-z]+) (?:&|and) )?"
    r"(?:Advertiser|Argus|Chronicle|Citizen|Courier|Despatch|Echo|Examiner|Express|Gazette|Guardian|Herald|Independent|"
    r"Journal|Leader|Mail|Mercury|Messenger|News|Observer|Post|Press|Recorder|Reporter|Sentinel|Standard|Star|"
    r"Telegraph|Times|Visitor|Visiter|World)"
)


def newspaper_name(text: str) -> str | None:
    """The name of a local newspaper that stands alone above a headline ("Wyvern Post"): no table has them all."""
    return text if len(text) <= 40 and _NEWSPAPER.fullmatch(text) else None


def outlet_of_address(address: str) -> str | None:
    """The outlet whose web address this is: the longest part of the host name that the table has."""
    found = _HOST.match(address)
    labels = found.group(1).casefold().split(".") if found else []
    candidates = (_BY_DOMAIN.get(".".join(labels[first:])) for first in range(len(labels)))
    return next((name for name in candidates if name), None)


def outlet_in_title(title: str) -> tuple[str, str | None]:
    """A page's own title as headline and outlet: "Trust merges - BBC News" is ("Trust merges", "BBC News").

    The outlet is None, and the title whole, where no known outlet stands at its end or beginning.
    """
    parts = _BETWEEN_PARTS.split(" ".join(title.split()))
    parts = [part for part in parts if part]
    for place in (-1, 0):
        outlet = known_outlet(parts[place]) if len(parts) > 1 else None
        if outlet:
            rest = parts[:-1] if place else parts[1:]
            return max(rest, key=len), outlet
    return " ".join(title.split()), None
