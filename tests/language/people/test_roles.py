"""Which role a phrase gives a person, and of which body; offices of state and their departments by date."""

from __future__ import annotations

from dataclasses import replace

import pytest
from example_texts import marked_reading

from loaders.identity.people import find_people, national_key, people_steps
from loaders.knowledge.people.offices import EXAMPLES, body_of_office, devolved
from loaders.lockstep import run

ROLES = [
    # before the name
    ("{Barchester PCT} chief executive Moira Flint agreed.", "chief executive", "Barchester PCT"),
    ("{Barchester PCT}’s director of nursing, Moira Flint, agreed.", "director of nursing", "Barchester PCT"),
    ("{Barchester PCT} acting finance director Moira Flint agreed.", "acting finance director", "Barchester PCT"),
    ("The chair of {Barchester PCT}, Moira Flint, agreed.", "chair", "Barchester PCT"),
    ("{Monitor} was slow. Its executive chair Moira Flint agreed.", "executive chair", "Monitor"),
    ("{Barchester NHS Trust} ran late. The trust's medical director Moira Flint agreed.",
     "medical director", "Barchester NHS Trust"),
    ("The {Fair Prices Panel} met {Monitor}. Panel director Moira Flint agreed.", "director", "Fair Prices Panel"),
    ("[{DH} head of estates and facilities] Moira Flint agreed.", "head of estates and facilities", "DH"),
    ("Freelance consultant and former government adviser Moira Flint agreed.",
     "freelance consultant and former government adviser", None),
    ("The review, led by Moira Flint, of {Monitor} ended.", "lead", None),
    ("The {Fair Prices Panel}, chaired by Moira Flint, met.", "chair", "Fair Prices Panel"),
    ("{Monitor}'s Moira Flint agreed.", "member", "Monitor"),
    ("The Minister of State, {DH} (Moira Flint), rose.", "minister of state", "DH"),
    ("The Minister of State, {DH}, the hon. Member for Elm South (Moira Flint), rose.", "minister of state", "DH"),
    ("The chair of {Monitor}, the right hon. Member for Elm (Moira Flint), rose.", "chair", "Monitor"),
    # after the name
    ("Moira Flint, director of adult and community services at {Barchester}, agreed.",
     "director of adult and community services", "Barchester"),
    ("Moira Flint, {Barchester PCT}’s chief executive, agreed.", "chief executive", "Barchester PCT"),
    ("Moira Flint, workforce transformation lead for {Monitor}, agreed.", "workforce transformation lead", "Monitor"),
    ("Moira Flint is practice manager at {Elm Surgery}.", "practice manager", "Elm Surgery"),
    ("Moira Flint was appointed interim chair of {Monitor} in May.", "interim chair", "Monitor"),
    ("Moira Flint has been named as medical director of the {Elm Trust}.", "medical director", "Elm Trust"),
    ("Mrs. Moira Flint (Secretary, {Elm Gardeners})", "secretary", "Elm Gardeners"),
    ("Ms Moira Flint ({Elm Parish Council})", "representative", "Elm Parish Council"),
    ("Moira Flint, from {Age Concern}, agreed.", "representative", "Age Concern"),
    ("Moira Flint, executive member for housing on {County Forum}, agreed.", "executive member for housing",
     "County Forum"),
    ("Moira Flint, former {Labour} leader, agreed.", "former leader", "Labour"),
    ("Moira Flint, whose firm, {Flint Ltd}, won, agreed.", "owner", "Flint Ltd"),
    ("Moira Flint OBE, chair of {Monitor}, agreed.", "chair", "Monitor"),
    ("Dr Moira Flint, who chairs the {Elm Panel}, agreed.", "chair", "Elm Panel"),
    ("The member for Elm South (Moira Flint) agreed.", "member for elm south", None),
    ("Moira Flint (Elm South) ({Lab}): I agree.", "MP for Elm South", "Lab"),
    ("Moira Flint, a retired nurse, agreed.", "retired nurse", None),
    ("Moira Flint: Former regional managing director ({Monitor})", "former regional managing director", "Monitor"),
    ("Moira Flint: Former legal adviser (Solicitor) to the {Elm Trust}", "former legal adviser", "Elm Trust"),
    ("Moira Flint, a retired nurse, in the {Commons} on Monday.", "retired nurse", None),
    ("Moira Flint is head of {Monitor}’s {Pricing Unit}.", "head", "Pricing Unit"),
    ("Ms Flint: My Lord, I appear on behalf of the {Royal College}.", "counsel", "Royal College"),
    ("Moira Flint was confirmed as chair designate of {Elm ICB}.", "chair designate", "Elm ICB"),
    ("Moira Flint, who has served as interim chair of {Elm Board} since May, left.", "interim chair", "Elm Board"),
    ("Moira Flint was subsequently appointed as the new chair of {Elm Board}.", "chair", "Elm Board"),
    ("Moira Flint had been appointed medical director on October 31.", "medical director", None),
    ("It is late at {Monitor}, said Larkfield chief executive Moira Flint.", "chief executive", None),
    ("The Scottish health minister Moira Flint agreed.", "scottish health minister", "body/scottish government"),
    ("Moira Flint, chair of trustees of {Elm Aid}, agreed.", "chair of trustees", "Elm Aid"),
    ("Moira Flint has been chairman of {Elm Trust} since May.", "chairman", "Elm Trust"),
    ("Moira Flint joined {Elm Trust} as director of nursing.", "director of nursing", "Elm Trust"),
    ("Moira Flint will assume the role of chief executive of {Elm Trust}.", "chief executive", "Elm Trust"),
    ("{Elm Trust} left. Current interim chief executive Moira Flint stays.", "interim chief executive", "Elm Trust"),
    ("Present:\nMoira Flint MF Director of Quality, {Elm Trust}", "director of quality", "Elm Trust"),
    ("It is late.\n\nMoira Flint\nChief Executive\n{Elm Trust}", "chief executive", "Elm Trust"),
    ("Moira Flint was elected chairman for the rest of the year 2020/21.", "chairman", None),
    ("{Elm Trust} left. The review, led by Moira Flint, ended.", "lead", None),
    ("Moira Flint is chief executive of the new {Elm ICB}.", "chief executive", "Elm ICB"),
    ("Moira Flint became chief executive in 2004.", "chief executive", None),
    ("Minutes of {Elm CCG}\nPresent:\nMoira Flint MF Chief Finance Officer", "chief finance officer", "Elm CCG"),
    ("{Monitor} said no. Chief financial officer Moira Flint left.", "chief financial officer", "Monitor"),
    ("Moira Flint, who is leaving to become managing director of {Elm Aid}, agreed.", "managing director", "Elm Aid"),
    ("An {Elm Trust} board member for 18 months, Moira Flint agreed.", "board member", "Elm Trust"),
    ("At an {Elm Trust} meeting at {Ash Hospital}, Moira Flint was appointed as medical director.",
     "medical director", "Elm Trust"),
    ("{NHS Tayside} met {Elm Board}. Moira Flint is the health board’s finance director.",
     "finance director", "NHS Tayside"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "role", "body"), ROLES, ids=[marked[:45] for marked, _, _ in ROLES])
