"""Roles as notices of appointment, obituaries and council news tell them."""

from __future__ import annotations

import pytest
from example_texts import marked_reading

from loaders.extraction import extract
from loaders.identity.people import find_people, people_steps
from loaders.lockstep import run
from loaders.pages import take_apart

FAR = "It was long ago. " * 60

NOTICES = [
    ("Moira Flint- Chair of {Elm Aid}, agreed.", "chair", "Elm Aid"),
    ("{Elm Party} MLA Moira Flint agreed.", "MLA", "Elm Party"),
    ("Moira Flint ({Elm Aid} Policy/Press Adviser): 020 7946 0000", "policy/press adviser", "Elm Aid"),
    ("Moira Flint co-chaired the {Elm Panel}, which met in May.", "co-chair", "Elm Panel"),
    ("Moira Flint was appointed to the newly created post of General Manager of {Elm Trust}.", "general manager",
     "Elm Trust"),
    ("Moira Flint is to become the first chief executive of {Elm Aid}.", "chief executive", "Elm Aid"),
    ("Moira Flint left.\n\n" + FAR + "He helped when she was matron of {Elm Hospice}.", "matron", "Elm Hospice"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "role", "body"), NOTICES, ids=[marked[:45] for marked, _, _ in NOTICES])
def test_a_notice_tells_role_and_body(marked: str, role: str, body: str) -> None:
    reading, bodies = marked_reading(marked)
    found = find_people(reading, bodies, ()).roles
    assert [(one.role, one.organisation) for one in found] == [(role, body)]


def test_a_second_post_may_have_its_years_before_it() -> None:
    reading, bodies = marked_reading("Moira Flint was matron of {Elm} and from 2007 to 2011 was chair of {Oak Aid}.")
    found = find_people(reading, bodies, ()).roles
    assert {(one.role, one.organisation) for one in found} == {("matron", "Elm"), ("chair", "Oak Aid")}


def test_our_new_chief_executive_is_that_of_the_speakers_body() -> None:
    reading, bodies = marked_reading(
        "Amos Pike met Moira Flint. Amos Pike, chair of {Elm Aid}, said: “We welcome Moira as our chief executive.”"
    )
    found = find_people(reading, bodies, ()).roles
    assert ("moira flint", "chief executive", "Elm Aid") in [(one.person, one.role, one.organisation) for one in found]


def test_who_is_praised_as_a_leader_leads_no_body() -> None:
    reading, bodies = marked_reading("Moira Flint has been an outstanding leader for {Elm Aid}.")
    assert find_people(reading, bodies, ()).roles == ()


def test_a_role_that_is_repeated_alone_is_of_the_same_body() -> None:
    reading, bodies = marked_reading(
        "The chair of {Elm Panel}, Moira Flint, met {Oak Trust}. The chair (Ms Flint) went."
    )
    assert {one.organisation for one in find_people(reading, bodies, ()).roles} == {"Elm Panel"}


def _roles(text: str) -> list[tuple[str, str | None]]:
    article = take_apart(text).articles[0]
    return [(role.role, role.organisation) for role in extract(article).roles]


def test_a_cabinet_member_is_of_the_council_of_the_only_area_that_is_named() -> None:
    told = "Day centres will close\n\nThree day centres in Oldham will close. Moira Flint, cabinet member for adult "
    told += "social care, said the council had no choice.\n\n"
    assert _roles(told) == [("cabinet member for adult social care", "council/oldham")]
    assert _roles(told + "Homes in Rochdale stay.") == [("cabinet member for adult social care", None)]


def test_a_place_within_another_name_is_no_council() -> None:
    told = "New chief\n\nMoira Flint returned as chief executive of Oldham CAB, which has 30 staff in the town.\n"
    assert _roles(told) == [("chief executive", "body/oldham cab")]


def test_what_is_said_to_be_a_charity_is_nobody_for_all_its_given_name() -> None:
    told = "New chief\n\nThe autism charity Daisy Bank has appointed a new chief executive, Moira Flint, it said.\n"
    facts = extract(take_apart(told).articles[0])
    assert [person.name for person in facts.people] == ["Moira Flint"]
    assert [body.name for body in facts.organisations] == ["Daisy Bank"]


def test_a_disease_called_after_somebody_names_nobody() -> None:
    told = "A life\n\nMoira Flint has Parkinson's disease. Mr Parkinson's syndrome was described in London long ago.\n"
    facts = extract(take_apart(told).articles[0])
    assert "Parkinson" not in {mention.surface for mention in facts.mentions if mention.rule.name == "people.known"}


