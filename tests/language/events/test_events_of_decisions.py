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
    ("The Health Board agreed with the Ombudsman to pay for the care.", "agreement"),
    ("Ms Ash complained to Elm Council in June 2014.", "other"),
    ("The Committee received an update on the services of Elm Council.", "meeting"),
    ("Item Decision\n\n1. Seats on the group be approved as set out.", "agreement"),
    ("Mrs Ash complains that the council charged her for her care.", "other"),
    ("The review has been commissioned by Elm Council.", "investigation"),
    ("The review began on 1 May 2015 after much work.", "investigation"),
    ("The Council has revised its policy on fees.", "policy"),
    ("Members had recently visited the new clinic in the town.", "meeting"),
    ("Cabinet resolved to:\n\n(i) Delegate authority to the director to buy the home.", "agreement"),
    ("RESOLVED\n\n1. That the retendering of two contracts for care be agreed.", "agreement"),
    ("The Sub Committee considered two reports on the closure by its head of care.", "meeting"),
    ("Ann Moss told members that four public meetings had been held.", "meeting"),
    ("Two petitions had been received from residents of the town.", "other"),
    ("Inspectors issued two requirement notices to the Council.", "ruling"),
    ("We suspended the ratings of the trust on 23 September 2014.", "ruling"),
    ("Elm Health Board came under targeted intervention in March 2014.", "ruling"),
    ("The department has made the Care Boards (Establishment) Order 2014.", "policy"),
    ("The Chair told members of her video call with the minister of Elm Council.", "meeting"),
]


@pytest.mark.parametrize(("lines", "kind"), KINDS)
def test_decisions_faults_and_meetings_are_told(lines: str, kind: str) -> None:
    assert kind in {event.kind for event in told(lines)}


NOT_TOLD = [
    "The Chair thanked the staff of Elm Hospice for the tea.",
    "The Chair welcomed Ann Moss, Director of Public Health, NHS Fife to the meeting.",
    "Members introduced themselves to the Committee.",
    "The Chair welcomed Ann Moss, Chief Executive, Paul Hill, Medical Director, Ruth Dale, Chief Operating Officer, "
    "and Mary Ford, Associate Director of Quality, all of whom had come from Elm Council for this, to the meeting.",
    "Nothing we say today can take away the pain of the patients.",
    "There were issues at the Council that needed to be addressed.",
    "We welcome the opportunity to meet the Committee.",
    "I had meant in my opening sentence to praise Elm Council.",
    "A cut in funding for the work of Elm Council was felt by all.",
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


def test_what_is_quashed_is_told_once() -> None:
    [event] = told("The High Court ruled that the decision of Elm Council to cut its fund had been quashed.")
    assert event.kind == "ruling"


def test_a_clause_may_say_when_the_thing_before_it_was() -> None:
    [event] = told(
        "The purpose of this note is to share what the Elm Council consultation which ran in March 2014 has shown."
    )
    assert (event.kind, event.edtf, event.certainty) == ("consultation", "2014-03", "happened")


def test_the_line_that_dates_a_report_of_parliament_is_its_publication() -> None:
    page = (
        "Chair of NHS Tarn\n\nAuthor: Health Committee\n\nDate Published: 9 May 2016\n\nIt was a day of note for all."
    )
    assert ("report", "2016-05-09") in {(event.kind, event.edtf) for event in told(page, "")}


@pytest.mark.parametrize(
    ("page", "title", "day"),
    [
        (
            "Agenda Item No. 7\n\nReview of respite care\n\nIt was a day of note for all.",
            "Review of respite care",
            None,
        ),
        (
            "Care Inspection Report 3 May 2016\n\nElm House\n\nIt was a day of note for all.",
            "Care Inspection Report 3 May 2016",
            "2016-05-03",
        ),
    ],
)
def test_numbers_of_an_agenda_are_no_titles_and_inspections_have_their_day(page: str, title: str, day: str) -> None:
    [article] = take_apart(page).articles
    assert (article.title, article.published) == (title, day)


SITTINGS = [
    "Health Sub-Committee - Tuesday, 12th May, 2015 7.00 pm\n\nMinutes:\n\nIt was a day of note for one and all.",
    "Meeting documents\n\nHealth Scrutiny Sub-Committee (DCC)\nTuesday 12 May 2015\n\nIt was a day of note for all.",
    "Health Panel 2015/16\nTuesday 12th May 2015\n\n"
    + "1. A part of the agenda that is long.\n\n" * 25
    + "PRESENT: Ann Moss",
]


@pytest.mark.parametrize("page", SITTINGS, ids=["hyphen", "two lines", "agenda"])
def test_sittings_are_known_behind_hyphens_and_long_agendas(page: str) -> None:
    assert ("meeting", "2015-05-12") in {(event.kind, event.edtf) for event in told(page, "")}


def test_the_entry_that_heads_a_record_of_parliament_is_its_title() -> None:
    page = "Official Report\n\n  • Health Committee 12 May 2015\n    • Attendance\n\n      Convener\n\n      Ann Moss\n"
    [article] = take_apart(page).articles
    assert article.title.strip("• ") == "Health Committee 12 May 2015"


def test_a_decision_has_the_day_on_which_it_was_made() -> None:
    page = (
        "Future of Elm House\n\nDecision:\n\n1.1 To delegate authority to the director to close Elm House.\n\n"
        "Publication date: 15/05/2015\n\nDate of decision: 14/05/2015\n"
    )
    assert ("agreement", "2015-05-14") in {(event.kind, event.edtf) for event in told(page, "")}


def test_the_days_of_an_inspection_stand_above_what_it_was() -> None:
    page = "Elm House\n\n13 June to 7 July 2022\nDuring a routine inspection\n\nIt was a day of note for one and all."
    assert "investigation" in {event.kind for event in told(page, "")}


@pytest.mark.parametrize(
    ("sentence", "kind", "certainty"),
    [
        ("The Panel received a verbal update from the director on the proposals for homes.", "meeting", "happened"),
        ("The suggestion regarding the creation of a Tarn Commission for Older People was noted.", None, "happened"),
        ("This was due to challenges over the winter and in staffing two sites.", "lawsuit", None),
    ],
)
def test_what_a_panel_hears_notes_and_blames(sentence: str, kind: str | None, certainty: str | None) -> None:
    found = {(event.kind, event.certainty) for event in told(sentence, "Tarn Health Panel")}
    if kind is None:
        assert ("creation", certainty) not in found
    else:
        assert ((kind, "happened") in found) is (certainty is not None)


def test_the_line_that_heads_oral_evidence_is_a_sitting() -> None:
    page = "Health Committee\n\nOral evidence: Winter pressures, HC 12\n\nTuesday 12 May 2015\n\nIt was a day of note."
    assert ("meeting", "2015-05-12") in {(event.kind, event.edtf) for event in told(page, "")}
