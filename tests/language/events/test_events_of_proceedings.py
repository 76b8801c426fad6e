"""What is done in a meeting: motions, requests, updates, decisions that are delegated; and the days of each."""

from __future__ import annotations

import pytest

from db.records import Event
from loaders.extraction import extract
from loaders.pages import take_apart


def told(line: str) -> tuple[Event, ...]:
    [article] = take_apart(
        f"Minutes of the Wyvern Health Scrutiny Committee\n\nThursday 14 May 2015\n\n{line}"
    ).articles
    return extract(article).events


PROCEEDINGS = [
    ("Councillor Lee moved, Councillor May seconded the recommendations in the report.", {"policy"}),
    ("Councillor May tabled an amendment to the budget.", {"policy"}),
    ("The Chairman welcomed Ann Moss to her first meeting as medical director.", {"appointment"}),
    ("The Government is undertaking a full review of the law on capacity.", {"investigation"}),
    ("Consideration was given to a report of the director on the two homes.", {"meeting"}),
    ("The minutes of the last meeting were agreed and signed by the Chair.", {"meeting"}),
]


@pytest.mark.parametrize(("line", "kinds"), PROCEEDINGS)
def test_what_is_done_in_a_meeting_has_its_kind(line: str, kinds: set[str]) -> None:
    assert {event.kind for event in told(line) if event.rule.name != "events.minutes"} == kinds


def test_a_decision_owned_by_nobody_named_is_not_of_another_subject() -> None:
    [article] = take_apart(
        "Care debated\n\nAge UK debated the minister's decision on Thursday 10 December 2015."
    ).articles
    events = extract(article).events
    assert {event.kind for event in events} == {"meeting"}
    assert not any(party.role == "decider" for event in events for party in event.parties)


def test_the_year_of_regulations_is_not_when_they_are_reviewed() -> None:
    [article] = take_apart("Rules\n\nThe government is carrying out a review of its 2014 regulations on care.").articles
    assert [event.edtf for event in extract(article).events] == [None]


def test_a_sentence_may_end_with_the_number_of_a_footnote() -> None:
    page = "Wyvern\n\n· In August 2012 Ofsted rated child protection in Wyvern as adequate after its inspection.[24]"
    [article] = take_apart(page).articles
    assert "2012-08" in {event.edtf for event in extract(article).events}


MORE_KINDS = [
    ("The recommendations of the Inspectorate had been accepted.", "agreement"),
    ("The Sub-Panel requested a further report on the closure.", "announcement"),
    ("Members noted the outcome of the monitoring visit conducted by Ofsted in May 2024.", "investigation"),
]


@pytest.mark.parametrize(("line", "kind"), MORE_KINDS)
def test_what_a_record_tells_has_its_kind(line: str, kind: str) -> None:
    assert kind in {event.kind for event in told(line)}


def test_a_line_with_the_date_of_a_meeting_above_its_time_tells_the_meeting() -> None:
    page = "Joint Health Committee\n\nDate: Thursday 12 April 2012\n\nTime: 10:00 AM\n\nLocation: Shirehall"
    [article] = take_apart(page).articles
    assert [(event.kind, event.edtf) for event in extract(article).events] == [("meeting", "2012-04-12")]


def test_years_to_come_are_not_when_money_for_them_was_announced() -> None:
    page = "Money for care\n\n6 July 2017\n\nMinisters announced some £2 billion more over the next four years."
    [article] = take_apart(page).articles
    announced = [event.edtf for event in extract(article).events if event.kind == "announcement"]
    assert announced
    assert not [edtf for edtf in announced if edtf is not None and "/" in edtf]


def test_a_session_of_parliament_is_not_when_its_report_was_published() -> None:
    page = "Care\n\nOn 4 August 2022, the Health Committee published its Sixth Report of Session 2022–23."
    [article] = take_apart(page).articles
    assert [event.edtf for event in extract(article).events] == ["2022-08-04"]


