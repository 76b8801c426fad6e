"""Every list, asked of the invented collection and narrowed by a query; and who one body or person is."""

from __future__ import annotations

import sqlite3
import threading

import pytest
from invented_sources import PILOT_TEXT, of_bytes

from db.questions import articles, events, facets, organisation_profiles, organisations, people, sources
from db.questions.organisation_profiles import Kin, Name, SeenWith
from db.questions.overview import overview
from db.questions.summarised import EventRow, OrganisationRow
from db.reading import open_reader
from db.records import Article, Event, Facts, Rule
from db.search.query import Query, parse
from db.writing.sources import finish_loading, record_refusal, write_source

PILOT, MERGER, FAIR = 1, 2, 3

TRUST, COUNCIL, WATCH = "Tidewell Care Trust", "Marshbury Borough Council", "Health & Home Watch"

# A row is a query and what it leaves: articles, organisations, events in order, and the number of people.
NARROWED = [
    ("", [FAIR, PILOT, MERGER], {TRUST, COUNCIL, WATCH}, [1, 5, 2, 3], 1),
    ("visits", [FAIR, PILOT], {TRUST, COUNCIL, WATCH}, [1, 5, 2], 1),
    ("cafe", [MERGER], {TRUST, COUNCIL}, [3], 0),
    ('"joint visits"', [PILOT], {TRUST, COUNCIL}, [1, 2], 1),
    ("visits -orla", [FAIR], {TRUST, WATCH}, [1, 5], 0),
    ("-visits", [MERGER], {TRUST, COUNCIL}, [3], 0),
    ("org:tct", [FAIR, PILOT, MERGER], {TRUST, COUNCIL, WATCH}, [1, 3], 1),
    ("org:#1 org:marsh", [PILOT, MERGER], {TRUST, COUNCIL}, [3], 1),
    ("org:nobody", [], set(), [], 0),
    ("body:regulator", [FAIR], {WATCH}, [1, 5], 0),
    ("body:regulator body:council visits", [FAIR, PILOT], {WATCH, COUNCIL}, [1, 5], 1),
    ("body:borough", [], set(), [], 0),
    ('body:"CARE trust" from:2009 to:2009', [PILOT], {TRUST}, [1], 1),
    ('person:"ms fenn"', [PILOT], {TRUST, COUNCIL}, [1], 1),
    ("kind:pilot", [FAIR, PILOT], {TRUST, WATCH}, [1], 1),
    ("kind:pilot,merger", [FAIR, PILOT, MERGER],
     {TRUST, WATCH, COUNCIL}, [1, 3], 1),
    ("certainty:denied", [MERGER], {TRUST, COUNCIL}, [3], 0),
    ("certainty:possible", [PILOT], set(), [2], 1),
    ("from:2010", [FAIR], {WATCH}, [5, 2], 0),
    ("to:2009", [PILOT], {TRUST, WATCH}, [1], 1),
    ("from:2009-03-31 to:2009-04", [], {TRUST, WATCH}, [1], 0),
    ("outlet:fair", [FAIR], {TRUST, WATCH}, [1, 5], 0),
    ("outlet:fair outlet:courier", [FAIR, PILOT],
     {TRUST, WATCH, COUNCIL}, [1, 5, 2], 1),
    ("outlet:nowhere", [], set(), [], 0),
    ("tag:VISITS", [FAIR, PILOT],
     {TRUST, WATCH, COUNCIL}, [1, 5, 2], 1),
    ('tag:"joint working" tag:none', [PILOT], {TRUST, COUNCIL}, [1, 2], 1),
    ("money:>1m", [PILOT], {TRUST, COUNCIL}, [], 1),
    ("money:<=400k", [FAIR], {TRUST, WATCH}, [], 0),
    ("visits org:watch kind:report from:2010 to:2010 outlet:fair", [FAIR], {WATCH}, [5], 0),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found_articles", "found_organisations", "found_events", "found_people"), NARROWED)
def test_a_query_narrows_every_list(
    invented_db: sqlite3.Connection,
    text: str,
    found_articles: list[int],
    found_organisations: set[str],
    found_events: list[int],
    found_people: int,
) -> None:
    query = parse(text)
    assert not query.problems
    assert [row.id for row in articles.window(invented_db, query, 0, 10)] == found_articles
    assert {row.name for row in organisations.window(invented_db, query, 0, 10)} == found_organisations
    assert [row.id for row in events.window(invented_db, query, 0, 10)] == found_events
    assert len(people.window(invented_db, query, 0, 10)) == found_people
    assert articles.count(invented_db, query) == len(found_articles)
    assert organisations.count(invented_db, query) == len(found_organisations)
    assert events.count(invented_db, query) == len(found_events)
    assert people.count(invented_db, query) == found_people


@pytest.mark.parametrize("looking", ["in a set", "in turn"])
@pytest.mark.parametrize("newest_first", [False, True])
@pytest.mark.parametrize("text", [row[0] for row in NARROWED])
def test_every_way_of_looking_finds_the_same_timeline(
    invented_db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, text: str, newest_first: bool, looking: str
) -> None:
    def windows() -> list[list[EventRow]]:
        return [events.window(invented_db, parse(text), offset, 2, newest_first) for offset in range(5)]

    monkeypatch.setattr(events, "looking_for", lambda *_: "at once")
    at_once = windows()
    monkeypatch.setattr(events, "looking_for", lambda *_: looking)
    assert windows() == at_once


@pytest.mark.parametrize("text", [row[0] for row in NARROWED])
def test_a_position_is_the_offset_in_the_window(invented_db: sqlite3.Connection, text: str) -> None:
    query = parse(text)
    for number in range(1, 7):
        listed = [row.id for row in articles.window(invented_db, query, 0, 99)]
        assert articles.position(invented_db, query, number) == (listed.index(number) if number in listed else None)
        for sort in ("mentions", "name", "recent"):
            listed = [row.id for row in organisations.window(invented_db, query, 0, 99, sort)]
            expected = listed.index(number) if number in listed else None
            assert organisations.position(invented_db, query, number, sort) == expected
        for newest_first in (False, True):
            listed = [row.id for row in events.window(invented_db, query, 0, 99, newest_first)]
            lead = 1 if number == 4 else number
            expected = listed.index(lead) if lead in listed else None
            assert events.position(invented_db, query, number, newest_first) == expected


@pytest.mark.parametrize("text", [row[0] for row in NARROWED])
def test_windows_side_by_side_make_the_whole(invented_db: sqlite3.Connection, text: str) -> None:
    query = parse(text)
    for subject in (articles, organisations, people, events):
        whole = subject.window(invented_db, query, 0, 99)
        assert [row for offset in range(6) for row in subject.window(invented_db, query, offset, 1)] == whole
        assert subject.window(invented_db, query, 2, 2) == whole[2:4]
    newest = events.window(invented_db, query, 0, 99, newest_first=True)
    assert [row for offset in range(6) for row in events.window(invented_db, query, offset, 1, True)] == newest


@pytest.mark.parametrize("text", [row[0] for row in NARROWED])
def test_the_year_strip_counts_the_dated_events_of_the_window(invented_db: sqlite3.Connection, text: str) -> None:
    query = parse(text)
    days = [row.earliest or row.latest for row in events.window(invented_db, query, 0, 99)]
    years = sorted({int(day[:4]) for day in days if day})
    assert events.years(invented_db, query) == [
        (year, sum(day is not None and day.startswith(str(year)) for day in days)) for year in years
    ]
    assert events.months(invented_db, query, 2009) == ([(3, 1)] if 2009 in years else [])


def test_months_hold_what_lies_in_them_and_the_rest_of_the_year_has_a_place_of_its_own(
    fresh_db: sqlite3.Connection,
) -> None:
    rule = Rule("events.frame", 1)
    spans = (
        ("2009", "2009-01-01", "2009-12-31"), ("2009-01", "2009-01-01", "2009-01-31"),
        ("2009-01-01", "2009-01-01", "2009-01-01"), ("2009-22", "2009-06-01", "2009-08-31"),
        ("2009-11/2012-11", "2009-11-01", "2012-11-30"), ("2009-06-20", "2009-06-20", "2009-06-20"),
        ("2009-06/..", "2009-06-01", None), ("../2009-10-01", None, "2009-10-01"), ("2008", "2008-01-01", "2008-12-31"),
    )  # fmt: skip
    found = tuple(
        Event(0, 4, 0, 4, "pilot", f"E{number}", *span, "happened", rule) for number, span in enumerate(spans)
    )
    write_source(fresh_db, of_bytes("a.txt", "List", Article("A", "List", 0, 0, 4, facts=Facts(events=found))))
    finish_loading(fresh_db)
    for text in ("", "kind:pilot"):
        counted = events.months(fresh_db, parse(text), 2009)
        assert counted == [(0, 4), (1, 2), (6, 2)]
        assert sum(count for _, count in counted) == dict(events.years(fresh_db, parse(text)))[2009]
        for month, count in counted:
            asked = parse(f"{text} month:2009-{f'{month:02d}' if month else 'XX'}")
            titles = [row.edtf for row in events.window(fresh_db, asked, 0, 99)]
            assert (len(titles), events.count(fresh_db, asked)) == (count, count), titles
    assert events.count(fresh_db, parse("from:2009-01 to:2009-01")) > 2


@pytest.mark.parametrize("newest_first", [False, True])
def test_days_late_in_a_long_timeline_are_found_however_little_may_be_read(
    fresh_db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, newest_first: bool
) -> None:
    rule = Rule("events.frame", 1)
    days = [f"{2000 + number % 20}-{number % 12 + 1:02d}-{number % 28 + 1:02d}" for number in range(800)]
    found = tuple(Event(0, 4, 0, 4, "pilot", f"E{n}", day, day, day, "happened", rule) for n, day in enumerate(days))
    write_source(fresh_db, of_bytes("a.txt", "List", Article("A", "List", 0, 0, 4, facts=Facts(events=found))))
    finish_loading(fresh_db)
    monkeypatch.setattr("db.search.bounded._STEPS_BETWEEN", 100)
    monkeypatch.setattr("db.questions.events.steps_for", lambda *_: 1500)
    rows, _ = events.listing(fresh_db, parse("from:2010 to:2010"), 10, newest_first)
    assert len(rows) == 10
    assert {(row.edtf or "")[:4] for row in rows} == {"2010"}


def test_a_long_timeline_is_windowed_alike_by_months_and_by_walking(fresh_db: sqlite3.Connection) -> None:
    rule = Rule("events.frame", 1)
    days = [None if number % 7 == 0 else f"{2000 + number % 5}-{number % 12 + 1:02d}-10" for number in range(120)]
    found = tuple(
        Event(0, 4, 0, 4, "pilot", f"E{number}", day, day, day, "happened", rule) for number, day in enumerate(days)
    )
    article = Article("Long", "Long list", 0, 0, 9, facts=Facts(events=found))
    write_source(fresh_db, of_bytes("long.txt", "Long list", article))
    finish_loading(fresh_db)
    for newest_first in (False, True):
        walked = events.window(fresh_db, parse("kind:pilot"), 0, 999, newest_first)
        assert [row.earliest is None for row in walked] == sorted(row.earliest is None for row in walked)
        for offset in range(0, 125, 3):
            assert events.window(fresh_db, Query(), offset, 8, newest_first) == walked[offset : offset + 8]
        for place, row in enumerate(walked):
            assert events.position(fresh_db, Query(), row.id, newest_first) == place


def test_the_overview_counts_everything(invented_db: sqlite3.Connection) -> None:
    record_refusal(
        invented_db, sha256=None, name="x", path="x", format="unknown", size=0, status="skipped", reason="is empty"
    )
    found = overview(invented_db)
    assert (found.articles, found.organisations, found.people, found.events, found.mentions) == (3, 3, 1, 4, 9)
    assert (found.sources, found.skipped, found.failed, found.last_article_id) == (2, 1, 0, 3)
    assert (found.first_day, found.last_day) == ("2009-03-04", "2010-06-09")
    assert (found.first_event, found.last_event) == ("2009-03-01", "2012-12-31")
    assert [refusal.reason for refusal in sources.refusals(invented_db)] == ["is empty"]


def test_an_empty_database_answers_every_question(fresh_db: sqlite3.Connection) -> None:
    assert overview(fresh_db).first_day is None
    for subject in (articles, organisations, people, events):
        for text in ("", "visits", "org:x kind:pilot from:2000", "-x"):
            assert subject.count(fresh_db, parse(text)) == 0
            assert subject.window(fresh_db, parse(text), 0, 10) == []
    assert facets.facets(fresh_db, Query()).kinds == []
    assert events.years(fresh_db, Query()) == []


def test_a_profile_says_who_a_body_is(invented_db: sqlite3.Connection) -> None:
    found = organisation_profiles.profile(invented_db, 1)
    assert found is not None
    assert (found.key, found.kind, found.opened, found.closed) == (
        "tidewell-trust",
        "care trust",
        "2004-04-01",
        "2014-03-31",
    )
    assert found.names[0] == Name("Tidewell Care Trust", "canonical", 3)
    assert found.codes == (("ODS", "ZZ1"),)
    assert found.predecessors == (Kin("old-tidewell", None, None),)
    assert found.successors == (Kin("marsh-and-tidewell", None, None),)
    assert [(person.name, person.role, person.article_id) for person in found.people] == [
        ("Orla Fenn", "chief executive", 1)
    ]
    assert found.seen_with == (SeenWith(2, "Marshbury Borough Council", 2), SeenWith(3, "Health & Home Watch", 1))
    assert (found.first_seen, found.last_seen, found.articles) == ("2009-03-04", "2010-06-09", 3)
    assert organisation_profiles.profile(invented_db, 99) is None


def test_of_many_people_those_told_of_last_are_kept_and_come_by_name(invented_db: sqlite3.Connection) -> None:
    first, last = (
        invented_db.execute(f"SELECT id FROM article WHERE date_order > 0 ORDER BY date_order {way}").fetchone()[0]
        for way in ("", "DESC")
    )
    for number, (name, article) in enumerate((("Zoe Last", last), ("Abe First", first), ("Bea Last", last)), 90):
        invented_db.execute("INSERT INTO person (id, key, name) VALUES (?, ?, ?)", (number, name, name))
        invented_db.execute(
            'INSERT INTO role (article_id, start, "end", person_id, role, organisation_id, rule_id)'
            " SELECT ?, 0, 1, ?, 'chair', 2, rule_id FROM role LIMIT 1",
            (article, number),
        )

    def listed(most: int | None) -> list[str]:
        return [person.name for person in organisation_profiles.role_holders(invented_db, 2, most)]

    assert listed(None) == ["Abe First", "Bea Last", "Zoe Last"]
    assert listed(2) == ["Bea Last", "Zoe Last"]


def test_a_persons_profile_says_where_the_role_is_held(invented_db: sqlite3.Connection) -> None:
    found = people.profile(invented_db, 1)
    assert found is not None
    assert (found.name, found.mentions, found.articles) == ("Orla Fenn", 2, 1)
    assert [(role.role, role.organisation) for role in found.roles] == [("chief executive", "Tidewell Care Trust")]
    role = found.roles[0]
    assert PILOT_TEXT[role.start : role.end] == "Dr Orla Fenn, chief executive"
    assert people.profile(invented_db, 99) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("TCT", ["Tidewell Care Trust"]),
        ("marshbury", ["Marshbury Borough Council"]),
        ("health and home", ["Health & Home Watch"]),
        ("HOME watch", ["Health & Home Watch"]),
        ("t", ["Tidewell Care Trust"]),
        ("c", ["Tidewell Care Trust", "Marshbury Borough Council"]),
        ("", []),
        ("&", []),
        ("nobody", []),
    ],
)
def test_a_typed_name_finds_bodies(invented_db: sqlite3.Connection, text: str, names: list[str]) -> None:
    assert [row.name for row in organisations.by_name(invented_db, text, 5)] == names


