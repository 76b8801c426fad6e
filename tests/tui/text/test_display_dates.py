"""A date is written as precisely as it is known."""

from __future__ import annotations

import pytest

from tui.text.display_dates import display, display_within

CASES = [
    ("2009-04-01", "2009-04-01"),
    ("2009-04", "2009-04"),
    ("2009", "2009"),
    ("2009-08-0X", "2009-08 early"),
    ("2009-08-1X", "2009-08 mid"),
    ("2009-08-2X", "2009-08 late"),
    ("2013-01~", "about 2013-01"),
    ("2012-04?", "2012-04?"),
    ("2012-04%", "about 2012-04?"),
    ("../2020", "by 2020"),
    ("[..2020]", "by 2020"),
    ("[2020..]", "2020 or later"),
    ("2015-12-15/..", "from 2015-12-15"),
    ("2014-04/2015-03", "2014-15"),
    ("2014-04-01/2015-03-31", "2014-15"),
    ("2009-04-01/2010-03-31", "2009/10"),
    ("2009-04-01/2011-03-31", "2009-04 to 2011-03"),
    ("2009-08-17/2009-08-23", "2009-08-17 week"),
    ("2009-01-01/2009-12-31", "2009"),
    ("2009-02-01/2009-02-28", "2009-02"),
    ("2008-01/2008-08", "2008-01 to 08"),
    ("2012~/2017~", "about 2012 to about 2017"),
    ("[2011-06..2012-03]", "2011-06 to 2012-03"),
    ("[2009-07,2009-08]", "2009-07 or 08"),
    ("{2009,2011}", "2009 and 2011"),
    ("2009-23", "2009 autumn"),
    ("2009-33", "2009 Q1"),
    ("200X", "2000s"),
    ("2009-XX", "2009"),
    ("2009-XX-XX", "2009"),
    ("2009-04-XX", "2009-04"),
    ("XXXX-12", "December"),
    ("XXXX-12-25", "25 December"),
    ("2009-02-31/2009-13-99", "2009-02-31 to 2009-13-99"),
    ("2009-13/2010-14", "2009-13 to 2010-14"),
    ("not a date", "not a date"),
]


@pytest.mark.parametrize(("edtf", "shown"), CASES)
def test_is_shown_as_known(edtf: str, shown: str) -> None:
    assert display(edtf) == shown


def test_words_are_quoted_where_no_date_is_known() -> None:
    assert display(None, "later this parliament") == "“later this parliament”"
    assert display(None) == "undated"
    assert display("", None) == "undated"
    assert display("2009", "that year") == "2009"


@pytest.mark.parametrize(
    ("edtf", "width", "shown"),
    [
        ("2009-03-23/2009-03-29", 15, "2009-03-23 week"),
        ("2009-03-23/2009-03-29", 14, "2009-03-23 wk"),
        ("2009-04/2011-03", 13, "2009-04–2011-03"),
        ("2009-40", 13, "2009 1st half"),
        (None, 3, "undated"),
    ],
)
def test_signs_take_the_place_of_words_where_room_is_short(edtf: str | None, width: int, shown: str) -> None:
    assert display_within(edtf, width) == shown
