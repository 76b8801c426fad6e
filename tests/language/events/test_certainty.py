"""Tense and mood: how sure the words make an event; each row of the tables with its example."""

from __future__ import annotations

import pytest
from marked_article import article

from loaders.knowledge.events import certainty_words
from loaders.language.events.finding import find_events

SURE = [
    ("[Ash Trust] closed the unit {in May=2009-05}.", "happened"),
    ("[Ash Trust] has closed the unit.", "happened"),
    ("[Ash Trust] had closed the unit {in May=2009-05}.", "happened"),
    ("The unit was closed by [Ash Trust].", "happened"),
    ("[Ash Trust] is closing the unit.", "happened"),
    ("[Ash Trust] will close the unit.", "planned"),
    ("[Ash Trust] is to close the unit.", "planned"),
    ("[Ash Trust] is due to close the unit.", "planned"),
    ("[Ash Trust] expects to close the unit.", "planned"),
    ("[Ash Trust] has agreed to close the unit.", "planned"),
    ("[Ash Trust] has yet to close the unit.", "planned"),
    ("[Ash Trust] has not yet closed the unit.", "planned"),
    ("[Ash Trust] said the unit would close {in May=2009-05}.", "planned"),
    ("[Ash Trust] would close the unit if money ran out.", "possible"),
    ("[Ash Trust] could close the unit.", "possible"),
    ("[Ash Trust] may have to close the unit.", "possible planned"),
    ("[Ash Trust] is considering closing the unit.", "possible"),
    ("[Ash Trust] hopes to close the unit.", "possible"),
    ("[Ash Trust] hopes the work will close the unit.", "possible"),
    ("[Ash Trust] wants to close the unit.", "possible"),
    ("[Ash Trust] has proposals to close the unit.", "possible"),
    ("The earliest [Ash Trust] will close the unit is {May=2009-05}.", "possible"),
    ("[Ash Trust] will not close the unit.", "denied"),
    ("[Ash Trust] never closed the unit.", "denied"),
    ("[Ash Trust] didn’t close the unit.", "denied"),
    ("[Ash Trust] has no plans to close the unit.", "denied"),
    ("[Ash Trust] ruled out closing the unit.", "denied"),
    ("[Ash Trust] refused to close the unit.", "denied"),
    ("[Ash Trust]’s plans to close the unit have been dropped.", "denied"),
]
ROWS = [
    *certainty_words.AUXILIARIES,
    *certainty_words.NOUN_BEFORE,
    *certainty_words.CLAUSE_WORDS,
]
GOVERNORS = [*certainty_words.BEFORE_TO, *certainty_words.BEFORE_GERUND]
BEFORE = "Nobody was sure of much. All of it had been quiet.\n\n"


def certainties(marked: str) -> set[str]:
    return {event.certainty for event in find_events(*article(BEFORE + marked))}


@pytest.mark.parametrize(
    "marked",
    [
        "[Ash Trust]’s budget was not affected by the closure of its ward in {May=2009-05}.",
        "Patients were not told of the closure of [Elm Hospital] in {May=2009-05}.",
    ],
)
def test_what_is_denied_of_something_else_denies_no_event(marked):
    assert certainties(marked) == {"happened"}


@pytest.mark.parametrize(("marked", "certainty"), SURE, ids=[row[0] for row in SURE])
def test_tense_and_mood_say_how_sure(marked, certainty):
    events = find_events(*article(BEFORE + marked))
    closing = [event.certainty for event in events if event.rule.name == "events.close"]
    assert len(closing) == 1
    assert closing[0] in certainty.split()


@pytest.mark.parametrize("row", ROWS, ids=[f"{row.mood}-{row.words.split()[0]}" for row in ROWS])
def test_the_example_of_a_row_of_moods_is_so_sure(row):
    marked = row.example.replace("The unit", "[Ash Trust]’s unit").replace("in May", "{in May=2009-05}")
    wanted = {"planned", "possible"} if row.mood == "would" else {row.mood}
    assert (
        certainties(
            marked.replace("the trusts", "[Ash Trust] and [Elm Trust]").replace("the unit", "[Elm Trust]’s unit")
        )
        & wanted
    )


@pytest.mark.parametrize("row", GOVERNORS, ids=[row.example for row in GOVERNORS])
def test_the_example_of_a_governor_is_so_sure(row):
    marked = row.example.replace("in May", "{in May=2009-05}").replace("The ", "[Ash Trust]’s ", 1)
    assert row.certainty in certainties(marked)


def test_what_is_dated_after_the_article_is_still_to_come():
    marked = "[Ash Trust] opens the unit {on 3 June=2009-06-03}."
    assert {event.certainty for event in find_events(*article(BEFORE + marked, published="2009-05-01"))} == {"planned"}
    assert {event.certainty for event in find_events(*article(BEFORE + marked, published="2009-07-01"))} == {"happened"}
