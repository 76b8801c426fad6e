"""Whose words a quotation is."""

from __future__ import annotations

import pytest
from example_texts import marked_reading

from loaders.identity.people import find_people
from loaders.language.quotations.finding import find_quotations

PERSON = [
    ("Nora Quill said: “It is late.”", ["nora quill"]),
    ("“It is late,” said Nora Quill.", ["nora quill"]),
    ("“It is late,” Nora Quill said.", ["nora quill"]),
    ("“It is late,” said {Monitor} chair Nora Quill.", ["nora quill"]),
    ("“It is late,” said the chair of {Monitor}, Nora Quill.", ["nora quill"]),
    ("According to Nora Quill, it was “a late start for us”.", ["nora quill"]),
    ("In a statement, Nora Quill, chair of {Monitor}, said: “It is late.”", ["nora quill"]),
    ("Nora Quill, once an adviser to Amos Pike, said: “It is late.”", ["nora quill"]),
    ("Nora Quill (Lab) asked: “Is it late?”", ["nora quill"]),
    ("Nora Quill admitted there was a “late start” to come.", ["nora quill"]),
    ("Nora Quill said it was fine, but warned of “storms”.", ["nora quill"]),
    ("“It is late,” said Nora Quill. “We must go.”", ["nora quill", "nora quill"]),
    ("Nora Quill is a nurse.\n\n“It is late. We must go home.”", ["nora quill"]),
    ("Nora Quill said it rained.\n\n“It is late,” she added.", ["nora quill"]),
    ("Nora Quill met Amos Pike. She said: “It is late.”", ["nora quill"]),
    ("Nora Quill met Amos Pike. He said: “It is late.”", ["amos pike"]),
    ("Nora Quill spoke of “delay”, saying “It is late for us all”.", ["nora quill", "nora quill"]),
    ("Chair Nora Quill, speaking on Friday, told {Monitor}: ‘It is late.’", ["nora quill"]),
    ("Commenting on the report, {Monitor}’s chair, Nora Quill, said:\n\n‘It is late.’", ["nora quill"]),
    ("{Monitor}’s Nora Quill OBE said: “It is late.”", ["nora quill"]),
    ("Ms Nora Quill, 63, said her aunt Amy Pike was ill.\n\nShe said: “It is late.”", ["nora quill"]),
    ("{Monitor}, unwisely, left. It should end, said Ms Quill. “It is late.”", ["ms quill"]),
    ("Nora Quill: “It is late.”", ["nora quill"]),
    ("Daughter Nora Quill met Amos Pike. “It is late,” the daughter said.", ["nora quill"]),
    ("Cllr Nora Quill met Amos Pike. The councillor, a former mayor, added: “It is late.”", ["nora quill"]),
    ("Nora Quill met us. The mother-of-three said: “It is late.”", ["nora quill"]),
    ("On Tuesday, 80-year-old Nora Quill, a resident of {Elm Lodge} said: “It is late.”", ["nora quill"]),
    ("Nora Quill, co-founder of the club along with Amos and Ada Pike, said: “It is late.”", ["nora quill"]),
    (
        "Amos Pike, who was late, left and Nora Quill would often joke that it was “far too late for that”.",
        ["nora quill"],
    ),
    ("Cllr Nora Quill met Amos Pike. “It is late,” the councillor said.", ["nora quill"]),
    ("It was described as “far too late” by council leader Nora Quill.", ["nora quill"]),
    ("Amos Pike rose. Nora Quill is the last to add a word. “It is late,” she said.", ["nora quill"]),
    ("Nora Quill knows Amos Pike. Nora Quill left.\n\nWhat was best?\n\n“It is late. We must go.”", ["nora quill"]),
    ("Judge Nora Quill QC heard Amos Pike. “It is late,” the judge said.", ["nora quill"]),
    ("Nora Quill wrote that it rained. It reads: “It is late.”", ["nora quill"]),
    ("{Monitor} met. Nora Quill said it rained. The letter says: “It is late.”", ["nora quill"]),
    ("Nora Quill agreed. She adds:” It is late for us.”", ["nora quill"]),
    ("Nora Quill said:\n\nOur wards are full and have been for a long while now.", ["nora quill"]),
    ("Nora Quill said:\n\nThe wards are full and have been all year.\n\nWe shall open more beds.", ["nora quill"]),
    ("Marking the fiftieth year of {Monitor}, Nora Quill, a minister, said: “It is late.”", ["nora quill"]),
    ("Amos Pike said no.\n\n‘I have never seen it as late as this’\n\nNora Quill\n\nAmos Pike left.", ["nora quill"]),
    ("Amos Pike said no.\n\nNora Quill said yes.\n\n“It is late.”", ["nora quill"]),
    ("Nora Quill said:\n\n“It is late.”\n\n“We must go.”\n\n“We must all go now.”", ["nora quill"] * 3),
    ("Nora Quill left. The 62-year-old said: “It is late.”", ["nora quill"]),
    ("Welcoming her to the home Nora Quill, CEO commented: “It is late.”", ["nora quill"]),
    ("It rained despite Nora Quill insisting it was a “dry day”, with {Monitor} calling it wet.", ["nora quill"]),
    ("Nora Quill left. “It is late,” said the mother-of-two.", ["nora quill"]),
    (
        "Minister Nora Quill left. Her predecessor as minister, Ada Pike, stayed. The minister said: “It is late.”",
        ["nora quill"],
    ),
    (
        "Nora Quill, chair of {Monitor}\n\n“It is late now.”\n\nAmos Pike, chair of {Monitor}\n\n“It is not late.”",
        ["nora quill", "amos pike"],
    ),
    ("Nora Quill, who lives in Ashby with his wife Amy Pike, added: “It is late.”", ["nora quill"]),
    ("Nora Quill said: ''It is late.''", ["nora quill"]),
    ("Nora Quill, MP for Ashby Coastal, said: “It is late.”", ["nora quill"]),
    ("Lord Mayor Nora Quill and Mayoress Amy Pike left.\n\nThe Lord Mayor said: “It is late.”", ["nora quill"]),
    ("MP MOIRA Quill left.\n\n“It is late,” said Ms Quill.", ["moira quill"]),
    ("The chair, Nora Quill, said Amos Pike’s work was “a late start for us”.", ["nora quill"]),
    ("A statement by Nora Quill, a nurse, said Amos Pike was ill.\n\n“It is late,” she said.", ["nora quill"]),
    ("Two left, with Nora Quill branding it ‘a joke for us’.", ["nora quill"]),
    ("Nora Quill said no.\n\nThe approved social worker added: “It is late.”", ["nora quill"]),
    (
        "{Monitor} criticised it but Nora Quill has refused to go and dismissed calls as “a joke”.",
        ["nora quill"],
    ),
]
PERSON_BESIDE_A_BODY = [
    ("While some hoped for more, the {Monitor} rejected it and said the plan “was late for us all”.", ["Monitor"]),
    ("The {Save Our Elm} campaign said it was “far too late”.", ["Save Our Elm"]),
    ("It was hailed as a “fine start” by the {Elm Trust}.", ["Elm Trust"]),
    ("It is so.\n\n“It is late. We must go.” Nora Quill, CEO, {Monitor}\n\nAmos Pike left.", ["nora quill"]),
    ("It is so.\n\n“It is late. We must go.”\nChancellor Nora Quill, a speech, May\n\nAmos Pike left.", ["nora quill"]),
    ("Ada Penrose of {Unison}, head of the staff side, said they had “agreed to it”.", ["ada penrose"]),
    ("Ada Penrose of {Unison} commented: “It is far too late for that.”", ["ada penrose"]),
    ("A spokesperson for the {LGA}, Ada Penrose, said: “It is far too late for that.”", ["ada penrose"]),
    ("The officer for health at {Unite}, Ada Penrose, said it was “far too late”.", ["ada penrose"]),
    (
        "Cllr Ada Penrose, Chairman of the {LGA}’s Community board said:\n\n“It is far too late for that.”",
        ["ada penrose"],
    ),
    ("Later, Cllr Ada Penrose, leader of Ashby’s {Elm Group} said:\n\n“It is far too late for that.”", ["ada penrose"]),
    ("Ada Penrose, {GMB} National Officer told the conference, “It is far too late for that.”", ["ada penrose"]),
]
BODY = [
    ("A {Monitor} spokeswoman said: “It is late.”", ["Monitor"]),
    ("A spokesman for the {Elm Trust} said it was “far too late”.", ["Elm Trust"]),
    ("“It is late,” said a spokesperson for {Monitor}.", ["Monitor"]),
    ("A {Monitor} spokeswoman said no. She added: “It is late.”", ["Monitor"]),
    ("{Monitor} warned it was “far too late”.", ["Monitor"]),
    ("The {Elm Trust} grew. In a statement, the trust said it was “far too late”.", ["Elm Trust"]),
    ("{Monitor} and {Elm Trust} have said this was “far too late”.", ["Monitor"]),
    ("It should be “the usual way”, {Monitor} said.", ["Monitor"]),
    ("{Monitor} guidance states that boards “must not be late”.", ["Monitor"]),
    ("{Monitor} will hold a “major inquest” in May.", ["Monitor"]),
    ("Groups including {Monitor} have argued it was “far too late”.", ["Monitor"]),
    ("{Monitor}’s report said it was late. The report said: “It is far too late.”", ["Monitor"]),
    ("{Monitor} has apologised, and said the “long and sorry delay” was over.", ["Monitor"]),
    ("{Monitor} acted. It said: “It is late.”", ["Monitor"]),
    ("Amos Pike was met with anger, with {Monitor} calling for a “total and quick change”.", ["Monitor"]),
    ("The only help is from {Monitor}, which says fees must be ‘fair’.", ["Monitor"]),
    ("{Elm CCG} acted. This will ‘ease the long wait,’ according to the CCG.", ["Elm CCG"]),
    (
        "{Elm Council} met Ada Penrose. A council spokesperson said no. She added: “It is far too late.”",
        ["Elm Council"],
    ),
    (
        "{Oak Aid} met. Ada Penrose, {Monitor} head of care, said {Monitor} was in need of proof “that it plans”.",
        ["ada penrose"],
    ),
    ("One of those who called for Amos Pike to go was Ada Penrose. She said: “It is too late.”", ["ada penrose"]),
    ("Amos Pike stayed. But he again resisted and told us: “I have a job to do.”", ["amos pike"]),
    (
        "Ada Penrose, who spoke after {Monitor}’s last report was out, thanked staff for “all of their work”.",
        ["ada penrose"],
    ),
    ("“It is getting far too late,” warns The {Elm Association}.", ["Elm Association"]),
    ("{Oak Trust} cut jobs.\n\n500 jobs go at {Elm Trust}. A spokesman said: “It is far too late.”", ["Elm Trust"]),
    ("{Monitor} said it was late. The report “found much that was far too late”.", ["Monitor"]),
    ("{Elm Trust} met {Oak Council}. A council spokesman said: “It is far too late.”", ["Oak Council"]),
    ("{Elm Trust} has lost more. The finance report said: “It is far too late.”", ["Elm Trust"]),
]
NOBODY = [
    "They wrote to Ada Penrose saying they had “no faith at all in her”.",
    "One respondent said: “It is late.”",
    "The chief executive of one trust said it was “on ice”.",
    "Most providers said they would “sit tight”.",
]
NO_QUOTATION = [
    "The ward closed, said Ada Penrose.\n\n'Extreme concern'\n\nMs Penrose left.",
    "The so-called “hub” opened in May.",
    "It follows the papers, “Nearer to Home”, and “Equity and Excellence for the Service”.",
    "Four chairs have been announced for the new “care boards”.",
    "They read a report called “Later Lives Well Lived For All”.",
    "{Monitor} said ten were rated ‘inadequate’ and two ‘good’.",
    "Ada Penrose explained in a motion titled ‘council-provided care’ what it was.",
    "Ada Penrose said that ‘All Those Later Days’ was her best work.",
]


def _speakers(marked: str) -> list[str | None]:
    reading, bodies = marked_reading(marked)
    people = find_people(reading, bodies, ()).mentions
    return [quotation.person or quotation.organisation for quotation in find_quotations(reading, bodies, people)]


@pytest.mark.parametrize(("marked", "speakers"), PERSON + PERSON_BESIDE_A_BODY + BODY)
def test_the_speaker_is_found_at_the_verb_or_before(marked: str, speakers: list[str]) -> None:
    assert _speakers(marked) == speakers


@pytest.mark.parametrize("marked", NOBODY)
def test_unnamed_speakers_stay_unnamed(marked: str) -> None:
    assert _speakers(f"Nora Quill said so.\n\n{marked}") == [None]


@pytest.mark.parametrize("marked", NO_QUOTATION)
def test_terms_and_titles_without_a_speaker_are_no_quotations(marked: str) -> None:
    assert _speakers(marked) == []


def test_words_given_before_their_speaker_is_named_are_the_speakers() -> None:
    marked = "The ward has “no more money”, many fear.\n\nAda Penrose said: “There is no more money for us.”"
    assert _speakers(marked) == ["ada penrose", "ada penrose"]
