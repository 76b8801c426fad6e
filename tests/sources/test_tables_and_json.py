"""Articles in tables, in JSON and below front matter: fields by their names, whatever a maker calls them."""

import gzip
import json
from pathlib import Path

import pytest

from loaders.sources import Page, Refused, find, limits, read

WORDS = "Ash Council opened a hospice in Elm."


def pages(path: Path, text: str | bytes) -> list[Page | Refused]:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return list(read(path))


def one(path: Path, text: str | bytes) -> Page:
    (found,) = pages(path, text)
    assert isinstance(found, Page), found
    return found


RECORDS = {
    "plain": {"title": "Hospice opens", "text": WORDS, "url": "https://p.example/h", "date": "2014-04-02"},
    "HTML": {"Headline": "Hospice opens", "body_html": f"<p>{WORDS}</p>", "link": "https://p.example/h",
             "pubDate": "Wed, 02 Apr 2014 00:30:00 +0100"},
    "WordPress": {"id": 1, "date": "2014-04-02T09:00:00", "link": "https://p.example/h",
                  "title": {"rendered": "Hospice opens"}, "content": {"rendered": f"<p>{WORDS}</p>\n"}},
    "fields within": {"webTitle": "Hospice opens", "webUrl": "https://p.example/h", "fields": {"bodyText": WORDS},
                      "webPublicationDate": "2014-04-02T09:00:00Z"},
    "seconds": {"title": "Hospice opens", "maintext": WORDS, "url": "https://p.example/h", "timestamp": 1396425600},
    "words": {"title": "Hospice opens", "content": WORDS, "url": "https://p.example/h", "published": "2 April 2014"},
}  # fmt: skip


@pytest.mark.parametrize("form", RECORDS)
def test_a_record_is_an_article_by_the_names_of_its_fields(tmp_path: Path, form: str) -> None:
    found = one(tmp_path / "a.txt", json.dumps([RECORDS[form]]))
    assert found.text.strip() == f"Hospice opens\n\n{WORDS}"
    assert (found.title, found.address, found.date) == ("Hospice opens", "https://p.example/h", "2014-04-02")
    assert (found.format, found.name) == ("json", "a.txt#1")


def test_author_and_outlet_are_heard(tmp_path: Path) -> None:
    record = {**RECORDS["plain"], "authors": [{"name": "Anna Field"}], "publisher": {"name": "Care Weekly"}}
    found = one(tmp_path / "a", json.dumps({"status": "ok", "response": {"pages": 1, "results": [record]}}))
    assert found.text == f"Hospice opens\n\nBy Anna Field\n\n{WORDS}"
    assert found.title == "Hospice opens | Care Weekly"


def test_each_line_is_a_record_and_a_bad_one_is_named(tmp_path: Path) -> None:
    lines = [json.dumps(RECORDS["plain"]), '{"title": "Broken', "", json.dumps({"id": 3}), json.dumps(RECORDS["HTML"])]
    first, broken, last, without = pages(tmp_path / "a.jsonl", "\n".join(lines))
    assert isinstance(first, Page)
    assert isinstance(last, Page)
    assert isinstance(broken, Refused)
    assert isinstance(without, Refused)
    assert (broken.name, broken.status, broken.reason) == ("a.jsonl#2", "failed", "a line that is no JSON record")
    assert without.reason == "1 of 3 records have no text"


