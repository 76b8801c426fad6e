"""Searching everything at once, in a small collection and in one large enough to have a vocabulary."""

from __future__ import annotations

import sqlite3

import pytest
from invented_sources import MARSH, NAMES, of_bytes

from db.counts import Count
from db.questions import articles, events
from db.records import Article, Facts, Mention
from db.search import meaning
from db.search.everything import COUNT_CAP, Hits, search
from db.search.meaning import about_titles, understand
from db.search.names import meant
from db.search.query import Query, parse
from db.writing import vocabulary
from db.writing.sources import finish_loading, write_source


def titles(hits: Hits) -> list[str]:
    return [hit.title for hit in hits.articles]


PILOT, MERGER, FAIR = "Tidewell tries joint visits", "Café debate over merger", "Watch praises visits"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("visits", [FAIR, PILOT]),
        ("cafe", [MERGER]),
        ("CAFÉ", [MERGER]),
        ("trust tidewell", [FAIR, PILOT, MERGER]),
        ('"joint visits"', [PILOT]),
        ('"visits joint"', []),
        ("visits -fair", [PILOT]),
        ("visits AND fair", []),
        ("waits NOT", []),
        ("£400,000", [FAIR]),
        ("Tidewell's", []),
        ("home & watch", [FAIR]),
        ("vis", []),
        ("tag:visits", [FAIR, PILOT]),
        ("trust org:marsh to:2009", [PILOT]),
        ("title : visits", []),
        ("NEAR(visits joint)", []),
        ("^visits", [FAIR, PILOT]),
        ("visits*", [FAIR, PILOT]),
    ],
)
def test_words_are_words_and_never_operators(invented_db: sqlite3.Connection, text: str, found: list[str]) -> None:
    hits = search(invented_db, parse(text))
    assert titles(hits) == found
    assert hits.article_count == Count(len(found))


def test_an_empty_query_finds_nothing(invented_db: sqlite3.Connection) -> None:
    assert search(invented_db, parse(' & " ')) == Hits()


@pytest.mark.parametrize(("text", "found"), [("vis", [FAIR, PILOT]), ("joint vis", [PILOT]), ("vis joint", [PILOT])])
def test_the_last_word_is_a_beginning_while_typing(
    invented_db: sqlite3.Connection, text: str, found: list[str]
) -> None:
    if text == "vis joint":
        assert titles(search(invented_db, parse(text), typing=True)) == []
    else:
        assert titles(search(invented_db, parse(text), typing=True)) == found
        assert titles(search(invented_db, parse(text))) == []


def test_names_people_and_event_titles_are_found_too(invented_db: sqlite3.Connection) -> None:
    hits = search(invented_db, parse("tidew"), typing=True, read=0)
    assert [row.name for row in hits.organisations] == ["Tidewell Care Trust"]
    assert [row.title for row in hits.events] == ["Joint visits tried in Tidewell"]
    assert [row.name for row in search(invented_db, parse("fenn")).people] == ["Orla Fenn"]
    assert (hits.organisation_count, hits.person_count, hits.event_count) == (Count(1), Count(0), Count(1))


def test_fields_alone_narrow_every_group(invented_db: sqlite3.Connection) -> None:
    hits = search(invented_db, parse("kind:pilot"))
    assert [row.title for row in hits.events] == ["Joint visits tried in Tidewell"]
    assert titles(hits) == [FAIR, PILOT]
    assert {row.name for row in hits.organisations} == {"Tidewell Care Trust", "Health & Home Watch"}


def test_a_hit_shows_where_it_stands_in_its_article(invented_db: sqlite3.Connection) -> None:
    hit = search(invented_db, parse('visits "march 2009"')).articles[0]
    text = articles.article(invented_db, hit.id).text  # type: ignore[union-attr]
    assert [hit.snippet[start:end] for start, end in hit.hits] == ["March 2009", "visits", "March 2009"]
    begin = hit.snippet_start
    assert text[begin : begin + len(hit.snippet)].replace("\n", " ") == hit.snippet


def test_the_best_first_puts_titles_before_texts(fresh_db: sqlite3.Connection) -> None:
    for day, title, body in (("2001-01-01", "Herons", "Birds seen"), ("2011-01-01", "Birds", "Ducks and herons " * 9)):
        text = f"{title}\n\n{body}"
        write_source(fresh_db, of_bytes(title, text, Article(title, text, 0, 0, len(text), published=day)))
    finish_loading(fresh_db)
    assert titles(search(fresh_db, parse("herons"))) == ["Birds", "Herons"]
    assert titles(search(fresh_db, parse("herons sort:relevance"))) == ["Herons", "Birds"]


def test_counts_stop_at_a_thousand_or_at_the_limit(fresh_db: sqlite3.Connection) -> None:
    posts = [Article("Tide", "Tide table", 0, 0, 10) for _ in range(COUNT_CAP + 5)]
    write_source(fresh_db, of_bytes("tides.txt", "Tide table", *posts))
    hits = search(fresh_db, parse("tide"), limit=3)
    assert (str(hits.article_count), len(hits.articles)) == ("1000+", 3)
    for limit, counted in ((COUNT_CAP + 2, "1002+"), (COUNT_CAP + 9, "1005")):
        hits = search(fresh_db, parse("tide"), limit=limit)
        assert (str(hits.article_count), len(hits.articles)) == (counted, min(limit, COUNT_CAP + 5))


