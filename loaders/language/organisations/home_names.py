"""Owns the names of care homes and hospices that no tail shows: "Elm Lodge" where care homes are spoken of, and homes
in a row with their places ("two homes - Elmwood in Ash and The Larches in Holt")."""

from __future__ import annotations

from collections.abc import Mapping

from loaders.knowledge.bodies.councils import COUNCILS
from loaders.knowledge.name_words import NEVER_IN_NAMES
from loaders.knowledge.people.not_names import FUNCTION_WORDS
from loaders.language.lexicon import Family
from loaders.language.organisations.proposals import Candidate
from loaders.language.words import Words

_SITES = Family(["house", "lodge", "court", "grange", "manor", "villa"])
"""Last words that homes share with offices and streets."""
_HOMES = Family(["home", "homes"])
_INTRODUCING = Family(["homes", "hospices"])
_HOSPICES = Family(["hospice", "hospices"])
_KINDS = frozenset({"care", "nursing", "residential", "retirement"})
_FEWEST_TOLD = 2
"""Times that an article must speak of care homes or of a hospice for such a name to be one."""
_NO_HOMES = frozenset(
    {
        "richmond", "skipton", "wellington", "quarry", "portcullis", "companies", "chatham", "somerset", "opera",
        "guest", "public", "full", "open", "white", "upper", "lower", "country", "town", "coffee", "parliament",
        "high", "crown", "county", "supreme", "magistrates", "appeal", "youth", "family", "tennis", "custom", "club",
        "friends", "friends'", "british", "business", "burlington", "marlborough", "clarence", "buckingham", "new",
    }
)  # fmt: skip
"""Words before them that make a ministry's office, a house of parliament, a court of law."""
_STREETS = frozenset(
    {"road", "street", "lane", "avenue", "drive", "close", "way", "gardens", "hotel", "school", "museum"}
)
_BEFORE_ROW = frozenset({"–", "-", "—", ":", ",", "("})
_BULLETS = frozenset({"•", "-", "–", "*", "●", "▪", "·"})
_FEWEST_LISTED = 2
"""Places behind names, or lines of a list, that show that the names are those of homes."""
_WITHIN_WORDS = frozenset({".", "'s"})
"""Signs of "St. Oswin's House", with which no name begins."""
_LONGEST = 3
"""Words before the last."""


def home_names(words: Words, taken: set[int], places: Mapping[int, int]) -> list[Candidate]:
    """Names of homes, where the article speaks of care homes, or of a hospice, at least twice."""
    sites = words.of(_SITES)
    homes = words.of(_INTRODUCING)
    if not (sites or homes) or not _speaks_of_homes(words):
        return []
    found = [item for at in homes for item in _listed(words, at, taken)]
    taken = taken | {at for item in found for at in range(item.start, item.end)}
    for at in sites:
        start = _start(words, at, taken, places)
        if start < at and not _is_address(words, start, at):
            kind = "care home"
            found.append(Candidate(start, at + 1, "organisations.home", kind, at + 1))
    return found


def _listed(words: Words, at: int, taken: set[int]) -> list[Candidate]:
    """The homes named in a row after "homes", or in the bulleted list which the line of that word introduces."""
    if words.written[at + 1 : at + 2] and words.written[at + 1] in _BEFORE_ROW:
        spans, placed = _row(words, at + 2)
        if placed >= _FEWEST_LISTED:
            return _as_homes(spans, taken)
    end = _end_of_line(words, at)
    if words.written[end - 1] != ":":
        return []
    found: list[tuple[int, int]] = []
    lines = 0
    while True:
        while end < len(words.written) and words.written[end] == "\n":
            end += 1
        if end + 1 >= len(words.written) or words.written[end] not in _BULLETS:
            return _as_homes(found, taken) if lines >= _FEWEST_LISTED else []
        spans, _ = _row(words, end + 1)
        found += spans
        lines += bool(spans)
        end = _end_of_line(words, end)


def _end_of_line(words: Words, at: int) -> int:
    while at < len(words.written) and words.written[at] != "\n":
        at += 1
    return at


def _row(words: Words, at: int) -> tuple[list[tuple[int, int]], int]:
    """Spans of the names in "Elmwood in Ash, The Larches or Holt House in Oakham", and how many places follow names."""
    spans: list[tuple[int, int]] = []
    placed = 0
    while at < len(words.written):
        end = at
        while end < len(words.written) and end - at <= _LONGEST and words.capital[end]:
            end += 1
        if end == at or words.lower[at] in NEVER_IN_NAMES or (end - at == 1 and words.lower[at] in FUNCTION_WORDS):
            break
        spans.append((at, end))
        at = end
        if words.lower[at : at + 1] in (["in"], ["near"]):
            at += 1
            while at < len(words.written) and (words.capital[at] or words.written[at] == "-"):
                at += 1
            placed += at > end + 1
        while at < len(words.written) and words.lower[at] in {",", "and", "or"}:
            at += 1
    return spans, placed


def _as_homes(spans: list[tuple[int, int]], taken: set[int]) -> list[Candidate]:
    free = [(start, end) for start, end in spans if taken.isdisjoint(range(start, end))]
    return [Candidate(start, end, "organisations.home", "care home", end) for start, end in free]


def _speaks_of_homes(words: Words) -> bool:
    told = sum(at > 0 and words.lower[at - 1] in _KINDS for at in words.of(_HOMES))
    return told + len(words.of(_HOSPICES)) >= _FEWEST_TOLD


def _start(words: Words, at: int, taken: set[int], places: Mapping[int, int]) -> int:
    if not words.capital[at] or at in taken or at in words.shouted or words.written[at].isupper():
        return at
    start, length = at, 0
    while start and length < _LONGEST and _goes_on(words, start - 1, taken):
        start -= 1
        length += words.written[start] not in _WITHIN_WORDS
    while words.written[start] in _WITHIN_WORDS:
        start += 1
    if words.first[start] and start + 1 < at and words.lower[start] in FUNCTION_WORDS:
        start += 1
    before = words.lower[at - 1]
    alone = at - start == 1
    if before in _NO_HOMES or (alone and before in FUNCTION_WORDS) or _is_borough(words, start, at, places):
        return at
    return start


def _goes_on(words: Words, at: int, taken: set[int]) -> bool:
    if at in taken:
        return False
    if words.written[at] == "." and at and words.lower[at - 1] == "st":
        return True
    if words.lower[at] == "'s":
        return bool(at) and words.capital[at - 1]
    return words.capital[at] and words.lower[at] not in NEVER_IN_NAMES and words.lower[at] != "the"


def _is_borough(words: Words, start: int, at: int, places: Mapping[int, int]) -> bool:
    """Whether the name is a council's place: its offices are often called after it."""
    return places.get(start) == at and words.phrase(start, at) in COUNCILS


def _is_address(words: Words, start: int, at: int) -> bool:
    """Whether the words are part of an address ("Elm House, 12 High Road") or of a longer name."""
    if start and words.written[start - 1][0].isdigit():
        return True
    after = words.lower[at + 1 : at + 4]
    if not after:
        return False
    if after[0] in _STREETS or (words.capital[at + 1] and words.written[at + 1][0].isalpha()):
        return True
    return after[0] == "," and len(after) > 1 and (after[1][0].isdigit() or after[-1] in _STREETS)
