"""Loading as a whole: order, repetition, refusal, interruption, with rules of the test's own in the place of ours."""

import re
import sqlite3
import sys
import types
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.connection import create
from db.records import Article, Event, Facts, Furniture, Mention, Organisation, Rule, Source
from loaders import pipeline
from loaders.batches import Batch
from loaders.lockstep import Steps
from loaders.pages.parts import PageParts
from loaders.pipeline import load
from loaders.report import LoadReport
from loaders.sources import Refused, SourceBytes
from loaders.stages import extract_source

RULE = Rule("tests.first-word", 1)


def take_apart(
    text: str, *, title: str | None = None, date: str | None = None, address: str | None = None
) -> Steps[PageParts]:
    yield
    if text.startswith("Furniture"):
        return PageParts((), (Furniture(0, len(text), "all"),))
    return PageParts(
        (Article(title or text.split("\n")[0], text, 0, 0, len(text), published=date, address=address),), ()
    )


def extract(article: Article, _opinion: object = None) -> Steps[Facts]:
    """The first word is an organisation; a page that begins with Broken breaks a rule, Lies a fact."""
    word = article.text.split()[0]
    yield
    if word == "Broken":
        raise ZeroDivisionError("no\nway")
    end = len(word) + (3 if word == "Lies" else 0)
    return Facts(
        organisations=(Organisation(word.lower(), word, "trust"),),
        mentions=(Mention(0, end, word, RULE, organisation=word.lower()),),
        events=(Event(0, len(word), 0, 1, "other", word, None, None, None, "happened", RULE),),
    )


@pytest.fixture(autouse=True)
def rules(monkeypatch: pytest.MonkeyPatch) -> None:
    stages = types.ModuleType("loaders.extraction")
    stages.steps = extract  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "loaders.extraction", stages)
    monkeypatch.setattr("loaders.extraction", stages, raising=False)
    monkeypatch.setattr("loaders.pages.steps", take_apart, raising=False)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    opened = create(tmp_path / "care.db")
    yield opened
    opened.close()


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for name, text in (("a.txt", "Alpha one"), ("b.txt", "Beta two"), ("c.txt", "Alpha three")):
        (folder / name).write_text(text)
    return folder


def titles(connection: sqlite3.Connection) -> list[str]:
    return [title for (title,) in connection.execute("SELECT title FROM article ORDER BY id")]


def counts(report: LoadReport) -> tuple[int, int, int, int]:
    return report.loaded, report.unchanged, report.skipped, report.failed


def test_sources_are_loaded_in_the_order_of_their_names(connection: sqlite3.Connection, pages: Path) -> None:
    report = load([pages], connection)
    assert counts(report) == (3, 0, 0, 0)
    assert (report.articles, report.events, report.organisations) == (3, 3, 2)
    assert titles(connection) == ["Alpha one", "Beta two", "Alpha three"]


def no_rule_runs(*_: object, **__: object) -> list[Source | Refused]:
    raise AssertionError


