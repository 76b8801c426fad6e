"""One event told by several articles has the parties of all of them, each with the article and words that prove it."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from db.connection import create
from db.export import export_jsonl
from db.questions import event_details
from db.records import Article, Source
from db.writing.sources import finish_loading, write_source
from loaders.extraction import extract

SITES = """Department names its sites

Three trusts won a place in the Department of Health's night shelter pilot scheme.

Selected sites

  • Bexley Care Trust
  • NHS Derby
  • Harrow PCT
"""
BEGUN = """Shelters open for night shelter pilots

The pilots begin today in three towns."""


@pytest.fixture
def collection() -> sqlite3.Connection:
    connection = create(":memory:")
    for number, text in enumerate((SITES, BEGUN)):
        title = text.split("\n", 1)[0]
        article = Article(title, text, len(title) + 2, 0, len(text), published="2009-05-20")
        article = replace(article, facts=extract(article))
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        write_source(
            connection,
            Source(
                sha256, f"{number}.txt", f"{number}.txt", "text", len(text), "loaded", text=text, articles=(article,)
            ),
        )
    finish_loading(connection)
    return connection


def begun(connection: sqlite3.Connection) -> int:
    found: int = connection.execute("SELECT id FROM event WHERE title LIKE 'The pilots begin%'").fetchone()[0]
    return found


def test_the_sites_and_the_sponsor_of_a_scheme_take_part_in_its_beginning_told_elsewhere(collection):
    event = event_details.event(collection, begun(collection))
    assert event is not None
    assert {(party.role, party.name) for party in event.parties if party.kind == "organisation"} == {
        ("sponsor", "Department of Health"),
        ("site", "Bexley Care Trust"),
        ("site", "NHS Derby"),
        ("site", "Harrow PCT"),
    }


def test_each_party_told_elsewhere_has_the_article_and_the_words_that_prove_it(collection, tmp_path: Path):
    export_jsonl(collection, tmp_path)
    lines = {
        name: [json.loads(line) for line in (tmp_path / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
        for name in ("articles", "events", "organisations")
    }
    texts = {row["id"]: row["text"] for row in lines["articles"]}
    names = {row["id"]: row["name"] for row in lines["organisations"]}
    (event,) = [row for row in lines["events"] if row["id"] == f"e{begun(collection)}"]
    proofs = {names[p["organisation"]]: texts[p["article"]][p["start"] : p["end"]] for p in event["organisations"]}
    assert proofs["NHS Derby"] == "NHS Derby"
    assert "Department of Health" in proofs["Department of Health"]


def test_two_schemes_of_one_name_lend_no_parties(collection):
    collection.execute(
        "INSERT INTO organisation (key, name, kind)"
        " VALUES ('programme/other', 'Night shelter pilot programme', 'programme')"
    )
    event = event_details.event(collection, begun(collection))
    assert event is not None and not [party for party in event.parties if party.kind == "organisation"]
