"""Each row of the event tables: its example tells its event, and its verbs are inflected as English does."""

from __future__ import annotations

import pytest

from db.records import ClassMention, Mention, Organisation, Rule
from loaders.knowledge.events.frames import noun_forms, verb_forms
from loaders.language.dates.finding import find_dates
from loaders.language.events.candidates import candidates
from loaders.language.events.triggers import FRAMES, TRIGGER_WORDS, judged
from loaders.language.found import Found
from loaders.language.reading import Reading
from loaders.language.sentences import sentences

HEAD = "A title of no matter\n\nNobody was sure of much. All of it had been quiet.\n\n"


def as_article(example: str) -> tuple[Reading, Found]:
    """An example as the third sentence of an article; its first word stands for a body, its dates are found."""
    text = HEAD + example
    reading = Reading("A title of no matter", text, text.index("Nobody"), sentences(text), published="2015-06-10")
    start = len(HEAD)
    end = text.index(" ", start)
    rule = Rule("tests.example", 1)
    body = Mention(start, end, text[start:end], rule, organisation="a body")
    kind = ClassMention(start, end, text[start:end], "bodies", rule)
    found = Found((Organisation("a body", "A Body", "organisation"),), (body,), (kind,), find_dates(reading))
    return reading, found


@pytest.mark.parametrize("frame", FRAMES, ids=[f"{frame.kind}-{frame.name}" for frame in FRAMES])
def test_the_example_of_a_frame_brings_it_up(frame):
    reading, found = as_article(frame.example)
    told = [one for sentence in candidates(reading, found, TRIGGER_WORDS) for one in judged(reading.text, sentence)]
    assert frame.name in {one.frame.name for one in told}


def test_frames_have_names_of_their_own():
    names = [frame.name for frame in FRAMES]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("launch", "launches launched launching launch"),
        ("merge", "merges merged merging merge"),
        ("apply", "applies applied applying apply"),
        ("submit", "submits submitted submitting submit"),
        ("take/takes/took/taken/taking", "takes took taking taken take"),
        ("set/sets/set/set/setting", "sets set setting"),
    ],
)
def test_verbs_are_inflected(lemma, forms):
    assert [word for word, _ in verb_forms(lemma)] == forms.split()


@pytest.mark.parametrize(
    ("noun", "forms"),
    [
        ("inquiry", "inquiry inquiries"),
        ("launch", "launch launches"),
        ("bill", "bill bills"),
        ("findings/", "findings"),
    ],
)
def test_nouns_have_plurals(noun, forms):
    assert list(noun_forms(noun)) == forms.split()
