"""Time grows with the length of a text and not with its square: twice the page, twice the time."""

from __future__ import annotations

import gc
from collections.abc import Callable
from itertools import islice, product
from time import process_time

import pytest

from db.records import Article
from loaders.extraction import extract
from loaders.sources.plain_text import why_not_a_page

_SURNAMES = ["".join(letters).title() for letters in islice(product("bdlmr", "aeiou", "lnrst", "ky"), 200)]
_ENGLISH = "The council has said that it will be in the hands of the people who were with it.\n"


def names(number: int) -> str:
    return " ".join(f"Rachel {_SURNAMES[at % 200]} and Rachel said: “It is so.”" for at in range(number))


# Each of these once kept loading busy for minutes, or for good. The number makes a text of some thousand words.
LONG_TEXTS: dict[str, tuple[Callable[[int], str], int]] = {
    "a run of capitals before a class": (lambda number: "PCTs " * number, 1_000),
    "stops before small letters on one line": (lambda number: "The word. again " * number, 1_500),
    "a given name that many share": (names, 200),
    "a list of bodies": (lambda number: "The sites are:\n" + "\n• Lambeth council" * number, 1_000),
}


def seconds(text: str) -> float:
    article = Article("A title", _ENGLISH * 5 + text, 0, 0, len(text))
    # What other tests left behind is not looked through meanwhile.
    gc.disable()
    try:
        started = process_time()
        extract(article)
        return process_time() - started
    finally:
        gc.enable()


@pytest.mark.parametrize(("text", "number"), LONG_TEXTS.values(), ids=LONG_TEXTS)
def test_eight_times_the_text_takes_about_eight_times_as_long(text: Callable[[int], str], number: int) -> None:
    seconds(text(20))
    short = min(seconds(text(number)) for _ in range(2))
    assert seconds(text(8 * number)) < 20 * short + 0.1


def test_lines_are_measured_once() -> None:
    def measured(text: str) -> float:
        started = process_time()
        assert why_not_a_page(text) is None
        return process_time() - started

    assert measured(("x" * 20_000 + "\n") * 50) < 0.5