def test_a_phrase_gives_role_and_body(marked: str, role: str, body: str | None) -> None:
    reading, bodies = marked_reading(marked)
    found = find_people(reading, bodies, ()).roles
    assert [(one.role, one.organisation) for one in found] == [(role, body)]
    assert "Flint" in reading.text[found[0].start : found[0].end]


def test_a_role_before_the_next_name_is_not_that_of_the_name_before() -> None:
    reading, bodies = marked_reading("{Elm Trust} sent the chief executive Moira Flint, medical director Amos Pike.")
    found = find_people(reading, bodies, ()).roles
    assert [(one.person, one.role) for one in found] == [
        ("moira flint", "chief executive"),
        ("amos pike", "medical director"),
    ]


def test_a_plural_role_after_two_names_is_that_of_both() -> None:
    reading, bodies = marked_reading("Moira Flint and Amos Pike, the joint chairs of {Elm Trust}, agreed.")
    found = find_people(reading, bodies, ()).roles
    assert [(one.person, one.organisation) for one in found] == [
        ("moira flint", "Elm Trust"),
        ("amos pike", "Elm Trust"),
    ]


def test_the_chief_of_a_council_that_is_not_named_is_not_that_of_who_watches_it() -> None:
    reading, bodies = marked_reading("{Ofsted} came in May. Council chief executive Moira Flint agreed.")
    found = find_people(reading, bodies, ()).roles
    assert [one.organisation for one in found] == [None]


