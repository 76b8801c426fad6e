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
    (
        "Care of the elderly\n\nPart of Oral Answers — Health – in the Northern Ireland Assembly at 2:15 pm on "
        "8th December 2015.\n\nThis is a debate.",
        "2015-12-08",
    ),
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
    "Wyvern Commission assesses how well councils are meeting their duties.",
    "This is a Wyvern Committee report, with much to say to ministers.",
    "All published reports of the year are on the website of Wyvern Council.",
    "For two weeks the subject was the effect of the Licensing Act 2003 on Wyvern Council.",
    "Improvements had been made since the last inspection of the wards.",
]


@pytest.mark.parametrize("line", NO_EVENTS)
def test_habits_and_openings_of_debates_tell_no_event(line: str) -> None:
    assert told("Nobody was sure of much.\n\nAll of it had been quiet.\n\n" + line, "A title of no matter\n\n") == ()


KINDS = [
    ("The call for written evidence closed on Monday 9 March 2015.", "consultation"),
    ("The home has been in special measures since 15 April 2014.", "ruling"),
    ("Concerns about the unit were first raised by relatives in 1994.", "announcement"),
    ("Approval was given to the use of the two homes.", "agreement"),
    ("Six members called in the decision on 29 June 2014.", "other"),
    ("The trust was taken out of special measures in November 2014.", "ruling"),
    ("The committee heard from the carers of two residents.", "meeting"),
    ("Following the national debate of 24 April 2015, members would like an update.", "meeting"),
]


@pytest.mark.parametrize(("line", "kind"), KINDS)
def test_papers_tell_their_events_in_their_own_words(line: str, kind: str) -> None:
    assert [(event.kind, event.certainty) for event in told(line)] == [(kind, "happened")]


def test_what_a_paper_calls_a_body_means_that_body_however_far_away_another_is_named() -> None:
    text = "The Department of Health (the Department) sets policy. The Department for Education looks on.\n\n"
    events = told(text + "In 2014, the Department published a white paper on care.", "A title of no matter\n\n")
    assert [party.organisation for event in events for party in event.parties] == [
        key for key in {party.organisation for event in events for party in event.parties} if "health" in (key or "")
    ]


def test_participles_joined_by_and_share_what_stands_before_the_first() -> None:
    [event] = [
        e for e in told("The review is expected to be completed and published in June 2016.") if e.kind == "report"
    ]
    assert event.certainty == "planned"


PAGES = [
    ("22 Jun 2005 : Column 257WH\n\nWyvern Community Hospital\n\n11 am\n\nIt is a debate of note.", "2005-06-22"),
    ("Care of the elderly\n\nVolume 643: debated on Wednesday 20 June 2018\n\nIt is a debate of note.", "2018-06-20"),
    (
        "Care of the elderly\n\nPart of Oral Answers — Health – in the Northern Ireland Assembly at 2:15 pm on "
        "8th December 2015.\n\nIt is a debate of note.",
        "2015-12-08",
    ),
    (
        "Issue details\n\nCare\n\nNotice of proposed decision first published: 09/03/2022\n\nLead: Ann Moss.",
        "2022-03-09",
    ),
    ("MINUTES OF THE MEETING OF THE BOARD HELD ON TUESDAY 5 JUNE 2007 AT THE TOWN HALL\n\nA day.", "2007-06-05"),
    ("Special Meeting, Cabinet - Tuesday, 4th July, 2023 7.30 pm\n\nApologies were received.", "2023-07-04"),
    ("Issue - meetings\n\nCare\n\nMeeting: 26/03/2019 - Joint Board (Item 22)\n\nIt was a day of note.", "2019-03-26"),
]


@pytest.mark.parametrize(("page", "day"), PAGES)
def test_sites_of_councils_and_parliament_date_their_pages_by_the_sitting(page: str, day: str) -> None:
    [article] = take_apart(page).articles
    assert article.published == day
    assert article.title != "Issue - meetings"


