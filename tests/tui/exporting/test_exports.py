"""Every export: golden bytes, what a query leaves, hostile text in each format, and nothing half-written.

CARE_EXPLORER_UPDATE_EXPORTS=1 writes the golden files anew.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sqlite3
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from invented_collection import RULE, build, span

from db import export as json_lines_of_everything
from db.connection import create
from db.judgements import event_key
from db.judging.laying import decide
from db.reading import open_reader
from db.records import Article, Event, Facts, Mention, Organisation, Party, Person, Relation, Role
from db.search.query import Query, parse
from tui.exporting.formats import FORMATS, Written, export

GOLDEN = Path(__file__).parent / "made"
ONE_FILE = [form for form in FORMATS.values() if form.suffix is not None]
HOSTILE = (
    '=1+1 "q" ]]> </script><b onload=x> \x1b[2J \x1b]52;c;aGk=\x07 '
    "\u202eevil \u2066 a\nb\t| [x](y) `c` ;,\\ \ufffe £ 医"
)
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b-\u200f]")


@pytest.fixture(autouse=True)
def at_one_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.exporting.icalendar_events._now", lambda: datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))


@pytest.fixture
def connection(database: Path) -> Iterator[sqlite3.Connection]:
    found = open_reader(database)
    yield found
    found.close()


@pytest.fixture
def hostile(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    title = HOSTILE.replace("\n", " ")
    text = f"{title}\n1 May 2009\n\n{HOSTILE} met {HOSTILE} today."
    start = text.index(HOSTILE, len(title))
    first, last = (start, start + len(HOSTILE)), (text.rindex(HOSTILE), text.rindex(HOSTILE) + len(HOSTILE))
    day = "2009-05-01"
    meeting = Event(
        start, len(text), start, start + 1, "meeting", HOSTILE, day, day, day, "happened", RULE,
        (Party(HOSTILE, "body"), Party("with", person="someone")),
    )  # fmt: skip
    facts = Facts(
        (
            Organisation("body", HOSTILE, HOSTILE, HOSTILE, aliases=(f"{HOSTILE} 2",)),
            Organisation("other", "@other", "x"),
        ),
        (Person("someone", f"+{HOSTILE}"),),
        (Mention(*first, HOSTILE, RULE, organisation="body"), Mention(*last, HOSTILE, RULE, person="someone")),
        roles=(Role("someone", HOSTILE, "body", *last, RULE),),
        events=(meeting,),
        relations=(Relation("body", HOSTILE, "other", *last, RULE),),
    )
    article = Article(
        title, text, len(title) + 13, 0, len(text), publisher=f"-{HOSTILE}", author=HOSTILE, published=day,
        address="javascript:alert(1)", tags=(HOSTILE,), facts=facts,
    )  # fmt: skip
    found = open_reader(build(tmp_path / "hostile.db", ("h.txt", text, article)))
    yield found
    found.close()


def write(connection: sqlite3.Connection, name: str, query: Query | None = None) -> tuple[str, Written]:
    file = io.StringIO(newline="")
    return_value = export(connection, query or Query(), FORMATS[name], file)
    return file.getvalue(), return_value


def tables(connection: sqlite3.Connection, folder: Path, query: str = "") -> dict[str, list[dict[str, str]]]:
    export(connection, parse(query), FORMATS["csv"], folder)
    return {
        file.stem: list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"), newline="")))
        for file in folder.iterdir()
    }


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_the_bytes_it_wrote(connection: sqlite3.Connection, tmp_path: Path, name: str) -> None:
    form = FORMATS[name]
    made = tmp_path / f"invented{form.suffix or f'-{name}'}"
    export(connection, Query(), form, made)
    files = [made] if made.is_file() else sorted(made.iterdir())
    for file in files:
        golden = GOLDEN / file.relative_to(tmp_path)
        if os.environ.get("CARE_EXPLORER_UPDATE_EXPORTS"):
            golden.parent.mkdir(parents=True, exist_ok=True)
            golden.write_bytes(file.read_bytes())
        assert file.read_bytes() == golden.read_bytes(), golden.name
    assert list(tmp_path.iterdir()) == [made]


@pytest.mark.parametrize("form", ONE_FILE, ids=lambda form: form.name)
def test_a_path_and_an_open_file_are_given_the_same(connection: sqlite3.Connection, tmp_path: Path, form: Any) -> None:
    export(connection, Query(), form, tmp_path / "made")
    assert (tmp_path / "made").read_bytes().decode() == write(connection, form.name)[0]


@pytest.mark.parametrize("query", ["kind:launch", "org:northmere", "from:2009-06", "ward", "outlet:post"])
def test_a_query_leaves_the_rows_of_the_views(connection: sqlite3.Connection, tmp_path: Path, query: str) -> None:
    from db.questions import articles, events, organisations, people

    rows = tables(connection, tmp_path / "t", query)
    for name, question in (
        ("events", events),
        ("organisations", organisations),
        ("people", people),
        ("articles", articles),
    ):
        window = question.window(connection, parse(query), 0, 1000)  # type: ignore[attr-defined]
        assert [row["id"] for row in rows[name]] == [str(row.id) for row in window]
    assert rows["events"]
    assert write(connection, "ftm", parse(query))[1].counts["Event"] == len(rows["events"])


def test_every_row_has_its_citation(connection: sqlite3.Connection, tmp_path: Path) -> None:
    for name, rows in tables(connection, tmp_path / "t").items():
        for row in rows if name != "articles" else ():
            assert row["sentence"] and row["outlet"] and row["article_date"] and row["article_title"], (name, row)
    opened = next(row for row in tables(connection, tmp_path / "t")["events"] if "opens a shared" in row["title"])
    assert (opened["address"], opened["outlet"]) == ("https://gazette.example/wards", "Harbour Gazette")


def test_a_narrowed_body_is_cited_from_what_matches(connection: sqlite3.Connection, tmp_path: Path) -> None:
    rows = tables(connection, tmp_path / "t", "outlet:gazette org:northmere")["organisations"]
    assert {row["outlet"] for row in rows} == {"Harbour Gazette"}
    (merged, *_) = tables(connection, tmp_path / "t", "kind:merger")["organisations"]
    assert "took over the work" in merged["sentence"]


def test_json_lines_of_a_query_refer_only_to_what_is_there(connection: sqlite3.Connection, tmp_path: Path) -> None:
    for query in ("kind:launch", "from:2009-06", "org:westholm", "beds"):
        export(connection, parse(query), FORMATS["jsonl"], tmp_path / "j")
        rows = {file.stem: [json.loads(line) for line in file.open()] for file in (tmp_path / "j").iterdir()}
        articles, organisations = ({row["id"] for row in rows[name]} for name in ("articles", "organisations"))
        assert rows["events"]
        assert {row["article"] for name in ("events", "mentions", "dates", "quotes") for row in rows[name]} <= articles
        assert {row["organisation"] for row in rows["mentions"] if "organisation" in row} <= organisations
        assert {party["organisation"] for row in rows["events"] for party in row["organisations"]} <= organisations


def test_calendar_lines_are_folded_within_octets_and_days_end_the_day_after(connection: sqlite3.Connection) -> None:
    text, written = write(connection, "ics")
    assert "\n" not in text.replace("\r\n", "")
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    unfolded = text.replace("\r\n ", "")
    assert "DTSTART;VALUE=DATE:20090302\r\nDTEND;VALUE=DATE:20090303\r\n" in unfolded
    assert "DTSTART;VALUE=DATE:20090601\r\nDTEND;VALUE=DATE:20090701\r\n" in unfolded
    assert written.notes == [
        "5 events without an exact day: written as the days that may be meant",
        "1 event without a first day: left out",
    ]
    assert len(set(re.findall("UID:(.*)\r", unfolded))) == written.counts["events"]


def test_slides_are_no_more_precise_than_what_is_known(connection: sqlite3.Connection) -> None:
    slides = {slide["display_date"]: slide for slide in json.loads(write(connection, "timelinejs")[0])["events"]}
    assert slides["2009-06"]["start_date"] == {"year": 2009, "month": 6, "display_date": "2009-06"}
    assert slides["2010"]["start_date"] == {"year": 2010, "display_date": "2010"}
    assert "end_date" not in slides["2010"]


def test_graph_edges_join_nodes_that_are_there(connection: sqlite3.Connection) -> None:
    for query in (
        "",
        "kind:launch",
        "from:2009-06",
        "org:northmere",
        "person:rao",
        "tag:wards",
        "money:>1m",
        "ward -beds",
    ):
        text, written = write(connection, "graphml", parse(query))
        root = ET.fromstring(text)
        nodes = {node.get("id") for node in root.iter("{http://graphml.graphdrawing.org/xmlns}node")}
        edges = list(root.iter("{http://graphml.graphdrawing.org/xmlns}edge"))
        assert query or written.notes == [], "nothing is left out of everything"
        assert {edge.get(end) for edge in edges for end in ("source", "target")} <= nodes
        assert len(edges) == written.counts["edges"]


@pytest.mark.parametrize("form", ONE_FILE, ids=lambda form: form.name)
def test_hostile_text_is_data_in_every_format(hostile: sqlite3.Connection, form: Any) -> None:
    text, written = write(hostile, form.name)
    assert any(written.counts.values())
    assert not _CONTROL.search(text.replace("\r\n", "\n"))
    if form.name == "ics":
        assert text.count("BEGIN:VEVENT\r\n") == text.count("END:VEVENT\r\n") == 1
        assert {line.partition(":")[0].partition(";")[0] for line in text.replace("\r\n ", "").split("\r\n")} == {
            "BEGIN", "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY",
            "DESCRIPTION", "CATEGORIES", "STATUS", "TRANSP", "END", "",
        }  # fmt: skip
    elif form.name == "graphml":
        assert any("]]>" in (data.text or "") for data in ET.fromstring(text).iter())
        assert "\ufffe" not in text
    elif form.name in ("timelinejs", "ftm"):
        for each in [text] if form.name == "timelinejs" else text.splitlines():
            assert json.loads(each)
        assert "</script" not in text or form.name == "ftm"
        assert not re.search('(href=|"sourceUrl").{0,9}javascript', text)
    elif form.name == "html":
        assert _tags(text) <= _ALLOWED_TAGS
        assert 'href="javascript' not in text
    else:
        assert not re.search(r"(?<!\\)[<`|]", text)


_ALLOWED_TAGS = {
    "html", "head", "meta", "title", "style", "body", "h1", "h2", "nav", "a", "section", "ul", "li", "time", "span",
    "br", "blockquote", "cite",
}  # fmt: skip


def _tags(text: str) -> set[str]:
    found: set[str] = set()

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            found.add(tag)
            assert not any(name.startswith("on") for name, _ in attrs)

    Reader().feed(text)
    return found


def test_a_spreadsheet_is_given_no_formula(hostile: sqlite3.Connection, tmp_path: Path) -> None:
    written = export(hostile, Query(), FORMATS["csv"], tmp_path / "t")
    assert written.notes[0].endswith("begin with an apostrophe")
    for name, rows in tables(hostile, tmp_path / "t").items():
        assert rows or name in ("amounts", "dates", "quotations")
        for row in rows:
            for cell in row.values():
                assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
                assert not _CONTROL.search(cell)


class InterruptionError(Exception):
    pass


@pytest.mark.parametrize("name", FORMATS)
def test_what_ends_early_leaves_what_was_there(
    connection: sqlite3.Connection, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise InterruptionError

    target = tmp_path / "made"
    if FORMATS[name].suffix is None:
        target.mkdir()
        (target / "events.csv").write_text("before")
    else:
        target.write_text("before")
    monkeypatch.setattr("db.questions.articles.article", stop)
    monkeypatch.setattr("db.questions.people.roles", stop)
    monkeypatch.setattr("db.judgements.event_key", stop)
    monkeypatch.setitem(json_lines_of_everything._FILES, "quotes", stop)
    with pytest.raises(InterruptionError):
        export(connection, Query(), FORMATS[name], target)
    assert list(tmp_path.iterdir()) == [target]
    files = [target] if target.is_file() else list(target.iterdir())
    assert [file.read_text() for file in files] == ["before"]


def test_a_folder_keeps_its_other_files(connection: sqlite3.Connection, tmp_path: Path) -> None:
    (tmp_path / "events.csv").write_text("old")
    (tmp_path / "letter.txt").write_text("dear")
    export(connection, Query(), FORMATS["csv"], tmp_path)
    assert (tmp_path / "letter.txt").read_text() == "dear"
    assert (tmp_path / "events.csv").read_text() != "old"
    assert not [file for file in tmp_path.iterdir() if file.name.startswith(".")]


def test_a_link_stays_a_link_and_permissions_stay(connection: sqlite3.Connection, tmp_path: Path) -> None:
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    export(connection, Query(), FORMATS["markdown"], link)
    assert link.is_symlink()
    assert real.read_text().startswith("# Timeline")
    assert real.stat().st_mode & 0o777 == 0o640


def test_relations_and_roles_are_edges_with_their_sentence(tmp_path: Path) -> None:
    text = "North pays South\n\nNorth Board pays South Board. Ada Poe chairs North Board."
    facts = Facts(
        (Organisation("n", "North Board", "board"), Organisation("s", "South Board", "board")),
        (Person("p", "Ada Poe"),),
        (
            Mention(*span(text, "North Board"), "North Board", RULE, organisation="n"),
            Mention(*span(text, "South Board"), "South Board", RULE, organisation="s"),
            Mention(*span(text, "Ada Poe"), "Ada Poe", RULE, person="p"),
        ),
        roles=(Role("p", "chair", "n", *span(text, "chairs"), RULE),),
        relations=(Relation("n", "funds", "s", *span(text, "pays South Board"), RULE),),
    )
    article = Article("North pays South", text, 18, 0, len(text), facts=facts)
    path = build(tmp_path / "ties.db", ("t.txt", text, article))
    found = open_reader(path)
    edges = [
        [data.text for data in edge]
        for edge in ET.fromstring(write(found, "graphml")[0]).iter("{http://graphml.graphdrawing.org/xmlns}edge")
    ]
    assert edges[0] == ["funds", "relation", "1", "North Board pays South Board.", "North pays South"]
    assert edges[1] == ["chair", "role", "1", "Ada Poe chairs North Board.", "North pays South"]
    assert [edge[:3] for edge in edges[2:]] == [["seen with", "seen with", "1"]] * 3
    entities = [json.loads(line) for line in write(found, "ftm")[0].splitlines()]
    link = next(entity for entity in entities if entity["schema"] == "UnknownLink")
    assert link["properties"]["role"] == ["funds"]
    assert link["properties"]["summary"] == ["North Board pays South Board."]
    found.close()


def test_an_empty_database_gives_whole_empty_files(tmp_path: Path) -> None:
    create(tmp_path / "none.db").close()
    found = open_reader(tmp_path / "none.db")
    for form in FORMATS.values():
        assert not any(export(found, Query(), form, tmp_path / form.name).counts.values())
    ET.parse(tmp_path / "graphml")
    assert json.loads((tmp_path / "timelinejs").read_text())["events"] == []
    found.close()


def test_what_the_user_put_beside_a_row_stands_in_it(tmp_path: Path) -> None:
    connection = create(build(tmp_path / "judged.db"))
    with connection:
        keys = {"organisation": "organisation", "person": "person"}
        found = {kind: connection.execute(f"SELECT id, key FROM {table}").fetchone() for kind, table in keys.items()}
        for kind, (_, key) in found.items():
            decide(connection, "tag", kind, key, "to watch")
            decide(connection, "bookmark", kind, key, True)
            decide(connection, "note", kind, key, "=ask again")
    export(connection, Query(), FORMATS["csv"], tmp_path / "c")
    export(connection, Query(), FORMATS["jsonl"], tmp_path / "j")
    connection.close()
    for kind, name in (("organisation", "organisations"), ("person", "people")):
        with (tmp_path / f"c/{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            (row,) = (row for row in csv.DictReader(file) if row["your_tags"])
        assert row["id"] == str(found[kind][0])
        assert (row["your_tags"], row["your_notes"]) == ("bookmarked; to watch", "'=ask again")
        lines = [json.loads(line) for line in (tmp_path / f"j/{name}.jsonl").read_text().splitlines()]
        (line,) = (line for line in lines if "your_tags" in line)
        assert line["id"] == f"{kind[0]}{found[kind][0]}"
        assert (line["your_tags"], line["your_notes"]) == (["bookmarked", "to watch"], ["=ask again"])


def test_what_the_user_put_beside_an_event_or_a_body_is_in_every_format(tmp_path: Path) -> None:
    path = build(tmp_path / "judged.db")
    connection = create(path)
    key = connection.execute("SELECT key FROM organisation").fetchone()[0]
    lead = connection.execute("SELECT id FROM event WHERE date_order > 0 AND earliest = latest").fetchone()[0]
    decide(connection, "tag", "organisation", key, "<body>")
    decide(connection, "note", "event", event_key(connection, lead) or "", "ask, again*")
    decide(connection, "tag", "event", event_key(connection, lead) or "", "to;watch")
    said = {
        "markdown": ("*Your tags: \\<body\\>*", "*Your tags: to;watch* *Your note: ask, again\\**"),
        "html": ('<p class="own">Your tags: &lt;body&gt;</p>', '<p class="own">Your note: ask, again*</p>'),
        "ics": ("Your note: ask\\, again*", ",to\\;watch"),
        "timelinejs": ("<p>Your tags: to;watch<\\/p>", "<p>Your note: ask, again*<\\/p>"),
        "ftm": ('"keywords": ["<body>"]', '"to;watch"'),
        "graphml": ('<data key="node_your_tags">&lt;body&gt;</data>',),
    }
    for name, words in said.items():
        text = write(connection, name)[0].replace("\r\n ", "")
        for each in words:
            assert each in text, name
    connection.close()
