"""Owns the sides that results, tables, fixtures and line-ups of games name, by the numbers and signs beside them.

Sides in running sentences are for `sports_stories`; the words that tell a sports page for `knowledge.bodies.sports`.
"""

from __future__ import annotations

import re

from loaders.knowledge.bodies.sports import GAMES, NOT_SIDES, RACES
from loaders.knowledge.people.given_names import ALL as GIVEN_NAMES
from loaders.knowledge.places import COUNTRIES
from loaders.language.lexicon import OPENING_BRACKET, Answers, Family
from loaders.language.words import Words

_GAMES = Family(GAMES)
_LONGEST_SIDE = 4
_FEWEST_COLUMNS = 3
"""Numbers behind a side in a table of standings."""
_NUMBER = re.compile(r"\d{1,4}(?:[-.]\d{1,3})*\Z")
_MINUTE = re.compile(r"\d{1,3}(?:st|nd|rd|th)?\Z")
_is_number = Answers(lambda word: bool(_NUMBER.match(word))).__getitem__
_ARTICLES = frozenset({"a", "an", "the", "this", "that"})
_IN_TABLES = frozenset({"-", "/", ".", ",", "–"})
_OF_PLAYERS = Family({"batting", "bowling", "averages", "rushing", "rebounds"})
"""Headings of tables that list players and not sides."""
_VERSUS = frozenset({"v", "vs", "at"})
_RACES = Family(RACES)
_AFTER_TEAMS = frozenset({"one", "two", "three", "four", "five", "six", "seven", "all", "same", "at", "s.t"})
"""Words of a racer's time."""
_LINE_BREAKS = frozenset({"\n", "(", "."})
_LINE_UPS = Family({"goalkeepers", "midfielders", "defenders", "strikers", "forwards", "goalscorers", "scorers"})


def is_sports_page(words: Words) -> bool:
    """Whether the text speaks of games between sides."""
    return bool(words.of(_GAMES) or words.of(_RACES))


def sides_in_results(words: Words) -> list[tuple[int, int]]:
    """Positions of the sides in result lines, tables, fixtures and line-ups of a sports page, in order."""
    found: dict[int, int] = {}
    opener = 0
    count = len(words.written)
    while opener < count:
        end = _side_at(words, opener)
        if end is None:
            opener += 1
            continue
        if _is_in_results(words, opener, end):
            found[opener] = end
        opener = end
    for start, end in _teams_of_racers(words):
        found.setdefault(start, end)
    for start, end in _with_nations(words):
        found.setdefault(start, end)
    if len(found) > 1 or words.of(_LINE_UPS):
        for start, end in _in_brackets(words):
            found.setdefault(start, end)
    return sorted(found.items())


def _side_at(words: Words, at: int) -> int | None:
    """The end of the capitals that begin at a position, or None where they are no side's name."""
    if not words.capital[at]:
        return None
    end = at
    while end < len(words.written) and end - at <= _LONGEST_SIDE:
        lower = words.lower[end]
        if lower in _VERSUS and end > at:
            break
        if lower == "'" and words.capital[end - 1]:
            break
        if not words.capital[end] or (lower in NOT_SIDES and not (end > at and lower in {"central", "national"})):
            break
        end += 1
    return end if end > at else at + 1 if words.capital[at] else None


def _is_in_results(words: Words, start: int, end: int) -> bool:
    if end - start > _LONGEST_SIDE or _is_no_side(words, start, end):
        return False
    before = words.lower[start - 1] if start else "\n"
    after = words.lower[end] if end < len(words.lower) else "\n"
    if before == "\n" and start > 1 and words.lower[start - 2] == ")":
        before = ")"
    opens = before in {"\n", ":", ")"} or _is_number(before) or before == "-"
    if _is_number(after):
        columns = _columns(words, end)
        if opens and columns >= _FEWEST_COLUMNS:
            return not words.of(_OF_PLAYERS)
        if opens and (_follows_side(words, end + 1) or _is_number(before)) and len(after) <= 3:
            return True
        if before == ")" and len(after) <= 2 and _ends_item(words, end + 1):
            return True
        if (opens or before == ".") and (_is_score(after) or _has_scorers(words, end + 1)):
            return True
        return "-" in after and before in {"\n", ":"} and _is_score(after)
    if after in _VERSUS:
        # Where the page is all in capitals, "X AT Y" is a fixture; Y is where it is played.
        return (opens or before in {",", "-"}) if after != "at" else start in words.shouted and opens
    if before in {"v", "vs"}:
        return after in {"\n", ",", "."} or _is_number(after)
    return False


def _ends_item(words: Words, at: int) -> bool:
    """Whether nothing more is said of a side after its number but who scored, as after a side and its scorers."""
    return at >= len(words.written) or words.written[at] in _LINE_BREAKS