def test_those_present_are_of_the_body_that_heads_their_part_of_the_list() -> None:
    page = (
        "NHS Chairs minutes: May 2018\n\nMinutes of the meeting of the NHS Chairs on 21 May 2018.\n\n"
        "Attendees and apologies\n\nHealth Board Chairs\n\n  • Ann Moss, NHS Fife (by video)\n\n"
        "Scottish Government Officials\n\n  • Paul Hill, Director of Delivery\n"
    )
    [article] = take_apart(page).articles
    facts = extract(article)
    names = {body.key: body.name for body in facts.organisations}
    people = {person.key: person.name for person in facts.people}
    roles = {(people[role.person], role.role, names.get(role.organisation or "")) for role in facts.roles}
    assert ("Ann Moss", "representative", "NHS Fife") in roles
    assert ("Paul Hill", "director of delivery", "Scottish Government") in roles


BODYLESS = [
    ("The Cabinet:\n\na)   approved the draft terms of the deal;\nb)   noted the rest.", "agreement", "happened"),
    ("Decision Made:\n\nThat:\n\n(1) the closure of the ward be approved; and", "agreement", "happened"),
    ("Cabinet considered a report on the future of its homes.", "meeting", "happened"),
    ("Members requested a further report on the closures of the year.", "announcement", "happened"),
    ("The trust accepted the ombudsman's findings.", "agreement", "happened"),
    ("Ann Moss moved an amendment to the motion on care.", "policy", "happened"),
    ("The Cabinet agreed that the fund be hosted by the council.", "agreement", "happened"),
    ("The panel is recommended to note the paper and approve the strategy.", "policy", "planned"),
]


@pytest.mark.parametrize(("line", "kind", "certainty"), BODYLESS)
def test_entries_of_decisions_and_seconds_of_two_infinitives(line: str, kind: str, certainty: str) -> None:
    assert (kind, certainty) in {(event.kind, event.certainty) for event in told(line)}


NOT_TOLD = [
    "RESOLVED: That the apologies be approved.",
    "The report introduced some of the issues and set out the rest.",
    "It was a political decision by Wyvern Council of the worst kind.",
    "Work goes on to enable budgets of Wyvern Council to be established.",
]


@pytest.mark.parametrize("line", NOT_TOLD)
def test_courtesies_purposes_and_what_a_paper_sets_out_tell_no_event(line: str) -> None:
    assert told(line) == ()


def test_the_year_of_a_plan_is_not_when_it_was_approved() -> None:
    text = "Nobody was sure of much.\n\nAll of it had been quiet.\n\n"
    events = told(text + "Wyvern Council approved the Care Fund plan for 2015/16.", "A title of no matter\n\n")
    assert [event.edtf for event in events] == [None]


def test_a_title_keeps_nothing_of_the_file_behind_it() -> None:
    [article] = take_apart(
        "Wyvern Care Fund PDF 164 KB\n\nReport of the Chief Executive\n\nIt was a day of note."
    ).articles
    assert article.title == "Wyvern Care Fund"


MORE_KINDS = [
    ("The committee received a presentation from the ambulance service.", "meeting"),
    ("The council adopted the charter for carers.", "policy"),
    ("The government rejected the commission's proposal for free care.", "ruling"),
    ("The government convened a commission on long-term care.", "creation"),
    ("Our rating of the trust went down.", "ruling"),
    ("When the commission reported, in 1999, the trust was well.", "report"),
]


@pytest.mark.parametrize(("line", "kind"), MORE_KINDS)
def test_more_words_of_papers_give_their_kind(line: str, kind: str) -> None:
    assert [event.kind for event in told(line)] == [kind]


NOTHING_DONE = [
    "Audited figures of the trust are for all to see in the library.",
    "This is the list of the services we inspect at the trust.",
    "The trust was not meeting three of the regulations.",
    "It was agreed that there was no time left to talk to the trust.",
    "We hope to have answers from the trust for all those following the debate.",
]


@pytest.mark.parametrize("line", NOTHING_DONE)
def test_descriptions_and_duties_met_tell_nothing(line: str) -> None:
    assert told(line) == ()


def test_initials_behind_a_stroke_are_no_body() -> None:
    page = (
        "Minutes of the Wyvern Council Meeting\n\nHeld on Thursday 5th June 2014\n\nPresent\n\n"
        "Nathan Moss / (NM) Chair\nDavid Hill / (DH) Vice Chair\n\n1. Welcome\n"
    )
    [article] = take_apart(page).articles
    facts = extract(article)
    people = {person.key: person.name for person in facts.people}
    assert {(people[role.person], role.role) for role in facts.roles} == {
        ("Nathan Moss", "chair"),
        ("David Hill", "vice chair"),
    }


