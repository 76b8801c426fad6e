"""Words of two classes: plural nouns that look like verbs, participles without "be", and whom and when they tell of."""

from __future__ import annotations

import pytest
from marked_article import article

from loaders.language.events.finding import find_events
from loaders.language.events.triggers import FRAMES

RULES = {f"events.{frame.name}" for frame in FRAMES}
BEFORE = "Nobody was sure of much. The weather had been fine all week.\n\n"


def events(marked: str):
    return find_events(*article(BEFORE + marked, published="2018-10-13"))


@pytest.mark.parametrize(
    ("marked", "rule"),
    [
        ("[Ash Trust] and its chair came within seconds of each other.", "events.appoint"),
        ("[Ash Council] is sure that residents are sent ballot forms ahead of the vote.", "events.form"),
        ("The minister welcomed planned cuts of £20m at [Ash Trust].", "events.money-moves"),
        ("~Ann Moss~ of [Ash Trust] was speaking amid claims of waste.", "events.visit"),
        ("[Ash Trust] has met a target that it set.", "events.meet"),
        ("Care trusts are bodies set up to run wards for [Ash Council].", "events.set-up"),
        ("All deaths must also be recorded, reported and investigated by wards.", "events.investigate"),
        ("[Ash Council] spends £1m a year on its homes.", "events.fund"),
        ("[Ash Hospice] says cash donated in other ways is spent sooner.", "events.fund"),
    ],
)
def test_a_noun_a_rule_or_a_state_tells_no_deed(marked, rule):
    assert rule in RULES - {event.rule.name for event in events(marked)}


@pytest.mark.parametrize(
    ("marked", "kind", "expected"),
    [
        ("Staff at [Ash Council], rated inadequate by [Ofsted], are on strike.", "ruling", {"Ofsted": "judge"}),
        ("Nurses praised the [Oak Panel], set up in {2009=2009} to hear them.", "creation", {"Oak Panel": "created"}),
        ("[Ash Trust]’s report on falls will be published in {May=2019-05}.", "report", {"Ash Trust": "publisher"}),
        ("A report on how well [Ash Trust] did was published in {May=2018-05}.", "report", {"Ash Trust": "party"}),
        ("The unions called on [Ash Trust] to appoint a nurse.", "appointment", {"Ash Trust": "appointer"}),
        ("[Elm Clinic] opened in {May=2018-05}.", "launch", {"Elm Clinic": "opened"}),
        ("The chair of [Ash Trust] has resigned.", "other", {"Ash Trust": "party"}),
        (
            "[Oak Board] was abolished in {2003=2003} to be replaced by [Elm Forum].",
            "abolition",
            {"Oak Board": "abolished", "Elm Forum": "party"},
        ),
    ],
)
def test_whom_a_participle_is_said_of_has_it_done_to_it(marked, kind, expected):
    told = [event for event in events(marked) if event.kind == kind]
    roles = {party.person or party.organisation or party.class_name: party.role for party in told[-1].parties}
    assert roles == roles | expected


@pytest.mark.parametrize(
    ("marked", "kind", "date"),
    [
        ("[Ash Trust] is yet to open the ward but said in {May=2018-05} that money was short.", "launch", None),
        ("[Ash Trust] closed a ward that was built after the {1981=1981} floods.", "abolition", None),
        ("The decision to close [Elm Home] was taken in {May=2018-05}.", "abolition", None),
        ("[Ash Union] went to court in {May=2018-05} after [Ash Trust] closed [Elm Home].", "abolition", None),
        ("Last {May=2018-05}, after heavy rain, [Ash Trust] closed [Elm Home].", "abolition", "2018-05"),
        ("[Ash Trust] closed [Elm Home] in {May=2018-05}.", "abolition", "2018-05"),
        ("[Ash Trust] said on {Monday=2018-10-08} it was closing a ward.", "abolition", "2018-10-08"),
    ],
)
def test_a_date_of_words_or_things_is_not_that_of_the_deed(marked, kind, date):
    assert {event.edtf for event in events(marked) if event.kind == kind} == {date}


@pytest.mark.parametrize(
    ("marked", "kind", "certainty"),
    [
        ("[Ash Trust] will run [Elm Home] until a new unit is opened in {May=2019-05}.", "launch", "planned"),
        ("[Ash Trust] has not ruled out a strike.", "policy", "possible"),
    ],
)
def test_what_is_awaited_or_not_ruled_out_is_not_done(marked, kind, certainty):
    assert certainty in {event.certainty for event in events(marked) if event.kind == kind}


@pytest.mark.parametrize(
    ("marked", "title"),
    [
        (
            "Inspectors from [Ofsted] have been twice but in {May=2018-05} found [Ash Home] unsafe.",
            "Inspectors from Ofsted found",
        ),
        ("Two men who faced losing their home won a High Court case against [Ash Council].", "Two men won"),
        ("A review formally chaired by the old head of [Ash Council] was set up in {May=2018-05}.", "A review was"),
        (
            "Plans to close [Elm Road Centre] were given the go-ahead by [Ash Council] in {May=2018-05}.",
            "Close Elm Road Centre",
        ),
    ],
)
def test_a_headline_has_the_subject_of_its_verb(marked, title):
    titles = [event.title for event in events(marked)]
    assert any(one.startswith(title) for one in titles), titles


