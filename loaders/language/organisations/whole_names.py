"""Owns what else belongs to a body's name in texts that are not about care: a club's letters, a nation, a school's
university, a court's number; and the names that are only part of a cup's, a base's or a law's.

Which names are found at all is for the modules that propose them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from loaders.knowledge.name_words import NEVER_IN_NAMES
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.given_names import ALSO_WORDS
from loaders.knowledge.places import COUNTRIES, NATIONS
from loaders.language.numbers import ORDINALS
from loaders.language.organisations.proposals import Candidate
from loaders.language.words import Words

_CLUB_LETTERS = frozenset(
    """
    FC AFC CF CFC SC AC AS CD CR CA UD SD RCD RC RSC SK FK NK GNK HNK KS KV KRC SV US SS SSC ACF AEL IF IFK IK BK FF HC
    BC RFC RLFC RSCA GIF KAA JK AD SL UC AJ OGC EA LB MFK SFK KF ND PFC
    R.S.C F.C A.F.C C.F A.C A.S S.C C.D S.S F.K
    """.split()  # noqa: SIM905 - a table of words reads as words
)
"""What stands beside a club's name for "football club" and the like in the languages of Europe."""
_CUPS = frozenset(
    {
        "award", "awards", "prize", "medal", "trophy", "cup", "championship", "championships", "euro", "masters", "mvp",
        "world", "champions", "europa", "supercup", "super", "confederations",
    }
)  # fmt: skip
"""Words of a cup or award that is called after a body: "the Wyvern World Cup"."""
_SITES = frozenset({"base", "station", "building", "cemetery", "stadium", "tower", "arena", "airport"})
"""Words behind the name of whom a site is called after."""
_HAVE_NATIONS = frozenset(
    {
        "charity", "membership body", "church", "trade union", "professional body", "royal college", "think tank",
        "university",
    }
)  # fmt: skip
_SCHOOLS = frozenset({"school", "college", "center", "centre", "department", "institute", "faculty"})
_NUMBERED = frozenset({"squadron", "unit", "battery"})
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)\Z")
_NUMBER = re.compile(r"\d{1,3}\Z")
_INITIALS = re.compile(r"[A-Z](?:\.[A-Z])*\Z")
_CALLED_AFTER_PEOPLE = frozenset({"company", "law firm", "bank", "charity", "museum", "publisher"})
_HAVE_ARMS = frozenset({"company", "publisher", "broadcaster", "bank"})
_ARMS = frozenset(
    {
        "television", "records", "music", "pictures", "entertainment", "studios", "racing", "motors", "mobile",
        "financial", "securities", "publishing", "interactive", "radio", "films", "markets", "international", "europe",
        "usa", "asia", "america", "electronics", "energy", "chemicals", "aerospace", "capital",
    }
)  # fmt: skip
"""Words behind the name of a whole concern that make the name of a part of it: "Wyvern Financial"."""
_LANDS = {name for name in COUNTRIES | NATIONS if " " not in name}
_NOT_GIVEN = ALSO_WORDS | {
    "sydney", "paris", "florence", "charlotte", "victoria", "jordan", "chelsea", "milan", "austin", "houston",
    "georgia", "virginia", "lincoln", "washington", "christ", "israel", "francisco", "diego", "jose", "antonio",
}  # fmt: skip
"""Given names that are as often places or words before the name of a body."""
_BEFORE_PARTNERS = frozenset({"for", "at", "of", "by", "with", "from", "to", "except", "joined", "left"})
_SPORTS = frozenset({"rugby league", "rugby union", "athletics", "ice hockey", "premier league"})
"""Labels of a sport before the headline of a report: "RUGBY LEAGUE - WYVERN WIN"."""


def whole_names(words: Words, found: Iterable[Candidate]) -> list[Candidate]:
    """The candidates, each with what belongs to it; without those that only lend their name to something else."""
    found = list(found)
    schools = {item.start: item for item in found if words.lower[item.start] in _SCHOOLS}
    whole = []
    for item in found:
        if _lends_its_name(words, item):
            continue
        school = schools.get(item.end) if item.kind == "university" else None
        if school is not None:
            whole.append(Candidate(item.start, school.end, "organisations.head", "university", school.end))
            continue
        start, end = _beginning(words, item), _end(words, item)
        if (start, end) == (item.start, item.end):
            whole.append(item)
        else:
            body = item.body if item.kind == "club" else None
            whole.append(Candidate(start, end, item.rule, item.kind, end, None, body))
    return whole


