"""How many events one sentence tells: one, unless a decision and what is decided, or two doings apart."""

import pytest
from marked_article import article

from loaders.language.events.finding import find_events

HEAD = "Nobody was sure of much. All of it had been quiet.\n\n"

KINDS = [
    ("Three months of public consultation will start on {Wednesday=2015-06-10}.", ["consultation"]),
    ("[Oak Panel] is to investigate the merger of [Ash Trust] and [Elm Trust].", ["investigation"]),
    ("[Ash Council] has approved the merger of its two care trusts.", ["merger"]),
    ("[Ash Council] will consult residents on the closure of four libraries.", ["consultation"]),
    ("[Ash Trust] is considering acquiring or merging with [Elm Trust].", ["acquisition"]),
    ("[Oak Ltd] is bidding to take over [Elm Trust].", ["tender"]),
    ("[Elm Trust] faces a deficit of £40m next year.", ["other"]),
    ("Guidance published by [Oak Commission] in {2012=2012} set the rules for managers.", ["policy"]),
    ("Under the agreement, [Oak Ltd] will take over three homes in {September=2015-09}.", ["acquisition"]),
    ("[Unison] is calling on [Ash Council] to drop its plan for the homes.", ["announcement"]),
    ("[Ash Council] closed a ward in {May=2015-05} and [Elm Trust] opened a clinic in {June=2015-06}.",
     ["abolition", "launch"]),
    ("[Ash Council] has confirmed that the joint board will be abolished in {July=2015-07}.", ["abolition"]),
    ("~Ann Moss~ runs [Elm Trust] while a chief executive is appointed.", []),
    ("~Ann Moss~ will take over at [Elm Trust] in {July=2015-07}.", ["appointment"]),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "kinds"), KINDS, ids=lambda value: str(value)[:60])
def test_a_sentence_tells_one_event_or_a_decision_and_its_subject(marked, kinds):
    reading, found = article(HEAD + marked, published="2015-06-08")
    assert sorted(event.kind for event in find_events(reading, found)) == sorted(kinds)


DATED = [
    ("~Jo Reed~, chair of [Elm Trust] since {December 2000=2000-12}, resigned in {May=2015-05}.", ["2015-05"]),
    (
        "[Elm Trust] has run the homes for {ten years=2005/2015} and will close two wards in {July=2015-07}.",
        ["2015-07"],
    ),
]


@pytest.mark.parametrize(("marked", "dates"), DATED, ids=lambda value: str(value)[:60])
def test_how_long_something_lasted_is_no_date_of_an_event(marked, dates):
    reading, found = article(HEAD + marked, published="2015-06-08")
    assert [event.edtf for event in find_events(reading, found)] == dates


SURE = [
    ("Plans for the homes were discussed at a public meeting in {May=2015-05}.", "meeting", "happened"),
    (
        "As you will be aware, [Elm Trust] held an inquiry into the deaths in {May=2015-05}.",
        "investigation",
        "happened",
    ),
    ("A meeting planned for {July=2015-07} will hear [Ash Council].", "meeting", "planned"),
]


@pytest.mark.parametrize(("marked", "kind", "certainty"), SURE, ids=lambda value: str(value)[:60])
def test_words_about_other_things_leave_an_event_certain(marked, kind, certainty):
    reading, found = article(HEAD + marked, published="2015-06-08")
    assert [event.certainty for event in find_events(reading, found) if event.kind == kind] == [certainty]


PARTIES = [
    (
        "[Oak Commission] said that [Elm Trust] was placed in special measures in {May=2015-05}.",
        "Oak Commission",
        "speaker",
    ),
    ("[Elm Trust] was rated inadequate by [Oak Commission] in {May=2015-05}.", "Oak Commission", "judge"),
    ("Two [NHS] trusts will merge in {July=2015-07}.", "NHS", None),
]


@pytest.mark.parametrize(("marked", "body", "role"), PARTIES, ids=lambda value: str(value)[:60])
def test_who_only_speaks_or_judges_is_not_whom_it_is_done_to(marked, body, role):
    reading, found = article(HEAD + marked, published="2015-06-08")
    roles = {
        party.role for event in find_events(reading, found) for party in event.parties if party.organisation == body
    }
    assert roles == ({role} if role else set())
