"""The strip says as much as fits, and narrows by plain steps."""

from __future__ import annotations

import pytest

from tui.drawing.year_strip import YearStrip
from tui.text.cells import width_of

YEARS = YearStrip(((2007, 1), (2008, 4), (2009, 18), (2010, 2)))


def shown(strip: YearStrip, width: int) -> str:
    return "".join(text for text, _ in strip.draw(width))


def test_says_as_much_as_fits() -> None:
    assert shown(YEARS, 40) == " 2007▁1 2008▂4 2009█18 2010▁2"
    assert shown(YEARS, 26) == " 2007▁ 2008▂ 2009█ 2010▁"
    assert shown(YEARS, 18) == " 07▁ 08▂ 09█ 10▁"
    assert shown(YEARS.moved(1), 12) == "[07▁]08▂›"


@pytest.mark.parametrize("width", range(7, 60))
def test_never_takes_more_than_its_width_and_always_shows_what_is_chosen(width: int) -> None:
    strip = YearStrip(tuple((year, year % 7 + 1) for year in range(1948, 2026)))
    for _ in range(30):
        strip = strip.moved(-1)
        pieces = strip.draw(width)
        assert sum(width_of(text) for text, _ in pieces) <= width
        assert [text for text, chosen in pieces if chosen]


def test_walks_drills_and_comes_back() -> None:
    strip = YEARS.moved(1).moved(1)
    assert (strip.label(), strip.range()) == ("2008", ("2008-01-01", "2008-12-31"))
    strip = strip.drilled().with_counts(YEARS.years, [(2, 3), (5, 1)])
    assert (strip.label(), strip.range()) == ("2008", ("2008-01-01", "2008-12-31"))
    assert shown(strip, 40) == " 2008: Feb█3 May▃1"
    strip = strip.moved(1)
    assert (strip.label(), strip.range()) == ("2008-02", ("2008-02", "2008-02"))
    strip = strip.raised().raised()
    assert (strip.year, strip.chosen) == (None, 2008)
    assert strip.raised().range() is None


def test_a_step_past_the_end_chooses_the_whole_time() -> None:
    assert YEARS.moved(-1).moved(1).chosen is None
    assert YearStrip().moved(1).range() is None


def test_what_no_month_holds_has_a_place_of_its_own_before_the_months() -> None:
    strip = YEARS.moved(1).drilled().with_counts(YEARS.years, [(0, 2), (1, 1)])
    assert shown(strip, 40) == " 2007: no month█2 Jan▄1"
    assert shown(strip, 14) == " 2007: ?█ J▄"
    strip = strip.moved(1)
    assert (strip.label(), strip.range()) == ("2007, no month", ("2007-XX", "2007-XX"))
    assert strip.moved(1).label() == "2007-01"


@pytest.mark.parametrize(
    ("days", "year", "chosen"),
    [
        (("2009-01-01", "2009-12-31"), None, 2009),
        (("2009-03", "2009-03"), 2009, 3),
        (("2009-XX", "2009-XX"), 2009, 0),
        (("2009-04-01", "2010-03-31"), None, None),
        (("2009-04-18", "2009-04-18"), None, None),
        (None, None, None),
    ],
)
def test_a_range_from_elsewhere_is_what_the_strip_has_chosen(
    days: tuple[str, str] | None, year: int | None, chosen: int | None
) -> None:
    for before in (YearStrip(chosen=2010), YearStrip(year=2008, chosen=4), YearStrip(year=2009, chosen=2)):
        strip = before.standing_at(days)
        assert (strip.year, strip.chosen) == (year, chosen)
        assert strip.standing_at(days) == strip


def test_a_year_that_is_drilled_stays_so() -> None:
    strip = YearStrip(year=2009, months=((3, 1),))
    assert strip.standing_at(strip.range()) == strip
