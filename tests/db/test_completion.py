"""How a query that is being typed may go on: fields, and the values that the database has."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.search.completion import endings, place_in
from db.search.query import FIELDS, parse


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ki", ["kind:"]),
        ("visits ou", ["outlet:"]),
        ("k", []),
        ("kind:me", ["kind:merger", "kind:meeting"]),
        ("KIND:Merg", ["kind:merger"]),
        ("kind:merger,ten", ["kind:merger,tender"]),
        ("certainty:p", ["certainty:planned", "certainty:possible"]),
        ("org:tide", ['org:"Tidewell Care Trust"']),
        ("org:TCT", ['org:"Tidewell Care Trust"']),
        ('visits org:"marshbury b', ['org:"Marshbury Borough Council"']),
        ("org:care", ['org:"Tidewell Care Trust"']),
        ("person:or", ['person:"Orla Fenn"']),
        ("outlet:week", ['outlet:"Fair Weekly"']),
        ("tag:v", ["tag:visits"]),
        ("tag:jo", ['tag:"Joint working"']),
        ("from:2", ["from:2009", "from:2010", "from:2012"]),
        ("to:2009-", ["to:2009-03"]),
        ("money:>1", [">1m", ">10m", ">100m", ">1bn"]),
        ("org:zz", []),
        ("nothing:x", []),
        ("-kind:me", []),
        ("kind:merger ", []),
        ("", []),
    ],
)
def test_endings_are_what_the_database_has(invented_db: sqlite3.Connection, text: str, found: list[str]) -> None:
    if text.startswith("money"):
        assert {f"money:{each}" for each in found} <= set(endings(invented_db, text))
    else:
        assert endings(invented_db, text) == found


def test_a_field_without_a_beginning_offers_the_commonest(invented_db: sqlite3.Connection) -> None:
    assert endings(invented_db, "org:")[0] == 'org:"Tidewell Care Trust"'
    assert len(endings(invented_db, "kind:")) > 12


def test_every_ending_is_a_query_that_is_understood(invented_db: sqlite3.Connection) -> None:
    for field in FIELDS:
        for ending in endings(invented_db, f"{field}:"):
            assert parse(ending).problems == (), ending


@given(st.text(max_size=40))
def test_any_text_may_be_completed(text: str) -> None:
    place = place_in(text)
    assert place is None or 0 <= place.start <= len(text)


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [("organisation", "org"), ("orgs", "org"), ("knd", "kind"), ("publisher", "outlet"), ("since", "from"),
     ("persn", "person"), ("tags", "tag"), ("amout", "money")],
)  # fmt: skip
def test_a_field_that_is_none_is_explained_with_the_nearest(typed: str, nearest: str) -> None:
    (problem,) = parse(f"{typed}:x").problems
    assert problem.startswith(f"There is no field {typed}:; did you mean {nearest}:? (there are org,")


def test_a_field_like_no_other_names_those_that_are() -> None:
    assert parse("qqqq:x").problems[0].startswith("There is no field qqqq: (there are org,")
