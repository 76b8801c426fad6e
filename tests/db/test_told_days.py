"""An event without a day of its own stands on the day of the article that tells it, and can be told from one that has
its own."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented_sources import TIDEWELL, named, of_bytes, told

from db.checking import check
from db.date_order import first_day, told_day
from db.edtf import bounds
from db.judgements import event_key
from db.judging.laying import decide, undo
from db.questions import events, facets
from db.questions.event_details import event
from db.records import Article, Facts, Party, Source
from db.search.query import Query, parse
from db.writing.sources import finish_loading, write_source

SAID = "Tidewell Care Trust opened a ward."


def page(name: str, edtf: str | None, story: str | None = None, **dates: str) -> Source:
    """An article of these dates with one event."""
    text = f"{name}\n\n{SAID}"
    earliest, latest = bounds(edtf)
    launch = told(
        text, SAID, "opened", kind="launch", title=name, edtf=edtf, earliest=earliest, latest=latest,
        certainty="happened", story=story, parties=(Party("opened by", organisation="tidewell-trust"),),
    )  # fmt: skip
    mentions = (named(text, "Tidewell Care Trust", organisation="tidewell-trust"),)
    facts = Facts(organisations=(TIDEWELL,), mentions=mentions, events=(launch,))
    return of_bytes(f"{name}.txt", text, Article(name, text, len(name) + 2, 0, len(text), facts=facts, **dates))


IN_ORDER = ("known to April", "told in April", "20 April", "told in June")
WITHOUT = ("of a year's paper", "of no date at all")


@pytest.fixture
def told_db(fresh_db: sqlite3.Connection) -> sqlite3.Connection:
    for source in (
        page("told in June", None, posted="2009-06-02"),
        page("of a year's paper", None, published="2009"),
        page("20 April", "2009-04-20", published="2009-05-20"),
        page("told in April", None, published="2009-04-18", story="ward|tidewell"),
        page("of no date at all", None),
        page("known to April", "2009-04", published="2010-04-30"),
    ):
        write_source(fresh_db, source)
    finish_loading(fresh_db)
    return fresh_db


def titles(connection: sqlite3.Connection, query: str = "", **how: bool) -> tuple[str, ...]:
    return tuple(row.title for row in events.window(connection, parse(query), 0, 50, **how))


QUERIES = ("", "org:tidewell", "kind:launch", "ward")
"""Asked of all summaries, of one organisation's, of the events and of the articles that tell them."""


@pytest.mark.parametrize("query", QUERIES)
def test_they_stand_where_they_are_told(told_db: sqlite3.Connection, query: str) -> None:
    assert titles(told_db, query) == (*IN_ORDER, *WITHOUT)
    assert titles(told_db, query, newest_first=True) == (*IN_ORDER[::-1], *WITHOUT)
    listed, _ = events.listing(told_db, parse(query), 50)
    assert tuple(row.title for row in listed) == (*IN_ORDER, *WITHOUT)
    assert tuple(row.title for row in events.every(told_db, parse(query))) == (*IN_ORDER, *WITHOUT)
    for number, row in enumerate(listed):
        assert events.position(told_db, parse(query), row.id) == number
    assert events.years(told_db, parse(query)) == [(2009, 4)]
    assert events.months(told_db, parse(query), 2009) == [(4, 3), (6, 1)]
    assert check(told_db) == []


def test_nothing_is_made_their_date(told_db: sqlite3.Connection) -> None:
    rows = {row.title: row for row in events.window(told_db, Query(), 0, 50)}
    assert {row.title: row.told for row in rows.values() if row.told} == {
        "told in April": "2009-04-18", "told in June": "2009-06-02"
    }  # fmt: skip
    for title in ("told in April", "told in June"):
        row = rows[title]
        assert (row.edtf, row.earliest, row.latest) == (None, None, None)
        detail = event(told_db, row.id)
        assert detail is not None and (detail.edtf, detail.told) == (None, row.told)
        assert events.told_in(told_db, row.article_id)[0].told == row.told
    for title in ("20 April", "of a year's paper", "of no date at all"):
        assert events.told_in(told_db, rows[title].article_id)[0].told is None


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize(
    ("days", "found"),
    [
        ("from:2009-04 to:2009-04", IN_ORDER[:3]), ("from:2009-04-19", (IN_ORDER[0], *IN_ORDER[2:])),
        ("from:2009-05", IN_ORDER[3:]), ("to:2009-04-19", IN_ORDER[:2]), ("to:2009-03", ()), ("from:2010", ()),
        ("month:2009-04", IN_ORDER[:3]), ("month:2009-06", IN_ORDER[3:]), ("month:2009-XX", ()),
        ("from:2009 to:2009", IN_ORDER),
    ],
)  # fmt: skip
def test_they_are_found_by_the_day_they_are_told(
    told_db: sqlite3.Connection, query: str, days: str, found: tuple[str, ...]
) -> None:
    assert titles(told_db, f"{query} {days}") == found
    assert events.count(told_db, parse(f"{query} {days}")) == len(found)


