"""Judgements laid over the facts: each does what it says, undoing restores every row, loading changes nothing."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented_sources import PILOT_TEXT, fair_report, letter, marsh_roundup, where
from judged_tables import dump, dump_by_key

from db import judgements
from db.checking import check
from db.connection import create
from db.judgements import Action, SubjectKind
from db.judging.laying import NoSuchSubject, decide, lay_all, redo, undo
from db.questions import events, organisation_profiles, organisations, people, quotations
from db.search.names import meant
from db.search.query import parse
from db.writing.identities import Known
from db.writing.sources import finish_loading, write_source

PILOT = "story:pilot|tidewell-trust|2009"
ROUNDUP = marsh_roundup().sha256
FAIR = fair_report().sha256
TCT = where(PILOT_TEXT, "TCT")
HOLDS = where(PILOT_TEXT, "Dr Orla Fenn, chief executive")
PAYS = where(PILOT_TEXT, "Marshbury Borough Council pays a third.")

Decision = tuple[Action, SubjectKind, str, Any]
DECISIONS: tuple[Decision, ...] = (
    ("merge", "organisation", "tidewell-trust", "watchers"),
    ("merge", "organisation", "watchers", "marsh-council"),
    ("merge", "organisation", "marsh-council", "tidewell-trust"),
    ("split", "organisation", "tidewell-trust", {"name": "TCT"}),
    ("split", "organisation", "tidewell-trust", {"name": "The Other Trust", "article": f"{FAIR}#0"}),
    ("split", "organisation", "marsh-council", {"name": "Marsh Two", "article": f"{ROUNDUP}#1"}),
    ("rename", "organisation", "tidewell-trust", "Tidewell Trust"),
    ("rename", "organisation", "watchers", "Home Watch"),
    ("rename", "person", "orla-fenn", "Dr O. Fenn"),
    ("reject", "organisation", "tidewell-trust", None),
    ("reject", "person", "orla-fenn", None),
    ("reject", "event", PILOT, None),
    ("reject", "mention", f"{ROUNDUP}#0:{TCT[0]}-{TCT[1]}", None),
    ("reject", "role", f"{ROUNDUP}#0:{HOLDS[0]}-{HOLDS[1]}", None),
    ("reject", "relation", f"{ROUNDUP}#0:{PAYS[0]}-{PAYS[1]}", None),
    ("correct", "event", PILOT, {"edtf": "2009-04"}),
    ("correct", "event", PILOT, {"kind": "launch", "certainty": "planned", "edtf": None}),
    ("correct", "event", PILOT, {"without": {"organisation": "tidewell-trust"}}),
    ("tag", "article", f"{ROUNDUP}#0", "Read"),
    ("tag", "organisation", "watchers", "ours"),
    ("tag", "article", f"{ROUNDUP}#0", {"remove": "visits"}),
    ("note", "event", PILOT, "ask about this"),
    ("bookmark", "article", f"{FAIR}#0", None),
    ("bookmark", "organisation", "watchers", False),
)


def whole(connection: sqlite3.Connection) -> None:
    finish_loading(connection)
    assert check(connection) == []


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda decision: f"{decision[0]}-{decision[1]}")
def test_undoing_restores_every_row_and_doing_again_changes_the_same(
    invented_db: sqlite3.Connection, decision: Decision
) -> None:
    before = dump(invented_db)
    made = decide(invented_db, *decision)
    whole(invented_db)
    after = dump(invented_db)
    assert undo(invented_db) == judgements.history(invented_db)[0]
    assert dump(invented_db) == before
    assert invented_db.execute("SELECT count(*) FROM judged_row").fetchone()[0] == 0
    whole(invented_db)
    again = redo(invented_db)
    assert again is not None
    assert again.id == made.id
    assert dump(invented_db) == after


def test_a_merged_organisation_is_found_under_the_other_with_all_it_had(invented_db: sqlite3.Connection) -> None:
    tidewell, watchers = (meant(invented_db, "organisation", name)[0] for name in ("TCT", "Health & Home Watch"))
    decide(invented_db, "merge", "organisation", "tidewell-trust", "watchers")
    assert meant(invented_db, "organisation", "TCT") == (watchers,)
    assert [row.key for row in organisations.window(invented_db, parse(""), 0, 9)] == ["watchers", "marsh-council"]
    assert organisations.count(invented_db, parse("")) == 2
    profile = organisation_profiles.profile(invented_db, watchers)
    assert profile is not None
    assert (profile.mentions, profile.articles, profile.events) == (5, 3, 3)
    assert {"TCT", "Tidewell Care Trust", "Health & Home Watch"} <= {name.name for name in profile.names}
    assert [kin.key for kin in profile.predecessors] == ["old-tidewell"]
    assert [kin.key for kin in profile.successors] == ["marsh-and-tidewell"]
    assert profile.codes == (("ODS", "ZZ1"),)
    assert organisations.window(invented_db, parse(f"org:#{tidewell}"), 0, 9) == []


@pytest.mark.parametrize("letter_first", [True, False])
def test_a_merged_person_is_found_under_the_other_with_all_the_first_had(
    invented_db: sqlite3.Connection, letter_first: bool
) -> None:
    """Also where the source that names the first one comes after the judgement."""
    if letter_first:
        write_source(invented_db, letter())
        decide(invented_db, "merge", "person", "o-fenn", "orla-fenn")
    else:
        judgements.record(invented_db, "merge", "person", "o-fenn", "orla-fenn")
        write_source(invented_db, letter())
    whole(invented_db)
    assert [row.key for row in people.window(invented_db, parse(""), 0, 9)] == ["orla-fenn"]
    (number,) = meant(invented_db, "person", "O. Fenn")
    found = people.profile(invented_db, number)
    assert found is not None
    assert (found.name, found.mentions, found.articles) == ("Orla Fenn", 3, 2)
    assert {role.role for role in found.roles} == {"chief executive", "chair"}
    assert len(quotations.said_by(invented_db, "person", number, 9)) == 2
    assert [row.title for row in events.window(invented_db, parse("person:fenn kind:survey"), 0, 9)] == [
        "A survey begins"
    ]
    undo(invented_db)
    whole(invented_db)
    assert {row.key for row in people.window(invented_db, parse(""), 0, 9)} == {"orla-fenn", "o-fenn"}


def test_a_split_name_is_a_body_of_its_own(invented_db: sqlite3.Connection) -> None:
    decide(invented_db, "split", "organisation", "tidewell-trust", {"name": "TCT"})
    (number,) = meant(invented_db, "organisation", "TCT")
    row = organisations.organisation(invented_db, number)
    assert row is not None
    assert (row.key, row.name, row.kind, row.mentions) == ("tidewell-trust/split/tct", "TCT", "care trust", 1)
    assert organisations.count(invented_db, parse("")) == 4


def test_a_renamed_organisation_is_found_by_both_names(invented_db: sqlite3.Connection) -> None:
    decide(invented_db, "rename", "organisation", "watchers", "House Watch")
    assert meant(invented_db, "organisation", "House Watch") == meant(invented_db, "organisation", "Home Watch")
    row = organisations.by_name(invented_db, "House Watch", 1)[0]
    assert row.name == "House Watch"


def test_a_rejected_event_is_gone_from_the_timeline_and_a_corrected_one_stands_at_its_day(
    invented_db: sqlite3.Connection,
) -> None:
    decide(invented_db, "correct", "event", PILOT, {"edtf": "2011-05-07", "kind": "launch"})
    shown = events.window(invented_db, parse("kind:launch from:2011"), 0, 9)
    assert [(row.edtf, row.earliest, row.tellings) for row in shown] == [("2011-05-07", "2011-05-07", 2)]
    assert judgements.event_key(invented_db, shown[0].id) == PILOT
    decide(invented_db, "reject", "event", PILOT)
    assert events.window(invented_db, parse("kind:launch,pilot"), 0, 9) == []
    assert events.count(invented_db, parse("")) == 3


def test_an_event_without_a_story_keeps_its_key_when_its_kind_is_corrected(invented_db: sqlite3.Connection) -> None:
    (row,) = events.window(invented_db, parse("kind:report"), 0, 9)
    key = judgements.event_key(invented_db, row.id)
    assert key is not None
    decide(invented_db, "correct", "event", key, {"kind": "survey"})
    assert judgements.event_key(invented_db, row.id) == key
    decide(invented_db, "reject", "event", key)
    assert events.window(invented_db, parse("kind:survey"), 0, 9) == []


def test_a_bookmarked_article_is_found_by_its_tag(invented_db: sqlite3.Connection) -> None:
    decide(invented_db, "bookmark", "article", f"{FAIR}#0")
    assert events.count(invented_db, parse("tag:bookmarked")) == 2


@pytest.mark.parametrize(
    "decision",
    [
        ("merge", "organisation", "tidewell-trust", "nobody"),
        ("merge", "organisation", "watchers", "watchers"),
        ("rename", "organisation", "nobody", "x"),
        ("rename", "organisation", "watchers", " "),
        ("reject", "event", "story:none", None),
        ("reject", "mention", "no key", None),
        ("correct", "event", PILOT, {"edtf": "soon"}),
        ("correct", "event", PILOT, {"kind": "dance"}),
        ("correct", "event", PILOT, {"without": {"article": "x"}}),
        ("correct", "event", PILOT, {"without": {"organisation": "x"}, "kind": "launch"}),
        ("split", "organisation", "watchers", {"name": "No such name"}),
        ("tag", "article", "x#0", "t"),
    ],
)
def test_what_is_not_here_is_said_and_nothing_is_recorded(invented_db: sqlite3.Connection, decision: Decision) -> None:
    before = dump(invented_db)
    with pytest.raises(NoSuchSubject):
        decide(invented_db, *decision)
    assert dump(invented_db) == before
    assert judgements.history(invented_db) == []


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda decision: f"{decision[0]}-{decision[1]}")
def test_loading_after_a_judgement_gives_what_judging_after_loading_gives(decision: Decision) -> None:
    """Whichever source comes first, and also where none is there yet when the judgement is imported."""
    for first, second in ((marsh_roundup(), fair_report()), (fair_report(), marsh_roundup())):
        loaded, judged, waiting = (create(":memory:") for _ in range(3))
        judgements.record(waiting, *decision)
        write_source(judged, first)
        try:
            decide(judged, *decision)
        except NoSuchSubject:
            judgements.record(judged, *decision)
        write_source(judged, second)
        for connection in (loaded, waiting):
            write_source(connection, first)
            write_source(connection, second)
        whole(loaded)
        pure = dump_by_key(loaded)
        decide(loaded, *decision)
        for connection in (judged, waiting, loaded):
            whole(connection)
            assert judgements.standing(connection)[0].laid
        assert dump_by_key(judged) == dump_by_key(waiting) == dump_by_key(loaded)
        for connection in (judged, waiting, loaded):
            undo(connection)
            whole(connection)
            assert dump_by_key(connection) == pure


STEPS = st.lists(
    st.sampled_from((*DECISIONS, "undo", "redo", "roundup", "fair")), min_size=1, max_size=14
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(steps=STEPS)
def test_whatever_is_decided_in_whatever_order_undoing_all_leaves_what_the_rules_said(steps: list[Any]) -> None:
    connection, plain = create(":memory:"), create(":memory:")
    known = {connection: Known(), plain: Known()}
    for step in (*steps, "roundup", "fair"):
        if step in ("roundup", "fair"):
            for each in (connection, plain):
                write_source(each, marsh_roundup() if step == "roundup" else fair_report(), known[each])
        elif step == "undo":
            undo(connection)
        elif step == "redo":
            redo(connection)
        else:
            try:
                decide(connection, *step)
            except NoSuchSubject:
                judgements.record(connection, *step)
    whole(connection)
    whole(plain)
    rules_alone = dump_by_key(plain)
    for made in judgements.standing(connection):
        judgements.record(plain, made.action, made.subject_kind, made.subject, made.value)
    waiting = lay_all(plain)
    whole(plain)
    assert waiting == sum(not made.laid for made in judgements.standing(connection))
    assert dump_by_key(connection) == dump_by_key(plain)
    while undo(connection) is not None:
        pass
    whole(connection)
    assert dump_by_key(connection) == rules_alone
    connection.close()
    plain.close()
