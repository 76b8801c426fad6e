"""Of an event told by several articles the telling that knows most gives the date, whatever came first."""

from __future__ import annotations

import sqlite3
from itertools import permutations

import pytest
from invented_sources import MARSH, TIDEWELL, named, of_bytes, told

from db.checking import check
from db.edtf import bounds
from db.judgements import event_key
from db.judging.laying import decide, undo
from db.questions import events, summarised
from db.questions.event_details import event
from db.records import Article, Facts, Party, Source
from db.search.everything import search
from db.search.query import Query, parse
from db.writing.leading import Told, leads_better
from db.writing.sources import finish_loading, write_source

SAID = "Tidewell Care Trust joins Marshbury Borough Council."
STORY = "joining|marsh+tidewell|"


def page(name: str, edtf: str | None, certainty: str, published: str | None = "2011-03-10") -> Source:
    text = f"{name}\n\n{SAID}"
    earliest, latest = bounds(edtf)
    joined = told(
        text, SAID, "joins", kind="merger", title=name, edtf=edtf, earliest=earliest, latest=latest,
        certainty=certainty, story=STORY,
        parties=(Party("merging party", organisation="tidewell-trust"),
                 *([Party("merging party", organisation="marsh-council")] if "deed" in name else [])),
    )  # fmt: skip
    facts = Facts(
        organisations=(TIDEWELL, MARSH),
        mentions=(
            named(text, "Tidewell Care Trust", organisation="tidewell-trust"),
            named(text, "Marshbury Borough Council", organisation="marsh-council"),
        ),
        events=(joined,),
    )
    article = Article(name, text, len(name) + 2, 0, len(text), facts=facts, published=published)
    return of_bytes(f"{name}.txt", text, article)


IDEA, PLAN, DEED = (
    page("idea", None, "planned"),
    page("plan", "2012-07", "planned"),
    page("deed", "2012-07-01", "happened"),
)


def dated(connection: sqlite3.Connection) -> list[tuple[str | None, str, int]]:
    return [(row.edtf, row.certainty, row.tellings) for row in events.window(connection, Query(), 0, 9)]


@pytest.mark.parametrize(
    "order", list(permutations((IDEA, PLAN, DEED))), ids=lambda order: " ".join(s.name for s in order)
)
def test_the_deed_leads_in_whatever_order_it_is_told(fresh_db: sqlite3.Connection, order: tuple[Source, ...]) -> None:
    for source in order:
        write_source(fresh_db, source)
    finish_loading(fresh_db)
    assert dated(fresh_db) == [("2012-07-01", "happened", 3)]
    assert [row.title for row in events.window(fresh_db, parse("org:marsh from:2012"), 0, 9)] == ["deed"]
    assert list(summarised.years(fresh_db, None)) == [(2012, 1)]
    assert [hit.title for hit in search(fresh_db, parse("deed"), read=0).events] == ["deed"]
    assert search(fresh_db, parse("idea"), read=0).events == ()
    detail = event(fresh_db, events.window(fresh_db, Query(), 0, 1)[0].id)
    assert detail is not None and detail.tellings[0].edtf == "2012-07-01" and len(detail.tellings) == 3
    assert not check(fresh_db)


def test_several_sources_at_once_come_to_the_same(fresh_db: sqlite3.Connection) -> None:
    from db.writing.sources import write_sources

    write_sources(fresh_db, [IDEA, PLAN, DEED])
    finish_loading(fresh_db)
    assert dated(fresh_db) == [("2012-07-01", "happened", 3)]
    assert not check(fresh_db)


@pytest.mark.parametrize(
    ("other", "lead", "better"),
    [
        (Told("2012-07-01", "2012-07-01", "planned"), Told(None, None, "planned"), True),
        (Told(None, None, "happened"), Told(None, None, "planned"), False),
        (Told("2012-07-01", "2012-07-01", "happened"), Told("2012-07-01", "2012-07-31", "planned"), True),
        (Told("2012-05-01", "2012-05-01", "happened"), Told("2012-07-01", "2012-07-31", "planned"), False),
        (Told("2012-08-01", "2012-08-01", "planned"), Told("2012-07-01", "2012-07-31", "planned"), False),
        (Told("2012-08-01", "2012-08-01", "happened"), Told(None, None, "denied"), False),
        (Told("2012-08-01", "2012-08-01", "denied"), Told(None, None, "planned"), False),
        (Told(None, "2012-12-31", "happened"), Told(None, None, "happened"), True),
    ],
)
def test_which_telling_leads(other: Told, lead: Told, better: bool) -> None:
    assert leads_better(other, lead) is better


def test_what_the_user_decided_about_an_event_stays_on_it(fresh_db: sqlite3.Connection) -> None:
    write_source(fresh_db, IDEA)
    row = events.window(fresh_db, Query(), 0, 1)[0]
    key = event_key(fresh_db, row.id)
    assert key is not None
    decide(fresh_db, "correct", "event", key, {"edtf": "2011-05"})
    write_source(fresh_db, DEED)
    finish_loading(fresh_db)
    assert [edtf for edtf, _, _ in dated(fresh_db)] == ["2011-05"]
    assert not check(fresh_db)
    undo(fresh_db)
    assert not check(fresh_db)
