"""Judgements as a text file: one a line, a round trip changes nothing, a bad line stops all of it."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented_sources import fair_report, marsh_roundup
from judged_tables import dump

from db import judgements
from db.connection import create
from db.judgements import Judgement
from db.judging.laying import decide, undo
from db.judging.listing import told
from db.judging.text_file import HEADING, BadLines, import_lines, lines_of, read, spell
from db.writing.sources import write_source

PILOT = "story:pilot|tidewell-trust|2009"


def decided(connection: sqlite3.Connection) -> list[str]:
    decide(connection, "rename", "organisation", "watchers", "Home Watch")
    decide(connection, "merge", "organisation", "tidewell-trust", "watchers")
    decide(connection, "correct", "event", PILOT, {"edtf": "2009-04"})
    decide(connection, "note", "event", PILOT, "two\nlines\tand \u202e a \x1b sign")
    decide(connection, "reject", "event", PILOT)
    return list(lines_of(connection))


def test_a_round_trip_changes_nothing(invented_db: sqlite3.Connection) -> None:
    lines = decided(invented_db)
    assert lines[0] == HEADING
    assert len(lines) == 6
    before = dump(invented_db)
    assert import_lines(invented_db, lines) == (0, 5, 0)
    assert dump(invented_db) == before
    other = create(":memory:")
    write_source(other, marsh_roundup())
    write_source(other, fair_report())
    assert import_lines(other, [f"{line}\r\n" for line in lines]) == (5, 0, 0)
    assert list(lines_of(other)) == lines


def test_what_is_not_here_yet_is_kept_and_waits(invented_db: sqlite3.Connection) -> None:
    lines = [
        "2026-01-31T12:00:00Z\trename\torganisation\tnobody\t\"Somebody\"",
        "2026-01-31T12:00:00Z\trename\torganisation\twatchers\t\"Home Watch\"",
    ]  # fmt: skip
    assert import_lines(invented_db, lines) == (2, 0, 1)
    assert [row.state for row in told(invented_db)] == ["no longer found", "stands"]


def test_a_line_for_each_problem_and_nothing_is_imported(invented_db: sqlite3.Connection) -> None:
    good = "2026-01-31T12:00:00Z\tbookmark\torganisation\twatchers\tnull"
    bad = {
        "words": "5 parts",
        "yesterday\tbookmark\torganisation\twatchers\tnull": "no time",
        good.replace("bookmark", "burn"): "no action 'burn'",
        good.replace("organisation", "planet"): "no kind of subject 'planet'",
        good.replace("organisation", "mention"): "bookmark takes no mention",
        good.replace("null", "3"): "the value of bookmark",
        good.replace("null", "{"): "not JSON",
        good.replace("watchers", " "): "the key is empty",
        good.replace("bookmark", "merge"): "the key of the other",
        good.replace("null", '"\\ud800"'): "not JSON",
        good.replace("null", "[" * 99999): "not JSON",
    }
    with pytest.raises(BadLines) as raised:
        import_lines(invented_db, ["# a comment", "", good, *bad])
    assert len(raised.value.problems) == len(bad)
    for number, (problem, words) in enumerate(zip(raised.value.problems, bad.values(), strict=True), 4):
        assert problem.startswith(f"line {number}: ")
        assert words in problem
        assert len(problem) < 300
    assert judgements.history(invented_db) == []


@given(
    key=st.text(st.characters(codec="utf-8"), min_size=1).filter(str.strip),
    value=st.text(st.characters(codec="utf-8")),
)
def test_any_key_and_any_note_are_one_line_and_come_back(key: str, value: str) -> None:
    line = spell(Judgement(1, "note", "article", key, value, "2026-01-31T12:00:00Z", "standing"))
    assert line.replace("\t", "").isprintable()
    (found,) = read([f"{line}\n"])
    assert (found.subject, found.value) == (key, value)


@pytest.mark.parametrize(
    ("decision", "name", "says"),
    [
        (
            ("merge", "organisation", "tidewell-trust", "watchers"),
            "Tidewell Care Trust",
            "merged into Health & Home Watch",
        ),
        (("split", "organisation", "tidewell-trust", {"name": "TCT"}), "Tidewell Care Trust", "“TCT” split off"),
        (("rename", "person", "orla-fenn", "Dr Fenn"), "Dr Fenn", "renamed Dr Fenn"),
        (("reject", "event", PILOT, None), "Joint visits tried in Tidewell", "taken away"),
        (("correct", "event", PILOT, {"edtf": None, "kind": "launch"}), "Joint visits", "date unknown, kind launch"),
        (("tag", "article", f"{fair_report().sha256}#0", {"remove": "visits"}), "Watch praises", "not tagged visits"),
        (("reject", "mention", f"{fair_report().sha256}#0:48-67", None), "“Health & Home Watch”", "taken away"),
    ],
)
def test_what_was_decided_is_told_in_words(
    invented_db: sqlite3.Connection, decision: tuple[Any, ...], name: str, says: str
) -> None:
    if decision[1] == "mention":
        text = invented_db.execute("SELECT text FROM article_text WHERE article_id = 3").fetchone()[0]
        start = text.index("Health & Home Watch")
        decision = (*decision[:2], f"{fair_report().sha256}#0:{start}-{start + 19}", None)
    decide(invented_db, *decision)
    (row,) = told(invented_db)
    assert name in row.name
    assert says in row.says
    undo(invented_db)
    assert told(invented_db) == []
    assert [each.state for each in told(invented_db, undone=True)] == ["undone"]


def test_a_note_on_an_event_that_was_taken_away_names_it(invented_db: sqlite3.Connection) -> None:
    decide(invented_db, "note", "event", PILOT, "doubtful")
    decide(invented_db, "reject", "event", PILOT)
    assert [row.name for row in told(invented_db)] == ["Joint visits tried in Tidewell"] * 2


def test_values_keep_their_order_of_keys() -> None:
    value = {"kind": "pilot", "edtf": "2009"}
    line = spell(Judgement(1, "correct", "event", PILOT, value, "2026-01-31T12:00:00Z", "standing"))
    assert line.endswith(json.dumps(value, sort_keys=True))
