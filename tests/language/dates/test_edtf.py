"""What EDTF texts mean in days."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import edtf

DAYS = st.dates(datetime.date(1, 1, 1), datetime.date(9999, 12, 31))


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2009-04-01", "2009-04-01", "2009-04-01"),
        ("2013-09", "2013-09-01", "2013-09-30"),
        ("2012", "2012-01-01", "2012-12-31"),
        ("2012-02", "2012-02-01", "2012-02-29"),
        ("2013-01~", "2013-01-01", "2013-01-31"),
        ("2012-12?", "2012-12-01", "2012-12-31"),
        ("2012-06%", "2012-06-01", "2012-06-30"),
        ("2012-~06", "2012-06-01", "2012-06-30"),
        ("2014-04/2015-03", "2014-04-01", "2015-03-31"),
        ("2014-04-01/2015-03-31", "2014-04-01", "2015-03-31"),
        ("2012-06~/2012-12~", "2012-06-01", "2012-12-31"),
        ("[..2020]", None, "2020-12-31"),
        ("../2020", None, "2020-12-31"),
        ("/2020", None, "2020-12-31"),
        ("2015-12-15/..", "2015-12-15", None),
        ("2015-12-15/", "2015-12-15", None),
        ("[2015-12-15..]", "2015-12-15", None),
        ("[2012-06,2012-07]", "2012-06-01", "2012-07-31"),
        ("{2012-07,2012-06}", "2012-06-01", "2012-07-31"),
        ("[2012-06..2012-07]", "2012-06-01", "2012-07-31"),
        ("[2001,2012-06..]", "2001-01-01", None),
        ("2009-21", "2009-03-01", "2009-05-31"),
        ("2009-22", "2009-06-01", "2009-08-31"),
        ("2009-23", "2009-09-01", "2009-11-30"),
        ("2011-24", "2011-12-01", "2012-02-29"),
        ("2009-33", "2009-01-01", "2009-03-31"),
        ("2009-36", "2009-10-01", "2009-12-31"),
        ("2009-40", "2009-01-01", "2009-06-30"),
        ("2009-41", "2009-07-01", "2009-12-31"),
        ("2009-31", "2009-03-01", "2009-05-31"),
        ("2009-08-0X", "2009-08-01", "2009-08-09"),
        ("2009-08-3X", "2009-08-30", "2009-08-31"),
        ("2009-1X", "2009-10-01", "2009-12-31"),
        ("2009-XX-28", "2009-01-28", "2009-12-28"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("1950S2", "1900-01-01", "1999-12-31"),
        ("2013-07-09T15:38:28.000+01:00", "2013-07-09", "2013-07-09"),
    ],
)
def test_a_valid_text_gives_its_first_and_last_day(text: str, earliest: str | None, latest: str | None) -> None:
    assert edtf.bounds(text) == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    [
        None, "", " ", "XXXX-12", "XXXX", "XXXX-06-26", "soon", "2009-13", "2009-02-30", "2009-02-3X", "2009-4-1",
        "2015/2014", "2014/2015/2016", "[2012", "[]", "{2012]", "[2012,soon]", "../..", "/", "20090401", "-0044",
        "2009-23-01", "2009-42", "2009-00", "9999-24", "2012/soon", "1950S1", "2009" * 100,
        "0000", "Y17000", "20XX-13", "{", "[",
    ],
)  # fmt: skip
def test_what_cannot_be_placed_has_no_bounds(text: str | None) -> None:
    assert edtf.bounds(text) == (None, None)


@given(st.text(alphabet="0123456789X-/.~?%[]{},TZS ", max_size=40) | st.text(max_size=40))
def test_any_text_is_answered_and_ends_are_in_order(text: str) -> None:
    earliest, latest = edtf.bounds(text)
    for end in (earliest, latest):
        assert end is None or datetime.date.fromisoformat(end)
    assert earliest is None or latest is None or earliest <= latest


@given(DAYS)
def test_a_day_is_its_own_bounds(date: datetime.date) -> None:
    text = edtf.day(date.year, date.month, date.day)
    assert edtf.bounds(text) == (date.isoformat(), date.isoformat())
    assert edtf.is_valid(text)


@given(DAYS, DAYS)
def test_an_interval_runs_from_its_first_to_its_last_day(one: datetime.date, other: datetime.date) -> None:
    first, last = sorted((one, other))
    assert edtf.bounds(f"{first.isoformat()}/{last.isoformat()}") == (first.isoformat(), last.isoformat())


@given(st.integers(1000, 9000), st.integers(-30, 30))
def test_months_carry_into_neighbouring_years(year: int, number: int) -> None:
    text = edtf.month(year, number)
    assert int(text[:4]) * 12 + int(text[5:]) == year * 12 + number


def test_the_financial_year_ends_in_march() -> None:
    assert edtf.bounds(edtf.financial_year(2014)) == ("2014-04-01", "2015-03-31")
