"""The query language: any text at all is a query, and a query can be spelt."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.questions import articles, events, facets, organisations, people
from db.search.everything import search
from db.search.query import FIELDS, KINDS, MOST_WORDS, Query, money_bound, parse, spell

CASES = [
    ("", Query()),
    ("  \n ", Query()),
    ("joint visits", Query(words=("joint", "visits"))),
    ('"joint visits"', Query(phrases=("joint visits",))),
    ('"joint  \n visits', Query(phrases=("joint visits",))),
    ("-merger", Query(excluded=("merger",))),
    ('-"joint visits"', Query(excluded=("joint visits",))),
    ("health & care", Query(words=("health", "care"))),
    ("GP-led don't AND", Query(words=("GP-led", "don't", "AND"))),
    ('- -- " 🙂 :', Query()),
    ("org:TCT", Query(organisations=("TCT",))),
    ('org:"Tidewell Care Trust" org:marshbury', Query(organisations=("Tidewell Care Trust", "marshbury"))),
    ("org:#12 person:#3 org:#12", Query(organisation_ids=(12,), person_ids=(3,))),
    ('Person:"Orla Fenn"', Query(people=("Orla Fenn",))),
    ("kind:pilot,merger kind:pilot", Query(kinds=("pilot", "merger"))),
    ("certainty:denied", Query(certainties=("denied",))),
    ('outlet:"Marsh Courier" tag:visits', Query(outlets=("Marsh Courier",), tags=("visits",))),
    ("month:2009-2", Query(earliest="2009-02-01", latest="2009-02-28", month="2009-02")),
    ("month:2009-xx", Query(earliest="2009-01-01", latest="2009-12-31", month="2009-XX")),
    ("from:2009 to:2010", Query(earliest="2009-01-01", latest="2010-12-31")),
    ("from:2009-2 to:2012-02", Query(earliest="2009-02-01", latest="2012-02-29")),
    ("from:2009-02-03 to:2009-02-03", Query(earliest="2009-02-03", latest="2009-02-03")),
    ("money:>1m", Query(money=">1000000")),
    ("money:<=£2.5bn", Query(money="<=2500000000")),
    ("money:1,500", Query(money="=1500")),
    ("org: kind:", Query()),
    ("NHS: 10:30 http://a.example/b", Query(words=("NHS:", "10:30", "http://a.example/b"))),
    ("visits visits", Query(words=("visits",))),
    ("a\x00b", Query(words=("a", "b"))),
]


@pytest.mark.parametrize(("text", "query"), CASES)
def test_text_is_read_as_a_query(text: str, query: Query) -> None:
    assert parse(text) == query


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("colour:red", "There is no field colour: (there are org, body, person"),
        ("-kind:pilot", "Only words can be left out: -kind: leaves out these words"),
        ("kind:party", "There is no kind of event 'party'"),
        ("certainty:sure", "There is no certainty 'sure'; there are happened, planned, possible, denied."),
        ("month:2009", "month: needs a month, such as 2009-04"),
        ("month:0000-04", "month: needs a month"),
        ("from:spring", "from: needs a year, a month or a day, such as 2009-04; 'spring' is left out."),
        ("to:2009-13", "to: needs a year"),
        ("from:2009-02-30", "from: needs a year"),
        ("money:lots", "money: needs a sum, such as >1m or <=250k; 'lots' is left out."),
        ("money:9" + "9" * 400, "money: needs a sum"),
        (" ".join(f"w{number}" for number in range(99)), f"Only the first {MOST_WORDS} words are searched."),
    ],
)
def test_what_cannot_be_understood_is_explained_in_one_line(text: str, problem: str) -> None:
    found = parse(text).problems
    assert len(found) == 1
    assert found[0].startswith(problem)
    assert "\n" not in found[0]
    assert len(found[0]) < 400


def test_problems_alone_ask_nothing() -> None:
    assert parse("kind:party").is_empty()
    assert not parse("visits").is_empty()


def test_every_kind_is_a_value_of_its_field() -> None:
    assert parse(f"kind:{','.join(KINDS)}").kinds == KINDS


@pytest.mark.parametrize(("money", "bound"), [(">1000000", (">", 1e6)), ("=0.50", ("=", 0.5)), ("<=3bn", ("<=", 3e9))])
def test_a_sum_has_an_operator_and_pounds(money: str, bound: tuple[str, float]) -> None:
    assert money_bound(money) == bound


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("from:2009-01-01 to:2010-12-31", "from:2009 to:2010"),
        ("from:2009-02-01 to:2009-02-28", "from:2009-02 to:2009-02"),
        ("month:2009-02", "month:2009-02"),
        ("month:2009-XX to:2009-06", "month:2009-XX to:2009-06"),
        ("from:2009-01-02 to:2009-02-27", "from:2009-01-02 to:2009-02-27"),
        ("money:>2500000", "money:>2500k"),
        ("sort:relevance care", "care sort:relevance"),
        ("sort:relevance care sort:newest", "care"),
        ("tag:x  kind:pilot visits", "visits kind:pilot tag:x"),
    ],
)
def test_a_query_is_spelt_shortly(text: str, short: str) -> None:
    assert spell(parse(text)) == short


pieces = st.one_of(
    st.text(max_size=12),
    st.sampled_from([f"{field}:" for field in FIELDS]),
    st.sampled_from(['"', "-", "#7", " ", ":", "(", "*", "^", "NOT", "NEAR", "£", ">=1m", "2009", "\x00", "٢٠٠٩", "ſ"]),
)
any_text = st.one_of(st.text(st.characters(), max_size=60), st.lists(pieces, max_size=12).map("".join))


@given(any_text)
@settings(max_examples=400)
def test_spelling_a_query_and_reading_it_again_gives_the_same_query(text: str) -> None:
    query = parse(text)
    again = parse(spell(query))
    assert {**_fields(again), "problems": ()} == {**_fields(query), "problems": ()}


@given(any_text)
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_at_all_can_be_asked(invented_db: sqlite3.Connection, text: str) -> None:
    query = parse(text)
    for typing in (False, True):
        hits = search(invented_db, query, typing=typing)
        assert len(hits.articles) == hits.article_count.number
    facets.facets(invented_db, query)
    for subject in (organisations, people, events, articles):
        assert len(subject.window(invented_db, query, 0, 100)) == subject.count(invented_db, query)


def _fields(query: Query) -> dict[str, object]:
    return query._asdict()