def test_facets_count_them_in_the_year_they_are_told(told_db: sqlite3.Connection) -> None:
    for query in ("", "kind:launch"):
        assert [*facets.facets(told_db, parse(query)).years] == [(2009, 4)]


def test_a_later_telling_moves_nothing(told_db: sqlite3.Connection) -> None:
    write_source(told_db, page("told again", None, published="2012-01-01", story="ward|tidewell"))
    write_source(told_db, page("told late", None, published="2009-04-19"))
    finish_loading(told_db)
    assert titles(told_db) == (*IN_ORDER[:2], "told late", *IN_ORDER[2:], *WITHOUT)
    assert check(told_db) == []


def test_a_date_that_is_corrected_comes_before_it(told_db: sqlite3.Connection) -> None:
    before = list(told_db.execute("SELECT * FROM event ORDER BY id"))
    moved = next(row for row in events.window(told_db, Query(), 0, 50) if row.title == "told in June")
    key = event_key(told_db, moved.id)
    assert key is not None
    decide(told_db, "correct", "event", key, {"edtf": "2008"})
    assert titles(told_db) == ("told in June", *IN_ORDER[:3], *WITHOUT)
    assert events.years(told_db, Query()) == [(2008, 1), (2009, 3)]
    decide(told_db, "correct", "event", key, {"edtf": None})
    assert titles(told_db) == (*IN_ORDER, *WITHOUT)
    assert check(told_db) == []
    undo(told_db)
    undo(told_db)
    assert list(told_db.execute("SELECT * FROM event ORDER BY id")) == before
    assert events.months(told_db, Query(), 2009) == [(4, 3), (6, 1)]


def test_a_date_that_is_taken_away_leaves_the_day_it_is_told(told_db: sqlite3.Connection) -> None:
    dated = next(row for row in events.window(told_db, Query(), 0, 50) if row.title == "20 April")
    decide(told_db, "correct", "event", event_key(told_db, dated.id) or "", {"edtf": None})
    assert titles(told_db) == ("known to April", "told in April", "20 April", "told in June", *WITHOUT)
    assert events.months(told_db, Query(), 2009) == [(4, 2), (5, 1), (6, 1)]
    undo(told_db)
    assert events.months(told_db, Query(), 2009) == [(4, 3), (6, 1)]
    assert check(told_db) == []


def test_what_an_older_version_loaded_stays_last(told_db: sqlite3.Connection) -> None:
    told_db.execute("UPDATE event SET date_order = -9 WHERE title = 'told in June'")
    rows = events.window(told_db, parse("kind:launch"), 0, 50)
    assert rows[-1].title == "told in June"
    assert rows[-1].told is None
    assert "told in June" not in titles(told_db, "kind:launch from:2009")


@pytest.mark.parametrize(
    ("published", "posted", "day"),
    [
        ("2009-04-18", None, "2009-04-18"), ("2009-04", None, "2009-04-01"), ("2009", None, None), (None, None, None),
        ("2009-23", None, None), ("2009-04~", None, "2009-04-01"), ("XXXX-04", "2009-05-02", "2009-05-02"),
        ("2009", "2009-05-02", None), ("2009-04/2009-06", None, None), ("[..2009-04-18]", None, None),
        ("200X", None, None), ("2009-13", None, None),
    ],
)  # fmt: skip
def test_a_paper_of_a_year_gives_no_month(published: str | None, posted: str | None, day: str | None) -> None:
    assert told_day(published, posted) == day


@given(st.dates())
def test_a_day_is_itself(day: object) -> None:
    assert told_day(str(day), None) == first_day(str(day)) == str(day)
