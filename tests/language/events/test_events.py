"""Events of whole articles: parties, dates, headlines, lists, minutes, twofold tellings; and of any text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from marked_article import article, bodies, events

from loaders.language.events.finding import find_events
from loaders.language.found import Found
from loaders.language.reading import Reading
from loaders.language.relations.finding import find_relations
from loaders.language.sentences import sentences


def test_the_evidence_is_the_sentence_and_the_trigger_lies_in_it():
    reading, found = article("It rained. [Ash Council] closed the home {in May=2009-05}. It rained again.")
    (event,) = find_events(reading, found)
    assert reading.text[event.start : event.end] == "Ash Council closed the home in May."
    assert reading.text[event.trigger_start : event.trigger_end] == "closed"
    assert (event.edtf, event.earliest, event.latest) == ("2009-05", "2009-05-01", "2009-05-31")


def test_doer_and_done_to_have_their_roles_in_active_and_passive():
    (active,) = events("[Abbey Homes plc] has acquired [Larkfield Ltd].")
    (passive,) = events("[Larkfield Ltd] has been acquired by [Abbey Homes plc].")
    assert {(p.role, p.organisation) for p in active.parties} == {
        ("acquirer", "Abbey Homes plc"),
        ("target", "Larkfield Ltd"),
    }
    assert {(p.role, p.organisation) for p in passive.parties} == {(p.role, p.organisation) for p in active.parties}


def test_a_definite_noun_stands_for_the_body_last_named():
    found = events(
        "[Care Panel] has a new home. [Ash Council] knows it. The panel will investigate the deaths {in May=2009-05}."
    )
    assert bodies(found[-1]) == {"Care Panel"}


def test_a_number_of_bodies_stands_for_those_last_named():
    found = events(
        "[Ash Council], [Elm Council] and [Oak Trust] talk. The three organisations will decide {in May=2009-05}."
    )
    assert bodies(found[-1]) == {"Ash Council", "Elm Council", "Oak Trust"}


def test_we_in_a_quotation_is_the_speaker_s_body():
    found = events("~Ann Hill~, chief executive of [Ash Trust], said: “We will open a unit {in May=2009-05}.”")
    assert "Ash Trust" in set().union(*(bodies(event) for event in found))


def test_each_clause_keeps_its_own_date():
    found = events(
        "[Ash Trust] opened a unit {in May 2009=2009-05}, but [Elm Trust] closed two wards {in June 2009=2009-06}."
    )
    assert {(event.kind, event.edtf) for event in found} == {("launch", "2009-05"), ("abolition", "2009-06")}


def test_undated_news_of_the_day_has_the_article_s_date_and_vague_plans_have_none():
    (ruling,) = events("[Care Panel] has ruled that [Ash Trust] broke the law.", published="2009-05-20")
    (plan,) = events("[Ash Trust] will merge with [Elm Trust].", published="2009-05-20")
    assert (ruling.edtf, plan.edtf) == ("2009-05-20", None)


def test_one_event_told_twice_is_one_the_fuller():
    found = events(
        "[Ash Trust] is to merge with [Elm Trust].\n\nNobody minds much.\n\n"
        "[Ash Trust] is to merge with [Elm Trust] {in May 2012=2012-05}."
    )
    assert [(event.kind, event.edtf) for event in found] == [("merger", "2012-05")]


def test_sites_under_numbered_headings_are_events_of_their_own():
    found = events(
        "1. [Ash PCT]\n\nThis pilot will look at falls among older people. It will aim high.\n\n"
        "2. [Elm Trust] and [Elm Council]\n\nThis pilot will explore care at home.\n\n"
        "3. [Oak Practice]\n\nThe focus of this pilot will be on joint work."
    )
    assert [(event.kind, sorted(bodies(event))) for event in found] == [
        ("pilot", ["Ash PCT"]),
        ("pilot", ["Elm Council", "Elm Trust"]),
        ("pilot", ["Oak Practice"]),
    ]


def test_a_bulleted_list_lends_its_bodies_and_makes_no_events():
    found = events(
        "[Department of Care] named three pilot schemes {on Monday=2009-05-04}.\n\nNobody minds much.\n\nThe sites\n\n"
        "• [Ash PCT]\n• [Elm Trust]\n• [Oak Practice]"
    )
    assert len(found) == 1
    assert bodies(found[0]) >= {"Department of Care", "Ash PCT", "Elm Trust", "Oak Practice"}


def test_minutes_tell_their_meeting_and_the_next():
    found = events(
        "{Wednesday 15 March 2006=2006-03-15}\n\nPresent: ~Ann Hill~ ([Ash Council])\n~Bob Dale~ ([Elm Agency])\n\n"
        "1. Apologies\n\nNone.\n\nDate of next meeting: {14 June 2006=2006-06-14}"
    )
    meetings = [(event.edtf, event.certainty) for event in found if event.kind == "meeting"]
    assert meetings == [("2006-03-15", "happened"), ("2006-06-14", "planned")]
    assert bodies(found[0]) == {"Ash Council", "Elm Agency"}


def test_questions_and_answers_of_a_transcript_tell_nothing():
    lines = "\n\n".join(
        f"Q. Did [Ash Trust] close ward {n}?\n\nA. [Ash Trust] closed ward {n} in the spring." for n in range(4)
    )
    assert events(lines) == []


SCRAPS = (
    "Ash Council will close the unit , . ? “ ” – ; ( ) \n \n\n • 1. This pilot merger of said that which has been"
    " to be by 2012 £4m announced on Monday not never plans proposals Present: Q. A. trust and"
    " it he she they we who what told he, said. survey suggests ’s 's £ 3,700 after before While If But EXCLUSIVE"
    " consultation closed begins in report contract take over as resign ‘ ’ \u02ba \u2028"
)
LONGEST_TITLE = 140
"""Characters: a headline, and a word longer than any headline."""
WORDS = st.sampled_from(SCRAPS.split(" "))


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS, max_size=80).map(" ".join) | st.text(max_size=400))
def test_any_text_gives_spans_that_lie_in_it(text):
    reading = Reading("", text, 0, sentences(text))
    for event in find_events(reading, Found()):
        assert 0 <= event.start <= event.trigger_start < event.trigger_end <= event.end <= len(text)
        assert event.title
        assert len(event.title) <= LONGEST_TITLE
        assert not any(ord(character) < 32 or 127 <= ord(character) < 160 for character in event.title)
    assert find_relations(reading, Found()) == ()


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.sampled_from(["[Ash Council]", "<trusts>", "{May=2009-05}", "~Ann~"]) | WORDS, max_size=60).map(
        " ".join
    )
)
def test_any_mixture_of_findings_gives_parties_that_were_found(marked):
    reading, found = article(marked)
    for event in find_events(reading, found):
        assert bodies(event) <= {"Ash Council"}
        assert reading.text[event.start : event.end].strip()
    for relation in find_relations(reading, found):
        assert relation.subject != relation.object
        assert 0 <= relation.start < relation.end <= len(reading.text)


def test_whoever_replaces_joins_or_starts_is_appointed():
    for said in (
        "[Elm Council] met. ~Ann Lee~ will replace chief executive ~Jo Hill~ {in May=2009-05}.",
        "~Ann Lee~ joined [Elm Council] {in May=2009-05}.",
        "[Elm Council] chose ~Ann Lee~. She is expected to start {in May=2009-05}.",
        "[Elm Council] will welcome ~Ann Lee~ {in May=2009-05}.",
    ):
        assert "appointment" in {event.kind for event in events(said)}, said


def test_a_body_that_replaces_another_is_a_creation():
    assert {event.kind for event in events("[Elm Council] replaced [Ash Council] {in May=2009-05}.")} == {"creation"}
