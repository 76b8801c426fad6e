"""The field `tag:` finds whatever was tagged or bookmarked: articles, and also organisations, people and events."""

from __future__ import annotations

import sqlite3

import pytest
from invented_sources import fair_report

from db.judgements import SubjectKind
from db.judging.laying import decide, undo
from db.questions import articles, events, facets, organisations
from db.search.completion import endings
from db.search.everything import search
from db.search.matching import articles_that_match
from db.search.meaning import understand
from db.search.query import parse

PILOT = "story:pilot|tidewell-trust|2009"

# What is tagged, and what is then found: articles, events, and the organisation or person that a search names first.
FOUND: list[tuple[SubjectKind, str, list[int], list[int], str]] = [
    ("event", PILOT, [3, 1], [1], "Tidewell Care Trust"),
    ("organisation", "watchers", [3], [1, 5], "Health & Home Watch"),
    ("person", "orla-fenn", [1], [1], "Orla Fenn"),
    ("article", f"{fair_report().sha256}#0", [3], [1, 5], "Tidewell Care Trust"),
]


@pytest.mark.parametrize(("kind", "key", "of_articles", "of_events", "named"), FOUND)
def test_a_tag_finds_what_has_it_and_what_is_said_of_that(
    invented_db: sqlite3.Connection,
    kind: SubjectKind,
    key: str,
    of_articles: list[int],
    of_events: list[int],
    named: str,
) -> None:
    decide(invented_db, "tag", kind, key, "Watched")
    query = parse("tag:watched")
    assert [row.id for row in articles.window(invented_db, query, 0, 9)] == of_articles
    assert [row.id for row in events.window(invented_db, query, 0, 9)] == of_events
    assert [row.id for row in events.listing(invented_db, query, 9)[0]] == of_events
    found = search(invented_db, query)
    assert named in (found.people if kind == "person" else found.organisations)[0].name
    undo(invented_db)
    assert articles.count(invented_db, query) == events.count(invented_db, query) == 0


def test_what_was_tagged_stands_first_where_others_are_named_more_often(invented_db: sqlite3.Connection) -> None:
    before = [row.name for row in organisations.window(invented_db, parse("org:watch"), 0, 9)]
    decide(invented_db, "tag", "organisation", "watchers", "Watched")
    found = [row.name for row in search(invented_db, parse("tag:watched")).organisations]
    assert sorted(found) == sorted(before)
    assert found[0] == "Health & Home Watch" != before[0]


def test_the_tag_is_joined_to_whatever_else_is_asked(invented_db: sqlite3.Connection) -> None:
    decide(invented_db, "tag", "organisation", "watchers", "Watched")
    decide(invented_db, "bookmark", "event", PILOT)
    for text, found in (
        ("tag:watched kind:report", [5]), ("tag:watched org:tct", [1]), ("tag:bookmarked", [1]),
        ("tag:watched,none", []), ("tag:watched tag:visits", [1, 5, 2]), ("tag:watched outlet:courier", []),
    ):  # fmt: skip
        assert [row.id for row in events.window(invented_db, parse(text), 0, 9)] == found, text


@pytest.mark.parametrize("first", ["", "tags"])
def test_articles_are_the_same_whatever_is_read_first(invented_db: sqlite3.Connection, first: str) -> None:
    for kind, key, *_ in FOUND:
        decide(invented_db, "tag", kind, key, "Watched")
    wanted = articles_that_match(understand(invented_db, parse("tag:watched")), first=first)
    rows = invented_db.execute(f"SELECT article.id FROM {wanted.tables} WHERE {wanted.where}", wanted.values)
    assert {number for (number,) in rows} == {1, 3}


def test_facets_and_completion_know_tags_that_no_article_has(invented_db: sqlite3.Connection) -> None:
    decide(invented_db, "tag", "organisation", "watchers", "Watched")
    decide(invented_db, "tag", "person", "orla-fenn", "watched")
    decide(invented_db, "tag", "event", PILOT, "VISITS")
    assert endings(invented_db, "tag:wat") == ["tag:Watched"]
    assert facets.facets(invented_db, parse("")).tags == [("visits", 3), ("Watched", 2), ("Joint working", 1)]
    assert ("Watched", 1) in facets.facets(invented_db, parse("org:watch")).tags
    assert ("watched", 1) in facets.facets(invented_db, parse("visits outlet:courier")).tags


def test_facets_of_events_or_articles_alone_are_those_of_both(invented_db: sqlite3.Connection) -> None:
    query = parse("visits")
    both = facets.facets(invented_db, query)
    of_events = facets.facets(invented_db, query, of="events")
    of_articles = facets.facets(invented_db, query, of="articles")
    assert (of_events.kinds, of_events.certainties, of_events.years) == (both.kinds, both.certainties, both.years)
    assert (of_articles.outlets, of_articles.organisation_kinds) == (both.outlets, both.organisation_kinds)
    assert of_events.outlets == of_articles.kinds == []
