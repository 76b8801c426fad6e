"""Dates as people type them."""

from __future__ import annotations

import pytest

from db.judging.typed_dates import typed_date


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("3 April 2009", "2009-04-03"),
        ("3rd april  2009", "2009-04-03"),
        ("April 3, 2009", "2009-04-03"),
        ("3/4/2009", "2009-04-03"),
        ("April 2009", "2009-04"),
        ("Sept 2009", "2009-09"),
        ("2009-10", "2009-10"),
        ("2009", "2009"),
        ("2009/10", "2009-04-01/2010-03-31"),
        ("2009/2010", "2009/2010"),
        ("spring 2009", "2009-21"),
        ("about 2009", "2009~"),
        ("circa April 2009", "2009-04~"),
        ("by March 2012", "[..2012-03]"),
        ("[..2020]", "[..2020]"),
        ("2009-04~", "2009-04~"),
        ("unknown", None),
        ("", None),
    ],
)
def test_a_date_is_understood(typed: str, edtf: str | None) -> None:
    assert typed_date(typed) == edtf


@pytest.mark.parametrize(
    "typed", ["soon", "31 April 2009", "April", "13/13/2009", "2009-13", "2009/11", "by soon", "[", "9" * 500]
)
def test_what_is_no_date_is_explained(typed: str) -> None:
    with pytest.raises(ValueError, match="is no date; type one such as 3 April 2009"):
        typed_date(typed)
