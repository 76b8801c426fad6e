"""Articles without a date: a year is implied by their own explicit dates, marked uncertain, or stays open."""

from __future__ import annotations

import pytest

from db import edtf
from loaders.language.dates.finding import find_dates
from loaders.language.reading import Reading
from loaders.language.sentences import sentences
from tui.text.display_dates import display

NAMED_TWICE = "The ward opened on 12 March 2009. It was praised in February 2009. "


def values(body: str, published: str | None = None) -> dict[str, str | None]:
    text = f"A title of no matter\n\n{body}"
    reading = Reading("A title of no matter", text, 22, sentences(text), published=published)
    return {mention.surface: mention.edtf for mention in find_dates(reading)}


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("A second ward will open in December.", "December", "2009-12?"),
        ("A second ward will open in January.", "January", "2010-01?"),
        ("The board will meet on 4 May.", "4 May", "2009-05-04?"),
        ("The board will meet on Friday 4 September.", "Friday 4 September", "2009-09-04?"),
        ("The board will meet on Friday 5 February.", "Friday 5 February", "2010-02-05?"),
        ("The board will meet on Wednesday 4 February.", "Wednesday 4 February", "2009-02-04?"),
        ("The board will meet by December.", "December", "../2009-12?"),
        ("Two beds were closed last year.", "last year", "2008?"),
        ("It will pay for a nurse next year.", "next year", "2010?"),
    ],
)
def test_the_year_that_the_text_names_again_and_again_is_implied_and_marked(sentence, words, value):
    found = values(NAMED_TWICE + "\n\n" + "So it is. " * 160 + sentence)
    assert found[next(surface for surface in found if words in surface)] == value


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "The service was founded on 5 July 1948. " + "It was so. " * 150 + "A ward will open in December.",
            "December",
        ),
        (NAMED_TWICE + "It is so. " * 160 + "Two beds were closed in October.", "October"),
        (NAMED_TWICE + "It will close in May 2008. " + "It is so. " * 160 + "It will open in June.", "June"),
        (NAMED_TWICE + "A study of 2015 was read. " + "It is so. " * 160 + "It will open in June.", "June"),
        (
            "The ward will open on 12 March 2009 or in May 2009. " + "It is so. " * 160 + "It will close in June.",
            "June",
        ),
    ],
    ids=["named once", "past after the last date", "against itself", "a later year", "nothing past"],
)
def test_a_year_that_is_not_bounded_stays_open(body, words):
    value = values(body)[next(surface for surface in values(body) if words in surface)]
    assert value is None or value.startswith("XXXX")


def test_an_article_with_a_date_of_its_own_has_no_uncertain_years():
    found = values(NAMED_TWICE + "A second ward will open in December.", published="2009-04-02")
    assert found
    assert not any(value and "?" in value for value in found.values())


def test_an_uncertain_month_has_its_days_and_is_shown_with_its_mark():
    assert edtf.bounds("2009-12?") == ("2009-12-01", "2009-12-31")
    assert display("2009-12?") == "2009-12?"
