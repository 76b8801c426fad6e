"""Lists of those present that set name, role and body beside one another with no comma."""

from __future__ import annotations

import pytest

from loaders.extraction import extract
from loaders.pages import take_apart


def roles_on(page: str) -> set[tuple[str, str, str | None]]:
    """Each role of the page's one article: who has it, what it is, at which body."""
    [article] = take_apart(page).articles
    facts = extract(article)
    people = {one.key: one.name for one in facts.people}
    bodies = {one.key: one.name for one in facts.organisations}
    return {(people[held.person], held.role, bodies.get(held.organisation or "")) for held in facts.roles}


LISTS = [
    ("  • Ann Moss NHS Fife (by video)", ("Ann Moss", "representative", "NHS Fife")),
    ("  • Ann Moss Golden Vale Foundation", ("Ann Moss", "representative", "Golden Vale Foundation")),
    ("  • Ann Moss National Clinical Director", ("Ann Moss", "national clinical director", "Tarn Health Board")),
    ("  • Ann Moss Vice-Chair, NHS Fife", ("Ann Moss", "vice-chair", "NHS Fife")),
    ("  • Ann Moss. Assistant Clerk", ("Ann Moss", "assistant clerk", "Tarn Health Board")),
    ("  • Ann Moss, Clerical Supervisor", ("Ann Moss", "clerical supervisor", "Tarn Health Board")),
    ("  • Ann Moss Head of Finance", ("Ann Moss", "head of finance", "Tarn Health Board")),
    ("Ann Moss             Finance Director", ("Ann Moss", "finance director", "Tarn Health Board")),
]


@pytest.mark.parametrize(("line", "role"), LISTS)
def test_names_roles_and_bodies_stand_beside_one_another(line: str, role: tuple[str, str, str]) -> None:
    mark = "  • " if line.startswith(" ") else ""
    page = (
        "Tarn Health Board minutes: May 2018\n\nMinutes of the meeting of Tarn Health Board on 21 May 2018.\n\n"
        f"Attendees\n\n{mark}Paul Hill, Chair\n{line}\n{mark}Ruth Dale, Treasurer\n\n1. Apologies\n\nNone."
    )
    [article] = take_apart(page).articles
    facts = extract(article)
    names = {body.key: body.name for body in facts.organisations}
    people = {person.key: person.name for person in facts.people}
    found = {(people[held.person], held.role, names.get(held.organisation or "")) for held in facts.roles}
    assert {name for name, _, _ in found} == {"Ann Moss", "Paul Hill", "Ruth Dale"}
    assert role in found


def test_offices_are_no_bodies_behind_initials() -> None:
    page = (
        "Minutes of the board of Tarn Health Board\n\nPresent:\nPaul Hill PH Chair\nAnn Moss AM Executive Director\n"
        "Ruth Dale RD Treasurer\n\n1. Apologies\n\nNone."
    )
    [article] = take_apart(page).articles
    assert {body.name for body in extract(article).organisations} == {"Tarn Health Board"}


def test_a_surname_in_capitals_is_part_of_its_name() -> None:
    page = (
        "Tarn Health Board\n\nMinute of the meeting of Tarn Health Board of 21 May 2018\n\nPresent:-\n\nAnn MOSS\n\n"
        "Treasurer\n\nPaul Ian McHILL\n\nDirector of Nursing\n\nRuth DALE, Vice Chairperson, in the Chair.\n\n"
        "1. Apologies\n\nNone."
    )
    [article] = take_apart(page).articles
    facts = extract(article)
    assert {person.name for person in facts.people} >= {"Ann Moss", "Paul Ian McHILL", "Ruth Dale"}


def test_who_is_in_the_chair_chairs_the_body_that_sits() -> None:
    page = (
        "Tarn Health Board\n\nMinutes of the meeting of Tarn Health Board on 21 May 2018.\n\n"
        "Present: Councillor Ann Moss (in the Chair), Councillors Paul Hill and Ruth Dale.\n\n1. Apologies\n\nNone."
    )
    [article] = take_apart(page).articles
    facts = extract(article)
    names = {body.key: body.name for body in facts.organisations}
    held = [(one.role, names.get(one.organisation or "")) for one in facts.roles if one.person.endswith("moss")]
    assert ("chair", "Tarn Health Board") in held


ROWS = [
    ("Many were helped by Browne Jacobson's Ann Moss, Paul Hill and Ruth Dale.", "Browne Jacobson"),
    ("Ann Moss, Paul Hill and Ruth Dale, of Browne Jacobson, advised the trust.", "Browne Jacobson"),
    ("Evidence was given by Ann Moss, Paul Hill and Ruth Dale from Audit Scotland.", "Audit Scotland"),
]


