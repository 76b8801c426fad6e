"""Owns the local branches of federated charities, which are bodies of their own: "Leeds Mind", "Relate Kent"."""

from __future__ import annotations

from loaders.knowledge.name_words import NEVER_IN_NAMES, OPENERS
from loaders.knowledge.people.not_names import FUNCTION_WORDS
from loaders.knowledge.places import NATIONS
from loaders.language.lexicon import Family
from loaders.language.organisations.proposals import Candidate
from loaders.language.words import Words

_FEDERATED = frozenset(
    {
        "Mind", "Mencap", "Samaritans", "Citizens Advice", "Women's Aid", "Relate", "Home-Start",
        "Rape Crisis England & Wales", "Carers Trust", "Cruse Bereavement Support", "Age Concern",
        "Healthwatch", "Headway",
        "Abbeyfield",
    }
)  # fmt: skip
"""Charities whose local branches are bodies of their own, called by their place: "Leeds Mind", "Mind in Camden"."""
_NO_BRANCH = NEVER_IN_NAMES | FUNCTION_WORDS | OPENERS
_LONGEST_BRANCH = 2
_SIDES = frozenset({"north", "south", "east", "west", "mid", "central", "greater", "inner", "outer"})
_EVERYDAY = Family(raised=["mind", "relate"])
_CALLED_BY_ANY_NAME = frozenset({"Women's Aid", "Mencap", "Samaritans"})
"""Whose branches are called by valleys, islands and nations as well: "Elmvale Women's Aid", "Scottish Women's Aid"."""
_JOIN_PLACES = {"Mind": ("in",), "Samaritans": ("of", "in"), "Women's Aid": ("in",)}


def local_branches(words: Words, found: list[Candidate], places: dict[int, int]) -> list[Candidate]:
    """The same names, with the place of a local branch taken in: "Norfolk and Waveney Mind", "Relate Kent"."""
    everyday = words.of(_EVERYDAY)
    if not everyday and not any(item.body in _FEDERATED for item in found):
        return found
    place_ends = {end: start for start, end in places.items() if words.phrase(start, end) not in NATIONS}
    taken = {item.start for item in found}
    found = found + [
        Candidate(at, at + 1, "organisations.known", "charity", at + 1, None, words.written[at])
        for at in everyday
        if at not in taken
        and words.written[at].istitle()
        and words.capital[at + 1 : at + 2] != [True]
        and (at in place_ends or _is_mind_in(words, at, places))
    ]
    return [_branch(words, item, places, place_ends) if item.body in _FEDERATED else item for item in found]


def _is_mind_in(words: Words, at: int, places: dict[int, int]) -> bool:
    """Whether a sentence opens with "Mind in Elmshire" or "Mind in Mid Elmshire"."""
    if words.lower[at : at + 2] != ["mind", "in"] or words.capital[at + 2 : at + 3] != [True]:
        return False
    return at + 2 in places or words.lower[at + 2] in _SIDES


def _name_before(words: Words, start: int) -> int:
    """Where the capitals begin that stand before a name, but for a word that only opens its sentence."""
    at = start
    while at and words.capital[at - 1] and words.lower[at - 1] not in _NO_BRANCH and start - at < _LONGEST_BRANCH:
        at -= 1
    return at


def _branch(words: Words, item: Candidate, places: dict[int, int], place_ends: dict[int, int]) -> Candidate:
    start, end = item.start, item.end
    if start in place_ends:
        start = place_ends[start]
        if start and words.lower[start - 1] in _SIDES and words.capital[start - 1]:
            start -= 1
        if start > 1 and words.lower[start - 1] in {"and", "&"} and start - 1 in place_ends:
            start = place_ends[start - 1]
            if words.lower[start - 1] == "," and start - 1 in place_ends:
                # "Kent, Surrey and Sussex Mind", but "in Kent, Surrey and Sussex Mind".
                first = place_ends[start - 1]
                start = start if first and words.lower[first - 1] == "in" else first
    elif item.body in _CALLED_BY_ANY_NAME and (before := _name_before(words, start)) < start:
        start = before
    else:
        joined = (
            end + 1 if words.lower[end : end + 1] and words.lower[end] in _JOIN_PLACES.get(item.body or "", ()) else end
        )
        side = joined > end and words.lower[joined : joined + 1] and words.lower[joined] in _SIDES
        if joined in places and words.phrase(joined, places[joined]) not in NATIONS:
            end = places[joined]
        elif side and words.capital[joined + 1 : joined + 2] == [True]:
            # "Mind in Mid Elmshire"
            end = places.get(joined + 1, joined + 2)
    if (start, end) == (item.start, item.end):
        return item
    return Candidate(start, end, item.rule, item.kind, end, words.phrase(start, end))
