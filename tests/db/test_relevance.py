"""Articles by relevance: bounded, stoppable, and never fewer than the newest would be."""

from __future__ import annotations

import sqlite3

import pytest
from invented_sources import of_bytes

from db.records import Article
from db.search import relevance
from db.search.everything import search
from db.search.query import parse
from db.writing.sources import finish_loading, write_source


def _titles(connection: sqlite3.Connection, text: str, limit: int = 9) -> list[str]:
    return [hit.title for hit in search(connection, parse(text), limit, typing=True).articles]


@pytest.fixture
def lagoons(fresh_db: sqlite3.Connection) -> sqlite3.Connection:
    other = "many other things " * 20
    told = (
        ("Gates", "2010", f"one lagoon among {other}"), ("Lagoon", "2009", "a lagoon, the lagoon"),
        ("Quays", "2012", f"a lagoon and {other}"), ("Boats", "2013", "no such place"),
    )  # fmt: skip
    for title, year, text in told:
        write_source(fresh_db, of_bytes(title, text, Article(title, text, 0, 0, len(text), published=year)))
    finish_loading(fresh_db)
    return fresh_db


def test_what_is_most_about_the_words_comes_first_where_that_is_asked_for(lagoons: sqlite3.Connection) -> None:
    assert _titles(lagoons, "lagoon") == ["Quays", "Gates", "Lagoon"]
    assert _titles(lagoons, "lagoon sort:newest") == ["Quays", "Gates", "Lagoon"]
    assert _titles(lagoons, "lagoon sort:relevance") == ["Lagoon", "Quays", "Gates"]
    assert _titles(lagoons, "lagoon sort:relevance", limit=1) == ["Lagoon"]
    assert _titles(lagoons, "lagoon to:2010 sort:relevance") == ["Lagoon", "Gates"]


def test_without_words_the_newest_come_first(lagoons: sqlite3.Connection) -> None:
    assert _titles(lagoons, "from:2010 sort:relevance") == _titles(lagoons, "from:2010")
    assert _titles(lagoons, "sort:relevance") == []


def test_what_was_not_weighed_follows(lagoons: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(relevance, "MOST_RANKED", 2)
    assert _titles(lagoons, "lagoon sort:relevance") == ["Quays", "Gates", "Lagoon"]
