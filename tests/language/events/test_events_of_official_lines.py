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


@pytest.mark.parametrize("line", [line for line in LINES if not line.named], ids=lambda line: line.rule)
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


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ("• Ofsted focused visit, November 2020 via this page", ("investigation", "2020-11", "Ofsted")),
        ("• Ofsted monitoring visit November 2022", ("investigation", "2022-11", "Ofsted")),
        ("• DfE improvement notice, January 2022", ("ruling", "2022-01", "Department for Education")),
    ],
)
def test_an_entry_of_a_list_tells_what_its_inspectors_did(line: str, event: tuple[str, str, str]) -> None:
    assert event in told(f"Children's services in Wyvern\n\nThe council was told to improve.\n\n{line}\n\nMore soon.")


def test_an_entry_that_names_no_inspectors_tells_nothing() -> None:
    assert told("Wyvern news\n\nIt was a day of note.\n\n• Garden visit May 2021\n\n• Notice January 2022") == []
