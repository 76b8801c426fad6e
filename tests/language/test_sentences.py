"""Sentences: where they begin and end, and that nothing is lost between them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.language.sentences import ABBREVIATIONS, LONGEST_SENTENCE, sentences


def cut(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text)]


@pytest.mark.parametrize("row", ABBREVIATIONS, ids=lambda row: row.words[:12])
def test_the_example_of_each_abbreviation_is_one_sentence(row):
    assert cut(row.example) == [row.example]


@pytest.mark.parametrize(
    "parts",
    [
        ["The board met.", "It agreed."],
        ["Spending rose by 3.5 per cent.", "Nobody knew why."],
        ["Costs fell from £1.2m. to nothing."],
        ["“We agree,” she said.", "“It works.”", "Others differ."],
        ["‘It is done.’", "The trust moved on."],
        ["He asked: “Why now?” and left."],
        ["It was good…", "Then it was not."],
        ["There is a ‘risk… that they leave’."],
        ["Write to a.b@example.org.uk.", "See www.example.org for more."],
        ["J. B. Priestley wrote it.", "We read it."],
        ["They chose Plan B.", "It failed."],
        ["The U.S. Senate voted.", "It lost."],
        ["She left the U.S. in May."],
        ["We shut at 5 p.m. on Sundays."],
        ["We shut at 5 p.m.", "Visitors must leave."],
        ["The group (which met in Leeds. It was cold) agreed."],
        ["(This is new.)", "The rest is old."],
        ["1. First we plan.", "Then we act."],
        ["2.1.3. Scope of the work"],
        ["Smith et al. Found nothing"],
        ["It passed in Dec. 2009.", "All was well."],
        ["Is it so?", "Yes!", "No."],
        ["It works.[12]", "That is known."],
        ["no capital here.", "none there."],
        ["这是一句话。", "这是另一句。"],
        ["Paid to Smith & Co.", "The rest was lost."],
    ],
)
def test_a_paragraph_is_cut_into_its_sentences(parts):
    joined = " ".join(parts)
    assert cut(joined) == parts


def test_a_lost_space_after_a_stop_is_no_reason_to_join_two_sentences():
    assert cut("It closed in May.The trust is sorry.") == ["It closed in May.", "The trust is sorry."]
    assert cut("Read more at www.example.The site is down") == ["Read more at www.example.The site is down"]


def test_headings_and_list_items_are_sentences_of_their_own():
    text = "What it means\n\nThe plan is new. It is big.\n• one thing\n• another. And more"
    assert cut(text) == ["What it means", "The plan is new.", "It is big.", "• one thing", "• another.", "And more"]


def test_a_line_without_end_is_cut_at_spaces():
    text = "word " * 5_000
    assert all(s.end - s.start <= LONGEST_SENTENCE for s in sentences(text))
    assert " ".join(cut(text)).split() == text.split()


@given(
    st.text(max_size=80)
    | st.lists(
        st.sampled_from([*"abAB1.!?…()[]\"'“”’ \n\t\xa0•。\u2028\r-", "Dr. ", " The ", "p.m.", "y" * 1_500]),
        max_size=40,
    ).map("".join)
)
def test_sentences_cover_every_character_that_is_no_space(text):
    found = sentences(text)
    position = 0
    for sentence in found:
        assert position <= sentence.start < sentence.end <= len(text)
        surface = text[sentence.start : sentence.end]
        assert surface == surface.strip()
        assert len(surface.splitlines()) == 1
        assert not text[position : sentence.start].strip()
        position = sentence.end
    assert not text[position:].strip()
