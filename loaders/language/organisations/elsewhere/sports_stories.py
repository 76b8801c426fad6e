"""Owns the sides that the story of a game names in running sentences: "X beat Y", "the Yankees", "a win over Y".

Sides beside numbers and signs are for `sports_results`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from loaders.knowledge.bodies.sports import (
    CLUBS,
    GAMES,
    OF_SIDES,
    OVER_SIDES,
    PLAY,
    SIDES_DO,
    WON_AGAINST,
)
from loaders.knowledge.bodies.world_names import TEAM_NAMES
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.not_names import COMMON_WORDS, FUNCTION_WORDS
from loaders.knowledge.places import COUNTRIES
from loaders.language.lexicon import Family
from loaders.language.words import Words

_FEWEST_OF_PLAY = 3
"""Different words of play that make a text the story of a game."""
_TOLD_IN_STORIES = (Family(PLAY), Family(GAMES))
_NICKNAMES = Family(raised=TEAM_NAMES)
_CLUBS_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _name in sorted(CLUBS, key=lambda name: -len(name.split())):
    _CLUBS_BY_FIRST.setdefault(_name.split()[0].lower(), []).append(tuple(_name.lower().replace(".", " .").split()))
_CLUBS = Family(raised=_CLUBS_BY_FIRST)
_NATIONS = {tuple(name.lower().split()) for name in COUNTRIES}
_LOCATING = frozenset({"in", "at", "near", "from", "of", "around", "across", "to", "outside", "and", ",", "-", "("})
"""Words after which a place is a place, unless more shows the side."""
_OF_SIDES = [[word] for word in sorted(OF_SIDES)]
_CRICKET = Family({"cricket", "wicket", "wickets", "innings", "batsman", "batsmen", "bowled", "lbw", "wicketkeeper"})
_COUNTIES = frozenset(
    {
        "Derbyshire", "Durham", "Essex", "Glamorgan", "Gloucestershire", "Hampshire", "Kent", "Lancashire",
        "Leicestershire", "Middlesex", "Northamptonshire", "Nottinghamshire", "Somerset", "Surrey", "Sussex",
        "Warwickshire", "Worcestershire", "Yorkshire",
    }
)  # fmt: skip
"""Counties that play first-class cricket, which on its pages are sides."""
_NOT_RUNS = FUNCTION_WORDS | COMMON_WORDS


def is_story_of_a_game(words: Words) -> bool:
    """Whether enough is said of play for its sides to be read."""
    return sum([len({words.lower[at] for at in words.of(family)}) for family in _TOLD_IN_STORIES]) > _FEWEST_OF_PLAY


def sides_in_stories(
    words: Words, places: Mapping[int, int], sides: Iterable[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Positions of the sides that sentences name, given the `sides` of results in the same text."""
    found = dict(_clubs(words, places))
    said = {tuple(words.lower[start:end]) for start, end in sides} | {
        tuple(words.lower[start:end]) for start, end in found.items()
    }
    found.update(_nicknames(words, places))
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for name in sorted(said, key=len, reverse=True):
        by_first.setdefault(name[0], []).append(name)
    place_names = {tuple(words.lower[start:end]) for start, end in places.items()}
    for at in words.capitals:
        rows = by_first.get(words.lower[at], ())
        name = next((row for row in rows if tuple(words.lower[at : at + len(row)]) == row), ())
        end = at + len(name)
        if not name or at in found or not _is_whole(words, at, end) or _is_ground(words, at):
            continue
        if name not in place_names or _acts_as_side(words, at, end) or not _is_location(words, at, end):
            found[at] = end
    acting: set[tuple[str, ...]] = set()
    for start, end in places.items():
        name = tuple(words.lower[start:end])
        if (
            start not in found
            and name not in _NATIONS
            and _is_whole(words, start, end)
            and _acts_as_side(words, start, end)
        ):
            found[start] = end
            acting.add(name)
    for start, end in places.items() if words.of(_CRICKET) else ():
        county = words.phrase(start, end) in _COUNTIES and start not in found and _is_whole(words, start, end)
        if county and (not start or words.lower[start - 1] not in {"in", "at", "near"}):
            found[start] = end
    for start, end in places.items() if acting else ():
        name = tuple(words.lower[start:end])
        sure = start not in found and name in acting and _is_whole(words, start, end)
        if sure and not _is_location(words, start, end) and not words.first[start]:
            found[start] = end
    return sorted(found.items())


