"""What the records of meetings tell: numbered paragraphs, resolutions, decisions that name nobody, sittings."""

from __future__ import annotations

import pytest

from db.records import Event
from loaders.extraction import extract
from loaders.pages import take_apart

HEAD = "Minutes of the Wyvern Health Scrutiny Committee\n\nThursday 14 May 2015\n\n"


def told(lines: str, head: str = HEAD) -> tuple[Event, ...]:
    [article] = take_apart(head + lines).articles
    return extract(article).events


DECISIONS = [
    ("3.2 The Committee agreed the work programme for 2015/16.", "agreement", "2015-05-14"),
    ("3.3 It was agreed that a working group be set up on discharges.", "creation", "2015-05-14"),
    ("3.4 The Committee resolved to write to the Secretary of State.", "agreement", "2015-05-14"),
    ("3.5 The Board approved the annual report and accounts.", "report", "2015-05-14"),
    ("3.6 Members noted that two wards had closed in April.", "abolition", "2015-04"),
    ("3.7 Councillor Jones was elected Chair for the municipal year 2015/16.", "appointment", "2015-05-14"),
    (
        "RESOLVED:\n(1) That the closure of the ward be approved;\n(2) That the plan be noted.",
        "agreement",
        "2015-05-14",
    ),
    ("RESOLVED:\n\n1. To appoint a lay member to the panel.", "appointment", "2015-05-14"),
    ("DECISION\n\n(a) To approve the outline business case.", "agreement", "2015-05-14"),
]


@pytest.mark.parametrize(("line", "kind", "day"), DECISIONS)
def test_what_a_meeting_decides_is_told_though_no_body_is_named(line: str, kind: str, day: str) -> None:
    assert (kind, day, "happened") in {(event.kind, event.edtf, event.certainty) for event in told(line)}


def test_an_agenda_that_only_asks_for_a_decision_tells_none() -> None:
    assert told("Apologies\n\n1. To appoint a lay member to the panel.\n2. To approve the outline business case.") == ()


def test_a_seconder_of_a_motion_is_not_seconded() -> None:
    assert told("3.8 It was moved by Ann Moss and seconded by Eve Hall that the report be noted.") == ()


def test_the_number_of_a_paragraph_is_no_part_of_its_event() -> None:
    [article] = take_apart(HEAD + "3.1 The trust closed two wards in April.").articles
    [event] = extract(article).events
    assert event.title.startswith("The trust closed")
    assert article.text[event.start : event.end] == "The trust closed two wards in April."


SITTINGS = [
    (
        "Issue details\n\nCare of the elderly\n\nMeeting: 27/11/2019 - Cabinet (Item 6)\n\nThe report was noted.",
        "2019-11-27",
    ),
    ("Care of the elderly\n\nVolume 643: debated on Wednesday 20 June 2018\n\nThis is a debate.", "2018-06-20"),
    ("Concise Minutes - Care Committee\n\nMeeting date: 26 February 2016\n\nMeeting time: 09.30", "2016-02-26"),
]


@pytest.mark.parametrize(("page", "day"), SITTINGS)
def test_the_line_that_says_when_they_sat_is_a_meeting(page: str, day: str) -> None:
    assert [(event.kind, event.edtf) for event in told("", page)] == [("meeting", day)]


def test_a_day_without_its_year_is_the_one_told_in_full_before() -> None:
    lines = "The minutes of the meeting on 20 February 2019 were agreed.\n\n"
    lines += "At the meeting on 20 February the pilot was ended."
    events = told(lines, "Care scrutiny\n\n")
    assert {event.edtf for event in events if event.edtf} == {"2019-02-20"}


NO_EVENTS = [
    "The Wyvern Health Committee normally meets on a Tuesday morning.",
    "Opening the debate, the members of Wyvern Council were in good heart.",
    "Wyvern Trust has now met legal requirements on fire doors.",
    "Improvements had been made since the last inspection of the wards.",
]


@pytest.mark.parametrize("line", NO_EVENTS)
def test_habits_and_openings_of_debates_tell_no_event(line: str) -> None:
    assert told("Nobody was sure of much.\n\nAll of it had been quiet.\n\n" + line, "A title of no matter\n\n") == ()


KINDS = [
    ("The call for written evidence closed on Friday 6 March 2015.", "consultation"),
    ("The home has been in special measures since 15 April 2014.", "ruling"),
    ("Concerns about the unit were first raised by relatives in 1994.", "announcement"),
    ("Following the national debate of 24 April 2015, members would like an update.", "meeting"),
]


@pytest.mark.parametrize(("line", "kind"), KINDS)
def test_papers_tell_their_events_in_their_own_words(line: str, kind: str) -> None:
    assert [(event.kind, event.certainty) for event in told(line)] == [(kind, "happened")]
