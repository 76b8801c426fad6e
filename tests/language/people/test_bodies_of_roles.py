"""Of which body a role is that stands far from its name: short names, two bodies, a lead that names nobody."""

from __future__ import annotations

import pytest
from example_texts import marked_reading

from loaders.extraction import extract
from loaders.identity.people import find_people
from loaders.pages import take_apart

TOLD = [
    ("The {Ashby Hospitals Trust} met. Ashby’s deputy chief executive Moira Flint agreed.",
     [("deputy chief executive", "Ashby Hospitals Trust")]),
    ("{Oakdale Hospitals Trust} met. Moira Flint will take over as acting chair at Oakdale in May.",
     [("acting chair", "Oakdale Hospitals Trust")]),
    ("The {Oakdale Trust} and {Oakdale Council} met. Oakdale’s deputy chief executive Moira Flint agreed.",
     [("deputy chief executive", None)]),
    ("The {Cuban Medical Board} met, said Cuban president Moira Flint.", [("president", None)]),
    ("Moira Flint will become group CEO of {Elm Trust} and {Oak Trust} in January.",
     [("group CEO", "Elm Trust"), ("group CEO", "Oak Trust")]),
    ("Mayor of Ashby Mrs Moira Flint, who is also a trustee of {Elm Aid}, was there.",
     [("mayor of ashby", None), ("trustee", "Elm Aid")]),
    ("Moira Flint joins from {Elm Aid} in South Ashby where she was director of care.",
     [("director of care", "Elm Aid")]),
    ("The chief executive of {Elm Trust} has stepped down.\n\nMoira Flint will leave in May.",
     [("chief executive", "Elm Trust")]),
    ("A former chief executive of {Elm Trust} is to lead an inquiry. Moira Flint was named on Monday.",
     [("former chief executive", "Elm Trust")]),
    ("The chief executive of {Elm Trust} has stepped down. Moira Flint, a nurse of {Oak Aid}, will miss her.",
     [("nurse", "Oak Aid")]),
    ("{Oakdale’s Hospice} met. Moira Flint, ambassador of Oakdale and a singer, agreed.",
     [("ambassador", "Oakdale’s Hospice")]),
    ("{Oak House} grew. Moira Flint, managing director of Gilbert Builders, agreed.",
     [("managing director of gilbert builders", None)]),
    ("{Elm Trust} met. Moira Flint has resigned from the role of chairman.", [("chairman", "Elm Trust")]),
    ("{Elm Trust} met. Moira Flint is stepping down as chair of {Elm Trust}.", [("chair", "Elm Trust")]),
    ("{Elm Trust} met. Its recently appointed chairman Moira Flint agreed.", [("chairman", "Elm Trust")]),
    ("The chief executive of {Elm Trust} is to leave.\nMoira Flint’s decision was told to staff.",
     [("chief executive", "Elm Trust")]),
    ("{Elm Trust} met. Moira Flint joined the trust in May 2013 as director of care.",
     [("director of care", "Elm Trust")]),
    ("Moira Flint left. Before that she worked for others. This included six years as matron of {Elm Aid}.",
     [("matron", "Elm Aid")]),
    ("{Elm Council} met. Executive board member for social care, Cllr Moira Flint, agreed.",
     [("executive board member for social care", "Elm Council")]),
    ("{Elm Council} met. Moira Flint, shadow cabinet member for adult care, agreed.",
     [("shadow cabinet member for adult care", "Elm Council")]),
    ("Moira Flint, matron of {Elm Hospice}, will take up her new post as director of nursing at {Oak Trust} in May.",
     [("matron", "Elm Hospice"), ("director of nursing", "Oak Trust")]),
    ("{Elm Hospice} grew. Moira Flint was appointed patron in May.", [("patron", "Elm Hospice")]),
    ("{Elm Council} met. Community services portfolio holder Moira Flint agreed.",
     [("community services portfolio holder", "Elm Council")]),
    ("THE chief executive of {Elm Trust} has told staff he is to go.\n\nAmos Pike, 56, said he was ready.",
     [("chief executive", "Elm Trust")]),
    ("{Oak Aid} met. Director of operations Moira Flint left the {Elm Trust} this week.",
     [("director of operations", "Elm Trust")]),
    ("{Elm Trust} is worse. Moira Flint, whose post as head of care has gone, becomes matron of {Oak Aid}.",
     [("matron", "Oak Aid")]),
    ("Moira Flint, who was a director at {Elm Trust} (now Elm), was previously the matron of {Oak Aid} from 2007.",
     [("director", "Elm Trust"), ("matron", "Oak Aid")]),
    ("{Elm Trust} is to lose its chief.\n\nMoira Flint is going in May. She was appointed chief executive in 2011.",
     [("chief executive", "Elm Trust")]),
    ("{Elm Trust} met. Ada Quill takes over from Moira Flint, who is going after three years as chief executive.",
     [("chief executive", "Elm Trust")]),
    ("Moira Flint is to retire in March next year as chair of {Elm Trust}.", [("chair", "Elm Trust")]),
    ("Moira Flint continued as chair of {Elm Trust}.", [("chair", "Elm Trust")]),
    ("{Elm Trust} met Moira Flint, and the evening saw fellow board members come.", []),
    ("Moira Flint, former president of {Elm Aid} and past manager of {Oak Aid}, agreed.",
     [("former president", "Elm Aid"), ("past manager", "Oak Aid")]),
    ("Moira Flint, a junior sister at {Elm Hospital}, agreed.", [("junior sister", "Elm Hospital")]),
    ("Moira Flint had a number of roles beyond {Elm Aid} and was a respected academic.", []),
    ("Matron Moira Flint retires from {Elm Hospital}.", [("matron", "Elm Hospital")]),
    ("{Elm Radio} came. So did business leader Moira Flint.", [("business leader", None)]),
    ("{Elm Care Home} was sold by owners Moira Flint and her brothers.", [("owner", None)]),
    ("Moira Flint, who was appointed as director of care last April by {Elm Aid}, left.", [("director of care", None)]),
    ("We support Moira Flint in her decision to step down as head of care for {Elm Aid}.",
     [("head of care", "Elm Aid")]),
    ("{Oak Surgery} closes. Moira Flint, a Bromsgrove district councillor, agreed.",
     [("district councillor", "council/bromsgrove")]),
    ("{Elm Surgery} closes. Moira Flint, councillor for Elm ward, agreed.", [("councillor for elm ward", None)]),
    ("Moira Flint, an accountant and former head of {Elm Aid}, agreed.", [("former head", "Elm Aid")]),
    ("{Elm Partnership} begins. Moira Flint, chairman of the new partnership, agreed.",
     [("chairman", "Elm Partnership")]),
    ("{Elm Council} met. It left the Wyvern Joint Board (WJB) chief executive Moira Flint.",
     [("chief executive", None)]),
    ("{Elm Council} met. Moira Flint, deputy leader and cabinet member for care, agreed.",
     [("deputy leader and cabinet member for care", "Elm Council")]),
    ("{Elm Trust} met. Moira Flint, Head of Policy, Public Affairs and Campaigns at {Elm Aid}, agreed.",
     [("head of policy, public affairs and campaigns", "Elm Aid")]),
    ("Moira Flint, Policy and Advocacy Manager, {Elm Aid}, agreed.", [("policy and advocacy manager", "Elm Aid")]),
    ("{Elm Trust} met. Moira Flint, Associate Director – Improvement, {Elm Aid}, agreed.",
     [("associate director", "Elm Aid")]),
    ("{Elm Trust} met. Moira Flint, Head of Service – Older People at {Elm Aid}, agreed.",
     [("head of service", "Elm Aid")]),
    ("{Elm Trust} met. Moira Flint, Chief Executive Officer (CEO) of {Elm Aid}, agreed.",
     [("chief executive officer", "Elm Aid")]),
    ("Moira Flint, an expert medical negligence lawyer at {Elm LLP}, agreed.",
     [("lawyer", "Elm LLP")]),
    ("Moira Flint, a nurse who works at {Elm House}, agreed.", [("nurse", "Elm House")]),
    ("Moira Flint joins {Elm Trust} as finance director from {Oak Council}.", [("finance director", "Elm Trust")]),
    ("Moira Flint will join us from {Elm Trust} where she is presently the chief nurse.",
     [("chief nurse", "Elm Trust")]),
    ("Moira Flint, 52, chief nurse at {Elm Trust}, agreed.", [("chief nurse", "Elm Trust")]),
    ("Moira Flint (pictured left), chief nurse at {Elm Trust}, agreed.", [("chief nurse", "Elm Trust")]),
    ("{Elm Trust}’s chief nurse, professor Moira Flint, agreed.", [("chief nurse", "Elm Trust")]),
    ("Moira Flint, now chair of {Elm Trust} and formerly head of {Oak Aid}, agreed.",
     [("chair", "Elm Trust"), ("former head", "Oak Aid")]),
    ("Moira Flint has been announced as the new chair of {Elm Trust}.", [("chair", "Elm Trust")]),
    ("Moira Flint is to step down as chair of {Elm Trust}.", [("chair", "Elm Trust")]),
    ("My name is Moira Flint and I am chair of {Elm Trust}.", [("chair", "Elm Trust")]),
    ("By Moira Flint, Chief Executive of {Elm Trust}", [("author", None), ("chief executive", "Elm Trust")]),
    ("Moira Flint will succeed her old friend as head of care at {Elm Trust}.", [("head of care", "Elm Trust")]),
    ("{Elm Trust} has announced the appointment of a new medical director.\nMoira Flint, will join in May.",
     [("medical director", "Elm Trust")]),
    ("A NEW chief executive has been appointed at {Elm Trust}.\n\nMoira Flint (50) has been a widow for years.",
     [("chief executive", "Elm Trust")]),
    ("Elm Gazette\n\nThe chief executive of {Elm Trust} has stepped down.\n\nMoira Flint, who has led it, will leave.",
     [("chief executive", "Elm Trust")]),
    ("{Oak Trust} met. Chief nurse Moira Flint, from {Elm Trust}, agreed.", [("chief nurse", "Elm Trust")]),
    ("{Elm Hospital} met. Moira Flint, project director for the secondary care review, agreed.",
     [("project director for the secondary care review", None)]),
    ("{Elm PCT} met at {Oak Hospital}. Later the PCT heard a report by chief executive Moira Flint.",
     [("chief executive", "Elm PCT")]),
    ("{Elm Trust} met. Moira Flint has taken over as the interim chief executive.",
     [("interim chief executive", "Elm Trust")]),
    ("{Elm Trust} announced the appointment of Moira Flint to the new role of medical director.",
     [("medical director", "Elm Trust")]),
    ("Moira Flint is due to be appointed as strategy adviser at {Elm Trust}.", [("strategy adviser", "Elm Trust")]),
    ("Ms Moira Flint, 84, chairs the {Elm Action Group}.", [("chair", "Elm Action Group")]),
    ("Moira Flint, our chief nurse, is leaving.\n\nAmos Pike\n{Elm Trust}", [("chief nurse", "Elm Trust")]),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "roles"), TOLD, ids=[marked[:45] for marked, _ in TOLD])