def test_loading_again_changes_nothing_and_runs_no_rule(
    connection: sqlite3.Connection, pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    load([pages], connection)
    before = list(connection.iterdump())
    monkeypatch.setattr(pipeline, "extract_sources", no_rule_runs)
    assert counts(load([pages], connection)) == (0, 3, 0, 0)
    assert list(connection.iterdump()) == before


def test_the_same_bytes_twice_in_one_run_are_one_source(connection: sqlite3.Connection, pages: Path) -> None:
    (pages / "d.txt").write_text("Alpha one")
    with zipfile.ZipFile(pages / "e.zip", "w") as archive:
        archive.writestr("f.txt", "Beta two")
    assert counts(load([pages, pages / "a.txt"], connection)) == (3, 3, 0, 0)


def test_one_bad_source_does_not_keep_the_others_out(connection: sqlite3.Connection, pages: Path) -> None:
    for name, text in (("aa", "Broken rule"), ("ab", "Lies about"), ("ac", ""), ("ad", "Furniture only"), ("ae", "")):
        (pages / name).write_text(text)
    report = load([pages, pages / "gone"], connection)
    assert counts(report) == (3, 0, 3, 3)
    reasons = {Path(path).name: (status, reason) for path, status, reason in report.refusals}
    assert reasons["aa"][0] == "failed"
    assert reasons["aa"][1].startswith("ZeroDivisionError in test_pipeline.py line ")
    assert reasons["aa"][1].endswith(": no way")
    assert reasons["ab"][1].startswith("a fact that cannot be stored: ")
    assert reasons["ac"] == reasons["ae"] == ("skipped", "empty")
    assert reasons["ad"] == ("skipped", "no article in it")
    assert reasons["gone"] == ("failed", "no such file or folder")
    assert len(titles(connection)) == 3


def found_nothing(_article: Article, _opinion: object = None) -> Steps[Facts]:
    yield
    return Facts()


def test_a_source_that_was_refused_is_tried_again(
    connection: sqlite3.Connection, pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (pages / "d.txt").write_text("Broken rule")
    assert counts(load([pages], connection)) == (3, 0, 0, 1)
    monkeypatch.setattr(sys.modules["loaders.extraction"], "steps", found_nothing)
    assert counts(load([pages], connection)) == (1, 3, 0, 0)
    assert titles(connection)[-1] == "Broken rule"


def test_a_guess_about_a_source_is_reported(connection: sqlite3.Connection, pages: Path) -> None:
    (pages / "d.txt").write_bytes(b"Delta\x92s page")
    assert load([pages], connection).guesses == [(str(pages / "d.txt"), "not UTF-8, read as windows-1252")]


@pytest.mark.parametrize("known", [True, False])
def test_a_dry_run_counts_the_same_and_writes_nothing(connection: sqlite3.Connection, pages: Path, known: bool) -> None:
    (pages / "d.txt").write_text("Alpha one")
    before = list(connection.iterdump())
    report = load([pages], connection if known else None, dry_run=True)
    assert counts(report) == (3, 1, 0, 0)
    assert list(connection.iterdump()) == before


def test_an_interruption_leaves_what_was_written_and_says_so(
    connection: sqlite3.Connection, pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "_MOST_TOGETHER", 2)

    def interrupt(report: LoadReport, _: str) -> None:
        if report.loaded == 2:
            raise KeyboardInterrupt

    report = load([pages], connection, progress=interrupt)
    assert report.interrupted
    assert titles(connection) == ["Alpha one", "Beta two"]
    assert connection.execute("SELECT unfinished FROM collection").fetchone() == (0,)
    assert counts(load([pages], connection)) == (1, 2, 0, 0)


def test_the_address_of_a_web_page_is_its_articles_address() -> None:
    data = b'<html><link rel="canonical" href="https://paper.example/1"><h1>Alpha</h1>'
    source = extract_source(SourceBytes("0" * 64, "a", "/a", data))
    assert not isinstance(source, SourceBytes)
    assert source.articles[0].address == "https://paper.example/1"  # type: ignore[union-attr]


def test_many_sources_start_workers_and_few_do_not(pages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started = []

    def record(_: object, few: Iterator[Batch[SourceBytes]], workers: int) -> Iterator[tuple[object, object]]:
        started.append(workers)
        for found, _has_work in (item for batch in few for item in batch):
            yield found, extract_source(found)

    monkeypatch.setattr(pipeline, "in_order", record)
    monkeypatch.setattr("os.cpu_count", lambda: 4)
    assert load([pages], None).loaded == 3
    assert started == []
    for number in range(30):
        (pages / f"x{number}.txt").write_text(f"Page {number}")
    assert load([pages], None).loaded == 33
    assert load([pages], None, workers=1).loaded == 33
    assert load([pages], None, workers=2).loaded == 33
    assert started == [4, 2]


def test_one_broken_article_of_a_batch_costs_its_source_alone(
    connection: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loaders.pages.steps", an_article_each_line)
    for name, text in (("a", "Alpha\nBeta"), ("b", "Gamma\nBroken\nDelta"), ("c", "Epsilon"), ("d", "Broken\nZeta")):
        (tmp_path / f"{name}.txt").write_text(text)
    report = load([tmp_path / f"{name}.txt" for name in "abcd"], connection)
    assert counts(report) == (2, 0, 0, 2)
    assert [Path(path).name for path, _, _ in report.refusals] == ["b.txt", "d.txt"]
    assert titles(connection) == ["Alpha", "Beta", "Epsilon"]


def an_article_each_line(text: str, **_: object) -> Steps[PageParts]:
    lines = text.split("\n")
    yield
    return PageParts(tuple(Article(line, line, 0, 0, len(line)) for line in lines), ())


def test_the_database_is_the_same_however_many_are_read_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loaders.pages.steps", an_article_each_line)
    for number in range(20):
        lines = [f"{('Alpha', 'Beta', 'Broken', 'Lies')[(number + line) % 4]} {number}" for line in range(number % 3)]
        (tmp_path / f"{number:02}.txt").write_text("\n".join(lines))
    found = []
    for at_once in (1, 3, 16):
        monkeypatch.setattr(pipeline, "_MOST_AT_ONCE", at_once)
        whole = create(":memory:")
        report = load([tmp_path], whole, workers=1)
        rows = [re.sub(r"'\d{4}-\d\d-\d\dT[\d:]{8}Z'", "'when it was loaded'", row) for row in whole.iterdump()]
        found.append((counts(report), report.refusals, rows))
        whole.close()
    assert found[0][0] == (5, 0, 7, 8)
    assert found[0] == found[1] == found[2]


def test_an_interruption_within_a_batch_keeps_the_batches_before(
    connection: sqlite3.Connection, pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (pages / "d.txt").write_text("Interrupted four")
    monkeypatch.setattr(pipeline, "_MOST_AT_ONCE", 2)
    monkeypatch.setattr(sys.modules["loaders.extraction"], "steps", interrupted)
    report = load([pages], connection, workers=1)
    assert report.interrupted
    assert titles(connection) == ["Alpha one", "Beta two"]
    assert report.loaded == report.committed == 2


def interrupted(article: Article, _opinion: object = None) -> Steps[Facts]:
    if article.text.startswith("Interrupted"):
        raise KeyboardInterrupt
    return (yield from extract(article))