def _has_scorers(words: Words, at: int) -> bool:
    """Whether those who scored stand in brackets at a position, with minute or runs: "(Elm 18th, ...)"."""
    if words.written[at : at + 1] != ["("] or words.capital[at + 1 : at + 2] != [True]:
        return False
    return any(_MINUTE.match(word) for word in words.lower[at + 2 : at + 5])


def _with_nations(words: Words) -> list[tuple[int, int]]:
    """Sides with their nations and goals: "In Elmford: Wyvern (Wales) 5 Quexal Zorbal (Latvia) 0"."""
    found: list[tuple[int, int]] = []
    for at in words.of(OPENING_BRACKET):
        close = at + 2
        while close < len(words.written) and words.written[close] != ")" and close - at < _LONGEST_SIDE:
            close += 1
        nation_end = close
        close += words.written[close + 1 : close + 2] == ["\n"]
        goals = words.lower[close + 1] if close + 1 < len(words.lower) else ""
        if not goals.isdecimal() or len(goals) > 3 or words.phrase(at + 1, nation_end) not in COUNTRIES:
            continue
        # A line may end before the nation or behind the goals.
        end = start = at - 1 if words.written[at - 1] == "\n" else at
        while start and words.capital[start - 1] and end - start < _LONGEST_SIDE:
            start -= 1
        if start < 2 or start == end:
            continue
        before = words.lower[start - 1]
        after = close + 3 if words.written[close + 2 : close + 3] == ["\n"] else close + 2
        opens = before == ":" and words.capital[after : after + 1] == [True]
        if opens or (before.isdecimal() and words.lower[start - 2] == ")"):
            found.append((start, end))
    return found


def _is_score(word: str) -> bool:
    """Whether "326-4" is runs for wickets; "6-3" is a set of tennis."""
    runs, _, wickets = word.partition("-")
    return runs.isdecimal() and wickets.isdecimal() and int(runs) > 9 >= int(wickets)


def _follows_side(words: Words, at: int) -> bool:
    """Whether another side and its number stand at a position: "X 2 Y 1"."""
    if at >= len(words.written) or not words.capital[at]:
        return False
    end = at
    while end < len(words.written) and end - at < _LONGEST_SIDE + 1:
        if not words.capital[end] and words.lower[end] != "'s":
            break
        end += 1
    return end < len(words.written) and _is_number(words.lower[end]) and words.lower[at] not in NOT_SIDES


def _columns(words: Words, at: int) -> int:
    columns = 0
    while at < len(words.written) and (_is_number(words.lower[at]) or words.lower[at] in _IN_TABLES):
        columns += words.lower[at][0].isdecimal() or words.lower[at] == "-"
        at += 1
    return columns


def _is_no_side(words: Words, start: int, end: int) -> bool:
    """Whether the capitals are a nation, a person, an initial, or words that results have beside their sides."""
    lower = words.lower
    if lower[start] in NOT_SIDES or lower[start] in _ARTICLES or lower[end - 1] in NOT_SIDES:
        return True
    if len(words.written[end - 1]) == 1 or words.phrase(start, end).title() in COUNTRIES:
        return True
    return end - start > 1 and lower[start] in GIVEN_NAMES


def _teams_of_racers(words: Words) -> list[tuple[int, int]]:
    """The team behind a racer's nation: "1. Ann Lee (Spain) Wyvern 1:53.1"."""
    found = []
    for at in words.of(OPENING_BRACKET) if words.of(_RACES) else ():
        close = at + 1
        while close < len(words.written) and words.capital[close] and close - at < _LONGEST_SIDE:
            close += 1
        nation = words.phrase(at + 1, close) if close > at + 1 else ""
        if words.written[close : close + 1] != [")"] or (nation not in COUNTRIES and nation != "Neths"):
            continue
        start = end = close + 1
        while end < len(words.written) and words.capital[end] and end - start < _LONGEST_SIDE:
            end += 1
        after = words.lower[end] if end < len(words.lower) else "\n"
        if end > start and (after == "\n" or _is_number(after) or after in _AFTER_TEAMS):
            found.append((start, end))
    return found


def _in_brackets(words: Words) -> list[tuple[int, int]]:
    """The club behind a player's name: "Ann Lee (Wyvern)"."""
    found = []
    for at in words.of(OPENING_BRACKET):
        start = end = at + 1
        while end < len(words.written) and words.capital[end] and end - start < _LONGEST_SIDE:
            end += 1
        person = at > 1 and words.capital[at - 1] and words.capital[at - 2] and words.written[at - 1].istitle()
        if not person or end == start or words.written[end : end + 1] != [")"]:
            continue
        acronym = words.written[start].isupper() and end - start == 1
        if not acronym and not _is_no_side(words, start, end) and words.lower[at - 2] not in NOT_SIDES:
            found.append((start, end))
    return found
