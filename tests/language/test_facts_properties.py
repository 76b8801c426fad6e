"""What holds for the facts of any article: each points at its own characters, in order, and speaks of what is there."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from db import edtf
from db.records import Article, Facts
from loaders.extraction import extract
from loaders.pages.lines import with_whole_paragraphs

PIECES = [
    "the", "The", "of", "of the", "and", "said", "will", "has", "was", "“", "”", "‘", "’", "’s", '"', "(", ")", ",",
    ".", ". ", ":", "\n", "\n\n", "• ", "1. ", "|", "- ", "by", "By", "in", "on", "under", "NHS", "Trust", "PCTs",
    "trust", "Lambeth", "council", "councils", "Torbay Care Trust", "Department of Health", "Monitor",
    "chief executive", "chair", "Ann Lee", "Lee", "Lord", "Wyvern", "of Kirkhill", "Bailie", "Quill", "Mr",
    "spokesman for", "merger",
    "merged with", "pilot", "vanguards", "new model", "announced", "report", "inquiry", "£3m", "40%", "third", "two",
    "million", "3", "May", "April 2009", "2014-15", "last year", "Tuesday", "weeks", "part of", "which represents",
    "\U0001f600", "\U0001d400", "\u200d", "\u0301", "İ", "ı", "ſ", "\u212a", "ß", "ﬁ", "א", "\u00a0", "\u2028",
    "\ue000", "\ufffd", "½",
]  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
    st.text(max_size=200),
)

BROKEN_BY = [
    "The Lord Dr of Bailie Smith in the council.",  # A peer's place was read as another name.
    "It was in Aprıl and Auguſt, on Tueſday, for two weekſ, at £3 mıllion and two thırds, with new care vanguardſ.",
    "SİX THİRDS OF A MİLLİON pounds were said to be in the hands of Monitor, İSTANBUL and Lambeth council.",
]
"""Each of these broke a rule, or a fact of it pointed at other characters."""


def assert_sound(text: str, facts: Facts) -> None:
    bodies = {body.key for body in facts.organisations}
    people = {person.key for person in facts.people}
    assert len(bodies) == len(facts.organisations)
    assert len(people) == len(facts.people)
    for fact in (*facts.mentions, *facts.classes, *facts.dates, *facts.amounts):
        assert text[fact.start : fact.end] == fact.surface != ""
    for row in (facts.mentions, facts.dates, facts.amounts, facts.quotations):
        done = 0
        for fact in row:
            assert done <= fact.start < fact.end <= len(text)
            done = fact.end
    for mention in facts.mentions:
        assert mention.organisation in bodies if mention.organisation else mention.person in people
    for quotation in facts.quotations:
        assert quotation.person in people | {None}
        assert quotation.organisation in bodies | {None}
    for role in facts.roles:
        assert 0 <= role.start < role.end <= len(text)
        assert role.person in people
        assert role.organisation in bodies | {None}
    for event in facts.events:
        assert 0 <= event.start <= event.trigger_start < event.trigger_end <= event.end <= len(text)
        assert event.title.strip()
        assert all(party.organisation in bodies | {None} for party in event.parties)
        assert all(party.person in people | {None} for party in event.parties)
    for dated in (*facts.dates, *facts.events):
        assert dated.edtf is None or (dated.earliest, dated.latest) == edtf.bounds(dated.edtf)
    for relation in facts.relations:
        assert 0 <= relation.start < relation.end <= len(text)
        assert all(key in bodies or key.startswith("class:") for key in (relation.subject, relation.object))


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.sampled_from([None, "2009-05-03"]), st.sampled_from([None, "Ann Lee", "This Hull CCG"]))
@example(BROKEN_BY[0], None, None)
@example(BROKEN_BY[1], "2009-05-03", None)
@example(BROKEN_BY[2], None, None)
@example("A headline\n\nThis Hull CCG is the first.", None, "This Hull CCG")
def test_every_fact_points_at_its_characters(text: str, published: str | None, author: str | None) -> None:
    article = Article(text[:20], text, min(20, len(text)), 0, len(text), author=author, published=published)
    assert_sound(text, extract(article))


@pytest.mark.parametrize(
    ("plain", "odd"),
    [
        ("on Tuesday", "on Tueſday"),
        ("in April 2010", "in Aprıl 2010"),
        ("for £3 million", "for £3 mıllion"),
        ("two weeks ago", "two weekſ ago"),
    ],
)
def test_letters_that_are_equal_without_case_give_the_same_facts(plain: str, odd: str) -> None:
    words = "The council said {} that the merger with Torbay Care Trust would come."
    given_plainly, found = (
        extract(Article("", words.format(one), 0, 0, 99, published="2009-05-03")) for one in (plain, odd)
    )
    assert [(date.edtf, date.start) for date in found.dates] == [(one.edtf, one.start) for one in given_plainly.dates]
    assert [amount.value for amount in found.amounts] == [amount.value for amount in given_plainly.amounts]
    assert any(fact.surface in odd and fact.surface not in plain for fact in (*found.dates, *found.amounts))


def test_a_name_keeps_its_own_letters() -> None:
    text = "“It works,” said Ayşe Yıldız, chief executive of Torbay Care Trust. Dr Yıldız is the chair."
    assert [person.name for person in extract(Article("", text, 0, 0, len(text))).people] == ["Ayşe Yıldız"]


WRAPPED = (
    "The keeper of the lighthouse said on Monday that he had met Robert\n"
    "Wexcombe, who runs the harbour, and an old friend of the National\n"
    "Institute of Fishing in the town. They spoke for an hour of the new\n"
    "pier, and of what the council would have to pay for it, before the\n"
    "boat left for the islands with all of the children who had come to\n"
    "see the seals. Nobody was told how much it will cost in the end, or\n"
    "when the work could begin. A second meeting is planned for autumn.\n"
)


def test_a_name_that_hard_wrapping_broke_is_one_name() -> None:
    facts = extract(Article("", WRAPPED, 0, 0, len(WRAPPED)))
    assert [person.name for person in facts.people] == ["Robert Wexcombe"]
    assert {"Robert\nWexcombe", "National\nInstitute of Fishing"} <= {mention.surface for mention in facts.mentions}
    assert_sound(WRAPPED, facts)


def test_rows_of_results_are_no_wrapped_sentences() -> None:
    rows = "".join(f"Robert Wexcombe beat Dan Marlow and Peter Ashdown of Hull {i} 6\n" for i in range(10, 20))
    assert with_whole_paragraphs(rows) == rows
