"""Ways of telling met on papers of many kinds: courts, minutes, newsletters, board papers, roll-ups."""

from __future__ import annotations

from dataclasses import replace

import pytest
from marked_article import article

from db.records import Event
from loaders.language.dates.finding import find_dates
from loaders.language.events.finding import find_events
from loaders.language.reading import Reading
from loaders.language.sentences import sentences

HEAD = "Nobody was sure of much. All of it had been quiet.\n\n"


def told(marked: str, published: str | None = "2015-06-08", title: str = "A title of no matter") -> tuple[Event, ...]:
    return find_events(*article(marked, title, published))


NOTHING_TOLD = [
    "~Ann Moss~ asked if [Elm Trust] closed the ward.",
    "[Elm Trust] has not shown why the homes must close.",
    "[Elm Trust] has rented the surgery since the last partner retired.",
    "[Elm Trust] spoke of the homes it leased.",
    "~Ann Moss~ told the conference that [Elm Trust] was well.",
    "~Ann Moss~ opened the meeting and welcomed everyone from [Elm Trust].",
    "Members of [Elm Trust] are able to vote at its meetings.",
    "To ask the minister whether [Elm Trust] was closed in {May=2015-05}.",
    "Which of the hospitals of [Elm Trust] are to be closed in {May=2015-05}.",
    "• How [Elm Trust] was closed in {May=2015-05} by the council.",
    "Nine sites of [Elm Trust] had high mortality rates in two years.",
    "Proposed by ~Ann Moss~ and chosen to be appointed by [Elm Trust].",
    "To have the papers for this meeting, please write to [Elm Trust].",
    "The letter to [Elm Trust] was circulated at the meeting.",
    "The full report can be found on the website of [Elm Trust].",
    "At the time of our inspection [Elm Trust] was full.",
]


@pytest.mark.parametrize("marked", NOTHING_TOLD)
def test_conditions_background_and_courtesies_tell_no_event(marked: str) -> None:
    assert told(HEAD + marked) == ()


KINDS = [
    ("The launch of the service, called a milestone by [Elm Trust], will take place in {May=2016-05}.", "launch"),
    ("[Elm Trust] was denied permission to appeal in {May=2015-05}.", "ruling"),
    ("Campaigners against [Elm Trust] failed in a legal bid.", "ruling"),
    ("~Ann Moss~ reported that [Oak Commission] had carried out an inspection in {May=2015-05}.", "investigation"),
    ("The inquiry into [Elm Trust] was announced in {May=2015-05}.", "investigation"),
    ("A second pre-inquest hearing was held by [Oak Commission] in {May=2015-05}.", "meeting"),
    ("[Elm Trust] began to move its staff to Leeds in {May=2015-05}.", "transfer"),
    ("The first of the sites of [Elm Trust] will go fully operational in {May=2015-05}.", "launch"),
    ("[Oak Commission] has placed [Elm Trust] in significant breach.", "ruling"),
    ("[Oak Commission] served notice on [Elm Trust] in {May=2015-05}.", "ruling"),
    ("[Oak Commission] heard evidence from [Elm Trust] in {May=2015-05}.", "meeting"),
    ("[Oak Ombudsman] finds [Elm Council] at fault for its delays.", "ruling"),
    ("[Elm Trust] has agreed with [Oak Union] that the old rates will go in {May=2015-05}.", "agreement"),
    ("The grants of [Elm Trust] will be discontinued in {May=2015-05}.", "abolition"),
    ("A one star rating was awarded to [Elm Council].", "ruling"),
    ("[Elm Trust] reached financial close in {May=2015-05}.", "agreement"),
    ("The overall rating of [Elm Trust] has changed from good to inadequate.", "ruling"),
    ("Since that debate, [Elm Trust] announced a plan on {3 May=2015-05-03}.", "announcement"),
]


@pytest.mark.parametrize(("marked", "kind"), KINDS)
def test_the_deed_gives_the_kind_and_not_the_words_around_it(marked: str, kind: str) -> None:
    assert [event.kind for event in told(HEAD + marked)] == [kind]


def test_what_a_report_says_keeps_its_dates_to_itself() -> None:
    events = told(HEAD + "The report of [Oak Commission] concluded that money would be short in {2019=2019}.")
    assert [(event.kind, event.edtf) for event in events if event.kind == "report"] == [("report", None)]


def test_plans_under_way_are_planned_and_a_threat_to_quit_is_none_yet() -> None:
    [event] = told(HEAD + "Plans are under way to close the ward of [Elm Trust].")
    assert (event.kind, event.certainty) == ("abolition", "planned")
    [event] = told(HEAD + "Two members of [Elm Trust] threatened to quit.")
    assert event.certainty == "possible"


