"""What belongs to a body's name in texts that are not about care, what only bears it, and definitions."""

from __future__ import annotations

import pytest
from found_names import names

from loaders.knowledge.bodies.sports_careers import BEFORE_CLUBS, CAREERS, MOVES, WON
from loaders.knowledge.open_contexts import SAID_BEHIND_COMMAS

WHOLE = [
    ("They met CR Vasco da Gama and Villarreal CF there.", ["CR Vasco da Gama", "Villarreal CF"]),
    ("It went to the 8th U.S. Circuit Court of Appeals.", ["8th U.S. Circuit Court of Appeals"]),
    ("He went to Quexal University School of Law.", ["Quexal University School of Law"]),
    ("They saw the University of Quexal–Zorbal City.", ["University of Quexal–Zorbal City"]),
    ("It sank Torpedo Squadron 8 at sea.", ["Torpedo Squadron 8"]),
    ("They saw the University of Quexal at Zorbal in May.", ["University of Quexal at Zorbal"]),
    ("They left the University of Quexal at noon.", ["University of Quexal"]),
    ("It was made by Toyota Australia for Microsoft Mobile there.", ["Toyota Australia", "Microsoft Mobile"]),
    ("They gave to the Ann M. Quexal Foundation.", ["Ann M. Quexal Foundation"]),
    ("She left J.M. Quexal Corporation for good.", ["J.M. Quexal Corporation"]),
    ("He wrote to the Girl Scouts of the USA.", ["Girl Scouts of the USA"]),
    # what is called after a body is none
    ("They met Marcus Bentley and Alonzo Church, no Bentley.", ["Bentley"]),
    ("They won at the FIFA World Cup and at UEFA Euro 2004.", []),
    ("It lay beside the Verizon Building and Princeton Cemetery.", []),
]


@pytest.mark.parametrize(("text", "expected"), WHOLE, ids=[text[:30] for text, _ in WHOLE])
def test_a_name_has_what_belongs_to_it(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(("word", "joining"), [(word, joining) for word in CAREERS for joining in CAREERS[word]])
def test_a_career_names_clubs(word: str, joining: str) -> None:
    club = "Leeds" if joining == "at" else "Quexal"
    text = f"The midfielder had {word} {joining} {club}, Zorbal and Marnix Town, in May."
    assert names(text) == [club, "Zorbal", "Marnix Town"]


@pytest.mark.parametrize("verb", sorted(MOVES))
@pytest.mark.parametrize("noun", sorted(BEFORE_CLUBS))
def test_a_player_joins_and_leaves_clubs(verb: str, noun: str) -> None:
    assert names(f"The goalkeeper {verb} second division {noun} Quexal in May.") == ["Quexal"]


@pytest.mark.parametrize("verb", sorted(WON))
def test_a_town_that_is_beaten_is_its_club(verb: str) -> None:
    assert names(f"Two goals came before they {verb} Leeds in May; the goalkeeper {verb} Quexal.") == ["Leeds"]


def test_no_club_is_a_nation_a_player_or_a_ground() -> None:
    text = "The midfielder played for Spain, had a debut for Ann, and saw a draw at Quexal."
    assert names(text) == []
    assert names("He signed with Quexal in May.") == []


def test_leagues_are_bodies_where_no_results_stand() -> None:
    assert names("The pitcher led the American League in 1915.") == ["American League"]
    assert names("Baseball standings\nAMERICAN LEAGUE\nELMDALE 72 54.571 -\nHOLT 67 59.532 5 1/2") == [
        "ELMDALE", "HOLT",
    ]  # fmt: skip


DEFINED = [
    "Quexal were an English rock band formed in 1979.",
    "Quexal is a software company headquartered in Austin.",
    "Quexal was a law firm established in 1920.",
    *(f"They met Quexal, a Welsh {noun} based there." for noun in sorted(SAID_BEHIND_COMMAS)),
]


@pytest.mark.parametrize("text", DEFINED, ids=[text[:40] for text in DEFINED])
def test_a_sentence_says_that_a_name_is_a_body(text: str) -> None:
    assert names(text) == ["Quexal"]


def test_a_place_is_no_body_where_the_text_has_it_as_one() -> None:
    assert names("The owners of Quexal left. They lived in Quexal.") == []
    assert names("The owners of Quexal left. They lived well.") == ["Quexal"]