def test_each_numbered_part_of_a_long_sentence_tells_its_own() -> None:
    line = (
        "The Chair gave news of many kinds: (1) he noted that two wards of the trust had closed in April; (2) he said "
        "that the audit office had published a report on the trust on 3 May 2015; (3) he told members that a new"
        " clinic "
        "of the trust would open in June 2015; and (4) he thanked all who had put their names to the letter of thanks."
    )
    kinds = {(event.kind, event.edtf, event.certainty) for event in told(line)}
    assert {
        ("abolition", "2015-04", "happened"),
        ("report", "2015-05-03", "happened"),
        ("launch", "2015-06", "planned"),
    } <= kinds


DATED = [
    ("The trust answered the July 2013 report on its wards.", "report", "2013-07"),
    ("The contracts of the trust expire on 31 March 2016.", "deadline", "2016-03-31"),
    ("The plan of the trust will be complete by May, with closure likely in early 2017.", "abolition", "2017~"),
]


@pytest.mark.parametrize(("line", "kind", "day"), DATED)
def test_days_of_reports_contracts_and_decisions_are_theirs(line: str, kind: str, day: str) -> None:
    assert kind in {event.kind for event in told(line) if event.edtf and event.edtf[:4] == day[:4]}


PURPOSES = [
    "The role of the board is broadly to create strong bonds with the trust.",
    "The Chair confirmed that the meeting was quorate.",
    "The chair of the trust introduced Ann Moss.",
]


@pytest.mark.parametrize("line", PURPOSES)
def test_purposes_quorums_and_introductions_tell_nothing(line: str) -> None:
    assert told(line) == ()


@pytest.mark.parametrize(("deed", "kind"), [("undertaken", "investigation"), ("published", "report")])
def test_a_review_undertaken_is_an_inquiry_and_one_published_a_report(deed: str, kind: str) -> None:
    [event] = told(f"A review of the wards of the trust was {deed} in 2014.")
    assert (event.kind, event.edtf) == (kind, "2014")


LATER_KINDS = [
    ("This is why the government has given councils access to £46 billion.", "funding"),
    ("The inspector found that the home was not meeting three regulations.", "ruling"),
    ("- Our rating of the trust went down.", "ruling"),
    ("Ann Moss moved an amendment to the motion—", "policy"),
    ("All the options for the site were rejected by the trust.", "ruling"),
    ("The Council accepts these findings.", "agreement"),
]


@pytest.mark.parametrize(("line", "kind"), LATER_KINDS)
def test_short_entries_and_stated_reasons_tell_their_events(line: str, kind: str) -> None:
    assert kind in {event.kind for event in told(line)}


def test_a_title_that_ends_with_the_day_of_a_meeting_is_that_meeting() -> None:
    events = told("It was a day of note.", "Briefing from the Board of Trustees Meeting on 2nd August 2010\n\n")
    assert [(event.kind, event.edtf) for event in events] == [("meeting", "2010-08-02")]


NOT_TOLD = [
    "I thank the Minister for his answer.",
    "I also welcome Ann Moss, chief executive, NHS Fife.",
    "Agenda item 4 is a briefing on the annual report for 2012 of Audit Scotland.",
    "Health boards met only three of the nine standards for waiting in 2012.",
    "The trust made 20 reports to accompany audited accounts in 2012.",
    "What is said is reported in the language in which it was spoken.",
    "This makes the trust more responsive and gives us greater freedom.",
]


@pytest.mark.parametrize("sentence", NOT_TOLD)
def test_courtesies_items_and_standards_that_were_met_are_no_events(sentence: str) -> None:
    assert not told(sentence)


def test_parts_of_a_sentence_with_days_of_their_own_are_read_apart() -> None:
    events = told(
        "The trusts turned their back on the free care for everybody that so many people had wanted to have for many "
        "years: in 1999, with the report of a commission; again in 2006, when Fenland Council published its report on "
        "the services for older people; and most recently in July 2009, when Elm Council opened a centre in the town."
    )
    assert {event.edtf for event in events if event.kind in ("report", "launch", "creation")} >= {"2006", "2009-07"}