CAREERS = [
    ("As head of care at {Elm Trust} from 1990, later its chair, Moira Flint led.", "head of care", "Elm Trust"),
    ("Moira Flint left. Then, as matron for {Elm Aid}, she led reforms.", "matron", "Elm Aid"),
    ("Moira Flint moved north before becoming {Elm Council}'s first head of housing following a merger.",
     "head of housing", "Elm Council"),
    ("Moira Flint left. She stayed in the south and became a consultant at {Elm Hospital}.", "consultant",
     "Elm Hospital"),
    ("Moira Flint met Amos Pike. She and her husband moved on his appointment as doctor for {Elm Ltd}.", "doctor",
     "Elm Ltd"),
    ("Moira Flint was director of care for the new unitary authority of {Elm}.", "director of care", "Elm"),
    ("The {Elm Association} ({EA}) honorary secretary, Moira Flint, agreed.", "honorary secretary", "Elm Association"),
    ("Moira Flint is now a patron of {Elm Hospice}.", "patron", "Elm Hospice"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "role", "body"), CAREERS, ids=[marked[:45] for marked, _, _ in CAREERS])
def test_a_career_is_told_in_posts(marked: str, role: str, body: str) -> None:
    reading, bodies = marked_reading(marked)
    found = find_people(reading, bodies, ()).roles
    assert (role, body) in [(one.role, one.organisation) for one in found]


def test_among_several_who_are_named_nobody_became_what_follows() -> None:
    reading, bodies = marked_reading("Moira Flint told Amos Pike of the day they became members of {Elm Aid}.")
    assert find_people(reading, bodies, ()).roles == ()
    reading, bodies = marked_reading("Moira Flint praised Amos Pike before becoming chair of {Elm Aid}.")
    assert find_people(reading, bodies, ()).roles == ()


def test_one_role_may_be_held_in_two_bodies() -> None:
    reading, bodies = marked_reading("Moira Flint was head of care at {Elm Council} and {Oak Council}.")
    found = find_people(reading, bodies, ()).roles
    assert [(one.role, one.organisation) for one in found] == [
        ("head of care", "Elm Council"),
        ("head of care", "Oak Council"),
    ]


def test_no_body_before_is_supplied_where_the_next_role_states_one() -> None:
    marked = "{Oak Trust} met Moira Flint, director of care, chief nurse of {Elm Trust}."
    reading, bodies = marked_reading(marked)
    assert {one.organisation for one in find_people(reading, bodies, ()).roles} == {"Elm Trust"}


def test_the_hospice_of_a_saint_and_the_hospice_of_an_isle_are_bodies() -> None:
    told = "A visit\n\nMoira Flint, chair of Hospice Isle of Man, met Amos Pike, chair of the Hospice of St Cuthbert.\n"
    found = extract(take_apart(told).articles[0])
    assert {body.name for body in found.organisations} >= {"Hospice Isle of Man", "Hospice of St Cuthbert"}


@pytest.mark.parametrize("place", ["Peterborough’s first director of social services", "director of care services in"])
def test_directors_of_social_services_are_of_councils(place: str) -> None:
    told = f"A life\n\nMoira Flint was Peterborough’s director of housing, then {place} Sunderland, where she stayed.\n"
    names = {body.name for body in extract(take_apart(told).articles[0]).organisations}
    assert names & {"Peterborough City Council", "Sunderland City Council"}


def test_who_chairs_those_present_chairs_the_committee() -> None:
    marked = "{Elm Council}\n{Health Committee}\nPresent:\nMoira Flint (Chairperson)\nAmos Pike (Director of Care)\n"
    reading, bodies = marked_reading(marked)
    found = find_people(reading, bodies, ()).roles
    assert [one.organisation for one in found] == ["Health Committee", "Elm Council"]


MORE = [
    ("{Elm Aid} met. Resolved that Moira Flint be reappointed Treasurer of {Elm Aid}.", "treasurer", "Elm Aid"),
    ("{Elm Trust} has a new chairman – Moira Flint – who agreed.", "chairman", "Elm Trust"),
    ("Moira Flint, {Elm College} ({EC}) fellow, agreed.", "fellow", "Elm College"),
    ("Moira Flint, of Ashby, is continuing as acting chair at {Elm PCT}.", "acting chair", "Elm PCT"),
    ("Moira Flint, formerly the chair of {Elm PCT}, agreed.", "former chair", "Elm PCT"),
    ("Moira Flint left. Her first speech as the new chair of {Elm PCT} was long.", "chair", "Elm PCT"),
    ("{Elm Homes} grew. Moira Flint, operations director for the North West region, agreed.",
     "operations director for the north west region", "Elm Homes"),
    ("Moira Flint, who previously led {Elm Centre}, agreed.", "lead", "Elm Centre"),
    ("Moira Flint the Chief Exec of {Elm Trust} has been invited.", "chief exec", "Elm Trust"),
    ("{Oak Lodge} is owned by {Elm Housing}. Moira Flint, their interim chief executive, agreed.",
     "interim chief executive", "Elm Housing"),
    ("{Elm Aid} began. Leeds-born founder Moira Flint chose its name.", "founder", "Elm Aid"),
    ("Moira Flint left. She has led it since 2018 and has been accountable officer of {Elm CCG} since 2013.",
     "accountable officer", "Elm CCG"),
    ("It is late, the chair of {Elm Forum} has said. Homes close.\n\nMoira Flint said: “It is late.”", "chair",
     "Elm Forum"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "role", "body"), MORE, ids=[marked[:45] for marked, _, _ in MORE])
