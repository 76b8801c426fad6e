"""Names compared: case, accents, punctuation and "&" make no difference."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.date_order import day_of, first_day, first_key, key_after
from db.folding import folded


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("St Mary’s & St John's", "st marys and st johns"),
        ("Café-Royal (UK) Ltd.", "cafe royal uk ltd"),
        ("  NHS   X ", "nhs x"),
        ("&", "and"),
        ("…", ""),
        ("ﬁ", "fi"),
    ],
)
def test_a_name_is_folded(name: str, plain: str) -> None:
    assert folded(name) == plain


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize(
    ("edtf", "day"),
    [
        ("2009-04-01", "2009-04-01"),
        ("2009-04", "2009-04-01"),
        ("2009", "2009-01-01"),
        ("2013-01~", "2013-01-01"),
        ("2014-04/2015-03", "2014-04-01"),
        ("[..2020]", "2020-01-01"),
        ("2009-23", "2009-09-01"),
        ("2009-34", "2009-04-01"),
        ("XXXX-12", None),
        ("201X", None),
        ("2009-99", None),
        ("", None),
        (None, None),
    ],
)
def test_the_first_day_of_an_edtf_text(edtf: str | None, day: str | None) -> None:
    assert first_day(edtf) == day


@given(st.dates(), st.dates())
def test_sort_keys_follow_the_days(one: object, other: object) -> None:
    first, second = str(one), str(other)
    assert (first < second) == (first_key(first) < first_key(second))
    assert day_of(first_key(first)) == day_of(key_after(first) - 1) == first
    assert first == second or (key_after(first) <= first_key(second)) == (first < second)