def _lends_its_name(words: Words, item: Candidate) -> bool:
    """Whether the name stands before a cup or site that is called after the body: "the Quexal Academy Awards"."""
    if words.lower[item.end - 1] in _CUPS and item.length > 1 and item.rule != "organisations.known":
        return True
    end = item.end
    if item.start and _is_of_a_person(words, item):
        return True
    if item.start in words.shouted:
        return words.written[end : end + 1] == ["-"] and " ".join(words.lower[item.start : end]) in _SPORTS
    if end < len(words.lower) and words.capital[end] and words.lower[end] in _SITES:
        return words.lower[end] != "base" or words.lower[end - 1] == "force"
    while end < min(item.end + 3, len(words.lower)) and words.capital[end]:
        if words.lower[end] in _CUPS:
            return True
        end += 1
    return False


def _is_of_a_person(words: Words, item: Candidate) -> bool:
    """Whether the name is a surname behind a given one: "Marcus Bentley", "Alonzo Church"."""
    if item.length == 1 and item.rule == "organisations.known":
        at = item.start - 1
    elif item.length == 2 and item.kind == "church" and item.rule == "organisations.tail":
        at = item.start
    else:
        return False
    given = words.capital[at] and words.lower[at] in GIVEN_NAMES and words.lower[at] not in _NOT_GIVEN
    return given and (not at or words.lower[at - 1] != "the") and words.starts[at + 1] == words.end_of(at) + 1


def _beginning(words: Words, item: Candidate) -> int:
    at = item.start
    if not at:
        return at
    before = words.written[at - 1]
    if item.kind == "club" and before in _CLUB_LETTERS:
        return at - 1
    if before == "," and item.kind == "company" and words.written[at + 1] == "&" and at > 2 and words.capital[at - 2]:
        # "an analyst with Quexal, Zorbal & Co"
        return at - 2 if words.lower[at - 3] in _BEFORE_PARTNERS else at
    if before == "." and at > 1 and words.end_of(at - 2) == words.starts[at - 1]:
        initials = words.written[at - 2]
        if item.kind == "club" and initials in _CLUB_LETTERS:
            return at - 2
        person = item.kind in _CALLED_AFTER_PEOPLE and item.rule == "organisations.tail" and not item.body
        if not person or not _INITIALS.match(initials) or initials == "U.S":
            return at
        return at - 3 if at > 2 and words.capital[at - 3] and words.lower[at - 3] in GIVEN_NAMES else at - 2
    numbered = item.kind in {"court", "parliament"} and (words.lower[at - 1] in ORDINALS or _ORDINAL.match(before))
    return at - 1 if numbered and words.capital[at] and (words.capital[at - 1] or before[0].isdigit()) else at


def _campus_end(words: Words, end: int) -> int:
    """ "University of Quexal" + "at Zorbal–Elm City"."""
    stop, count = end + 1, len(words.written)
    while stop < count:
        dash = words.written[stop] in {"-", "–"} and stop > end + 1 and words.starts[stop] == words.end_of(stop - 1)
        if not dash and (not words.capital[stop] or words.lower[stop] in NEVER_IN_NAMES or stop > end + 4):
            break
        stop += 1
    return stop if stop > end + 1 and words.capital[stop - 1] else end


def _end(words: Words, item: Candidate) -> int:
    end, count = item.end, len(words.written)
    if end >= count:
        return end
    after = words.written[end]
    if item.kind == "club" and after in _CLUB_LETTERS and end not in words.shouted:
        return end + 1
    if words.lower[end - 1] in _NUMBERED and words.capital[end - 1] and _NUMBER.match(after):
        return end + 1
    if after in {"-", "–"} and item.kind == "university" and words.starts[end] == words.end_of(end - 1):
        # "University of Quexal–Zorbal City"
        while end + 1 < count and words.capital[end + 1]:
            end += 1
        return end + 1 if end > item.end else item.end
    if after == "at" and item.kind == "university" and words.lower[item.start : item.start + 2] == ["university", "of"]:
        return _campus_end(words, end)
    if (
        item.kind in _HAVE_ARMS
        and item.rule == "organisations.known"
        and words.capital[end]
        and end not in words.shouted
    ):
        is_arm = words.lower[end] in _ARMS or after in _LANDS
        return end + 1 if is_arm and words.capital[end + 1 : end + 2] != [True] else end
    if item.kind in _HAVE_NATIONS and words.capital[end - 1] and after == "of":
        begin = end + 2 if words.lower[end + 1 : end + 2] == ["the"] else end + 1
        for stop in (begin + 2, begin + 1):
            nation = words.phrase(begin, stop) if stop <= count else ""
            if nation in COUNTRIES or nation in NATIONS or nation in {"USA", "America"}:
                return stop
    return end