@pytest.mark.parametrize(("sentence", "body"), ROWS)
def test_a_row_of_persons_is_of_the_body_named_once(sentence: str, body: str) -> None:
    [article] = take_apart(f"A hearing in Fife\n\n{sentence}").articles
    facts = extract(article)
    names = {one.key: one.name for one in facts.organisations}
    people = {one.key: one.name for one in facts.people}
    found = {(people[held.person], names.get(held.organisation or "")) for held in facts.roles}
    assert found == {("Ann Moss", body), ("Paul Hill", body), ("Ruth Dale", body)}


def test_who_answers_a_person_is_somebody_else() -> None:
    page = (
        "Wyvern Council\n\nIn reply to Councillor Ann Moss, the Director of Public Health said that rates had fallen."
    )
    [article] = take_apart(page).articles
    assert extract(article).roles == ()


def test_a_medical_director_is_of_no_scrutiny_committee() -> None:
    page = "Health Scrutiny Committee\n\nTuning Hall\n\nThe Chairman welcomed Dr Ann Moss, Medical Director, to it."
    [article] = take_apart(page).articles
    assert [held.organisation for held in extract(article).roles] == [None]


def test_an_auditor_general_is_of_the_audit_body() -> None:
    page = "Audit\n\nAnn Moss, the Auditor General for Scotland, gave evidence to the committee on Tuesday."
    [article] = take_apart(page).articles
    facts = extract(article)
    names = {one.key: one.name for one in facts.organisations}
    assert [names[held.organisation or ""] for held in facts.roles] == ["Audit Scotland"]


WITNESSES = (
    "Health Committee\n\nOral evidence: Care homes, HC 12\n\nTuesday 11 September 2012\n\n"
    "Members present: Ann Moss (Chair); Eve Hall.\n\nI: "
    "Ruth Dale, Director of Research, Audit Scotland, and Paul Hill, former Chair of NHS Fife, Sam Lowe, "
    "Chief Executive, NHS Borders.\n\n"
    "Witnesses: Dame Mary Carey DBE, Chair, and David Lane, CBE, Chief Executive, "
    "Care Quality Commission, gave evidence."
)


def test_what_witnesses_are_stands_behind_their_names() -> None:
    assert {role for role in roles_on(WITNESSES) if role[0] != "Ann Moss"} == {
        ("Ruth Dale", "director of research", "Audit Scotland"),
        ("Paul Hill", "former chair", "NHS Fife"),
        ("Sam Lowe", "chief executive", "NHS Borders"),
        ("Mary Carey", "chair", "Care Quality Commission"),
        ("David Lane", "chief executive", "Care Quality Commission"),
    }


REPORT = (
    "Tarn Hospice Annual Report 2015\n\nTarn Hospice cares for people in Tarn. Its report was agreed in June.\n\n"
    "Board of Trustees\n\nMrs Moira Flint (Chair)\nTarn Aid\nB Quorvin\nDr T. Quoyle – resigned 3 May 2014\n"
    "Amos Penrose\n\nCompany Secretary\nZelda Marsh\n\nRegistered office\nElm Lane\n\n"
)


def test_names_below_a_heading_of_trustees_are_theirs() -> None:
    found = roles_on(REPORT)
    assert {("Moira Flint", "chair"), *((name, "trustee") for name in ("B Quorvin", "T. Quoyle", "Amos Penrose"))} == {
        (name, role) for name, role, _ in found
    }
    assert {body for _, _, body in found} == {"Tarn Hospice"}


def test_a_sentence_that_names_trustees_gives_each_the_role() -> None:
    [article] = take_apart(
        "Tarn Hospice Annual Report\n\nThe trustees of Tarn Hospice during the year were Moira Flint (Chair), "
        "Amos Penrose and Zelda Marsh.\n\nThe trustees were tired, and Ann Moss left."
    ).articles
    held = [(one.person, one.role) for one in extract(article).roles]
    assert held == [("moira flint", "chair"), ("amos penrose", "trustee"), ("zelda marsh", "trustee")]


COLUMNS = [
    "Board\nAnn Moss\nPaul Hill\nDr Ruth Dale\nChairman\nNon-Executive Director\nMedical Director (Item 4)\n",
    "Present\n\nAnn Moss\n\n/ Chairman\nPaul Hill / Non-Executive Director\nDr Ruth Dale | Medical Director\n",
    "Present\nChairman\nAnn Moss\nNon-Executive Director\nPaul Hill\nMedical Director\nDr Ruth Dale\n",
    "Present:\n\nAnn Moss\n\nChairman\n\nPaul Hill\n\nNon-Executive Director\n\nDr Ruth Dale\n\nMedical Director\n",
]