def _is_ground(words: Words, at: int) -> bool:
    """Whether a fixture in capitals says that the game is there: "X AT Y"."""
    return at in words.shouted and at > 0 and words.lower[at - 1] == "at"


def _is_location(words: Words, start: int, end: int) -> bool:
    """Whether a place that is also a side stands as the place: "in Leeds", "LEEDS, England", "LEEDS 1996"."""
    before = words.lower[start - 1] if start else "\n"
    after = words.lower[end] if end < len(words.lower) else "\n"
    heads = before == "\n" and (after in {",", "(", "-"} or after[0].isdecimal())
    return heads or before in _LOCATING or start in words.shouted


def _clubs(words: Words, places: Mapping[int, int]) -> Iterable[tuple[int, int]]:
    place_ends = {end: start for start, end in places.items()}
    for at in words.of(_CLUBS):
        for name in _CLUBS_BY_FIRST[words.lower[at]]:
            end = at + len(name)
            if tuple(words.lower[at:end]) != name:
                continue
            start = place_ends.get(at, at) if at not in words.shouted else at
            if not _is_whole(words, start, end):
                continue
            if places.get(at) != end or _acts_as_side(words, at, end):
                yield start, end
            break


def _nicknames(words: Words, places: Mapping[int, int]) -> Iterable[tuple[int, int]]:
    """ "the Mariners", and "MARINERS" in a headline that is all in capitals; with a place in front they are tails."""
    place_ends = {end: start for start, end in places.items()}
    for at in words.of(_NICKNAMES):
        start = place_ends.get(at, at) if at not in words.shouted else at
        said = at in words.shouted or (at and words.lower[at - 1] == "the") or words.lower[at + 1 : at + 2] in _OF_SIDES
        if _is_whole(words, start, at + 1) and said:
            yield start, at + 1


def _is_whole(words: Words, start: int, end: int) -> bool:
    """Whether no other capital belongs to the same run."""
    if start in words.shouted:
        return True
    before = start > 0 and words.capital[start - 1] and words.lower[start - 1] not in _NOT_RUNS
    if before and (words.first[start - 1] or words.lower[start - 1] in {"united", "former"}):
        before = False
    after = end < len(words.written) and words.capital[end] and words.lower[end] not in _NOT_RUNS
    given = after and words.lower[end] in GIVEN_NAMES
    return not before and (not after or given)


def _acts_as_side(words: Words, start: int, end: int) -> bool:
    """Whether a place stands where a side does: "Leeds beat", "a win over Leeds", "Leeds striker", "Leeds 2"."""
    lower = words.lower
    after = lower[end] if end < len(lower) else ""
    if after in SIDES_DO or after in OF_SIDES or after in WON_AGAINST:
        return True
    if after == "'s" and end + 2 < len(lower) and (lower[end + 1] in OF_SIDES or lower[end + 2] in OF_SIDES):
        return True
    if (
        after in {"has", "have", "had"}
        and end + 1 < len(lower)
        and lower[end + 1] in {"won", "lost", "scored", "beaten"}
    ):
        return True
    if not start:
        return False
    back = start - 2 if lower[start - 1] in {"the", "visiting", "host"} else start - 1
    if lower[back] in WON_AGAINST:
        return True
    return back > 0 and (lower[back - 1], lower[back]) in OVER_SIDES