def test_an_urgent_question_tells_nothing() -> None:
    page = "Care\n\n(Urgent Question): To ask the Minister if he will answer the report of the Care Quality Commission."
    [article] = take_apart(page).articles
    assert extract(article).events == ()


ASKED = [
    ("The Board asked for further information on the role of the executive.", {"announcement"}),
    ("The Board requested that a lead officer be found.", {"announcement"}),
    ("The board provided a brief update to its members on 6 March 2014.", {"report"}),
    ("The Committee received a report of the Cabinet Member on both homes.", {"meeting"}),
    ("That the decision to go on with the second stage be delegated to the director.", {"agreement"}),
    ("The director, acting under delegated powers, spoke to members.", set()),
    (
        "RESOLVED: That an exercise be held on the basis of the choice outlined in section 3 of the paper.",
        {"meeting"},
    ),
]


@pytest.mark.parametrize(("line", "kinds"), ASKED)
def test_requests_and_updates_are_told_and_what_a_report_sets_out_is_not(line: str, kinds: set[str]) -> None:
    assert {event.kind for event in told(line) if event.rule.name != "events.minutes"} == kinds


def test_who_moved_and_seconded_a_resolution_appointed_nobody() -> None:
    assert "appointment" not in {event.kind for event in told("It was MOVED, SECONDED and RESOLVED that the Mayor:")}


PROCEDURE = [
    "In accordance with the Council's Constitution, petitions must be presented before the meeting opens.",
    "A report must have been received by the clerk at least 10 days before the meeting is held.",
    "Please ensure that each report is published with its agenda by Friday 8 May 2015.",
    "Members of the public wishing to ask the board about its plans may attend the meeting.",
    "Ann Moss introduced the work of the team in a short film about its patients.",
    "The Committee is recommended to note the progress that is made.",
]


@pytest.mark.parametrize("line", PROCEDURE)
def test_standing_rules_and_notes_to_the_public_tell_nothing(line: str) -> None:
    assert not [event.title for event in told(line) if event.rule.name != "events.minutes"]


def test_two_persons_appointed_alike_are_two_appointments() -> None:
    events = told(
        "RESOLVED - That Councillor Penrose be appointed Chair of the Wyvern Health Scrutiny Committee.\n\n"
        "RESOLVED - That Councillor Quoyle be appointed Vice-Chair of the Wyvern Health Scrutiny Committee."
    )
    assert [event.kind for event in events].count("appointment") == 2


@pytest.mark.parametrize("leave", ["sign the contract", "open a hub", "establish a panel"])
def test_leave_to_do_something_is_an_agreement(leave: str) -> None:
    events = told(f"The cabinet authorised the Director of Care to {leave} in May 2015.")
    assert [(event.kind, event.rule.name) for event in events] == [("agreement", "events.authorises-to")]


def test_an_agenda_gives_its_meeting_and_day() -> None:
    [article] = take_apart(
        "AGENDA for a meeting of the CARE PANEL in Room B, County Hall, Wyvern on TUESDAY 12 MAY 2015 at 10.00AM\n\n"
        "Members of the panel\n\nC M Quoyle (Vice-Chairman), D J Penrose, R H Marsh (Chairman)\n"
    ).articles
    assert article.published == "2015-05-12"
    assert [(event.kind, event.edtf) for event in extract(article).events] == [("meeting", "2015-05-12")]


def test_a_report_that_was_presented_is_a_report_and_what_was_noted_to_come_is_planned() -> None:
    [first] = [
        event
        for event in told("A report on the two homes was presented to the Wyvern Care Board in June 2014.")
        if event.kind == "report"
    ]
    assert first.edtf == "2014-06"
    noted = told("It was noted that the Wyvern Improvement Board would be replaced by another group.")
    assert [event.certainty for event in noted if event.rule.name == "events.replace"] == ["planned"]
