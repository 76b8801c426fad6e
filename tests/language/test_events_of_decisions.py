"""What pages of decisions tell: powers delegated, entries in the infinitive, faults found, meetings that took place."""

from __future__ import annotations

import pytest

from db.records import Event
from loaders.extraction import extract
from loaders.pages import take_apart

HEAD = "Minutes of the Wyvern Health Scrutiny Committee\n\nThursday 14 May 2015\n\n"


def told(lines: str, head: str = HEAD) -> tuple[Event, ...]:
    [article] = take_apart(head + lines).articles
    return extract(article).events


KINDS = [
    ("RESOLVED\nFor the reasons of the paper:\n\n1.   That the plan be approved.", "agreement"),
    ("RESOLVED\n\n1. That authority be delegated to the director to sign the contract.", "agreement"),
    ("RESOLVED\n\n1. That delegated powers be given to the solicitor to sign it.", "agreement"),
    (
        "RESOLVED\n\n1. That the holders of the portfolios for adults and for homes be appointed to the board.",
        "appointment",
    ),
    ("Commissioning of dental services was delegated to Wyvern Council in April.", "transfer"),
    ("Ann Moss reported that a useful meeting had taken place with the charity.", "meeting"),
    ("Reviews of all the cases had taken place at the Council's request.", "investigation"),
    ("The Council was at fault for the long delay.", "ruling"),
    ("The ombudsman found fault with the care that Elm House gave.", "ruling"),
    ("The Chair told members of her video call with the minister of Elm Council.", "meeting"),
]


@pytest.mark.parametrize(("lines", "kind"), KINDS)
def test_decisions_faults_and_meetings_are_told(lines: str, kind: str) -> None:
    assert kind in {event.kind for event in told(lines)}


NOT_TOLD = [
    "The Chair thanked the staff of Elm Hospice for the tea.",
    "The Chair welcomed Ann Moss, Director of Public Health, NHS Fife to the meeting.",
    "Members introduced themselves to the Committee.",
    "The Council has powers as set out in Appendix 1 of the report.",
]


@pytest.mark.parametrize("line", NOT_TOLD)
def test_thanks_and_welcomes_tell_nothing(line: str) -> None:
    assert told(line) == ()


def test_the_entries_that_fill_a_page_are_decisions_of_the_day_beside_its_title() -> None:
    page = (
        "Issue - decisions\n\nFuture of Elm House\n\n14/05/2015 - Future of Elm House\n\n"
        "(i)  To delegate authority to the director to close Elm House.\n\n(ii)  To approve the plan for the site.\n"
    )
    events = told(page, "")
    assert {event.kind for event in events} >= {"agreement", "ruling"}
    assert {event.edtf for event in events} == {"2015-05-14"}


def test_a_day_that_is_no_decisions_is_none() -> None:
    assert not told("Elm House\n\n14/05/2015 - Another matter\n\nIt was a day of note for one and all.", "")


def test_what_a_paper_is_approved_in_is_not_what_is_approved() -> None:
    events = told("RESOLVED\n\n1. That option four, as set out in the report of the director, be approved.")
    assert "agreement" in {event.kind for event in events}


def test_a_line_of_the_sitting_that_names_nobody_is_of_the_body_in_the_title() -> None:
    page = "Concise Minutes - Wyvern Health Committee\n\nMeeting date: 14 May 2015\n\nIt was a day of note for all."
    [article] = take_apart(page).articles
    [event] = extract(article).events
    assert [party.role for party in event.parties] == ["host"]


def test_the_years_of_laws_are_no_days() -> None:
    events = told("RESOLVED\n\n1. That the functions be delegated to the board under the Local Acts of 1972 and 2000.")
    assert "1972" not in {event.edtf for event in events}
