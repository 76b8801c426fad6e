"""Schemes with sites: which name an article gives its scheme, and which events are about all of it or a part."""

from __future__ import annotations

import pytest
from marked_article import article

from loaders.language.events.finding import find_events
from loaders.language.events.schemes import PART, WHOLE, scheme_of

NAMES = [
    ("Councils back pilots", "Two night shelter pilots were chosen.", "night shelter pilot programme"),
    ("Councils to try night shelter pilot schemes", "", "night shelter pilot programme"),
    ("Councils back pilots", "The new pilots begin.", None),
    ("Councils back pilots", "Ministers are testing home visit pathfinders.", "home visit pathfinder programme"),
    ("Councils back pilots", "Night shelter care pilots and chronic illness care pioneers began.", None),
    ("Chronic illness care pioneers named", "Night shelter care pilots end.", "chronic illness care pioneer programme"),
]


@pytest.mark.parametrize(("title", "text", "name"), NAMES, ids=[f"{row[0]} {row[1]}"[:50] for row in NAMES])
def test_a_scheme_is_called_by_the_words_before_pilot(title, text, name):
    assert scheme_of(title.lower(), f"{title}\n\n{text}".lower()) == name


def schemes(marked: str) -> set[tuple[str, str]]:
    found = find_events(*article(f"{marked}\n\nIt is a night shelter care pilot scheme."))
    return {(event.kind, party.role) for event in found for party in event.parties if party.class_name}


def test_what_all_sites_do_is_an_event_of_the_whole_scheme_and_its_money_of_a_part():
    assert schemes("The pilots begin {today=2009-05-20} in nine towns.") == {("pilot", WHOLE)}
    assert schemes("Nine pilots began {in May=2009-05}.") == {("pilot", WHOLE)}
    assert schemes("Twenty-one pilots began {in May=2009-05}.") == {("pilot", WHOLE)}
    assert schemes("The pilots will be evaluated {in May=2009-05} by a panel.") == {("investigation", PART)}
    assert schemes("The £4 million scheme involves nine towns {from May=2009-05}.") == {("funding", PART)}


def test_news_that_does_not_speak_of_the_scheme_is_not_under_it():
    assert schemes("[Ash Council] opened a home {in May=2009-05}.") == set()