def test_a_role_in_a_body_that_nothing_names_in_full_is_of_no_other() -> None:
    reading, bodies = marked_reading("{NHS England} waits. Moira Flint, a spokesman for the PPG, agreed.")
    found = find_people(reading, bodies, ()).roles
    assert [one.organisation for one in found] == [None]


def test_a_new_role_for_the_system_is_in_the_one_that_was_led() -> None:
    text = "{Oak ICS} left.\n\nMoira Flint, the lead for {Elm ICS}, has been appointed chair designate for the system."
    reading, bodies = marked_reading(text)
    found = find_people(reading, bodies, ()).roles
    assert {(one.role, one.organisation) for one in found} == {("lead", "Elm ICS"), ("chair designate", "Elm ICS")}


def test_a_cabinet_member_is_of_no_body_but_a_council() -> None:
    for role in ("cabinet member for health", "strategic director of adults and communities"):
        reading, bodies = marked_reading(f"{{Elm Day Centre}} shuts. Moira Flint, {role}, agreed.")
        assert [one.organisation for one in find_people(reading, bodies, ()).roles] == [None]


def test_the_leader_of_a_council_is_its_and_not_the_partys() -> None:
    reading, bodies = marked_reading("{Elm Council} met. The {Labour} leader of the council Moira Flint agreed.")
    found = run(
        people_steps(reading, bodies, (), {"Elm Council": "local authority", "Labour": "political party"})
    ).roles
    assert [(one.role, one.organisation) for one in found] == [("leader", "Elm Council")]


def test_a_manager_is_of_the_only_care_home_that_is_named_later() -> None:
    reading, bodies = marked_reading(
        "Care home owner Moira Flint was fined at {Elm Court}. Residents of {Ash Lodge} left."
    )
    found = run(people_steps(reading, bodies, (), {"Ash Lodge": "care home", "Elm Court": "court"})).roles
    assert [one.organisation for one in found] == ["Ash Lodge"]


def test_a_party_behind_its_place_is_whom_its_leader_leads() -> None:
    reading, bodies = marked_reading("Moira Flint, leader of {Elmford} {Labour}, agreed.")
    found = run(people_steps(reading, bodies, (), {"Elmford": "local authority", "Labour": "political party"})).roles
    assert [(one.role, one.organisation) for one in found] == [("leader", "Labour")]


def test_a_manager_is_of_the_care_home_that_the_text_names() -> None:
    reading, bodies = marked_reading(
        "{Elm Lodge} met {Oak Court}. The manager at the time, 50-year-old Moira Flint, left."
    )
    found = run(people_steps(reading, bodies, (), {"Elm Lodge": "care home", "Oak Court": "court"})).roles
    assert [(one.role, one.organisation) for one in found] == [("manager", "Elm Lodge")]


def test_what_was_tabled_was_led_by_nobody() -> None:
    reading, bodies = marked_reading("At {Elm Council} the motion was tabled by Moira Flint.")
    assert find_people(reading, bodies, ()).roles == ()


def test_the_charity_is_a_body_whose_name_does_not_say_what_it_is() -> None:
    marked = "{Rethink} met {Elm NHS Trust}. Moira Flint, the charity's policy officer, agreed."
    reading, bodies = marked_reading(marked)
    found = run(people_steps(reading, bodies, (), {"Rethink": "charity", "Elm NHS Trust": "NHS trust"})).roles
    assert [one.organisation for one in found] == ["Rethink"]


def test_those_present_whose_roles_fill_a_long_line_end_no_list() -> None:
    text = (
        "Minutes of {Elm CCG}\nPresent:\nAmos Pike AP Lay Member for Patient and Public Involvement / Vice Chair"
        "\nMoira Flint MF Lay Member for Audit"
    )
    reading, bodies = marked_reading(text)
    found = find_people(reading, bodies, ()).roles
    assert [one.organisation for one in found] == ["Elm CCG", "Elm CCG"]