def test_a_role_has_its_body(marked: str, roles: list[tuple[str, str | None]]) -> None:
    reading, bodies = marked_reading(marked)
    assert [(one.role, one.organisation) for one in find_people(reading, bodies, ()).roles] == roles


def test_roles_before_their_names_in_a_row_are_each_of_the_name_behind() -> None:
    told = "They were joined by the Mayor of Ashby, Moira Flint, {Elm Care}’s director, Amos Pike, and others."
    reading, bodies = marked_reading(told)
    found = {(one.person, one.role) for one in find_people(reading, bodies, ()).roles}
    assert found == {("moira flint", "mayor of ashby"), ("amos pike", "director")}


def test_an_article_is_not_about_the_body_that_somebody_has_left() -> None:
    told = (
        "Former NHS England chief goes\n\nA former chief executive of NHS England is leaving. Moira Flint left "
        "Oakdale Hospitals Trust in May.\n\nShe remains chair of Ashby Hospitals Trust.\n\n"
        "The trust’s CEO, Amos Pike, agreed.\n"
    )
    (article,) = take_apart(told).articles
    roles = {(role.person, role.role): role.organisation for role in extract(article).roles}
    assert roles[("amos pike", "CEO")] == "trust/oakdale hospitals"


def test_who_succeeds_and_who_is_succeeded_have_the_same_role() -> None:
    for told in (
        "Ada Quill will succeed Amos Pike as chair of {Elm Trust}.",
        "Amos Pike will be succeeded as chair of {Elm Trust} by Ada Quill.",
    ):
        reading, bodies = marked_reading(told)
        roles = {(one.person, one.role, one.organisation) for one in find_people(reading, bodies, ()).roles}
        assert roles == {("ada quill", "chair", "Elm Trust"), ("amos pike", "chair", "Elm Trust")}