def test_an_article_has_the_same_hash_wherever_it_stands(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(json.dumps([RECORDS["plain"]]))
    (tmp_path / "b").write_bytes(gzip.compress("\n".join(json.dumps(RECORDS[form]) for form in RECORDS).encode()))
    assert next(find(tmp_path / "a")).sha256 == next(find(tmp_path / "b")).sha256


@pytest.mark.parametrize("text", ['{"a": [1]}', "[1, 2]", '[{"title": "No text"}]', '{"type": "x", "name": "y"}'])
def test_json_without_articles_is_named(tmp_path: Path, text: str) -> None:
    (refused,) = pages(tmp_path / "a", text)
    assert isinstance(refused, Refused)
    assert (refused.format, refused.reason) == ("json", "looks like JSON data, no page of text")


@pytest.mark.parametrize("text", ["[1] Smith said so.\n\nIt was so.", '["Open letter] of the trust', "{1} One clause."])
def test_words_in_brackets_are_a_page_of_text(tmp_path: Path, text: str) -> None:
    assert one(tmp_path / "a", text).format == "text"


def test_json_made_to_do_harm_is_no_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [type(each) for each in pages(tmp_path / "deep", "[" * 100_000)] == [Page]
    assert [type(each) for each in pages(tmp_path / "digits", "[" + "1" * 100_000 + "]")] == [Page]
    monkeypatch.setattr(limits, "COLLECTION_BYTES", 100)
    (refused,) = pages(tmp_path / "long", json.dumps([RECORDS["plain"]]))
    assert isinstance(refused, Refused)
    assert refused.reason.startswith("JSON data of ")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_is_an_article_a_row(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = [
        ["Title", "Published", "URL", "Text"],
        ["Hospice opens", "02/04/2014", "https://p.example/h", f'"{WORDS}\n\nCafé"'],
    ]
    text = "\r\n".join(delimiter.join(row) for row in rows) + "\r\n"
    found = one(tmp_path / "a.txt", text.encode(encoding))
    assert found.text == f"Hospice opens\n\n{WORDS}\n\nCafé"
    assert (found.title, found.address, found.date) == ("Hospice opens", "https://p.example/h", "2014-04-02")
    assert found.format == "table"


def test_rows_that_are_no_articles_are_named_and_the_others_loaded(tmp_path: Path) -> None:
    first, wide, without = pages(tmp_path / "a", f"title,text\nOne,{WORDS}\nTwo,and,three\nFour,\n")
    assert isinstance(first, Page)
    assert isinstance(wide, Refused)
    assert isinstance(without, Refused)
    assert (wide.name, wide.status, wide.reason) == ("a#2", "failed", "a row of 3 values under 2 headings")
    assert without.reason == "1 of 2 rows have no text"


def test_a_table_that_is_cut_off_makes_no_half_article(tmp_path: Path) -> None:
    first, cut = pages(tmp_path / "a", f'title,text\nOne,{WORDS}\nTwo,"{WORDS}')
    assert isinstance(first, Page)
    assert isinstance(cut, Refused)
    assert cut.reason.startswith("a damaged table at line 3: ")


@pytest.mark.parametrize(
    "text", ["Hello, world\nand so on", "Care, text, more\nWords.", "name,code\nA,1\n", "Text\n\nTitle, date"]
)
def test_words_with_commas_are_a_page_of_text(tmp_path: Path, text: str) -> None:
    assert one(tmp_path / "a", text).format == "text"


FRONT = """---
# made by hand
layout: post
title: "Hospice opens: at last"
date: 2014-04-02 10:00:00 +0100
author: Anna Field
permalink: https://p.example/h
tags:
  - care
---
# Hospice opens: at last

**Ash Council** [opened](https://p.example/x) a hospice in *Elm*. ![a picture](x.png)

## Beds

* ten
* more \\*
"""


def test_front_matter_says_what_the_text_below_it_is(tmp_path: Path) -> None:
    found = one(tmp_path / "a.md", FRONT)
    assert found.text == (
        "Hospice opens: at last\n\nBy Anna Field\n\nAsh Council opened a hospice in Elm. \n\nBeds\n\n• ten\n• more *"
    )
    assert (found.title, found.date) == ("Hospice opens: at last", "2014-04-02")
    assert (found.format, found.address) == ("markdown", "https://p.example/h")


def test_front_matter_in_toml_is_heard_too(tmp_path: Path) -> None:
    found = one(tmp_path / "a", f'+++\ntitle = "Hospice opens"\ndate = 2014-04-02\n+++\n<p>{WORDS}</p>\n')
    assert (found.text, found.title, found.date) == (f"Hospice opens\n\n{WORDS}", "Hospice opens", "2014-04-02")


@pytest.mark.parametrize(
    "text", ["---\n\nWords below a rule.\n", "--- Press release ---\n\nWords.", "---\ntitle: x\n\nno end"]
)
def test_a_rule_alone_is_no_front_matter(tmp_path: Path, text: str) -> None:
    assert one(tmp_path / "a", text).format == "text"
