"""Questions of large collections: bounded lists are the beginning of the whole ones, whichever filter is read first,
and nothing is read from end to end or sorted that need not be."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable

import pytest
from test_questions_asked import NARROWED

from db.counts import Count, capped
from db.questions import articles, events, facets, organisations, people
from db.questions.summarised import Sort
from db.search import breadth, meaning
from db.search.bounded import first_rows
from db.search.everything import search
from db.search.query import Query, parse

ASKED = [row[0] for row in NARROWED if row[0]]
SORTS: tuple[Sort, ...] = ("mentions", "name", "recent")


@pytest.mark.parametrize("text", ASKED)
def test_a_bounded_list_is_the_whole_one_where_the_bound_is_not_reached(
    invented_db: sqlite3.Connection, text: str
) -> None:
    query = parse(text)
    assert organisations.listing(invented_db, query, 99) == (organisations.window(invented_db, query, 0, 99), False)
    assert people.listing(invented_db, query, 99) == (people.window(invented_db, query, 0, 99), False)
    assert facets.facets(invented_db, query, 99) == facets.facets(invented_db, query)
    for newest_first in (False, True):
        whole = events.window(invented_db, query, 0, 99, newest_first)
        assert events.listing(invented_db, query, 99, newest_first) == (whole, False)
        assert events.listing(invented_db, query, 1, newest_first) == (whole[:1], len(whole) > 1)


@pytest.mark.parametrize("text", ASKED)
@pytest.mark.parametrize("few", [0, 1])
def test_filters_that_leave_much_are_looked_up_and_find_the_same(
    invented_db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, text: str, few: int
) -> None:
    def asked() -> list[object]:
        return [subject.window(invented_db, query, 0, 99) for subject in (articles, organisations, people, events)] + [
            search(invented_db, query)
        ]

    query = parse(text)
    gathered = asked()
    monkeypatch.setattr(breadth, "FEW", few)
    monkeypatch.setattr(breadth, "_FEW_BODIES", -1)
    assert asked() == gathered


@pytest.mark.parametrize("first", ["", "words", "organisation 0", "person 0", "tags", "money", "outlets"])
def test_any_filter_may_be_read_first(
    invented_db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, first: str
) -> None:
    query = parse('visits org:#1 person:#1 tag:visits tag:"joint working" money:>1m outlet:courier from:2009 to:2009')
    monkeypatch.setattr(meaning, "breadth", lambda *_, **__: breadth.Breadth(first, 1, frozenset()))
    assert [row.id for row in articles.window(invented_db, query, 0, 9)] == [1]
    assert articles.count(invented_db, query) == 1


def test_the_filter_that_leaves_fewest_is_read_first(invented_db: sqlite3.Connection) -> None:
    def first(text: str) -> str:
        return meaning.understand(invented_db, parse(text)).breadth.first

    assert first("visits") == "words"
    assert first("org:#1 person:#1") == "person 0"
    assert first("outlet:fair org:#1") == "outlets"
    assert first("kind:pilot") == ""
    # So few articles hold the sum, and so many of the others the words, that the sum is read first.
    invented_db.execute("UPDATE collection SET articles = 1000")
    assert first("visits money:>1m") == "money"


def test_the_rarest_word_tells_how_many_hold_all(invented_db: sqlite3.Connection) -> None:
    invented_db.executemany("INSERT INTO term VALUES (?, ?)", [("visits", 3), ("joint", 2), ("trust", 900)])
    understood = meaning.understand(invented_db, parse('trust "joint visits"'))
    assert (understood.breadth.first, understood.breadth.articles) == ("words", 2)
    assert meaning.understand(invented_db, parse("trust unheard")).breadth.articles == 2
    assert meaning.understand(invented_db, parse('trust "unheard"')).breadth.articles == 1


def test_facets_of_the_newest_say_that_there_are_more(invented_db: sqlite3.Connection) -> None:
    found = facets.facets(invented_db, parse("trust"), 1)
    assert found.more
    assert [f"{value} {count:,}" for value, count in found.outlets] == ["Fair Weekly 1+"]
    assert not facets.facets(invented_db, parse("trust"), 99).more


def test_kinds_of_body_are_found_by_name_and_by_their_words(invented_db: sqlite3.Connection) -> None:
    def names(text: str) -> set[str]:
        return {row.name for row in organisations.window(invented_db, parse(text), 0, 9)}

    assert names("body:council") == names("body:COUN") == {"Marshbury Borough Council"}
    assert names('body:"CARE trust"') == names("body:trust") == {"Tidewell Care Trust"}
    assert names("body:rust") == set()
    assert organisations.count(invented_db, parse("body:council,regulator")) == 0


def test_steps_that_are_used_up_end_a_statement_and_not_the_connection(fresh_db: sqlite3.Connection) -> None:
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    found = first_rows(fresh_db, f"SELECT i FROM ({endless}) WHERE i % 100000 = 0", (), 5, steps=4_000_000)
    assert found.more and 0 < len(found.rows) < 5
    assert first_rows(fresh_db, endless, (), 3) == ([(1,), (2,), (3,)], True)
    assert first_rows(fresh_db, "SELECT 1 WHERE ?", (True,), 3) == ([(1,)], False)


def test_an_interruption_from_outside_is_no_bound(fresh_db: sqlite3.Connection) -> None:
    fresh_db.create_function("stop", 0, fresh_db.interrupt)
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        first_rows(fresh_db, "SELECT stop() UNION ALL SELECT 1 UNION ALL SELECT 2", (), 9)


def test_a_count_that_was_not_ended_says_so() -> None:
    assert (str(Count(12)), f"{Count(5000, True):,}", str(capped(1001, 1000))) == ("12", "5,000+", "1000+")
    assert Count(3) == 3 == capped(3, 1000) and Count(3) != Count(3, True)
    assert Count(3, True) + 1 == 4 and len({Count(3), 3}) == 1


_LARGE = r"(article|event|mention|amount|article_text|article_tag|(organisation|person)_(article|event))"
_END_TO_END = re.compile(rf"SCAN {_LARGE}( AS \w+)?$")


def plans(connection: sqlite3.Connection, ask: Callable[[], object]) -> list[str]:
    """The plan of every statement that a question comes to, line by line."""
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    ask()
    connection.set_trace_callback(None)
    asked = [each for each in statements if each.lstrip().startswith(("SELECT", "WITH"))]
    assert asked
    return [row[3] for each in asked for row in connection.execute(f"EXPLAIN QUERY PLAN {each}")]


IN_ORDER = ["", "visits", "visits -orla", "org:#1", "org:#1 org:#2", "person:#1", "outlet:fair", "to:2009",
            "visits to:2009", "org:#1 visits", "kind:pilot", "kind:pilot visits", "body:regulator"]  # fmt: skip


@pytest.mark.parametrize("text", IN_ORDER)
def test_articles_come_in_order_without_sorting(invented_db: sqlite3.Connection, text: str) -> None:
    lines = plans(invented_db, lambda: articles.window(invented_db, parse(text), 0, 12))
    assert not [line for line in lines if _END_TO_END.search(line) or "FOR ORDER BY" in line]


@pytest.mark.parametrize("newest_first", [False, True])
@pytest.mark.parametrize(
    "text", ["", "org:#1", "kind:pilot", "certainty:denied org:#1", "org:#2 org:#1", "from:2009 to:2010"]
)
def test_timelines_come_in_order_without_sorting(
    invented_db: sqlite3.Connection, text: str, newest_first: bool
) -> None:
    for ask in (
        lambda: events.window(invented_db, parse(text), 0, 12, newest_first),
        lambda: events.listing(invented_db, parse(text), 12, newest_first),
    ):
        lines = plans(invented_db, ask)
        assert not [
            line for line in lines if _END_TO_END.search(line) or ("ORDER BY" in line and "LAST TERM" not in line)
        ]
        # Those of an organisation are found by its own rows, not among all.
        among_all = [line for line in lines if re.match(r"SCAN event|SEARCH event USING.*date_order[<>]", line)]
        assert "org:" not in text or not among_all


@pytest.mark.parametrize("sort", SORTS)
def test_organisations_are_read_by_the_index_of_their_order(invented_db: sqlite3.Connection, sort: Sort) -> None:
    lines = plans(invented_db, lambda: organisations.window(invented_db, Query(), 1, 2, sort))
    assert not [line for line in lines if "TEMP B-TREE" in line]
    lines = plans(invented_db, lambda: organisations.position(invented_db, Query(), 1, sort))
    assert not [line for line in lines if "TEMP B-TREE" in line or line == "SCAN organisation"]


def test_first_screens_read_totals_alone(invented_db: sqlite3.Connection) -> None:
    def first_screen() -> None:
        events.years(invented_db, Query())
        events.count(invented_db, Query())
        events.years(invented_db, Query(organisation_ids=(1,)))
        facets.facets(invented_db, Query())

    assert not [line for line in plans(invented_db, first_screen) if re.search(rf"(SCAN|SEARCH) {_LARGE}\b", line)]
