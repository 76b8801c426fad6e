"""Owns the clubs that the life of a player names in running sentences: "on loan at X", "appearances for X and Y".

Sides of single games are for `sports_results` and `sports_stories`; it holds in texts that are not about care.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from loaders.knowledge.bodies.sports import GAMES, PLAY
from loaders.knowledge.bodies.sports_careers import ALWAYS_BEFORE_CLUBS, BEFORE_CLUBS, CAREERS, MOVES, WON
from loaders.knowledge.name_words import NEVER_IN_NAMES
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.people.not_names import TIME_WORDS
from loaders.knowledge.peoples import DEMONYMS
from loaders.knowledge.places import COUNTRIES, NATIONS
from loaders.language.lexicon import Family
from loaders.language.organisations.introductions import surnames
from loaders.language.organisations.proposals import Candidate
from loaders.language.words import Words

_CAREERS = Family(CAREERS)
_JOINED = Family(MOVES | WON)
_BESIDE_CLUBS = Family(ALWAYS_BEFORE_CLUBS)
_GAMES, _PLAY = Family(GAMES), Family(PLAY - {"team", "points", "cup", "runs", "run", "lead", "win", "wins", "won"})
_POSTS = frozenset({"loan", "spell", "spells", "stint", "stints", "trial", "trials", "manager", "coach", "contract"})
"""What nobody has at a ground."""
_SAID_BEFORE = [[noun] for noun in sorted(BEFORE_CLUBS)]
_LEAGUE = Family(raised=["league"])
_OF_LEAGUES = frozenset(
    {"american", "national", "international", "pacific", "central", "eastern", "western", "southern", "texas", "major"}
)
_LONGEST_CLUB = 4
_MOST_BETWEEN = 4
"""Words between "joined" and the club: "joined Elmish second division side X"."""
_NO_CLUB = (
    NEVER_IN_NAMES | TIME_WORDS | DEMONYMS | {"league", "division", "cup", "world", "olympics", "i", "he", "they"}
)
_NATIONS = {name.lower() for name in COUNTRIES | NATIONS} | {"england", "usa", "u.s", "us", "america", "europe"}


def clubs_of_careers(words: Words, taken: set[int], places: Mapping[int, int]) -> list[Candidate]:
    """Clubs behind the words of a career, and those listed with them."""
    if not words.of(_GAMES) and len({words.lower[at] for at in words.of(_PLAY)}) < 2:
        return []
    found: list[Candidate] = []
    for at in words.of(_CAREERS):
        joining = words.lower[at + 1] if at + 1 < len(words.lower) else ""
        # "a win at Elmford" is one over its club, "a win at Elmford Road" is not.
        if joining in CAREERS[words.lower[at]] and (joining != "at" or at + 2 in places or words.lower[at] in _POSTS):
            _add_clubs(words, at + 2, taken, found)
    for at in words.of(_JOINED):
        if words.lower[at] in MOVES or at + 1 in places:
            _add_clubs(words, at + 1, taken, found)
    for at in words.of(_BESIDE_CLUBS) if words.of(_GAMES) else ():
        if words.capital[at + 1 : at + 2] == [True] and not words.capital[at]:
            _add_clubs(words, at + 1, taken, found)
    people = surnames(words) if found else set()
    return [item for item in found if words.lower[item.end - 1] not in people]


def leagues(words: Words, taken: set[int]) -> list[Candidate]:
    """ "the American League": leagues whose names are plain words, which pages of results have as headings only."""
    return [
        Candidate(at - 1, at + 1, "organisations.side_in_career", "club", at)
        for at in words.of(_LEAGUE)
        if at
        and words.lower[at - 1] in _OF_LEAGUES
        and words.capital[at - 1]
        and not {at - 1, at} & taken
        and at not in words.shouted
        and words.capital[at + 1 : at + 2] != [True]
    ]


def _add_clubs(words: Words, at: int, taken: set[int], found: list[Candidate]) -> None:
    """Adds the clubs that begin at a position: one, or several with commas and "and" between them."""
    start = _club_start(words, at)
    while start is not None:
        if start in taken:
            end = start
            while end in taken:
                end += 1
        else:
            end = _club_end(words, start, taken)
            if end == start or _is_no_club(words, start, end):
                return
            found.append(Candidate(start, end, "organisations.side_in_career", "club", end))
        start = _next_in_list(words, end)


def _club_start(words: Words, at: int) -> int | None:
    """Where the capitals begin behind "the", or behind words that end in "side" or "rivals"."""
    lower, count = words.lower, len(words.lower)
    if at < count and lower[at] == "the":
        at += 1
    if at < count and words.capital[at] and lower[at] not in DEMONYMS and lower[at + 1 : at + 2] not in _SAID_BEFORE:
        return at
    for place in range(at, min(at + _MOST_BETWEEN, count - 1)):
        if lower[place] in BEFORE_CLUBS and words.capital[place + 1]:
            return place + 1
        if not lower[place][0].isalnum():
            return None
    return None


def _club_end(words: Words, start: int, taken: set[int]) -> int:
    end = start
    while end < len(words.lower) and end - start < _LONGEST_CLUB and words.capital[end] and end not in taken:
        if words.lower[end] in NEVER_IN_NAMES:
            break
        end += 1
    return end


def _is_no_club(words: Words, start: int, end: int) -> bool:
    """Whether the capitals are a nation, a person, a month or a competition."""
    lower = words.lower
    if end - start == _LONGEST_CLUB or lower[start] in _NO_CLUB or lower[end - 1] in _NO_CLUB:
        return True
    if " ".join(lower[start:end]) in _NATIONS:
        return True
    after = lower[end : end + 1]
    if lower[start] in GIVEN_NAMES or (after and after[0] in {"'s", "-", "("}):
        return True
    return start in words.shouted


def _next_in_list(words: Words, end: int) -> int | None:
    following: Sequence[str] = words.lower[end : end + 3]
    if following[:2] == [",", "and"]:
        at = end + 2
    elif following[:1] in ([","], ["and"]):
        at = end + 1
    else:
        return None
    if words.lower[at : at + 1] == ["the"]:
        at += 1
    if at >= len(words.capital) or not words.capital[at]:
        return None
    stop = at
    while stop < len(words.capital) and words.capital[stop]:
        stop += 1
    # "In his seasons at Elmford, Penrose scored": no list goes on with a verb.
    return at if stop == len(words.lower) or not words.lower[stop][0].isalpha() or words.lower[stop] == "and" else None
