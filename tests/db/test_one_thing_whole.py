"""What the database says of one event, one article and one raw page of the invented collection."""

from __future__ import annotations

import sqlite3

from invented_sources import FAIR_TEXT, PILOT_TEXT, where

from db.questions import articles, event_details, events

PILOT, MERGER, FAIR = 1, 2, 3

TRUST, COUNCIL, WATCH = "Tidewell Care Trust", "Marshbury Borough Council", "Health & Home Watch"


def test_an_event_has_its_sentence_its_parties_and_all_its_tellings(invented_db: sqlite3.Connection) -> None:
    found = event_details.event(invented_db, 4)
    assert found == event_details.event(invented_db, 1)
    assert found is not None
    assert found.sentence == "Tidewell Care Trust began a pilot of joint visits in March 2009."
    assert PILOT_TEXT[found.trigger_start : found.trigger_end] == "pilot"
    assert (found.rule, found.version) == ("events.frame", 5)
    assert [(party.role, party.kind, party.id, party.name) for party in found.parties] == [
        ("lead", "organisation", 1, "Tidewell Care Trust"),
        ("head", "person", 1, "Orla Fenn"),
        ("judge", "organisation", 3, "Health & Home Watch"),
    ]
    assert [(told.title, told.publisher, told.edtf) for told in found.tellings] == [
        ("Tidewell tries joint visits", "Marsh Courier", "2009-03"),
        ("Watch praises visits", "Fair Weekly", "2009-21"),
    ]
    assert FAIR_TEXT[found.tellings[1].start : found.tellings[1].end] == found.tellings[1].sentence
    assert event_details.event(invented_db, 99) is None


def test_the_events_of_an_article_lead_to_their_leads(invented_db: sqlite3.Connection) -> None:
    assert [(row.id, row.title, row.article_id) for row in events.told_in(invented_db, FAIR)] == [
        (1, "Pilot started", FAIR),
        (5, "Watch reports on visits", FAIR),
    ]


def test_every_mark_of_an_article_lies_on_its_words(invented_db: sqlite3.Connection) -> None:
    view = articles.article(invented_db, PILOT)
    assert view is not None
    assert (view.title, view.publisher, view.tags) == (
        "Tidewell tries joint visits", "Marsh Courier", ("Joint working", "visits")
    )  # fmt: skip
    assert view.text == PILOT_TEXT
    assert [(mark.kind, view.text[mark.start : mark.end], mark.target, mark.label) for mark in view.marks] == [
        ("date", "4 March 2009", None, "2009-03-04"),
        ("organisation", "Tidewell Care Trust", 1, "Tidewell Care Trust"),
        ("date", "March 2009", None, "2009-03"),
        ("organisation", "TCT", 1, "Tidewell Care Trust"),
        ("amount", "£2.5m", None, "2500000 GBP"),
        ("person", "Orla Fenn", 1, "Orla Fenn"),
        ("quotation", "“Nobody waits twice now,”", 1, "Orla Fenn"),
        ("person", "Ms Fenn", 1, "Orla Fenn"),
        ("organisation", "Marshbury Borough Council", 2, "Marshbury Borough Council"),
        ("amount", "third", None, "0.3333 proportion"),
        ("class", "Care trusts", None, "care trusts"),
        ("date", "by 2012", None, "[..2012]"),
    ]
    assert articles.article(invented_db, 99) is None


def test_the_raw_page_shows_furniture_and_where_the_article_lies(invented_db: sqlite3.Connection) -> None:
    page = articles.raw_page(invented_db, MERGER)
    assert page is not None
    assert page.text[page.page_start : page.page_end].startswith("Café debate over merger")
    assert [(page.text[start:end], why) for start, end, why in page.furniture] == [("Home | News", "menu")]
    assert articles.raw_page(invented_db, 99) is None


def test_why_names_the_rule_of_every_fact_that_touches_the_span(invented_db: sqlite3.Connection) -> None:
    start, end = where(PILOT_TEXT, "Marshbury Borough Council")
    found = [(why.kind, why.rule, why.version, why.value) for why in articles.why(invented_db, PILOT, start, end)]
    assert found == [
        ("organisation", "organisations.body_word", 3, "Marshbury Borough Council [marsh-council]"),
        ("relation", "events.frame", 5, "Marshbury Borough Council funds Tidewell Care Trust"),
        ("relation", "events.frame", 5, "Tidewell Care Trust part of care trusts"),
    ]
    everything = {why.kind for why in articles.why(invented_db, PILOT, 0, len(PILOT_TEXT))}
    assert everything == {
        "organisation", "person", "class", "date", "amount", "quotation", "role", "event", "relation"
    }  # fmt: skip
    for why in articles.why(invented_db, PILOT, 0, len(PILOT_TEXT)):
        assert PILOT_TEXT[why.start : why.end] == why.surface