@pytest.mark.parametrize("those_present", COLUMNS)
def test_roles_in_another_column_belong_to_the_names_in_their_order(those_present: str) -> None:
    page = (
        "Tarn Health Board\n\nMinutes of the meeting of Tarn Health Board on 21 May 2018\n\n"
        f"{those_present}\n1. Apologies\n\nThere were no apologies from any of the members of the board."
    )
    assert roles_on(page) == {
        ("Ann Moss", "chairman", "Tarn Health Board"),
        ("Paul Hill", "non-executive director", "Tarn Health Board"),
        ("Ruth Dale", "medical director", "Tarn Health Board"),
    }


def test_what_somebody_directs_is_no_body() -> None:
    page = (
        "Minutes of the board of Tarn Health Board\n\nPresent:\nAnn Moss, Director of Corporate Communications\n"
        "Paul Hill, Head of Planned Care Performance and Delivery\n\n1. Apologies\n\nNone."
    )
    [article] = take_apart(page).articles
    assert {body.name for body in extract(article).organisations} == {"Tarn Health Board"}


def test_an_officer_of_democratic_services_is_no_body() -> None:
    [article] = take_apart(
        "Wards in Tarn\n\nContact: Ann Moss  Senior Democratic Services Manager\n\n"
        "The Tarn Health Board met on 3 May 2015 and agreed the plan."
    ).articles
    assert {body.name for body in extract(article).organisations} == {"Tarn Health Board"}


def test_an_office_of_state_stands_behind_a_name_without_a_comma() -> None:
    [article] = take_apart(
        "Wards in Tarn\n\n"
        "Photo of Ann Moss Ann Moss Secretary of State, Department of Health 3:17 pm, 9th May 2008\n\n"
        "The Department of Health has closed wards in Tarn and in other towns of the north."
    ).articles
    facts = extract(article)
    names = {body.key: body.name for body in facts.organisations}
    assert [(held.role, names.get(held.organisation or "")) for held in facts.roles] == [
        ("secretary of state", "Department of Health")
    ]


def test_roles_between_names_are_of_the_name_before_and_have_the_body_at_the_end() -> None:
    [article] = take_apart(
        "Notes of evidence\n\nMonday 12 October 2015\n\nMembers present: Ruth Dale (Chair).\n\n"
        "Ann Moss, Comptroller and Auditor General, Paul Hill, Director of Relations, National Audit Office, were in."
        "\n\nWitnesses: Jo Ford, Director General, Social Care, Local Government and Plans, Department of Health."
    ).articles
    facts = extract(article)
    names = {body.key: body.name for body in facts.organisations}
    people = {person.key: person.name for person in facts.people}
    found = {(people[held.person], held.role, names.get(held.organisation or "")) for held in facts.roles}
    assert found >= {
        ("Ann Moss", "comptroller and auditor general", "National Audit Office"),
        ("Paul Hill", "director of relations", "National Audit Office"),
        ("Jo Ford", "director general", "Department of Health"),
    }
    assert not any(name == "Paul Hill" and "auditor" in role for name, role, _ in found)


def test_a_surname_that_is_a_town_names_no_council_and_a_kind_of_director_no_surname() -> None:
    page = (
        "Trust Board\n\nMinutes of the meeting of Tarn NHS Trust held on Thursday, 6 May 2021 at 9.30 am\n\n"
        "Present:\nDr Peter Reading Chief Executive\nMr Paul Hill Interim Director of Finance\n"
        "Mr Antony Moss Non-Executive Director\n\n1. Apologies\n\nThere were no apologies from any of the members."
    )
    assert roles_on(page) == {
        ("Peter Reading", "chief executive", "Tarn NHS Trust"),
        ("Paul Hill", "interim director of finance", "Tarn NHS Trust"),
        ("Antony Moss", "non-executive director", "Tarn NHS Trust"),
    }


def test_who_represents_a_body_is_its_representative() -> None:
    [article] = take_apart(
        "Cabinet minutes\n\nAnn Moss (representing Mencap) addressed the Cabinet on the wards of the hospital."
    ).articles
    assert [(held.role, held.organisation) for held in extract(article).roles] == [("representative", "body/mencap")]


def test_who_is_in_the_chair_by_a_role_has_it_in_the_body_that_sits() -> None:
    page = (
        "Tarn Health Board\n\nMinute of the meeting of Tarn Health Board of 21 May 2018\n\nPresent:-\n\nAnn Moss\n\n"
        "Wyvern Care Trust\n\nRuth Dale, Vice Chairperson, in the Chair.\n\n1. Apologies\n\nNone."
    )
    [article] = take_apart(page).articles
    facts = extract(article)
    names = {body.key: body.name for body in facts.organisations}
    assert [names.get(one.organisation or "") for one in facts.roles if one.person.endswith("dale")] == [
        "Tarn Health Board"
    ]
