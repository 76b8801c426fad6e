"""Bodies that an event's own sentence does not name: told right after or before it, or known by whose duty it is."""

from __future__ import annotations

import re

import pytest
from marked_article import article, bodies, events

from loaders.knowledge.events.duties import DUTIES
from loaders.language.events.finding import find_events


def test_a_body_that_the_lead_only_describes_is_the_one_named_next():
    found = events(
        "A hospital trust’s takeover of a company in Ashford was approved {in May=2009-05}.\n\n"
        "[Elm Trust] will run [Larkfield Ltd] from the summer."
    )
    assert {"Elm Trust", "Larkfield Ltd"} <= bodies(found[0])


def test_a_second_trust_of_the_lead_is_another_one_and_neither_is_a_class():
    (found,) = events(
        "A <foundation trust|foundation trusts> has taken over a nearby trust.\n\n[Elm Trust] told [Ash Trust] so."
    )
    assert {(party.role, party.organisation) for party in found.parties} == {
        ("acquirer", "Elm Trust"),
        ("target", "Ash Trust"),
    }


def test_the_nhs_of_an_nhs_trust_is_no_party():
    found = events("An [NHS] Trust was placed in special measures {today=2016-11-01}.\n\n[Elm Trust] said nothing.")
    assert bodies(found[0]) == {"Elm Trust"}


@pytest.mark.parametrize(
    "lead",
    [
        "A trust board chair has resigned {in May=2009-05}.",
        "A council house in Ashford was closed {in May=2009-05}.",
    ],
)
def test_a_noun_that_only_qualifies_describes_no_body(lead):
    found = events(f"{lead}\n\n[Elm Trust] and [Ash Council] said nothing.")
    assert [bodies(event) for event in found] == [set()]


def test_a_description_deep_in_the_story_takes_no_body_from_what_follows():
    found = events(
        "The weather was mild and it was to stay so. Nobody was surprised by that at all.\n\n"
        "A trust was closed {in May 2009=2009-05}.\n\n[Elm Trust] will never close."
    )
    assert [bodies(event) for event in found if event.edtf == "2009-05"] == [set()]


def test_two_described_bodies_are_the_next_two_of_their_kind():
    found = events(
        "Two councils have agreed to share their staff.\n\n"
        "[Ash Council], [Larkfield Ltd] and [Elm Council] will sign {in May=2009-05}."
    )
    assert bodies(found[0]) >= {"Ash Council", "Elm Council"} and "Larkfield Ltd" not in bodies(found[0])


def test_what_is_told_under_the_deal_names_the_deal_s_parties():
    found = events(
        "Ministers approved the care contract {in May=2009-05}.\n\n"
        "Under the contract, [Larkfield Ltd] will run the homes."
    )
    assert "Larkfield Ltd" in bodies(found[0])


def test_schemes_announced_together_have_the_doers_told_one_after_another():
    found = events(
        "The minister announced the pilots {today=2009-05-20}. Under the plans, [Ash Council] will open a day centre. "
        "[Elm Council] will run a pilot in homes, while a consortium of two, [Fir Trust] ([Oak Trust] and others), "
        "will launch a fund. Nobody was ill. [Yew Council] will close a home {in June=2009-06}."
    )
    announced = next(event for event in found if event.kind == "announcement")
    assert bodies(announced) == {"Ash Council", "Elm Council", "Fir Trust"}


def test_the_lead_s_news_told_again_with_names_lends_them_to_the_lead():
    found = events(
        "Nine bidders are vying to take over the troubled site.\n\n"
        "Bids to acquire [Elm Trust] have reached [Ash Council], which will decide on the takeover {in May=2009-05}."
    )
    assert "Elm Trust" in bodies(found[0])


def test_what_is_denied_is_not_told_again_by_a_plan():
    found = events("The northern boards will not merge.\n\n[Elm Trust] will merge with [Ash Trust] {in May=2018-05}.")
    assert not bodies(found[0])


def test_the_report_goes_back_to_the_study_told_before_it():
    found = events(
        "A study by [Larkfield Ltd] was commissioned {in May=2009-05}.\n\n"
        "[Ash Council] will close two homes {in June=2009-06}.\n\nThe report was published {in July=2009-07}."
    )
    assert bodies(found[-1]) == {"Larkfield Ltd"}


def test_the_two_companies_are_companies_though_another_body_was_named_last():
    found = events(
        "[Larkfield Ltd] and [Abbey Homes plc] met [Elm Trust]. The two companies will merge {in May=2009-05}."
    )
    assert bodies(found[-1]) == {"Larkfield Ltd", "Abbey Homes plc"}


def test_the_charity_is_the_one_named_before_and_no_class():
    found = events("[Ash Charity] helps. The <charity|charities> was set up {in 2001=2001}.")
    assert [(party.organisation, party.class_name) for party in found[-1].parties] == [("Ash Charity", None)]


def test_another_outlet_that_was_told_is_the_interviewer_and_the_page_s_own_is_not():
    marked = "The centre would open {in May=2009-05}, she told the [Elm Journal]."
    reading, found = article(marked)
    (event,) = find_events(reading, found)
    assert [(party.role, party.organisation) for party in event.parties] == [("interviewer", "Elm Journal")]


def test_an_outlet_that_publishes_takes_part():
    (event,) = events("The [Elm Journal] has published a guide to day care {today=2009-05-20}.")
    assert bodies(event) == {"Elm Journal"}


@pytest.mark.parametrize("row", DUTIES, ids=lambda row: row.example[:40])
def test_a_duty_s_body_takes_part_where_the_article_names_it(row):
    name = row.body.title()
    example = re.sub(r"in May (\d{4})", r"{in May \1=\1-05}", row.example)
    assert [bodies(event) for event in events(example)] == [set()]
    assert [bodies(event) for event in events(f"{example}\n\n[{name}] said so.")] == [{name}]


def test_what_a_paper_asks_for_has_not_happened():
    (found,) = events("Contracts be awarded to [Larkfield Ltd] for home care {from May 2017=2017-05}.")
    assert found.certainty == "planned"