def test_a_plural_role_is_that_of_each() -> None:
    reading, bodies = marked_reading("The two interim chairs of {Elm Trust}, Moira Flint and Amos Pike, left.")
    found = find_people(reading, bodies, ()).roles
    assert [(one.role, one.organisation) for one in found] == [("interim chair", "Elm Trust")] * 2


def test_the_chief_of_an_unnamed_trust_is_not_its_regulators() -> None:
    reading, bodies = marked_reading("{Monitor} rated it low. The Trust is sorry. Chief executive Moira Flint left.")
    bodies = [replace(body, organisation=national_key("Monitor")) for body in bodies]
    found = find_people(reading, bodies, ()).roles
    assert [(one.role, one.organisation) for one in found] == [("chief executive", None)]


def test_roles_after_one_another_are_both_kept() -> None:
    reading, bodies = marked_reading("Moira Flint, lead nurse, director of quality at {Elm Trust}, agreed.")
    found = find_people(reading, bodies, ()).roles
    assert [(one.role, one.organisation) for one in found] == [
        ("lead nurse", None),
        ("director of quality", "Elm Trust"),
    ]


def test_a_second_role_that_follows_its_body_gives_the_first_no_other() -> None:
    reading, bodies = marked_reading("Moira Flint, council chair and former {Elm Water} CEO, agreed.")
    found = find_people(reading, bodies, ()).roles
    assert {(one.role, one.organisation) for one in found} == {("council chair", None), ("CEO", "Elm Water")}


def test_two_roles_of_one_person_are_both_kept() -> None:
    reading, bodies = marked_reading("{Elm Trust} chair Moira Flint, who is also mayor of {Elm}, agreed.")
    found = find_people(reading, bodies, ()).roles
    assert {(one.role, one.organisation) for one in found} == {("chair", "Elm Trust"), ("mayor", "Elm")}


def test_an_office_belongs_to_the_department_of_its_day() -> None:
    for published, name in (("2009-05-01", "Department of Health"), ("2019", "Department of Health and Social Care")):
        reading, bodies = marked_reading("Health secretary Moira Flint agreed.", published=published)
        facts = find_people(reading, bodies, ())
        assert [body.name for body in facts.organisations] == [name]
        assert [role.organisation for role in facts.roles] == [facts.organisations[0].key]


def test_an_office_takes_the_key_of_a_department_the_article_mentions() -> None:
    reading, bodies = marked_reading("The {DH|body of test} waits. Care minister Moira Flint agreed.", published="2012")
    facts = find_people(reading, bodies, ())
    assert facts.organisations == ()
    assert [role.organisation for role in facts.roles] == ["body of test"]


@pytest.mark.parametrize(("office", "body", "day"), EXAMPLES)
def test_each_row_of_offices_knows_its_example(office: str, body: str, day: str) -> None:
    holder = body_of_office(office, day)
    assert holder is not None
    assert holder.name == body


def test_ministers_in_news_of_one_nation_are_its_governments() -> None:
    assert devolved("The Welsh health minister spoke in Wales.", "2015-05-01") == "Welsh Government"
    assert devolved("Stormont and Northern Ireland", "2020-01") == "Department of Health (Northern Ireland)"
    assert devolved("Wales, Welsh towns and England, Scotland and Whitehall", None) is None
    assert devolved("The minister spoke in Scotland.", None) is None


@pytest.mark.parametrize("office", ["shadow health secretary", "Welsh health minister", "chief executive", "chair"])
def test_other_offices_imply_no_department(office: str) -> None:
    assert body_of_office(office, "2010") is None


