"""Properties that dates and amounts have whatever the text is."""

from __future__ import annotations

import datetime
from itertools import pairwise
from math import isfinite

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import edtf
from loaders.language.amounts.finding import find_amounts
from loaders.language.dates.finding import date_words, find_dates
from loaders.language.reading import Reading, Sentence

WORDS = [
    "the", "end", "of", "early", "late", "mid-", "next", "last", "this", "previous", "following", "year", "years",
    "month", "week", "weekend", "quarter", "parliament", "decade", "3", "12", "27th", "2009", "2014-15", "1999/2000",
    "31/12/2010", "01.02.03", "2011-04-24", "May", "March", "april", "Jan.", "Sept", "Monday", "Fri", "today",
    "tomorrow", "now", "between", "and", "from", "to", "by", "until", "since", "before", "for", "within", "over",
    "about", "ago", "later", "two", "twenty-two", "a", "few", "couple", "half", "third", "fifth", "summer", "autumn",
    "Christmas", "Easter", "new", "new", "year", "financial", "Q3", "first", "second", "£3m", "£2-3m", "40", "per",
    "cent", "50%", "million", "trusts", "people", "patients", "miles", "will", "was", "has", "been", "“", "”", "’",
    "'", "'s", ",", ".", ";", "(", ")", "\n", "\n\n", "•", "1.", "aged", "per", "head", "one", "in", "of", "£",
    "1,000", "0X", "19th", "century", "1990s", "'90s", "nineties",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join) | st.text(max_size=200)
ANCHORS = st.sampled_from(
    [None, "2012-06-13", "2012-06", "2012", "2012-02-29", "9999-12-31", "0001-01-01", "[..2010]", "junk"]
)


def reading(text: str, published: str | None) -> Reading:
    sentences = []
    position = 0
    for line in text.split("\n"):
        if line:
            sentences.append(Sentence(position, position + len(line)))
        position += len(line) + 1
    return Reading("", text, len(text) // 3, tuple(sentences), published=published)


@settings(max_examples=400)
@given(TEXTS, ANCHORS)
def test_dates_lie_in_the_text_in_order_and_apart(text: str, published: str | None) -> None:
    end = 0
    for mention in find_dates(reading(text, published)):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.surface
        assert (mention.earliest, mention.latest) == edtf.bounds(mention.edtf)
        assert mention.edtf is None or edtf.is_valid(mention.edtf) or mention.edtf.startswith(("XXXX-", "../XXXX-"))
        end = mention.end


@settings(max_examples=400)
@given(TEXTS, ANCHORS)
def test_amounts_lie_in_the_text_apart_from_each_other_and_from_dates(text: str, published: str | None) -> None:
    article = reading(text, published)
    dates = find_dates(article)
    end = 0
    for amount in find_amounts(article, dates):
        assert end <= amount.start < amount.end <= len(text)
        assert text[amount.start : amount.end] == amount.surface
        assert isfinite(amount.value)
        assert amount.unit
        assert not any(date.start < amount.end and amount.start < date.end for date in dates)
        end = amount.end


@given(TEXTS, ANCHORS)
def test_what_timeml_marks_lies_in_order_too(text: str, published: str | None) -> None:
    found = [dated.words for dated in date_words(reading(text, published), everything=True)]
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(
    st.dates(datetime.date(1900, 1, 1), datetime.date(2049, 12, 31)),
    st.sampled_from(
        [
            "%d %B %Y",
            "%B %d, %Y",
            "%A %d %B %Y",
            "%d/%m/%Y",
            "%Y-%m-%d",
            "%d %b %Y",
            "%a, %d %b %Y",
            "%Y-%m-%dT09:30:00Z",
        ]
    ),
)
def test_a_written_day_reads_back_as_itself(day: datetime.date, form: str) -> None:
    text = f"It was agreed on {day.strftime(form)}."
    assert [mention.edtf for mention in find_dates(reading(text, "2012-06-13"))] == [day.isoformat()]


@given(st.integers(1948, 2098))
def test_a_financial_year_runs_from_april_to_march(year: int) -> None:
    text = f"the budget for {year}-{(year + 1) % 100:02d}"
    assert [mention.edtf for mention in find_dates(reading(text, None))] == [f"{year}-04-01/{year + 1}-03-31"]


@pytest.mark.parametrize(
    "unit",
    [
        "1", "1 ", "the ", "early ", "the end of the ", "two ", "twenty-", "1,", "1,000", "Monday ", "May,", "2009-",
        "1 million ", "£1-", "by 2010 ", "last last week ", "1 May to ", "has been ", "01.01.", "one in ", "12-14 ",
        "half a ", " ", "\u00a0", "'", "a year and a half or ",
    ],
)  # fmt: skip
def test_hostile_text_of_one_line_is_read_through(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    for article in (Reading("", text, 0, (Sentence(0, len(text)),), published="2012-06-13"), Reading("", text, 0, ())):
        dates = find_dates(article)
        assert all(date.end <= len(text) for date in dates)
        assert all(amount.end <= len(text) for amount in find_amounts(article, dates))


def test_a_range_with_one_end_in_no_year_stays_open() -> None:
    assert [mention.edtf for mention in find_dates(reading("1990s until May", None))] == [None]