def test_the_newest_come_first_and_the_undated_last(fresh_db: sqlite3.Connection) -> None:
    for day in ("2010-01-01", None, "2012", "1999-05", "2011-33", "XXXX-12"):
        text = f"Tide of {day}"
        write_source(fresh_db, of_bytes(text, text, Article(text, text, 0, 0, len(text), published=day)))
    finish_loading(fresh_db)
    expected = [
        "Tide of 2012",
        "Tide of 2011-33",
        "Tide of 2010-01-01",
        "Tide of 1999-05",
        "Tide of None",
        "Tide of XXXX-12",
    ]
    assert titles(search(fresh_db, parse("tide"))) == expected
    assert [row.title for row in articles.window(fresh_db, Query(), 0, 9)] == expected


def test_a_large_collection_searches_a_beginning_by_its_commonest_endings(
    fresh_db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vocabulary, "LARGE_COLLECTION", 20)
    endings = [f"tide{letter}" for letter in "abcdefghijklmnop"]
    for number, ending in enumerate(endings):
        for copy in range(2 + number):
            text = f"{ending} {copy} marsh"
            write_source(fresh_db, of_bytes(text, text, Article(text, text, 0, 0, len(text))))
    finish_loading(fresh_db)
    commonest = list(reversed(endings))[:12]
    assert list(vocabulary.completions(fresh_db, "tide")) == commonest
    assert list(vocabulary.completions(fresh_db, "tidea")) == ["tidea"]
    match = understand(fresh_db, parse("marsh tide"), typing=True).match
    assert match == f'("marsh" OR "marshes") AND ({" OR ".join(f"{chr(34)}{term}{chr(34)}" for term in commonest)})'
    assert understand(fresh_db, parse("tidea"), typing=True).match == '"tidea" *'
    monkeypatch.setattr(meaning, "_FEW_TO_MERGE", 2)
    assert understand(fresh_db, parse("tidea"), typing=True).match == '"tidea" *'
    assert understand(fresh_db, parse("tideb"), typing=True).match == '("tideb")'
    assert about_titles(understand(fresh_db, parse("tideb"), typing=True), typing=True).titles == '"tideb" *'
    monkeypatch.setattr(meaning, "_FEW_TITLES_TO_MERGE", 2)
    assert about_titles(understand(fresh_db, parse("tideb"), typing=True), typing=True).titles == '("tideb")'
    assert search(fresh_db, parse("marsh tide"), typing=True, limit=5).article_count == Count(sum(range(6, 18)))
    assert search(fresh_db, parse("marsh"), limit=5).article_count == Count(sum(range(2, 18)))


def test_what_waits_for_the_index_is_found_when_loading_is_finished(fresh_db: sqlite3.Connection) -> None:
    posts = [Article("Tide", "Tide table", 0, 0, 10) for _ in range(200)]
    write_source(fresh_db, of_bytes("tides.txt", "Tide table", *posts))
    assert len(titles(search(fresh_db, parse("tide"), limit=300))) == len(posts)
    text = "Heron of Marshbury"
    facts = Facts((MARSH,), (), (Mention(9, 18, "Marshbury", NAMES, organisation="marsh-council"),))
    write_source(fresh_db, of_bytes("heron.txt", text, Article("Heron", text, 0, 0, len(text), facts=facts)))
    assert titles(search(fresh_db, parse("heron"))) == []
    finish_loading(fresh_db)
    assert titles(search(fresh_db, parse("heron"))) == ["Heron"]
    assert meant(fresh_db, "organisation", "borough council") == (1,)


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("visits", "article_search"),
        ("visits org:#1", "article_search"),
        ("visits tag:visits money:>1 person:#1", "article_search"),
    ],
)
def test_a_search_reads_the_index_once_and_first(invented_db: sqlite3.Connection, text: str, table: str) -> None:
    statements: list[str] = []
    invented_db.set_trace_callback(statements.append)
    articles.window(invented_db, parse(text), 0, 10)
    invented_db.set_trace_callback(None)
    asked = next(statement for statement in statements if "ORDER BY" in statement and table in statement)
    plan = [row[3] for row in invented_db.execute(f"EXPLAIN QUERY PLAN {asked}")]
    steps = [step for step in plan if step.startswith(("SCAN", "SEARCH"))]
    first = next(step for step in steps if "priced" not in step and "amount" not in step)
    assert first.startswith(f"SCAN {table} VIRTUAL TABLE")
    assert sum(table in step for step in steps) == 1


@pytest.mark.parametrize("text", ["", "org:#1", "kind:pilot"])
def test_the_timeline_is_read_in_order_without_sorting(invented_db: sqlite3.Connection, text: str) -> None:
    statements: list[str] = []
    invented_db.set_trace_callback(statements.append)
    events.window(invented_db, parse(text), 0, 1)
    invented_db.set_trace_callback(None)
    asked = next(statement for statement in statements if "event.title" in statement)
    plan = " ".join(row[3] for row in invented_db.execute(f"EXPLAIN QUERY PLAN {asked}"))
    assert "TEMP B-TREE" not in plan