def test_bodies_that_the_lead_only_counts_are_those_named_next() -> None:
    text = "The two largest care provider bodies have revealed plans to merge. [Elm Trust] and [Oak Ltd] start in May."
    keys = {party.organisation for party in told(text)[0].parties}
    assert {"Elm Trust", "Oak Ltd"} <= keys


def test_it_goes_back_to_the_body_that_opens_the_sentence_before() -> None:
    text = (
        "[Elm Trust] runs a surgery with [Oak Ltd].\n\n"
        "The trust rents a room from [Ash Ltd].\n\nIt closed a ward in {May=2015-05}."
    )
    assert "Elm Trust" in {party.organisation for party in told(text)[-1].parties}


def test_we_is_who_heads_the_paper() -> None:
    reading, found = article("[Elm Trust]\n\nNobody was sure of much.\n\nWe closed two wards in {May=2015-05}.")
    below = replace(reading, body_start=reading.text.index("Nobody"))
    assert [party.organisation for party in find_events(below, found)[0].parties] == ["Elm Trust"]
    assert find_events(reading, found)[0].parties == ()


def test_inspectors_are_those_of_the_body_that_inspects() -> None:
    text = HEAD + "The [Care Quality Commission] wrote twice.\n\nInspectors visited [Elm Trust] in {May=2015-05}."
    event = told(text)[-1]
    assert event.kind == "investigation"
    assert {party.organisation for party in event.parties} == {"Care Quality Commission", "Elm Trust"}


TITLES = [
    ("Relatives fighting to save the old ward of [Elm Trust] from the builders have lost a court case.", "Relatives"),
    ("~Jo Pike~, 48, whose daughter ~Amy Reed~ died in {May=2015-05}, said: “It is late.”", "Daughter Amy Reed died"),
    ("[Elm Trust] and [Oak Ltd] have confirmed that they will merge in {May=2016-05}.", "Elm Trust and Oak Ltd will"),
    ("The board of [Elm Mental Health and Social Care Trust] approved the merger.", "Elm Mental Health and"),
    ("~Ann Moss~, the minister, said £25 million would go to [Elm Trust].", "£25 million would go to Elm Trust"),
]


@pytest.mark.parametrize(("marked", "beginning"), TITLES)
def test_a_headline_says_of_its_subject_what_the_sentence_says_of_it(marked: str, beginning: str) -> None:
    assert told(HEAD + marked)[0].title.startswith(beginning)


def dated(text: str, published: str | None = None) -> dict[str, str | None]:
    reading = Reading("A title of no matter", text, 0, sentences(text), published=published)
    return {mention.surface: mention.edtf for mention in find_dates(reading)}


def test_the_month_of_an_issue_and_the_year_of_a_review_are_spoken_from() -> None:
    assert dated("The Elm Bugle, October 2007\n\nDr Peel retired in August.")["August"] == "2007-08"
    review = dated("Annual review 2008-09\n\nIn June we began to build, and in February it was done.")
    assert (review["June"], review["February"]) == ("2008-06", "2009-02")


def test_words_between_a_date_and_its_verb_do_not_turn_its_tense() -> None:
    day = "2010-11-07"
    assert dated("Sir Liam was chief medical officer until May.", day)["May"] == "2010-05"
    assert dated("It will set up a panel in the autumn, chaired by a judge.", "2012-05-21")["the autumn"] == "2012-23"
    assert dated("It had sent its plan to NHS London in August.", "2012-09-26")["August"] == "2012-08"
    text = "A check was made on 30 April 2018.\n\nThree weeks later, on 20 May, he fell ill."
    assert dated(text, "2019-06-10")["20 May"] == "2018-05-20"


def test_what_a_review_says_is_not_so_does_not_undo_the_review() -> None:
    events = told(HEAD + "A review by [Oak Commission] was published, suggesting [Elm Trust] was not safe.")
    assert [(event.kind, event.certainty) for event in events] == [("report", "happened")]


@pytest.mark.parametrize(
    ("marked", "kind", "edtf", "certainty"),
    [
        ("RESOLVED – That the plan for beds be approved.", "agreement", "2015-06-08", "happened"),
        ("That ~Ann Moss~ be elected as chair of [Elm Board].", "appointment", "2015-06-08", "happened"),
        ("It was agreed that ~Ann Moss~ be appointed chair of [Elm Board].", "appointment", None, "happened"),
        ("The paper recommends that [Elm Trust] be abolished.", "abolition", None, "planned"),
    ],
)
def test_what_a_meeting_resolves_is_done_on_its_day(marked: str, kind: str, edtf: str | None, certainty: str) -> None:
    events = told(HEAD + marked)
    assert [(event.kind, event.edtf, event.certainty) for event in events] == [(kind, edtf, certainty)]