def test_the_counts_of_a_narrowed_list_are_those_of_what_matched(invented_db: sqlite3.Connection) -> None:
    by_article = organisations.window(invented_db, parse("outlet:courier"), 0, 9)
    assert by_article[0] == OrganisationRow(1, "tidewell-trust", "Tidewell Care Trust", "care trust", 2, 1, 2)
    by_event = organisations.window(invented_db, parse("kind:pilot"), 0, 9)
    assert [(row.name, row.events) for row in by_event] == [("Tidewell Care Trust", 1), ("Health & Home Watch", 1)]


def test_facets_count_what_matches(invented_db: sqlite3.Connection) -> None:
    whole = facets.facets(invented_db, Query())
    assert whole.kinds == [("merger", 1), ("other", 1), ("pilot", 1), ("report", 1)]
    assert whole.certainties == [("happened", 2), ("denied", 1), ("possible", 1)]
    assert whole.outlets == [("Fair Weekly", 1), ("Marsh Courier", 1)]
    assert whole.organisation_kinds == [("care trust", 1), ("council", 1), ("regulator", 1)]
    assert whole.years == [(2009, 1), (2010, 1), (2012, 1)]
    assert whole.tags == [("visits", 2), ("Joint working", 1)]
    narrowed = facets.facets(invented_db, parse("tag:visits outlet:fair"))
    assert narrowed.kinds == [("pilot", 1), ("report", 1)]
    assert narrowed.organisation_kinds == [("care trust", 1), ("regulator", 1)]


def test_a_reader_can_be_interrupted_from_another_thread(invented_file: object) -> None:
    reader = open_reader(str(invented_file))
    timer = threading.Timer(0.05, reader.interrupt)
    timer.start()
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        reader.execute(endless).fetchone()
    timer.join()
    assert overview(reader).articles == 3


@pytest.mark.parametrize(
    "text", ["from:2009", "from:2010", "to:2009", "from:2009-03-31 to:2009-04", "from:2010 to:2009"]
)
def test_days_alone_narrow_organisations_by_the_summary_as_by_the_events(
    invented_db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    def asked() -> tuple[list[OrganisationRow], int]:
        return organisations.window(invented_db, parse(text), 0, 99), organisations.count(invented_db, parse(text))

    by_summary = asked()
    monkeypatch.setattr("db.search.meaning.Meaning.asks_of_days_alone", lambda _: False)
    assert asked() == by_summary
