"""What the words of a page count, cost or share."""

from __future__ import annotations

import pytest

from db.records import Amount
from loaders.language.amounts.finding import find_amounts
from loaders.language.dates.finding import find_dates
from loaders.language.numbers import read_number
from loaders.language.reading import Reading, Sentence


def read(text: str) -> tuple[Amount, ...]:
    reading = Reading("", text, 0, (Sentence(0, len(text)),), published="2012-06-13")
    return find_amounts(reading, find_dates(reading))


def amounts(text: str) -> list[tuple[str, float, str, str | None]]:
    return [(found.surface, found.value, found.unit, found.modifier) for found in read(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Money.
        ("a deficit of £12.4m", [("£12.4m", 12_400_000, "GBP", None)]),
        ("spending of at least £27bn", [("£27bn", 27e9, "GBP", "at least")]),
        ("a £4 million scheme", [("£4 million", 4e6, "GBP", None)]),
        ("fees of £1,150 a day", [("£1,150 a day", 1150, "GBP per day", None)]),
        ("an average of £31 per head", [("£31 per head", 31, "GBP per head", "an average of")]),
        ("£73.56 per patient", [("£73.56 per patient", 73.56, "GBP per patient", None)]),
        ("between £2m and £3m", [("£2m", 2e6, "GBP", "between"), ("£3m", 3e6, "GBP", None)]),
        ("£1.2m-£1.5m", [("£1.2m", 1_200_000, "GBP", None), ("£1.5m", 1_500_000, "GBP", None)]),
        ("savings of £2-3m", [("£2", 2e6, "GBP", None), ("3m", 3e6, "GBP", None)]),
        ("cost £5m and 300 beds", [("£5m", 5e6, "GBP", None), ("300 beds", 300, "beds", None)]),
        ("€3.5bn, or $4bn", [("€3.5bn", 3.5e9, "EUR", None), ("$4bn", 4e9, "USD", None)]),
        ("20p a mile, or 45 pence", [("20p", 0.2, "GBP", None), ("45 pence", 0.45, "GBP", None)]),
        ("two million pounds", [("two million pounds", 2e6, "GBP", None)]),
        ("£100,000 a year", [("£100,000 a year", 100_000, "GBP per year", None)]),
        ("£14m every year", [("£14m every year", 14e6, "GBP per year", None)]),
        ("a third came late and another third went",
         [("a third", 0.3333, "proportion", None), ("another third", 0.3333, "proportion", None)]),
        ("10 homes were good, seven were poor", [("10 homes", 10, "homes", None), ("seven", 7, "homes", None)]),
        ("to 47 patients, 22 declared safe", [("47 patients", 47, "patients", None), ("22", 22, "patients", None)]),
        ("used by 370 frail and old people", [("370 frail and old people", 370, "frail and old people", None)]),
        ("Office\n2 Glais Penrose\nElm", []),
        ("£12 miliwn", [("£12 miliwn", 12e6, "GBP", None)]),
        ("Ashby  £1.4m  -£0.2m", [("£1.4m", 1.4e6, "GBP", None), ("-£0.2m", -200_000, "GBP", None)]),
        # Shares.
        ("growth (−2.5%) of beds", [("−2.5%", -2.5, "percent", None)]),
        ("120  -25%", [("-25%", -25, "percent", None)]),
        ("between 10 –12%", [("10", 10, "percent", "between"), ("12%", 12, "percent", None)]),
        ("rose by 18.9%", [("18.9%", 18.9, "percent", None)]),
        ("around 40 per cent of staff", [("40 per cent", 40, "percent", "around")]),
        ("down two percentage points", [("two percentage points", 2, "percentage points", None)]),
        ("Two thirds of trusts", [("Two thirds", 0.6667, "proportion", None)]),
        ("nearly three-quarters", [("three-quarters", 0.75, "proportion", "nearly")]),
        ("a fifth of the workforce", [("a fifth", 0.2, "proportion", None)]),
        ("one third said no", [("one third", 0.3333, "proportion", None)]),
        ("more than half, in fact", [("half", 0.5, "proportion", "more than")]),
        ("half of nurses agreed", [("half", 0.5, "proportion", None)]),
        ("one in ten wards", [("one in ten", 0.1, "proportion", None)]),
        ("nine out of 10 agreed", [("nine out of 10", 0.9, "proportion", None)]),
        # Counts.
        ("of 40 homes, 9 were rated ‘good’, 28 ‘inadequate’",
         [("40 homes", 40, "homes", None), ("9", 9, "homes", None), ("28", 28, "homes", None)]),
        ("26 Ash and Elm homes", [("26 Ash and Elm homes", 26, "Ash and Elm homes", None)]),
        ("by 7 votes to 6, with regret", [("7 votes", 7, "votes", None), ("6", 6, "votes", None)]),
        ("cut beds by 20pc.", [("20pc", 20, "percent", None)]),
        ("every day 250 people wait", [("250 people", 250, "people", None)]),
        ("12 care trusts", [("12 care trusts", 12, "care trusts", None)]),
        ("Twenty-two NHS organisations bid", [("Twenty-two NHS organisations", 22, "NHS organisations", None)]),
        ("two local hospices", [("two local hospices", 2, "hospices", None)]),
        ("two inner and outer wards", [("two inner and outer wards", 2, "wards", None)]),
        ("they have one hospice each", [("one hospice", 1, "hospice", None)]),
        ("more than 6 million patients", [("6 million patients", 6e6, "patients", "more than")]),
        ("over 20 NHS PCTs", [("20 NHS PCTs", 20, "NHS PCTs", "over")]),
        ("just 300 staff", [("300 staff", 300, "staff", "just")]),
        ("for 1,200 people", [("1,200 people", 1200, "people", None)]),
        ("it lies 200 miles away", [("200 miles", 200, "miles", None)]),
        ("a hundred beds", [("a hundred beds", 100, "beds", None)]),
        ("half a million people", [("half a million people", 500_000, "people", None)]),
        ("two hundred and fifty nurses", [("two hundred and fifty nurses", 250, "nurses", None)]),
        ("20-30 nurses", [("20", 20, "nurses", None), ("30 nurses", 30, "nurses", None)]),
        ("between 500 and 600 jobs", [("500", 500, "jobs", "between"), ("600 jobs", 600, "jobs", None)]),
        ("7 in 10 carers", [("7 in 10", 0.7, "proportion", None)]),
        ("10 to 12 hospitals", [("10", 10, "hospitals", None), ("12 hospitals", 12, "hospitals", None)]),
        ("up to 30 councils’ plans", [("30 councils", 30, "councils", "up to")]),
        # Bare numbers, where the words around them make them counts.
        ("a population of 650,000.", [("650,000", 650_000, "people", None)]),
        ("25 bids came before; there have been 10.", [("25 bids", 25, "bids", None), ("10", 10, "bids", None)]),
        ("posts fell from 133 to 104", [("133", 133, "number", None), ("104", 104, "number", None)]),
        ("70 past and present carers", [("70 past and present carers", 70, "carers", None)]),
        ("lose 300 posts and up to 400 over time", [("300 posts", 300, "posts", None), ("400", 400, "posts", "up to")]),
        ("keep 32 beds in Ash, 24 in Elm", [("32 beds", 32, "beds", None), ("24", 24, "beds", None)]),
        ("so far 24 of the 42 boards agree", [("24", 24, "boards", None), ("42 boards", 42, "boards", None)]),
        ("three day centres", [("three day centres", 3, "day centres", None)]),
        ("12 newly built homes", [("12 newly built homes", 12, "newly built homes", None)]),
        ("two Leeds care homes", [("two Leeds care homes", 2, "Leeds care homes", None)]),
        ("homes fell from 21 to nine over time", [("21", 21, "number", None), ("nine", 9, "number", None)]),
        ("sites compared with 18 in May", [("18", 18, "number", None)]),
        ("20 Serious Harm (SH) acts", [("20 Serious Harm (SH) acts", 20, "Serious Harm acts", None)]),
        ("chosen from a shortlist of 36\n", [("36", 36, "number", None)]),
        ("from 34 beds to 44, it said", [("34 beds", 34, "beds", None), ("44", 44, "beds", None)]),
        ("employment will grow to around 170 when it opens", [("170", 170, "people", "around")]),
        ("seen 463 people compared to almost 600 last year",
         [("463 people", 463, "people", None), ("600", 600, "people", "almost")]),
        ("two of the Ash’s eight members left", [("two", 2, "members", None), ("eight members", 8, "members", None)]),
        ("40 residential, nursing and dementia homes",
         [("40 residential, nursing and dementia homes", 40, "residential, nursing and dementia homes", None)]),
        ("15 of 24 trustees left, whereas 18 have stayed",
         [("15", 15, "trustees", None), ("24 trustees", 24, "trustees", None), ("18", 18, "trustees", None)]),
        ("300 rented and owned homes", [("300 rented and owned homes", 300, "rented and owned homes", None)]),
        ("12 social services boards", [("12 social services boards", 12, "social services boards", None)]),
        ("two of the trust’s six nurses", [("two", 2, "nurses", None), ("six nurses", 6, "nurses", None)]),
        ("from 20 to over 40 nurses", [("20", 20, "nurses", None), ("40 nurses", 40, "nurses", "over")]),
        ("Of 40 wards only six are open", [("40 wards", 40, "wards", None), ("six", 6, "wards", "only")]),
    ],
)  # fmt: skip
def test_amounts_are_read_with_unit_and_modifier(text: str, expected: list[tuple[str, float, str, str | None]]) -> None:
    assert amounts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "on 15 December 2009, in 2007 and 2014-15",
        "for two years, within five years and 18 months later",
        "a woman aged 84, a man of 65, the over 60s, 40 year olds",
        "people 65 and over",
        "Call 020 7946 0018, 0800 111 999 or 111",
        "1. Apologies\n2. Minutes\n  3) Any other business",
        "section 75, paragraph 12, phase 2 and chapter 3 results",
        "at 10 Elm Road, SW1A 2AA, or 300 St Olds Road",
        "24/7, 50/50, 1206002_file, v1.2.3 and module 3 services",
        "one of the reasons, the other one, no one model",
        "a third party, a second opinion, a quarter past nine, half an hour, half-term",
        "a 24-bed unit and a four-hour target",
        "two-year pilots and 7 day services",
        "they call for a fifth to be added; people over 50, and a Bill for adults over 18.",
        "Three Rivers runs homes. THREE Rivers and J/2 Capital Partners own Three Rivers.",
        "4.2 Apologies for absence",
        "the Wards (Closure) Regulations 2022 provides that it closes",
    ],
)
def test_what_is_no_amount_is_left_alone(text: str) -> None:
    assert amounts(text) == []


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("twenty-two", 22),
        ("one hundred and five", 105),
        ("three thousand", 3000),
        ("two hundred and ten thousand", 210_000),
        ("six million", 6e6),
        ("62,000", 62_000),
        ("8.9", 8.9),
        ("2½", 2.5),
    ],
)
def test_numbers_are_read_in_words_and_digits(words: str, number: float) -> None:
    assert read_number(words) == number