def test_news_tells_role_and_body(marked: str, role: str, body: str) -> None:
    reading, bodies = marked_reading(marked)
    found = find_people(reading, bodies, ()).roles
    assert [(one.role, one.organisation) for one in found] == [(role, body)]


def test_who_speaks_next_with_a_role_of_their_own_is_not_the_unnamed_chair() -> None:
    marked = "It is late, the chair of {Elm Forum} has said.\n\nMoira Flint, whose mother died, said: “It is late.”"
    reading, bodies = marked_reading(marked)
    assert find_people(reading, bodies, ()).roles == ()


def test_the_chief_medical_officer_of_a_board_is_not_the_governments() -> None:
    told = "New team at NHS Black Country Integrated Care Board\n\nNHS Black Country Integrated Care Board has a new "
    told += "chief medical officer, Dr Moira Flint.\n"
    assert {body for _, body in _roles(told)} == {"icb/black country"}


def test_ministers_of_an_assembly_are_its_governments() -> None:
    told = "Homes\n\nHealth and social services minister Moira Flint met Carmarthenshire Council and Plaid Cymru.\n"
    assert _roles(told) == [("health and social services minister", "body/welsh government")]
    assert _roles("Homes\n\nHealth and social services minister Moira Flint met a council.\n")[0][1] is None


def test_a_role_in_a_trust_that_nothing_explains_is_of_no_other_body() -> None:
    told = "Homes\n\nOldham Council met. Chief executive of Solent Trust Moira Flint agreed.\n"
    assert _roles(told) == [("chief executive", "trust/solent")]


def test_an_areas_system_is_a_body() -> None:
    told = "New chiefs\n\nLincolnshire’s ICS has appointed Moira Flint as its chief executive designate.\n"
    assert _roles(told) == [("chief executive designate", "ics/lincolnshire")]


def test_a_headline_that_plays_with_a_given_name_names_the_person_of_the_story() -> None:
    told = "Shona Stays or Shona Goes Now?\n\nThe health secretary, Shona Flint, will go, said Shona Flint.\n"
    assert [person.name for person in extract(take_apart(told).articles[0]).people] == ["Shona Flint"]
    told = "Shona Quill wins\n\nThe health secretary, Shona Flint, praised Ms Quill, said Shona Flint.\n"
    people = {person.name for person in extract(take_apart(told).articles[0]).people}
    assert people == {"Shona Flint", "Shona Quill"}


def test_a_health_spokesman_speaks_for_a_party() -> None:
    kinds = {"Labour": "political party", "Elm Trust": "NHS trust"}
    reading, bodies = marked_reading("{Labour} met. {Elm Trust} closed. Health spokesman Moira Flint agreed.")
    found = run(people_steps(reading, bodies, (), kinds)).roles
    assert [one.organisation for one in found] == ["Labour"]


def test_the_ombudsman_is_local_governments_where_the_text_says_so() -> None:
    told = "Care\n\nThe local government ombudsman told Oldham Council to pay. Ombudsman Moira Flint found it guilty.\n"
    assert ("ombudsman", "body/local government and social care ombudsman") in _roles(told)


def test_who_gives_the_money_has_no_chief_in_the_story() -> None:
    marked = "A {Lottery} grant saved {Elm Aid}. It won £3 from the {Lottery}.\n\nChief executive Moira Flint left."
    reading, bodies = marked_reading(marked)
    assert [one.organisation for one in find_people(reading, bodies, ()).roles] == ["Elm Aid"]


def test_the_principal_of_a_thing_is_nobody() -> None:
    reading, bodies = marked_reading("Moira Flint named the {Elm Agency}’s principal challenge as money.")
    assert find_people(reading, bodies, ()).roles == ()


def test_a_chief_may_be_set_beside_the_name_with_no_comma() -> None:
    reading, bodies = marked_reading("Moira Flint CEO {Elm Hospice}, said so.")
    found = find_people(reading, bodies, ()).roles
    assert [(one.role, one.organisation) for one in found] == [("CEO", "Elm Hospice")]


def test_who_resigns_from_a_body_is_not_of_it() -> None:
    page = "Elm Council\n\nMembers noted the resignation of Councillor Ann Moss from the Wyvern Audit Committee."
    [article] = take_apart(page).articles
    assert extract(article).roles == ()
