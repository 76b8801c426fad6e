"""Nouns of events: where one tells an event, where it only qualifies or stands behind a preposition, how sure it is."""

from __future__ import annotations

import pytest

from db.records import Event
from loaders.extraction import extract
from loaders.pages import take_apart

HEAD = "News of the vale\n\n31 August 2020\n\nNothing much was new at all.\n\nAll of it had been quiet.\n\n"


def told(sentence: str) -> tuple[Event, ...]:
    [article] = take_apart(HEAD + sentence).articles
    return extract(article).events


SILENT = [
    "The leader of the ruling party was at Wyvern Council.",
    "Wyvern Council will be hearing from residents.",
    "The chair advised the meeting that Wyvern Council had many lamps.",
    "Some 3,600 home deaths were registered at Wyvern Council.",
    "Wyvern Council said that this fits in the strategy of old.",
    "They always vote Labour at Wyvern Council.",
    "People who have tested positive rest at Wyvern Hospital.",
    "The corner has turned into a hotspot for litter, Wyvern Council thinks.",
    "Meetings of Wyvern Council are held four times a year.",
    "Wyvern Trust has fewer face-to-face appointments than others.",
]


@pytest.mark.parametrize("sentence", SILENT)
def test_a_noun_that_only_qualifies_or_is_a_circumstance_tells_nothing(sentence: str) -> None:
    nouns = {"meeting", "policy", "ruling", "appointment", "agreement", "other"}
    assert [(event.kind, event.rule.name) for event in told(sentence) if event.kind in nouns] == []


SURE = [
    ("Wyvern Council aims to make a decision on the home by 30 September.", "other", "possible"),
    ("Wyvern Trust was asked to carry out a review of the ward by May.", "investigation", "planned"),
    ("The launch of the app by Wyvern Trust later this month is welcome.", "launch", "planned"),
    ("The plan was backed, with a consultation by Wyvern Council set to follow.", "consultation", "planned"),
    ("The report on Wyvern Trust in May came after the chief told staff not to leave.", "report", "happened"),
    ("This led to an investigation by Wyvern Council.", "investigation", "happened"),
    ("Calls for an inquiry into Wyvern Trust were made.", "investigation", "possible"),
    ("Wyvern Trust had entered a period of consultation with staff.", "consultation", "happened"),
]


@pytest.mark.parametrize(("sentence", "kind", "certainty"), SURE)
def test_a_noun_is_as_sure_as_what_carries_it(sentence: str, kind: str, certainty: str) -> None:
    events = told(sentence)
    assert (kind, certainty) in {(event.kind, event.certainty) for event in events}, events


def test_a_plural_without_an_article_is_the_subject_behind_since() -> None:
    [title] = [
        event.title
        for event in told("The rate has doubled at Wyvern Home since visiting restrictions were eased on 8 July.")
        if event.kind == "policy"
    ]
    assert title == "Visiting restrictions were eased on 8 July"
