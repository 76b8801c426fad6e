"""Which names of one article are the same person, and under which key."""

from __future__ import annotations

import pytest
from example_texts import marked_reading

from loaders.identity.people import differs_by_one_letter, display_name, find_people, key_of
from loaders.language.reading import Reading, Sentence

SAME = [
    ("Paula Strickland spoke first. Strickland was blunt.", {"paula strickland": ["Paula Strickland", "Strickland"]}),
    ("Dr Amir Qureshi left. Mr Qureshi returned.", {"amir qureshi": ["Dr Amir Qureshi", "Mr Qureshi"]}),
    ("Cora Whitby called. Ms Whitbey called again.", {"cora whitby": ["Cora Whitby", "Ms Whitbey"]}),
    ("Sir Ronald Petrie came. Sir Ronald spoke.", {"ronald petrie": ["Sir Ronald Petrie", "Sir Ronald"]}),
    ("John Hale met his wife Mrs Hale.", {"john hale": ["John Hale"], "mrs hale": ["Mrs Hale"]}),
    ("Miss Teale left and Ms Teale returned.", {"miss teale": ["Miss Teale", "Ms Teale"]}),
    ("Lord Ranmore rose. Lord Ranmore sat.", {"lord ranmore": ["Lord Ranmore", "Lord Ranmore"]}),
    ("Helen Mary spoke. Helen Mary Ranmore was blunt.",
     {"helen mary ranmore": ["Helen Mary", "Helen Mary Ranmore"]}),
    ("Lord Ranmore of Elmford rose. Lord Ranmore sat.",
     {"lord ranmore": ["Lord Ranmore of Elmford", "Lord Ranmore"]}),
    ("Lord Ranmore of Elmford rose. Lord Ranmore of Kirk sat.",
     {"lord ranmore of elmford": ["Lord Ranmore of Elmford"], "lord ranmore of kirk": ["Lord Ranmore of Kirk"]}),
    ("Amir Duncan Frith won. Duncan Frith smiled.", {"amir duncan frith": ["Amir Duncan Frith", "Duncan Frith"]}),
    ("Gillian Hunt resigned. The row left Hunt alone.", {"gillian hunt": ["Gillian Hunt", "Hunt"]}),
    ("Gillian Hunt resigned. Hunt for beds goes on.", {"gillian hunt": ["Gillian Hunt"]}),
    ("Alan West spoke. The West saw rain. West said no.", {"alan west": ["Alan West", "West"]}),
    ("Rachel Adu, 34, was home. Rachel said so.", {"rachel adu": ["Rachel Adu", "Rachel"]}),
    ("Rachel Adu left. Rachel Beck came. Ms Beck said: “Rachel was fair.\n\n“Rachel was kind.”",
     {"rachel adu": ["Rachel Adu", "Rachel", "Rachel"], "rachel beck": ["Rachel Beck", "Ms Beck"]}),
    ("ELIN PUGH wrote. Elin Pugh wrote.", {"elin pugh": ["Elin Pugh"]}),
    ("P. Burnside came. Philip Burnside spoke.", {"philip burnside": ["P. Burnside", "Philip Burnside"]}),
    ("Dave Orme and David Orme disagreed.", {"dave orme": ["Dave Orme"], "david orme": ["David Orme"]}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), SAME, ids=[text[:30] for text, _ in SAME])
def test_later_and_shorter_names_are_attached_to_the_full_name(text: str, people: dict[str, list[str]]) -> None:
    reading, _ = marked_reading(text)
    found: dict[str, list[str]] = {}
    for mention in find_people(reading, (), ()).mentions:
        found.setdefault(mention.person or "", []).append(mention.surface)
    assert found == people


def test_each_way_of_writing_a_name_is_an_alias() -> None:
    reading, _ = marked_reading("Dr Cora Whitby called. Ms Whitbey called again.")
    (person,) = find_people(reading, (), ()).people
    assert (person.name, person.aliases) == ("Cora Whitby", ("Dr Cora Whitby", "Ms Whitbey"))


@pytest.mark.parametrize(
    ("parts", "titles", "key", "name"),
    [
        (("Mike", "Orme"), ("Dr",), "mike orme", "Mike Orme"),
        (("Zoë", "O’Dowd"), (), "zoe odowd", "Zoë O’Dowd"),
        (("HELEN", "MCCABE"), (), "helen mccabe", "Helen McCabe"),
        (("Ranmore",), ("Lord",), "lord ranmore", "Lord Ranmore"),
        (("Hale",), ("MR",), "mr hale", "Mr Hale"),
        (("J", "Haddock"), ("Mr",), "j haddock", "J Haddock"),
    ],
)
def test_keys_drop_titles_case_and_accents(
    parts: tuple[str, ...], titles: tuple[str, ...], key: str, name: str
) -> None:
    assert (key_of(parts, titles), display_name(parts, titles)) == (key, name)


@pytest.mark.parametrize(
    ("one", "other", "close"),
    [("penroze", "penroz", True), ("whitby", "whitbey", True), ("mason", "nason", False), ("smith", "smythe", False),
     ("hart", "hart", False), ("brown", "braun", False), ("patel", "petal", False)],
)  # fmt: skip
def test_one_letter_of_difference_is_a_misspelling(one: str, other: str, close: bool) -> None:
    assert differs_by_one_letter(one, other) is close


def test_a_bare_surname_is_nobody_known_in_another_article() -> None:
    text = "Apologies were received from Mr Tanner."
    one, other = (
        find_people(Reading(title, text, 0, (Sentence(0, len(text)),)), (), ()).people[0]
        for title in ("Minutes of March", "Minutes of April")
    )
    assert one.name == other.name == "Mr Tanner"
    assert one.key != other.key


def test_initials_beside_the_names_of_those_present_stand_for_them_and_are_no_alias() -> None:
    reading, bodies = marked_reading(
        "Present: Ann Field (AF), Bob Gray (BG), Carol Hale (XY), Cora Reed (CR), Colin Rowe (CR)\n\n"
        "1. Matters arising\nBG asked for chairs. AF/BG to buy them. XY and CR agreed to plan AF-2."
    )
    facts = find_people(reading, bodies, ())
    meant = [
        (mention.surface, mention.person) for mention in facts.mentions if mention.rule.name == "people.set_beside"
    ]
    af, bg = ("AF", "ann field"), ("BG", "bob gray")
    assert meant == [bg, af, bg]
    assert not any(person.aliases for person in facts.people)


def test_letters_beside_a_name_in_plain_prose_are_no_initials() -> None:
    reading, bodies = marked_reading("Ann Field (AF) spoke. AF was silent.")
    assert [mention.surface for mention in find_people(reading, bodies, ()).mentions] == ["Ann Field"]


def test_a_peer_is_shown_with_the_place_of_the_title() -> None:
    reading, _ = marked_reading("Baroness Ranmore of Elmford rose.")
    assert [person.name for person in find_people(reading, (), ()).people] == ["Baroness Ranmore of Elmford"]