@pytest.mark.parametrize(
    ("marked", "rule"),
    [
        ("Under the Act [Ash Trust] has a legal duty to warn staff that a ward is unsafe.", "events.warn"),
        ("Care plans at [Ash Home] need to be reviewed and updated.", "events.review"),
        ("~Ann Moss~ moved to [Ash Council] houses as a girl.", "events.move-service"),
        ("[Ash Trust] explained its party’s bid for a third term in power.", "events.bid-for"),
        ("Addressing claims that it was late, [Ash Trust] said little in {May=2018-05}.", "events.admit"),
    ],
)
def test_standing_duties_and_lives_tell_no_deed(marked, rule):
    assert rule in RULES - {event.rule.name for event in events(marked)}


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("~Ann Moss~ begins a tour of wards on {Monday=2018-10-15}.", "launch"),
        ("~Ann Moss~ starts on {Monday=2018-10-15} at [Ash Trust].", "appointment"),
        ("~Ann Moss~ took over in {May=2018-05} and ran [Ash Trust] well.", "appointment"),
    ],
)
def test_who_begins_no_thing_comes_into_a_post(marked, kind):
    assert kind in {event.kind for event in events(marked)}


def test_the_date_of_what_was_predicted_is_not_when():
    told = events("[Ash Trust] predicted the next inspection will be in {May=2019-05}.")
    assert {event.edtf for event in told if event.kind == "announcement"} <= {None, "2018-10-13"}


@pytest.mark.parametrize(
    ("marked", "kind", "expected"),
    [
        (
            "Homes run by [Elm Care], which is owned by [Ash Council], closed in {May=2018-05}.",
            "abolition",
            {"Elm Care": "closed", "Ash Council": "party"},
        ),
        (
            "A new body – the [Oak Board] – was established in {May=2018-05}.",
            "creation",
            {"Oak Board": "created"},
        ),
    ],
)
def test_who_is_named_in_a_clause_about_another_has_no_part_in_the_deed(marked, kind, expected):
    told = [event for event in events(marked) if event.kind == kind]
    roles = {party.person or party.organisation: party.role for party in told[-1].parties}
    assert roles == roles | expected


@pytest.mark.parametrize(
    ("marked", "title"),
    [
        ("The branches will shut in a move the [Oak Union] has warned could harm the old.", "The Oak Union has warned"),
    ],
)
def test_a_headline_begins_with_who_is_right_before_the_verb(marked, title):
    titles = [event.title for event in events(marked)]
    assert any(one.startswith(title) for one in titles), titles


def test_words_said_have_the_dates_within_them():
    told = events(
        '"We treat people in huts that were built nearly {a century ago=1918~}," ~Ann Moss~ of [Ash Trust] said.'
    )
    assert "1918~" not in {event.edtf for event in told}


def test_whose_plan_it_is_does_what_is_planned():
    told = events("[Oak Panel] debated [Ash Council]’s plan to publish a report.")
    roles = {party.organisation: party.role for event in told if event.kind == "report" for party in event.parties}
    assert roles == {"Ash Council": "publisher", "Oak Panel": "party"}


def test_a_second_infinitive_has_a_headline_without_a_subject():
    titles = [
        event.title for event in events("[Ash Trust] is set to shut a ward and build a clinic at [Elm Hospital].")
    ]
    assert not [title for title in titles if title.startswith("Ash Trust build")]


@pytest.mark.parametrize(
    "marked",
    [
        "[Ash Trust] wrote to every reader of the paper in {May=2018-05}.",
        "[Ash Trust] warned off intruders in {May=2018-05}.",
    ],
)
def test_a_capital_that_a_deed_wants_behind_it_is_no_small_letter(marked):
    rules = {event.rule.name for event in events(marked)}
    assert rules.isdisjoint({"events.send-letter", "events.warn"})


def test_how_a_body_is_made_up_now_is_not_its_making():
    told = events("The head of scrutiny submitted a report on [Elm Committee], as now constituted.")
    assert "creation" not in {event.kind for event in told}


def test_money_that_nobody_could_find_was_not_given():
    told = events("Failure to find £25,000 in funding means that patients of [Ash Surgery] will travel.")
    assert "funding" not in {event.kind for event in told}


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("The findings of the consultation were published on {3 May 2018=2018-05-03}.", "report"),
        ("A report on the consultation responses was published on {3 May 2018=2018-05-03}.", "report"),
        ("The public consultation finished on {3 May 2018=2018-05-03}.", "consultation"),
    ],
)
def test_what_is_done_is_done_to_the_head_of_its_subject(marked, kind):
    assert [event.kind for event in events(marked)] == [kind]


def test_those_who_are_asked_for_a_merger_do_not_merge():
    told = events("[Ash Surgery] and [Elm Surgery] have applied to [NHS Oak CCG] and [Wyvern Board] to merge.")
    roles = {party.organisation: party.role for event in told for party in event.parties}
    assert roles["Ash Surgery"] == roles["Elm Surgery"] == "merging party"
    assert "merging party" not in (roles.get("NHS Oak CCG"), roles.get("Wyvern Board"))