TOLD = [
    ("Moira Flint left. She is currently the chief executive of {Elm Trust}.", "chief executive", "Elm Trust"),
    ("Moira Flint left after three years working as head of nursing at a local charity, the {Elm Trust}.",
     "head of nursing", "Elm Trust"),
    ("Earlier posts held by Moira Flint include matron at {Elm Hospice}.", "matron", "Elm Hospice"),
    ("Moira Flint spent her career at {Elm Hospice}, where her roles included head of training.",
     "head of training", "Elm Hospice"),
    ("Moira Flint knew {Elm Aid} well. Her last job with this charity was as head of fundraising.",
     "head of fundraising", "Elm Aid"),
    ("Moira Flint, who has died aged 84, was matron of {Elm Hospice}.", "matron", "Elm Hospice"),
    ("Moira Flint, who co-chairs the working group of the campaigning {Elm Aid}, left.", "co-chair", "Elm Aid"),
    ("{Elm University} met {Monitor}. Vice Chancellor Moira Flint agreed.", "vice chancellor", "Elm University"),
    ("{Elm Council} met {Monitor}. Moira Flint, cabinet member for housing, agreed.", "cabinet member for housing",
     "Elm Council"),
    ("Moira Flint left {Elm Trust}. She was matron of {Elm Hospice}.", "matron", "Elm Hospice"),
    ("The chair of {Elm Aid} is Moira Flint.", "chair", "Elm Aid"),
    ("{Elm Panel} met. Moira Flint, who chairs the panel, agreed.", "chair", "Elm Panel"),
    ("Moira Flint, who had run {Elm Trust} since May, left.", "head", "Elm Trust"),
    ("We went into {Elm Club} to hear of {Oak Trust}. Moira Flint, its chief executive, agreed.",
     "chief executive", "Oak Trust"),
    ("Moira Flint (52), chair of {Elm Trust}, agreed.", "chair", "Elm Trust"),
    ("Moira Flint will lead the work. The former head of nursing at {Elm Trust} will join in May.",
     "former head of nursing", "Elm Trust"),
    ("Moira Flint has been chosen. A former matron of {Elm Trust}, she knows it well.", "former matron", "Elm Trust"),
    ("Moira Flint left. At {Elm Trust}, she was the head of nursing.", "head of nursing", "Elm Trust"),
    ("Moira Flint left. Flint, who will join in May, is currently chief executive of {Elm Aid}.",
     "chief executive", "Elm Aid"),
    ("Moira Flint knows {Elm Hospice}, having been its head of training.", "head of training", "Elm Hospice"),
    ("{Elm Aid} has lost its leader of 18 years, Moira Flint.", "leader", "Elm Aid"),
    ("Moira Flint was the chief allied health professions officer at {Elm Trust}.",
     "chief allied health professions officer", "Elm Trust"),
    ("Moira Flint, a senior civil servant in the {Elm Department}, agreed.", "senior civil servant", "Elm Department"),
    ("Moira Flint set up the {Elm Campaign} in May.", "founder", "Elm Campaign"),
    ("{UNISON} Yorkshire and Humberside regional organiser Moira Flint agreed.", "regional organiser", "UNISON"),
    ("{Elm NHS Trust} met {Unison}. General secretary Moira Flint agreed.", "general secretary", "Unison"),
    ("{Elm Trust}’s entire top management, including the nursing director Moira Flint, left {Oak Hospital}.",
     "nursing director", "Elm Trust"),
    ("Moira Flint joins from {Elm Trust}, where she was appointed chair in May.", "chair", "Elm Trust"),
    ("Moira Flint will continue as chair of {Elm ICB}.", "chair", "Elm ICB"),
    ("(Ms Moira Flint) Good morning. I am currently the chair at {Elm Aid}.", "chair", "Elm Aid"),
    ("I welcome witnesses from {Elm Fund}: Moira Flint, senior manager.", "senior manager", "Elm Fund"),
    ("Witnesses: Moira Flint, Chief Executive, The {Elm Fund}", "chief executive", "Elm Fund"),
    ("Moira Flint , chief executive of the {Elm Trust} , agreed.", "chief executive", "Elm Trust"),
    ("Portfolio holder for parks at {Elm Council}, Moira Flint, agreed.", "portfolio holder for parks", "Elm Council"),
    ("Moira Flint, senior crown prosecutor for the {CPS}, agreed.", "senior crown prosecutor", "CPS"),
    ("Minutes of {Elm PCT}\nPresent\nMoira Flint            -     Board Secretary", "board secretary", "Elm PCT"),
    ("{Elm Council} met. Moira Flint, cabinet member for communities, equalities, public health and care, agreed.",
     "cabinet member for communities, equalities, public health and care", "Elm Council"),
    ("Lady Flint (Crossbench) chair of {Elm Aid}, agreed.", "chair", "Elm Aid"),
    ("Minutes of {Elm CCG}\nPresent:\nMoira Flint MF Governing Body GP", "governing body GP", "Elm CCG"),
    ("Minutes of {Elm CCG}\nPresent:\nMoira Flint MF Chief Nursing Officer", "chief nursing officer", "Elm CCG"),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "role", "body"), TOLD, ids=[marked[:45] for marked, _, _ in TOLD])
