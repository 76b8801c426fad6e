"""Contexts that show a body where a text is not about health and care, each row of their tables in a sentence."""

from __future__ import annotations

import pytest
from found_names import names

from loaders.knowledge.open_contexts import (
    ACRONYMS_DO,
    ACRONYMS_OF_THINGS,
    BODIES_CALLED,
    GROUPS_OF,
    LISTED_KINDS,
    SHARED_IN,
    THINGS_OF,
)
from loaders.language.organisations.finding import find_organisations
from loaders.language.reading import Reading
from loaders.language.sentences import sentences


@pytest.mark.parametrize("noun", sorted(BODIES_CALLED))
def test_a_noun_introduces_the_body_it_calls_so(noun: str) -> None:
    assert names(f"They spoke of the {noun} Wyvernia on the radio.") == ["Wyvernia"]


@pytest.mark.parametrize("words", sorted(SHARED_IN))
def test_two_words_introduce_a_body(words: tuple[str, str]) -> None:
    assert names(f"They had {words[0]} {words[1]} Wyvernia on the day.") == ["Wyvernia"]


@pytest.mark.parametrize("plural", sorted(LISTED_KINDS))
def test_a_plural_says_what_its_list_names(plural: str) -> None:
    kind = "rock groups" if plural == "groups" else plural
    text = f"There are {kind} such as Wyvernia, the Quexal at Elm, Ann Lee, and Zorbal 47."
    assert names(text) == ["Wyvernia", "Quexal at Elm", "Zorbal 47"]


@pytest.mark.parametrize("word", sorted(GROUPS_OF))
def test_only_groups_that_are_bodies_list_any(word: str) -> None:
    assert names(f"They are {word} groups like Wyvernia and The Quexals.") == ["Wyvernia", "Quexals"]
    assert names("They are ethnic groups like Wyvernia and Quexals.") == []


@pytest.mark.parametrize("noun", sorted(THINGS_OF))
def test_a_noun_follows_the_body_whose_it_is(noun: str) -> None:
    assert names(f"They saw that Wyvernia {noun} were up.") == ["Wyvernia"]


@pytest.mark.parametrize("word", sorted(ACRONYMS_DO))
def test_an_acronym_that_acts_is_a_body(word: str) -> None:
    assert names(f"They knew that the QXW {word} it.") == ["QXW"]


@pytest.mark.parametrize("acronym", sorted(word for word in ACRONYMS_OF_THINGS if len(word) > 2))
def test_acronyms_of_things_are_no_bodies(acronym: str) -> None:
    text = f"They knew that the {acronym.upper()} said it."
    rules = [proposal.rule for proposal in find_organisations(Reading("", text, 0, sentences(text))).proposals]
    assert "organisations.introduced_after" not in rules


def test_none_of_these_hold_where_care_is_spoken_of() -> None:
    assert names("Carers saw shares of Wyvernia, and the QXW said that the group Elmdalia left.") == []


def test_the_commission_is_the_european_one_where_that_is_named() -> None:
    assert names("The European Commission met. He asked the Commission.") == ["European Commission", "Commission"]
    assert names("He asked the Commission. It met.") == []


def test_peoples_and_faiths_are_no_bodies() -> None:
    assert names("They met Kurdish rebels, Moslem fighters and Tamil guerrillas in the hills.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 101st Airborne Division left.", ["101st Airborne Division"]),
        ("He met the U.S. Sixth Fleet. Then III Corps left.", ["U.S. Sixth Fleet", "III Corps"]),
        ("Activated as the 65 Fighter Wing.", ["65 Fighter Wing"]),
        # divisions of games, wings of hospitals, and units without a number
        ("Soccer: the Third Division opens.", []),
        ("Patients and carers left the Second Floor Wing.", []),
        ("They saw the Division.", []),
    ],
)
def test_a_numbered_unit_of_a_force_is_a_body(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_name_goes_on_behind_a_small_word() -> None:
    assert names("They met the band Tears for Zorbal, with shares of Vale do Quexal.") == [
        "Tears for Zorbal", "Vale do Quexal",
    ]  # fmt: skip


def test_neither_a_person_nor_a_town_nor_an_adjective_is_introduced() -> None:
    text = (
        "He had a deal with Quexo Phelps, a member of the Elmia, Ill.-based firm and leader of the Zorb-speaking press."
    )
    assert names(text) == []
