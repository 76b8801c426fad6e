"""Files of other formats on their whole way: loaded, loaded again, and rebuilt from the stored page."""

import json
import sqlite3
from pathlib import Path

import pytest

from db.connection import create
from loaders import pipeline
from loaders.rebuilding import rebuild

TOLD = "Elm Council and the Care Quality Commission agreed on 3 March 2014 to close Ash House."

FILES = {
    "letter": "From: Care Weekly <news@p.example>\nSubject: Home to close\nMessage-ID: <1>\nList-Id: x\n"
    f"Date: Tue, 4 Mar 2014 09:00:00 +0000\n\n{TOLD}\n",
    "records": json.dumps([{"title": "Home to close", "text": TOLD, "date": "2014-03-04", "author": "Anna Field"}]),
    "post": f"---\ntitle: Home to close\ndate: 2014-03-04\n---\n{TOLD}\n",
    "feed": "<rss version='2.0'><channel><title>Care Weekly</title><item><title>Home to close</title>"
    f"<description>{TOLD}</description><pubDate>Tue, 04 Mar 2014 09:00:00 +0000</pubDate></item></channel></rss>",
}  # fmt: skip


@pytest.mark.parametrize("form", FILES)
def test_facts_open_their_sentence_and_loading_again_and_rebuilding_change_nothing(tmp_path: Path, form: str) -> None:
    if form == "feed":
        pytest.importorskip("feedparser")
    (tmp_path / "file").write_text(FILES[form])
    path = tmp_path / "care.db"
    connection = create(path)
    report = pipeline.load([tmp_path / "file"], connection, workers=1)
    assert (report.loaded, report.articles, report.refusals) == (1, 1, [])
    before = _facts(connection)
    assert before[0][:2] == ("Home to close", "2014-03-04")
    assert any(text[start:end] == TOLD for _, _, text, start, end in before)
    again = pipeline.load([tmp_path / "file"], connection, workers=1)
    assert (again.loaded, again.unchanged) == (0, 1)
    rebuild(connection, path, workers=1)
    assert _facts(connection) == before
    connection.close()


def _facts(connection: sqlite3.Connection) -> list[tuple[str, str, str, int, int]]:
    return connection.execute(
        "SELECT article.title, article.published, article_text.text, event.start, event.end FROM event "
        "JOIN article ON article.id = event.article_id JOIN article_text ON article_text.article_id = article.id "
        "ORDER BY event.start"
    ).fetchall()