def test_all_who_have_been_appointed_have_the_role() -> None:
    reading, bodies = marked_reading(
        "{Elm Trust} met. Moira Flint, Amos Pike and Ada Quill have all been appointed as non-executive directors."
    )
    roles = {(one.person, one.role, one.organisation) for one in find_people(reading, bodies, ()).roles}
    assert {person for person, _, body in roles if body == "Elm Trust"} == {"moira flint", "amos pike", "ada quill"}


def test_our_chair_is_that_of_who_speaks() -> None:
    told = "Amos Pike, head of {Elm Aid}, spoke. “We grew out of {Oak Aid}. Moira Flint, who is our chair, helped.”"
    reading, bodies = marked_reading(told)
    roles = {(one.person, one.organisation) for one in find_people(reading, bodies, ()).roles}
    assert roles == {("amos pike", "Elm Aid"), ("moira flint", "Elm Aid")}


def test_a_newspaper_is_not_the_body_whose_chief_speaks() -> None:
    told = (
        "Wards to close\n\nElm Gazette\n\nA new head has been found at Oakdale Hospitals NHS Trust.\n\n"
        "It is late.\n\nMoira Flint has been the acting chief executive.\n"
    )
    (article,) = take_apart(told).articles
    roles = [(role.role, role.organisation) for role in extract(article).roles]
    assert ("acting chief executive", "trust/oakdale hospitals") in roles


