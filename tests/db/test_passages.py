"""What articles say near the words that are asked for: quotations, sums and events by their sentences."""

from __future__ import annotations

import sqlite3

import pytest

from db.counts import Count
from db.search.everything import search
from db.search.fewer_words import with_fewer_words
from db.search.passages import quotations, sums
from db.search.query import parse


def said(connection: sqlite3.Connection, text: str) -> list[tuple[str | None, str]]:
    return [(each.speaker, each.words) for each in quotations(connection, parse(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", True),
        ("waits", True),
        ("nobody fenn", True),
        ("person:fenn", True),
        ('"waits twice"', True),
        ("nobody pilot", False),
        ("person:fenn third", False),
        ("org:tidewell", True),
        ("org:marshbury", False),
        ("outlet:courier", True),
        ("from:2010", False),
    ],
)
def test_a_quotation_is_found_by_its_sentence_and_its_speaker(
    invented_db: sqlite3.Connection, text: str, found: bool
) -> None:
    assert said(invented_db, text) == ([("Orla Fenn", "“Nobody waits twice now,”")] if found else [])


def test_every_passage_stands_where_it_says(invented_db: sqlite3.Connection) -> None:
    texts = dict(invented_db.execute("SELECT article_id, text FROM article_text"))
    found = [*quotations(invented_db, parse("")), *sums(invented_db, parse(""))]
    assert len(found) > 2
    for each in found:
        assert texts[each.article][each.start : each.end] == each.words
        assert each.words in each.sentence


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("money:>1m", ["£2.5m"]),
        ("money:>0", ["£400,000", "£2.5m"]),
        ("pays", ["third"]),
        ("spent", ["£2.5m"]),
        ("spent pays", []),
    ],
)
def test_sums_stand_in_a_sentence_with_all_the_words(
    invented_db: sqlite3.Connection, text: str, words: list[str]
) -> None:
    assert [each.words for each in sums(invented_db, parse(text))] == words


def test_an_event_is_found_by_its_sentence_as_well_as_by_its_title(invented_db: sqlite3.Connection) -> None:
    words = "denied marshbury"
    titled, whole = (search(invented_db, parse(words), read=read) for read in (0, None))
    assert titled.told == ()
    assert [event.kind for event in whole.told] == ["merger"]
    assert (whole.told_count, whole.events) == (Count(1), titled.events)
    assert search(invented_db, parse(f"{words} kind:pilot")).told == ()
    assert search(invented_db, parse(f"{words} kind:merger")).told == whole.told


def test_what_was_not_read_is_counted_as_more(invented_db: sqlite3.Connection) -> None:
    hits = search(invented_db, parse("tidewell"), read=1)
    assert hits.article_count == Count(3)
    assert hits.sum_count.more
    assert not search(invented_db, parse("tidewell")).sum_count.more


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("who ran joint visits", ("joint", "visits")),
        ("zzz joint", ("joint",)),
        ("zzz", None),
        ("zzz yyy", None),
        ("joint visits", None),
    ],
)
def test_fewer_words_are_offered_where_all_of_them_find_nothing(
    invented_db: sqlite3.Connection, text: str, instead: tuple[str, ...] | None
) -> None:
    found = with_fewer_words(invented_db, parse(text))
    assert (found.words if found else None) == instead
