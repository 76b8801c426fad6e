"""A pattern that is tried only where a word, piece or sign stands matches nothing where none does."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.knowledge.events.certainty_words import BEFORE_GERUND, BEFORE_TO
from loaders.knowledge.relations.words import BETWEEN
from loaders.language.events import clauses
from loaders.language.relations import pairs
from loaders.language.word_patterns import lower_case

FEW = settings(max_examples=25, deadline=None)


@pytest.mark.parametrize("row", BETWEEN, ids=[row.name for row in BETWEEN])
@FEW
@given(data=st.data())
def test_whatever_relates_two_bodies_is_tried_where_it_matches(row, data):
    gap = data.draw(st.from_regex(lower_case(row.words), fullmatch=True))
    assert row in list(pairs._BETWEEN.rows(gap))


@pytest.mark.parametrize(
    "words",
    ["He said it", "that it", ", which was", " whose home", ", and the", " so that", "because it", ", with a", ", the",
     " – then", "; then", "(now", ". Then", "told us the trust", "would see a", "hoped to", "whilst we", "“No"],
)  # fmt: skip
def test_a_boundary_is_found_where_it_begins(words):
    assert clauses._BOUNDARY.search(words)


SHORT = [row for row in (*BEFORE_TO, *BEFORE_GERUND) if row.short]


@pytest.mark.parametrize("row", SHORT, ids=[row.pattern[:20] for row in SHORT])
@FEW
@given(data=st.data())
def test_whatever_a_short_governor_matches_is_of_two_words(row, data):
    assert data.draw(st.from_regex(lower_case(row.pattern), fullmatch=True)).count(" ") < 2
