"""Sides in invented sports pages: results, standings, fixtures, line-ups and stories; and pages that are no sport."""

from __future__ import annotations

import pytest
from found_names import names

from loaders.knowledge.bodies.sports import CLUBS, OVER_SIDES, SIDES_DO, WON_AGAINST

PAGES: list[tuple[str, list[str]]] = [
    # results, one a line or all in one
    ("Soccer results:\nWyvern 2 Old Elmdale 1\nHolt 0 Marsh Rovers 0",
     ["Wyvern", "Old Elmdale", "Holt", "Marsh Rovers"]),
    ("Soccer results: Wyvern 2 Old Elmdale 1 Holt 0 Marsh 0", ["Wyvern", "Old Elmdale", "Holt", "Marsh"]),
    # standings, with a number column that has a fraction or a dash
    ("Standings\nWyvern 3 2 1 0 5 1 7\nMarsh 3 0 1 2 1 5 1", ["Wyvern", "Marsh"]),
    ("Baseball standings\nELMDALE 72 54.571 -\nHOLT 67 59.532 5 1/2", ["ELMDALE", "HOLT"]),
    # fixtures; in capitals, "AT" tells where
    ("Football fixtures:\nWyvern v Marsh, Elmdale v Holt", ["Wyvern", "Marsh", "Elmdale", "Holt"]),
    ("BASEBALL SCHEDULE\nHOLT AT MARSH", ["HOLT"]),
    # scores of cricket, and line-ups
    ("Cricket: close of play.\nAt Holt: Wyvern 326-4 v Marsh.", ["Wyvern", "Marsh"]),
    ("Soccer squad:\nGoalkeepers - Olo Pram (Wyvern), Jin Tarr (Marsh Rovers)", ["Wyvern", "Marsh Rovers"]),
    ("Cricket: close of play.\nAt Holt: Wyvern 326 (O. Pram 95 not out). Marsh 236-4 (J. Tarr 85).",
     ["Wyvern", "Marsh"]),
    ("Cricket match of the season: a draw, for Durham made 300 in Durham.", ["Durham"]),
    ("Soccer summaries:\nWyvern 4 (Pram 18th minute) Marsh 0.\nHolt 1 (Tarr 7th).", ["Wyvern", "Marsh", "Holt"]),
    ("Soccer results.\nIn Holt: Wyvern (Wales) 5 Old Marsh (Latvia) 0", ["Wyvern", "Old Marsh"]),
    ("Soccer results.\nIn Holt: Wyvern (Wales) 5 Old Marsh\n(Latvia) 0", ["Wyvern", "Old Marsh"]),
    ("Soccer results:\nHolt 1 Queen's Marsh 2", ["Holt"]),
    ("Soccer: they drew with newly-promoted Wyvern, and the leaders Marsh were held.", ["Wyvern", "Marsh"]),
    ("Baseball standings\nW L PCT GB\nELMDALE 72 54.571 -\nHOLT 67 59.532 5 1/2", ["ELMDALE", "HOLT"]),
    # nations play, but are places
    ("Soccer results:\nEngland 2 Ecuador 1", []),
    ("Tennis, not football:\nOlo Pram (Spain) v Jin Tarr (Peru)", []),
    # players have tables too
    ("Cricket averages. Batting:\nPram 3 5 1 44 20 11.00", []),
    # stories
    ("Baseball. The Mariners scored twice in the inning and won the game; a run gave the Yankees the lead.",
     ["Mariners", "Yankees"]),
    ("Soccer match of the season: Leeds striker Olo Pram scored in a 2-1 win over Reading, the league said in Leeds.",
     ["Leeds", "Reading"]),
    ("Soccer league match: Juventus won the game in Turin.", ["Juventus"]),
    # racers have a nation and a team; a place that plays is a place all the same
    ("Motorcycling:\n1. Olo Pram (Spain) Wyverna 1:50.727\n2. Jin Tarr (Peru) Elmsa one lap", ["Wyverna", "Elmsa"]),
    ("Cricket county match of the season:\nKent 12 3 4 5\nThe runs helped Kent, who won the game in Kent.",
     ["Kent", "Kent"]),
    # the same words where nobody plays
    ("Wyvern 2 Elmdale 1\nKent 12 14 16 18 20\nThe Giants were told by Reading.", []),
    ("Ward 3 2 1 0 5 1 7. Hospital football teams meet on Monday 3 May.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PAGES)
def test_exactly_these_sides_are_named(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize("club", sorted(CLUBS))
def test_every_club_is_found_where_its_match_is_told(club: str) -> None:
    assert names(f"In the soccer league a goal won the match, and {club} beat a side of fans.") == [club]


@pytest.mark.parametrize("verb", sorted(WON_AGAINST | SIDES_DO))
def test_every_verb_of_play_shows_the_side_before_it(verb: str) -> None:
    assert "Reading" in names(f"In the soccer league match of the season Reading {verb} the visitors.")


@pytest.mark.parametrize("words", OVER_SIDES)
def test_every_phrase_of_play_shows_the_side_after_it(words: tuple[str, str]) -> None:
    assert "Reading" in names(f"In the soccer league season the {words[0]} {words[1]} Reading was the talk of fans.")
