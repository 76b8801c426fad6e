"""The export: nine files of JSON Lines, every id of a row that is there, every span on its words."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from db.export import export_jsonl

Rows = dict[str, list[dict[str, Any]]]


@pytest.fixture
def exported(invented_db: sqlite3.Connection, tmp_path: Path) -> Rows:
    counts = export_jsonl(invented_db, tmp_path / "out" / "deep")
    rows = {
        path.stem: [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for path in (tmp_path / "out" / "deep").iterdir()
    }
    assert counts == {name: len(lines) for name, lines in rows.items()}
    return rows


def test_every_file_has_its_columns(exported: Rows) -> None:
    columns = {name: set().union(*rows) for name, rows in exported.items()}
    assert columns == {
        "articles": {"id", "source", "title", "publisher", "author", "published", "posted", "tags", "text"},
        "organisations": {"id", "name", "kind", "aliases"},
        "people": {"id", "name", "aliases", "roles"},
        "mentions": {"article", "organisation", "person", "start", "end", "surface"},
        "dates": {"article", "start", "end", "surface", "edtf", "earliest", "latest"},
        "amounts": {"article", "start", "end", "surface", "value", "unit"},
        "quotes": {"article", "start", "end", "speaker"},
        "events": {"id", "article", "start", "end", "kind", "title", "edtf", "told", "certainty", "organisations"},
        "relations": {"subject", "relation", "object", "article", "start", "end"},
    }


def test_every_id_is_of_a_row_that_is_there(exported: Rows) -> None:
    organisations = {row["id"] for row in exported["organisations"]}
    people = {row["id"] for row in exported["people"]}
    articles = {row["id"] for row in exported["articles"]}
    assert not organisations & people
    for name in ("mentions", "dates", "amounts", "quotes", "events", "relations"):
        assert {row["article"] for row in exported[name]} <= articles
    for row in exported["mentions"]:
        assert ("organisation" in row) != ("person" in row)
        assert row.get("organisation", "o1") in organisations
        assert row.get("person", "p1") in people
    assert {row["speaker"] for row in exported["quotes"]} == {"p1"}
    assert {row[end] for row in exported["relations"] for end in ("subject", "object")} <= organisations
    assert exported["people"][0]["roles"] == [{"role": "chief executive", "organisation": "o1", "article": "a1"}]


def test_every_span_lies_on_its_words(exported: Rows) -> None:
    texts = {row["id"]: row["text"] for row in exported["articles"]}
    for name in ("mentions", "dates", "amounts"):
        for row in exported[name]:
            assert texts[row["article"]][row["start"] : row["end"]] == row["surface"]


def test_events_have_a_line_for_each_telling_and_relations_two_bodies(exported: Rows) -> None:
    assert [(row["id"], row["article"], row["kind"]) for row in exported["events"]] == [
        ("e1", "a1", "pilot"), ("e2", "a1", "other"), ("e3", "a2", "merger"), ("e4", "a3", "pilot"),
        ("e5", "a3", "report"),
    ]  # fmt: skip
    assert exported["events"][0]["organisations"] == [
        {"organisation": "o1", "role": "lead"},
        {"organisation": "o3", "role": "judge", "article": "a3", "start": 47, "end": 134},
    ]
    relations = [(row["subject"], row["relation"], row["object"]) for row in exported["relations"]]
    assert relations == [("o2", "funds", "o1")]


def test_values_are_plain_numbers_and_tags_lists(exported: Rows) -> None:
    assert [row["value"] for row in exported["amounts"]] == [2500000, 0.3333, 400000]
    assert exported["articles"][0]["tags"] == ["Joint working", "visits"]
    assert exported["organisations"][0]["aliases"] == ["TCT", "Tidewell Trust"]


def test_an_empty_database_writes_nine_empty_files(fresh_db: sqlite3.Connection, tmp_path: Path) -> None:
    assert set(export_jsonl(fresh_db, tmp_path).values()) == {0}
    assert len(list(tmp_path.glob("*.jsonl"))) == 9
