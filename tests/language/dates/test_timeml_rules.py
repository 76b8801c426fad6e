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
    ("dates.decade", "It was so in the 1990s.", [("the 1990s", "199")]),
    ("dates.ago", "A century ago none was.", [("A century ago", "1912")]),
    ("dates.length", "It took half a century.", [("half a century", "P50Y")]),
    ("dates.qualified_length", "It took more than two years.", [("more than two years", "P2Y")]),
    ("dates.first_of", "It lost money in the first nine months.", [("the first nine months", "P9M")]),
    ("dates.latest", "It lost money in the latest quarter.", [("the latest quarter", "2012-Q1")]),
    ("dates.long", "The weeklong talks and the month-long strike ended a decades-long quarrel.",
     [("weeklong", "P1W"), ("month-long", "P1M"), ("decades-long", "PXY")]),
    ("dates.half_more", "It took a year and a half.", [("a year and a half", "P1Y6M")]),
    ("dates.decade", "It was built in the 1490s.", [("the 1490s", "149")]),
    ("dates.units_alone", "They have waited for years.", [("years", "PXY")]),
    ("dates.units_alone", "It began months ago.", [("months ago", "PXM")]),
    ("dates.fiscal", "It lost money in fiscal 1989.", [("fiscal 1989", "1989")]),
    ("dates.spelt_year", "It began in nineteen seventy-nine.", [("nineteen seventy-nine", "1979")]),
    ("dates.length", "Sales in the nine months rose.", [("the nine months", "P9M")]),
    ("dates.recent", "Sales in recent years rose.", [("recent years", "PAST_REF")]),
    ("dates.length", "It took two decades.", [("two decades", "P20Y")]),
    ("dates.year_before", "Sales fell from the year-ago quarter.", [("the year-ago quarter", "2011")]),
    ("dates.year_before", "Sales fell from the year-earlier first quarter.",
     [("the year-earlier first quarter", "2011-Q1")]),
    ("dates.year_before", "A year-ago loss grew.", [("year-ago", "2011")]),
    ("dates.year_quarter", "It lost money in the 2009 second quarter.", [("the 2009 second quarter", "2009-Q2")]),
    ("dates.year_quarter", "It won in the first quarter, and lost in the 2009 period.",
     [("the first quarter", "2012-Q1"), ("the 2009 period", "2009-Q1")]),
    ("dates.quarter_of_year", "It will open in next year's first quarter.", [("next year's first quarter", "2013-Q1")]),
    ("dates.the_unit", "It lost money in the quarter ended Feb. 28.",
     [("the quarter", "2012-Q1"), ("Feb. 28", "2012-02-28")]),
    ("dates.year_ended", "It lost money in the year ended 31 March.",
     [("the year", "P1Y"), ("31 March", "2012-03-31")]),
    ("dates.whole_year", "It lost money in the full year.", [("the full year", "2012")]),
    ("dates.next_part", "It opened on 3 May 2012 and shut the next morning.",
     [("3 May 2012", "2012-05-03"), ("the next morning", "2012-05-04")]),
    ("dates.part_of_day", "It shut by mid-afternoon yesterday.", [("mid-afternoon yesterday", "2012-06-12TAF")]),
    ("dates.later_that", "It opened in May 2009 and shut later that year.",
     [("May 2009", "2009-05"), ("later that year", "2009")]),
    ("dates.reference", "Few write these days.", [("these days", "PRESENT_REF")]),
    ("dates.previously", "Previously it was full.", [("Previously", "PAST_REF")]),
    ("dates.working_days", "They have ten working days.", [("ten working days", "P10D")]),
    ("dates.of_spelt_year", "It began in March nineteen seventy.", [("March nineteen seventy", "1970-03")]),
    ("dates.year_2000", "It will end by the year two thousand.", [("the year two thousand", "2000")]),
    ("dates.ago", "A few years ago none was.", [("A few years ago", "PAST_REF")]),
    ("dates.length", "It took 2 1/2 years.", [("2 1/2 years", "P2Y6M")]),
    ("dates.units_alone", "The ward was full in the weeks before the strike.", [("weeks", "PXW")]),
    ("dates.the_unit", "It lost money over the quarter.", [("the quarter", "2012-Q2")]),
    ("dates.every", "It is held every other Monday.", [("every other Monday", "XXXX-WXX-1")]),
    ("dates.every", "It is held each May.", [("each May", "XXXX-05")]),
    ("dates.every", "It is held every summer.", [("every summer", "XXXX-SU")]),
    ("dates.every", "It is held every fortnight.", [("every fortnight", "P2W")]),
    ("dates.repeated", "It is published weekly.", [("weekly", "P1W")]),
    ("dates.vague", "It will open soon.", [("soon", "FUTURE_REF")]),
    ("dates.vague", "It soon became full.", []),
    ("dates.vague", "The current chair left.", [("current", "PRESENT_REF")]),
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
