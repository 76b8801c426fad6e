"""Inspections and decisions that an official page tells by a line and not by a sentence."""

from __future__ import annotations

import pytest

from loaders.extraction import extract
from loaders.language.events.official_lines import LINES
from loaders.pages import take_apart


def told(page: str) -> list[tuple[str, str | None, str]]:
    [article] = take_apart(page).articles
    facts = extract(article)
    names = {body.key: body.name for body in facts.organisations}
    return [
        (event.kind, event.edtf, names.get(party.organisation or "", ""))
        for event in facts.events
        for party in event.parties
    ]


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.rule)
def test_the_example_of_a_line_tells_of_the_body_that_the_page_is_about(line) -> None:
    page = f"Wyvern County Council\n\n{line.example}\n\nIt was a day of note for one and all."
    expected = "2016-05-03" if line.kind == "investigation" else "2016-05-09"
    assert (line.kind, expected, "Wyvern County Council") in told(page)


def test_a_sentence_that_tells_the_same_is_not_told_twice() -> None:
    page = "Wyvern County Council\n\nInspection carried out on 3 May 2016\n\n"
    page += "This inspection was carried out on 3 May 2016."
    [article] = take_apart(page).articles
    assert len([event for event in extract(article).events if event.kind == "investigation"]) == 1


def test_a_line_without_a_day_tells_nothing() -> None:
    [article] = take_apart("Wyvern County Council\n\nInspection carried out on request\n\nIt was a day.").articles
    assert extract(article).events == ()