def test_a_role_may_be_told_apart_from_the_name(marked: str, role: str, body: str | None) -> None:
    reading, bodies = marked_reading(marked)
    found = find_people(reading, bodies, ()).roles
    assert [(one.role, one.organisation) for one in found if one.organisation] == [(role, body)]


def test_a_party_beside_a_name_is_one_role_and_the_office_after_it_another() -> None:
    reading, bodies = marked_reading("Lady Flint ({Labour}), former chief executive of {Elm Aid}, agreed.")
    found = find_people(reading, bodies, ()).roles
    assert {(one.role, one.organisation) for one in found} == {
        ("party member", "Labour"),
        ("former chief executive", "Elm Aid"),
    }


def test_who_takes_somebody_on_is_the_body_of_the_role() -> None:
    reading, bodies = marked_reading("{Elm Surgery} is pleased to welcome Moira Flint as a new partner.")
    found = find_people(reading, bodies, ()).roles
    assert [(one.role, one.organisation) for one in found] == [("partner", "Elm Surgery")]


def test_who_chairs_keeps_the_office_that_stands_between() -> None:
    reading, bodies = marked_reading("The {Elm Panel}, chaired by Vice President Moira Flint, met.")
    found = find_people(reading, bodies, ()).roles
    assert ("chair", "Elm Panel") in {(one.role, one.organisation) for one in found}


def test_a_health_secretary_of_england_is_none_of_scotland() -> None:
    text = "Scotland and the Scottish {Elm Board} waited. Health secretary Andrew Lansley agreed with Scotland."
    reading, bodies = marked_reading(text)
    found = find_people(reading, bodies, ()).roles
    assert [one.organisation for one in found] == ["body/department of health"]


def test_who_becomes_something_keeps_the_role_left_behind() -> None:
    text = "{Elm Trust} has a new team.\n\nMoira Flint, consultant at {Oak Trust}, becomes medical director."
    reading, bodies = marked_reading(text)
    found = find_people(reading, bodies, ()).roles
    assert {(one.role, one.organisation) for one in found} == {
        ("consultant", "Oak Trust"),
        ("medical director", "Elm Trust"),
    }


def test_its_head_is_that_of_the_subject_before() -> None:
    text = "Members of {Elm Action Team} met on the steps of {Monitor}. Its chairman, Moira Flint, agreed."
    reading, bodies = marked_reading(text)
    found = find_people(reading, bodies, ()).roles
    assert [(one.role, one.organisation) for one in found] == [("chairman", "Elm Action Team")]


def test_a_paragraph_without_a_body_goes_back_to_the_one_the_article_is_about() -> None:
    text = "{Elm Trust} will close a ward.\n\nIt told {Oak Ltd} in May.\n\nChief executive Moira Flint agreed."
    reading, bodies = marked_reading(text)
    found = find_people(reading, bodies, ()).roles
    assert [one.organisation for one in found] == ["Elm Trust"]


def test_an_office_between_two_names_is_the_second_ones() -> None:
    marked = "We have the chair of {Monitor}, Moira Flint, the head of {Elm Trust}, Amos Pike, and others."
    reading, bodies = marked_reading(marked)
    found = find_people(reading, bodies, ()).roles
    assert [(one.person, one.role, one.organisation) for one in found] == [
        ("moira flint", "chair", "Monitor"),
        ("amos pike", "head", "Elm Trust"),
    ]


def test_a_body_that_heads_a_part_of_a_page_has_the_roles_told_below_it() -> None:
    text = "{Elm Council}\n\nIt is fine.\n\n{Oak Council}\n\nManaging director Moira Flint said so."
    reading, bodies = marked_reading(text)
    found = find_people(reading, bodies, ()).roles
    assert [(one.role, one.organisation) for one in found] == [("managing director", "Oak Council")]