def test_a_knight_by_given_name_is_the_one_whom_the_text_knights() -> None:
    reading, bodies = marked_reading("David Pike left. The chair, Sir David Flint, stays. Sir David agreed.")
    mentions = find_people(reading, bodies, ()).mentions
    assert [mention.person for mention in mentions] == ["david pike", "david flint", "david flint"]


def test_a_pronoun_means_the_only_person_of_the_sentence_before() -> None:
    told = (
        "Amos Pike, chair of {Oak Aid}, agreed.\n\n{Elm Council}, which has a small department of its own for homes, "
        "said Flint, Moira Flint, would go. She previously worked at {Elm Aid} as head of care."
    )
    reading, bodies = marked_reading(told)
    roles = {(one.person, one.role, one.organisation) for one in find_people(reading, bodies, ()).roles}
    assert ("moira flint", "head of care", "Elm Aid") in roles


def test_the_government_in_which_an_office_is_held_is_no_part_of_it() -> None:
    reading, bodies = marked_reading("In 2015 Moira Flint was care minister in the coalition government.")
    found = find_people(reading, bodies, ()).roles
    assert [(one.role, one.organisation) for one in found] == [("care minister", "body/department of health")]


def test_a_lead_councillor_is_of_the_only_council_that_is_named_later() -> None:
    told = (
        "Call for councillor to go\n\nLib Dems called for the resignation of Cllr Moira Flint as Lead Councillor for "
        "Children’s Services after a poor report.\n\nReading Borough Council has to act.\n"
    )
    (article,) = take_apart(told).articles
    assert [role.organisation for role in extract(article).roles if role.person == "moira flint"] == ["council/reading"]


def test_where_a_body_is_based_is_no_part_of_a_role_in_it() -> None:
    reading, bodies = marked_reading("Moira Flint, CEO of Ashby based {Elm Hospice}, says it is so.")
    assert [(one.role, one.organisation) for one in find_people(reading, bodies, ()).roles] == [("CEO", "Elm Hospice")]
