"""A typed name finds the same, whether few names have its words or many."""

from __future__ import annotations

import sqlite3

import pytest

from db.search import names
from db.search.names import Named, candidates, meant

_TEXTS = (
    "c", "co", "marsh", "Marshbury Borough", "borough council", "council and marsh", "trust", "tidewell care trust",
    "care", "n", "orla", "fenn", "ms fenn", "nobody has this", "’s", "&",
)  # fmt: skip


@pytest.mark.parametrize("table", ["organisation", "person"])
def test_walking_from_the_commonest_finds_what_ordering_all_finds(
    invented_db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, table: Named
) -> None:
    ordered = {text: (candidates(invented_db, table, text, 9), meant(invented_db, table, text)) for text in _TEXTS}
    assert any(found for found, _ in ordered.values())
    monkeypatch.setattr(names, "_MANY", 0)
    walked = {text: (candidates(invented_db, table, text, 9), meant(invented_db, table, text)) for text in _TEXTS}
    assert walked == ordered


def test_no_more_are_found_than_wanted(invented_db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    every = candidates(invented_db, "organisation", "c", 9)
    monkeypatch.setattr(names, "_MANY", 0)
    assert len(every) > 1 and candidates(invented_db, "organisation", "c", 1) == every[:1]
