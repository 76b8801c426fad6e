"""What TimeML marks beyond the dates that a reader needs: lengths with their qualifiers, clock times, units alone."""

from __future__ import annotations

import pytest
from timex3 import timex

from loaders.language.dates.finding import date_words
from loaders.language.dates.rules_timeml import NEARLY, TIMEML_RULES
from loaders.language.dates.scan import RULES
from loaders.language.reading import Reading
from loaders.language.sentences import sentences

WEDNESDAY = "2012-06-13"


def found(text: str) -> list[tuple[str, str]]:
    """Words and TIMEX3 value of every time expression, in an article of Wednesday 13 June 2012."""
    reading = Reading("", text, 0, sentences(text), published=WEDNESDAY)
    answers = [(dated.words, timex(dated)) for dated in date_words(reading, everything=True)]
    return [(text[words.start : words.end], answer[1]) for words, answer in answers if answer]


ROWS: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("dates.clock_of_day", "They met at 9:15 a.m. Tuesday.", [("9:15 a.m. Tuesday", "2012-06-12T09:15")]),
    ("dates.clock_of_day", "It shut at noon on Tuesday.", [("noon on Tuesday", "2012-06-12T12:00")]),
    ("dates.clock", "It opened on 3 May 2012 and shut at 10 p.m. that night.",
     [("3 May 2012", "2012-05-03"), ("10 p.m.", "2012-05-03T22:00")]),
    ("dates.clock", "It shut at noon.", [("noon", "2012-06-13T12:00")]),
    ("dates.length", "The two-day talks began.", [("two-day", "P2D")]),
    ("dates.decade", "It was so in the 1990s.", [("the 1990s", "199X")]),
    ("dates.ago", "A century ago none was.", [("A century ago", "1912")]),
    ("dates.length", "It took half a century.", [("half a century", "P50Y")]),
    ("dates.qualified_length", "It took more than two years.", [("more than two years", "P2Y")]),
    ("dates.first_of", "It lost money in the first nine months.", [("the first nine months", "P9M")]),
    ("dates.latest", "It lost money in the latest quarter.", [("the latest quarter", "2012-Q1")]),
    ("dates.units_alone", "They have waited for years.", [("years", "PXY")]),
    ("dates.units_alone", "It began months ago.", [("months ago", "PXM")]),
    ("dates.fiscal", "It lost money in fiscal 1989.", [("fiscal 1989", "1989")]),
    ("dates.spelt_year", "It began in nineteen seventy-nine.", [("nineteen seventy-nine", "1979")]),
    ("dates.length", "Sales in the nine months rose.", [("the nine months", "P9M")]),
    ("dates.recent", "Sales in recent years rose.", [("recent years", "PAST_REF")]),
    ("dates.length", "It took two decades.", [("two decades", "P20Y")]),
    ("dates.year_ago", "Sales fell from the year-ago quarter.", [("the year-ago quarter", "2011")]),
    ("dates.the_unit", "It lost money over the quarter.", [("the quarter", "2012-Q2")]),
    ("dates.every", "It is held every other Monday.", [("every other Monday", "XXXX-WXX-1")]),
    ("dates.every", "It is held each May.", [("each May", "XXXX-05")]),
    ("dates.every", "It is held every summer.", [("every summer", "XXXX-SU")]),
    ("dates.every", "It is held every fortnight.", [("every fortnight", "P2W")]),
    ("dates.repeated", "It is published weekly.", [("weekly", "P1W")]),
    ("dates.vague", "It will open soon.", [("soon", "FUTURE_REF")]),
    ("dates.weekdays", "It is open on Sundays.", [("Sundays", "XXXX-WXX-7")]),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "text", "expected"), ROWS)
def test_times_have_the_words_and_value_of_timeml(rule: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected, rule


def test_every_rule_that_is_not_for_readers_has_a_row_here() -> None:
    hidden = {rule.name for rule in RULES if not rule.shown}
    assert hidden | {rule.name for rule in TIMEML_RULES} <= {rule for rule, _, _ in ROWS}
    assert not any(rule.shown for rule in TIMEML_RULES)


@pytest.mark.parametrize("words", NEARLY)
def test_every_qualifier_belongs_to_its_length(words: str) -> None:
    assert found(f"It took {words} two years.") == [(f"{words} two years", "P2Y")]
