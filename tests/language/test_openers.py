"""Where patterns may begin: no place at which one does begin is passed over."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.language.amounts import finding as amounts
from loaders.language.dates.scan import SHOWN, everything_scanner
from loaders.language.words import Openers, cut

PIECES = (
    "May", "MAY", "june", "a", "An", "couple of", "half", "dozen", "ninety", "Two", "US$5", "£3m", "€", "1/2",
    "12-June",
    "mid-July", "'90s", "’80s", "co-op", "Co-op-May", "A&E", "last", "year-end", "Q1", "q2", "FY2012", "new year", "'s",
    "O'Brien", "é", "e\u0301", " ", " ", " ", "-", ".", "_", "\n", ",", "/", "@", "\u00a0", "weekend", "tomorrow",
)  # fmt: skip

SOME_OPENERS = Openers(("may", "half", "a"), "'$")

TEXTS = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


@given(TEXTS)
def test_every_amount_begins_at_a_place_that_is_tried(text: str) -> None:
    places = amounts._OPENERS.places(cut(text))
    assert {match.start() for match in amounts._OPENER.finditer(text)} <= set(places)


@pytest.mark.parametrize("scanner", [SHOWN, everything_scanner()], ids=["shown", "everything"])
@given(text=TEXTS)
def test_every_time_begins_at_a_place_that_is_tried(scanner: object, text: str) -> None:
    places = scanner._openers.places(cut(text))  # type: ignore[attr-defined]
    assert {match.start() for match in scanner._opener.finditer(text)} <= set(places)  # type: ignore[attr-defined]


@given(TEXTS)
def test_places_are_in_order_and_each_is_given_once(text: str) -> None:
    places = SOME_OPENERS.places(cut(text))
    assert places == sorted(set(places))


def test_a_place_is_one_of_the_words_or_a_number_or_a_sign() -> None:
    text = "By mid-May 2012 $5 of it, said Maynard"
    assert [text[at:][:3] for at in Openers(("may",), "$").places(cut(text))] == ["May", "201", "$5 ", "5 o"]


@given(TEXTS)
def test_words_stand_where_they_are_said_to(text: str) -> None:
    words = cut(text)
    plain = re.sub("[’‘]", "'", text)
    assert all(plain[start:].startswith(word) for start, word in zip(words.starts, words.written, strict=True))
